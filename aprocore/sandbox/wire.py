"""The listening origins: sockets, connections, and the way of a request through the sandbox."""

from __future__ import annotations

import asyncio
import gzip
import itertools
import re
import socket
import ssl
import struct
import weakref
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from functools import partial
from typing import Any, Protocol, cast

from aiohttp import StreamReader, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.http_parser import RawRequestMessage
from multidict import CIMultiDict

from ..errors import ConfigurationError
from .answers import Answer, api_error
from .bodies import forget, receive, say_continue, send_file
from .clock import Clock
from .contents import Arrival
from .faults import (
    Delay,
    Fault,
    Faults,
    Hold,
    Raw,
    ResetAfter,
    ResetBefore,
    Rewrite,
    Trickle,
    Truncate,
    TruncateGzip,
    Unsolicited,
)
from .ledger import Ledger, Origin, SeenRequest
from .overview import is_overview

__all__ = ["Wire"]

LOOPBACK = "127.0.0.1"
#: Names by which loopback may be called. Any other is a page elsewhere whose name was pointed here (DNS rebinding).
_LOOPBACK_HOST = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::[0-9]{1,5})?", re.IGNORECASE)

#: Of what is read into memory; what is put to the storage origin goes to disk, as far as somebody waits for it.
_MAX_BODY = 64 * 1024 * 1024
_MAX_LINE = 64 * 1024
#: Seconds that a client may take for its handshake. On uvloop, which lets nobody else end one, closing waits for it.
_HANDSHAKE_SECONDS = 3.0
# Connections that may wait to be accepted: a client's whole pool may come at once.
_BACKLOG = 1024
# How long a handler may take to notice that the server closes.
_CLOSE_SECONDS = 1.0
# Turns of the event loop in which connections end whose handshake had not.
_CLOSE_TURNS = 100
_RESET = struct.pack("ii", 1, 0)


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

    def __init__(self, handler: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], numbers: Any) -> None:
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


class _Sent(web.StreamResponse):
    """For aiohttp: a response that has been written already, on a connection that goes on."""

    @property
    def keep_alive(self) -> bool:
        return True

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        return None


class Answering(Protocol):
    """What answers behind the sockets, at once or later."""

    def arrival(self, seen: SeenRequest) -> Arrival | None: ...
    def arrived(self, seen: SeenRequest) -> None: ...
    def skipped(self, seen: SeenRequest) -> None: ...
    def process(self, seen: SeenRequest) -> Answer | Awaitable[Answer]: ...


class Wire:
    """Listens on loopback, enters each request into the ledger, lets faults happen, and sends the answer.

    It owns no task group: it may be opened in one task and closed in another of the same event loop.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        faults: Faults,
        clock: Clock,
        backend: Answering,
        run_id: str,
        overview: Callable[[SeenRequest], Answer] | None = None,
        plain: bool = False,
        control: Callable[[SeenRequest], Answer] | None = None,
    ) -> None:
        self._ledger = ledger
        self._faults = faults
        self._clock = clock
        self._backend = backend
        self._run_id = run_id
        self._plain = plain
        #: Answers people who look at it, beside the ledger and the faults.
        self._overview = overview
        #: Answers on an origin of its own, beside the ledger and the faults.
        self._control = control
        self._request_numbers = itertools.count(1)
        self._connection_numbers = itertools.count(1)
        self._servers: list[tuple[asyncio.Server, _Server, _ListeningSocket]] = []
        self._paused: set[asyncio.Task[Any]] = set()
        self._date = (0, "")
        self._loop: asyncio.AbstractEventLoop | None = None

    async def open(self, context: ssl.SSLContext, port: int) -> dict[Origin, int]:
        """Begin to listen and return the ports; with ``port`` the API has it, and those that people type the next.

        Raises:
            ConfigurationError: a port cannot be had.
        """
        self._loop = asyncio.get_running_loop()
        ports: dict[Origin, int] = {}
        fixed: tuple[Origin, ...] = ("api", "login", "storage", *(("plain",) if self._plain else ()))
        anywhere: tuple[Origin, ...] = ("foreign", *(("control",) if self._control else ()))
        for offset, origin in enumerate((*fixed, *anywhere)):
            listening = _listen(port + offset if port and origin in fixed else 0)
            ports[origin] = listening.getsockname()[1]
            server = _Server(partial(self._serve, origin), self._connection_numbers)
            tls: dict[str, Any] = (
                {} if origin == "plain" else {"ssl": context, "ssl_handshake_timeout": _HANDSHAKE_SECONDS}
            )
            try:
                listener = await self._loop.create_server(server, sock=listening, backlog=_BACKLOG, **tls)
            except BaseException:
                listening.close()
                raise
            self._servers.append((listener, server, listening))
            if self._loop is None:
                await self.close()
                raise ConfigurationError("The sandbox was closed as it started.", hint="Make another.")
        return ports

    async def close(self) -> None:
        """Stop listening and end every connection at once, with whatever is held or delayed on it."""
        self._cancel_paused()
        for listener, server, _ in self._servers:
            listener.close()
            for connection in server.connections:
                transport = connection.transport
                if transport is not None:
                    # In this order: the first tells the peer, the second does not wait for its reply.
                    transport.close()
                    transport.abort()
        for _, server, _ in self._servers:
            await server.shutdown(_CLOSE_SECONDS)
        for listener, _, listening in self._servers:
            await _end(listening.accepted)
            await listener.wait_closed()
        self._servers.clear()
        self._loop = None

    def drop_paused(self) -> None:
        """End the connections on which something is held or delayed; any thread may say so."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._cancel_paused)

    def _cancel_paused(self) -> None:
        for task in self._paused:
            task.cancel()

    # -- one request

    async def _serve(self, origin: Origin, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        aside = self._overview if is_overview(origin, request.method, path, request.headers) else None
        if origin == "control":
            aside = self._control
        number = next(self._request_numbers) if aside is None else 0
        seen = SeenRequest(
            number=number,
            origin=origin,
            method=request.method,
            path=path,
            query=query,
            headers=request.headers,
            at=self._clock.now(),
            connection=request.protocol.number if isinstance(request.protocol, _Connection) else 0,
            client_port=_client_port(request),
            request_id=f"{self._run_id}-{number:012x}",
        )
        if aside is None:
            self._ledger.add(seen)
        if not _LOOPBACK_HOST.fullmatch(request.headers.get("Host", "")):
            return await self._send(request, seen, api_error(path, 421, "This server answers to loopback names only."))
        seen.arrival = self._backend.arrival(seen)
        reading = _read_body(request, seen) if seen.arrival is None else receive(request, seen, seen.arrival)
        try:
            return await self._serve_read(request, seen, aside, await reading)
        finally:
            forget(seen)

    async def _serve_read(
        self,
        request: web.BaseRequest,
        seen: SeenRequest,
        aside: Callable[[SeenRequest], Answer] | None,
        refusal: Answer | None,
    ) -> web.StreamResponse:
        if refusal is not None:
            return await self._send(request, seen, refusal)
        if aside is not None:
            return await self._send(request, seen, aside(seen))
        if seen.origin == "foreign":
            return await self._send(request, seen, Answer(body={}))
        self._backend.arrived(seen)
        fault = self._faults.take(seen)
        if fault is None:
            return await self._send(request, seen, await self._processed(seen))
        return await self._fail(request, seen, fault)

    async def _fail(self, request: web.BaseRequest, seen: SeenRequest, fault: Fault) -> web.StreamResponse:
        step: Fault | None = fault
        while isinstance(step, Delay | Hold):
            await self._pause(step)
            step = step.then
        if isinstance(step, ResetBefore):
            self._backend.skipped(seen)
            _break(request, reset=True)
            return web.Response()
        if isinstance(step, Answer):
            self._backend.skipped(seen)
            seen.scripted = True
            return await self._send(request, seen, step)
        if isinstance(step, Raw) and not step.after:
            self._backend.skipped(seen)
            seen.scripted = True
            return _send_raw(request, step.data)
        answer = await self._processed(seen)
        if isinstance(step, Rewrite):
            answer, seen.scripted = step.change(answer), True
        if step is None or isinstance(step, Rewrite):
            return await self._send(request, seen, answer)
        if isinstance(step, TruncateGzip):
            packed = gzip.compress(answer.first(answer.size), mtime=0)[: -step.missing]
            answer.headers["Content-Encoding"] = "gzip"
            response = await self._send(request, seen, Answer(answer.status, answer.headers, packed))
            seen.answered = False
            return response
        seen.status = answer.status
        if isinstance(step, Unsolicited):
            return self._send_twice(request, seen, answer, step)
        if isinstance(step, Raw):
            return _send_raw(request, step.data)
        if isinstance(step, Trickle):
            return await self._send_slowly(request, seen, answer, step)
        if isinstance(step, Truncate) and request.transport is not None:
            request.transport.write(_head(answer, self._headers(seen, answer)) + answer.first(step.after))
        _break(request, reset=isinstance(step, ResetAfter) or step.reset)
        return web.Response()

    async def _processed(self, seen: SeenRequest) -> Answer:
        answer = self._backend.process(seen)
        return answer if isinstance(answer, Answer) else await answer

    def _send_twice(
        self, request: web.BaseRequest, seen: SeenRequest, answer: Answer, step: Unsolicited
    ) -> web.StreamResponse:
        transport = request.transport
        if transport is not None and not transport.is_closing():
            # In one piece, so that the client cannot have sent its next request before the second answer is there.
            first = _head(answer, self._headers(seen, answer)) + answer.first(answer.size)
            second = _head(step.answer, self._headers(seen, step.answer)) + step.answer.body
            transport.write(first + second)
            seen.answered = True
        return _Sent()

    async def _send_slowly(
        self, request: web.BaseRequest, seen: SeenRequest, answer: Answer, step: Trickle
    ) -> web.StreamResponse:
        data = _head(answer, self._headers(seen, answer)) + answer.first(answer.size)
        for place in range(len(data)):
            await self._pause(Delay(step.every))
            transport = request.transport
            if transport is None or transport.is_closing():
                return _Sent()
            transport.write(data[place : place + 1])
        seen.answered = True
        return _Sent()

    async def _pause(self, step: Delay | Hold) -> None:
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        self._paused.add(task)
        try:
            if isinstance(step, Delay):
                await asyncio.sleep(step.seconds)
            else:
                step.reached.set()
                await step.released.wait()
        finally:
            self._paused.discard(task)

    async def _send(self, request: web.BaseRequest, seen: SeenRequest, answer: Answer) -> web.StreamResponse:
        seen.status = answer.status
        headers = self._headers(seen, answer)
        if answer.file is not None:
            streamed = web.StreamResponse(status=answer.status, headers=headers)
            seen.answered = await send_file(request, answer.file, streamed)
            if not seen.answered:
                _break(request, reset=True)
            return streamed
        response = web.Response(status=answer.status, headers=headers, body=answer.body)
        try:
            await response.prepare(request)
            await response.write_eof()
        except ConnectionError:
            return response
        transport = request.transport
        seen.answered = transport is not None and not transport.is_closing()
        return response

    def _headers(self, seen: SeenRequest, answer: Answer) -> CIMultiDict[str]:
        headers = answer.headers.copy()
        headers.setdefault("X-Request-Id", seen.request_id)
        headers.setdefault("Server", "aprocore-sandbox")
        second = int(self._clock.now())
        if self._date[0] != second:
            self._date = second, formatdate(second, usegmt=True)
        headers.setdefault("Date", self._date[1])
        return headers


async def _read_body(request: web.BaseRequest, seen: SeenRequest) -> Answer | None:
    if not request.body_exists:
        return None
    say_continue(request)
    try:
        seen.body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        return api_error(seen.path, 413, "The request is too large.")
    except (ConnectionError, web.RequestPayloadError):
        return api_error(seen.path, 400, "The body did not arrive whole.")
    return None


def _client_port(request: web.BaseRequest) -> int:
    peer = request.transport and request.transport.get_extra_info("peername")
    return peer[1] if peer else 0


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


def _break(request: web.BaseRequest, *, reset: bool) -> None:
    transport = request.transport
    if transport is None:
        return
    if reset:
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        transport.abort()
    else:
        transport.close()


def _send_raw(request: web.BaseRequest, data: bytes) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.write(data)
    _break(request, reset=False)
    return web.Response()


def _head(answer: Answer, headers: CIMultiDict[str]) -> bytes:
    headers["Content-Length"] = str(answer.size)
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {answer.status} \r\n{lines}\r\n".encode("latin-1")


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
