"""Connection limit of a session: a fair semaphore, first in, first out, and round robin between users."""

from __future__ import annotations

import asyncio
import math
import time
from asyncio import Future
from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from ..errors import RequestTimeoutError, SessionClosedError, TransportError
from ..sansio.messages import Request
from .clock import time_of
from .deadlines import DeadlineTimer

__all__ = ["ConnectionDeadlineError", "ConnectionLimiter", "PoolTimeoutError", "SlotWait", "WaitQueue"]

# Maximum number of waiting calls; a program that starts more has lost control of them.
MAX_WAITING = 200_000


class PoolTimeoutError(RequestTimeoutError):
    """No connection of the session became free in time."""


class ConnectionDeadlineError(PoolTimeoutError):
    """The call's own deadline passed first."""


SlotWait: TypeAlias = Future[PoolTimeoutError | SessionClosedError | None]
"""Wait for a slot: done with None once it was acquired, or with the error of a wait that failed."""

# The wait, its start, the pool timeout in seconds, the call's deadline, and the request.
_Waiter: TypeAlias = tuple[SlotWait, float, float, float, Request]

WaitQueue: TypeAlias = deque[_Waiter]
"""Waiting calls of one user, who has an empty queue at first."""


class ConnectionLimiter:
    """Fair semaphore that limits the number of concurrent calls; its permits are called slots.

    A released slot goes directly to a waiter, so later calls can't overtake it: to each user in turn, and among the
    calls of a user first in, first out. Cancelling a wait takes constant time.
    """

    def __init__(self, limit: int) -> None:
        self.limit: int = limit
        self.free: int = limit
        # The queues that are not empty; the first is served next.
        self._rotation: deque[WaitQueue] = deque()
        # Includes waiters that were cancelled or timed out and are still in a queue.
        self._queued = 0
        # Zero if the session is closed.
        self._max_queued = MAX_WAITING
        # Cached, because `asyncio.get_running_loop` makes a system call on Python 3.11.
        self._loop: asyncio.AbstractEventLoop | None = None
        self._now: Callable[[], float] = time.monotonic
        self._released_at = -math.inf
        self._timer = DeadlineTimer(self._expire_waiters)
        # Set when the last slot is released, if a task waits for that.
        self._idle: asyncio.Event | None = None

    def __repr__(self) -> str:
        return f"<ConnectionLimiter {self.limit - self.free} of {self.limit} taken, {self.waiting} waiting>"

    @property
    def waiting(self) -> int:
        """The number of waiting calls."""
        return len(self._current_waiters())

    def try_acquire(self) -> bool:
        """Acquire a slot if one is free; otherwise await :meth:`enqueue`."""
        if not self.free:
            return False
        self.free -= 1
        return True

    def enqueue(self, request: Request, max_idle: float, max_wait: float, queue: WaitQueue) -> SlotWait:
        """Wait for a slot for ``request``, a call of the user whose calls wait in ``queue``.

        The wait fails with ``PoolTimeoutError`` if no slot is released for ``max_idle`` seconds, with
        ``ConnectionDeadlineError`` after ``max_wait`` seconds in any case, and with ``SessionClosedError`` if the
        session is closed. If its await is cancelled, call :meth:`abandon`.

        Raises:
            TransportError: too many calls are waiting.
        """
        loop = self._loop
        if loop is None:
            loop = self._loop = asyncio.get_running_loop()
            self._now = time_of(loop)
        waiter: SlotWait = Future(loop=loop)
        if self._queued >= self._max_queued:
            if not self._max_queued:
                waiter.set_result(_closed(request))
                return waiter
            self._check_length(request)
        since = self._now()
        if not queue:
            self._rotation.append(queue)
        queue.append((waiter, since, max_idle, since + max_wait, request))
        self._queued += 1
        due_at = since + (max_idle if max_idle < max_wait else max_wait)  # noqa: FURB136 -- min() takes five times as long
        if due_at < self._timer.due_at:
            self._timer.schedule(due_at)
        return waiter

    def abandon(self, waiter: SlotWait) -> None:
        """Give up the slot of a cancelled wait, if it was acquired in the same iteration of the event loop."""
        if waiter.done() and not waiter.cancelled() and waiter.result() is None:
            self.release()

    def release(self) -> None:
        """Release a slot, which goes to the first waiter of the next user."""
        rotation = self._rotation
        if rotation:
            self._released_at = self._now()
        while rotation:
            queue = rotation[0]
            waiter, _, _, deadline, request = queue.popleft()
            self._queued -= 1
            acquires = False
            if not waiter.done():
                # The timer is late if the event loop was blocked. A call must not be sent after its deadline.
                acquires = self._released_at < deadline
                if not acquires:
                    waiter.set_result(self._deadline_error(request))
            if not queue:
                rotation.popleft()
            elif acquires and len(rotation) > 1:
                rotation.rotate(-1)
            if acquires:
                waiter.set_result(None)
                return
        self.free += 1
        if self._idle is not None and self.free == self.limit:
            self._idle.set()

    async def wait_idle(self) -> None:
        """Wait until no slot is taken."""
        if self.free < self.limit:
            if self._idle is None:
                self._idle = asyncio.Event()
            await self._idle.wait()

    def close(self) -> None:
        """Fail current and later waits with ``SessionClosedError``."""
        self._max_queued = 0
        self._timer.stop()
        for waiter, *_, request in self._current_waiters():
            waiter.set_result(_closed(request))
        self._drop_done_waiters()

    def _check_length(self, request: Request) -> None:
        self._drop_done_waiters()
        if self._queued >= self._max_queued:
            raise TransportError(
                f"{self._queued} calls are already waiting for a connection.", phase="not_sent", request=request.line
            )

    def _current_waiters(self) -> list[_Waiter]:
        """Return the waiters that were neither cancelled nor timed out."""
        return [entry for queue in self._rotation for entry in queue if not entry[0].done()]

    def _drop_done_waiters(self) -> None:
        """Remove waiters that were cancelled or timed out."""
        for queue in self._rotation:
            waiting = [entry for entry in queue if not entry[0].done()]
            queue.clear()
            queue.extend(waiting)
        self._rotation = deque(queue for queue in self._rotation if queue)
        self._queued = sum(map(len, self._rotation))

    def _expire_waiters(self, now: float) -> float:
        nearest, idle, waiting = math.inf, list[_Waiter](), self._current_waiters()
        for entry in waiting:
            waiter, since, max_idle, deadline, request = entry
            idle_at = max(since, self._released_at) + max_idle
            if deadline <= now:
                waiter.set_result(self._deadline_error(request))
            elif idle_at <= now:
                idle.append(entry)
            else:
                nearest = min(nearest, idle_at, deadline)
        self._drop_done_waiters()
        others = self._queued - len(idle)
        for waiter, _, max_idle, _, request in idle:
            waiter.set_result(self._pool_timeout_error(request, max_idle, others))
            others += 1
        self._drop_done_waiters()
        return nearest

    def _deadline_error(self, request: Request) -> ConnectionDeadlineError:
        return ConnectionDeadlineError(
            f"None of the session's {self.limit} connections became free in time.",
            phase="not_sent",
            request=request.line,
        )

    def _pool_timeout_error(self, request: Request, max_idle: float, others: int) -> PoolTimeoutError:
        return PoolTimeoutError(
            f"None of the session's {self.limit} connections became free for {max_idle:g} s; {others} other calls are "
            "waiting too.",
            hint="Read open streams to the end or close them, pass a higher connections=…, or wait longer: "
            "timeout=Timeout(pool=…).",
            phase="not_sent",
            request=request.line,
        )


def _closed(request: Request) -> SessionClosedError:
    return SessionClosedError("The session was closed before the call was sent.", request=request.line)
