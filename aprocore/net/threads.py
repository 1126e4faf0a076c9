"""Thread pools for blocking work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from anyio import CapacityLimiter

__all__ = ["Threads"]

T = TypeVar("T")


class Threads:
    """Thread pool for blocking work of one kind, with a limit per event loop.

    It is separate from the application's threads, which may all be waiting for a call (a deadlock otherwise), and from
    other kinds of work, which may hang on a disk.
    """

    def __init__(self, number: int = 4) -> None:
        self._number = number
        self._limiters: WeakKeyDictionary[asyncio.AbstractEventLoop, CapacityLimiter] = WeakKeyDictionary()

    async def run(self, work: Callable[[], T]) -> T:
        """Run ``work`` in a thread, as soon as one is free, and return its result."""
        from anyio import CapacityLimiter, to_thread

        loop = asyncio.get_running_loop()
        limiter = self._limiters.get(loop)
        if limiter is None:
            limiter = self._limiters[loop] = CapacityLimiter(self._number)
        return await to_thread.run_sync(work, limiter=limiter)
