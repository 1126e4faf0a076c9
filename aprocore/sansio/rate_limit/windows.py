"""Client-side model of Procore's rate limit windows.

https://developers.procore.com/documentation/rate-limiting says that there are two windows, an hourly one and one of 10
seconds, and that a response reports the one that is nearer to being used up. Others have been seen, such as 100 calls
in a minute. So there may be any number of windows, of any length: each is known by its limit, and by how its reset
moves. The page does not say how a window moves: fixed to the clock, starting with the first call in it, or sliding. The
count here is safe for all three: a call counts from being sent until one window after its response. The headers of each
response then correct the count, both up and down.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from ...types import RateLimit, RateLimits
from .call_counter import SlidingWindowCounter
from .server_clock import ServerClock

__all__ = [
    "HOURLY_SECONDS",
    "MAX_WAIT",
    "ROUNDING",
    "SPIKE_SECONDS",
    "WAIT_MARGIN",
    "Permit",
    "Window",
    "Windows",
]

Permit: TypeAlias = int
"""Permit to send a call: the number of calls that had ended when it was taken."""

HOURLY_SECONDS = 3600.0
"""Lengths of Procore's windows. Their limits differ from app to app and are read from the responses."""
SPIKE_SECONDS = 10.0

WAIT_MARGIN = 60.0
"""Seconds beyond the longest window that a response may ask to wait, e.g. as clocks differ."""
MAX_WAIT = HOURLY_SECONDS + WAIT_MARGIN
"""Longest wait in seconds that a response may ask for; a longer one is ignored as invalid."""
ROUNDING = 1.0
"""Rounding error of ``X-Rate-Limit-Reset`` and of ``Date`` in seconds: both are whole seconds, rounded up or down."""
# A length that is not documented, but common.
_MINUTE = 60.0
# Upper bound of nearly all response times, for conclusions that must not be wrong.
_LONGEST_RESPONSE = 4.0
# Delay in seconds of a trial call (at most half a window) if a reset does not free the whole window.
_TRIAL_DELAY = 60.0
# The length of a window is certain if a reset was seen that is nearer than it by at most so many seconds.
_MEASURED = 2 * ROUNDING + _LONGEST_RESPONSE
# Other clients of the token send more calls than the reports show: factor on the observed number.
_UNSEEN_FACTOR = 2.5
# A window that was never reported while others show that this many times its limit were freed does not exist any more.
_GONE_FACTOR = 3
# Maximum number of windows; this bounds the memory.
_MAX_WINDOWS = 8


class Window:
    """One rate limit window: its last report, and the calls in it."""

    __slots__ = (
        "assumed",
        "calls",
        "closed_until",
        "floor",
        "foreign",
        "late",
        "licensed",
        "limit",
        "limit_text",
        "noted",
        "passed",
        "remaining",
        "reserve",
        "reset",
        "reset_text",
        "resets_at",
        "silent",
        "whole",
    )

    def __init__(self, seconds: float) -> None:
        self.limit: int = 0
        self.calls: SlidingWindowCounter = SlidingWindowCounter(seconds)
        """Calls that count in the window: those of this client that ended, and those of ``foreign``. Its ``seconds``
        are an upper bound of the length."""
        self.foreign: SlidingWindowCounter = SlidingWindowCounter(seconds)
        self.assumed: bool = False
        """Whether the length is not known at all, as the window began with calls of others: the longest is assumed."""
        self.floor: float = 0.0
        """Lower bound of the length in seconds: the farthest reset that was reported."""
        self.reserve: int = 0
        """Calls left free for other clients of the token, which may be sent while a response is on its way."""
        self.reset: int = 0
        """The reported reset in Unix seconds, by the server's clock; ``resets_at`` is the same by the local clock."""
        self.resets_at: float = -math.inf
        self.remaining: int = 0
        """Lowest number of remaining calls reported with this reset."""
        self.noted: Permit = 0
        """The permit in use when it was last reported: later ones belong to calls sent after that."""
        self.late: float = 0.0
        """Seconds by which the server resets later than it reports, if it was seen to round down."""
        self.whole: bool = True
        """Whether a reset frees the whole window rather than one call in it, as far as observed."""
        self.licensed: bool = False
        """Whether the reset was reported and no response since then shows what it freed: a trial call may."""
        self.passed: Permit | None = None
        """The permit in use when the reset passed, None before: later ones belong to calls sent after it."""
        self.silent: int = 0
        """Calls that were freed, as reports of other windows show, since the last report of this one."""
        self.closed_until: float = -math.inf
        self.limit_text: str | None = None
        """Header texts of the last report, compared to skip parsing an identical one."""
        self.reset_text: str | None = None

    @property
    def seconds(self) -> float:
        """Upper bound of the length in seconds."""
        return self.calls.seconds

    @seconds.setter
    def seconds(self, seconds: float) -> None:
        self.calls.seconds = self.foreign.seconds = seconds

    def expire(self, now: float) -> None:
        if now >= self.resets_at or not self.whole or self.floor > self.seconds - _MEASURED:
            # Else the window may be longer than it seems, and no call leaves it before the reset.
            self.calls.expire(now)
        if self.foreign.count:
            self.foreign.expire(now)
            self._set_reserve()

    def room(self, now: float) -> int:
        """Return how many calls the window allows, including those in flight."""
        return self.limit - self.calls.count - self.reserve if now >= self.closed_until else 0

    def opens_at(self, in_flight: int) -> float:
        """Return when the window may allow a call again, infinity if that depends on a response."""
        missing = in_flight + 1 - (self.limit - self.calls.count - self.reserve)
        if missing > 0:
            return max(self.closed_until, min(self.calls.expiry(missing), self.trial_at()))
        return self.closed_until

    def trial_at(self) -> float:
        """Return when a single trial call may test whether the reset freed more than the local count shows."""
        if not self.licensed or not (self.whole or self.assumed):
            return math.inf
        if not self.whole:
            return self.resets_at + min(_TRIAL_DELAY, max(SPIKE_SECONDS, self.floor) / 2)
        # If the window began with a call of this client, it ends before that call expires. If not, the reset of others
        # is believed; else it may be too early by the rounding.
        return self.resets_at + (0.0 if self.foreign.count or self.late else ROUNDING)

    def pass_reset(self, now: float, permit: Permit) -> bool:
        """Return whether the reset has passed, and nothing is known yet of what it freed."""
        if not self.licensed or now < self.resets_at:
            return False
        if self.passed is None:
            self.passed = permit
        return self.whole

    def contested(self, now: float) -> bool:
        """Return whether other clients of the token may have used up the remaining calls unseen."""
        return self.foreign.count > 0 and 2 * self.room(now) < self.limit

    def correct(self, now: float, remaining: int, since: int, in_flight: int) -> None:
        """Correct the count by a report. ``since`` is how many calls ended while the reported one was in flight."""
        self.raise_to(remaining, since)
        self.lower_to(now, remaining, in_flight)
        self.silent = 0

    def raise_to(self, remaining: int, since: int) -> int:
        """Drop the calls that the server does not count any more; return how many."""
        surplus = self.calls.count - (self.limit - remaining) - since
        if surplus > 0:
            self.calls.drop(surplus)
            return surplus
        return 0

    def lower_to(self, now: float, remaining: int, in_flight: int) -> None:
        """Count the calls that a report shows beyond the known ones: other clients sent them."""
        calls = self.calls
        missing = self.limit - remaining - calls.count - in_flight
        if missing > 0:
            calls.add(now, missing)
            self.foreign.add(now, missing)
            self._set_reserve()
        self.remaining = min(self.remaining, remaining)
        if remaining <= 0 and (self.foreign.count or calls.expiry(1) <= self.resets_at - 2 * ROUNDING):
            # The calls of this client alone would explain the reset to the second. They do not, so trust the report.
            self.closed_until = self.resets_at

    def report(self, now: float, in_flight: int) -> RateLimit:
        """Return the rate limit that a response would report now."""
        used = in_flight if self.resets_at <= now and self.whole else self.calls.count + in_flight
        return RateLimit(limit=self.limit, remaining=max(0, self.limit - used), reset=self.reset)

    def _set_reserve(self) -> None:
        # Expected calls of others during one response time (at most a second), plus two standard deviations.
        seconds = self.seconds
        expected = _UNSEEN_FACTOR * self.foreign.count * min(1.0, seconds / SPIKE_SECONDS) / seconds
        self.reserve = min(self.limit // 4, math.ceil(expected + 2 * math.sqrt(expected)))


class Windows:
    """All windows; assigns each report to one of them and updates it."""

    __slots__ = ("_hourly_seconds", "_refused", "_spike_seconds", "clock", "history", "known", "max_wait")

    def __init__(self, hourly_seconds: float, spike_seconds: float) -> None:
        self._hourly_seconds = hourly_seconds
        self._spike_seconds = spike_seconds
        self.max_wait: float = hourly_seconds + WAIT_MARGIN
        """Longest wait in seconds that a response may ask for; a longer one is ignored as invalid."""
        self.clock: ServerClock = ServerClock()
        self.known: tuple[Window, ...] = ()
        self.history: SlidingWindowCounter = SlidingWindowCounter(hourly_seconds)
        """All calls of this client that ended, for windows that are reported later."""
        # Text of the last reset that was refused, and when it may become valid.
        self._refused: tuple[str, float] = "", -math.inf

    # -- by length ----------------------------------------------------------------------------------------------------

    @property
    def hourly(self) -> Window | None:
        """The longest window, unless it is the only one and may be no longer than 10 seconds."""
        longest = max(self.known, key=lambda window: window.floor, default=None)
        return longest if longest is not None and (len(self.known) > 1 or not self._is_spike(longest)) else None

    @property
    def spike(self) -> Window | None:
        """The shortest window, unless it is the only one and longer than 10 seconds."""
        shortest = min(self.known, key=lambda window: window.floor, default=None)
        return shortest if shortest is not None and (len(self.known) > 1 or self._is_spike(shortest)) else None

    def _is_spike(self, window: Window) -> bool:
        return window.floor <= self._spike_seconds

    def report(self, now: float, in_flight: int) -> RateLimits:
        """Return the state of all windows, with the calls in flight counted."""
        hourly, spike = self.hourly, self.spike
        others = [window for window in self.known if window is not hourly and window is not spike]
        return RateLimits(
            hourly=hourly.report(now, in_flight) if hourly is not None else None,
            spike=spike.report(now, in_flight) if spike is not None else None,
            others=tuple(window.report(now, in_flight) for window in others),
        )

    # -- counting -----------------------------------------------------------------------------------------------------

    def count(self, now: float, calls: int = 1) -> None:
        """Count calls that ended."""
        self.history.add(now, calls)
        for window in self.known:
            window.calls.add(now, calls)

    def include(self, hourly: Iterable[tuple[float, int]], spike: Iterable[tuple[float, int]]) -> None:
        """Count calls that ended earlier, by the times of those of the last hour and of the last 10 seconds."""
        hourly, spike = tuple(hourly), tuple(spike)
        self.history.include(hourly)
        for window in self.known:
            window.calls.include(spike if window.seconds <= self._spike_seconds else hourly)

    def expire(self, now: float) -> None:
        for window in self.known:
            window.expire(now)

    def longest(self, window: Window) -> float:
        """Return the length that a window may have if it is longer than it seems."""
        lengths = (self._spike_seconds, _MINUTE, self._hourly_seconds)
        return max(window.seconds, min([seconds for seconds in lengths if seconds >= window.floor], default=0.0))

    # -- reports ------------------------------------------------------------------------------------------------------

    def is_refused(self, reset: str, now: float) -> bool:
        """Return whether a report with this reset was refused and still would be."""
        return reset == self._refused[0] and now < self._refused[1]

    def refuse(self, reset: str, until: float) -> None:
        """Remember the text of a reset that is not valid until then: to refuse it again is cheap."""
        self._refused = reset, until

    def reported(
        self,
        line: RateLimit,
        headers: Mapping[str, str],
        now: float,
        *,
        unix: float,
        own: int,
        in_flight: int,
        began: float,
        stale: bool = False,
    ) -> Window | None:
        """Return the window that ``line`` reports, None if the report is outdated or invalid.

        ``own`` is the total number of calls of this client, including those in flight; ``began`` is when the first one
        was sent. ``stale``: the call was sent earlier than that of the last accepted report, so it may only lower what
        is left.
        """
        offset = self.clock.note(now, headers, unix)
        horizon = line.reset - (now + offset)
        used = line.limit - line.remaining
        if abs(horizon) > self.max_wait:
            self.refuse(headers.get("X-Rate-Limit-Reset", ""), now + min(WAIT_MARGIN, abs(horizon) - self.max_wait))
            return None
        if line.limit < 1 or used < 0:
            return None
        window = self._find(line, horizon)
        if window is None:
            return self._add(line, now, horizon, own, began)
        if line.reset < window.reset:
            return None  # a response about a later window overtook this one
        if stale:
            return window
        if line.reset != window.reset and window.resets_at <= now:
            self._observe_reset(window, line, used - in_flight, now)
        self._set_reset(window, line, now, horizon)
        return window

    def _observe_reset(self, window: Window, line: RateLimit, used: int, now: float) -> None:
        """Find out from the first report after a reset whether it freed the whole window, and how long that is."""
        calls = window.calls
        if used - calls.after(window.resets_at) > window.limit / 2:
            window.whole = False
            return
        if 2 * (calls.count - used) >= window.limit and window.whole:
            # No whole window is longer than two resets are apart, nor shorter than the farthest reset.
            apart = line.reset - window.reset + ROUNDING
            window.seconds = min(window.seconds, max(apart, window.floor + 2 * ROUNDING))
        # In a sliding window, the oldest call left at the reset, and as many seconds of calls since then as have passed.
        oldest = window.resets_at - window.floor
        window.whole = window.whole or used < calls.after(oldest + now - window.resets_at + _MEASURED)

    def _find(self, line: RateLimit, horizon: float) -> Window | None:
        """Return the window that a report is about, None if it is not known yet."""
        found = None
        for window in self.known:
            if window.limit == line.limit:
                apart = line.reset - window.reset
                # A window has one reset at a time: two that lie ahead are those of two windows of the same limit.
                over = horizon - max(apart, 0) <= 2 * ROUNDING
                if abs(apart) <= ROUNDING:
                    return window
                if over and (found is None or window.floor > found.floor):
                    found = window
        return found

    def _add(self, line: RateLimit, now: float, horizon: float, own: int, began: float) -> Window:
        used = line.limit - line.remaining
        elapsed, known = math.inf, used <= own
        if known:
            # The window began with a call of this client, or frees one of its calls next.
            elapsed = min(now - began, self.history.age(used, now) + _LONGEST_RESPONSE)
        window = Window(self._length(horizon, min(self._hourly_seconds, max(horizon, 0.0) + ROUNDING + elapsed)))
        window.limit, window.remaining, window.assumed = line.limit, line.remaining, not known
        window.calls.include(self.history.buckets)
        window.calls.expire(now)
        self._set_reset(window, line, now, horizon)
        others = sorted(self.known, key=lambda window: window.resets_at)[-_MAX_WINDOWS + 1 :]
        self.known = (*others, window)
        return window

    def _set_reset(self, window: Window, line: RateLimit, now: float, horizon: float) -> None:
        # The offset of the clock may be wrong by a second, and the reset be rounded.
        window.floor = max(window.floor, horizon - 2 * ROUNDING)
        if horizon + ROUNDING > window.seconds:
            window.seconds = max(window.seconds, self._length(horizon, horizon + ROUNDING))
        if line.reset != window.reset:
            window.reset, window.remaining = line.reset, line.remaining
            window.licensed, window.passed = True, None
        window.resets_at = now + horizon + window.late

    def _length(self, horizon: float, longest: float) -> float:
        """Return the length of a window of at most ``longest`` seconds: a documented or common one if possible."""
        shortest = horizon - 2 * ROUNDING
        for seconds in (self._spike_seconds, _MINUTE, self._hourly_seconds):
            if shortest <= seconds <= longest:
                return seconds
        return max(longest, self._spike_seconds)

    def conclude(self, reported: Window, now: float, remaining: int, since: int, permit: Permit) -> None:
        """Conclude from a report how many calls the other windows have left: they are not nearer to being used up."""
        for window in self.known:
            if window is reported:
                continue
            left = remaining if window.limit >= reported.limit else remaining * window.limit // reported.limit
            if window.passed is not None and permit > window.passed:
                window.licensed = False
            # With another limit and the same reset, it is the same window, whose limit was changed.
            changed = window.reset == reported.reset and window.remaining < left and window.noted <= permit
            if now < window.resets_at:
                left = min(left, window.remaining)
            window.silent += window.raise_to(left, since)
            if changed or window.silent > _GONE_FACTOR * window.limit:
                self.known = tuple([other for other in self.known if other is not window])
