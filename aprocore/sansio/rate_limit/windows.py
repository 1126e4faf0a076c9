"""Client-side model of Procore's rate limit windows.

https://developers.procore.com/documentation/rate-limiting says that there are two windows, an hourly one and one of 10
seconds, and that a response reports the one that is nearer to being used up. Others have been seen, such as 100 calls
in a minute. So there may be any number of windows, of any length: each is known by its limit, and by how its reset
moves. The page does not say how a window moves: fixed to the clock, starting with the first call in it, or sliding. The
count here is safe for all three: a call counts from being sent until one window after the second in ``Date``, or after
its response if that is earlier. The headers of each response then correct the count, both up and down.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from ...types import RateLimit, RateLimits
from .call_counter import SlidingWindowCounter
from .server_clock import ServerClock
from .window import LONGEST_RESPONSE, MEASURED, ROUNDING, SPIKE_SECONDS, Permit, Window

__all__ = ["HOURLY_SECONDS", "MAX_WAIT", "SPIKE_SECONDS", "WAIT_MARGIN", "Windows"]

HOURLY_SECONDS = 3600.0
"""Length of Procore's longer window. The limits differ from app to app and are read from the responses."""
WAIT_MARGIN = 60.0
"""Seconds beyond the longest window that a response may ask to wait, e.g. as clocks differ."""
MAX_WAIT = HOURLY_SECONDS + WAIT_MARGIN
"""Longest wait in seconds that a response may ask for; a longer one is ignored as invalid."""
# A length that is not documented, but common.
MINUTE = 60.0
# A window that was never reported while others show that this many times its limit were freed does not exist any more.
_GONE_FACTOR = 3
# Updates of the history of all calls in 10 seconds.
_HISTORY_STEPS = 10
# Maximum number of windows; this bounds the memory.
_MAX_WINDOWS = 8


class Windows:
    """All windows; assigns each report to one of them and updates it."""

    __slots__ = (
        "_hourly_seconds",
        "_lengths",
        "_refused",
        "_spike_seconds",
        "clock",
        "complete",
        "counts_at",
        "history",
        "known",
        "lowest",
        "max_wait",
        "uncounted",
    )

    def __init__(self, hourly_seconds: float, spike_seconds: float) -> None:
        self._hourly_seconds = hourly_seconds
        self._spike_seconds = spike_seconds
        # The documented and common lengths in seconds.
        self._lengths = (spike_seconds, MINUTE, hourly_seconds)
        self.max_wait: float = hourly_seconds + WAIT_MARGIN
        """Longest wait in seconds that a response may ask for; a longer one is ignored as invalid."""
        self.clock: ServerClock = ServerClock()
        self.known: tuple[Window, ...] = ()
        self.lowest: bool = False
        """Whether the first report counted calls of this client alone: a lower limit would be nearer to being used up.
        """
        self.complete: bool = False
        """Whether the lowest limit is known, or a window as short as the shortest documented one, or two of them."""
        self.history: SlidingWindowCounter = SlidingWindowCounter(hourly_seconds)
        """All calls of this client that ended, for windows that are reported later."""
        self.uncounted: int = 0
        """Calls that are not in ``history`` yet: it is updated from time to time."""
        self.counts_at: float = -math.inf
        """When it is updated next."""
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

    def count(self, now: float, at: float, calls: int = 1) -> None:
        """Count calls that ended, and arrived at that time at the latest."""
        if now >= self.counts_at:
            self._count_history(now)
        self.uncounted += calls
        for window in self.known:
            window.calls.add(at, calls)

    def _count_history(self, now: float) -> None:
        self.history.expire(now)
        if self.uncounted:
            self.history.add(min(now, self.counts_at), self.uncounted)
        self.uncounted, self.counts_at = 0, now + self._spike_seconds / _HISTORY_STEPS

    def include(self, hourly: Iterable[tuple[float, int]], spike: Iterable[tuple[float, int]]) -> None:
        """Count calls that ended earlier, by the times of those of the last hour and of the last 10 seconds."""
        hourly, spike = tuple(hourly), tuple(spike)
        self.history.include(hourly)
        for window in self.known:
            window.calls.include(spike if window.seconds <= self._spike_seconds else hourly)

    @property
    def counted(self) -> int:
        """The number of calls that ended, without those that were refused, as far as they can still count."""
        return self.history.count + self.uncounted

    def expire(self, now: float) -> None:
        for window in self.known:
            window.expire(now)

    def longest(self, window: Window) -> float:
        """Return the length that a window may have if it is longer than it seems."""
        common = [seconds for seconds in self._lengths if seconds >= window.floor]
        return max(window.seconds, window.floor, min(common, default=0.0))

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
        since: int,
        began: float,
        stale: bool = False,
    ) -> Window | None:
        """Return the window that ``line`` reports, None if the report is outdated or invalid.

        ``own`` is the total number of calls of this client, including those in flight; ``since`` is how many ended
        while the reported one was in flight; ``began`` is when the first one was sent. ``stale``: the call was sent
        earlier than that of the last accepted report, so it may only lower what is left.
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
            window.confirmed = True
            self._observe_reset(window, line, now, in_flight)
            if not window.whole and (window.assumed or window.seconds not in self._lengths):
                self._observe_length(window, used + since, now, horizon)
        self._set_reset(window, line, now, horizon)
        return window

    def _observe_reset(self, window: Window, line: RateLimit, now: float, in_flight: int) -> None:
        """Find out from the first report after a reset whether it freed the whole window, and how long that is."""
        calls, used = window.calls, line.limit - line.remaining
        if used - in_flight - calls.after(window.resets_at) > window.limit / 2:
            window.whole = False
            return
        if 2 * (calls.count - used) >= window.limit and window.whole:
            # No whole window is longer than two resets are apart, nor shorter than the farthest reset.
            apart = line.reset - window.reset + ROUNDING
            if used > in_flight + calls.after(window.resets_at):
                # Calls were left: it may slide, after all.
                apart = max(apart, self._spike_seconds)
            window.seconds = min(window.seconds, max(apart, window.floor + 2 * ROUNDING))
            window.assumed = False
        # In a sliding window, the oldest call left at the reset, and then as many seconds of calls as have passed.
        oldest = window.resets_at - window.floor
        window.whole = window.whole or used < calls.after(oldest + now - window.resets_at + MEASURED)

    def _observe_length(self, window: Window, calls: int, now: float, horizon: float) -> None:
        """Find out the length of a sliding window: its reset frees an own call, if it holds only the last ``calls``."""
        self._count_history(now)
        inexact = self.history.step + LONGEST_RESPONSE
        # With calls of others, the own one is older than what the reset frees.
        longest = max(horizon, 0.0) + ROUNDING + self.history.age(calls - 1, now) + inexact
        common = [length for length in self._lengths if max(window.floor, longest - 2 * inexact) <= length <= longest]
        if common:
            window.seconds, window.assumed = common[-1], False
        else:
            window.seconds = min(window.seconds, longest)

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
        self._count_history(now)
        used = line.limit - line.remaining
        elapsed, is_own = math.inf, used <= own
        if is_own:
            # The window began with a call of this client, or frees one of its calls next.
            elapsed = min(now - began, self.history.age(used, now) + LONGEST_RESPONSE)
        # The window reaches from its oldest call to its reset, at least.
        longest = min(self._hourly_seconds, max(horizon, 0.0) + ROUNDING + elapsed)
        shortest = longest - MEASURED - LONGEST_RESPONSE if is_own else horizon - 2 * ROUNDING
        window = Window(self._length(shortest, longest))
        window.limit, window.remaining, window.assumed = line.limit, line.remaining, not is_own
        # Shorter than any known window of Procore's: configured, for a server in tests.
        window.confirmed = window.seconds < SPIKE_SECONDS
        window.calls.include(self.history.buckets)
        window.calls.expire(now)
        self._set_reset(window, line, now, horizon)
        others = sorted(self.known, key=lambda window: window.resets_at)[-_MAX_WINDOWS + 1 :]
        self.lowest = self.lowest or (is_own and not self.known)
        self.known = (*others, window)
        self.complete = self.lowest or self.spike is not None
        self._separate()
        return window

    def _separate(self) -> None:
        """Lengthen the windows that would never be used up, as one that is as long has a lower limit."""
        lower = 0.0
        for window in sorted(self.known, key=lambda window: window.limit):
            least = min(
                [seconds for seconds in self._lengths if seconds > lower and seconds >= window.floor], default=lower
            )
            if window.assumed:
                window.seconds = max(window.seconds, least)
            lower = least

    def _set_reset(self, window: Window, line: RateLimit, now: float, horizon: float) -> None:
        # The offset of the clock may be wrong by a second, and the reset be rounded.
        window.floor = max(window.floor, horizon - 2 * ROUNDING)
        if horizon - 2 * ROUNDING > window.seconds:
            # It did not begin with a call of this client.
            window.assumed = True
        if horizon + ROUNDING > window.seconds:
            if window.assumed:
                # How much longer the window is, a reset does not tell.
                window.seconds = self.longest(window)
                self._recount(window, now)
            else:
                window.seconds = max(window.seconds, self._length(horizon - 2 * ROUNDING, horizon + ROUNDING))
        if line.reset != window.reset:
            window.reset, window.remaining = line.reset, line.remaining
            window.licensed, window.shown, window.passed = True, False, None
        window.resets_at = now + horizon + window.late
        self.complete = self.lowest or self.spike is not None

    def _recount(self, window: Window, now: float) -> None:
        """Count own calls that have left a window that is longer than it seemed; the report drops what is too much."""
        self._count_history(now)
        first = window.calls.buckets[0][0] if window.calls.count else now
        window.calls.include([bucket for bucket in self.history.buckets if bucket[0] < first])
        window.calls.expire(now)

    def _length(self, shortest: float, longest: float) -> float:
        """Return the length of a window between two bounds in seconds: a documented or common one if possible."""
        for seconds in self._lengths:
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
                window.shown = True
            # A new limit with the reset of a window that has less left: the limit of that window was changed.
            same = window.reset == reported.reset and not reported.noted and window.noted <= permit
            changed = same and window.remaining < left
            if now < window.resets_at:
                left = min(left, window.remaining)
            window.silent += window.raise_to(left, since)
            if changed or window.silent > _GONE_FACTOR * window.limit:
                self.known = tuple([other for other in self.known if other is not window])
                self.complete = self.lowest or self.spike is not None
