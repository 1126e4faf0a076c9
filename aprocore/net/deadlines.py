"""Deadlines: one event loop timer for any number of them, and bounded waits for shared work."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

__all__ = ["LATE_DATA_SECONDS", "RESOLUTION", "DeadlineTimer", "lenient_timeout", "within"]

T = TypeVar("T")

# The event loop may fire a timer early, by the resolution of its clock: in seconds. That of uvloop is a millisecond, on
# Windows asyncio's is 16 of them before Python 3.13.
RESOLUTION: float = max(0.001, time.get_clock_info("monotonic").resolution)
# Seconds past the total timeout in which data that arrived while the event loop was blocked is read.
LATE_DATA_SECONDS = 0.1
# A timer that fires later than this by seconds shows that the event loop was blocked.
_BLOCKED_SECONDS = 0.02


class DeadlineTimer:
    """Timer that calls ``check`` when the nearest deadline is due.

    A timer for each call would cost as much as the rest of its bookkeeping. This one is only ever rescheduled to an
    earlier time: while calls end in time, it fires occasionally and ``check`` finds nothing to do.

    Attributes:
        due_at: when it fires, on the event loop's clock; infinity while it is stopped.
    """

    def __init__(self, check: Callable[[float], float]) -> None:
        """Create a stopped timer.

        Args:
            check: called with the event loop's time; returns the next deadline, or infinity without one.
        """
        self._check = check
        self._timer: asyncio.TimerHandle | None = None
        self.due_at: float = math.inf

    def schedule(self, deadline: float) -> None:
        """Schedule a check at ``deadline``, on the event loop's clock, unless an earlier one is scheduled."""
        if deadline < self.due_at:
            if self._timer is not None:
                self._timer.cancel()
            self.due_at = deadline
            self._timer = asyncio.get_running_loop().call_at(deadline, self._fire)

    def stop(self) -> None:
        """Cancel the scheduled check."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self.due_at = None, math.inf

    def _fire(self) -> None:
        self._timer, self.due_at = None, math.inf
        self.schedule(self._check(asyncio.get_running_loop().time() + RESOLUTION))


@asynccontextmanager
async def lenient_timeout(seconds: float) -> AsyncIterator[asyncio.Timeout]:
    """Cancel the block after ``seconds``, as ``asyncio.timeout`` does, but not for data that arrived in time.

    If the event loop was blocked then, the block first has ``LATE_DATA_SECONDS`` to read what has arrived meanwhile.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    limit = asyncio.timeout(None)
    timer: asyncio.TimerHandle

    def expire() -> None:
        if not limit.expired():
            limit.reschedule(loop.time())

    def check() -> None:
        nonlocal timer
        if loop.time() - deadline > _BLOCKED_SECONDS:
            timer = loop.call_later(LATE_DATA_SECONDS, expire)
        else:
            expire()

    async with limit:
        timer = loop.call_at(deadline, check)
        try:
            yield limit
        finally:
            timer.cancel()


async def within(seconds: float, work: Awaitable[T], exceeded: Callable[[], Exception]) -> T:
    """Return the result of ``work``, which is cancelled after ``seconds``; the error of ``exceeded`` is then raised."""
    limit = asyncio.timeout(max(0.0, seconds))
    try:
        async with limit:
            return await work
    except TimeoutError:
        if not limit.expired():
            raise  # raised by the work itself
    raise exceeded()
