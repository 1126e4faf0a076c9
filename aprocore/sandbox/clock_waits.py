"""Waits by the sandbox's clock, and the rule for when the clock may jump to the end of the next one."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from threading import Lock

import attrs

from .clock import SandboxClock

__all__ = ["ClockWaits"]

# Iterations of each waiting event loop in which nothing may begin before the clock jumps: a response that has arrived
# goes through several tasks of the program before its next request is sent.
_IDLE_ITERATIONS = 20
# Real seconds without any change after which the clock jumps although a request is in progress: its body, or the
# receiver of a webhook, may itself wait for the clock.
_STALL_SECONDS = 5.0
# The longest timer in seconds; the wait is checked again after it.
_MAX_TIMER = 3600.0
# A wait ends if this many seconds are left: sums of floating point numbers are not exact.
_RESOLUTION = 1e-6


@attrs.define(eq=False)
class _Wait:
    """A task that waits for the clock."""

    deadline: float
    """A time of ``SandboxClock.monotonic``."""
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[None]
    timer: asyncio.TimerHandle | None = None

    def stop_timer(self) -> None:
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None


@attrs.define(eq=False)
class _IdleCheck:
    """A round through the waiting event loops, to see that they have nothing else to do."""

    changes: int
    """The number of changes when it began; a later one begins it again."""
    loops: list[asyncio.AbstractEventLoop]
    """The loops that are left, the current one last."""
    iterations: int = 0


class ClockWaits:
    """The waits of all sessions of a sandbox; thread-safe.

    With ``clock.auto_advance`` the clock jumps when all of this holds: a session waits; no request of a session and no
    webhook delivery is in progress, except for requests that a test holds; nothing that is due has yet to run; and
    each event loop with a wait has run for some iterations in which none of this changed. It jumps to the end of the
    earliest wait, or to the next delivery if that is due before. Loops that are not running are left out.
    """

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        # Not held while the clock is changed, which calls back.
        self._lock = Lock()
        self._waits: dict[_Wait, None] = {}
        self._in_progress = 0
        # Beginnings and ends of waits and of what is in progress.
        self._changes = 0
        self._check: _IdleCheck | None = None
        self._next_due_at: Callable[[], float | None] = lambda: None
        clock.watch(self._on_clock_change)

    def include(self, next_due_at: Callable[[], float | None]) -> None:
        """Stop jumps at the times, in Unix seconds, that ``next_due_at`` returns: the sandbox has work then."""
        self._next_due_at = next_due_at

    def begin(self) -> None:
        """Count a request or a delivery in progress: the clock does not jump before its :meth:`end`."""
        with self._lock:
            self._in_progress += 1
            self._changes += 1

    def end(self) -> None:
        """Count the end of a request or delivery, or the beginning of a hold."""
        with self._lock:
            self._in_progress -= 1
            self._changes += 1
        self._consider()

    async def sleep(self, seconds: float) -> None:
        """Wait for seconds of the clock."""
        loop = asyncio.get_running_loop()
        wait = _Wait(self._clock.monotonic() + seconds, loop, loop.create_future())
        with self._lock:
            self._waits[wait] = None
            self._changes += 1
        try:
            self._examine(wait)
            self._consider()
            await wait.future
        finally:
            wait.stop_timer()
            with self._lock:
                self._waits.pop(wait, None)
                self._changes += 1
            self._consider()

    # -- ends of waits

    def _examine(self, wait: _Wait) -> None:
        """End a wait that is due, or set its timer; on its event loop."""
        wait.stop_timer()
        if wait.future.done():
            return
        clock = self._clock
        left = wait.deadline - clock.monotonic()
        if left <= _RESOLUTION:
            wait.future.set_result(None)
            return
        seconds = left / clock.pace if clock.pace else math.inf
        if clock.auto_advance:
            seconds = min(seconds, _STALL_SECONDS)
        if seconds < math.inf:
            wait.timer = wait.loop.call_later(min(seconds, _MAX_TIMER), self._on_timer, wait, self._changes)

    def _on_timer(self, wait: _Wait, changes: int) -> None:
        if self._clock.auto_advance and wait.deadline > self._clock.monotonic() and changes == self._changes:
            self._jump()
        self._examine(wait)

    def _on_clock_change(self) -> None:
        with self._lock:
            self._changes += 1
            loops = {wait.loop: None for wait in self._waits}
        for loop in loops:
            self._call(loop, self._examine_all, loop)
        self._consider()

    def _examine_all(self, loop: asyncio.AbstractEventLoop) -> None:
        with self._lock:
            waits = [wait for wait in self._waits if wait.loop is loop]
        for wait in sorted(waits, key=lambda wait: wait.deadline):
            self._examine(wait)

    def _call(self, loop: asyncio.AbstractEventLoop, callback: Callable[..., object], *arguments: object) -> bool:
        """Call back on an event loop; return False, and forget its waits, if it is closed."""
        try:
            loop.call_soon_threadsafe(callback, *arguments)
        except RuntimeError:
            with self._lock:
                self._waits = {wait: None for wait in self._waits if wait.loop is not loop}
            return False
        return True

    # -- jumps

    def _consider(self) -> None:
        """Begin an idle check, if the clock may have to jump and none is under way."""
        if not self._clock.auto_advance:
            return  # the usual case, after every request
        with self._lock:
            if self._check is not None or not self._may_jump():
                return
            self._check = check = self._new_check()
        self._visit(check)

    def _may_jump(self) -> bool:
        return self._clock.auto_advance and self._in_progress <= 0 and bool(self._waits)

    def _new_check(self) -> _IdleCheck | None:
        """Return a new idle check, None if no event loop with a wait is running."""
        loops = list({wait.loop: None for wait in self._waits if wait.loop.is_running()})
        return _IdleCheck(self._changes, loops) if loops else None

    def _visit(self, check: _IdleCheck | None) -> None:
        """Go on with the check on its next event loop."""
        while check is not None and not self._call(check.loops[-1], self._iterate, check):
            with self._lock:
                self._check = check = self._new_check() if self._may_jump() else None

    def _iterate(self, check: _IdleCheck) -> None:
        current: _IdleCheck | None = check
        with self._lock:
            if check is not self._check:
                return
            if check.changes != self._changes:
                self._check = current = self._new_check() if self._may_jump() else None
            elif check.iterations < _IDLE_ITERATIONS:
                check.iterations += 1
                asyncio.get_running_loop().call_soon(self._iterate, check)
                return
            else:
                check.loops.pop()
                check.iterations = 0
        if current is None or current.loops:
            self._visit(current)
        elif self._is_something_due():
            # Its end is a change, with which another check begins.
            self._check = None
        else:
            self._jump()

    def _is_something_due(self) -> bool:
        """Return whether a wait that is due has yet to run, or a delivery to be sent: its change is considered then."""
        due_at = self._next_due_at()
        if due_at is not None and due_at <= self._clock.now():
            return True
        now = self._clock.monotonic()
        with self._lock:
            return any(wait.deadline <= now for wait in self._waits if wait.loop.is_running())

    def _jump(self) -> None:
        """Move the clock to the earliest end of a wait, or to the next delivery if that is due before."""
        now, due_at = self._clock.monotonic(), self._next_due_at()
        until_due = math.inf if due_at is None else due_at - self._clock.now()
        with self._lock:
            self._check = None
            ends = [wait.deadline for wait in self._waits if wait.loop.is_running() and wait.deadline > now]
        if until_due > 0:
            ends.append(now + until_due)
        if ends and min(ends) < math.inf:
            self._clock.jump_to(min(ends))
