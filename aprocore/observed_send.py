"""Sends that hooks or the log observe, or whose response is streamed."""

from __future__ import annotations

import logging
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Self

import attrs

from .logging_hook import LoggingHook
from .net.clock import Clock
from .net.transport import ERROR_BODY_SECONDS, MAX_ERROR_BODY, Timeout, Transport, read_prefix
from .sansio.hooks import RequestAttempt
from .sansio.messages import Request, Response, StreamedResponse, TruncatedResponse
from .sansio.response_errors import is_unchanged

if TYPE_CHECKING:
    from .observed_call import ObservedCall

__all__ = ["ObservedSend"]

_log = logging.getLogger("aprocore.calls")
_CALL_LOG = LoggingHook(_log)


@attrs.frozen(eq=False)
class ObservedSend:
    """One send of a request, reported to the hooks and the log."""

    request: Request
    attempt: RequestAttempt
    clock: Clock
    call: ObservedCall | None

    @classmethod
    def begin(
        cls, request: Request, number: int, clock: Clock, call: ObservedCall | None, *, trusted: bool = True
    ) -> Self:
        """Notify the hooks of a send, which may add headers; an exception of theirs prevents it."""
        if call is None:
            attempt = RequestAttempt(request.line, request.origin, number)
        else:
            attempt, request = call.before_send(request, trusted=trusted)
        _CALL_LOG.on_request(attempt)
        return cls(request, attempt, clock, call)

    async def send(
        self, transport: Transport, authorization: str | None, timeout: Timeout, stack: AsyncExitStack | None
    ) -> Response:
        """Send once and notify the hooks; with ``stack`` leave the body of a successful response unread."""
        request, attempt, call = self.request, self.attempt, self.call
        started = self.clock.monotonic()
        try:
            if stack is not None:
                response = await self._send_streamed(transport, authorization, timeout, stack)
            else:
                response = await transport.send(request, authorization=authorization, timeout=timeout)
        except BaseException as error:
            attempt.elapsed = self.clock.monotonic() - started
            if call is not None:
                call.attempt_failed(error)
            _CALL_LOG.on_error(attempt, error)
            raise
        attempt.elapsed = self.clock.monotonic() - started
        if call is not None:
            call.attempt_answered(response)
        _CALL_LOG.on_response(attempt, response)
        return response

    async def _send_streamed(
        self, transport: Transport, authorization: str | None, timeout: Timeout, stack: AsyncExitStack
    ) -> Response:
        """Send once; read the body of an error response, and leave that of a successful one to the caller."""
        request, end = self.request, self.clock.monotonic() + timeout.total
        async with AsyncExitStack() as attempt:
            response = await attempt.enter_async_context(
                transport.stream(request, authorization=authorization, timeout=timeout)
            )
            if response.status >= 300 and not is_unchanged(response.status, request):
                # The status is known: a body that is slow or breaks off must not hide it.
                seconds = min(ERROR_BODY_SECONDS, end - self.clock.monotonic())
                body, complete = await read_prefix(response.chunks, MAX_ERROR_BODY, seconds)
                return (Response if complete else TruncatedResponse)(response.status, response.headers, body)
            await stack.enter_async_context(attempt.pop_all())
        return StreamedResponse(response.status, response.headers, chunks=response.chunks)
