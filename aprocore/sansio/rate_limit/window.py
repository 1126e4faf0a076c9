"""One rate limit window: its last report, and the calls in it."""

from __future__ import annotations

import math
from typing import TypeAlias

from ...types import RateLimit
from .call_counter import SlidingWindowCounter

__all__ = ["LONGEST_RESPONSE", "MEASURED", "ROUNDING", "SPIKE_SECONDS", "Permit", "Window"]

Permit: TypeAlias = int
"""Permit to send a call: the number of calls that had ended when it was taken."""

SPIKE_SECONDS = 10.0
"""Length of Procore's shorter window."""
ROUNDING = 1.0
"""Rounding error of ``X-Rate-Limit-Reset`` and of ``Date`` in seconds: both are whole seconds, rounded up or down."""
LONGEST_RESPONSE = 4.0
"""Upper bound of nearly all response times in seconds, for conclusions that must not be wrong."""
MEASURED = 2 * ROUNDING + LONGEST_RESPONSE
"""The length of a window is certain if a reset was seen that is nearer than it by at most this number of seconds."""
# Delay in seconds of a trial call (at most a quarter of the window) if a reset does not free the whole window.
_TRIAL_DELAY = 60.0
# Other clients of the token send more calls than the reports show: factor on the observed number.
_UNSEEN_FACTOR = 2.5


class Window:
    """One rate limit window: its last report, and the calls in it."""

    __slots__ = (
        "assumed",
        "calls",
        "closed_until",
        "confirmed",
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
        "shown",
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
        """Whether the length is a guess, as the window began with calls of others: only reports show what left it."""
        self.confirmed: bool = False
        """Whether a reset was reported after an earlier one passed: until then, a window that is aligned to the clock
        may be longer than it seems."""
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
        """Whether the reset was reported, so that a trial call may show what it freed."""
        self.shown: bool = False
        """Whether a response since then reports another window, and so a lower bound of what it freed."""
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
        calls = self.calls
        if calls.oldest <= now - calls.seconds and (
            (now >= self.resets_at and self.whole)
            or (not self.assumed and (not self.whole or (self.confirmed and self.floor > calls.seconds - MEASURED)))
        ):
            # Else the window may be longer than it seems, and only a reset or a report shows that a call left it.
            calls.expire(now)
        if self.foreign.count:
            self.foreign.expire(now)
            self._set_reserve()

    def room(self, now: float) -> int:
        """Return how many calls the window allows, including those in flight."""
        if now < self.closed_until:
            return 0
        room = self.limit - self.calls.count - self.reserve
        if self.assumed and self.licensed and now < self.resets_at:
            # The calls in flight may not be among those that the report shows beyond the known ones.
            return min(room, self.remaining)
        return room

    def opens_at(self, in_flight: int) -> float:
        """Return when the window may allow a call again, infinity if that depends on a response."""
        missing = in_flight + 1 - (self.limit - self.calls.count - self.reserve)
        if missing > 0:
            return max(self.closed_until, min(self.calls.expiry(missing), self.trial_at()))
        if self.assumed and self.licensed and in_flight >= self.remaining:
            return max(self.closed_until, self.resets_at)
        return self.closed_until

    def trial_at(self) -> float:
        """Return when a single trial call may test whether the reset freed more than the local count shows."""
        if not self.licensed or not (self.whole or self.assumed):
            return math.inf
        if not self.whole:
            return self.resets_at + min(_TRIAL_DELAY, max(SPIKE_SECONDS, self.floor) / 4)
        # If the window began with a call of this client, it ends before that call expires. If not, the reset of others
        # is believed; else it may be too early by the rounding.
        return self.resets_at + (0.0 if self.foreign.count or self.late else ROUNDING)

    def pass_reset(self, now: float, permit: Permit) -> bool:
        """Return whether the reset has passed, and nothing is known yet of what it freed."""
        if not self.licensed or now < self.resets_at:
            return False
        if self.passed is None:
            self.passed = permit
        return self.whole and not self.shown

    def contested(self, now: float) -> bool:
        """Return whether other clients of the token may have used up the remaining calls unseen."""
        return self.foreign.count > 0 and 2 * self.room(now) < self.limit

    def correct(self, now: float, remaining: int, since: int, in_flight: int) -> None:
        """Correct the count by a report. ``since`` is how many calls ended while the reported one was in flight."""
        reported = self.limit - remaining
        surplus = self.calls.count - reported - since
        if surplus > 0:
            self.calls.drop(surplus)
        if remaining < self.remaining:
            self.remaining = remaining
        if remaining <= 0 or reported > self.calls.count + in_flight:
            self.lower_to(now, remaining, in_flight)
        if self.silent:
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
