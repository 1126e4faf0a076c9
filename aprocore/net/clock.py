"""Clock, sleep and jitter: the only module that reads the time, waits, or draws random numbers."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Coroutine
from typing import Any, Protocol

__all__ = ["SYSTEM_CLOCK", "Clock"]


class Clock(Protocol):
    """Clock interface; tests pass a fake one."""

    def monotonic(self) -> float:
        """Return seconds that never decrease; they may stand still while the machine sleeps."""
        ...

    def time(self) -> float:
        """Return Unix seconds by the local clock, which may be wrong and may jump."""
        ...

    def random(self) -> float:
        """Return a number from 0 to 1, for jitter."""
        ...

    def sleep(self, seconds: float) -> Coroutine[Any, Any, None]:
        """Wait for ``seconds``."""
        ...


class _SystemClock:
    def __repr__(self) -> str:
        # It is a default value in signatures that help() shows.
        return "SYSTEM_CLOCK"

    def __reduce__(self) -> str:
        # Pickles and copies are the constant itself.
        return "SYSTEM_CLOCK"

    monotonic = staticmethod(time.monotonic)
    time = staticmethod(time.time)
    random = staticmethod(random.random)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


SYSTEM_CLOCK: Clock = _SystemClock()
