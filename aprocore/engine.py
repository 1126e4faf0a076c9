"""Engine: the loop of rate limiting, authorization, attempt and retries that every call passes through."""

from __future__ import annotations

import logging
from asyncio import CancelledError
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING

import attrs

from .bounds import Bounds
from .call_waits import CallWaits
from .company_breaker import CompanyBreaker
from .custom_field_reader import CustomFieldReader
from .deprecation_reporter import DeprecationReporter
from .errors import (
    ConnectError,
    DeadlineExceededError,
    ProtocolError,
    SessionClosedError,
    TransportError,
)
from .net.auth.token_manager import TokenManager
from .net.connection_limiter import PoolTimeoutError
from .net.rate_limit.limiter import Limiter
from .net.session_resources import SessionResources
from .net.transport import ERROR_BODY_SECONDS, MAX_ERROR_BODY, read_prefix
from .observed_send import ObservedSend
from .sansio.attempts import AttemptState, Failure, Outcome
from .sansio.jobs.polling import file_interval
from .sansio.messages import Request, Response, StreamedResponse
from .sansio.rate_limit.scheduler import Permit
from .sansio.redirects import MAX_REDIRECTS, FileLocation, is_redirect, redirected_to
from .sansio.request_body import BodyStream
from .sansio.response_errors import error_of, lacks_scope
from .sansio.retries import RetryQuota

if TYPE_CHECKING:
    from .observed_call import ObservedCall

__all__ = ["Engine"]

_log = logging.getLogger("aprocore.calls")
_DEBUG = logging.DEBUG


@attrs.frozen(eq=False)
class Engine:
    """Request engine for one user of a session."""

    resources: SessionResources
    manager: TokenManager
    limiter: Limiter
    owns_limiter: bool
    """Whether the session closes the limiter."""
    quota: RetryQuota
    api_origin: str
    breaker: CompanyBreaker
    deprecations: DeprecationReporter
    trusted_origins: frozenset[str] = frozenset()
    """Other origins that are subject to the API's rate limit and receive the token."""
    custom_fields: CustomFieldReader = attrs.field(factory=CustomFieldReader)
    """Definitions that the user has read."""
    waits: CallWaits = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        waits = CallWaits(self.resources, self.manager, self.limiter, self.owns_limiter, self.breaker)
        object.__setattr__(self, "waits", waits)  # once: the engine is frozen

    async def perform(
        self,
        request: Request,
        bounds: Bounds,
        trusted: bool = True,
        stack: AsyncExitStack | None = None,
        spent: float = 0.0,
        call: ObservedCall | None = None,
    ) -> Response:
        """Send ``request``, with retries, and return the final response of any status.

        Args:
            request: the request.
            bounds: its timeouts, retries and waits.
            trusted: whether to send the token with it.
            stack: if given, a successful response is returned with its body unread (``StreamedResponse``), and the
                connection is released when the stack is closed.
            spent: seconds of the total timeout that have already passed.
            call: notifies the hooks of the session, if it has some.
        """
        # Storage hosts are not subject to the API's rate limit.
        limited = trusted and (request.origin == self.api_origin or request.origin in self.trusted_origins)
        resources, limiter, breaker = self.resources, self.limiter, self.breaker
        transport, connections, outages = resources.open(), resources.connections, resources.outages
        monotonic = resources.clock.monotonic
        # Nearly every call ends with its first send, and needs no state.
        state: AttemptState | None = None
        while True:
            if call is not None:
                state = state or bounds.new_state(request, trusted, limited, spent, call)
                await call.before_turn(state)
            if breaker.companies:
                state = state or bounds.new_state(request, trusted, limited, spent, call)
                breaker.admit(state)
            # First a connection, then the rate limit's permit, then the token: each could expire in the queue before
            # it.
            connected = connections.try_acquire()
            if not connected and state is None and call is None and not outages.losses:
                # Nor does nearly every wait for a connection need a state.
                started = monotonic()
                timeout = bounds.timeout
                waiter = connections.enqueue(request, timeout.pool, timeout.total - spent, self.waits.queue)
                try:
                    error = await waiter
                except CancelledError:
                    connections.abandon(waiter)
                    raise
                spent += monotonic() - started
                if error is not None:
                    state = bounds.new_state(request, trusted, limited, spent, call)
                    await self._conclude(state, self.waits.connection_error(state, error), None)
                    continue
                connected = True
            permit = limiter.try_acquire() if limited and connected else None
            if not connected or (limited and not permit) or outages.losses:
                state = state or bounds.new_state(request, trusted, limited, spent, call)
                try:
                    permit = await self.waits.for_turn(state, bounds, connected, permit)
                except (ConnectError, PoolTimeoutError, DeadlineExceededError, SessionClosedError) as error:
                    await self._conclude(state, error, None)
                    continue
                if limited and not permit and state.rate_limit_response is not None:
                    return state.rate_limit_response  # the wait for the next attempt would be too long
            if state is not None:
                request, spent = state.request, state.spent
            response: Response | None = None
            failure: Failure | None = None
            authorization: str | None = None
            sent = False
            started = monotonic()
            try:
                if trusted:
                    authorization = self.manager.authorization()
                if authorization is not None or not trusted:
                    if stack is None and call is None and not _log.isEnabledFor(_DEBUG):
                        sent = True
                        response = await transport.send(
                            request, authorization=authorization, timeout=bounds.timeout, spent=spent
                        )
                    else:
                        timeout = bounds.timeout.less(spent)
                        number = 1 + (state.sends if state else 0)
                        observed = ObservedSend.begin(request, number, resources.clock, call, trusted=trusted)
                        sent = True
                        response = await observed.send(transport, authorization, timeout, stack)
            except (TransportError, DeadlineExceededError, SessionClosedError) as error:
                if isinstance(request.body, BodyStream) and request.body.failure is error:
                    request.body.failure = None  # it refers to this frame, and so to the body
                    raise  # an error of the caller's body, not of this call
                if call is not None and call.refusal is error:
                    raise  # an error of a hook, not of this call
                failure = error
            finally:
                elapsed = monotonic() - started
                spent += elapsed
                if response is None or outages.losses or (state is not None and state.turn is not None):
                    self._record(request, state, response or failure, permit, sent)
                elif permit is not None:
                    request.traffic.answered += 1
                    limiter.record_response(permit, response.status, response.headers)
                if stack is not None and isinstance(response, StreamedResponse):
                    stack.callback(connections.release)
                else:
                    connections.release()
            if (
                response is not None
                and response.status < 300
                and not response.open_ended
                and (state is None or not state.sends)
            ):
                response.elapsed = spent
                if self.quota.used:
                    self.quota.earn(0)
                if self.manager.rejections.resources:
                    self.manager.rejections.accepted(request.resource)
            else:
                state = state or bounds.new_state(request, trusted, limited, spent, call)
                state.spent = spent
                response = await self._after_attempt(state, response or failure, authorization)
                if response is None:
                    continue
            if breaker.companies or response.status == 403:
                breaker.record(request, response, probe=state is not None and state.probes_company)
            if limited and response.may_announce:
                self.deprecations.report(request.line, response.headers)
            return response

    def _record(
        self, request: Request, state: AttemptState | None, outcome: Outcome | None, permit: Permit | None, sent: bool
    ) -> None:
        """Report the result of a send to the rate limiter and the outages."""
        outages, origin = self.resources.outages, request.origin
        if outcome is not None and (outages.losses or not isinstance(outcome, Response)):
            outages.record(origin, outcome)
        if state is not None:
            self.waits.end_turn(state)
        if permit is None:
            return
        if isinstance(outcome, Response):
            request.traffic.answered += 1
            self.limiter.record_response(permit, outcome.status, outcome.headers)
        elif sent and (outcome is None or outcome.phase != "not_sent"):
            self.limiter.record_lost()
        else:
            self.limiter.release()

    async def _after_attempt(
        self, state: AttemptState, outcome: Outcome | None, authorization: str | None
    ) -> Response | None:
        """Return the call's final response after an attempt; None if there must be another one.

        Without an outcome there was no token: other calls could use the connection and the permit meanwhile.
        """
        if outcome is not None:
            state.sends += 1
            if state.limited and isinstance(outcome, Response):
                state.request.traffic.record_status(outcome.status)
            if state.call is not None:
                await state.call.after_attempt(state)
            return await self._conclude(state, outcome, authorization)
        try:
            await self.waits.for_token(state)
        except DeadlineExceededError as error:
            return await self._conclude(state, error, None)
        return None

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
            try:
                await clock.sleep(decision.backoff)
            finally:
                state.add_wait("backoff", decision.backoff)
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
        self,
        request: Request,
        location: FileLocation,
        bounds: Bounds,
        spent: float = 0.0,
        call: ObservedCall | None = None,
    ) -> AsyncIterator[StreamedResponse]:
        """Yield the response with its body unread, after following the redirects of a file download.

        A file that Procore is still producing is polled until the call's total timeout.

        Raises:
            ResponseError: the response has an error status.
            NotReadyError: the file is not ready in time.
        """
        redirects = polls = 0
        while redirects <= MAX_REDIRECTS:
            unfinished: Response | None = None
            async with AsyncExitStack() as stack:
                response = await self.perform(request, bounds, location.trusted, stack, spent, call)
                if isinstance(response, StreamedResponse):
                    if response.status != HTTPStatus.ACCEPTED or not request.only_reads:
                        yield response
                        return
                    # A file that is still being produced must not become an empty one.
                    body, _ = await read_prefix(response.chunks, MAX_ERROR_BODY, ERROR_BODY_SECONDS)
                    unfinished = Response(response.status, response.headers, body, response.attempts, response.elapsed)
            if unfinished is not None:
                spent = await self._wait_for_file(request, unfinished, bounds, polls, call)
                polls += 1
                continue
            if not is_redirect(response.status) or request.method not in ("GET", "HEAD"):
                raise error_of(response, request.line, reads=request.reads) or ProtocolError(
                    "The response has no body.", request=request.line
                )
            location = redirected_to(location, response.headers, self.api_origin, request.line)
            request = request.moved_to(location)
            spent = response.elapsed
            redirects += 1
        raise ProtocolError(f"Too many redirects: more than {MAX_REDIRECTS}.", request=request.line, phase="answered")

    async def _wait_for_file(
        self, request: Request, unfinished: Response, bounds: Bounds, polls: int, call: ObservedCall | None
    ) -> float:
        """Wait until a file that is not ready is polled again, and return the seconds that the call has taken.

        Raises:
            NotReadyError: the call's total timeout does not allow it.
        """
        clock = self.resources.clock
        delay = max(file_interval(polls, clock.random()), unfinished.retry_after or 0.0)
        if unfinished.elapsed + delay >= bounds.timeout.total:
            raise unfinished.not_ready_error(request, "file")
        try:
            await self.resources.while_open(clock.sleep(delay), until_drain=True)
        finally:
            if call is not None:
                call.waited("file", delay)
        return unfinished.elapsed + delay

    def _is_free(self, outcome: Outcome, origin: str) -> bool:
        """Return whether the quota is not charged for the repetition of a send.

        The quota limits requests in an outage. This one was not sent, or calls are sent one at a time meanwhile.
        """
        return isinstance(outcome, TransportError) and (
            outcome.phase == "not_sent" or self.resources.outages.is_active(origin)
        )
