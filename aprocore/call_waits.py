"""Waits of a call: for a server that does not answer, a connection, a rate limit permit, and the token."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial

import attrs

from .bounds import Bounds, max_wait_of
from .company_breaker import CompanyBreaker
from .errors import ConnectError, ProcoreError, RateLimitedError, SessionClosedError
from .net.auth.token_manager import TokenManager
from .net.connection_limiter import ConnectionDeadlineError, PoolTimeoutError, WaitQueue
from .net.deadlines import within
from .net.rate_limit.limiter import Limiter
from .net.rate_limit.wait_observer import RATE_LIMIT_WAITS
from .net.session_resources import SessionResources
from .sansio.attempts import AttemptState, Failure
from .sansio.rate_limit.scheduler import Permit

__all__ = ["CallWaits", "after_wait", "take_preceding_wait"]

# Seconds that the caller has waited for the time of its next call, which is a poll.
_PRECEDING_WAIT: ContextVar[float] = ContextVar("PRECEDING_WAIT", default=0.0)


@contextmanager
def after_wait(seconds: float) -> Iterator[None]:
    """Report a wait of these seconds, which has just ended, to the hooks of the next call in the block."""
    token = _PRECEDING_WAIT.set(seconds)
    try:
        yield
    finally:
        _PRECEDING_WAIT.reset(token)


def take_preceding_wait() -> float:
    """Return the seconds of the wait before this call; 0 without one, and for the calls after it."""
    seconds = _PRECEDING_WAIT.get()
    if seconds:
        _PRECEDING_WAIT.set(0.0)
    return seconds


@attrs.frozen(eq=False)
class CallWaits:
    """Waits of the calls of one user, each within the call's limits; their time is recorded in its state."""

    resources: SessionResources
    manager: TokenManager
    limiter: Limiter
    owns_limiter: bool
    """Whether the session closes the limiter."""
    breaker: CompanyBreaker
    queue: WaitQueue = attrs.field(factory=deque, init=False, repr=False)
    """The user's calls that wait for a connection."""

    async def for_turn(
        self, state: AttemptState, bounds: Bounds, connected: bool, permit: Permit | None
    ) -> Permit | None:
        """Wait for the end of an outage, and for the missing ones of connection and permit.

        Returns the permit. Without a permit that the call needs, no connection is held either: a call that got a 429
        can't wait long enough.

        Raises:
            ConnectError: the server does not answer.
            PoolTimeoutError: no connection became free in time.
            DeadlineExceededError: the call's total timeout has passed.
            RateLimitedError: the wait for the rate limit would be too long.
            AppNotConnectedError: the call's company was blocked meanwhile.
        """
        outages, connections, limiter = self.resources.outages, self.resources.connections, self.limiter
        origin, requeued = state.request.origin, state.rate_limit_response is not None
        try:
            while True:
                if not state.turn and outages.is_active(origin):
                    if connected:
                        self._give_back(permit)
                        connected, permit = False, None
                    await self._for_server(state)
                if not connected and not connections.try_acquire():
                    await self._for_connection(state, bounds)
                connected = True
                if state.limited and not permit:
                    permit = limiter.try_acquire()
                    if not permit:
                        # Meanwhile the connection is for calls that need no permit, or have one.
                        connections.release()
                        permit = await self._for_permit(state, bounds, requeued)
                        if not permit:
                            self.end_turn(state)
                            return None
                        connected = connections.try_acquire()
                        if not connected:
                            limiter.release()
                            permit, requeued = None, True
                            continue
                # An outage may have begun while the call waited.
                if state.turn or not outages.is_active(origin):
                    break
        except BaseException:
            self.end_turn(state)
            raise
        if self.breaker.companies:
            self._admit(state, permit)
        return permit

    def _admit(self, state: AttemptState, permit: Permit | None) -> None:
        """Admit a call that has waited; give permit and connection back if its company was blocked meanwhile."""
        try:
            self.breaker.admit(state)
        except BaseException:
            self._give_back(permit)
            self.end_turn(state)
            raise

    def _give_back(self, permit: Permit | None) -> None:
        """Release a connection, and the permit of a call that is not sent."""
        self.resources.connections.release()
        if permit is not None:
            self.limiter.release()

    def end_turn(self, state: AttemptState) -> None:
        """Let another call probe the server, if it was this call's turn."""
        if state.turn is not None:
            self.resources.outages.end_probe(state.request.origin, state.turn)
            state.turn = None

    async def _for_server(self, state: AttemptState) -> None:
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
            state.add_wait("server", clock.monotonic() - started)

    @staticmethod
    def connection_error(state: AttemptState, error: PoolTimeoutError | SessionClosedError) -> Failure:
        """Return the outcome of an attempt that got no connection."""
        if isinstance(error, ConnectionDeadlineError):
            return state.deadline_error("a free connection")
        if isinstance(error, PoolTimeoutError):
            state.sends += 1  # it counts as an attempt, or a short pool timeout would not end the call
        return error

    async def _for_connection(self, state: AttemptState, bounds: Bounds) -> None:
        monotonic = self.resources.clock.monotonic
        started = monotonic()
        connections, timeout = self.resources.connections, bounds.timeout
        waiter = connections.enqueue(state.request, timeout.pool, timeout.total - state.spent, self.queue)
        try:
            error = await waiter
        except asyncio.CancelledError:
            connections.abandon(waiter)
            raise
        finally:
            state.add_wait("connection", monotonic() - started)
        if error is not None:
            raise self.connection_error(state, error)

    async def _for_permit(self, state: AttemptState, bounds: Bounds, requeued: bool) -> Permit | None:
        """Wait for a rate limit permit, without a connection; None if a call that got a 429 can't wait long enough."""
        limiter, monotonic = self.limiter, self.resources.clock.monotonic
        started = monotonic()
        wait = limiter.acquire(max_wait=max_wait_of(state, bounds), urgent=bounds.urgent, requeued=requeued)
        observer = RATE_LIMIT_WAITS.get()
        if observer is not None:
            observer.begin(limiter)
        try:
            # A shared limiter outlives the session, but the wait must not.
            if not self.owns_limiter:
                wait = self.resources.while_open(wait, undo=limiter.release, until_drain=True)
            return await wait
        except RateLimitedError as error:
            if state.rate_limit_response is not None:
                return None
            state.complete(error)
            raise
        finally:
            if observer is not None:
                observer.end(limiter)
            state.add_wait("rate_limit", monotonic() - started)

    async def for_token(self, state: AttemptState) -> None:
        """Refresh the token, or wait for the refresh of another call, within the call's total timeout.

        If the timeout has passed, the refresh continues for other calls. While a token is requested, the connection
        for the call is opened, which takes as many round trips.
        """
        clock = self.resources.clock
        started = clock.monotonic()
        wait = self.manager.authorize(partial(self.resources.preconnect, state.request.origin))
        try:
            await within(state.total - state.spent, wait, lambda: state.deadline_error("a token"))
        except ProcoreError as error:
            state.complete(error)
            raise
        finally:
            state.add_wait("token", clock.monotonic() - started)
