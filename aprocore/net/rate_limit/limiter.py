"""Rate limiter: a queue of calls that wait for permits."""

from __future__ import annotations

import asyncio
import copy
import functools
import heapq
import logging
import math
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Self

from ...errors import ConfigurationError, RateLimitedError, SessionClosedError
from ...sansio.decoding.datetimes import from_unix_time
from ...sansio.rate_limit.scheduler import Permit, RateLimitState
from ...sansio.rate_limit.windows import HOURLY_SECONDS, SPIKE_SECONDS
from ...types import RateLimits
from ..clock import SYSTEM_CLOCK, Clock
from ..token_stores import TokenKey

__all__ = ["Limiter"]

_log = logging.getLogger("aprocore.limits")

# Jitter after a reset, so that queues of several processes do not start together: in seconds, and as part of a window.
_JITTER, _JITTER_PART = 0.1, 0.01
# A paced queue that is late by more seconds than this, and by more than one call, does not catch up.
_CATCH_UP = 0.05
# Minimum sleep in seconds.
_MIN_SLEEP = 0.001
# Shorter waits are not logged, in seconds.
_MIN_LOGGED_WAIT = 1.0
# Cancelled waiters are removed in bulk, and only if there are more than this.
_MIN_CLEANUP = 64


class Limiter:
    """Rate limiter that keeps the calls of one token within Procore's rate limits.

    Can be created without an event loop, and does no I/O. Share one between sessions that use the same token; each
    token needs its own. The queue is first in, first out, except that refused calls (429) go first and urgent calls
    alternate with the others.

    A call acquires a permit (:meth:`try_acquire`, or else :meth:`acquire`) just before it is sent, and reports its
    result (:meth:`record_response`, :meth:`record_lost`, :meth:`release`).

    A copy is the limiter itself. A pickle has the arguments of the constructor only: in another process it becomes a
    new limiter, which learns the limits from the first response. A :class:`~aprocore.RedisLimiter` shares its calls.
    """

    def __init__(
        self,
        *,
        clock: Clock = SYSTEM_CLOCK,
        initial_burst: int = 5,
        max_waiting: int = 100_000,
        hourly_seconds: float = HOURLY_SECONDS,
        spike_seconds: float = SPIKE_SECONDS,
    ) -> None:
        """Create a limiter.

        Args:
            clock: for tests.
            initial_burst: maximum number of calls in flight before the first response reports the limits.
            max_waiting: maximum number of waiting calls.
            hourly_seconds: length of the longer window; a test server's may be scaled down.
            spike_seconds: length of the shorter window.

        Raises:
            ConfigurationError: one of the numbers is out of range.
        """
        for name, count in (("initial_burst", initial_burst), ("max_waiting", max_waiting)):
            if isinstance(count, bool) or not isinstance(count, int) or count < 1:
                raise ConfigurationError(f"{name} must be at least 1, got {count!r}.")
        if not 0 < spike_seconds < hourly_seconds < math.inf:
            raise ConfigurationError(
                f"spike_seconds must be > 0 and less than hourly_seconds, got {spike_seconds!r} and {hourly_seconds!r}."
            )
        self._options: dict[str, Any] = {
            "clock": clock,
            "initial_burst": initial_burst,
            "max_waiting": max_waiting,
            "hourly_seconds": hourly_seconds,
            "spike_seconds": spike_seconds,
        }
        self._clock = clock
        self._now = clock.monotonic
        self._max_waiting = max_waiting
        self._jitter = min(_JITTER, spike_seconds * _JITTER_PART)
        self._state = RateLimitState(
            initial_burst, clock.time, hourly_seconds=hourly_seconds, spike_seconds=spike_seconds
        )
        self._queue = _Queue()
        self._deadlines: list[tuple[float, int, asyncio.Future[Permit]]] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waker: asyncio.Task[None] | None = None
        # Wake-up time of the waker.
        self._wakes_at = math.inf
        # The time at which the limit allows calls again, without and with jitter.
        self._opens_at = self._starts_at = -math.inf
        # Whether the queue had to wait for a reset: its calls are then paced.
        self._spread = False
        self._next_at = -math.inf
        # The reason of the wait that was logged last.
        self._logged_reason = ""
        self._closed: Exception | None = None

    def __repr__(self) -> str:
        return f"<Limiter {self._state.in_flight} in flight, {self._queue.waiting} waiting>"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        # Not the state: calls in flight and the monotonic clock are those of this process.
        return functools.partial(type(self), **self._options), ()

    @property
    def waiting(self) -> int:
        """The number of waiting calls."""
        return self._queue.waiting

    @property
    def windows(self) -> RateLimits:
        """The known state of all windows, including own calls in flight; full again once the reset has passed."""
        return self._state.rate_limits(self._now())

    @property
    def opens_at(self) -> float | None:
        """Time at which the limit allows the next call, in Unix seconds; None if the end of another call decides it."""
        now = self._now()
        opens = self._state.opens_at(now)
        return None if opens == math.inf else self._state.unix(opens, now)

    # -- users --------------------------------------------------------------------------------------------------------

    def serve(self, key: TokenKey) -> None:
        """Set the token whose calls are limited; without effect for a limiter of this process only."""

    def for_user(self, user: str) -> Limiter | None:
        """Return a limiter for another user's calls, or None if a default `Limiter` is enough."""

    # -- acquiring permits --------------------------------------------------------------------------------------------

    def try_acquire(self) -> Permit | None:
        """Return a permit, or None if the limit is reached or calls are waiting: then await :meth:`acquire`."""
        if self._queue.waiting:
            return None
        state = self._state
        if state.free > 0 or state.refresh(self._now()) > 0:
            return state.take()
        return None

    async def acquire(self, *, max_wait: float | None = None, urgent: bool = False, requeued: bool = False) -> Permit:
        """Wait for a permit.

        Args:
            max_wait: timeout in seconds; fails immediately if the predicted wait is longer.
            urgent: alternate with calls that are not urgent.
            requeued: the call has waited before, or got a 429, and goes before all others.

        Raises:
            RateLimitedError: ``max_wait`` is too short, or too many calls are waiting.
            SessionClosedError: calls on another event loop are waiting.
        """
        queue = self._queue
        loop = asyncio.get_running_loop()
        if self._closed is not None:
            raise copy.copy(self._closed)
        if loop is not self._loop:
            if queue.waiting:
                raise SessionClosedError(
                    "Calls on another event loop are waiting for this limiter.", hint="Create one per event loop."
                )
            # The waker of an earlier loop can't run any more.
            self._loop, self._waker = loop, None
        now = self._now()
        lane = queue.requeued if requeued else queue.urgent if urgent else queue.normal
        foreseen = self._state.foresee(now, queue.ahead(lane))
        if queue.waiting >= self._max_waiting:
            raise self._refusal(now, foreseen, f"{queue.waiting:,} calls are already waiting.")
        if max_wait is not None and foreseen > now + max_wait:
            raise self._refusal(now, foreseen, f"max_wait is {max_wait:g} s.")
        waiter: asyncio.Future[Permit] = loop.create_future()
        if max_wait is not None:
            heapq.heappush(self._deadlines, (now + max_wait, id(waiter), waiter))
        queue.add(lane, waiter)
        self._release()
        try:
            return await waiter
        except asyncio.CancelledError:
            if waiter.cancelled():
                queue.discard()
                self._release()
            elif waiter.exception() is None:
                self.release()  # it was acquired in the same iteration of the event loop
            raise

    # -- results ------------------------------------------------------------------------------------------------------

    def record_response(self, permit: Permit, status: int, headers: Mapping[str, str]) -> None:
        """Count a call that received a response.

        A 429 pauses all calls until its reset or ``Retry-After``. A 503 does not, even with ``Retry-After``: it means
        that Procore is overloaded, not that the token has reached a limit, and the call itself is retried later.
        """
        now = self._now()
        if status == 429:
            self._state.refused(permit, now, headers, self._clock.random())
        else:
            self._state.answered(permit, now, status, headers)
        if self._queue.waiting:
            self._release()

    def record_lost(self) -> None:
        """Count a call that may have reached Procore, but received no response."""
        self._state.lost(self._now())
        self._release()

    def release(self) -> None:
        """Return the permit of a call that was not sent."""
        self._state.unsent(self._now())
        self._release()

    def close(self, error: Exception) -> None:
        """Fail all current and later waits with a copy of ``error``."""
        self._closed = error
        while (waiter := self._queue.pop()) is not None:
            waiter.set_exception(copy.copy(error))
        self._sleep_until(math.inf)

    # -- the queue ----------------------------------------------------------------------------------------------------

    def _release(self) -> None:
        """Give permits to the waiters that may be sent now, and schedule the next run."""
        queue, state = self._queue, self._state
        now, due = self._now(), math.inf
        while queue.waiting:
            if state.free <= 0 and state.refresh(now) <= 0:
                opens = state.opens_at(now)
                if opens != self._opens_at:
                    self._opens_at, self._starts_at = opens, opens + self._jitter * self._clock.random()
                    self._spread = self._spread or opens < math.inf
                    self._log_wait(now, opens)
                due = self._starts_at
                break
            if self._spread or queue.waiting > state.free:
                if now < self._next_at:
                    due = self._next_at
                    break
                late, gap = now - self._next_at, state.gap
                self._next_at = (self._next_at if late < max(_CATCH_UP, gap) else now) + gap
            waiter = queue.pop()
            if waiter is None:
                break
            waiter.set_result(state.take())
        else:
            self._spread, self._logged_reason = False, ""
        self._sleep_until(min(due, self._expire_waits(now, due)))

    def _log_wait(self, now: float, opens: float) -> None:
        """Log a wait, once per queue and reason."""
        if _MIN_LOGGED_WAIT <= opens - now < math.inf:
            why = self._state.why(now)
            if why != self._logged_reason:
                self._logged_reason = why
                _log.info("%s: calls wait for %.0f s", why, opens - now)

    def _expire_waits(self, now: float, due: float) -> float:
        """Fail the waits that have passed or will pass their ``max_wait``; return the next deadline."""
        deadlines, queue = self._deadlines, self._queue
        if len(deadlines) > 2 * queue.waiting + _MIN_CLEANUP:
            self._deadlines = deadlines = [entry for entry in deadlines if not entry[2].done()]
            heapq.heapify(deadlines)
        while deadlines:
            deadline, _, waiter = deadlines[0]
            if not waiter.done():
                if deadline > now and (deadline >= due or due == math.inf):
                    return deadline
                foreseen = max(self._state.foresee(now, 0), deadline)
                waiter.set_exception(self._refusal(now, foreseen, "max_wait has passed, or would pass."))
                queue.discard()
            heapq.heappop(deadlines)
        return math.inf

    def _refusal(self, now: float, foreseen: float, detail: str) -> RateLimitedError:
        retry_at = self._state.unix(foreseen, now)
        retry_time = from_unix_time(retry_at)
        return RateLimitedError(
            f"{self._state.why(now)}; the next call can be sent at {retry_time:%Y-%m-%d %H:%M:%S} UTC. {detail}",
            hint="Nothing was sent.",
            retry_at=retry_at,
        )

    def _sleep_until(self, wake_at: float) -> None:
        if self._waker is not None:
            if self._wakes_at <= wake_at < math.inf:
                return  # it wakes earlier and runs `_release`
            self._waker.cancel()
            self._waker = None
        if wake_at < math.inf:
            self._wakes_at = wake_at
            self._waker = asyncio.create_task(self._wake(max(_MIN_SLEEP, wake_at - self._now())))

    async def _wake(self, seconds: float) -> None:
        try:
            await self._clock.sleep(seconds)
        except asyncio.CancelledError:
            if self._waker is asyncio.current_task():
                # Cancelled from outside, with all tasks of the loop: without a new waker the waiters would hang.
                self._waker = None
                self._release()
            raise
        self._waker = None
        self._release()


class _Queue:
    """Priority queue with three lanes; cancelled waiters are removed lazily."""

    __slots__ = ("_urgent_next", "normal", "requeued", "urgent", "waiting")

    def __init__(self) -> None:
        self.requeued: deque[asyncio.Future[Permit]] = deque()
        self.urgent: deque[asyncio.Future[Permit]] = deque()
        self.normal: deque[asyncio.Future[Permit]] = deque()
        self.waiting = 0
        self._urgent_next = True

    def add(self, lane: deque[asyncio.Future[Permit]], waiter: asyncio.Future[Permit]) -> None:
        lane.append(waiter)
        self.waiting += 1

    def ahead(self, lane: deque[asyncio.Future[Permit]]) -> int:
        """Return the minimum number of waiters before the next one of ``lane``."""
        if lane is self.normal:
            return self.waiting
        return len(lane) - min(len(lane), self._dead())

    def pop(self) -> asyncio.Future[Permit] | None:
        """Return the next waiter that was not cancelled, or None."""
        while lane := self._lane():
            waiter = lane.popleft()
            if not waiter.done():
                self.waiting -= 1
                return waiter
        return None

    def _lane(self) -> deque[asyncio.Future[Permit]]:
        if self.requeued:
            return self.requeued
        if self.urgent and self.normal:
            self._urgent_next = not self._urgent_next
            return self.normal if self._urgent_next else self.urgent
        return self.urgent or self.normal

    def discard(self) -> None:
        """Count a waiter that was cancelled or failed."""
        self.waiting -= 1
        if self._dead() > self.waiting + _MIN_CLEANUP:
            for lane in (self.requeued, self.urgent, self.normal):
                waiting = [waiter for waiter in lane if not waiter.done()]
                lane.clear()
                lane.extend(waiting)

    def _dead(self) -> int:
        return len(self.requeued) + len(self.urgent) + len(self.normal) - self.waiting
