"""Sockets that listen on loopback, and the connections that they take."""

from __future__ import annotations

import asyncio
import socket
import ssl
import weakref
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from aiohttp import StreamReader, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.http_parser import RawRequestMessage

from ...errors import ConfigurationError

__all__ = ["LOOPBACK", "Listener", "number_of"]

LOOPBACK = "127.0.0.1"
#: Of what is read into memory; what is put to the storage origin goes to disk, as far as somebody waits for it.
_MAX_BODY = 64 * 1024 * 1024
_MAX_LINE = 64 * 1024
#: Seconds that a client may take for its handshake. On uvloop, which lets nobody else end one, closing waits for it.
_HANDSHAKE_SECONDS = 3.0
# Connections that may wait to be accepted: a client's whole pool may come at once.
_BACKLOG = 1024
# How long a handler may take to notice that the server closes.
CLOSE_SECONDS = 1.0
# Turns of the event loop in which connections end whose handshake had not.
_CLOSE_TURNS = 100


class _ListeningSocket(socket.socket):
    """Remembers what it accepted: a connection in its TLS handshake is known to nobody else, and must end too."""

    accepted: weakref.WeakSet[socket.socket]

    def accept(self) -> tuple[socket.socket, Any]:
        connection, address = super().accept()
        self.accepted.add(connection)
        return connection, address


class _Connection(web.RequestHandler):
    __slots__ = ("number",)

    number: int

    def log_exception(self, *args: Any, **more: Any) -> None:
        # What is no HTTP is the client's fault, and stands in the error word for word, secrets too.
        if not isinstance(more.get("exc_info"), HttpProcessingError):
            super().log_exception(*args, **more)


class _Server(web.Server):
    """aiohttp's server with numbered connections and room for big bodies."""

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
        connection = _Connection(self, loop=self._loop, **self._kwargs)
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


class Listener:
    """One origin: where it listens, and who came."""

    def __init__(
        self, serve: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], numbers: Iterator[int], port: int
    ) -> None:
        """Take a port; 0 for a free one.

        Raises:
            ConfigurationError: it cannot be had.
        """
        self._server = _Server(serve, numbers)
        self._socket = _listen(port)
        self.port: int = self._socket.getsockname()[1]
        self._listening: asyncio.Server | None = None

    async def open(self, context: ssl.SSLContext | None) -> None:
        """Begin to take connections, with TLS if there is a context."""
        tls: dict[str, Any] = {} if context is None else {"ssl": context, "ssl_handshake_timeout": _HANDSHAKE_SECONDS}
        loop = asyncio.get_running_loop()
        try:
            self._listening = await loop.create_server(self._server, sock=self._socket, backlog=_BACKLOG, **tls)
        except BaseException:
            self._socket.close()
            raise

    def stop(self) -> None:
        """Take no more connections, and end those that there are."""
        if self._listening is not None:
            self._listening.close()
        for connection in self._server.connections:
            transport = connection.transport
            if transport is not None:
                # In this order: the first tells the peer, the second does not wait for its reply.
                transport.close()
                transport.abort()

    async def shutdown(self) -> None:
        """Let handlers notice that it is over."""
        await self._server.shutdown(CLOSE_SECONDS)

    async def close(self) -> None:
        """End what is left: connections that nobody knows of yet."""
        await _end(self._socket.accepted)
        if self._listening is not None:
            await self._listening.wait_closed()


def number_of(request: web.BaseRequest) -> int:
    """Return the number of a request's connection."""
    return request.protocol.number if isinstance(request.protocol, _Connection) else 0


def _listen(port: int) -> _ListeningSocket:
    listening = _ListeningSocket(socket.AF_INET, socket.SOCK_STREAM)
    listening.accepted = weakref.WeakSet()
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOOPBACK, port))
        listening.setblocking(False)
    except OSError as error:
        listening.close()
        raise ConfigurationError(
            f"Port {port} of {LOOPBACK} cannot be had: {error.strerror}.",
            hint="Choose another; port=0 takes free ones.",
        ) from None
    return listening


async def _end(connections: weakref.WeakSet[socket.socket]) -> None:
    for connection in list(connections):
        try:
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            # It has ended already.
            connections.discard(connection)
    for _ in range(_CLOSE_TURNS):
        if all(each.fileno() == -1 for each in list(connections)):
            return
        await asyncio.sleep(0)
