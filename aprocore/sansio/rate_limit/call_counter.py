"""Count of the calls of the last seconds."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable

__all__ = ["SlidingWindowCounter"]

# Buckets per window; this bounds the memory.
_BUCKETS = 256


class SlidingWindowCounter:
    """Number of calls in the last ``seconds``."""

    __slots__ = ("_bucket_ends", "_buckets", "count", "oldest", "seconds")

    def __init__(self, seconds: float) -> None:
        self.seconds: float = seconds
        self.count: int = 0
        self.oldest: float = math.inf
        """Time of the oldest calls, or an earlier one; infinity without any. Nothing expires before it does."""
        # For each bucket: the time of its last call, and the number of calls.
        self._buckets: deque[tuple[float, int]] = deque()
        self._bucket_ends = -math.inf

    def add(self, at: float, calls: int = 1) -> None:
        """Count calls of any time, which is rarely earlier than that of the last ones."""
        self.count += calls
        buckets = self._buckets
        if at >= self._bucket_ends:
            buckets.append((at, calls))
            self._bucket_ends = at + self.seconds / _BUCKETS
            if at < self.oldest:
                self.oldest = at
            return
        last, count = buckets[-1]
        if at >= last:  # nearly always
            buckets[-1] = at, count + calls
            return
        position = len(buckets) - 1
        while position and buckets[position - 1][0] >= at:
            position -= 1
        last, count = buckets[position]
        if at < last - self.seconds / _BUCKETS:
            buckets.insert(position, (at, calls))
            self.oldest = min(self.oldest, at)
        else:
            buckets[position] = (max(at, last), count + calls)

    @property
    def step(self) -> float:
        """Maximum number of seconds between the calls of one bucket."""
        return self.seconds / _BUCKETS

    @property
    def buckets(self) -> list[tuple[float, int]]:
        """The buckets, oldest first: the time of the last call in each, and the number of calls."""
        return list(self._buckets)

    def include(self, buckets: Iterable[tuple[float, int]]) -> None:
        """Add calls that were made at any time."""
        merged = sorted([*self._buckets, *buckets])
        self._buckets.clear()
        self.count, self.oldest, self._bucket_ends = 0, math.inf, -math.inf
        for at, calls in merged:
            self.add(at, calls)

    def expire(self, now: float) -> None:
        buckets, until = self._buckets, now - self.seconds
        while buckets and buckets[0][0] <= until:
            self.count -= buckets.popleft()[1]
        if buckets:
            self.oldest = buckets[0][0]
        else:
            self.oldest, self._bucket_ends = math.inf, -math.inf

    def drop(self, calls: int) -> None:
        """Remove the oldest ``calls`` from the count."""
        self.count -= calls
        while calls:
            last, count = self._buckets.popleft()
            if count > calls:
                self._buckets.appendleft((last, count - calls))
                return
            calls -= count
        if not self._buckets:
            self.oldest, self._bucket_ends = math.inf, -math.inf

    def expiry(self, calls: int) -> float:
        """Return when the oldest ``calls`` will have expired, infinity if there are fewer."""
        for last, count in self._buckets:
            calls -= count
            if calls <= 0:
                return last + self.seconds
        return math.inf

    def age(self, calls: int, now: float) -> float:
        """Return how many seconds ago the last call before the latest ``calls`` was counted, infinity if none was."""
        for last, count in reversed(self._buckets):
            calls -= count
            if calls < 0:
                return now - last
        return math.inf

    def after(self, moment: float) -> int:
        """Return how many calls were counted after a time."""
        calls = 0
        for last, count in reversed(self._buckets):
            if last <= moment:
                break
            calls += count
        return calls
