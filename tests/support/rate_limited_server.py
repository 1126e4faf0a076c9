"""Server with rate limits, written from the documentation alone: it shares no code with the package."""

from __future__ import annotations

import asyncio
import itertools
import math
import random
from collections import deque
from collections.abc import Callable
from email.utils import formatdate
from typing import Any, Literal, TypeAlias

import attrs

from aprocore.net.rate_limit.limiter import Limiter
from tests.support.virtual_time import VirtualClock

Model: TypeAlias = Literal["fixed", "first_request", "sliding"]
#: Headers of a 429.
Style: TypeAlias = Literal["both", "reset", "retry_after", "neither", "junk"]


@attrs.define
class ServerWindow:
    """One window, as a plain list of the times of its calls."""

    limit: int
    seconds: float
    model: Model
    taken: deque[float] = attrs.field(factory=deque)
    start: float = -math.inf

    def used(self, now: float) -> int:
        if self.model == "fixed":
            self.start = now // self.seconds * self.seconds
        elif self.model == "first_request" and now >= self.start + self.seconds:
            self.start = now
        since = now - self.seconds if self.model == "sliding" else self.start
        while self.taken and (self.taken[0] <= since if self.model == "sliding" else self.taken[0] < since):
            self.taken.popleft()
        return len(self.taken)

    def reset(self, now: float) -> float:
        if self.model == "sliding":
            return (self.taken[0] if self.taken else now) + self.seconds
        return self.start + self.seconds


@attrs.define
class RateLimitedServer:
    """Server whose responses are ``(status, headers)``; its clock is ``clock``'s plus ``ahead``."""

    clock: VirtualClock
    #: The longest first: it is reported if several have as few calls left.
    windows: tuple[ServerWindow, ...]
    style: Style = "both"
    rounding: Callable[[float], int] = math.ceil
    ahead: float = 0.0
    with_date: bool = True
    #: Times of the client's own calls, by the server's clock, and the status of each.
    arrivals: list[tuple[float, int]] = attrs.field(factory=list)
    foreign_refused: int = 0

    @classmethod
    def of(
        cls, clock: VirtualClock, model: Model, *, spike: int = 25, hourly: int = 3600, scale: float = 1, **options: Any
    ) -> RateLimitedServer:
        """Return a server with windows of 10 and 3,600 seconds times ``scale``."""
        return cls.with_windows(clock, model, (spike, 10 * scale), (hourly, 3600 * scale), **options)

    @classmethod
    def with_windows(
        cls, clock: VirtualClock, model: Model, *windows: tuple[int, float], **options: Any
    ) -> RateLimitedServer:
        """Return a server with any windows, each by its limit and its length in seconds."""
        longest_first = sorted(windows, key=lambda window: window[1], reverse=True)
        return cls(clock, tuple(ServerWindow(limit, length, model) for limit, length in longest_first), **options)

    @property
    def now(self) -> float:
        return self.clock.time() + self.ahead

    def take(self) -> bool:
        now = self.now
        if any(window.used(now) >= window.limit for window in self.windows):
            return False
        for window in self.windows:
            window.taken.append(now)
        return True

    def take_foreign_call(self) -> None:
        self.foreign_refused += not self.take()

    def handle(self) -> tuple[int, dict[str, str]]:
        now = self.now
        status = 200 if self.take() else 429
        self.arrivals.append((now, status))
        headers = {"Date": formatdate(math.floor(now), usegmt=True)} if self.with_date else {}
        left, window = min(
            ((window.limit - window.used(now), window) for window in self.windows), key=lambda pair: pair[0]
        )
        reset = self.rounding(window.reset(now))
        report = {
            "X-Rate-Limit-Limit": str(window.limit),
            "X-Rate-Limit-Remaining": str(left),
            "X-Rate-Limit-Reset": str(reset),
        }
        if status == 200 or self.style in ("both", "reset"):
            headers |= report
        if status == 429 and self.style in ("both", "retry_after"):
            headers["Retry-After"] = str(max(1, math.ceil(window.reset(now) - now)))
        if status == 429 and self.style == "junk":
            headers |= {**report, "X-Rate-Limit-Reset": "soon", "Retry-After": "a while"}
        return status, headers

    def allowed(self, start: float, end: float) -> int:
        """Return how many calls the windows allow between two times, to calls that take no time."""
        windows = [ServerWindow(window.limit, window.seconds, window.model) for window in self.windows]
        now, calls = start, 0
        while now < end:
            full = [window.reset(now) for window in windows if window.used(now) >= window.limit]
            if full:
                now = max(full)
                continue
            calls += 1
            for window in windows:
                window.taken.append(now)
        return calls

    @property
    def served(self) -> int:
        return sum(status == 200 for _, status in self.arrivals)

    @property
    def refused(self) -> int:
        return sum(status == 429 for _, status in self.arrivals)


@attrs.define
class Traffic:
    """Calls through a limiter to a server, over a network with a round-trip time from 20 to 600 ms."""

    limiter: Limiter
    server: RateLimitedServer
    chance: random.Random
    latency: tuple[float, float] = (0.02, 0.6)
    order: list[int] = attrs.field(factory=list)

    async def call(self, number: int, **options: bool) -> None:
        limiter, again = self.limiter, False
        while True:
            permit = None if again else limiter.try_acquire()
            if permit is None:
                permit = await limiter.acquire(requeued=again, **options)
            self.order.append(number)
            there_and_back = self.chance.uniform(*self.latency)
            there = there_and_back * self.chance.random()
            await asyncio.sleep(there)
            status, headers = self.server.handle()
            await asyncio.sleep(there_and_back - there)
            limiter.record_response(permit, status, headers)
            if status != 429:
                return
            again = True

    async def backlog(self, seconds: float) -> None:
        """Keep more calls waiting than can be served, for this number of seconds."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + seconds
        calls: set[asyncio.Task[None]] = set()
        number = 0
        while loop.time() < ends:
            while len(calls) < 200:
                number += 1
                call = loop.create_task(self.call(number))
                calls.add(call)
                call.add_done_callback(calls.discard)
            await asyncio.sleep(0.05)
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)

    async def callers(self, number: int, seconds: float) -> None:
        """Have a number of callers send one call after the other, for so long."""
        numbers = itertools.count()

        async def caller() -> None:
            while True:
                await self.call(next(numbers))

        tasks = [asyncio.create_task(caller()) for _ in range(number)]
        await asyncio.sleep(seconds)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
