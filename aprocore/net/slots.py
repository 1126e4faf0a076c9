"""A number of slots, handed out in the order in which they were asked for."""

from __future__ import annotations

import asyncio
import math
from collections import deque

import attrs

from ..errors import SessionClosedError, TransportError
from .alarm import Alarm

__all__ = ["NoSlotError", "Slots"]

#: Most that wait: whoever starts more calls than this has lost control of them.
MAX_WAITING = 200_000


class NoSlotError(Exception):
    """No slot has become free for as long as a waiter allows."""


@attrs.define(eq=False)
class _Waiter:
    turn: asyncio.Future[None]
    since: float
    patience: float


class Slots:
    """Bounds how many calls do something at once. A slot passes from hand to hand, so nobody overtakes a waiter.

    Giving up a wait costs the same however many wait.
    """

    def __init__(self, limit: int) -> None:
        self.limit: int = limit
        self.free: int = limit
        self._waiters: deque[_Waiter] = deque()
        self._given_at = -math.inf
        self._alarm = Alarm(self._look)
        self._closed = False

    def __repr__(self) -> str:
        return f"<Slots {self.limit - self.free} of {self.limit} taken, {self.waiting} waiting>"

    @property
    def waiting(self) -> int:
        return sum(not waiter.turn.done() for waiter in self._waiters)

    def take(self) -> bool:
        """Take a slot if one is free: whoever gets False has to :meth:`wait`."""
        if self.free:
            self.free -= 1
            return True
        return False

    async def wait(self, patience: float) -> None:
        """Wait for a slot, however many are before, but at most ``patience`` seconds in which nobody gives one back.

        Raises:
            NoSlotError: that has happened.
            SessionClosedError: the session was closed.
        """
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.")
        if len(self._waiters) >= MAX_WAITING:
            self._forget()
        if len(self._waiters) >= MAX_WAITING:
            raise TransportError(f"{MAX_WAITING} calls wait for a connection already.", phase="not_sent")
        loop = asyncio.get_running_loop()
        waiter = _Waiter(loop.create_future(), loop.time(), patience)
        self._waiters.append(waiter)
        self._alarm.ring_by(waiter.since + patience)
        try:
            await waiter.turn
        except asyncio.CancelledError:
            if waiter.turn.done() and not waiter.turn.cancelled() and waiter.turn.exception() is None:
                self.give()  # it was handed over in the same moment
            raise

    def give(self) -> None:
        """Give a slot back: to the next who waits, if anybody does."""
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.turn.done():
                self._given_at = waiter.turn.get_loop().time()
                waiter.turn.set_result(None)
                return
        self.free += 1

    def close(self) -> None:
        """Send away everybody who waits, or will."""
        self._closed = True
        self._alarm.stop()
        while self._waiters:
            turn = self._waiters.popleft().turn
            if not turn.done():
                turn.set_exception(SessionClosedError("The session was closed before the call was sent."))

    def _forget(self) -> None:
        """Let go of those that have given up."""
        self._waiters = deque(waiter for waiter in self._waiters if not waiter.turn.done())

    def _look(self, now: float) -> float:
        self._forget()
        nearest = math.inf
        for waiter in self._waiters:
            end = max(waiter.since, self._given_at) + waiter.patience
            if end <= now:
                waiter.turn.set_exception(NoSlotError())
            else:
                nearest = min(nearest, end)
        return nearest
