"""Connection limit of a session: a fair (first in, first out) semaphore."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from typing import Any

from ..errors import RequestTimeoutError, SessionClosedError, TransportError
from ..sansio.messages import Request
from .deadlines import DeadlineTimer

__all__ = ["ConnectionLimiter", "PoolTimeoutError"]

# Maximum number of waiting calls; a program that starts more has lost control of them.
MAX_WAITING = 200_000
# Consecutive calls that a task may make on its slot while others wait. Passing it on after each call would cost two
# more iterations of the event loop per call, and all tasks would finish late.
MAX_CONSECUTIVE = 16
# Maximum duration in seconds of each of these calls; after a slower one the slot is passed on.
SHORT_CALL = 0.25


class PoolTimeoutError(RequestTimeoutError):
    """No connection of the session became free in time."""


class ConnectionLimiter:
    """Fair semaphore that limits the number of concurrent calls; its permits are called slots.

    A released slot goes directly to the first waiter, so later calls can't overtake it. Exception: a task that calls
    again immediately keeps its slot for a few short calls. Cancelling a wait takes constant time.
    """

    def __init__(self, limit: int) -> None:
        self.limit: int = limit
        self.free: int = limit
        # Each waiter: its future, the start of the wait, the timeout in seconds, and the request.
        self._waiters: deque[tuple[asyncio.Future[None], float, float, Request]] = deque()
        # Cached, because `asyncio.get_running_loop` makes a system call on Python 3.11.
        self._loop: asyncio.AbstractEventLoop | None = None
        # The task that ended a call in this iteration of the event loop, and the number of its consecutive calls.
        self._reserved_for: asyncio.Task[Any] | None = None
        self._consecutive = 0
        # One callback per iteration of the event loop: one per call would cost a tenth of the call.
        self._release_scheduled = False
        self._released_at = -math.inf
        self._timer = DeadlineTimer(self._expire_waiters)
        self._closed = False
        # Set when the last slot is released, if a task waits for that.
        self._idle: asyncio.Event | None = None

    def __repr__(self) -> str:
        return f"<ConnectionLimiter {self.limit - self.free} of {self.limit} taken, {self.waiting} waiting>"

    @property
    def waiting(self) -> int:
        """The number of waiting calls."""
        return sum(not waiter.done() for waiter, *_ in self._waiters)

    def try_acquire(self) -> int:
        """Acquire a slot if one is free or reserved for the current task.

        Returns the number of consecutive calls of this task on its slot, this one included; 0 if there is no slot: then
        await :meth:`acquire`.
        """
        if self.free:
            self.free -= 1
            return 1
        if (
            self._reserved_for is None
            or self._loop is None
            or self._reserved_for is not asyncio.current_task(self._loop)
        ):
            return 0
        self._reserved_for = None
        self._released_at = self._loop.time()
        return self._consecutive + 1

    async def acquire(self, request: Request, max_wait: float) -> int:
        """Wait for a slot for ``request``; the timeout restarts whenever a slot is released.

        Returns 1, as :meth:`try_acquire` does for the first of consecutive calls.

        Raises:
            PoolTimeoutError: no slot was released for ``max_wait`` seconds.
            SessionClosedError: the session was closed.
            TransportError: too many calls are waiting.
        """
        if self._closed:
            raise _closed(request)
        if len(self._waiters) >= MAX_WAITING:
            self._drop_done_waiters()
        if len(self._waiters) >= MAX_WAITING:
            raise TransportError(
                f"{MAX_WAITING} calls are already waiting for a connection.", phase="not_sent", request=request.line
            )
        loop = self._loop
        if loop is None:
            loop = self._loop = asyncio.get_running_loop()
        waiter: asyncio.Future[None] = asyncio.Future(loop=loop)
        since = loop.time()
        self._waiters.append((waiter, since, max_wait, request))
        if since + max_wait < self._timer.due_at:
            self._timer.schedule(since + max_wait)
        try:
            await waiter
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                self.release()  # it was acquired in the same iteration of the event loop
            raise
        return 1

    def release(self) -> None:
        """Release a slot, which goes to the first waiter."""
        while self._waiters:
            waiter, *_ = self._waiters.popleft()
            if not waiter.done():
                self._released_at = waiter.get_loop().time()
                waiter.set_result(None)
                return
        self.free += 1
        if self._idle is not None and self.free == self.limit:
            self._idle.set()

    def release_or_reserve(self, consecutive: int, elapsed: float) -> None:
        """Release a slot after a call of ``elapsed`` seconds, the ``consecutive``-th of its task on this slot.

        After a short call the slot is reserved for the task until the next iteration of the event loop.
        """
        if not self._waiters:
            self.free += 1
            if self._idle is not None and self.free == self.limit:
                self._idle.set()
            return
        task = asyncio.current_task(self._loop)
        if task is None or self._loop is None or consecutive >= MAX_CONSECUTIVE or elapsed > SHORT_CALL:
            self.release()
            return
        if self._reserved_for is not None:  # another task ended a call earlier in this iteration
            self.release()
        self._reserved_for, self._consecutive = task, consecutive
        if not self._release_scheduled:
            self._release_scheduled = True
            self._loop.call_soon(self._release_reserved)

    def _release_reserved(self) -> None:
        self._release_scheduled = False
        if self._reserved_for is not None:
            self._reserved_for = None
            self.release()

    async def wait_idle(self) -> None:
        """Wait until no slot is taken."""
        if self.free < self.limit:
            if self._idle is None:
                self._idle = asyncio.Event()
            await self._idle.wait()

    def close(self) -> None:
        """Fail current and later waits with ``SessionClosedError``."""
        self._closed = True
        self._timer.stop()
        while self._waiters:
            waiter, _, _, request = self._waiters.popleft()
            if not waiter.done():
                waiter.set_exception(_closed(request))

    def _drop_done_waiters(self) -> None:
        """Remove waiters that were cancelled or timed out."""
        self._waiters = deque(entry for entry in self._waiters if not entry[0].done())

    def _expire_waiters(self, now: float) -> float:
        nearest, expired = math.inf, []
        for entry in self._waiters:
            waiter, since, max_wait, _ = entry
            deadline = max(since, self._released_at) + max_wait
            if waiter.done():
                continue
            if deadline <= now:
                expired.append(entry)
            else:
                nearest = min(nearest, deadline)
        for others, (waiter, _, max_wait, request) in enumerate(expired, self.waiting - len(expired)):
            waiter.set_exception(self._timeout_error(request, max_wait, others))
        self._drop_done_waiters()
        return nearest

    def _timeout_error(self, request: Request, max_wait: float, others: int) -> PoolTimeoutError:
        return PoolTimeoutError(
            f"None of the session's {self.limit} connections became free for {max_wait:g} s; {others} other calls are "
            "waiting too.",
            hint="Read open streams to the end or close them, pass a higher connections=…, or wait longer: "
            "timeout=Timeout(pool=…).",
            phase="not_sent",
            request=request.line,
        )


def _closed(request: Request) -> SessionClosedError:
    return SessionClosedError("The session was closed before the call was sent.", request=request.line)
