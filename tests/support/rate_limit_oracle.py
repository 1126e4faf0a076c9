"""Oracle: how many calls a client can make that knows the windows, but sees only what headers say.

It knows model, length and rounding of each window that a response has named, and the server's clock. It does not know
when a call arrives: at the earliest when it is sent, at the latest when it is answered, or at the end of the second in
``Date``. So it sends a call as soon as all calls that may still count leave room for it. Before the first response it
has as many calls in flight as a limiter, since any window may be the first.

After a reset it sends a trial call: a window that was never named may have fewer calls left than the one that ended,
and would refuse all but these. Without ``trials`` it makes more calls, but no client can know that this is safe.
"""

from __future__ import annotations

import asyncio
import heapq
import math
from collections import Counter, deque
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

import attrs

from tests.support.rate_limited_server import RateLimitedServer, ServerWindow

__all__ = ["Oracle", "OracleServer"]

BURST = 5
RESETS = "X-Resets"


@attrs.define
class OracleServer(RateLimitedServer):
    """Server that reports the resets of all windows, not only of the one that is nearest to being used up."""

    def handle(self) -> tuple[int, dict[str, str]]:
        status, headers = super().handle()
        resets = [self.rounding(window.reset(self.now)) for window in self.windows]
        return status, {**headers, RESETS: ",".join(map(str, resets))}


@attrs.define
class KnownWindow:
    """What the oracle knows of a window. Times are those of the server's clock."""

    window: ServerWindow
    #: Seconds by which a reset may be later than reported.
    late: float
    #: When the calls leave that were in the window at the start, and those that were answered in a sliding window.
    leaves: list[float]
    named: bool = False
    reset: int = 0
    #: When the window of ``reset`` has certainly ended.
    ends: float = math.inf
    #: Numbers of answered calls by the reset that they reported.
    calls: Counter[int] = attrs.field(factory=Counter)

    def record(self, arrived: float, reset: int) -> None:
        """Record the answer to a call that arrived then at the latest."""
        if self.window.model == "sliding":
            heapq.heappush(self.leaves, arrived + self.window.seconds)
            return
        self.calls[reset] += 1
        if reset > self.reset:
            self.reset, self.ends = reset, reset + (0.0 if self.window.model == "fixed" else self.late)
        if reset == self.reset and self.window.model == "first_request":
            self.ends = min(self.ends, arrived + self.window.seconds)

    def room(self, now: float) -> int:
        """Return how many calls may be in flight."""
        while self.leaves and self.leaves[0] <= now:
            heapq.heappop(self.leaves)
        return self.window.limit - len(self.leaves) - (self.calls[self.reset] if now < self.ends else 0)

    def opens_at(self, now: float) -> float:
        """Return when the next call leaves it, infinity if that depends on a response."""
        return min(self.leaves[0] if self.leaves else math.inf, self.ends if self.ends > now else math.inf)


class Oracle:
    """Takes the place of a limiter in `Traffic`."""

    def __init__(self, server: OracleServer, *, trials: bool = True) -> None:
        self._server = server
        late = {math.ceil: 0.0, math.floor: 1.0, round: 0.5}[server.rounding]
        self._windows = [KnownWindow(window, late, self._before(window)) for window in server.windows]
        self._in_flight = 0
        self._trials = trials
        #: The number of the last call, and that of the trial call under way.
        self._last = self._trial = 0
        self._waiters: deque[asyncio.Future[int]] = deque()
        self._timer: asyncio.TimerHandle | None = None

    def _before(self, window: ServerWindow) -> list[float]:
        now, calls = self._server.now, window.used(self._server.now)
        if window.model == "sliding":
            return [at + window.seconds for at in window.taken]
        return [window.reset(now)] * calls

    def _free(self) -> int:
        rooms = [window.room(self._server.now) for window in self._windows if window.named]
        free = min(rooms, default=BURST) - self._in_flight
        return min(free, 0 if self._trial else 1) if self._has_ended() else free

    def _has_ended(self) -> bool:
        now = self._server.now
        return self._trials and any(window.named and window.ends <= now for window in self._windows)

    def _take(self) -> int:
        self._in_flight += 1
        self._last += 1
        if self._has_ended():
            self._trial = self._last
        return self._last

    def try_acquire(self) -> int | None:
        if self._waiters or self._free() <= 0:
            return None
        return self._take()

    async def acquire(self, **_: bool) -> int:
        waiter: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        self._release()
        return await waiter

    def record_response(self, permit: int, status: int, headers: Mapping[str, str]) -> None:
        self._in_flight -= 1
        if permit >= self._trial:
            self._trial = 0
        arrived = min(self._server.now, parsedate_to_datetime(headers["Date"]).timestamp() + 1)
        for window, reset in zip(self._windows, headers[RESETS].split(","), strict=True):
            window.named = window.named or headers["X-Rate-Limit-Limit"] == str(window.window.limit)
            if status == 200:
                window.record(arrived, int(reset))
        self._release()

    def _release(self) -> None:
        while self._waiters and self._free() > 0:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(self._take())
        if self._timer is not None:
            self._timer.cancel()
        now = self._server.now
        full = [window for window in self._windows if window.named and window.room(now) <= self._in_flight]
        wait = max([window.opens_at(now) for window in full], default=math.inf) - now
        if self._waiters and wait < math.inf:
            self._timer = asyncio.get_running_loop().call_later(max(wait, 1e-6), self._release)
