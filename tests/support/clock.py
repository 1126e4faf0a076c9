"""Fake clocks, whose time passes only by `advance` or a sleep."""

from __future__ import annotations

import asyncio


class FakeClock:
    """Clock on which a sleep takes no real time: it lets the other tasks run and advances the time."""

    def __init__(self) -> None:
        self.monotonic_now = 1_000.0
        self.wall_now = 1_800_000_000.0
        #: Seconds of each requested sleep.
        self.sleeps: list[float] = []
        #: Result of ``random``.
        self.random_number = 0.5

    def monotonic(self) -> float:
        return self.monotonic_now

    def time(self) -> float:
        return self.wall_now

    def random(self) -> float:
        return self.random_number

    async def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        await asyncio.sleep(0)
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        self.monotonic_now += seconds
        self.wall_now += seconds


class FrozenClock(FakeClock):
    """Clock on which no sleep ends; `asleep` is set when one begins."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.asleep.set()
        await asyncio.Event().wait()
