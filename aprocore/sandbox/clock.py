"""The sandbox's own notion of now."""

from __future__ import annotations

import time

__all__ = ["Clock"]


class Clock:
    """Real time plus an offset: every expiry and every limit of a sandbox is measured on it."""

    __slots__ = ("_offset",)

    def __init__(self) -> None:
        self._offset = 0.0

    def now(self) -> float:
        """Return Unix seconds."""
        return time.time() + self._offset

    def advance(self, seconds: float) -> None:
        """Let time pass at once; a negative number makes the sandbox's clock go wrong the other way."""
        self._offset += seconds

    def __repr__(self) -> str:
        return f"<Clock {self._offset:+.3f} s>"
