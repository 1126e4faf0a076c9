"""One call that hooks observe: its begin and end, its attempts and waits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

import attrs
from multidict import CIMultiDict, CIMultiDictProxy

from .errors import ConfigurationError, RateLimitedError
from .net.clock import Clock
from .net.hook_runner import HookRunner, HookTimeoutError, is_async, plain_result
from .sansio.attempts import AttemptState
from .sansio.headers import check_headers
from .sansio.hooks import Call, Hook, RequestAttempt, Wait, WaitKind
from .sansio.messages import Request, Response, StreamedResponse
from .types import kind_of

__all__ = ["ObservedCall"]


@attrs.define(eq=False)
class ObservedCall:
    """State of a call that hooks observe.

    A hook is notified at once by a plain method, but by an async one only while the call holds no connection and no
    permit.
    """

    hooks: HookRunner
    call: Call
    request: Request
    total: float
    """Seconds that the call may take from now on."""
    clock: Clock
    _began: float = attrs.field(init=False)
    _waited: float = attrs.field(default=0.0, init=False)
    """Seconds of waits for the rate limit, which the total timeout does not contain."""
    _begun: list[Hook] = attrs.field(factory=list, init=False)
    """Hooks that have seen the begin."""
    _attempt: RequestAttempt | None = attrs.field(default=None, init=False)
    """The attempt that has begun and not ended."""
    _requested: list[Hook] = attrs.field(factory=list, init=False)
    """Hooks that have seen the begin of the attempt."""
    _call_headers: tuple[tuple[str, str], ...] = attrs.field(default=(), init=False, repr=False)
    """Headers that hooks add to each attempt."""
    _headers: list[tuple[tuple[str, str], ...]] = attrs.field(factory=list, init=False, repr=False)
    """Headers that hooks add to the attempt; later ones replace those of the same name."""
    _deferred: list[tuple[Callable[..., Any], tuple[Any, ...]]] = attrs.field(factory=list, init=False)
    """Notifications by async methods, until the call holds nothing."""
    refusal: BaseException | None = attrs.field(default=None, init=False)
    """Exception of a hook before the send, which is not an error of the attempt."""

    def __attrs_post_init__(self) -> None:
        self._began = self.clock.monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since the begin."""
        return self.clock.monotonic() - self._began

    @property
    def _left(self) -> float:
        return self.total - self.elapsed + self._waited

    # -- the call -----------------------------------------------------------------------------------------------------

    async def begin(self) -> Response | None:
        """Notify the hooks; return the answer of one of them, None if the call is to be sent.

        Raises:
            ConfigurationError: a hook returned something else, or an invalid header.
            HookTimeoutError: the call's total timeout has passed.
        """
        for hook in self.hooks.hooks:
            answer = await self.hooks.result(hook.on_call(self.call), self._left)
            self._begun.append(hook)
            if answer is not None:
                return self._answer(hook, answer)
        self._call_headers = check_headers(self.call.headers)
        return None

    def _answer(self, hook: Hook, answer: Response) -> Response:
        """Return a copy of the answer of a hook, which may answer other calls too."""
        if not isinstance(answer, Response) or isinstance(answer, StreamedResponse):
            raise ConfigurationError(
                f"{type(hook).__name__}.on_call must return a Response or None, got {kind_of(answer)}."
            )
        if answer.invalid_field is not None:
            raise ConfigurationError(f"{type(hook).__name__}.on_call returned {answer.invalid_field}.")
        headers = CIMultiDictProxy(CIMultiDict(answer.headers))
        return Response(answer.status, headers, answer.body, attempts=0, elapsed=self.elapsed, request=self.request)

    async def end(self, outcome: Response | BaseException) -> None:
        """Notify the hooks of the end of the call, the last one first.

        Raises:
            BaseException: the call was cancelled while an async hook ran; the other hooks were notified all the same.
        """
        self.call.elapsed = self.elapsed
        self.refusal = None
        if self._attempt is not None:
            # With the response to the attempt before it, if there was one: a 429 whose wait would be too long.
            self.attempt_failed(outcome if isinstance(outcome, BaseException) else _not_sent(self._attempt))
        for hook in reversed(self._begun):
            self._deferred.append((hook.on_call_end, (self.call, outcome)))
        if isinstance(outcome, GeneratorExit):
            # The coroutine of the call was closed, and must not wait any more.
            for callback, args in self._deferred:
                if not is_async(callback):
                    self.hooks.notify(callback, *args)
            return
        await self.settle()

    async def settle(self) -> None:
        """Notify the async hooks of what has happened since the last time; all of them, also if one is cancelled."""
        interruption: BaseException | None = None
        while self._deferred:
            callback, args = self._deferred.pop(0)
            try:
                await self.hooks.notify_within(self._left, callback, *args)
            except BaseException as error:
                interruption = interruption or error
        if interruption is not None:
            raise interruption

    async def after_attempt(self, state: AttemptState) -> None:
        """Notify async hooks after an attempt; their time counts."""
        started = self.clock.monotonic()
        try:
            await self.settle()
        finally:
            state.spent += self.clock.monotonic() - started

    # -- attempts and waits -------------------------------------------------------------------------------------------

    async def before_turn(self, state: AttemptState) -> None:
        """Notify async hooks, before the call waits for a connection and a permit.

        Raises:
            DeadlineExceededError: the call's total timeout has passed.
        """
        started = self.clock.monotonic()
        try:
            await self.settle()
            if self._attempt is None and self.hooks.early:
                attempt = self._attempt = self._new_attempt(state.request)
                for hook in self.hooks.early:
                    headers = await self.hooks.result(hook.on_request(attempt), self._left)
                    self._requested.append(hook)
                    self._add_headers(headers)
        except HookTimeoutError:
            failure = state.deadline_error("a hook")
        else:
            return
        finally:
            state.spent += self.clock.monotonic() - started
        state.final_response(failure)

    def before_send(self, request: Request, *, trusted: bool) -> tuple[RequestAttempt, Request]:
        """Notify plain hooks, right before the send; return the attempt, and ``request`` with the headers of hooks.

        They are for Procore: a storage host, which gets no token, gets none of them either.
        """
        attempt = self._attempt = self._attempt or self._new_attempt(request)
        try:
            for hook in self.hooks.late:
                headers = plain_result(hook.on_request(attempt), hook.on_request)
                self._requested.append(hook)
                self._add_headers(headers)
        except BaseException as error:
            self.refusal = error
            raise
        self.call.attempts = attempt.attempt
        if trusted:
            for pairs in (self._call_headers, *self._headers):
                request = request.carrying(pairs) if pairs else request
        return attempt, request

    def _new_attempt(self, request: Request) -> RequestAttempt:
        self._headers.clear()
        return RequestAttempt(request.line, request.origin, self.call.attempts + 1, self.call)

    def _add_headers(self, headers: Mapping[str, str] | None) -> None:
        if headers:
            self._headers.append(check_headers(headers))

    def attempt_answered(self, response: Response) -> None:
        """Notify the hooks of the response to the attempt."""
        self._end_attempt("on_response", response)

    def attempt_failed(self, error: BaseException) -> None:
        """Notify the hooks of the error of the attempt, if one has begun."""
        self._end_attempt("on_error", error)

    def _end_attempt(self, name: Literal["on_response", "on_error"], outcome: Response | BaseException) -> None:
        attempt, requested = self._attempt, self._requested
        self._attempt, self._requested = None, []
        for hook in requested:
            self._notify(getattr(hook, name), attempt, outcome)

    def waited(self, kind: WaitKind, seconds: float) -> None:
        """Notify the hooks of a wait that has just ended."""
        if kind == "rate_limit":
            self._waited += seconds
        wait = Wait(kind=kind, started=self.clock.time() - seconds, seconds=seconds)
        for hook in self._begun:
            self._notify(hook.on_wait, self.call, wait)

    def _notify(self, callback: Callable[..., Any], *args: Any) -> None:
        if is_async(callback):
            self._deferred.append((callback, args))
        else:
            self.hooks.notify(callback, *args)


def _not_sent(attempt: RequestAttempt) -> RateLimitedError:
    return RateLimitedError(
        "The attempt was not sent, because the wait for the rate limit would be too long.",
        request=attempt.request,
    )
