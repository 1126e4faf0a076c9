"""The queue of calls that wait for the rate limit."""

from __future__ import annotations

import asyncio
import copy
import heapq
import logging
import math
from collections import deque
from collections.abc import Mapping
from datetime import UTC, datetime

from ...errors import ConfigurationError, RateLimitedError, SessionClosedError
from ...sansio.rate_limit.scheduler import Permit, RateLimitState
from ...sansio.rate_limit.windows import HOURLY_SECONDS, SPIKE_SECONDS
from ...types import RateLimits
from ..clock import SYSTEM_CLOCK, Clock
from ..token_stores import TokenKey

__all__ = ["Limiter"]

_log = logging.getLogger("aprocore.limits")

#: Queues of several processes do not start in the same moment after a reset: seconds, and part of a window.
_JITTER, _JITTER_PART = 0.1, 0.01
#: Calls of a queue that are late by more seconds than this do not catch up.
_CATCH_UP = 0.05
#: Less than this is not slept for, in seconds.
_SHORTEST_SLEEP = 0.001
#: A wait of fewer seconds than this is none to tell of.
_WORTH_TELLING = 1.0
#: So many waiters that gave up are not worth tidying up.
_FEW = 64


class Limiter:
    """Keeps the calls of one token within Procore's rate limits.

    Made without I/O and without an event loop. Give one to several sessions that use the same token; those of different
    tokens need one each. Calls go in the order in which they asked, but that those which were refused go first, and
    urgent ones in turn with the others.

    A call takes a permit (:meth:`take`, or else :meth:`wait`) just before it is sent, and says how it ended
    (:meth:`note`, :meth:`lost`, :meth:`unsent`).
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
        """Make a limiter.

        Args:
            clock: for tests.
            initial_burst: calls that may be on their way before the first answer tells the limits.
            max_waiting: calls that may wait at once.
            hourly_seconds: the length of the longer window; a test server's may be scaled down.
            spike_seconds: the length of the shorter one.

        Raises:
            ConfigurationError: one of the numbers makes no sense.
        """
        for name, count in (("initial_burst", initial_burst), ("max_waiting", max_waiting)):
            if isinstance(count, bool) or not isinstance(count, int) or count < 1:
                raise ConfigurationError(f"{name} must be at least 1, not {count!r}.")
        if not 0 < spike_seconds < hourly_seconds < math.inf:
            raise ConfigurationError(
                f"spike_seconds must be less than hourly_seconds, not {spike_seconds!r} and {hourly_seconds!r}."
            )
        self._clock = clock
        self._now = clock.monotonic
        self._max_waiting = max_waiting
        self._jitter = min(_JITTER, spike_seconds * _JITTER_PART)
        self._allowance = RateLimitState(
            initial_burst, clock.time, hourly_seconds=hourly_seconds, spike_seconds=spike_seconds
        )
        self._queue = _Queue()
        self._deadlines: list[tuple[float, int, asyncio.Future[Permit]]] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waker: asyncio.Task[None] | None = None
        #: When the waker wakes.
        self._wakes_at = math.inf
        #: When the allowance opens, and with jitter when the queue makes use of it.
        self._opens_at = self._starts_at = -math.inf
        #: The queue had to wait for a reset: its calls go one after the other.
        self._spread = False
        self._next_at = -math.inf
        #: Why the queue waits, as it was logged last.
        self._told = ""
        self._closed: Exception | None = None

    def __repr__(self) -> str:
        return f"<Limiter {self._allowance.in_flight} on their way, {self._queue.alive} waiting>"

    @property
    def waiting(self) -> int:
        return self._queue.alive

    @property
    def windows(self) -> RateLimits:
        """What is known of both windows, own calls on their way counted. A window whose reset has passed is full."""
        return self._allowance.known(self._now())

    # -- whose calls --------------------------------------------------------------------------------------------------

    def serve(self, key: TokenKey) -> None:
        """Learn whose calls it paces: nothing to one that keeps to this process."""

    def for_user(self, user: str) -> Limiter | None:
        """Return one like it for another user's calls, None where the usual one does."""

    # -- before a call ------------------------------------------------------------------------------------------------

    def take(self) -> Permit | None:
        """Return a permit if there is room and nobody waits: whoever gets None has to :meth:`wait`."""
        if self._queue.alive:
            return None
        allowance = self._allowance
        if allowance.free > 0 or allowance.refresh(self._now()) > 0:
            return allowance.take()
        return None

    async def wait(self, *, max_wait: float | None = None, urgent: bool = False, again: bool = False) -> Permit:
        """Wait for a permit.

        Args:
            max_wait: seconds after which to give up, at once where they foreseeably do not suffice.
            urgent: take turns with the calls that are not.
            again: the call was refused and goes before all others.

        Raises:
            RateLimitedError: ``max_wait`` does not suffice, or too many wait.
            SessionClosedError: calls on another event loop wait.
        """
        queue = self._queue
        loop = asyncio.get_running_loop()
        if self._closed is not None:
            raise copy.copy(self._closed)
        if loop is not self._loop:
            if queue.alive:
                raise SessionClosedError(
                    "Calls on another event loop wait for this limiter.", hint="Make one for each event loop."
                )
            # What an earlier loop left behind cannot be woken any more.
            self._loop, self._waker = loop, None
        now = self._now()
        lane = queue.again if again else queue.urgent if urgent else queue.normal
        foreseen = self._allowance.foresee(now, queue.ahead(lane))
        if queue.alive >= self._max_waiting:
            raise self._refusal(now, foreseen, f"{queue.alive:,} calls wait already.")
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
                queue.forget()
                self._release()
            elif waiter.exception() is None:
                self.unsent()  # it was handed over in the same moment
            raise

    # -- after it -----------------------------------------------------------------------------------------------------

    def note(self, permit: Permit, status: int, headers: Mapping[str, str]) -> None:
        """Count a call that was answered.

        A 429 holds everything back until it may be over. A 503 holds back nothing, also with ``Retry-After``: it says
        that Procore is loaded, not that this token may not send, and the call itself comes back later.
        """
        now = self._now()
        if status == 429:
            self._allowance.refused(permit, now, headers, self._clock.random())
        else:
            self._allowance.answered(permit, now, status, headers)
        if self._queue.alive:
            self._release()

    def lost(self) -> None:
        """Count a call that may have arrived, but whose answer did not."""
        self._allowance.lost(self._now())
        self._release()

    def unsent(self) -> None:
        """Take back the permit of a call of which nothing was sent."""
        self._allowance.unsent(self._now())
        self._release()

    def close(self, error: Exception) -> None:
        """End every wait, also later ones, with a copy of ``error``."""
        self._closed = error
        while (waiter := self._queue.pop()) is not None:
            waiter.set_exception(copy.copy(error))
        self._sleep_until(math.inf)

    # -- the queue ----------------------------------------------------------------------------------------------------

    def _release(self) -> None:
        """Let go whoever may go now, and see to it that this is called again when the next may."""
        queue, allowance = self._queue, self._allowance
        now, due = self._now(), math.inf
        while queue.alive:
            if allowance.free <= 0 and allowance.refresh(now) <= 0:
                opens = allowance.opens_at(now)
                if opens != self._opens_at:
                    self._opens_at, self._starts_at = opens, opens + self._jitter * self._clock.random()
                    self._spread = self._spread or opens < math.inf
                    self._tell(now, opens)
                due = self._starts_at
                break
            if self._spread or queue.alive > allowance.free:
                if now < self._next_at:
                    due = self._next_at
                    break
                late = now - self._next_at
                self._next_at = (self._next_at if late < _CATCH_UP else now) + allowance.gap
            waiter = queue.pop()
            if waiter is None:
                break
            waiter.set_result(allowance.take())
        else:
            self._spread, self._told = False, ""
        self._sleep_until(min(due, self._give_up(now, due)))

    def _tell(self, now: float, opens: float) -> None:
        """Log a wait: once for a queue and a reason, however many calls and windows it takes."""
        if _WORTH_TELLING <= opens - now < math.inf:
            why = self._allowance.why(now)
            if why != self._told:
                self._told = why
                _log.info("%s: calls wait for %.0f s", why, opens - now)

    def _give_up(self, now: float, due: float) -> float:
        """End the waits that will be too long, and return the deadline of the next."""
        deadlines, queue = self._deadlines, self._queue
        if len(deadlines) > 2 * queue.alive + _FEW:
            self._deadlines = deadlines = [entry for entry in deadlines if not entry[2].done()]
            heapq.heapify(deadlines)
        while deadlines:
            moment, _, waiter = deadlines[0]
            if not waiter.done():
                if moment > now and (moment >= due or due == math.inf):
                    return moment
                foreseen = max(self._allowance.foresee(now, 0), moment)
                waiter.set_exception(self._refusal(now, foreseen, "max_wait is over, or would be."))
                queue.forget()
            heapq.heappop(deadlines)
        return math.inf

    def _refusal(self, now: float, foreseen: float, detail: str) -> RateLimitedError:
        retry_at = self._allowance.unix(foreseen, now)
        moment = datetime.fromtimestamp(retry_at, UTC)
        return RateLimitedError(
            f"{self._allowance.why(now)}; the next call may go at {moment:%Y-%m-%d %H:%M:%S} UTC. {detail}",
            hint="Nothing was sent.",
            retry_at=retry_at,
        )

    def _sleep_until(self, moment: float) -> None:
        if self._waker is not None:
            if self._wakes_at <= moment < math.inf:
                return  # it wakes first, and looks again
            self._waker.cancel()
            self._waker = None
        if moment < math.inf:
            self._wakes_at = moment
            self._waker = asyncio.create_task(self._wake(max(_SHORTEST_SLEEP, moment - self._now())))

    async def _wake(self, seconds: float) -> None:
        try:
            await self._clock.sleep(seconds)
        except asyncio.CancelledError:
            if self._waker is asyncio.current_task():
                # By somebody else, as one of many tasks: those that wait would wait for ever.
                self._waker = None
                self._release()
            raise
        self._waker = None
        self._release()


class _Queue:
    """Waiters in three lanes; those that gave up stay in theirs until it is their turn, or until they are many."""

    __slots__ = ("_urgent_next", "again", "alive", "normal", "urgent")

    def __init__(self) -> None:
        self.again: deque[asyncio.Future[Permit]] = deque()
        self.urgent: deque[asyncio.Future[Permit]] = deque()
        self.normal: deque[asyncio.Future[Permit]] = deque()
        self.alive = 0
        self._urgent_next = True

    def add(self, lane: deque[asyncio.Future[Permit]], waiter: asyncio.Future[Permit]) -> None:
        lane.append(waiter)
        self.alive += 1

    def ahead(self, lane: deque[asyncio.Future[Permit]]) -> int:
        """Return how many go before the next one of ``lane``, at the least."""
        if lane is self.normal:
            return self.alive
        return len(lane) - min(len(lane), self._dead())

    def pop(self) -> asyncio.Future[Permit] | None:
        """Return whose turn it is."""
        while lane := self._lane():
            waiter = lane.popleft()
            if not waiter.done():
                self.alive -= 1
                return waiter
        return None

    def _lane(self) -> deque[asyncio.Future[Permit]]:
        if self.again:
            return self.again
        if self.urgent and self.normal:
            self._urgent_next = not self._urgent_next
            return self.normal if self._urgent_next else self.urgent
        return self.urgent or self.normal

    def forget(self) -> None:
        """Count one that gave up."""
        self.alive -= 1
        if self._dead() > self.alive + _FEW:
            for lane in (self.again, self.urgent, self.normal):
                living = [waiter for waiter in lane if not waiter.done()]
                lane.clear()
                lane.extend(living)

    def _dead(self) -> int:
        return len(self.again) + len(self.urgent) + len(self.normal) - self.alive
