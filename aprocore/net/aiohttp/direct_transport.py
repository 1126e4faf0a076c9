"""Transport that uses aiohttp's connector, protocol and parser directly."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from io import BytesIO

from aiohttp.hdrs import CONTENT_ENCODING
from aiohttp.streams import StreamReader

from ...errors import ProcoreError, ProtocolError, SessionClosedError
from ...sansio.compression import (
    LARGE_ENCODED_BODY,
    CompressionError,
    decompress,
    decompress_in_steps,
    inflate_prefix,
    inflater_for,
)
from ...sansio.messages import Request, Response, TruncatedResponse
from ...sansio.response_errors import with_head
from ..body_timeouts import bounded
from ..clock import time_of
from ..deadlines import LATE_DATA_SECONDS, DeadlineTimer
from ..steps import run_in_steps
from ..tls_context import TLSContextSource
from ..transport import ERROR_BODY_SECONDS, MAX_BODY, MAX_ERROR_BODY, Timeout, TransportResponse, read_prefix
from .connection_opener import ConnectionOpener
from .connector import Connector
from .exceptions import (
    body_too_long,
    client_certificate_refused,
    deadline_exceeded,
    decompression_failed,
    encoding_of,
    protocol_switched,
    read_timed_out,
    translate_error,
    without_close_notify,
)
from .pool import Pool
from .private_api import BROKEN, MAX_INTERIM, Connection, body_of, unread_of
from .proxies import Proxies
from .request_writer import SourceError, body_chunks, write_short
from .response_patterns import HeadPattern
from .response_stream import ResponseStream

__all__ = ["DirectTransport"]

_log = logging.getLogger("aprocore.connections")

# Seconds that connections may take for the TLS shutdown when the session closes.
CLOSE_TIMEOUT = 1.0

_FAILURES = (*BROKEN, CompressionError, SourceError)
_BODY_FAILURES = (*_FAILURES, ProtocolError)


class DirectTransport:
    """Connection pools, one per origin, shared by all calls of a session.

    Each request is sent exactly once, on a connection without any other request (no pipelining).
    """

    def __init__(self, *, tls: TLSContextSource, user_agent: str, proxies: Proxies, own_tls: bool = False) -> None:
        self._now = time_of(asyncio.get_running_loop())
        self._opener = ConnectionOpener(Connector(tls, own_tls=own_tls), proxies, self._keep)
        self._user_agent = user_agent
        self._pools: dict[str, Pool] = {}
        self._open: set[Connection] = set()
        self._timer = DeadlineTimer(self._check_deadlines)
        self._closed = False

    # Errors are translated and raised outside of the exception handlers: aiohttp's exceptions refer to frames that
    # contain the token. Frames that raise have no variables with parts of a response, which tracebacks would show.

    async def send(
        self, request: Request, *, authorization: str | None, timeout: Timeout, spent: float = 0.0
    ) -> Response:
        now = self._now()
        pool, deadline = self._pools.get(request.origin) or self._pool_for(request), now + timeout.total - spent
        connection = pool.acquire(now, request)
        if connection is None:
            connection = await self._connect(request, timeout.less(spent))
            now = self._now()
        end = connection.begin(request.method, now, deadline, timeout.read, pool.patterns)
        if end < self._timer.due_at:
            self._timer.schedule(end)
        body: bytes | None = None
        try:
            try:
                if not write_short(connection, pool.head(request, authorization), request):
                    await self._upload(request, connection, timeout)
                await connection.arrival()
                payload = connection.next_head()
                if connection.message.code < 200:
                    payload = await self._skip_interim(request, connection)
            except _FAILURES as error:
                failure = self._translate(error, connection, request, timeout)
            else:
                try:
                    body = connection.body
                    if body is None:
                        body = body_of(payload)
                        if body is None:
                            if connection.message.code >= 400:
                                return await self._error_response(payload, connection, request, timeout)
                            body = await _read(payload, connection, request)
                    message, headers = connection.message, connection.headers
                    if connection.expired is not None:
                        raise TimeoutError
                    connection.end(len(body))
                    pattern = message if isinstance(message, HeadPattern) else None
                    encoded = headers.get(CONTENT_ENCODING) is not None if pattern is None else pattern.encoded
                    if encoded and body:
                        if len(body) < LARGE_ENCODED_BODY:
                            body = decompress(body, encoding_of(headers), MAX_BODY)
                        else:
                            body = await run_in_steps(decompress_in_steps(body, encoding_of(headers), MAX_BODY))
                    response = Response(message.code, headers, body)
                    if pattern is not None:
                        response.may_announce = pattern.may_announce
                    if not connection.reusable:
                        response.open_ended = not message.chunked and "Content-Length" not in headers
                except _BODY_FAILURES as error:
                    if connection.message.code >= 400:
                        return _truncated_response(connection, body)
                    failure, body = self._translate(error, connection, request, timeout), None
                    failure = with_head(failure, request, connection.message.code, connection.headers)
                else:
                    return response
        finally:
            if connection.reusable and not self._closed:
                pool.idle.append(connection)
            else:
                self._discard(pool, connection)
        raise failure

    @asynccontextmanager
    async def stream(
        self, request: Request, *, authorization: str | None, timeout: Timeout
    ) -> AsyncIterator[TransportResponse]:
        now = self._now()
        pool, deadline = self._pools.get(request.origin) or self._pool_for(request), now + timeout.total
        connection = pool.acquire(now, request)
        if connection is None:
            connection = await self._connect(request, timeout)
            now = self._now()
        end = connection.begin(request.method, now, deadline, timeout.read)
        if end < self._timer.due_at:
            self._timer.schedule(end)
        body_stream, failure = None, None
        try:
            try:
                payload = await self._head(request, authorization, pool, connection, timeout)
                body_stream = self._body_stream(payload, connection, request, timeout)
            except _FAILURES as error:
                failure = self._translate(error, connection, request, timeout)
                if isinstance(error, CompressionError):
                    failure = with_head(failure, request, connection.message.code, connection.headers)
            else:
                connection.deadline = connection.max_silence = math.inf  # the total timeout does not apply to the body
                yield TransportResponse(connection.message.code, connection.headers, body_stream)
        finally:
            if body_stream is not None:
                body_stream.detach()
            if connection.reusable and not self._closed:
                pool.idle.append(connection)
            else:
                self._discard(pool, connection)
        if failure is not None:
            raise failure

    async def _error_response(
        self, payload: StreamReader, connection: Connection, request: Request, timeout: Timeout
    ) -> Response:
        """Return a response with an error status, and what is received of its body in time."""
        body_stream = self._body_stream(payload, connection, request, timeout)
        body, complete = await read_prefix(body_stream, MAX_ERROR_BODY, ERROR_BODY_SECONDS)
        return (Response if complete else TruncatedResponse)(connection.message.code, connection.headers, body)

    def _body_stream(
        self, payload: StreamReader, connection: Connection, request: Request, timeout: Timeout
    ) -> ResponseStream:
        status, headers = connection.message.code, connection.headers
        encoding = encoding_of(headers)
        if status < 400:
            inflater_for(encoding)  # raises the error of an unsupported encoding before the body is read
        return ResponseStream(
            bounded(self._reader(payload, connection, request, timeout), request, timeout),
            encoding,
            lambda error: with_head(self._translate(error, connection, request, timeout), request, status, headers),
        )

    def _reader(
        self, payload: StreamReader, connection: Connection, request: Request, timeout: Timeout
    ) -> Callable[[], Awaitable[bytes]]:
        length = 0

        async def read() -> bytes:
            nonlocal length
            while not payload.at_eof():
                # The read timeout applies to the server only, not to the time that the caller takes for each chunk.
                self._restart_read_timeout(connection, timeout)
                try:
                    data = await payload.readany()
                except BROKEN:
                    # A download goes on after what was received; the next read raises the error again.
                    data = unread_of(payload)
                    if not data:
                        raise
                finally:
                    connection.max_silence = math.inf
                if data:
                    length += len(data)
                    return data
            payload.read_nowait()  # raises the payload's error, if any
            if connection.expired is not None:
                raise TimeoutError
            if connection.cut_off:
                raise without_close_notify(request)
            connection.end(length)
            return b""

        return read

    # -- one exchange -------------------------------------------------------------------------------------------------

    def _pool_for(self, request: Request) -> Pool:
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=request.line)
        return self._new_pool(request.origin)

    def _new_pool(self, origin: str) -> Pool:
        pool = self._pools[origin] = Pool(origin.partition("://")[2], self._user_agent)
        return pool

    async def _connect(self, request: Request, timeout: Timeout) -> Connection:
        unsettled = self._pools[request.origin].unsettled
        if unsettled:
            connection = unsettled.pop()
            await connection.process_events()  # which closes it if the data is not part of TLS
            if connection.is_connected() and not connection.has_unread_data():
                return connection
            connection.abort()
        connection = await self._opener.open(request, timeout)
        self._add(request.origin, connection)
        return connection

    def _add(self, origin: str, connection: Connection) -> None:
        self._open.add(connection)
        _log.debug("Opened a connection to %s (%d open)", origin, len(self._open))

    def preconnect(self, origin: str) -> None:
        """Open a connection to ``origin`` for the next call that needs one, unless one is open and idle."""
        pool = self._pools.get(origin)
        if pool is None or not any(connection.is_connected() for connection in pool.idle):
            self._opener.preconnect(origin)

    def _keep(self, origin: str, connection: Connection) -> None:
        """Keep a connection idle that was opened ahead of a call, and that no call has waited for."""
        if self._closed or not connection.is_connected():
            connection.abort()
            return
        self._add(origin, connection)
        connection.idle_since = self._now()
        self._timer.schedule(connection.idle_since + connection.max_idle)
        (self._pools.get(origin) or self._new_pool(origin)).idle.append(connection)

    async def _head(
        self, request: Request, authorization: str | None, pool: Pool, connection: Connection, timeout: Timeout
    ) -> StreamReader:
        if not write_short(connection, pool.head(request, authorization), request):
            await self._upload(request, connection, timeout)
        await connection.arrival()
        payload = connection.next_head()
        return payload if connection.message.code >= 200 else await self._skip_interim(request, connection)

    async def _skip_interim(self, request: Request, connection: Connection) -> StreamReader:
        for _ in range(MAX_INTERIM):
            if connection.message.code == 101 or connection.message.code < 100:
                raise protocol_switched(request)
            await connection.arrival()
            payload = connection.next_head()
            if connection.message.code >= 200:
                return payload
        raise ProtocolError(f"The server sent more than {MAX_INTERIM} interim responses.", request=request.line)

    async def _upload(self, request: Request, connection: Connection, timeout: Timeout) -> None:
        complete = False
        try:
            # Without a deadline of its own: the connection expires it when a response arrives, or when it is lost.
            async with asyncio.timeout(None) as connection.uploading:
                connection.max_silence = math.inf  # the caller may take long to produce a chunk
                async for chunk in body_chunks(request.body):
                    if connection.has_unread_data():  # it may be the response
                        await connection.process_events()
                    if connection.is_answering():
                        break
                    connection.write(chunk)
                    del chunk  # tracebacks may show local variables
                    if connection.writing_paused:
                        self._restart_read_timeout(connection, timeout)
                        await connection.drain()
                        connection.max_silence = math.inf
                else:
                    complete = True
        except BROKEN:
            pass  # reading the response raises a more precise error
        finally:
            connection.uploading = None
        if not complete:
            connection.force_close()
        self._restart_read_timeout(connection, timeout)

    def _restart_read_timeout(self, connection: Connection, timeout: Timeout) -> None:
        """Restart the read timeout."""
        connection.last_read, connection.max_silence = self._now(), timeout.read
        self._timer.schedule(connection.last_read + timeout.read)

    def _translate(self, error: Exception, connection: Connection, request: Request, timeout: Timeout) -> Exception:
        if self._closed:
            return SessionClosedError("The session was closed during the call.", request=request.line, phase="sent")
        if isinstance(error, SourceError):
            return error.reason
        if isinstance(error, ProcoreError):
            return error
        if isinstance(error, CompressionError):
            return decompression_failed(error, request)
        if connection.expired == "read":
            return read_timed_out(request, timeout)
        if connection.expired == "total":
            return deadline_exceeded(request, timeout, "sent")
        # A server of TLS 1.3 verifies the client's certificate after the client may send, and reads nothing before.
        if not connection.has_received and (refused := client_certificate_refused(error, request)):
            return refused
        return translate_error(error, request, timeout, "sent")

    def _discard(self, pool: Pool, connection: Connection) -> None:
        self._open.discard(connection)
        reason = "the session is closed" if self._closed else connection.close_reason
        _log.debug("Closed a connection to %s: %s", pool.host, reason)
        connection.abort_with_error()
        connection.abort()

    # -- all connections ----------------------------------------------------------------------------------------------

    def _check_deadlines(self, now: float) -> float:
        """Fail connections that exceeded a timeout, close expired idle ones, and return the next deadline."""
        nearest = math.inf
        for connection in self._open:
            if not connection.busy:
                end = connection.idle_since + connection.max_idle
                if end <= now:
                    connection.close()
                    continue
            elif connection.expired is not None:
                continue
            else:
                connection.extend_read_timeout(now)
                if connection.deadline <= now and not connection.extended and connection.has_late_data():
                    # The event loop was blocked: what has arrived meanwhile may be the response, already applied.
                    connection.extended, connection.deadline = True, now + LATE_DATA_SECONDS
                end = min(connection.deadline, connection.last_read + connection.max_silence)
                if end <= now:
                    connection.expired = "total" if connection.deadline <= now else "read"
                    connection.abort_with_error()
                    continue
            nearest = min(nearest, end)
        for pool in self._pools.values():
            pool.prune()
        self._open = {connection for connection in self._open if connection.busy or connection.is_connected()}
        return nearest

    async def aclose(self) -> None:
        self._closed = True
        self._timer.stop()
        self._opener.abort()
        closing = []
        for connection in self._open:
            if connection.transport is not None and (closed := connection.closed) is not None:
                closing.append((connection.transport, closed))
            if connection.busy:
                connection.abort_with_error()
            else:
                connection.close()
        try:
            if closing:
                await asyncio.wait([closed for _, closed in closing], timeout=CLOSE_TIMEOUT)
        finally:  # also if the wait is cancelled
            for transport, closed in closing:
                transport.abort()
                if closed.done():
                    closed.exception()
            self._pools.clear()
            self._open.clear()
            await self._opener.aclose()


def _truncated_response(connection: Connection, body: bytes | None) -> TruncatedResponse:
    """Return a response whose ``body`` was received, but can't be decoded as a whole."""
    headers = connection.headers
    prefix = inflate_prefix(body, encoding_of(headers), MAX_ERROR_BODY) if body else b""
    return TruncatedResponse(connection.message.code, headers, prefix)


async def _read(payload: StreamReader, connection: Connection, request: Request) -> bytes:
    length = connection.headers.get("Content-Length")
    if length is not None and int(length) > MAX_BODY:
        raise body_too_long(request)
    body = BytesIO()
    while not payload.at_eof():
        body.write(await payload.readany())
        if body.tell() > MAX_BODY:
            raise body_too_long(request)
    payload.read_nowait()  # raises the payload's error, if any
    return body.getvalue()
