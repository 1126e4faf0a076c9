"""Engine: the loop of rate limiting, authorization, attempt and retries that every call passes through."""

from __future__ import annotations

import logging
import math
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from http import HTTPStatus

import attrs

from .bounds import Bounds, max_wait_of
from .company_breaker import CompanyBreaker
from .custom_field_reader import CustomFieldReader
from .deprecation_reporter import DeprecationReporter
from .errors import (
    AppNotConnectedError,
    ConnectError,
    DeadlineExceededError,
    ProcoreError,
    ProtocolError,
    RateLimitedError,
    SessionClosedError,
    TransportError,
)
from .net.auth.token_manager import TokenManager
from .net.connection_limiter import PoolTimeoutError
from .net.deadlines import within
from .net.rate_limit.limiter import Limiter
from .net.session_resources import SessionResources
from .net.transport import ERROR_BODY_SECONDS, MAX_ERROR_BODY, Transport, read_prefix
from .observed_send import ObservedSend
from .sansio.attempts import AttemptState, Outcome
from .sansio.hooks import Hook, RequestAttempt
from .sansio.messages import Request, Response, StreamedResponse
from .sansio.rate_limit.scheduler import Permit
from .sansio.redirects import MAX_REDIRECTS, FileLocation, is_redirect, redirected_to
from .sansio.request_body import BodyStream
from .sansio.response_errors import error_of, lacks_scope
from .sansio.retries import RetryQuota

__all__ = ["Engine"]

_log = logging.getLogger("aprocore.calls")


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
    breaker: CompanyBreaker
    deprecations: DeprecationReporter
    trusted_origins: frozenset[str] = frozenset()
    """Other origins that are subject to the API's rate limit and receive the token."""
    custom_fields: CustomFieldReader = attrs.field(factory=CustomFieldReader)
    """Definitions that the user has read."""

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
        transport, connections, outages = self.resources.open(), self.resources.connections, self.resources.outages
        while True:
            if self.breaker.companies:
                self.breaker.admit(state)
            # First a connection, then the rate limit's permit, then the token: each could expire in the queue before
            # it.
            consecutive = connections.try_acquire()
            permit = self.limiter.try_acquire() if consecutive and limited else None
            if not consecutive or (limited and not permit) or outages.losses:
                try:
                    consecutive, permit = await self._wait_for_turn(state, bounds, consecutive, permit)
                except (ConnectError, PoolTimeoutError, DeadlineExceededError, SessionClosedError) as error:
                    self._end_turn(state)
                    response = await self._conclude(state, error, None)
                    if response is not None:
                        return response
                    continue
                if limited and not permit and state.rate_limit_response is not None:
                    return state.rate_limit_response  # the wait for the next attempt would be too long
            response = await self._attempt(transport, state, bounds, stack, consecutive, permit)
            if response is not None:
                if self.breaker.companies or response.status == 403:
                    self.breaker.record(state, response)
                if limited and ("Deprecation" in response.headers or "Sunset" in response.headers):
                    self.deprecations.report(request.line, response.headers)
                return response

    async def _wait_for_turn(
        self, state: AttemptState, bounds: Bounds, consecutive: int, permit: Permit | None
    ) -> tuple[int, Permit | None]:
        """Wait for the end of an outage, and for the missing ones of connection and permit, which are returned.

        Without a permit, which the call needs, no connection is held: a call that got a 429 can't wait long enough.

        Raises:
            ConnectError: the server does not answer.
            PoolTimeoutError: no connection became free in time.
            DeadlineExceededError: the call's total timeout has passed.
            RateLimitedError: the wait for the rate limit would be too long.
        """
        outages, connections, origin = self.resources.outages, self.resources.connections, state.request.origin
        while True:
            if not state.turn and outages.is_active(origin):
                if consecutive:
                    self._give_back(permit)
                    consecutive, permit = 0, None
                await self._wait_for_server(state)
            consecutive = consecutive or connections.try_acquire() or await self._wait_for_connection(state, bounds)
            if state.limited and not permit:
                permit = self.limiter.try_acquire() or await self._wait_for_permit(state, bounds)
                if not permit:
                    return 0, None
            # An outage may have begun while the call waited.
            if state.turn or not outages.is_active(origin):
                return consecutive, self._admitted(state, permit)

    def _admitted(self, state: AttemptState, permit: Permit | None) -> Permit | None:
        """Return the permit of a call that has waited; give it and the connection back if the company was blocked.

        Raises:
            AppNotConnectedError: the company was blocked meanwhile.
        """
        try:
            self.breaker.admit(state)
        except AppNotConnectedError:
            self._give_back(permit)
            self._end_turn(state)
            raise
        return permit

    async def _wait_for_server(self, state: AttemptState) -> None:
        """Wait until the server answers other calls again, or until it is this call's turn to probe it."""
        outages, clock = self.resources.outages, self.resources.clock
        started = clock.monotonic()
        try:
            wait = self.resources.while_open(outages.wait(state.request.origin, state.request.line), until_drain=True)
            state.turn = await within(
                state.total - state.spent, wait, lambda: state.deadline_error("the server to recover")
            )
        except ConnectError:
            state.sends += 1  # the probe was an attempt for all that waited
            raise
        finally:
            state.spent += clock.monotonic() - started

    async def _attempt(
        self,
        transport: Transport,
        state: AttemptState,
        bounds: Bounds,
        stack: AsyncExitStack | None,
        consecutive: int,
        permit: Permit | None,
    ) -> Response | None:
        """Authorize and send once, on a connection and with a permit that are given back.

        Return the final response of the call, or None if there must be another attempt, after the backoff.
        """
        request, monotonic = state.request, self.resources.clock.monotonic
        outcome: Outcome | None = None
        authorization: str | None = None
        sent = False
        started = monotonic()
        try:
            if state.trusted:
                authorization = self.manager.authorization()
            if authorization is not None or not state.trusted:
                timeout = bounds.timeout.less(state.spent) if state.spent else bounds.timeout
                if stack is None and not self.hooks and not _log.isEnabledFor(logging.DEBUG):
                    sent = True
                    outcome = await transport.send(request, authorization=authorization, timeout=timeout)
                else:
                    attempt = RequestAttempt(request.line, request.origin, state.sends + 1)
                    observed = ObservedSend(attempt, self.hooks, self.resources.clock)
                    request = observed.with_hook_headers(request)
                    sent = True
                    outcome = await observed.send(transport, request, authorization, timeout, stack)
        except (TransportError, DeadlineExceededError, SessionClosedError) as error:
            if isinstance(request.body, BodyStream) and request.body.failure is error:
                request.body.failure = None  # it refers to this frame, and so to the body
                raise  # an error of the caller's body, not of this call
            outcome = error
        finally:
            elapsed = monotonic() - started
            state.spent += elapsed
            if isinstance(outcome, Response) and state.turn is None and not self.resources.outages.losses:
                if permit is not None:
                    self.limiter.record_response(permit, outcome.status, outcome.headers)
            else:
                self._record(state, outcome, permit, sent)
            if stack is not None and isinstance(outcome, StreamedResponse):
                stack.callback(self.resources.connections.release)
            else:
                self.resources.connections.release_or_reserve(
                    consecutive, elapsed if isinstance(outcome, Response) else math.inf
                )
        if outcome is None:
            # Without a token: other calls could use the connection and the permit while it is refreshed.
            return await self._wait_for_token(state)
        state.sends += 1
        if state.sends == 1 and isinstance(outcome, Response) and outcome.status < 300 and not outcome.open_ended:
            outcome.elapsed = state.spent
            if self.quota.left < self.quota.capacity:
                self.quota.earn(0)
            if self.manager.rejections.resources:
                self.manager.rejections.accepted(request.resource)
            return outcome
        return await self._conclude(state, outcome, authorization)

    def _give_back(self, permit: Permit | None) -> None:
        """Release a connection, and the permit of a call that is not sent."""
        self.resources.connections.release()
        if permit is not None:
            self.limiter.release()

    def _end_turn(self, state: AttemptState) -> None:
        """Let another call probe the server, if it was this call's turn."""
        self.resources.outages.end_probe(state.request.origin, state.turn)
        state.turn = None

    def _record(self, state: AttemptState, outcome: Outcome | None, permit: Permit | None, sent: bool) -> None:
        """Report the result of a send to the rate limiter and the outages."""
        outages, origin = self.resources.outages, state.request.origin
        if outcome is not None and (outages.losses or not isinstance(outcome, Response)):
            outages.record(origin, outcome)
        if state.turn is not None:
            self._end_turn(state)
        if permit is None:
            return
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
        elif self.resources.closed or isinstance(outcome, SessionClosedError):
            raise state.session_closed_error(outcome)
        refreshable = self.manager.refreshable and self._refresh_may_help(state.request, outcome, authorization)
        decision = state.decide(outcome, refreshable=refreshable, random=clock.random, time=clock.time)
        if state.token_rejected and authorization is not None:
            # Even if this call can't be retried: other calls would send the same token.
            self.manager.invalidate(authorization)
        charged = decision is not None and decision.charged and not self._is_free(outcome, state.request.origin)
        if decision is None or (charged and not self.quota.spend()):
            final = state.final_response(outcome)
            if final.status < 300:
                self.quota.earn(state.charged_retries)
            return final
        state.charged_retries += charged
        state.keep_failure(outcome)
        when = f"in {decision.backoff:.2f} s" if state.rate_limit_response is None else "when the rate limit allows"
        _log.info("Retrying %s %s (attempt %d): %s", state.request.line, when, state.sends + 1, decision.reason)
        if decision.backoff:
            state.spent += decision.backoff
            await clock.sleep(decision.backoff)
        return None

    def _refresh_may_help(self, request: Request, outcome: Outcome, authorization: str | None) -> bool:
        """Return whether another token may help if ``outcome`` is a 401, and record how the resource answered."""
        if authorization is None or not isinstance(outcome, Response) or outcome.status >= 500:
            return True
        if outcome.status == 401:
            return lacks_scope(outcome) or self.manager.refresh_may_help(authorization, request.resource)
        if self.manager.rejections.resources:
            self.manager.rejections.accepted(request.resource)
        return True

    @asynccontextmanager
    async def stream(
        self, request: Request, location: FileLocation, bounds: Bounds, spent: float = 0.0
    ) -> AsyncIterator[StreamedResponse]:
        """Yield the response with its body unread, after following the redirects of a file download.

        Raises:
            ResponseError: the response has an error status.
        """
        for _ in range(MAX_REDIRECTS + 1):
            async with AsyncExitStack() as stack:
                response = await self.perform(request, bounds, trusted=location.trusted, stack=stack, spent=spent)
                if isinstance(response, StreamedResponse):
                    if response.status == HTTPStatus.ACCEPTED and request.only_reads:
                        # A file that is still being produced must not become an empty one.
                        body, _ = await read_prefix(response.chunks, MAX_ERROR_BODY, ERROR_BODY_SECONDS)
                        unfinished = Response(response.status, response.headers, body, response.attempts)
                        raise unfinished.not_ready_error(request, "file")
                    yield response
                    return
            if not is_redirect(response.status) or request.method not in ("GET", "HEAD"):
                raise error_of(response, request.line, reads=request.reads) or ProtocolError(
                    "The response has no body.", request=request.line
                )
            location = redirected_to(location, response.headers, self.api_origin, request.line)
            request = request.moved_to(location)
            spent = response.elapsed
        raise ProtocolError(f"Too many redirects: more than {MAX_REDIRECTS}.", request=request.line, phase="answered")

    def _is_free(self, outcome: Outcome, origin: str) -> bool:
        """Return whether the quota is not charged for the repetition of a send.

        The quota limits requests in an outage. This one was not sent, or calls are sent one at a time meanwhile.
        """
        return isinstance(outcome, TransportError) and (
            outcome.phase == "not_sent" or self.resources.outages.is_active(origin)
        )

    async def _wait_for_connection(self, state: AttemptState, bounds: Bounds) -> int:
        """Wait for a connection, and return the number of consecutive calls on it.

        Raises:
            PoolTimeoutError: no connection became free in time.
            DeadlineExceededError: the call's total timeout has passed.
        """
        clock, timeout = self.resources.clock, bounds.timeout.less(state.spent)
        started = clock.monotonic()
        try:
            return await self.resources.connections.acquire(state.request, timeout)
        except PoolTimeoutError:
            if timeout.pool < timeout.total:
                state.sends += 1  # it counts as an attempt, or a short pool timeout would not end the call
                raise
            raise state.deadline_error("a free connection") from None
        finally:
            state.spent += clock.monotonic() - started

    async def _wait_for_token(self, state: AttemptState) -> Response | None:
        """Refresh the token, or wait for the refresh of another call, within the call's total timeout.

        Return None, or the call's final response. If the timeout has passed, the refresh continues for other calls.
        """
        clock = self.resources.clock
        started = clock.monotonic()
        try:
            await within(state.total - state.spent, self.manager.authorize(), lambda: state.deadline_error("a token"))
        except ProcoreError as error:
            state.complete(error)
            if not isinstance(error, DeadlineExceededError):
                raise
            return await self._conclude(state, error, None)
        finally:
            state.spent += clock.monotonic() - started
        return None

    async def _wait_for_permit(self, state: AttemptState, bounds: Bounds) -> Permit | None:
        """Release the connection, wait for a rate limit permit, and take a connection again.

        Return the permit; None, with no connection held, if a call that got a 429 can't wait long enough.
        """
        limiter, clock, connections = self.limiter, self.resources.clock, self.resources.connections
        requeued = state.rate_limit_response is not None
        while True:
            connections.release()
            started = clock.monotonic()
            wait = limiter.acquire(max_wait=max_wait_of(state, bounds), urgent=bounds.urgent, requeued=requeued)
            try:
                # A shared limiter outlives the session, but the wait must not.
                if not self.owns_limiter:
                    wait = self.resources.while_open(wait, undo=limiter.release, until_drain=True)
                permit = await wait
            except RateLimitedError as error:
                if state.rate_limit_response is not None:
                    return None
                state.complete(error)
                raise
            finally:
                state.add_rate_limit_wait(clock.monotonic() - started)
            if connections.try_acquire():
                return permit
            limiter.release()
            await self._wait_for_connection(state, bounds)
            if (permit_again := limiter.try_acquire()) is not None:
                return permit_again
            requeued = True
