"""A number of slots, handed out in the order in which they were asked for."""

from __future__ import annotations

import asyncio
from collections import deque

__all__ = ["Slots"]


class Slots:
    """Bounds how many calls do something at once. A slot passes from hand to hand, so nobody overtakes a waiter.

    Giving up a wait costs the same however many wait.
    """

    def __init__(self, limit: int) -> None:
        self.limit: int = limit
        self.free: int = limit
        self._waiters: deque[asyncio.Future[None]] = deque()

    def __repr__(self) -> str:
        return f"<Slots {self.limit - self.free} of {self.limit} taken, {self.waiting} waiting>"

    @property
    def waiting(self) -> int:
        return sum(not waiter.done() for waiter in self._waiters)

    def take(self) -> bool:
        """Take a slot if one is free: whoever gets False has to :meth:`wait`."""
        if self.free:
            self.free -= 1
            return True
        return False

    async def wait(self) -> None:
        """Wait for a slot."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            await waiter
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled():
                self.give()  # it was handed over in the same moment
            raise

    def give(self) -> None:
        """Give a slot back: to the next who waits, if anybody does."""
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return
        self.free += 1
