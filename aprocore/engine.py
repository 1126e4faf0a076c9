"""Engine: the loop of rate limiting, authorization, attempt and retries that every call passes through."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import attrs

from .errors import (
    AmbiguousOutcomeError,
    DeadlineExceededError,
    ProtocolError,
    RateLimitedError,
    SessionClosedError,
    TransportError,
)
from .logging_hook import LoggingHook
from .net.auth.token_manager import TokenManager
from .net.clock import Clock
from .net.rate_limit.limiter import Limiter
from .net.session_resources import SessionResources
from .net.transport import Timeout, Transport, read_prefix
from .sansio.attempts import AttemptState, Outcome
from .sansio.headers import check_headers
from .sansio.hooks import Hook, RequestAttempt
from .sansio.messages import Request, Response, StreamedResponse
from .sansio.redirects import MAX_REDIRECTS, FileLocation, is_redirect, redirected_to
from .sansio.request_body import BodyStream
from .sansio.response_errors import error_of, is_unchanged
from .sansio.retries import RetryPolicy, RetryQuota

__all__ = ["Bounds", "Engine"]

_log = logging.getLogger("aprocore.calls")
_CALL_LOG = LoggingHook(_log)

# Maximum number of bytes read from the body of an error response to a streamed request.
MAX_ERROR_BODY = 1024 * 1024


@attrs.frozen(kw_only=True)
class Bounds:
    """Limits of one call: timeouts, retries and waits."""

    timeout: Timeout
    retry: RetryPolicy
    max_wait: float | None = None
    """Seconds that the call may wait for the rate limit; None waits without limit."""
    chosen_timeout: bool = False
    """Whether the caller set the timeout; if so, it also bounds the wait after a 429."""
    urgent: bool = False
    """Whether the call goes ahead of others that wait for the rate limit."""
    idempotent: bool = False
    """Whether the caller declares the call idempotent, regardless of its method."""


@attrs.frozen(eq=False)
class Engine:
    """Request engine for one user of a session."""

    runtime: SessionResources
    manager: TokenManager
    limiter: Limiter
    owns_limiter: bool
    """Whether the session closes the limiter."""
    quota: RetryQuota
    hooks: Sequence[Hook]
    api_origin: str

    async def perform(
        self,
        request: Request,
        bounds: Bounds,
        trusted: bool = True,
        stack: AsyncExitStack | None = None,
        spent: float = 0.0,
    ) -> Response:
        """Send ``request``, with retries, and return the final response of any status.

        Args:
            request: the request.
            bounds: its timeouts, retries and waits.
            trusted: whether to send the token with it.
            stack: if given, a successful response is returned with its body unread (``StreamedResponse``), and the
                connection is released when the stack is closed.
            spent: seconds of the total timeout that have already passed.
        """
        runtime, manager, limiter = self.runtime, self.manager, self.limiter
        transport, connections, monotonic = runtime.open(), runtime.connections, runtime.clock.monotonic
        # Storage hosts are not subject to the API's rate limit.
        paced = trusted and request.origin == self.api_origin
        permit: int | None = None
        # Most calls end with their first send, so the state of the attempts is created only when it is needed.
        state: AttemptState | None = None
        while True:
            # First a connection, then the rate limit's permit, then the token: each could expire in the queue before
            # it. If there is no token, release both while it is refreshed: other calls can use them.
            consecutive = connections.try_acquire() or await connections.acquire(request, bounds.timeout)
            if paced:
                permit = limiter.take()
                if permit is None:
                    state = state or _new_state(request, bounds, trusted, spent)
                    permit = await self._pace(state, bounds)
                    if permit is None and state.refused is not None:
                        return state.refused
            outcome: Outcome | None = None
            authorization: str | None = None
            on_the_wire = False
            started = monotonic()
            try:
                if trusted:
                    authorization = manager.authorization()
                if authorization is not None or not trusted:
                    timeout = bounds.timeout.less(spent) if spent else bounds.timeout
                    if stack is None and not self.hooks and not _log.isEnabledFor(logging.DEBUG):
                        on_the_wire = True
                        outcome = await transport.send(request, authorization=authorization, timeout=timeout)
                    else:
                        attempt = RequestAttempt(request.line, request.origin, 1 if state is None else state.sends + 1)
                        watched = self._announced(request, attempt)
                        on_the_wire = True
                        outcome = await self._watched(attempt, transport, watched, authorization, timeout, stack)
            except (TransportError, DeadlineExceededError, SessionClosedError) as error:
                if isinstance(request.body, BodyStream) and request.body.failure is error:
                    request.body.failure = None  # it refers to this frame, and so to the body
                    raise  # an error of the caller's body, not of this call
                outcome = error
            finally:
                elapsed = monotonic() - started
                spent += elapsed
                if not isinstance(outcome, Response):
                    connections.release()
                elif isinstance(outcome, StreamedResponse) and stack is not None:
                    stack.callback(connections.release)
                else:
                    connections.release_or_reserve(consecutive, elapsed)
                if permit is not None:
                    if isinstance(outcome, Response):
                        limiter.note(permit, outcome.status, outcome.headers)
                    elif on_the_wire and (outcome is None or outcome.phase != "not_sent"):
                        limiter.lost()
                    else:
                        limiter.unsent()
            if outcome is None:
                await manager.authorize()
                continue
            if state is None and isinstance(outcome, Response) and outcome.status < 300 and not outcome.open_ended:
                outcome.elapsed = spent
                if self.quota.left < self.quota.capacity:
                    self.quota.earn(0)
                return outcome
            state = state or _new_state(request, bounds, trusted, 0.0)
            state.sends += 1
            state.spent = spent
            final = await self._after(state, outcome, authorization, paced)
            if final is not None:
                return final
            spent = state.spent

    async def _after(
        self, state: AttemptState, outcome: Outcome, authorization: str | None, paced: bool
    ) -> Response | None:
        """Return the call's final response after a send; None if the call must be retried."""
        clock = self.runtime.clock
        if isinstance(outcome, Response):
            outcome.attempts, outcome.elapsed = state.sends, state.spent
        elif self.runtime.closed:
            raise _closed_during(outcome, state)
        again = state.after(
            outcome, renewable=self.manager.refreshable, paced=paced, random=clock.random, time=clock.time
        )
        if state.rejected and authorization is not None:
            # Even if this call can't be retried: other calls would send the same token.
            self.manager.invalidate(authorization)
        if again is None or (again.counts and not self.quota.spend()):
            final = _final(outcome, state)
            if final.status < 300:
                self.quota.earn(state.retries)
            return final
        state.retries += again.counts
        when = f"in {again.delay:.2f} s" if state.refused is None else "when the rate limit allows"
        _log.info("Retrying %s %s (attempt %d): %s", state.request.line, when, state.sends + 1, again.reason)
        if again.delay:
            state.spent += again.delay
            await clock.sleep(again.delay)
        return None

    @asynccontextmanager
    async def stream(self, request: Request, place: FileLocation, bounds: Bounds) -> AsyncIterator[StreamedResponse]:
        """Yield the response with its body unread, after following the redirects of a file download.

        Raises:
            ResponseError: the response has an error status.
        """
        spent = 0.0
        for _ in range(MAX_REDIRECTS + 1):
            async with AsyncExitStack() as stack:
                response = await self.perform(request, bounds, trusted=place.trusted, stack=stack, spent=spent)
                if isinstance(response, StreamedResponse):
                    yield response
                    return
            if not is_redirect(response.status) or request.method not in ("GET", "HEAD"):
                raise error_of(response, request.line) or ProtocolError(
                    "The response has no body.", request=request.line
                )
            place = redirected_to(place, response.headers, self.api_origin, request.line)
            request = request.moved_to(place)
            spent = response.elapsed
        raise ProtocolError(f"Too many redirects: more than {MAX_REDIRECTS}.", request=request.line, phase="answered")

    async def _pace(self, state: AttemptState, bounds: Bounds) -> int | None:
        """Release the connection, wait for a rate limit permit, and take a connection again.

        Return the permit; None, with no connection held, if a call that got a 429 can't wait long enough.
        """
        limiter, clock, connections = self.limiter, self.runtime.clock, self.runtime.connections
        again = state.refused is not None
        while True:
            connections.release()
            started = clock.monotonic()
            wait = limiter.wait(max_wait=_patience(state, bounds), urgent=bounds.urgent, again=again)
            try:
                # A shared limiter outlives the session, but the wait must not.
                permit = await (wait if self.owns_limiter else self.runtime.while_open(wait, undo=limiter.unsent))
            except RateLimitedError as error:
                if state.refused is not None:
                    return None
                error.request = state.request.line
                raise
            finally:
                waited = clock.monotonic() - started
                state.waited += waited
                state.held += waited if state.refused is not None else 0.0
            if connections.try_acquire():
                return permit
            limiter.unsent()
            await connections.acquire(state.request, bounds.timeout)
            late = limiter.take()
            if late is not None:
                return late
            again = True  # it has already queued once

    def _announced(self, request: Request, attempt: RequestAttempt) -> Request:
        """Return the request with the headers that the hooks add."""
        saw: list[Hook] = []
        try:
            for hook in self._watching:
                headers = hook.on_request(attempt)
                saw.append(hook)
                if headers:
                    request = request.carrying(check_headers(headers))
        except BaseException as error:
            for hook in saw:
                _told(hook.on_error, attempt, error)
            raise
        return request

    async def _watched(
        self,
        attempt: RequestAttempt,
        transport: Transport,
        request: Request,
        authorization: str | None,
        timeout: Timeout,
        stack: AsyncExitStack | None,
    ) -> Response:
        """Send once and call the hooks; with ``stack`` leave the body of a successful response unread."""
        clock, watching = self.runtime.clock, self._watching
        started = clock.monotonic()
        try:
            if stack is not None:
                response = await _opened(transport, request, authorization, timeout, stack, clock)
            else:
                response = await transport.send(request, authorization=authorization, timeout=timeout)
        except BaseException as error:
            attempt.elapsed = clock.monotonic() - started
            for hook in watching:
                _told(hook.on_error, attempt, error)
            raise
        attempt.elapsed = clock.monotonic() - started
        for hook in watching:
            _told(hook.on_response, attempt, response)
        return response

    @property
    def _watching(self) -> Sequence[Hook]:
        return (*self.hooks, _CALL_LOG)


def _told(tell: Callable[[RequestAttempt, Any], None], attempt: RequestAttempt, what: Response | BaseException) -> None:
    try:
        tell(attempt, what)
    except Exception:
        # The request has been sent: an observer's error must not hide its outcome.
        _log.exception("Hook %s failed after %s", tell.__qualname__, attempt.request)


def _patience(state: AttemptState, bounds: Bounds) -> float | None:
    """Return the seconds that a call may wait for the rate limit; None for no limit."""
    bound = math.inf
    if bounds.max_wait is not None:
        bound = bounds.max_wait - state.waited
    if state.refused is not None and bounds.chosen_timeout:
        bound = min(bound, state.total - state.spent - state.held)
    # The deadline of an anyio cancel scope is known in advance; a scope that is already cancelled raises by itself.
    from anyio import current_effective_deadline

    deadline = current_effective_deadline()
    if deadline > -math.inf:
        bound = min(bound, deadline - asyncio.get_running_loop().time())
    return max(0.0, bound) if bound < math.inf else None


async def _opened(
    transport: Transport,
    request: Request,
    authorization: str | None,
    timeout: Timeout,
    stack: AsyncExitStack,
    clock: Clock,
) -> Response:
    """Send once; read the body of an error response, and leave that of a successful one to the caller."""
    end = clock.monotonic() + timeout.total
    async with AsyncExitStack() as attempt:
        answer = await attempt.enter_async_context(
            transport.stream(request, authorization=authorization, timeout=timeout)
        )
        if answer.status >= 300 and not is_unchanged(answer.status, request):
            # The status is known: a body that is slow or breaks off must not hide it.
            body = await read_prefix(answer.chunks, MAX_ERROR_BODY, end - clock.monotonic())
            return Response(answer.status, answer.headers, body)
        await stack.enter_async_context(attempt.pop_all())
    return StreamedResponse(answer.status, answer.headers, chunks=answer.chunks)


def _new_state(request: Request, bounds: Bounds, trusted: bool, spent: float) -> AttemptState:
    return AttemptState(request, bounds.retry, bounds.timeout.total, trusted, bounds.idempotent, spent=spent)


def _closed_during(
    outcome: TransportError | DeadlineExceededError | SessionClosedError, state: AttemptState
) -> SessionClosedError:
    sent = state.may_have_happened or outcome.phase != "not_sent"
    ambiguous = sent and not state.repeatable
    return SessionClosedError(
        f"The session was closed during the call{', which may have been applied' * ambiguous}.",
        phase="sent" if sent else outcome.phase,
        request=state.request.line,
        attempts=state.sends,
    )


def _final(outcome: Outcome, state: AttemptState) -> Response:
    if isinstance(outcome, Response):
        if state.found_nothing_left(outcome):
            return attrs.evolve(outcome, status=204, body=b"", already_absent=True)
        return outcome
    outcome.attempts = state.sends
    if state.may_have_happened and outcome.phase == "not_sent":
        outcome.phase = "sent"  # by an earlier send of the same call
    if isinstance(outcome, DeadlineExceededError):
        outcome.message = f"The call exceeded its total timeout of {state.total:g} s."
    if not state.may_have_happened or state.repeatable:
        raise outcome
    raise AmbiguousOutcomeError(
        f"The request was sent and its response was lost; it may have been applied. {outcome.message}",
        hint="Check whether the change was applied before attempt it again.",
        phase=outcome.phase,
        request=outcome.request,
        attempts=outcome.attempts,
    )
