"""A clock whose time passes when a test says so, or when somebody sleeps."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aprocore.sandbox import Sandbox


class FakeClock:
    """Sleeping takes no real time: it moves the clock on, after every other task had its turn."""

    def __init__(self) -> None:
        self.monotonic_now = 1_000.0
        self.wall_now = 1_800_000_000.0
        #: Every sleep asked for, in seconds.
        self.sleeps: list[float] = []
        #: What ``random`` gives.
        self.chance = 0.5

    def monotonic(self) -> float:
        return self.monotonic_now

    def time(self) -> float:
        return self.wall_now

    def random(self) -> float:
        return self.chance

    async def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        await asyncio.sleep(0)
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        self.monotonic_now += seconds
        self.wall_now += seconds


class SlowClock(FakeClock):
    """Sleeps that do not end by themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.asleep.set()
        await asyncio.Event().wait()


class SharedClock(FakeClock):
    """The time of a client passes for its server too."""

    sandbox: Sandbox

    def advance(self, seconds: float) -> None:
        super().advance(seconds)
        self.sandbox.clock.advance(seconds)
