"""The sandbox's own notion of now."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import UTC, datetime

from ..errors import ConfigurationError

__all__ = ["SandboxClock"]

#: Dates end with the year 9999, and what expires later than now needs one too; before 1970 there is no Unix time.
_EARLIEST, _LATEST = 0.0, datetime(9899, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp()


class SandboxClock:
    """Real time, until a test does something to it: every expiry and every limit of a sandbox is measured on it."""

    __slots__ = ("_base", "_pace", "_since", "_watchers")

    def __init__(self) -> None:
        self._watchers: tuple[Callable[[], None], ...] = ()
        self.reset()

    def now(self) -> float:
        """Return Unix seconds; it stands still at the end of the year 9999."""
        return self._at(time.time())

    @property
    def offset(self) -> float:
        """By how many seconds it is ahead of real time."""
        return self.now() - time.time()

    @property
    def pace(self) -> float:
        """How many of its seconds pass in a real one."""
        return self._pace

    def advance(self, seconds: float) -> None:
        """Let time pass at once; a negative number makes the sandbox's clock go wrong the other way.

        Raises:
            ConfigurationError: it would show a year before 1970 or after 9899.
        """
        real = time.time()
        moment = self._at(real) + seconds
        if not _EARLIEST <= moment <= _LATEST:
            raise ConfigurationError(
                f"The sandbox's clock cannot be moved by {seconds} seconds.", hint="Its years are 1970 to 9899."
            )
        self._base, self._since = moment, real
        self._tell()

    def run(self, pace: float) -> None:
        """Let time pass ``pace`` times as fast from now on; 0 stops it.

        Raises:
            ConfigurationError: ``pace`` is negative, or no number.
        """
        if not 0 <= pace < math.inf:
            raise ConfigurationError(f"pace={pace} is none.", hint="Use 0 to stop the clock, 1 for real time.")
        real = time.time()
        self._base, self._since, self._pace = self._at(real), real, pace
        self._tell()

    def reset(self) -> None:
        """Return to real time."""
        self._base = self._since = 0.0
        self._pace = 1.0
        self._tell()

    def seconds_until(self, moment: float) -> float | None:
        """Return the real seconds until a moment, None where it would never come by itself."""
        left = moment - self.now()
        if left <= 0:
            return 0.0
        return left / self._pace if self._pace > 0 and moment <= _LATEST else None

    def watch(self, changed: Callable[[], None]) -> None:
        """Have ``changed`` called whenever a test did something to it, in whichever thread that is."""
        self._watchers = (*self._watchers, changed)

    def _at(self, real: float) -> float:
        return min(max(self._base + (real - self._since) * self._pace, _EARLIEST), _LATEST)

    def _tell(self) -> None:
        for each in self._watchers:
            each()

    def __repr__(self) -> str:
        return f"<SandboxClock {self.offset:+.3f} s>"
