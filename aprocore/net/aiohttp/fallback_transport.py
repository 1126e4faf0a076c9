"""The transport through ``aiohttp.ClientSession``: what is left when a release of aiohttp has changed its inside.

It holds to the same rules, but for what its public interface does not let it see or do:

- It cannot tell that something came on an idle connection. A read may be given the answer that some middlebox sent
  unasked; what is no read goes out on a connection of its own.
- It passes over any number of interim answers, until the deadline.
- It bounds each header, and how many there are, but not how long they are together.
- It takes an answer for no HTTP when what follows it is none, as the body of a 204.
- It takes a body that has no length for whole when its connection is reset.
- It learns that a body turns into what is no HTTP by its silence, and so reports a ``RequestTimeoutError``.
- It learns of an early answer to a long body, but goes on sending the body until the answer is read.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from types import SimpleNamespace
from typing import Any

import aiohttp
from aiohttp.client_middlewares import ClientHandlerType
from yarl import URL

from ...errors import Phase, ProcoreError, SessionClosedError
from ...sansio.compression import ACCEPTED, CompressionError, inflater_for
from ...sansio.messages import Request, Response
from ...sansio.request_body import BodyStream
from ...types import RevealedBytes
from ..transport import MAX_BODY, Answer, Timeout
from .exceptions import deadline_passed, encoding_of, read_timed_out, switched, too_long, translate_error, unreadable
from .pool import KEEPALIVE
from .private_api import DNS_TTL, MAX_HEADERS, MAX_LINE
from .proxies import Proxies
from .request_writer import TOGETHER, SourceError, chunks_of
from .response_stream import ResponseStream

__all__ = ["FallbackTransport"]

_READS = frozenset({"GET", "HEAD", "OPTIONS"})


class FallbackTransport:
    """The transport through aiohttp's public client: slower, and with the gaps that this module's docstring names."""

    def __init__(self, *, tls: ssl.SSLContext, user_agent: str, proxies: Proxies) -> None:
        self._loop = asyncio.get_running_loop()
        self._proxies = proxies
        self._limits: set[asyncio.Timeout] = set()
        self._closed = False
        self._connectors = (
            aiohttp.TCPConnector(ssl=tls, limit=0, ttl_dns_cache=DNS_TTL, keepalive_timeout=KEEPALIVE),
            aiohttp.TCPConnector(ssl=tls, limit=0, ttl_dns_cache=DNS_TTL, force_close=True),
        )
        self._reusing, self._fresh = (_client(connector, user_agent) for connector in self._connectors)

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        call = _Call(request, timeout)
        try:
            async with self._within(call):
                await self._request(call, authorization)
                return await _whole(call, self._download(call))
        except Exception as error:
            failure = self._in_our_terms(error, call)
        finally:
            call.close()
        # Raised outside of the handler: what aiohttp raised refers to frames and headers that hold the token.
        raise failure

    @asynccontextmanager
    async def stream(self, request: Request, *, authorization: str | None, timeout: Timeout) -> AsyncIterator[Answer]:
        call = _Call(request, timeout)
        download: ResponseStream | None = None
        failure: Exception | None = None
        try:
            try:
                async with self._within(call):
                    await self._request(call, authorization)
                    download = self._download(call)
            except Exception as error:
                failure = self._in_our_terms(error, call)
            else:
                yield Answer(call.response.status, call.response.headers, download)
        finally:
            if download is not None:
                download.leave()
            call.close()
        if failure is not None:
            raise failure

    @asynccontextmanager
    async def _within(self, call: _Call) -> AsyncIterator[None]:
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=call.request.line)
        async with asyncio.timeout(call.timeout.total) as call.limit:
            self._limits.add(call.limit)
            try:
                yield
            finally:
                self._limits.discard(call.limit)

    async def _request(self, call: _Call, authorization: str | None) -> None:
        request, timeout = call.request, call.timeout
        client = self._reusing if request.method in _READS else self._fresh
        options: dict[str, Any] = {"headers": dict(request.headers)}
        if authorization is not None:
            options["headers"]["Authorization"] = authorization
        if isinstance(request.body, BodyStream):
            options["data"] = call.source(request.body)
            if request.body.length is not None:
                options["headers"]["Content-Length"] = str(request.body.length)
        elif request.body is not None:  # as a file: aiohttp warns of long bytes, which it writes in one go
            options["data"] = BytesIO(request.body) if len(request.body) > TOGETHER else RevealedBytes(request.body)
        proxy = self._proxies.for_origin(request.origin)
        if proxy is not None:
            options["proxy"] = proxy.url
            if proxy.authorization is not None:
                options["proxy_headers"] = {"Proxy-Authorization": proxy.authorization}
        call.response = await client.request(
            request.method,
            URL(request.origin + request.target, encoded=True),
            allow_redirects=False,
            timeout=aiohttp.ClientTimeout(total=None, connect=timeout.connect, sock_read=timeout.read),
            trace_request_ctx=call,
            **options,
        )
        if call.response.status < 200:  # aiohttp passes over those from 100 on, but for 101
            raise switched(request)

    def _download(self, call: _Call) -> ResponseStream:
        async def read() -> bytes:
            async with asyncio.timeout(call.timeout.read):
                data = await call.response.content.readany()
            if not data and self._closed:
                raise ConnectionResetError  # aiohttp takes what has no length for whole when it is closed
            return data

        inflater = inflater_for(encoding_of(call.response.headers))
        return ResponseStream(read, inflater, lambda error: self._in_our_terms(error, call))

    def _in_our_terms(self, error: Exception, call: _Call) -> Exception:
        request, timeout = call.request, call.timeout
        if call.phase == "not_sent":
            for connector in self._connectors:
                connector.clear_dns_cache()  # what does not work is looked up anew
        if self._closed:
            return SessionClosedError("The session was closed during the call.", request=request.line, phase=call.phase)
        if call.failure is not None:
            return call.failure.reason
        if isinstance(error, ProcoreError):
            return error
        if isinstance(error, CompressionError):
            return unreadable(error, request)
        if call.limit is not None and call.limit.expired():
            return deadline_passed(request, timeout, call.phase)
        if isinstance(error, TimeoutError) and call.phase == "sent":
            return read_timed_out(request, timeout)
        if isinstance(error, _BrokenError):
            error = error.reason
        return translate_error(error, request, timeout, call.phase)

    async def aclose(self) -> None:
        self._closed = True
        for limit in self._limits:
            if not limit.expired():
                limit.reschedule(self._loop.time())
        await self._reusing.close()
        await self._fresh.close()


class _Call:
    """How far a call has got.

    What came is kept here, and not in variables: tracebacks would show its headers.
    """

    response: aiohttp.ClientResponse

    def __init__(self, request: Request, timeout: Timeout) -> None:
        self.request = request
        self.timeout = timeout
        self.phase: Phase = "not_sent"
        self.limit: asyncio.Timeout | None = None
        self.failure: SourceError | None = None

    def close(self) -> None:
        if hasattr(self, "response"):
            self.response.close()

    async def source(self, body: BodyStream) -> AsyncIterator[bytes]:
        try:
            async for chunk in chunks_of(body):
                yield chunk
        except SourceError as error:
            self.failure = error
            raise


def _client(connector: aiohttp.TCPConnector, user_agent: str) -> aiohttp.ClientSession:
    tracing = aiohttp.TraceConfig()
    tracing.on_request_headers_sent.append(_note_sent)
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": user_agent, "Accept-Encoding": ACCEPTED},
        middlewares=(_send_once,),
        auto_decompress=False,
        max_line_size=MAX_LINE,
        max_field_size=MAX_LINE,
        max_headers=MAX_HEADERS,
        trust_env=False,
        raise_for_status=False,
        trace_configs=[tracing],
    )


async def _note_sent(
    session: aiohttp.ClientSession, context: SimpleNamespace, params: aiohttp.TraceRequestHeadersSentParams
) -> None:
    context.trace_request_ctx.phase = "sent"


async def _whole(call: _Call, download: ResponseStream) -> Response:
    if (call.response.content_length or 0) > MAX_BODY and call.request.method != "HEAD":
        raise too_long(call.request)
    body = BytesIO()
    async for chunk in download:
        body.write(chunk)
        del chunk
        if body.tell() > MAX_BODY:
            raise too_long(call.request)
    response = Response(call.response.status, call.response.headers, body.getvalue())
    response.open_ended = response.headers.keys().isdisjoint({"Content-Length", "Transfer-Encoding"})
    return response


class _BrokenError(Exception):
    """A connection that dropped, in a form that does not make aiohttp send the request again."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


async def _send_once(request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
    # aiohttp sends an idempotent request a second time by itself when its connection drops, unless what is raised is
    # none of its own errors. How often a request goes out is decided in one place, and not there.
    try:
        return await handler(request)
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _BrokenError(error) from None
