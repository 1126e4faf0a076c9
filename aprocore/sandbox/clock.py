"""The sandbox's clock: real time that tests can move, speed up or stop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import UTC, datetime
from threading import RLock
from typing import NamedTuple

from ..errors import ConfigurationError

__all__ = ["SandboxClock"]

# Dates end with the year 9999, and expiry times lie after the present; Unix time starts in 1970.
_EARLIEST, _LATEST = 0.0, datetime(9899, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp()


class _Base(NamedTuple):
    """The last change of the clock: its own times then, those of the machine, and the pace since."""

    unix: float
    monotonic: float
    real_unix: float
    real_monotonic: float
    pace: float


class SandboxClock:
    """Real time, unless a test changes it. Everything in a sandbox, and the waits of its sessions, use this clock.

    A session's wait for a rate limit, a retry or a token ends when this clock reaches its end: at once after
    :meth:`advance`, and without real waiting while :attr:`auto_advance` is set.
    """

    __slots__ = ("_auto_advance", "_base", "_lock", "_watchers")

    def __init__(self) -> None:
        self._watchers: tuple[Callable[[], None], ...] = ()
        # Guards changes; a reader takes all of the last one at once, from ``_base``.
        self._lock = RLock()
        self._auto_advance = False
        monotonic = time.monotonic()
        self._base = _Base(0.0, monotonic, 0.0, monotonic, 1.0)

    def now(self) -> float:
        """Return the time in Unix seconds; it stops at the end of the year 9899."""
        base = self._base
        return _unix(base, time.time())

    def monotonic(self) -> float:
        """Return seconds that never decrease: as :meth:`now`, without steps back."""
        base = self._base
        return base.monotonic + (time.monotonic() - base.real_monotonic) * base.pace

    @property
    def offset(self) -> float:
        """Seconds by which it is ahead of real time."""
        return self.now() - time.time()

    @property
    def pace(self) -> float:
        """Seconds that pass per second of real time."""
        return self._base.pace

    @property
    def auto_advance(self) -> bool:
        """Whether it jumps to the end of the next wait when all sessions wait, and nothing else is in progress.

        Rate limits of any length are then tested in milliseconds. A request in progress keeps it from jumping, unless
        the request is held by a test, and so does a webhook delivery. ``run(0)`` sets it, any other pace unsets it.
        """
        return self._auto_advance

    @auto_advance.setter
    def auto_advance(self, value: bool) -> None:
        self._auto_advance = value
        self._notify()

    def advance(self, seconds: float) -> None:
        """Move the clock forward, or back by a negative number of seconds.

        Raises:
            ConfigurationError: the result would be before 1970 or after 9899.
        """
        with self._lock:
            base = self._rebased()
            target = base.unix + seconds
            if not _EARLIEST <= target <= _LATEST:
                raise ConfigurationError(
                    f"Can't move the sandbox's clock by {seconds} seconds.", hint="Stay within the years 1970 to 9899."
                )
            self._base = base._replace(unix=target, monotonic=base.monotonic + max(0.0, seconds))
        self._notify()

    def jump_to(self, monotonic: float) -> None:
        """Move the clock forward to a time of :meth:`monotonic`, unless it has passed."""
        with self._lock:
            base = self._rebased()
            if monotonic > base.monotonic:
                unix = min(base.unix + (monotonic - base.monotonic), _LATEST)
                self._base = base._replace(unix=unix, monotonic=monotonic)
        self._notify()

    def run(self, pace: float) -> None:
        """Run ``pace`` times as fast as real time from now on; 0 stops the clock and sets :attr:`auto_advance`.

        Raises:
            ConfigurationError: ``pace`` is negative or not finite.
        """
        if not 0 <= pace < math.inf:
            raise ConfigurationError(
                f"pace must be a finite number >= 0, got {pace}.", hint="Use 0 to stop the clock, 1 for real time."
            )
        with self._lock:
            self._base = self._rebased()._replace(pace=pace)
            self._auto_advance = not pace
        self._notify()

    def reset(self) -> None:
        """Return to real time."""
        with self._lock:
            self._base = self._rebased()._replace(unix=0.0, real_unix=0.0, pace=1.0)
            self._auto_advance = False
        self._notify()

    def seconds_until(self, timestamp: float) -> float | None:
        """Return the seconds of real time until a time of this clock; None if it is never reached."""
        remaining = timestamp - self.now()
        if remaining <= 0:
            return 0.0
        pace = self.pace
        return remaining / pace if pace > 0 and timestamp <= _LATEST else None

    def watch(self, on_change: Callable[[], None]) -> None:
        """Call ``on_change`` after each change by a test, in the thread of the test."""
        self._watchers = (*self._watchers, on_change)

    def _rebased(self) -> _Base:
        """Return the present as a base with the pace of the current one."""
        base, real_unix, real_monotonic = self._base, time.time(), time.monotonic()
        monotonic = base.monotonic + (real_monotonic - base.real_monotonic) * base.pace
        return _Base(_unix(base, real_unix), monotonic, real_unix, real_monotonic, base.pace)

    def _notify(self) -> None:
        for on_change in self._watchers:
            on_change()

    def __repr__(self) -> str:
        return f"<SandboxClock {self.offset:+.3f} s>"


def _unix(base: _Base, real_unix: float) -> float:
    return min(max(base.unix + (real_unix - base.real_unix) * base.pace, _EARLIEST), _LATEST)
