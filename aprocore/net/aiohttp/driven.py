"""The transport that drives aiohttp's connector, protocol and parser itself."""

from __future__ import annotations

import asyncio
import logging
import math
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp.streams import StreamReader

from ...errors import DeadlineExceeded, ProtocolError, SessionClosedError, TransportError
from ...sansio.bodies import BodyStream
from ...sansio.compression import CompressionError, Inflater, decompress
from ...sansio.messages import Request, Response
from ..alarm import Alarm
from ..transport import MAX_BODY, Answer, Timeout
from .border import deadline_passed, in_our_terms, read_timed_out, too_long, unreadable
from .internals import BROKEN, Connection, Connector, Message
from .pool import KEEPALIVE, Pool
from .proxies import Proxies

__all__ = ["DrivenTransport"]

_log = logging.getLogger("aprocore.connections")

#: Most interim (1xx) answers that are passed over.
MAX_INTERIM = 20
#: Up to which length a body is sent together with the head, in bytes.
TOGETHER = 32 * 1024
#: Seconds that idle connections may take to say good-bye when the session closes.
GOODBYE = 1.0

_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class DrivenTransport:
    """A pool of connections to each origin, shared by every call of a session.

    Each request goes out exactly once, on a connection on which nothing else is under way.
    """

    def __init__(self, *, tls: ssl.SSLContext, user_agent: str, proxies: Proxies) -> None:
        self._loop = asyncio.get_running_loop()
        self._connector = Connector(tls)
        self._user_agent = user_agent
        self._proxies = proxies
        self._pools: dict[str, Pool] = {}
        self._open: set[Connection] = set()
        self._connecting: set[asyncio.Timeout] = set()
        self._alarm = Alarm(self._look)
        self._closed = False

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        pool, connection = await self._begin(request, timeout)
        reusable = False
        try:
            message, payload = await self._exchange(request, authorization, pool, connection)
            body = payload.read_nowait(-1) if payload.is_eof() else await _whole(payload, message, request)
            if connection.expired is None:
                reusable = connection.end(message, len(body))
                encoding = message.headers.get("Content-Encoding")
                if encoding is not None and body:
                    body = decompress(body, encoding, MAX_BODY)
                response = Response(message.code, message.headers, body)
                if not reusable:
                    response.open_ended = not message.chunked and "Content-Length" not in message.headers
                return response
            failure: Exception = TimeoutError()
        except (*BROKEN, CompressionError) as error:
            failure = error
        finally:
            self._give_back(pool, connection, reusable)
        # Raised outside of the handler: what aiohttp raised refers to frames that hold the token.
        raise self._in_our_terms(failure, connection, request, timeout)

    @asynccontextmanager
    async def stream(self, request: Request, *, authorization: str | None, timeout: Timeout) -> AsyncIterator[Answer]:
        pool, connection = await self._begin(request, timeout)
        reusable = False
        failure: Exception | None = None

        async def chunks() -> AsyncIterator[bytes]:
            nonlocal reusable
            length = 0
            try:
                inflater = _inflater_for(message)
                while not payload.at_eof():
                    # Only the server's silence counts, not how long the reader takes with what it has.
                    connection.wait_again(timeout.read)
                    self._alarm.ring_by(connection.last_read + timeout.read)
                    part = await payload.readany()
                    connection.max_silence = math.inf
                    length += len(part)
                    for chunk in inflater.feed(part) if inflater is not None else (part,):
                        if chunk:
                            yield chunk
                if inflater is not None:
                    inflater.end()
            except (*BROKEN, CompressionError) as error:
                failure: Exception = error
            else:
                if connection.expired is None:
                    reusable = connection.end(message, length)
                    return
                failure = TimeoutError()
            raise self._in_our_terms(failure, connection, request, timeout)

        try:
            try:
                message, payload = await self._exchange(request, authorization, pool, connection)
            except BROKEN as error:
                failure = error
            else:
                connection.deadline = connection.max_silence = math.inf  # a long body may take long, if it comes
                yield Answer(message.code, message.headers, chunks())
        finally:
            self._give_back(pool, connection, reusable)
        if failure is not None:
            raise self._in_our_terms(failure, connection, request, timeout)

    # -- one exchange -------------------------------------------------------------------------------------------------

    async def _begin(self, request: Request, timeout: Timeout) -> tuple[Pool, Connection]:
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=request.line)
        now = self._loop.time()
        pool = self._pools.get(request.origin)
        if pool is None:
            pool = self._pools[request.origin] = Pool(request.origin.partition("://")[2], self._user_agent)
        connection = pool.take(now)
        deadline = now + timeout.total
        if connection is None:
            connection = await self._connect(request, timeout)
            now = self._loop.time()
        connection.begin(request.method, now, deadline, timeout.read)
        end = min(deadline, now + timeout.read)
        if end < self._alarm.rings_at:
            self._alarm.ring_by(end)
        return pool, connection

    async def _connect(self, request: Request, timeout: Timeout) -> Connection:
        limit = asyncio.timeout(min(timeout.connect, timeout.total))
        self._connecting.add(limit)
        connection, failure = None, None
        try:
            async with limit:
                connection = await self._connector.connect(request.origin, self._proxies.for_origin(request.origin))
        except Exception as error:
            failure = error  # resolvers are other people's code
        finally:
            self._connecting.discard(limit)
        if self._closed:
            if connection is not None:
                connection.abort()
            raise SessionClosedError("The session was closed before the call was sent.", request=request.line)
        if connection is not None:
            self._open.add(connection)
            _log.debug("A connection to %s is made (%d open)", request.origin, len(self._open))
            return connection
        if isinstance(failure, TimeoutError) and timeout.total < timeout.connect:
            raise deadline_passed(request, timeout, "not_sent")
        raise in_our_terms(failure or ConnectionError(), request, timeout, "not_sent")

    async def _exchange(
        self, request: Request, authorization: str | None, pool: Pool, connection: Connection
    ) -> tuple[Message, StreamReader]:
        await self._write(request, pool.head(request, authorization), connection)
        for _ in range(MAX_INTERIM):
            message, payload = await connection.read()
            if message.code >= 200:
                return message, payload
        raise ProtocolError("The server sends interim answers without end.", request=request.line, phase="sent")

    async def _write(self, request: Request, head: bytes, connection: Connection) -> None:
        transport, body = connection.transport, request.body
        if transport is None:
            raise ConnectionResetError
        if body is None:
            end = b"Content-Length: 0\r\n\r\n" if request.method in _WITH_BODY else b"\r\n"
            transport.write(head + end)
        elif isinstance(body, BodyStream):
            transport.write(head + b"Transfer-Encoding: chunked\r\n\r\n")
            await self._write_chunks(body, connection)
        else:
            head += b"Content-Length: %d\r\n\r\n" % len(body)
            if len(body) <= TOGETHER:
                transport.write(head + body)
            else:
                transport.write(head)
                transport.write(body)

    async def _write_chunks(self, body: BodyStream, connection: Connection) -> None:
        async with asyncio.timeout_at(connection.deadline):
            async for chunk in body.chunks:
                # A server that has seen enough answers before it was told everything.
                if connection.answering:
                    return
                if chunk and connection.transport is not None:
                    connection.transport.write(b"%x\r\n%b\r\n" % (len(chunk), chunk))
                    await connection.drain()
                    connection.last_read = self._loop.time()
        if connection.transport is not None:
            connection.transport.write(b"0\r\n\r\n")

    def _in_our_terms(
        self, error: Exception, connection: Connection, request: Request, timeout: Timeout
    ) -> TransportError | DeadlineExceeded:
        if isinstance(error, TransportError):
            return error
        if isinstance(error, CompressionError):
            return unreadable(error, request)
        if connection.expired == "read":
            return read_timed_out(request, timeout)
        if connection.expired == "total" or isinstance(error, TimeoutError):
            return deadline_passed(request, timeout, "sent")
        return in_our_terms(error, request, timeout, "sent")

    def _give_back(self, pool: Pool, connection: Connection, reusable: bool) -> None:
        if reusable and not self._closed:
            pool.idle.append(connection)
        else:
            self._open.discard(connection)
            why = "the session is closed" if self._closed else connection.fault
            _log.debug("A connection to %s is not used again: %s", pool.host, why)
            connection.busy = False
            connection.abort()

    # -- all connections ----------------------------------------------------------------------------------------------

    def _look(self, now: float) -> float:
        """Cut off what has passed a limit, close what nobody uses, and return when to look again."""
        nearest = math.inf
        for connection in self._open:
            if connection.busy:
                silent = connection.last_read + connection.max_silence
                end = min(connection.deadline, silent)
                if end <= now and connection.expired is None:
                    connection.expired = "total" if connection.deadline <= now else "read"
                    connection.cut_off()
                    continue
            else:
                end = connection.idle_since + KEEPALIVE
            nearest = min(nearest, max(end, now))
        for pool in self._pools.values():
            pool.prune(now)
        self._open = {connection for connection in self._open if connection.busy or connection.is_connected()}
        return nearest

    async def aclose(self) -> None:
        self._closed = True
        self._alarm.stop()
        for limit in self._connecting:
            limit.reschedule(self._loop.time())
        leaving = []
        for connection in self._open:
            if connection.busy:
                connection.cut_off()
            elif connection.transport is not None and (closed := connection.closed) is not None:
                leaving.append((connection.transport, closed))
                connection.close()
        if leaving:
            await asyncio.wait([closed for _, closed in leaving], timeout=GOODBYE)
        for transport, closed in leaving:
            transport.abort()
            if closed.done():
                closed.exception()
        self._pools.clear()
        self._open.clear()
        await self._connector.aclose()


def _inflater_for(message: Message) -> Inflater | None:
    encoding = message.headers.get("Content-Encoding", "identity")
    return Inflater(encoding) if encoding.strip().lower() not in ("", "identity") else None


async def _whole(payload: StreamReader, message: Message, request: Request) -> bytes:
    length = message.headers.get("Content-Length")
    if length is not None and int(length) > MAX_BODY:
        raise too_long(request)
    parts: list[bytes] = []
    size = 0
    while not payload.at_eof():
        part = await payload.readany()
        size += len(part)
        if size > MAX_BODY:
            raise too_long(request)
        parts.append(part)
    return b"".join(parts)
