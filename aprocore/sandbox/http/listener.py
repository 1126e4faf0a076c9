"""Listening sockets on loopback, and their connections."""

from __future__ import annotations

import asyncio
import socket
import ssl
import weakref
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import Any, Protocol

from aiohttp import StreamReader, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.http_parser import RawRequestMessage

from ...errors import ConfigurationError
from ...net.platform.sockets import claim_port

__all__ = ["HANDSHAKE_SECONDS", "LOOPBACK", "HttpServer", "Listener", "connection_number"]

LOOPBACK = "127.0.0.1"
# Largest body read into memory, in bytes; a PUT to the storage origin goes to disk instead.
_MAX_BODY = 64 * 1024 * 1024
_MAX_LINE = 64 * 1024
# Timeout of the TLS handshake in seconds. uvloop can't abort one, so closing waits for it there.
HANDSHAKE_SECONDS = 3.0
# Connections waiting to be accepted: a client's whole pool may connect at once.
_BACKLOG = 1024
# Seconds that handlers have to finish when the server closes.
CLOSE_SECONDS = 1.0
# Iterations of the event loop to wait for connections whose handshake was not finished.
_CLOSE_ITERATIONS = 100


class _ListeningSocket(socket.socket):
    """A socket that tracks accepted connections: asyncio does not expose those in their TLS handshake."""

    accepted: weakref.WeakSet[socket.socket]

    def accept(self) -> tuple[socket.socket, Any]:
        connection, address = super().accept()
        self.accepted.add(connection)
        return connection, address


class _NumberedConnection(web.RequestHandler):
    __slots__ = ("number",)

    number: int

    def log_exception(self, *args: Any, **more: Any) -> None:
        # Invalid HTTP is the client's fault, and the error quotes it, including secrets.
        if not isinstance(more.get("exc_info"), HttpProcessingError):
            super().log_exception(*args, **more)


class HttpServer(web.Server):
    """aiohttp's server with numbered connections and large limits: the factory of an origin's connections."""

    def __init__(
        self, handler: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], numbers: Iterator[int]
    ) -> None:
        super().__init__(
            handler,
            request_factory=self._new_request,
            access_log=None,
            max_line_size=_MAX_LINE,
            max_field_size=_MAX_LINE,
        )
        self._numbers = numbers

    def __call__(self) -> web.RequestHandler:
        connection = _NumberedConnection(self, loop=self._loop, **self._kwargs)
        connection.number = next(self._numbers)
        return connection

    def _new_request(
        self,
        message: RawRequestMessage,
        payload: StreamReader,
        protocol: web.RequestHandler,
        writer: AbstractStreamWriter,
        task: asyncio.Task[None],
    ) -> web.BaseRequest:
        return web.BaseRequest(message, payload, protocol, writer, task, self._loop, client_max_size=_MAX_BODY)


class ConnectionFactory(Protocol):
    """Factory of the protocols of accepted connections."""

    def __call__(self) -> asyncio.BaseProtocol: ...

    @property
    def connections(self) -> Iterable[Any]:
        """The open connections, each with its ``transport``."""
        ...

    async def shutdown(self, timeout: float) -> None:
        """Wait for handlers to finish, for at most ``timeout`` seconds."""
        ...


class Listener:
    """A listening socket and its connections."""

    def __init__(self, server: ConnectionFactory, port: int) -> None:
        """Bind to a port; 0 for a free one.

        Raises:
            ConfigurationError: the port can't be bound.
        """
        self._server = server
        self._socket = _listen(port)
        self.port: int = self._socket.getsockname()[1]
        self._listening: asyncio.Server | None = None

    async def open(self, context: ssl.SSLContext | None) -> None:
        """Accept connections, with TLS if there is a context."""
        tls: dict[str, Any] = {} if context is None else {"ssl": context, "ssl_handshake_timeout": HANDSHAKE_SECONDS}
        loop = asyncio.get_running_loop()
        try:
            self._listening = await loop.create_server(self._server, sock=self._socket, backlog=_BACKLOG, **tls)
        except BaseException:
            self._socket.close()
            raise

    def stop(self) -> None:
        """Stop accepting connections, and close the open ones."""
        if self._listening is not None:
            self._listening.close()
        for connection in self._server.connections:
            transport = connection.transport
            if transport is not None:
                # In this order: close() notifies the peer, abort() does not wait for its reply.
                transport.close()
                transport.abort()

    async def shutdown(self) -> None:
        """Wait for handlers to finish, for at most ``CLOSE_SECONDS``."""
        await self._server.shutdown(CLOSE_SECONDS)

    async def close(self) -> None:
        """Close the remaining connections, whose handshake was not finished."""
        await _close_sockets(self._socket.accepted)
        if self._listening is not None:
            await self._listening.wait_closed()


def connection_number(request: web.BaseRequest) -> int:
    """Return the number of a request's connection."""
    return request.protocol.number if isinstance(request.protocol, _NumberedConnection) else 0


def _listen(port: int) -> _ListeningSocket:
    listening = _ListeningSocket(socket.AF_INET, socket.SOCK_STREAM)
    listening.accepted = weakref.WeakSet()
    try:
        claim_port(listening)
        listening.bind((LOOPBACK, port))
        listening.setblocking(False)
    except OSError as error:
        listening.close()
        raise ConfigurationError(
            f"Can't listen on port {port} of {LOOPBACK}: {error.strerror}.",
            hint="Choose another port; port=0 takes free ones.",
        ) from None
    return listening


async def _close_sockets(connections: weakref.WeakSet[socket.socket]) -> None:
    for connection in list(connections):
        try:
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            # It is closed already.
            connections.discard(connection)
    for _ in range(_CLOSE_ITERATIONS):
        if all(connection.fileno() == -1 for connection in list(connections)):
            return
        await asyncio.sleep(0)
