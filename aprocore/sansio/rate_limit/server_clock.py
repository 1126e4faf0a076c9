"""Offset of the server's clock, by which rate limit windows are reported."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from multidict import istr

from ..headers import server_time_of

__all__ = ["ServerClock"]

_DATE = istr("Date")
# If the server's clock falls behind by more seconds than this, it was set.
_CLOCK_SET_SECONDS = 5.0
# Drift between two clocks, in seconds per second.
_DRIFT = 1e-4


class ServerClock:
    """Offset of the server's clock from the local monotonic one, measured from ``Date`` headers."""

    __slots__ = ("_at", "_ends", "_offset", "_text")

    def __init__(self) -> None:
        self._text: str | None = None
        self._offset: float | None = None
        self._at = 0.0
        # When the second of the last ``Date`` has ended by the local clock, at the latest; infinity without one.
        self._ends = math.inf

    def note(self, now: float, headers: Mapping[str, str], unix: float) -> float:
        """Return the offset to add to ``now``; it may be too small by less than a second, never too large.

        ``Date`` is rounded down and ages in transit, so the largest difference is the best. ``unix`` is the local
        clock's time, used for a response without a ``Date``.
        """
        text = headers.get(_DATE)
        if text is not None and text == self._text and self._offset is not None:
            return self._offset
        self._text = text
        moment = server_time_of(headers)
        sample = (moment if moment is not None else unix) - now
        expected = self._offset - _DRIFT * (now - self._at) if self._offset is not None else -math.inf
        if moment is None or sample > expected or sample < expected - _CLOCK_SET_SECONDS:
            self._offset, self._at = sample, now
            expected = sample
        self._ends = moment + 1 - expected if moment is not None else math.inf
        return expected

    def arrival(self, now: float, headers: Mapping[str, str], unix: Callable[[], float]) -> float:
        """Return when the call with this response arrived at the latest: before the second of its ``Date`` ended."""
        text = headers.get(_DATE)
        if text is None:
            return now
        if text != self._text:
            self.note(now, headers, unix())
        return min(now, self._ends)

    def unix(self, moment: float, default: float) -> float:
        """Return a monotonic time by the server's clock in Unix seconds, ``default`` if its offset is unknown."""
        return moment + self._offset if self._offset is not None else default
