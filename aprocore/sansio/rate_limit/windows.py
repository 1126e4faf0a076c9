"""Client-side model of Procore's two rate limit windows (hourly and 10-second spike).

https://developers.procore.com/documentation/rate-limiting says that there are two windows, and that a response reports
the one that is nearer to being used up. It does not say how a window moves: fixed to the clock, starting with the first
call in it, or sliding. The count here is safe for all three: a call counts from being sent until one window after its
response. The headers of each response then correct the count, both up and down.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Mapping

from ...types import RateLimit
from ..headers import server_time_of

__all__ = [
    "HOURLY_SECONDS",
    "MAX_WAIT",
    "ROUNDING",
    "SPIKE_SECONDS",
    "WAIT_MARGIN",
    "ServerClock",
    "SlidingWindowCounter",
    "Window",
    "Windows",
]

HOURLY_SECONDS = 3600.0
"""Lengths of Procore's windows. Their limits differ from app to app and are read from the responses."""
SPIKE_SECONDS = 10.0

WAIT_MARGIN = 60.0
"""Seconds beyond the longest window that a response may ask to wait, e.g. as clocks differ."""
MAX_WAIT = HOURLY_SECONDS + WAIT_MARGIN
"""Longest wait in seconds that a response may ask for; a longer one is ignored as invalid."""
ROUNDING = 1.0
"""Rounding error of ``X-Rate-Limit-Reset`` and of ``Date`` in seconds: both are whole seconds, rounded up or down."""
# Usual upper bound of a response time. A higher value would keep calls waiting after resets that are on time.
_RESPONSE_SECONDS = 0.6
# If the server's clock falls behind by more seconds than this, it was set.
_CLOCK_SET_SECONDS = 5.0
# Drift between two clocks, in seconds per second.
_DRIFT = 1e-4
# Delay in seconds of a trial call (at most half a window) if a reset does not free the whole window.
_TRIAL_DELAY = 60.0
# Other clients of the token send more calls than the reports show: factor on the observed number.
_UNSEEN_FACTOR = 2.5
# Buckets per window; this bounds the memory.
_BUCKETS = 256


class SlidingWindowCounter:
    """Number of calls in the last ``seconds``."""

    __slots__ = ("_bucket_ends", "_buckets", "count", "seconds")

    def __init__(self, seconds: float) -> None:
        self.seconds: float = seconds
        self.count: int = 0
        # For each bucket: the time of its last call, and the number of calls.
        self._buckets: deque[tuple[float, int]] = deque()
        self._bucket_ends = -math.inf

    def add(self, now: float, calls: int = 1) -> None:
        self.count += calls
        if now < self._bucket_ends:
            # The end of calls that other processes have in flight is estimated, and lies in the future.
            last, count = self._buckets[-1]
            self._buckets[-1] = (max(now, last), count + calls)
        else:
            self._buckets.append((now, calls))
            self._bucket_ends = now + self.seconds / _BUCKETS

    @property
    def buckets(self) -> list[tuple[float, int]]:
        """The buckets, oldest first: the time of the last call in each, and the number of calls."""
        return list(self._buckets)

    def include(self, buckets: Iterable[tuple[float, int]]) -> None:
        """Add calls that were made at any time."""
        merged = sorted([*self._buckets, *buckets])
        self._buckets.clear()
        self.count, self._bucket_ends = 0, -math.inf
        for at, calls in merged:
            self.add(at, calls)

    def expire(self, now: float) -> None:
        buckets, until = self._buckets, now - self.seconds
        while buckets and buckets[0][0] <= until:
            self.count -= buckets.popleft()[1]
        if not buckets:
            self._bucket_ends = -math.inf

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
            self._bucket_ends = -math.inf

    def expiry(self, calls: int) -> float:
        """Return when the oldest ``calls`` will have expired, infinity if there are fewer."""
        for last, count in self._buckets:
            calls -= count
            if calls <= 0:
                return last + self.seconds
        return math.inf


class Window:
    """One rate limit window: its last report, and the calls in it."""

    __slots__ = (
        "calls",
        "closed_until",
        "foreign",
        "late",
        "limit",
        "limit_text",
        "longest",
        "reserve",
        "reset",
        "reset_text",
        "resets_at",
        "whole",
    )

    def __init__(self, longest: float) -> None:
        self.longest: float = longest
        """Maximum length in seconds; a test server's may be scaled down."""
        self.limit: int = 0
        self.calls: SlidingWindowCounter = SlidingWindowCounter(longest)
        """Calls that count in the window: those of this client that ended, and those of ``foreign``."""
        self.foreign: SlidingWindowCounter = SlidingWindowCounter(longest)
        self.reserve: int = 0
        """Calls left free for other clients of the token, which may be sent while a response is on its way."""
        self.reset: int = 0
        """The reported reset in Unix seconds, by the server's clock; ``resets_at`` is the same by the local clock."""
        self.resets_at: float = -math.inf
        self.late: float = 0.0
        """Seconds by which the server resets later than it reports, if it rounds down."""
        self.whole: bool = True
        """Whether a reset frees the whole window rather than one call in it, as far as observed."""
        self.closed_until: float = -math.inf
        self.limit_text: str | None = None
        """Header texts of the last report, compared to skip parsing an identical one."""
        self.reset_text: str | None = None

    def expire(self, now: float) -> None:
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
        # If the window began with a call of this client, it ends before that call expires, at most one response time
        # earlier; a reset in whole seconds may be too early.
        if self.calls.expiry(1) <= self.resets_at + ROUNDING + _RESPONSE_SECONDS:
            return math.inf
        return self.resets_at + (0.0 if self.whole else min(_TRIAL_DELAY, self.calls.seconds / 2))

    def contested(self, now: float) -> bool:
        """Return whether other clients of the token may have used up the remaining calls unseen."""
        return self.foreign.count > 0 and 2 * self.room(now) < self.limit

    def correct(self, now: float, remaining: int, since: int, in_flight: int) -> None:
        """Correct the count by a report. ``since`` is how many calls ended while the reported one was in flight."""
        calls, reported = self.calls, self.limit - remaining
        surplus = calls.count - reported - since
        if surplus > 0:
            calls.drop(surplus)
        elif reported > calls.count + in_flight:
            missing = reported - calls.count - in_flight
            calls.add(now, missing)
            self.foreign.add(now, missing)
            self._set_reserve()
        if remaining <= 0 and (self.foreign.count or calls.expiry(1) <= self.resets_at - 2 * ROUNDING):
            # The calls of this client alone would explain the reset to the second. They do not, so trust the report.
            self.closed_until = self.resets_at

    def report(self, now: float, in_flight: int) -> RateLimit:
        """Return the rate limit that a response would report now."""
        used = in_flight if self.resets_at <= now and self.whole else self.calls.count + in_flight
        return RateLimit(limit=self.limit, remaining=max(0, self.limit - used), reset=self.reset)

    def _set_reserve(self) -> None:
        # Expected calls of others during one response time (at most a second), plus two standard deviations.
        seconds = self.calls.seconds
        expected = _UNSEEN_FACTOR * self.foreign.count * min(1.0, seconds / SPIKE_SECONDS) / seconds
        self.reserve = min(self.limit // 4, math.ceil(expected + 2 * math.sqrt(expected)))


class ServerClock:
    """Offset of the server's clock from the local monotonic one, measured from ``Date`` headers."""

    __slots__ = ("_at", "_offset", "_text")

    def __init__(self) -> None:
        self._text: str | None = None
        self._offset: float | None = None
        self._at = 0.0

    def note(self, now: float, headers: Mapping[str, str], unix: float) -> float:
        """Return the offset to add to ``now``; it may be too small by less than a second, never too large.

        ``Date`` is rounded down and ages in transit, so the largest difference is the best. ``unix`` is the local
        clock's time, used for a response without a ``Date``.
        """
        text = headers.get("Date")
        if text is not None and text == self._text and self._offset is not None:
            return self._offset
        self._text = text
        moment = server_time_of(headers)
        sample = (moment if moment is not None else unix) - now
        known = self._offset - _DRIFT * (now - self._at) if self._offset is not None else -math.inf
        if moment is None or sample > known or sample < known - _CLOCK_SET_SECONDS:
            self._offset, self._at = sample, now
            return sample
        return known

    def unix(self, moment: float, default: float) -> float:
        """Return a monotonic time by the server's clock in Unix seconds, ``default`` if its offset is unknown."""
        return moment + self._offset if self._offset is not None else default


class Windows:
    """Both windows; assigns each report to one of them and updates it."""

    __slots__ = ("_hourly_seconds", "_spike_seconds", "clock", "hourly", "known", "max_wait", "spike")

    def __init__(self, hourly_seconds: float, spike_seconds: float) -> None:
        self._hourly_seconds = hourly_seconds
        self._spike_seconds = spike_seconds
        self.max_wait: float = hourly_seconds + WAIT_MARGIN
        """Longest wait in seconds that a response may ask for; a longer one is ignored as invalid."""
        self.clock: ServerClock = ServerClock()
        self.hourly: Window | None = None
        self.spike: Window | None = None
        self.known: tuple[Window, ...] = ()

    def reported(
        self, line: RateLimit, headers: Mapping[str, str], now: float, *, unix: float, own: int, began: float
    ) -> Window | None:
        """Return the window that ``line`` reports, None if the report is stale or invalid.

        ``own`` is the total number of calls of this client, including those in flight; ``began`` is when the first one
        was answered.
        """
        offset = self.clock.note(now, headers, unix)
        horizon = line.reset - (now + offset)
        used = line.limit - line.remaining
        if line.limit < 1 or used < 0 or abs(horizon) > self.max_wait:
            return None
        window = self._attribute(line, horizon)
        if 0 < window.reset - line.reset <= window.longest + ROUNDING:
            return None  # a response about a later window overtook this one
        length = horizon + ROUNDING
        if not window.limit:
            window.calls.add(now, own)  # any of them may be in the report, which corrects the count
            if used <= own and length + now - began > 0:
                # The window began with the first call, so its length is known.
                window.calls.seconds = 0.0
                length += now - began
        if length > window.calls.seconds:
            window.calls.seconds = window.foreign.seconds = min(window.longest, length)
        if line.reset != window.reset and window.limit and window.resets_at <= now:
            window.whole = used <= line.limit / 2
        window.limit, window.reset = line.limit, line.reset
        window.resets_at = line.reset + window.late - offset
        return window

    def _attribute(self, line: RateLimit, horizon: float) -> Window:
        # A reset farther away than the spike window's length is the hourly one. In the hour's last seconds, the limit
        # tells them apart.
        hourly, spike = self.hourly, self.spike
        if horizon > self._spike_seconds + 2 * ROUNDING:
            if spike is not None and spike.limit == line.limit:
                self.spike = None  # it was the hourly window, in its last seconds
            if hourly is None:
                hourly = self.hourly = Window(self._hourly_seconds)
            window = hourly
        elif hourly is not None and hourly.limit == line.limit and (spike is None or spike.limit != line.limit):
            window = hourly
        else:
            if spike is None:
                spike = self.spike = Window(self._spike_seconds)
            window = spike
        self.known = tuple(window for window in (self.hourly, self.spike) if window is not None)
        return window
