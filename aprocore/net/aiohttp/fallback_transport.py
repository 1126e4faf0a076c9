"""Fallback transport through ``aiohttp.ClientSession``, if a release of aiohttp has changed its private API.

It follows the same rules, with limitations of the public interface:

- Unexpected data on an idle connection is not detected: a read may receive a response that a middlebox sent without a
  request. Writes therefore use a new connection each.
- ``Keep-Alive: timeout=`` is not read, because aiohttp's pool has one idle timeout for all connections. A read may meet
  a connection that the server closes, and is repeated.
- The number of interim (1xx) responses is not limited, except by the deadline.
- The size of each header and their number are limited, but not their total size.
- A response followed by data that is not HTTP, such as a body after a 204, is treated as invalid.
- A body without a length is treated as complete if its connection is reset, but for streamed ones over TLS.
- An error response whose body is invalid HTTP from the start is treated as lost, with its status.
- A body that becomes invalid HTTP is detected by a read timeout, and so raises ``RequestTimeoutError``.
- After an early response to a long request body, sending continues until the response is read.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from types import SimpleNamespace
from typing import Any, cast

import aiohttp
from aiohttp.client_middlewares import ClientHandlerType
from yarl import URL

from ...errors import Phase, ProcoreError, SessionClosedError
from ...sansio.compression import ACCEPTED, CompressionError, inflater_for
from ...sansio.keep_alive import MAX_IDLE
from ...sansio.messages import Request, Response, TruncatedResponse
from ...sansio.request_body import BodyStream
from ...sansio.response_errors import with_head
from ...types import RevealedBytes
from ..body_timeouts import bounded
from ..close_notify import tls_object, was_cut_off
from ..deadlines import lenient_timeout
from ..tls_context import check_context
from ..transport import ERROR_BODY_SECONDS, MAX_BODY, MAX_ERROR_BODY, Timeout, TransportResponse, read_prefix
from .connector import DNS_TTL
from .exceptions import (
    body_too_long,
    deadline_exceeded,
    decompression_failed,
    encoding_of,
    protocol_switched,
    read_timed_out,
    translate_error,
    without_close_notify,
)
from .private_api import MAX_HEADERS, MAX_LINE
from .proxies import Proxies
from .request_writer import MAX_SINGLE_WRITE, SourceError, source_chunks
from .response_stream import ResponseStream

__all__ = ["FallbackTransport"]

_READS = frozenset({"GET", "HEAD", "OPTIONS"})


class FallbackTransport:
    """Transport through aiohttp's public client: slower, with the limitations in the module docstring."""

    def __init__(self, *, tls: ssl.SSLContext, user_agent: str, proxies: Proxies) -> None:
        self._loop = asyncio.get_running_loop()
        self._proxies = proxies
        self._limits: set[asyncio.Timeout] = set()
        self._closed = False
        self._connectors = (
            aiohttp.TCPConnector(ssl=tls, limit=0, ttl_dns_cache=DNS_TTL, keepalive_timeout=MAX_IDLE),
            aiohttp.TCPConnector(ssl=tls, limit=0, ttl_dns_cache=DNS_TTL, force_close=True),
        )
        self._reusing, self._fresh = (_client(connector, user_agent, tls) for connector in self._connectors)

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        call = _Call(request, timeout)
        try:
            async with self._deadline(call):
                await self._request(call, authorization)
                return await _read_body(call, self._body_stream(call))
        except Exception as error:
            if call.status >= 400 and call.failure is None:
                return TruncatedResponse(call.status, call.response.headers, call.received.getvalue())
            failure = self._with_head(self._translate(error, call), call)
        finally:
            call.close()
        # Raised outside of the handler: aiohttp's exceptions refer to frames and headers that contain the token.
        raise failure

    @asynccontextmanager
    async def stream(
        self, request: Request, *, authorization: str | None, timeout: Timeout
    ) -> AsyncIterator[TransportResponse]:
        call = _Call(request, timeout)
        body_stream: ResponseStream | None = None
        failure: Exception | None = None
        try:
            try:
                async with self._deadline(call):
                    await self._request(call, authorization)
                    body_stream = self._body_stream(call, streamed=True)
            except Exception as error:
                failure = self._with_head(self._translate(error, call), call)
            else:
                yield TransportResponse(call.response.status, call.response.headers, body_stream)
        finally:
            if body_stream is not None:
                body_stream.detach()
            call.close()
        if failure is not None:
            raise failure

    @asynccontextmanager
    async def _deadline(self, call: _Call) -> AsyncIterator[None]:
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=call.request.line)
        async with lenient_timeout(call.timeout.total) as call.limit:
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
        elif request.body is not None:  # as a file, because aiohttp warns about long bytes objects
            options["data"] = (
                BytesIO(request.body) if len(request.body) > MAX_SINGLE_WRITE else RevealedBytes(request.body)
            )
        proxy = self._proxies.for_origin(request.origin)
        if proxy is not None:
            options["proxy"] = URL(proxy.origin)
            options["proxy_headers"] = proxy.headers
        response = await client.request(
            request.method,
            URL(request.origin + request.target, encoded=True),
            allow_redirects=False,
            timeout=aiohttp.ClientTimeout(total=None, connect=timeout.connect, sock_read=timeout.read),
            trace_request_ctx=call,
            **options,
        )
        call.response = cast(_Response, response)
        if call.response.status < 200:  # aiohttp skips interim responses except 101
            raise protocol_switched(request)

    def _body_stream(self, call: _Call, *, streamed: bool = False) -> ResponseStream:
        async def read() -> bytes:
            async with asyncio.timeout(call.timeout.read):
                data = await call.response.content.readany()
            if not data and self._closed:
                raise ConnectionResetError  # aiohttp treats a body without a length as complete on close
            if not data and streamed and call.response.was_cut_off():
                raise without_close_notify(call.request)
            return data

        encoding = encoding_of(call.response.headers)
        if call.status < 400:
            inflater_for(encoding)  # raises the error of an unsupported encoding before the body is read
        return ResponseStream(
            bounded(read, call.request, call.timeout) if streamed else read,
            encoding,
            lambda error: self._with_head(self._translate(error, call), call),
        )

    def _with_head(self, failure: Exception, call: _Call) -> Exception:
        """Add the head of the response, if there is one, to an error."""
        if call.status < 200 or call.failure is not None:
            return failure
        return with_head(failure, call.request, call.status, call.response.headers)

    def _translate(self, error: Exception, call: _Call) -> Exception:
        request, timeout = call.request, call.timeout
        if call.phase == "not_sent":
            for connector in self._connectors:
                connector.clear_dns_cache()  # a failed address is looked up again
        if self._closed:
            return SessionClosedError("The session was closed during the call.", request=request.line, phase=call.phase)
        if call.failure is not None:
            return call.failure.reason
        if isinstance(error, ProcoreError):
            return error
        if isinstance(error, CompressionError):
            return decompression_failed(error, request)
        if call.limit is not None and call.limit.expired():
            return deadline_exceeded(request, timeout, call.phase)
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
    """State of one call.

    The response is an attribute, not a local variable, because tracebacks would show its headers.
    """

    response: _Response

    def __init__(self, request: Request, timeout: Timeout) -> None:
        self.request = request
        self.timeout = timeout
        self.phase: Phase = "not_sent"
        self.limit: asyncio.Timeout | None = None
        self.failure: SourceError | None = None

        self.received = BytesIO()

    @property
    def status(self) -> int:
        """The status of the final response; 0 until its head was received."""
        return self.response.status if hasattr(self, "response") else 0

    def close(self) -> None:
        if hasattr(self, "response"):
            self.response.close()

    async def source(self, body: BodyStream) -> AsyncIterator[bytes]:
        try:
            async for chunk in source_chunks(body):
                yield chunk
        except SourceError as error:
            self.failure = error
            raise


class _Response(aiohttp.ClientResponse):
    """Response that keeps the TLS state of its connection, which the connection's end does not."""

    tls: ssl.SSLObject | None = None

    async def start(self, connection: aiohttp.connector.Connection) -> aiohttp.ClientResponse:
        self.tls = tls_object(connection.transport)
        return await super().start(connection)

    def was_cut_off(self) -> bool:
        """Return whether a body that ended with its connection ended without a close_notify of TLS."""
        open_ended = self.headers.keys().isdisjoint({"Content-Length", "Transfer-Encoding"})
        has_body = self.method != "HEAD" and self.status not in (204, 304)
        return open_ended and has_body and self.tls is not None and was_cut_off(self.tls)


def _client(connector: aiohttp.TCPConnector, user_agent: str, tls: ssl.SSLContext) -> aiohttp.ClientSession:
    async def check_tls(*_: object) -> None:
        check_context(tls)  # its owner may have changed it

    tracing = aiohttp.TraceConfig()
    tracing.on_connection_create_start.append(check_tls)
    tracing.on_request_headers_sent.append(_mark_sent)
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
        response_class=_Response,
        trace_configs=[tracing],
    )


async def _mark_sent(
    session: aiohttp.ClientSession, context: SimpleNamespace, params: aiohttp.TraceRequestHeadersSentParams
) -> None:
    context.trace_request_ctx.phase = "sent"


async def _read_body(call: _Call, body_stream: ResponseStream) -> Response:
    if call.status >= 400:
        body_prefix, complete = await read_prefix(body_stream, MAX_ERROR_BODY, ERROR_BODY_SECONDS, call.received)
        return (Response if complete else TruncatedResponse)(call.status, call.response.headers, body_prefix)
    if (call.response.content_length or 0) > MAX_BODY and call.request.method != "HEAD":
        raise body_too_long(call.request)
    body = BytesIO()
    async for chunk in body_stream:
        body.write(chunk)
        del chunk
        if body.tell() > MAX_BODY:
            raise body_too_long(call.request)
    response = Response(call.response.status, call.response.headers, body.getvalue())
    response.open_ended = response.headers.keys().isdisjoint({"Content-Length", "Transfer-Encoding"})
    return response


class _BrokenError(Exception):
    """Wrapper of a connection error that prevents aiohttp from retrying the request."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


async def _send_once(request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
    # aiohttp retries an idempotent request by itself after its own connection errors, but not after other exceptions.
    # Retries are decided by the engine only.
    try:
        return await handler(request)
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _BrokenError(error) from None
