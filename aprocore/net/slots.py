"""A session's connections as slots, handed out in the order in which they were asked for."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from typing import Any

import attrs

from ..errors import RequestTimeout, SessionClosedError, TransportError
from ..sansio.messages import Request
from .alarm import Alarm
from .transport import Timeout

__all__ = ["Slots"]

#: Most that wait: whoever starts more calls than this has lost control of them.
MAX_WAITING = 200_000
#: Calls that a task may make in a row on its slot while others wait. Handing it over after each of them would cost two
#: more turns of the event loop a call, and have every task finish last.
IN_A_ROW = 16
#: Seconds that each of them may take at the most: slow calls are to take turns.
SHORT = 0.25


@attrs.define(eq=False)
class _Waiter:
    request: Request
    turn: asyncio.Future[None]
    since: float
    patience: float


class Slots:
    """Bounds how many calls do something at once.

    A slot passes from hand to hand, so nobody who comes later overtakes a waiter. Only a task that has a slot and goes
    on calling at once keeps it for a few short calls. Giving up a wait costs the same however many wait.
    """

    def __init__(self, limit: int) -> None:
        self.limit: int = limit
        self.free: int = limit
        self._waiters: deque[_Waiter] = deque()
        #: Tasks that were done with a call in this very turn of the event loop, and how many they made in a row.
        self._kept: dict[asyncio.Task[Any], int] = {}
        # Once for all of them: a callback for each call would cost a tenth of the call.
        self._looks_after_kept = False
        #: The same of those that went on, and are at work; by id, as a call that fails leaves its task in here.
        self._rows: dict[int, int] = {}
        self._given_at = -math.inf
        self._alarm = Alarm(self._look)
        self._closed = False

    def __repr__(self) -> str:
        return f"<Slots {self.limit - self.free} of {self.limit} taken, {self.waiting} waiting>"

    @property
    def waiting(self) -> int:
        return sum(not waiter.turn.done() for waiter in self._waiters)

    def take(self) -> bool:
        """Take a slot if one is free, or still the task's own: whoever gets False has to :meth:`wait`."""
        if self.free:
            self.free -= 1
            return True
        return bool(self._kept) and self._go_on()

    def _go_on(self) -> bool:
        task = asyncio.current_task()
        calls = self._kept.pop(task, 0) if task is not None else 0
        if task is not None and calls:
            self._rows[id(task)] = calls
            self._given_at = task.get_loop().time()
        return calls > 0

    async def wait(self, request: Request, timeout: Timeout) -> None:
        """Wait for a slot for ``request``, however many are before, as long as others give theirs back.

        Raises:
            RequestTimeout: nobody did for ``timeout.pool`` seconds, or for ``timeout.total``.
            SessionClosedError: the session was closed.
            TransportError: too many wait already.
        """
        if self._closed:
            raise _closed(request)
        if len(self._waiters) >= MAX_WAITING:
            self._forget()
        if len(self._waiters) >= MAX_WAITING:
            raise TransportError(
                f"{MAX_WAITING} calls wait for a connection already.", phase="not_sent", request=request.line
            )
        loop = asyncio.get_running_loop()
        waiter = _Waiter(request, loop.create_future(), loop.time(), min(timeout.pool, timeout.total))
        self._waiters.append(waiter)
        self._alarm.ring_by(waiter.since + waiter.patience)
        try:
            await waiter.turn
        except asyncio.CancelledError:
            if waiter.turn.done() and not waiter.turn.cancelled() and waiter.turn.exception() is None:
                self.give()  # it was handed over in the same moment
            raise

    def give(self) -> None:
        """Give a slot back: to the next who waits."""
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.turn.done():
                self._given_at = waiter.turn.get_loop().time()
                waiter.turn.set_result(None)
                return
        self.free += 1

    def give_unless_going_on(self, elapsed: float) -> None:
        """Give a slot back after a call of ``elapsed`` seconds.

        If it was a short one, and the task that made it calls again at once, that has the slot again.
        """
        if not self._waiters:
            self.free += 1
            if self._rows:
                self._rows.clear()
            return
        task = asyncio.current_task()
        calls = self._rows.pop(id(task), 0) + 1 if task is not None else IN_A_ROW
        if task is None or calls >= IN_A_ROW or elapsed > SHORT or task in self._kept:
            self.give()
            return
        if not self._looks_after_kept:
            self._looks_after_kept = True
            task.get_loop().call_soon(self._give_kept)
        self._kept[task] = calls

    def _give_kept(self) -> None:
        self._looks_after_kept = False
        kept = len(self._kept)
        self._kept.clear()
        for _ in range(kept):
            self.give()

    def close(self) -> None:
        """Send away everybody who waits, or will."""
        self._closed = True
        self._alarm.stop()
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.turn.done():
                waiter.turn.set_exception(_closed(waiter.request))

    def _forget(self) -> None:
        """Let go of those that have given up."""
        self._waiters = deque(waiter for waiter in self._waiters if not waiter.turn.done())

    def _look(self, now: float) -> float:
        nearest, late = math.inf, []
        for waiter in self._waiters:
            end = max(waiter.since, self._given_at) + waiter.patience
            if waiter.turn.done():
                continue
            if end <= now:
                late.append(waiter)
            else:
                nearest = min(nearest, end)
        for others, waiter in enumerate(late, self.waiting - len(late)):
            waiter.turn.set_exception(self._in_vain(waiter, others))
        self._forget()
        return nearest

    def _in_vain(self, waiter: _Waiter, others: int) -> RequestTimeout:
        return RequestTimeout(
            f"None of the session's {self.limit} connections became free for {waiter.patience:g} s, and {others} other "
            "calls wait for one too.",
            hint="Read open streams to their end or leave them, allow more connections=…, or wait longer: "
            "timeout=Timeout(pool=…).",
            phase="not_sent",
            request=waiter.request.line,
        )


def _closed(request: Request) -> SessionClosedError:
    return SessionClosedError("The session was closed before the call was sent.", request=request.line)
