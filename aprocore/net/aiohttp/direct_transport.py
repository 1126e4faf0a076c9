"""The transport that drives aiohttp's connector, protocol and parser itself."""

from __future__ import annotations

import asyncio
import logging
import math
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from io import BytesIO

from aiohttp.hdrs import CONTENT_ENCODING
from aiohttp.streams import StreamReader

from ...errors import DeadlineExceededError, ProtocolError, SessionClosedError, TransportError
from ...sansio.compression import CompressionError, decompress, inflater_for
from ...sansio.messages import Request, Response
from ..deadlines import DeadlineTimer
from ..transport import MAX_BODY, Answer, Timeout
from .exceptions import deadline_passed, encoding_of, read_timed_out, switched, too_long, translate_error, unreadable
from .pool import KEEPALIVE, Pool
from .private_api import BROKEN, MAX_INTERIM, Connection, Connector, body_of
from .proxies import Proxies
from .request_writer import SourceError, pieces_of, write_at_once
from .response_stream import ResponseStream

__all__ = ["DirectTransport"]

_log = logging.getLogger("aprocore.connections")

#: Seconds that connections may take to say good-bye when the session closes.
GOODBYE = 1.0

_FAILURES = (*BROKEN, CompressionError, SourceError)


class DirectTransport:
    """A pool of connections to each origin, shared by every call of a session.

    Each request goes out exactly once, on a connection on which nothing else is under way.
    """

    def __init__(self, *, tls: ssl.SSLContext, user_agent: str, proxies: Proxies) -> None:
        self._now = asyncio.get_running_loop().time
        self._connector = Connector(tls)
        self._user_agent = user_agent
        self._proxies = proxies
        self._pools: dict[str, Pool] = {}
        self._open: set[Connection] = set()
        self._connecting: set[asyncio.Timeout] = set()
        self._timer = DeadlineTimer(self._check_deadlines)
        self._closed = False

    # What fails here is told in our terms, and raised outside of the handler: what aiohttp raised refers to frames
    # that hold the token, and so would a frame that raises and has an answer or a part of it among its variables.

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        now = self._now()
        pool, deadline = self._pools.get(request.origin) or self._new_pool(request), now + timeout.total
        connection = pool.take(now)
        if connection is None:
            connection = await self._connect(request, timeout)
            now = self._now()
        end = connection.begin(request.method, now, deadline, timeout.read)
        if end < self._timer.due_at:
            self._timer.schedule(end)
        try:
            if not write_at_once(connection, pool.head(request, authorization), request):
                await self._upload(request, connection, timeout)
            await connection.arrival()
            payload = connection.next_head()
            if connection.message.code < 200:
                payload = await self._past_interim(request, connection)
            body = connection.body
            if body is None:
                body = body_of(payload)
                if body is None:
                    body = await _read(payload, connection, request)
            message, headers = connection.message, connection.message.headers
            if connection.expired is not None:
                raise TimeoutError
            connection.end(len(body))
            if body and CONTENT_ENCODING in headers:
                body = decompress(body, encoding_of(headers), MAX_BODY)
            response = Response(message.code, headers, body)
            if not connection.reusable:
                response.open_ended = not message.chunked and "Content-Length" not in headers
        except _FAILURES as error:
            failure, body = self._in_our_terms(error, connection, request, timeout), None
        else:
            return response
        finally:
            self._give_back(pool, connection)
        raise failure

    @asynccontextmanager
    async def stream(self, request: Request, *, authorization: str | None, timeout: Timeout) -> AsyncIterator[Answer]:
        now = self._now()
        pool, deadline = self._pools.get(request.origin) or self._new_pool(request), now + timeout.total
        connection = pool.take(now)
        if connection is None:
            connection = await self._connect(request, timeout)
            now = self._now()
        end = connection.begin(request.method, now, deadline, timeout.read, streamed=True)
        if end < self._timer.due_at:
            self._timer.schedule(end)
        download, failure = None, None
        try:
            try:
                payload = await self._head(request, authorization, pool, connection, timeout)
                inflater = inflater_for(encoding_of(connection.message.headers))
            except _FAILURES as error:
                failure = self._in_our_terms(error, connection, request, timeout)
            else:
                connection.deadline = connection.max_silence = math.inf  # a long body may take long, if it comes
                download = ResponseStream(
                    self._reader(payload, connection, timeout),
                    inflater,
                    lambda error: self._in_our_terms(error, connection, request, timeout),
                )
                yield Answer(connection.message.code, connection.message.headers, download)
        finally:
            if download is not None:
                download.leave()
            self._give_back(pool, connection)
        if failure is not None:
            raise failure

    def _reader(
        self, payload: StreamReader, connection: Connection, timeout: Timeout
    ) -> Callable[[], Awaitable[bytes]]:
        length = 0

        async def read() -> bytes:
            nonlocal length
            while not payload.at_eof():
                # Only the other side's silence counts, not how long the caller takes with what it has.
                self._listen(connection, timeout)
                try:
                    data = await payload.readany()
                finally:
                    connection.max_silence = math.inf
                if data:
                    length += len(data)
                    return data
            payload.read_nowait()  # raises what is wrong with it, if anything is
            if connection.expired is not None:
                raise TimeoutError
            connection.end(length)
            return b""

        return read

    # -- one exchange -------------------------------------------------------------------------------------------------

    def _new_pool(self, request: Request) -> Pool:
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=request.line)
        pool = self._pools[request.origin] = Pool(request.origin.partition("://")[2], self._user_agent)
        return pool

    async def _connect(self, request: Request, timeout: Timeout) -> Connection:
        proxy = self._proxies.for_origin(request.origin)
        limit = asyncio.timeout(min(timeout.connect, timeout.total))
        self._connecting.add(limit)
        connection: Connection | None = None
        failure: TransportError | DeadlineExceededError
        try:
            async with limit:
                connection = await self._connector.connect(request.origin, proxy)
            failure = translate_error(OSError("the server hung up at once"), request, timeout, "not_sent")
        except Exception as error:  # resolvers are other people's code
            if isinstance(error, TimeoutError) and timeout.total < timeout.connect:
                failure = deadline_passed(request, timeout, "not_sent")
            else:
                failure = translate_error(error, request, timeout, "not_sent")
        finally:
            self._connecting.discard(limit)
        if connection is not None:
            if connection.is_connected() and not self._closed:
                self._open.add(connection)
                _log.debug("A connection to %s is made (%d open)", request.origin, len(self._open))
                return connection
            connection.abort()
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=request.line)
        raise failure

    async def _head(
        self, request: Request, authorization: str | None, pool: Pool, connection: Connection, timeout: Timeout
    ) -> StreamReader:
        if not write_at_once(connection, pool.head(request, authorization), request):
            await self._upload(request, connection, timeout)
        await connection.arrival()
        payload = connection.next_head()
        return payload if connection.message.code >= 200 else await self._past_interim(request, connection)

    async def _past_interim(self, request: Request, connection: Connection) -> StreamReader:
        for _ in range(MAX_INTERIM):
            if connection.message.code == 101 or connection.message.code < 100:
                raise switched(request)
            await connection.arrival()
            payload = connection.next_head()
            if connection.message.code >= 200:
                return payload
        raise ProtocolError("The server sends interim answers without end.", request=request.line)

    async def _upload(self, request: Request, connection: Connection, timeout: Timeout) -> None:
        complete = False
        try:
            # It has no end of its own: the connection ends it when it is answered, or lost.
            async with asyncio.timeout(None) as connection.uploading:
                connection.max_silence = math.inf  # the caller may take long to make a piece
                async for piece in pieces_of(request.body):
                    if connection.has_unseen():  # it may be the answer
                        await connection.see()
                    if connection.is_answering():
                        break
                    connection.write(piece)
                    del piece  # from what a traceback shows
                    if connection.writing_paused:
                        self._listen(connection, timeout)
                        await connection.drain()
                        connection.max_silence = math.inf
                else:
                    complete = True
        except BROKEN:
            pass  # whoever reads what came of the answer learns more
        finally:
            connection.uploading = None
        if not complete:
            connection.force_close()
        self._listen(connection, timeout)

    def _listen(self, connection: Connection, timeout: Timeout) -> None:
        """Have the other side's silence counted from now on."""
        connection.last_read, connection.max_silence = self._now(), timeout.read
        self._timer.schedule(connection.last_read + timeout.read)

    def _in_our_terms(self, error: Exception, connection: Connection, request: Request, timeout: Timeout) -> Exception:
        if self._closed:
            return SessionClosedError("The session was closed during the call.", request=request.line, phase="sent")
        if isinstance(error, SourceError):
            return error.reason
        if isinstance(error, TransportError):
            return error
        if isinstance(error, CompressionError):
            return unreadable(error, request)
        if connection.expired == "read":
            return read_timed_out(request, timeout)
        if connection.expired == "total":
            return deadline_passed(request, timeout, "sent")
        return translate_error(error, request, timeout, "sent")

    def _give_back(self, pool: Pool, connection: Connection) -> None:
        if connection.reusable and not self._closed:
            pool.idle.append(connection)
        else:
            self._open.discard(connection)
            why = "the session is closed" if self._closed else connection.fault
            _log.debug("A connection to %s is not used again: %s", pool.host, why)
            connection.cut_off()
            connection.abort()

    # -- all connections ----------------------------------------------------------------------------------------------

    def _check_deadlines(self, now: float) -> float:
        """Cut off what has passed a limit, close what nobody uses, and return when to look again."""
        nearest = math.inf
        for connection in self._open:
            if not connection.busy:
                end = connection.idle_since + KEEPALIVE
                if end <= now:
                    connection.close()
                    continue
            elif connection.expired is not None:
                continue
            else:
                if connection.last_read + connection.max_silence <= now and connection.has_unseen():
                    connection.last_read = now  # the event loop was held up, not the server
                end = min(connection.deadline, connection.last_read + connection.max_silence)
                if end <= now:
                    connection.expired = "total" if connection.deadline <= now else "read"
                    connection.cut_off()
                    continue
            nearest = min(nearest, end)
        for pool in self._pools.values():
            pool.prune()
        self._open = {connection for connection in self._open if connection.busy or connection.is_connected()}
        return nearest

    async def aclose(self) -> None:
        self._closed = True
        self._timer.stop()
        for limit in self._connecting:
            if not limit.expired():
                limit.reschedule(self._now())
        leaving = []
        for connection in self._open:
            if connection.transport is not None and (closed := connection.closed) is not None:
                leaving.append((connection.transport, closed))
            if connection.busy:
                connection.cut_off()
            else:
                connection.close()
        try:
            if leaving:
                await asyncio.wait([closed for _, closed in leaving], timeout=GOODBYE)
        finally:  # also where the program does not wait for it
            for transport, closed in leaving:
                transport.abort()
                if closed.done():
                    closed.exception()
            self._pools.clear()
            self._open.clear()
            await self._connector.aclose()


async def _read(payload: StreamReader, connection: Connection, request: Request) -> bytes:
    length = connection.message.headers.get("Content-Length")
    if length is not None and int(length) > MAX_BODY:
        raise too_long(request)
    body = BytesIO()
    while not payload.at_eof():
        body.write(await payload.readany())
        if body.tell() > MAX_BODY:
            raise too_long(request)
    payload.read_nowait()  # raises what is wrong with it, if anything is
    return body.getvalue()
