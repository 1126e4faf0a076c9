"""Sends that hooks observe, or whose response is streamed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from typing import Any

import attrs

from .logging_hook import LoggingHook
from .net.clock import Clock
from .net.transport import ERROR_BODY_SECONDS, MAX_ERROR_BODY, Timeout, Transport, read_prefix
from .sansio.headers import check_headers
from .sansio.hooks import Hook, RequestAttempt
from .sansio.messages import Request, Response, StreamedResponse, TruncatedResponse
from .sansio.response_errors import is_unchanged

__all__ = ["ObservedSend"]

_log = logging.getLogger("aprocore.calls")
_CALL_LOG = LoggingHook(_log)


@attrs.frozen(eq=False)
class ObservedSend:
    """One send of a request, reported to the hooks and the log."""

    attempt: RequestAttempt
    hooks: Sequence[Hook]
    clock: Clock

    @property
    def _observers(self) -> Sequence[Hook]:
        return (*self.hooks, _CALL_LOG)

    def with_hook_headers(self, request: Request) -> Request:
        """Call ``on_request`` of the hooks, and return the request with the headers that they add."""
        called: list[Hook] = []
        try:
            for hook in self._observers:
                headers = hook.on_request(self.attempt)
                called.append(hook)
                if headers:
                    request = request.carrying(check_headers(headers))
        except BaseException as error:
            for hook in called:
                self._notify(hook.on_error, error)
            raise
        return request

    async def send(
        self,
        transport: Transport,
        request: Request,
        authorization: str | None,
        timeout: Timeout,
        stack: AsyncExitStack | None,
    ) -> Response:
        """Send once and call the hooks; with ``stack`` leave the body of a successful response unread."""
        started = self.clock.monotonic()
        try:
            if stack is not None:
                response = await self._send_streamed(transport, request, authorization, timeout, stack)
            else:
                response = await transport.send(request, authorization=authorization, timeout=timeout)
        except BaseException as error:
            self.attempt.elapsed = self.clock.monotonic() - started
            for hook in self._observers:
                self._notify(hook.on_error, error)
            raise
        self.attempt.elapsed = self.clock.monotonic() - started
        for hook in self._observers:
            self._notify(hook.on_response, response)
        return response

    async def _send_streamed(
        self,
        transport: Transport,
        request: Request,
        authorization: str | None,
        timeout: Timeout,
        stack: AsyncExitStack,
    ) -> Response:
        """Send once; read the body of an error response, and leave that of a successful one to the caller."""
        end = self.clock.monotonic() + timeout.total
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

    def _notify(self, callback: Callable[[RequestAttempt, Any], None], outcome: Response | BaseException) -> None:
        try:
            callback(self.attempt, outcome)
        except Exception:
            # The request has been sent: a hook's error must not hide its outcome.
            _log.exception("Hook %s failed after %s", callback.__qualname__, self.attempt.request)
