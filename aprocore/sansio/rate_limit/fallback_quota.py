"""What one of several processes may send of an allowance while it cannot ask the others.

Each has its share of every window, and counts its own calls. What the others were seen to use when they were last heard
of comes back to each in shares, too: so that all of them together stay within the windows from the first moment on.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from ...types import RateLimit
from ..headers import rate_limit_of
from .scheduler import Permit, RateLimitState
from .shared_state import BEAT, SharedRateLimitState
from .windows import HOURLY_SECONDS, SPIKE_SECONDS, Window

__all__ = ["FallbackQuota"]

_HEADERS = ("X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset")
#: What others had in hand when they were last heard of counts from so many seconds later.
_ANSWER_SECONDS = 1.0
#: A process that is in use has seen the ledger so many seconds ago.
_RECENT = BEAT + 1.0
#: The log of what comes back has so many steps at the most.
_STEPS = 128


class FallbackQuota(RateLimitState):
    """One of ``parts`` of an allowance. It has as much as its part of the limits, less where answers say so."""

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

    def inherit(self, ledger: SharedRateLimitState, now: float, *, in_flight: int, at_hand: int) -> None:
        """Begin with what ``ledger`` knew when it was last seen; of it this process has calls and permits already."""
        age = max(0.0, now - ledger.at)
        self.in_flight = in_flight
        self._ended, self._unmetered, self._held_until = ledger.ended, ledger.unmetered, ledger.held_until
        self.windows.clock = ledger.windows.clock
        spike = ledger.windows.spike
        for window in ledger.windows.known:
            window.expire(now)
            room = max(0, window.limit - window.calls.count - ledger.in_flight)
            # Meanwhile the others may have taken whatever there was, or in a short time half of it; of the hour,
            # no more than spikes allow.
            taken = -(-room // 2) if age < _RECENT else room
            if window is not spike and spike is not None:
                taken = min(room, spike.limit * math.ceil(1 + age / spike.calls.seconds))
            own = self._adopted(window, now, in_flight + at_hand, (room - taken) // self._parts)
            if window is spike:
                self.windows.spike = own
            else:
                self.windows.hourly = own
        windows = self.windows
        windows.known = tuple(each for each in (windows.hourly, windows.spike) if each is not None)
        self._forget_resets()
        self.refresh(now)

    def _adopted(self, window: Window, now: float, held: int, free: int) -> Window:
        own = Window(window.longest)
        own.limit, own.reset, own.late = max(1, window.limit // self._parts), window.reset, window.late
        own.closed_until = window.closed_until
        used = max(0, own.limit - held - free)
        step = max(1, used // _STEPS)
        for first in range(0, used, step):
            count = min(step, used - first)
            # Of the calls that expire for all, each of ``parts`` gets every so manieth.
            expiry = window.calls.expiry((first + count) * self._parts)
            own.calls.add(min(now + _ANSWER_SECONDS, expiry - window.calls.seconds), count)
        return own

    def answered(self, permit: Permit, now: float, status: int, headers: Mapping[str, str]) -> None:
        super().answered(permit, now, status, self._own(headers))
        self._forget_resets()

    def refused(self, permit: Permit, now: float, headers: Mapping[str, str], chance: float) -> None:
        super().refused(permit, now, self._own(headers), chance)
        self._forget_resets()

    def _own(self, headers: Mapping[str, str]) -> Mapping[str, str]:
        """Return the headers as if the share was all there is: what they say counts where it is less."""
        line = rate_limit_of(headers)
        if line is None:
            return headers
        limit = max(1, line.limit // self._parts)
        own = {name: value for name, value in headers.items() if name not in _HEADERS}
        window = next((each for each in self.windows.known if each.limit == limit), None)
        if window is None:
            # Of a window that is new to it, nobody knows who has used what.
            left = min(line.remaining // self._parts, limit - 1)
        elif line.remaining and line.remaining >= limit - window.calls.count - self.in_flight:
            return own
        else:
            left = min(line.remaining, limit)
        return own | _lines(RateLimit(limit=limit, remaining=left, reset=line.reset))

    def _forget_resets(self) -> None:
        # A reset frees the shares of all, which only all together can make use of.
        for window in self.windows.known:
            window.resets_at = math.inf
            # Nor would it be seen that a window is longer than it seemed.
            window.calls.seconds = window.foreign.seconds = window.longest


def _lines(line: RateLimit) -> dict[str, str]:
    return dict(zip(_HEADERS, map(str, (line.limit, line.remaining, line.reset)), strict=True))
