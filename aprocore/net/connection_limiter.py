"""Connection limit of a session: a fair semaphore, first in, first out, and round robin between users."""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from ..errors import RequestTimeoutError, SessionClosedError, TransportError
from ..sansio.messages import Request
from .clock import time_of
from .deadlines import DeadlineTimer

__all__ = ["ConnectionDeadlineError", "ConnectionLimiter", "PoolTimeoutError"]

# Maximum number of waiting calls; a program that starts more has lost control of them.
MAX_WAITING = 200_000

# Its future, the start of the wait, the pool timeout in seconds, the call's deadline, and the request.
_Waiter: TypeAlias = tuple[asyncio.Future[None], float, float, float, Request]


class PoolTimeoutError(RequestTimeoutError):
    """No connection of the session became free in time."""


class ConnectionDeadlineError(PoolTimeoutError):
    """The call's own deadline passed first."""


class ConnectionLimiter:
    """Fair semaphore that limits the number of concurrent calls; its permits are called slots.

    A released slot goes directly to a waiter, so later calls can't overtake it: to each user in turn, and among the
    calls of a user first in, first out. Cancelling a wait takes constant time.
    """

    def __init__(self, limit: int) -> None:
        self.limit: int = limit
        self.free: int = limit
        self._queues: dict[object, deque[_Waiter]] = {}
        # The users that have a queue; the first is served next.
        self._rotation: deque[object] = deque()
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
        """Acquire a slot if one is free; otherwise await the future of :meth:`enqueue`."""
        if not self.free:
            return False
        self.free -= 1
        return True

    def enqueue(self, request: Request, max_idle: float, max_wait: float, user: object) -> asyncio.Future[None]:
        """Return a future that is done when a slot was acquired for ``request``, a call of ``user``.

        It raises ``PoolTimeoutError`` if no slot is released for ``max_idle`` seconds, ``ConnectionDeadlineError``
        after ``max_wait`` seconds in any case, and ``SessionClosedError`` if the session is closed. If its await is
        cancelled, call :meth:`abandon`.

        Raises:
            SessionClosedError: the session was closed.
            TransportError: too many calls are waiting.
        """
        if self._queued >= self._max_queued:
            self._check_queue(request)
        loop = self._loop
        if loop is None:
            loop = self._loop = asyncio.get_running_loop()
            self._now = time_of(loop)
        waiter: asyncio.Future[None] = asyncio.Future(loop=loop)
        since = self._now()
        queue = self._queues.get(user)
        if queue is None:
            queue = self._queues[user] = deque()
            self._rotation.append(user)
        queue.append((waiter, since, max_idle, since + max_wait, request))
        self._queued += 1
        due_at = since + (max_idle if max_idle < max_wait else max_wait)  # noqa: FURB136 -- min() takes five times as long
        if due_at < self._timer.due_at:
            self._timer.schedule(due_at)
        return waiter

    def abandon(self, waiter: asyncio.Future[None]) -> None:
        """Give up the slot of a cancelled wait, if it was acquired in the same iteration of the event loop."""
        if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
            self.release()

    def release(self) -> None:
        """Release a slot, which goes to the first waiter of the next user."""
        rotation = self._rotation
        if rotation:
            self._released_at = self._now()
        while rotation:
            user = rotation[0]
            queue = self._queues[user]
            waiter, _, _, deadline, request = queue.popleft()
            self._queued -= 1
            acquires = False
            if not waiter.done():
                # The timer is late if the event loop was blocked. A call must not be sent after its deadline.
                acquires = self._released_at < deadline
                if not acquires:
                    waiter.set_exception(self._deadline_error(request))
            if not queue:
                del self._queues[user]
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
            waiter.set_exception(_closed(request))
        self._drop_done_waiters()

    def _check_queue(self, request: Request) -> None:
        if not self._max_queued:
            raise _closed(request)
        self._drop_done_waiters()
        if self._queued >= self._max_queued:
            raise TransportError(
                f"{self._queued} calls are already waiting for a connection.", phase="not_sent", request=request.line
            )

    def _current_waiters(self) -> list[_Waiter]:
        """Return the waiters that were neither cancelled nor timed out."""
        return [entry for queue in self._queues.values() for entry in queue if not entry[0].done()]

    def _drop_done_waiters(self) -> None:
        """Remove waiters that were cancelled or timed out."""
        queues = {user: deque(entry for entry in self._queues[user] if not entry[0].done()) for user in self._rotation}
        self._queues = {user: queue for user, queue in queues.items() if queue}
        self._rotation = deque(self._queues)
        self._queued = sum(map(len, self._queues.values()))

    def _expire_waiters(self, now: float) -> float:
        nearest, idle, waiting = math.inf, list[_Waiter](), self._current_waiters()
        for entry in waiting:
            waiter, since, max_idle, deadline, request = entry
            idle_at = max(since, self._released_at) + max_idle
            if deadline <= now:
                waiter.set_exception(self._deadline_error(request))
            elif idle_at <= now:
                idle.append(entry)
            else:
                nearest = min(nearest, idle_at, deadline)
        self._drop_done_waiters()
        others = self._queued - len(idle)
        for waiter, _, max_idle, _, request in idle:
            waiter.set_exception(self._pool_timeout_error(request, max_idle, others))
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
