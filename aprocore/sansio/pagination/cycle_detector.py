"""Cycle detection for pagination, in constant memory."""

from __future__ import annotations

from collections.abc import Hashable

import attrs

__all__ = ["CycleDetector"]

RECENT = 128
"""Maximum length of a cycle that is detected on its first repetition."""


@attrs.define
class CycleDetector:
    """Detector of repeated keys: the last ones, and one earlier key (Brent's algorithm) for cycles of any length."""

    # In order; a dict, because a key is looked up for each page.
    _recent: dict[Hashable, None] = attrs.field(factory=dict)
    _anchor: Hashable = None
    _steps: int = 0
    _limit: int = 1

    def returns_to(self, key: Hashable) -> bool:
        """Record ``key`` and return whether it was seen before."""
        if key in self._recent or (self._steps > 0 and key == self._anchor):
            return True
        if self._steps in (0, self._limit):
            self._anchor, self._limit, self._steps = key, 2 * max(self._limit, 1), 0
        self._steps += 1
        self._recent[key] = None
        if len(self._recent) > RECENT:
            del self._recent[next(iter(self._recent))]
        return False
