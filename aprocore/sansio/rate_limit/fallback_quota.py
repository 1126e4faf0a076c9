"""Fallback rate limit of one process while the shared state is unavailable.

Each of N processes gets 1/N of every window and counts its own calls. The calls of the last known shared state expire
for each process in the same proportion, so that all processes together stay within the limits from the start.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from ...types import RateLimit
from ..headers import rate_limit_of
from .scheduler import Permit, RateLimitState
from .shared_state import HEARTBEAT, SharedRateLimitState
from .window import Window
from .windows import HOURLY_SECONDS, SPIKE_SECONDS

__all__ = ["FallbackQuota"]

_HEADERS = ("X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset")
# Seconds after which permits that others held in the last known state count as sent.
_IN_FLIGHT_SECONDS = 1.0
# Age in seconds of the shared state up to which it counts as current: an active process sees it this often.
_CURRENT_SECONDS = HEARTBEAT + 1.0
# Maximum number of steps in which the inherited calls expire.
_MAX_STEPS = 128


class FallbackQuota(RateLimitState):
    """Rate limit state of one of ``parts`` processes: its part of the limits, or less if responses say so."""

    __slots__ = ("_parts",)

    def __init__(
        self,
        parts: int,
        burst: int,
        unix: Callable[[], float],
        *,
        hourly_seconds: float = HOURLY_SECONDS,
        spike_seconds: float = SPIKE_SECONDS,
    ) -> None:
        super().__init__(max(1, burst // parts), unix, hourly_seconds=hourly_seconds, spike_seconds=spike_seconds)
        self._parts = parts

    def inherit(self, shared: SharedRateLimitState, now: float, *, in_flight: int, at_hand: int) -> None:
        """Start from the last known shared state, of which this process already has calls and permits."""
        age = max(0.0, now - shared.at)
        self.in_flight = in_flight
        self._ended, self._unmetered, self._held_until = shared.ended, shared.unmetered, shared.held_until
        self.windows.clock = shared.windows.clock
        shortest = shared.windows.spike
        windows = []
        for window in shared.windows.known:
            window.expire(now)
            remaining = max(0, window.limit - window.calls.count - shared.in_flight)
            # Since then the other processes may have taken all that was left, or half of it within a short time;
            # of a longer window no more than the shortest one allows.
            taken = -(-remaining // 2) if age < _CURRENT_SECONDS else remaining
            if window is not shortest and shortest is not None:
                taken = min(remaining, shortest.limit * math.ceil(1 + age / shortest.seconds))
            windows.append(self._part_of(window, now, in_flight + at_hand, (remaining - taken) // self._parts))
        self.windows.known, self.windows.complete = tuple(windows), shortest is not None
        self._forget_resets()
        self.refresh(now)

    def _part_of(self, window: Window, now: float, held: int, free: int) -> Window:
        own = Window(self.windows.longest(window))
        own.limit, own.reset, own.late = max(1, window.limit // self._parts), window.reset, window.late
        own.closed_until, own.floor, own.whole = window.closed_until, window.floor, False
        used = max(0, own.limit - held - free)
        step = max(1, used // _MAX_STEPS)
        for first in range(0, used, step):
            count = min(step, used - first)
            # Each process gets one of every ``parts`` calls that expire.
            expiry = window.calls.expiry((first + count) * self._parts)
            own.calls.add(min(now + _IN_FLIGHT_SECONDS, expiry - window.seconds), count)
        return own

    def answered(self, permit: Permit, now: float, status: int, headers: Mapping[str, str]) -> None:
        super().answered(permit, now, status, self._scaled(headers))
        self._forget_resets()

    def refused(self, permit: Permit, now: float, headers: Mapping[str, str], chance: float) -> None:
        super().refused(permit, now, self._scaled(headers), chance)
        self._forget_resets()

    def _scaled(self, headers: Mapping[str, str]) -> Mapping[str, str]:
        """Return the headers scaled to this process's part of the limit; a lower number of remaining calls counts."""
        line = rate_limit_of(headers)
        if line is None:
            return headers
        limit = max(1, line.limit // self._parts)
        own = {name: value for name, value in headers.items() if name not in _HEADERS}
        window = next((window for window in self.windows.known if window.limit == limit), None)
        if window is None:
            # In a window that is new here, the usage of the other processes is unknown.
            left = min(line.remaining // self._parts, limit - 1)
        elif line.remaining and line.remaining >= limit - window.calls.count - self.in_flight:
            return own
        else:
            left = min(line.remaining, limit)
        return own | _rate_limit_headers(RateLimit(limit=limit, remaining=left, reset=line.reset))

    def _forget_resets(self) -> None:
        # A reset frees the whole window, which no single process may use.
        for window in self.windows.known:
            window.resets_at, window.licensed, window.whole = math.inf, False, False
            # A window that is longer than observed would not be noticed either.
            window.seconds = self.windows.longest(window)


def _rate_limit_headers(line: RateLimit) -> dict[str, str]:
    return dict(zip(_HEADERS, map(str, (line.limit, line.remaining, line.reset)), strict=True))
