"""Procore's two rate limit windows, as far as a client can know them.

https://developers.procore.com/documentation/rate-limiting says that there are two, and that an answer reports the one
that is nearer to being used up. It does not say how a window moves: in step with the clock, from the first call in it,
or call by call. So what is counted here is safe for all three: a call counts from being sent until one window after its
answer. Each answer's headers then correct the count, both ways.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Mapping

from ...types import RateLimit
from ..headers import server_time_of

__all__ = [
    "FARTHEST",
    "HOURLY_SECONDS",
    "ROUNDING",
    "SPIKE_SECONDS",
    "ServerClock",
    "SlidingWindowCounter",
    "Window",
    "Windows",
]

#: Lengths of Procore's windows. Their limits differ from app to app, and are read from the answers.
HOURLY_SECONDS = 3600.0
SPIKE_SECONDS = 10.0

#: Waits of more seconds than this are not believed.
FARTHEST = 86_400.0
#: ``X-Rate-Limit-Reset`` is in whole seconds, rounded up or down, and so is ``Date``.
ROUNDING = 1.0
#: An answer takes no longer, as a rule. More would keep calls waiting after resets that are on time.
_ANSWER_SECONDS = 0.6
#: A server's clock that falls behind by more seconds than this was set.
_CLOCK_WAS_SET = 5.0
#: Seconds by which two clocks drift apart in one.
_DRIFT = 1e-4
#: Where a reset does not free the window as a whole, a trial comes so many seconds later, or half a window.
_UNPROMISING = 60.0
#: Others send more than is seen of them.
_UNSEEN = 2.5
#: A window's calls are counted in so many parts of it, which bounds the memory.
_PARTS = 256


class SlidingWindowCounter:
    """How many calls there were in the last ``seconds``."""

    __slots__ = ("_part_ends", "_parts", "count", "seconds")

    def __init__(self, seconds: float) -> None:
        self.seconds: float = seconds
        self.count: int = 0
        # Of each part: when its last call was, and how many there were.
        self._parts: deque[tuple[float, int]] = deque()
        self._part_ends = -math.inf

    def add(self, now: float, calls: int = 1) -> None:
        self.count += calls
        if now < self._part_ends:
            # Of calls that others have on their way, the end is guessed, and lies ahead.
            last, count = self._parts[-1]
            self._parts[-1] = (max(now, last), count + calls)
        else:
            self._parts.append((now, calls))
            self._part_ends = now + self.seconds / _PARTS

    @property
    def parts(self) -> list[tuple[float, int]]:
        """How many calls there were, and when the last of them was, of each part; the oldest first."""
        return list(self._parts)

    def include(self, parts: Iterable[tuple[float, int]]) -> None:
        """Add calls that were made at any time."""
        every = sorted([*self._parts, *parts])
        self._parts.clear()
        self.count, self._part_ends = 0, -math.inf
        for at, calls in every:
            self.add(at, calls)

    def expire(self, now: float) -> None:
        parts, until = self._parts, now - self.seconds
        while parts and parts[0][0] <= until:
            self.count -= parts.popleft()[1]
        if not parts:
            self._part_ends = -math.inf

    def drop(self, calls: int) -> None:
        """Forget the oldest ``calls``."""
        self.count -= calls
        while calls:
            last, count = self._parts.popleft()
            if count > calls:
                self._parts.appendleft((last, count - calls))
                return
            calls -= count
        if not self._parts:
            self._part_ends = -math.inf

    def expiry(self, calls: int) -> float:
        """Return when the oldest ``calls`` will have expired, infinity where there are fewer."""
        for last, count in self._parts:
            calls -= count
            if calls <= 0:
                return last + self.seconds
        return math.inf


class Window:
    """One window: what was last reported of it, and the calls in it."""

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
        #: The length it has at the most: a test server's may be scaled down.
        self.longest: float = longest
        self.limit: int = 0
        #: Own calls that were answered, and those of others that use the same token.
        self.calls: SlidingWindowCounter = SlidingWindowCounter(longest)
        self.foreign: SlidingWindowCounter = SlidingWindowCounter(longest)
        #: Room left for those others, who may come first while an answer is on its way.
        self.reserve: int = 0
        #: In Unix seconds by the server's clock, and the same moment by ours.
        self.reset: int = 0
        self.resets_at: float = -math.inf
        #: Seconds that the server's resets come later than it says, where it rounds them down.
        self.late: float = 0.0
        #: Whether a reset frees the window as a whole, rather than one call in it, as far as was seen.
        self.whole: bool = True
        self.closed_until: float = -math.inf
        #: The headers that reported it, to know them again without a closer look.
        self.limit_text: str | None = None
        self.reset_text: str | None = None

    def expire(self, now: float) -> None:
        self.calls.expire(now)
        if self.foreign.count:
            self.foreign.expire(now)
            self._set_reserve()

    def room(self, now: float) -> int:
        """Return for how many calls there is room, those on their way among them."""
        return self.limit - self.calls.count - self.reserve if now >= self.closed_until else 0

    def opens_at(self, in_flight: int) -> float:
        """Return when there may be room again, infinity where only an answer can tell."""
        missing = in_flight + 1 - (self.limit - self.calls.count - self.reserve)
        if missing > 0:
            return max(self.closed_until, min(self.calls.expiry(missing), self.trial_at()))
        return self.closed_until

    def trial_at(self) -> float:
        """Return when a single call may find out whether the reset has freed more than the own count knows."""
        # Where the window began with an own call, it ends before that one expires, by the time its answer took at the
        # most; a reset in whole seconds may come too early.
        if self.calls.expiry(1) <= self.resets_at + ROUNDING + _ANSWER_SECONDS:
            return math.inf
        return self.resets_at + (0.0 if self.whole else min(_UNPROMISING, self.calls.seconds / 2))

    def contested(self, now: float) -> bool:
        """Tell whether others may have used up unseen what seems to be left."""
        return self.foreign.count > 0 and 2 * self.room(now) < self.limit

    def correct(self, now: float, remaining: int, since: int, in_flight: int) -> None:
        """Make the count fit a report. ``since``: how many calls ended while the reported one was on its way."""
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
            # Own calls alone explain a reset to the second; here they do not, so that it counts as it stands.
            self.closed_until = self.resets_at

    def report(self, now: float, in_flight: int) -> RateLimit:
        """Return what an answer would say now."""
        used = in_flight if self.resets_at <= now and self.whole else self.calls.count + in_flight
        return RateLimit(limit=self.limit, remaining=max(0, self.limit - used), reset=self.reset)

    def _set_reserve(self) -> None:
        # What others send while an answer is on its way, a second at the most, and two standard deviations.
        seconds = self.calls.seconds
        expected = _UNSEEN * self.foreign.count * min(1.0, seconds / SPIKE_SECONDS) / seconds
        self.reserve = min(self.limit // 4, math.ceil(expected + 2 * math.sqrt(expected)))


class ServerClock:
    """How far the server's clock is from a monotonic one of ours, as ``Date`` tells."""

    __slots__ = ("_at", "_offset", "_text")

    def __init__(self) -> None:
        self._text: str | None = None
        self._offset: float | None = None
        self._at = 0.0

    def note(self, now: float, headers: Mapping[str, str], unix: float) -> float:
        """Return the offset to add to ``now``; it may be too small, by less than a second, never too great.

        ``Date`` is rounded down and grows older on its way, so the greatest difference is the best. ``unix`` is the
        local clock's, for an answer without a ``Date``.
        """
        text = headers.get("Date")
        if text is not None and text == self._text and self._offset is not None:
            return self._offset
        self._text = text
        moment = server_time_of(headers)
        sample = (moment if moment is not None else unix) - now
        known = self._offset - _DRIFT * (now - self._at) if self._offset is not None else -math.inf
        if moment is None or sample > known or sample < known - _CLOCK_WAS_SET:
            self._offset, self._at = sample, now
            return sample
        return known

    def unix(self, moment: float, otherwise: float) -> float:
        """Return a moment by the server's clock, ``otherwise`` where that is not known."""
        return moment + self._offset if self._offset is not None else otherwise


class Windows:
    """Tells which window an answer reports, and keeps both up to date."""

    __slots__ = ("_hourly_seconds", "_spike_seconds", "clock", "hourly", "known", "spike")

    def __init__(self, hourly_seconds: float, spike_seconds: float) -> None:
        self._hourly_seconds = hourly_seconds
        self._spike_seconds = spike_seconds
        self.clock: ServerClock = ServerClock()
        self.hourly: Window | None = None
        self.spike: Window | None = None
        self.known: tuple[Window, ...] = ()

    def reported(
        self, line: RateLimit, headers: Mapping[str, str], now: float, *, unix: float, own: int, began: float
    ) -> Window | None:
        """Return the window that ``line`` is about, None where the line is stale or absurd.

        ``own``: how many calls there were in all, those on their way included; ``began``: when the first was answered.
        """
        offset = self.clock.note(now, headers, unix)
        horizon = line.reset - (now + offset)
        used = line.limit - line.remaining
        if line.limit < 1 or used < 0 or abs(horizon) > FARTHEST:
            return None
        window = self._attribute(line, horizon)
        if 0 < window.reset - line.reset <= window.longest + ROUNDING:
            return None  # overtaken on its way by an answer about a later one
        length = horizon + ROUNDING
        if not window.limit:
            window.calls.add(now, own)  # any of them may be among those reported: the report itself corrects that
            if used <= own and length + now - began > 0:
                # It began with the first call, so that its length shows.
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
        # A reset farther off than the spike window is long is the hour's; in the hour's last seconds its limit tells.
        hourly, spike = self.hourly, self.spike
        if horizon > self._spike_seconds + 2 * ROUNDING:
            if spike is not None and spike.limit == line.limit:
                self.spike = None  # those were the hour's last seconds
            if hourly is None:
                hourly = self.hourly = Window(self._hourly_seconds)
            window = hourly
        elif hourly is not None and hourly.limit == line.limit and (spike is None or spike.limit != line.limit):
            window = hourly
        else:
            if spike is None:
                spike = self.spike = Window(self._spike_seconds)
            window = spike
        self.known = tuple(each for each in (self.hourly, self.spike) if each is not None)
        return window
