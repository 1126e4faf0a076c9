"""The sandbox's own notion of now."""

from __future__ import annotations

import time

__all__ = ["Clock"]


class Clock:
    """Real time, until a test does something to it: every expiry and every limit of a sandbox is measured on it."""

    __slots__ = ("_base", "_pace", "_since")

    def __init__(self) -> None:
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
        """Let time pass at once; a negative number makes the sandbox's clock go wrong the other way."""
        self._base += seconds

    def run(self, pace: float) -> None:
        """Let time pass ``pace`` times as fast from now on."""
        self._base, self._since, self._pace = self.now(), time.time(), pace

    def reset(self) -> None:
        """Return to real time."""
        self._base = self._since = 0.0
        self._pace = 1.0

    def __repr__(self) -> str:
        return f"<Clock {self.offset:+.3f} s>"
