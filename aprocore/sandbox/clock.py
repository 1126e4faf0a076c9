"""The sandbox's own notion of now."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from ..errors import ConfigurationError

__all__ = ["Clock"]

#: In Unix seconds, the years 68 and 9892: dates end with the year 9999, and what expires later needs one too.
_EARLIEST, _LATEST = -6e10, 2.5e11


class Clock:
    """Real time, until a test does something to it: every expiry and every limit of a sandbox is measured on it."""

    __slots__ = ("_base", "_pace", "_since", "_watchers")

    def __init__(self) -> None:
        self._watchers: tuple[Callable[[], None], ...] = ()
        self.reset()

    def now(self) -> float:
        """Return Unix seconds."""
        return self._base + (time.time() - self._since) * self._pace

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
            ConfigurationError: there are no dates for where that leads to.
        """
        if not _EARLIEST <= self.now() + seconds <= _LATEST:
            raise ConfigurationError(
                f"The clock cannot be advanced by {seconds} seconds.", hint="It goes from the year 68 to 9892."
            )
        self._base += seconds
        self._tell()

    def run(self, pace: float) -> None:
        """Let time pass ``pace`` times as fast from now on.

        Raises:
            ConfigurationError: it is no finite number.
        """
        if not math.isfinite(pace):
            raise ConfigurationError(f"The clock cannot run at a pace of {pace}.")
        self._base, self._since, self._pace = self.now(), time.time(), pace
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
        return left / self._pace if self._pace > 0 else None

    def watch(self, changed: Callable[[], None]) -> None:
        """Have ``changed`` called whenever a test did something to it, in whichever thread that is."""
        self._watchers = (*self._watchers, changed)

    def _tell(self) -> None:
        for each in self._watchers:
            each()

    def __repr__(self) -> str:
        return f"<Clock {self.offset:+.3f} s>"
