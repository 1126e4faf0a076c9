"""The sandbox's clock: real time that tests can move, speed up or stop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import UTC, datetime

from ..errors import ConfigurationError

__all__ = ["SandboxClock"]

# Dates end with the year 9999, and expiry times lie after the present; Unix time starts in 1970.
_EARLIEST, _LATEST = 0.0, datetime(9899, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp()


class SandboxClock:
    """Real time, unless a test changes it. All expiry times and rate limits of a sandbox use this clock."""

    __slots__ = ("_base", "_pace", "_since", "_watchers")

    def __init__(self) -> None:
        self._watchers: tuple[Callable[[], None], ...] = ()
        self.reset()

    def now(self) -> float:
        """Return the time in Unix seconds; it stops at the end of the year 9899."""
        return self._at(time.time())

    @property
    def offset(self) -> float:
        """Seconds by which it is ahead of real time."""
        return self.now() - time.time()

    @property
    def pace(self) -> float:
        """Seconds that pass per second of real time."""
        return self._pace

    def advance(self, seconds: float) -> None:
        """Move the clock forward, or back by a negative number of seconds.

        Raises:
            ConfigurationError: the result would be before 1970 or after 9899.
        """
        real = time.time()
        target = self._at(real) + seconds
        if not _EARLIEST <= target <= _LATEST:
            raise ConfigurationError(
                f"Can't move the sandbox's clock by {seconds} seconds.", hint="Stay within the years 1970 to 9899."
            )
        self._base, self._since = target, real
        self._notify()

    def run(self, pace: float) -> None:
        """Run ``pace`` times as fast as real time from now on; 0 stops the clock.

        Raises:
            ConfigurationError: ``pace`` is negative or not finite.
        """
        if not 0 <= pace < math.inf:
            raise ConfigurationError(
                f"pace must be a finite number >= 0, got {pace}.", hint="Use 0 to stop the clock, 1 for real time."
            )
        real = time.time()
        self._base, self._since, self._pace = self._at(real), real, pace
        self._notify()

    def reset(self) -> None:
        """Return to real time."""
        self._base = self._since = 0.0
        self._pace = 1.0
        self._notify()

    def seconds_until(self, timestamp: float) -> float | None:
        """Return the seconds of real time until a time of this clock; None if it is never reached."""
        remaining = timestamp - self.now()
        if remaining <= 0:
            return 0.0
        return remaining / self._pace if self._pace > 0 and timestamp <= _LATEST else None

    def watch(self, on_change: Callable[[], None]) -> None:
        """Call ``on_change`` after each change by a test, in the thread of the test."""
        self._watchers = (*self._watchers, on_change)

    def _at(self, real: float) -> float:
        return min(max(self._base + (real - self._since) * self._pace, _EARLIEST), _LATEST)

    def _notify(self) -> None:
        for on_change in self._watchers:
            on_change()

    def __repr__(self) -> str:
        return f"<SandboxClock {self.offset:+.3f} s>"
