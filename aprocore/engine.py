"""Engine: the loop of rate limiting, authorization, attempt and retries that every call passes through."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import attrs

from .bounds import Bounds
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
from .sansio.rate_limit.scheduler import Permit
from .sansio.redirects import MAX_REDIRECTS, FileLocation, is_redirect, redirected_to
from .sansio.request_body import BodyStream
from .sansio.response_errors import error_of, is_unchanged
from .sansio.retries import RetryQuota

__all__ = ["Engine"]

_log = logging.getLogger("aprocore.calls")
_CALL_LOG = LoggingHook(_log)

# Maximum number of bytes read from the body of an error response to a streamed request.
MAX_ERROR_BODY = 1024 * 1024


@attrs.frozen(eq=False)
class Engine:
    """Request engine for one user of a session."""

    resources: SessionResources
    manager: TokenManager
    limiter: Limiter
    owns_limiter: bool
    """Whether the session closes the limiter."""
    quota: RetryQuota
    hooks: Sequence[Hook]
    api_origin: str
    trusted_origins: frozenset[str] = frozenset()
    """Other origins that are subject to the API's rate limit and receive the token."""

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
        # Storage hosts are not subject to the API's rate limit.
        limited = trusted and (request.origin == self.api_origin or request.origin in self.trusted_origins)
        state = AttemptState(request, bounds.retry, bounds.timeout.total, trusted, limited, bounds.idempotent, spent)
        response = None
        while response is None:
            response = await self._attempt(state, bounds, stack)
        return response

    async def _attempt(self, state: AttemptState, bounds: Bounds, stack: AsyncExitStack | None) -> Response | None:
        """Take a connection, a permit and the token, and send once.

        Return the final response of the call, or None if there must be another attempt, after the backoff.
        """
        request, resources = state.request, self.resources
        transport, connections, monotonic = resources.open(), resources.connections, resources.clock.monotonic
        # First a connection, then the rate limit's permit, then the token: each could expire in the queue before it.
        consecutive = connections.try_acquire() or await connections.acquire(request, bounds.timeout)
        permit = None
        if state.limited:
            permit = self.limiter.try_acquire() or await self._wait_for_permit(state, bounds)
            if permit is None:
                return state.rate_limit_response
        outcome: Outcome | None = None
        sent = False
        started = monotonic()
        try:
            authorization = self.manager.authorization() if state.trusted else None
            if authorization is not None or not state.trusted:
                timeout = bounds.timeout.less(state.spent) if state.spent else bounds.timeout
                if stack is None and not self.hooks and not _log.isEnabledFor(logging.DEBUG):
                    sent = True
                    outcome = await transport.send(request, authorization=authorization, timeout=timeout)
                else:
                    attempt = RequestAttempt(request.line, request.origin, state.sends + 1)
                    request = self._with_hook_headers(request, attempt)
                    sent = True
                    outcome = await self._send_observed(attempt, transport, request, authorization, timeout, stack)
        except (TransportError, DeadlineExceededError, SessionClosedError) as error:
            if isinstance(request.body, BodyStream) and request.body.failure is error:
                request.body.failure = None  # it refers to this frame, and so to the body
                raise  # an error of the caller's body, not of this call
            outcome = error
        finally:
            elapsed = monotonic() - started
            state.spent += elapsed
            if permit is not None:
                self._record(outcome, permit, sent)
            if stack is not None and isinstance(outcome, StreamedResponse):
                stack.callback(connections.release)
            else:
                connections.release_or_reserve(consecutive, elapsed if isinstance(outcome, Response) else math.inf)
        if outcome is None:
            # Without a token: other calls could use the connection and the permit while it is refreshed.
            await self.manager.authorize()
            return None
        state.sends += 1
        if state.sends == 1 and isinstance(outcome, Response) and outcome.status < 300 and not outcome.open_ended:
            outcome.elapsed = state.spent
            if self.quota.left < self.quota.capacity:
                self.quota.earn(0)
            return outcome
        return await self._conclude(state, outcome, authorization)

    def _record(self, outcome: Outcome | None, permit: Permit, sent: bool) -> None:
        """Report the result of a send to the rate limiter."""
        if isinstance(outcome, Response):
            self.limiter.record_response(permit, outcome.status, outcome.headers)
        elif sent and (outcome is None or outcome.phase != "not_sent"):
            self.limiter.record_lost()
        else:
            self.limiter.release()

    async def _conclude(self, state: AttemptState, outcome: Outcome, authorization: str | None) -> Response | None:
        """Return the call's final response after an attempt; None, after the backoff, if the call must be retried."""
        clock = self.resources.clock
        if isinstance(outcome, Response):
            outcome.attempts, outcome.elapsed = state.sends, state.spent
        elif self.resources.closed:
            raise _session_closed(outcome, state)
        decision = state.decide(outcome, refreshable=self.manager.refreshable, random=clock.random, time=clock.time)
        if state.token_rejected and authorization is not None:
            # Even if this call can't be retried: other calls would send the same token.
            self.manager.invalidate(authorization)
        if decision is None or (decision.charged and not self.quota.spend()):
            final = _final_response(outcome, state)
            if final.status < 300:
                self.quota.earn(state.charged_retries)
            return final
        state.charged_retries += decision.charged
        when = f"in {decision.backoff:.2f} s" if state.rate_limit_response is None else "when the rate limit allows"
        _log.info("Retrying %s %s (attempt %d): %s", state.request.line, when, state.sends + 1, decision.reason)
        if decision.backoff:
            state.spent += decision.backoff
            await clock.sleep(decision.backoff)
        return None

    @asynccontextmanager
    async def stream(self, request: Request, location: FileLocation, bounds: Bounds) -> AsyncIterator[StreamedResponse]:
        """Yield the response with its body unread, after following the redirects of a file download.

        Raises:
            ResponseError: the response has an error status.
        """
        spent = 0.0
        for _ in range(MAX_REDIRECTS + 1):
            async with AsyncExitStack() as stack:
                response = await self.perform(request, bounds, trusted=location.trusted, stack=stack, spent=spent)
                if isinstance(response, StreamedResponse):
                    yield response
                    return
            if not is_redirect(response.status) or request.method not in ("GET", "HEAD"):
                raise error_of(response, request.line) or ProtocolError(
                    "The response has no body.", request=request.line
                )
            location = redirected_to(location, response.headers, self.api_origin, request.line)
            request = request.moved_to(location)
            spent = response.elapsed
        raise ProtocolError(f"Too many redirects: more than {MAX_REDIRECTS}.", request=request.line, phase="answered")

    async def _wait_for_permit(self, state: AttemptState, bounds: Bounds) -> Permit | None:
        """Release the connection, wait for a rate limit permit, and take a connection again.

        Return the permit; None, with no connection held, if a call that got a 429 can't wait long enough.
        """
        limiter, clock, connections = self.limiter, self.resources.clock, self.resources.connections
        requeued = state.rate_limit_response is not None
        while True:
            connections.release()
            started = clock.monotonic()
            wait = limiter.acquire(max_wait=_max_wait(state, bounds), urgent=bounds.urgent, requeued=requeued)
            try:
                # A shared limiter outlives the session, but the wait must not.
                permit = await (wait if self.owns_limiter else self.resources.while_open(wait, undo=limiter.release))
            except RateLimitedError as error:
                if state.rate_limit_response is not None:
                    return None
                error.request = state.request.line
                raise
            finally:
                state.add_rate_limit_wait(clock.monotonic() - started)
            if connections.try_acquire():
                return permit
            limiter.release()
            await connections.acquire(state.request, bounds.timeout)
            if (permit_again := limiter.try_acquire()) is not None:
                return permit_again
            requeued = True

    def _with_hook_headers(self, request: Request, attempt: RequestAttempt) -> Request:
        """Call ``on_request`` of the hooks, and return the request with the headers that they add."""
        called: list[Hook] = []
        try:
            for hook in self._observers:
                headers = hook.on_request(attempt)
                called.append(hook)
                if headers:
                    request = request.carrying(check_headers(headers))
        except BaseException as error:
            for hook in called:
                _notify(hook.on_error, attempt, error)
            raise
        return request

    async def _send_observed(
        self,
        attempt: RequestAttempt,
        transport: Transport,
        request: Request,
        authorization: str | None,
        timeout: Timeout,
        stack: AsyncExitStack | None,
    ) -> Response:
        """Send once and call the hooks; with ``stack`` leave the body of a successful response unread."""
        clock, observers = self.resources.clock, self._observers
        started = clock.monotonic()
        try:
            if stack is not None:
                response = await _send_streamed(transport, request, authorization, timeout, stack, clock)
            else:
                response = await transport.send(request, authorization=authorization, timeout=timeout)
        except BaseException as error:
            attempt.elapsed = clock.monotonic() - started
            for hook in observers:
                _notify(hook.on_error, attempt, error)
            raise
        attempt.elapsed = clock.monotonic() - started
        for hook in observers:
            _notify(hook.on_response, attempt, response)
        return response

    @property
    def _observers(self) -> Sequence[Hook]:
        return (*self.hooks, _CALL_LOG)


def _notify(
    callback: Callable[[RequestAttempt, Any], None], attempt: RequestAttempt, outcome: Response | BaseException
) -> None:
    try:
        callback(attempt, outcome)
    except Exception:
        # The request has been sent: a hook's error must not hide its outcome.
        _log.exception("Hook %s failed after %s", callback.__qualname__, attempt.request)


def _max_wait(state: AttemptState, bounds: Bounds) -> float | None:
    """Return the seconds that a call may wait for the rate limit; None for no limit."""
    max_wait = math.inf
    if bounds.max_wait is not None:
        max_wait = bounds.max_wait - state.waited
    if state.rate_limit_response is not None and bounds.chosen_timeout:
        max_wait = min(max_wait, state.total - state.spent - state.waited_after_429)
    # The deadline of an anyio cancel scope is known in advance; a scope that is already cancelled raises by itself.
    from anyio import current_effective_deadline

    deadline = current_effective_deadline()
    if deadline > -math.inf:
        max_wait = min(max_wait, deadline - asyncio.get_running_loop().time())
    return max(0.0, max_wait) if max_wait < math.inf else None


async def _send_streamed(
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
        response = await attempt.enter_async_context(
            transport.stream(request, authorization=authorization, timeout=timeout)
        )
        if response.status >= 300 and not is_unchanged(response.status, request):
            # The status is known: a body that is slow or breaks off must not hide it.
            body = await read_prefix(response.chunks, MAX_ERROR_BODY, end - clock.monotonic())
            return Response(response.status, response.headers, body)
        await stack.enter_async_context(attempt.pop_all())
    return StreamedResponse(response.status, response.headers, chunks=response.chunks)


def _session_closed(
    outcome: TransportError | DeadlineExceededError | SessionClosedError, state: AttemptState
) -> SessionClosedError:
    sent = state.may_be_applied or outcome.phase != "not_sent"
    ambiguous = sent and not state.idempotent
    return SessionClosedError(
        f"The session was closed during the call{', which may have been applied' * ambiguous}.",
        phase="sent" if sent else outcome.phase,
        request=state.request.line,
        attempts=state.sends,
    )


def _final_response(outcome: Outcome, state: AttemptState) -> Response:
    """Return the response with which the call ends, or raise its error."""
    if isinstance(outcome, Response):
        if state.is_already_absent(outcome):
            return attrs.evolve(outcome, status=204, body=b"", already_absent=True)
        return outcome
    outcome.attempts = state.sends
    if state.may_be_applied and outcome.phase == "not_sent":
        outcome.phase = "sent"  # by an earlier send of the same call
    if isinstance(outcome, DeadlineExceededError):
        outcome.message = f"The call exceeded its total timeout of {state.total:g} s."
    if not state.may_be_applied or state.idempotent:
        raise outcome
    raise AmbiguousOutcomeError(
        f"The request was sent and its response was lost; it may have been applied. {outcome.message}",
        hint="Check whether the change was applied before you try again.",
        phase=outcome.phase,
        request=outcome.request,
        attempts=outcome.attempts,
    )
