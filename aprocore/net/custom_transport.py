"""Use of a caller's transport by a session: deadlines of calls, and an end that leaves it to the session's others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

import attrs
from multidict import CIMultiDict, CIMultiDictProxy

from ..errors import ConfigurationError, DeadlineExceededError, ProcoreError, RequestTimeoutError, SessionClosedError
from ..sansio.messages import Request, Response
from ..sansio.request_body import BodyStream
from ..types import kind_of
from .body_timeouts import bounded
from .deadlines import lenient_timeout
from .transport import Timeout, Transport, TransportResponse

__all__ = ["CustomTransport", "check_transport"]


def check_transport(transport: object) -> None:
    """Raise ``ConfigurationError`` unless an object has the methods of a transport."""
    complete = all(callable(getattr(transport, name, None)) for name in ("send", "stream", "aclose"))
    if not complete or isinstance(transport, type):
        raise ConfigurationError(
            f"transport must have the methods send, stream and aclose, not {kind_of(transport)}.",
            hint="Pass an object with the methods of aprocore.Transport.",
        )


class CustomTransport:
    """A caller's transport as the calls, or the background tasks, of a session use it.

    Closing it ends what was sent through it, and does not close the caller's transport.
    """

    def __init__(self, transport: Transport, user_agent: str) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport = transport
        self._user_agent = ("User-Agent", user_agent)
        self._limits: set[asyncio.Timeout] = set()
        self._closed = False

    async def send(
        self, request: Request, *, authorization: str | None, timeout: Timeout, spent: float = 0.0
    ) -> Response:
        """Send a request, within its total timeout."""
        timeout = timeout.less(spent)
        response: object = None
        async with self._deadline(request, timeout) as prepared:
            response = await self._transport.send(prepared, authorization=authorization, timeout=timeout)
        if not isinstance(response, Response):
            raise _invalid("send", Response, response, request)
        if response.invalid_field is not None:
            raise TypeError(f"{request.line}: the transport's send() returned {response.invalid_field}.")
        # A copy: the session completes it, and the transport may return the same response again.
        return attrs.evolve(response, headers=_case_insensitive(response.headers))

    @asynccontextmanager
    async def stream(
        self, request: Request, *, authorization: str | None, timeout: Timeout
    ) -> AsyncIterator[TransportResponse]:
        """Send a request, and yield the response as soon as its head has arrived, within its total timeout."""
        async with AsyncExitStack() as stack:
            response: object = None
            async with self._deadline(request, timeout) as prepared:
                streamed = self._transport.stream(prepared, authorization=authorization, timeout=timeout)
                response = await stack.enter_async_context(streamed)
            if not isinstance(response, TransportResponse):
                raise _invalid("stream", TransportResponse, response, request)
            chunks = self._chunks(response.chunks, request, timeout)
            yield TransportResponse(response.status, _case_insensitive(response.headers), chunks)

    async def aclose(self) -> None:
        """End the calls and streams in flight."""
        self._closed = True
        for limit in self._limits:
            if not limit.expired():
                limit.reschedule(self._loop.time())

    async def _chunks(self, chunks: AsyncIterator[bytes], request: Request, timeout: Timeout) -> AsyncIterator[bytes]:
        """Yield the data of a body, within its timeouts."""

        async def read() -> bytes:
            data = b""
            async with self._read_timeout(request, timeout):
                while not data:
                    data = await anext(chunks)
            return data

        async def read_or_end() -> bytes:
            try:
                return await read()
            except StopAsyncIteration:
                return b""

        next_data = bounded(read_or_end, request, timeout)
        while data := await next_data():
            yield data
            del data  # tracebacks may show local variables

    @asynccontextmanager
    async def _read_timeout(self, request: Request, timeout: Timeout) -> AsyncIterator[None]:
        limit = asyncio.timeout(timeout.read)
        try:
            async with limit:
                with self._ended_by_closing(limit, request):
                    yield
        except TimeoutError:
            if not limit.expired():
                raise
        else:
            return
        raise self._closed_error(request) or RequestTimeoutError(
            f"Nothing was received for {timeout.read:g} s.",
            hint="Allow more time with timeout=Timeout(read=…), or request less data.",
            request=request.line,
        )

    @asynccontextmanager
    async def _deadline(self, request: Request, timeout: Timeout) -> AsyncIterator[Request]:
        """Yield the request as the caller's transport sends it, and end the block at the total timeout."""
        source = _RecordedSource(request.body) if isinstance(request.body, BodyStream) else None
        limit: asyncio.Timeout | None = None
        try:
            async with lenient_timeout(timeout.total) as limit:
                with self._ended_by_closing(limit, request):
                    yield self._prepared(request, source)
        except TimeoutError:
            if limit is None or not limit.expired():
                raise
        except Exception:
            if source is None or source.failure is None:
                raise
        else:
            return
        if source is not None and source.failure is not None:
            raise source.failure
        raise self._closed_error(request) or DeadlineExceededError(
            f"The call did not end within {timeout.total:g} s.",
            hint="Allow more time with timeout=…, or request less data.",
            request=request.line,
            phase="sent",
        )

    @contextmanager
    def _ended_by_closing(self, limit: asyncio.Timeout, request: Request) -> Iterator[None]:
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=request.line)
        self._limits.add(limit)
        try:
            yield
        finally:
            self._limits.discard(limit)

    def _closed_error(self, request: Request) -> SessionClosedError | None:
        if not self._closed:
            return None
        return SessionClosedError("The session was closed during the call.", request=request.line, phase="sent")

    def _prepared(self, request: Request, source: _RecordedSource | None) -> Request:
        headers = request.headers
        if not any(name.lower() == "user-agent" for name, _ in headers):
            headers = (*headers, self._user_agent)
        body = request.body if source is None else BodyStream(source, source.body.length)
        return attrs.evolve(request, headers=headers, body=body)


class _RecordedSource:
    """Source of a streamed body that keeps the error with which the caller's source failed."""

    def __init__(self, body: BodyStream) -> None:
        self.body = body
        self.failure: Exception | None = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self.body.chunks:
                yield chunk
                del chunk  # tracebacks may show local variables
        except Exception as error:
            self.failure = error
            if isinstance(error, ProcoreError):
                self.body.failure = error
            raise


def _case_insensitive(headers: Mapping[str, str]) -> Mapping[str, str]:
    return headers if isinstance(headers, CIMultiDictProxy) else CIMultiDictProxy(CIMultiDict(headers))


def _invalid(method: str, expected: type[object], returned: object, request: Request) -> TypeError:
    return TypeError(
        f"{request.line}: the transport's {method}() must return an aprocore.{expected.__name__}, "
        f"not {kind_of(returned)}."
    )
