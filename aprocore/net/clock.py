"""Clock, sleep and jitter: the only module that reads the time, waits, or draws random numbers."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

__all__ = ["SYSTEM_CLOCK", "Clock", "time_of"]


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


def time_of(loop: asyncio.AbstractEventLoop) -> Callable[[], float]:
    """Return a function that returns the time of the event loop, for code that calls it several times in each request.

    On asyncio's own loops it is ``time.monotonic``, which ``loop.time`` calls: without a Python call of its own.
    """
    # Not by `vars(loop)`: on Python 3.11, reading the dict of an object makes every later access to it slower.
    overridden = getattr(loop.time, "__func__", None) is not asyncio.BaseEventLoop.time
    return loop.time if overridden else time.monotonic
