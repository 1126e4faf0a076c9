"""Threads for what would keep the event loop waiting."""

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
    """A few threads of each event loop for work of one kind.

    They are that work's own: an application whose threads all wait for a call would otherwise wait for ever, and so
    would work of one kind for a disk that hangs in another.
    """

    def __init__(self, number: int = 4) -> None:
        self._number = number
        self._limiters: WeakKeyDictionary[asyncio.AbstractEventLoop, CapacityLimiter] = WeakKeyDictionary()

    async def run(self, work: Callable[[], T]) -> T:
        """Run ``work`` in one of them, as soon as one is free."""
        from anyio import CapacityLimiter, to_thread

        loop = asyncio.get_running_loop()
        limiter = self._limiters.get(loop)
        if limiter is None:
            limiter = self._limiters[loop] = CapacityLimiter(self._number)
        return await to_thread.run_sync(work, limiter=limiter)
