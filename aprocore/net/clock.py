"""Time and chance: the one place that reads a clock, waits, or draws a random number for a wait."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Coroutine
from typing import Any, Protocol

__all__ = ["SYSTEM_CLOCK", "Clock"]


class Clock(Protocol):
    """What the engine knows of time; tests give it one of their own."""

    def monotonic(self) -> float:
        """Return seconds that only ever grow; they may stand still while the machine sleeps."""
        ...

    def time(self) -> float:
        """Return Unix seconds by the local clock, which may be wrong and may jump."""
        ...

    def random(self) -> float:
        """Return a number from 0 to 1, for jitter."""
        ...

    def sleep(self, seconds: float) -> Coroutine[Any, Any, None]:
        """Wait."""
        ...


class _SystemClock:
    def __repr__(self) -> str:
        # It is a default in many a signature that help() shows.
        return "SYSTEM_CLOCK"

    monotonic = staticmethod(time.monotonic)
    time = staticmethod(time.time)
    random = staticmethod(random.random)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


SYSTEM_CLOCK: Clock = _SystemClock()
