"""Transport through the public interface of ``aiohttp.ClientSession``, for the fallback and for a caller's session.

It follows the rules of the direct transport, with the limitations of that interface:

- A response head that arrives without a request is detected if it is complete. Part of one is not: the next call fails
  if it gets the rest.
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
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from io import BytesIO
from typing import Any

import aiohttp
from aiohttp.client_middlewares import ClientMiddlewareType
from yarl import URL

from ...errors import ProcoreError, SessionClosedError
from ...sansio.compression import ACCEPTED, CompressionError, inflater_for
from ...sansio.messages import Request, Response, TruncatedResponse
from ...sansio.request_body import BodyStream
from ...sansio.response_errors import with_head
from ...types import RevealedBytes
from ..body_timeouts import bounded
from ..deadlines import lenient_timeout
from ..transport import ERROR_BODY_SECONDS, MAX_BODY, MAX_ERROR_BODY, Timeout, TransportResponse, read_prefix
from .client_session_call import ClientSessionCall, ConnectionLostError
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
from .idle_connections import IdleConnections
from .private_api import MAX_HEADERS, MAX_LINE, READ_BUFFER
from .request_writer import MAX_SINGLE_WRITE, body_chunks
from .response_stream import ResponseStream

__all__ = ["ClientSessionTransport"]


class ClientSessionTransport:
    """Transport through ``aiohttp.ClientSession``, with the limitations in the module docstring.

    Each request overrides what a session could set: timeouts, redirects, decompression, errors for a
    status. A subclass chooses the session of a request and its proxy.
    """

    checks_tls: bool = False
    """Whether others make the connections, so that each of them is checked."""

    def __init__(self, user_agent: str) -> None:
        self._loop = asyncio.get_running_loop()
        self._headers = {"User-Agent": user_agent, "Accept-Encoding": ACCEPTED}
        self._idle = IdleConnections()
        self._calls: set[ClientSessionCall] = set()
        self._closed = False

    def _client(self, request: Request) -> aiohttp.ClientSession:
        """Return the session that sends ``request``."""
        raise NotImplementedError

    def _middlewares(self) -> Sequence[ClientMiddlewareType]:
        """Return the middlewares of the sessions, which those of a request replace."""
        return ()

    def _proxy_options(self, request: Request) -> dict[str, Any]:
        """Return the arguments that choose the proxy of ``request``."""
        return {}

    def _short_body(self, body: bytes) -> bytes:
        """Return a body as aiohttp gets it: tracebacks may show its local variables."""
        return RevealedBytes(body)

    async def send(
        self, request: Request, *, authorization: str | None, timeout: Timeout, spent: float = 0.0
    ) -> Response:
        call = self._new_call(request, authorization, timeout.less(spent))
        try:
            async with self._deadline(call):
                await self._request(call, authorization)
                return await _read_body(call, self._body_stream(call))
        except Exception as error:
            if call.status >= 400 and call.failure is None:
                return TruncatedResponse(call.status, call.response.headers, call.received.getvalue())
            failure = self._with_head(self._translate(error, call), call)
        finally:
            self._end(call)
        # Raised outside of the handler: aiohttp's exceptions refer to frames and headers that contain the token.
        raise failure

    @asynccontextmanager
    async def stream(
        self, request: Request, *, authorization: str | None, timeout: Timeout
    ) -> AsyncIterator[TransportResponse]:
        call = self._new_call(request, authorization, timeout)
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
            self._end(call)
        if failure is not None:
            raise failure

    def _new_call(self, request: Request, authorization: str | None, timeout: Timeout) -> ClientSessionCall:
        authorized = authorization is not None
        return ClientSessionCall(request, timeout, self._idle, authorized=authorized, checks_tls=self.checks_tls)

    def _end(self, call: ClientSessionCall) -> None:
        self._calls.discard(call)
        call.close()

    @asynccontextmanager
    async def _deadline(self, call: ClientSessionCall) -> AsyncIterator[None]:
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=call.request.line)
        self._calls.add(call)
        async with lenient_timeout(call.timeout.total) as call.limit:
            try:
                yield
            finally:
                call.limited = False

    async def _request(self, call: ClientSessionCall, authorization: str | None) -> None:
        request, timeout = call.request, call.timeout
        client = self._client(request)
        options: dict[str, Any] = {"headers": {**self._headers, **dict(request.headers)}}
        if authorization is not None:
            options["headers"]["Authorization"] = authorization
        if isinstance(request.body, BodyStream):
            options["data"] = call.source(request.body)
            if request.body.length is not None:
                options["headers"]["Content-Length"] = str(request.body.length)
        elif request.body is not None and len(request.body) > MAX_SINGLE_WRITE:
            # In chunks, because aiohttp warns about long bytes objects.
            options["data"] = body_chunks(request.body)
            options["headers"]["Content-Length"] = str(len(request.body))
        elif request.body is not None:
            options["data"] = self._short_body(request.body)
        call.response = await client.request(
            request.method,
            URL(request.origin + request.target, encoded=True),
            allow_redirects=False,
            # Signed requests for segments have no headers but those of the upload.
            skip_auto_headers=("Content-Type",),
            raise_for_status=False,
            auto_decompress=False,
            read_bufsize=READ_BUFFER,
            max_line_size=MAX_LINE,
            max_field_size=MAX_LINE,
            max_headers=MAX_HEADERS,
            middlewares=(call.enter, *self._middlewares(), call.send_once),
            timeout=aiohttp.ClientTimeout(total=None, connect=timeout.connect, sock_read=timeout.read),
            **self._proxy_options(request),
            **options,
        )
        if call.response.status < 200:  # aiohttp skips interim responses except 101
            raise protocol_switched(request)

    def _body_stream(self, call: ClientSessionCall, *, streamed: bool = False) -> ResponseStream:
        async def read() -> bytes:
            async with asyncio.timeout(call.timeout.read):
                data = await call.response.content.readany()
            if not data and self._closed:
                raise ConnectionResetError  # aiohttp treats a body without a length as complete on close
            if not data and streamed and call.was_cut_off():
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

    def _with_head(self, failure: Exception, call: ClientSessionCall) -> Exception:
        """Add the head of the response, if there is one, to an error."""
        if call.status < 200 or call.failure is not None:
            return failure
        return with_head(failure, call.request, call.status, call.response.headers)

    def _translate(self, error: Exception, call: ClientSessionCall) -> Exception:
        request, timeout = call.request, call.timeout
        if call.phase == "not_sent":
            _forget_address(self._client(request), request.origin)
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
        if isinstance(error, ConnectionLostError):
            error = error.reason
        return translate_error(error, request, timeout, call.phase)

    async def aclose(self) -> None:
        """Close the transport: calls in flight and open streams fail with ``SessionClosedError``."""
        self._closed = True
        for call in self._calls:
            call.abort(self._loop.time())


def _forget_address(client: aiohttp.ClientSession, origin: str) -> None:
    """Remove the address of a server that could not be reached from the DNS cache."""
    url, connector = URL(origin), client.connector
    if isinstance(connector, aiohttp.TCPConnector) and url.host is not None and url.port is not None:
        connector.clear_dns_cache(url.host, url.port)


async def _read_body(call: ClientSessionCall, body_stream: ResponseStream) -> Response:
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
