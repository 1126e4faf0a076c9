"""A session's connections as slots, handed out in the order in which they were asked for."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from typing import Any

from ..errors import RequestTimeoutError, SessionClosedError, TransportError
from ..sansio.messages import Request
from .deadlines import DeadlineTimer
from .transport import Timeout

__all__ = ["ConnectionLimiter"]

#: Most that wait: whoever starts more calls than this has lost control of them.
MAX_WAITING = 200_000
#: Calls that a task may make in a row on its slot while others wait. Handing it over after each of them would cost two
#: more turns of the event loop a call, and have every task finish last.
IN_A_ROW = 16
#: Seconds that each of them may take at the most: slow calls are to take turns.
SHORT = 0.25


class ConnectionLimiter:
    """Bounds how many calls do something at once.

    A slot passes from hand to hand, so nobody who comes later overtakes a waiter. Only a task that has a slot and goes
    on calling at once keeps it for a few short calls. Giving up a wait costs the same however many wait.
    """

    def __init__(self, limit: int) -> None:
        self.limit: int = limit
        self.free: int = limit
        #: What each waits for, since when, for how long, and with which request.
        self._waiters: deque[tuple[asyncio.Future[None], float, float, Request]] = deque()
        # Set before anybody waits: asking for the event loop that runs takes a system call on Python 3.11.
        self._loop: asyncio.AbstractEventLoop | None = None
        #: The task that was done with a call in this very turn of the event loop, and how many it made in a row.
        self._keeper: asyncio.Task[Any] | None = None
        self._row = 0
        # Once a turn: a callback for each call would cost a tenth of the call.
        self._looks_after_keeper = False
        self._given_at = -math.inf
        self._alarm = DeadlineTimer(self._look)
        self._closed = False

    def __repr__(self) -> str:
        return f"<ConnectionLimiter {self.limit - self.free} of {self.limit} taken, {self.waiting} waiting>"

    @property
    def waiting(self) -> int:
        return sum(not turn.done() for turn, *_ in self._waiters)

    def take(self) -> int:
        """Take a slot if one is free, or still the task's own; return which of its calls in a row that is for.

        Whoever gets 0 has to :meth:`wait`.
        """
        if self.free:
            self.free -= 1
            return 1
        if self._keeper is None or self._loop is None or self._keeper is not asyncio.current_task(self._loop):
            return 0
        self._keeper = None
        self._given_at = self._loop.time()
        return self._row + 1

    async def wait(self, request: Request, timeout: Timeout) -> int:
        """Wait for a slot for ``request``, however many are before, as long as others give theirs back.

        Returns 1, as :meth:`take` does for the first in a row.

        Raises:
            RequestTimeoutError: nobody did for ``timeout.pool`` seconds, or for ``timeout.total``.
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
        loop = self._loop
        if loop is None:
            loop = self._loop = asyncio.get_running_loop()
        turn: asyncio.Future[None] = asyncio.Future(loop=loop)
        since, patience = loop.time(), min(timeout.pool, timeout.total)
        self._waiters.append((turn, since, patience, request))
        if since + patience < self._alarm.rings_at:
            self._alarm.ring_by(since + patience)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.exception() is None:
                self.give()  # it was handed over in the same moment
            raise
        return 1

    def give(self) -> None:
        """Give a slot back: to the next who waits."""
        while self._waiters:
            turn, *_ = self._waiters.popleft()
            if not turn.done():
                self._given_at = turn.get_loop().time()
                turn.set_result(None)
                return
        self.free += 1

    def give_unless_going_on(self, row: int, elapsed: float) -> None:
        """Give a slot back after a call of ``elapsed`` seconds, the ``row``-th in a row.

        If it was a short one, and the task that made it calls again at once, that has the slot again.
        """
        if not self._waiters:
            self.free += 1
            return
        task = asyncio.current_task(self._loop)
        if task is None or self._loop is None or row >= IN_A_ROW or elapsed > SHORT:
            self.give()
            return
        if self._keeper is not None:  # it did something else before this task's turn came
            self.give()
        self._keeper, self._row = task, row
        if not self._looks_after_keeper:
            self._looks_after_keeper = True
            self._loop.call_soon(self._give_kept)

    def _give_kept(self) -> None:
        self._looks_after_keeper = False
        if self._keeper is not None:
            self._keeper = None
            self.give()

    def close(self) -> None:
        """Send away everybody who waits, or will."""
        self._closed = True
        self._alarm.stop()
        while self._waiters:
            turn, _, _, request = self._waiters.popleft()
            if not turn.done():
                turn.set_exception(_closed(request))

    def _forget(self) -> None:
        """Let go of those that have given up."""
        self._waiters = deque(waiter for waiter in self._waiters if not waiter[0].done())

    def _look(self, now: float) -> float:
        nearest, late = math.inf, []
        for waiter in self._waiters:
            turn, since, patience, _ = waiter
            end = max(since, self._given_at) + patience
            if turn.done():
                continue
            if end <= now:
                late.append(waiter)
            else:
                nearest = min(nearest, end)
        for others, (turn, _, patience, request) in enumerate(late, self.waiting - len(late)):
            turn.set_exception(self._in_vain(request, patience, others))
        self._forget()
        return nearest

    def _in_vain(self, request: Request, patience: float, others: int) -> RequestTimeoutError:
        return RequestTimeoutError(
            f"None of the session's {self.limit} connections became free for {patience:g} s, and {others} other "
            "calls wait for one too.",
            hint="Read open streams to their end or leave them, allow more connections=…, or wait longer: "
            "timeout=Timeout(pool=…).",
            phase="not_sent",
            request=request.line,
        )


def _closed(request: Request) -> SessionClosedError:
    return SessionClosedError("The session was closed before the call was sent.", request=request.line)
