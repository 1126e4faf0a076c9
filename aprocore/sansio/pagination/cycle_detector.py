"""Whether a walk comes back to where it was, known in memory that does not grow with the walk."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable

import attrs

__all__ = ["CycleDetector"]

RECENT = 128
"""So long a loop is seen as soon as it closes."""


@attrs.define
class CycleDetector:
    """Remembers the last places, and one from long before (Brent's algorithm), which finds loops of any length."""

    _recent: deque[Hashable] = attrs.field(factory=lambda: deque(maxlen=RECENT))
    _anchor: Hashable = None
    _steps: int = 0
    _reach: int = 1

    def returns_to(self, place: Hashable) -> bool:
        """Tell whether the walk was at ``place`` before, and note that it is now."""
        if place in self._recent or (self._steps > 0 and place == self._anchor):
            return True
        if self._steps in (0, self._reach):
            self._anchor, self._reach, self._steps = place, 2 * max(self._reach, 1), 0
        self._steps += 1
        self._recent.append(place)
        return False
