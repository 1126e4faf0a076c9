"""Scheduling of calls under Procore's rate limits (429, ``Retry-After``). Time is an argument: nothing here waits."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from multidict import istr

from ...types import RateLimit, RateLimits
from ..headers import rate_limit_of, retry_after_of
from .window import ROUNDING, SPIKE_SECONDS, Permit, Window
from .windows import HOURLY_SECONDS, MINUTE, Windows

__all__ = ["Permit", "RateLimitState"]

# A lookup by a plain lower-case string takes four times as long.
_LIMIT, _REMAINING, _RESET = istr("X-Rate-Limit-Limit"), istr("X-Rate-Limit-Remaining"), istr("X-Rate-Limit-Reset")

# Backoff after a 429 without usable headers: one second plus jitter, whose range doubles each time up to a cap.
_BACKOFF_BASE, _BACKOFF_CAP = 1.0, 32.0
# Seconds to wait for the end of a trial call before the next trial.
_TRIAL_SECONDS = 5.0
# While only the hourly window was reported: ended calls per additional call in flight.
_ENDED_PER_CALL = 2
# Part of a window over which the calls of a waiting queue are spread.
_SPREAD = 0.5
# Maximum number of seconds between them: slow answers to late calls would arrive in the next window.
_MAX_GAP = 0.1
# Seconds in which responses without new information are only counted (fast path).
_FAST_PATH_SECONDS = 0.02
# Number of calls after which a window that no response reported is assumed not to exist.
_SEEN_CALLS = 200
# Seconds that a report stays valid if other clients use the same token.
_REPORT_SECONDS = 1.0
_UNLIMITED = 1 << 60
_NEVER = -math.inf
# Digits of a Unix time; longer resets, such as milliseconds, are never valid.
_MAX_DIGITS = 10


class RateLimitState:
    """Rate limit state of one token. Every ``now`` is a time of one monotonic clock.

    A call takes a permit when it is sent and ends with one of :meth:`answered`, :meth:`refused`, :meth:`lost`,
    :meth:`unsent`.
    """

    __slots__ = (
        "_began",
        "_burst",
        "_counted",
        "_counted_at",
        "_ended",
        "_fast_path_until",
        "_held_until",
        "_next_trial",
        "_refusals",
        "_reported_at",
        "_reported_permit",
        "_trial_permit",
        "_tried",
        "_unix",
        "_unmetered",
        "free",
        "in_flight",
        "windows",
    )

    def __init__(self, burst: int, unix: Callable[[], float], *, hourly_seconds: float, spike_seconds: float) -> None:
        """Allow ``burst`` calls until a response reports a limit. ``unix`` is used if responses have no ``Date``."""
        self.free: int = burst
        """Calls that may be sent without checking the time again; it may be too low, never too high."""
        self.in_flight: int = 0
        self.windows: Windows = Windows(hourly_seconds, spike_seconds)
        self._burst = burst
        self._unix = unix
        # Number of ended calls plus one, so that every permit is truthy.
        self._ended = 1
        # When the first call was sent, or ended; calls that were refused are in no window.
        self._began = math.inf
        # Whether responses arrived, none of which reports a limit.
        self._unmetered = False
        self._held_until = -math.inf
        # The first permit whose response shows whether a 429 is over; 0 if there was no 429.
        self._trial_permit = 0
        # When the next trial call may be sent; reset by the end of the last one, or of any call sent after it.
        self._next_trial = -math.inf
        # The permit of the last trial call.
        self._tried: Permit = 0
        # Number of consecutive 429 responses.
        self._refusals = 0
        self._reported_at = -math.inf
        # The permit of the call whose report was accepted last.
        self._reported_permit = 0
        # Fast path: its end, the number of responses that were only counted, and the time of the last one.
        self._fast_path_until = -math.inf
        self._counted = 0
        self._counted_at = 0.0

    # -- sending ------------------------------------------------------------------------------------------------------

    def take(self) -> Permit:
        """Take one of the ``free`` permits, which must be at least one."""
        self.free -= 1
        self.in_flight += 1
        return self._ended

    def refresh(self, now: float) -> int:
        """Return how many calls may be sent now, and set ``free`` to it."""
        if self._counted:
            self._catch_up()
        self._fast_path_until = _NEVER
        if now < self._held_until:
            self.free = 0
            return 0
        if self._began == math.inf:
            self._began = now
        passed = False
        for window in self.windows.known:
            window.expire(now)
            if now >= window.resets_at and window.pass_reset(now, self._ended):
                passed = True
        room = self._room(now)
        # After a reset, one call finds out what it freed, and whether another window is reported now.
        if room > 0 and not self._trial_permit and not passed and not self._outdated(now):
            self.free = room
            if self.windows.complete or self._unmetered or self._ended > _SEEN_CALLS:
                self._fast_path_until = now + _FAST_PATH_SECONDS
        elif room <= 0 and not self._may_try(now):
            self.free = 0
        elif now >= self._next_trial:
            self._next_trial, self._tried = now + _TRIAL_SECONDS, self._ended
            self.free = 1
        else:
            self.free = min(self.free, 1)  # the trial call, if not taken yet
        return self.free

    def _room(self, now: float) -> int:
        windows = self.windows
        if not windows.known:
            return _UNLIMITED if self._unmetered else self._burst - self.in_flight
        room = _UNLIMITED
        for window in windows.known:
            room = min(room, window.room(now))
        if not windows.complete:
            # The spike limit may be far lower than what is left of the hourly one.
            room = min(room, max(self._burst, self._ended // _ENDED_PER_CALL))
        return room - self.in_flight

    def _outdated(self, now: float) -> bool:
        """Return whether the last report is too old to allow more than one call."""
        if now - self._reported_at < _REPORT_SECONDS:
            return False
        return any(window.contested(now) for window in self.windows.known)

    def _reset_passed(self, now: float) -> list[Window]:
        """Return the windows whose reset has passed, of which no response shows yet what it freed."""
        return [window for window in self.windows.known if window.pass_reset(now, self._ended)]

    def _full(self, now: float) -> list[Window]:
        return [window for window in self.windows.known if window.room(now) <= self.in_flight]

    def _may_try(self, now: float) -> bool:
        full = self._full(now)
        return bool(full) and all(max(window.closed_until, window.trial_at()) <= now for window in full)

    # -- waiting ------------------------------------------------------------------------------------------------------

    @property
    def gap(self) -> float:
        """Seconds between two calls of a waiting queue."""
        windows = self.windows.known
        gap = _SPREAD * max([min(window.seconds, SPIKE_SECONDS) / window.limit for window in windows], default=0.0)
        if not any(window.foreign.count for window in windows):
            # Else it may be longer: with calls of others, the fewer are in flight the fewer are refused.
            gap = min(gap, _MAX_GAP)
        # Sliding windows repeat a burst each time, and the next one may use up a window that was never reported.
        sliding = [window for window in windows if not window.whole and window.seconds > SPIKE_SECONDS]
        return max([gap, *(_SPREAD * min(window.seconds, MINUTE) / window.limit for window in sliding)])

    def opens_at(self, now: float) -> float:
        """Return the earliest time of the next call, infinity if that depends on the end of another call."""
        opens = max(now, self._held_until)
        full = self._full(now)
        if not full and self._room(now) <= 0:
            return math.inf
        opens = max([opens, *(window.opens_at(self.in_flight) for window in full)])
        single = self._trial_permit or self._reset_passed(opens) or self._outdated(opens) or self._may_try(opens)
        return max(opens, self._next_trial) if single else opens

    def foresee(self, now: float, ahead: int) -> float:
        """Return a lower bound for the send time of a call with ``ahead`` others before it in the queue."""
        opens = self.opens_at(now)
        soonest = opens if opens < math.inf else now
        waits = [soonest]
        for window in self.windows.known:
            behind = ahead - max(0, window.room(now) - self.in_flight)
            if behind > 0:
                waits.append(soonest + behind // window.limit * window.seconds)
        return max(waits)

    def unix(self, moment: float, now: float) -> float:
        """Convert a monotonic time to Unix seconds by the server's clock."""
        return self.windows.clock.unix(moment, self._unix() + moment - now)

    def why(self, now: float) -> str:
        """Return the reason why calls wait, for messages."""
        full = self._full(now) or self._reset_passed(now)
        if full:
            window = max(full, key=lambda window: window.opens_at(self.in_flight))
            name = "hourly" if window.seconds >= HOURLY_SECONDS else f"{window.seconds:.0f}-second"
            return f"The {name} limit of {window.limit} calls is used up"
        return "Procore asked to wait" if now < self._held_until else "Other calls are first under the rate limit"

    def rate_limits(self, now: float) -> RateLimits:
        """Return the state of all windows, with the calls in flight counted."""
        self._catch_up()
        self.windows.expire(now)
        return self.windows.report(now, self.in_flight)

    # -- how calls end ------------------------------------------------------------------------------------------------

    def answered(self, permit: Permit, now: float, status: int, headers: Mapping[str, str]) -> None:
        """Record the response of a call, with any status but 429."""
        if now < self._fast_path_until:
            # Hot path: calls are allowed, and the response does not contradict that.
            remaining, in_flight = headers.get(_REMAINING), self.in_flight - 1
            if remaining is None:
                enough = self._unmetered
            else:
                try:
                    # A report of no remaining calls is always read: it may be of a window that is not known yet.
                    left = int(remaining)
                    enough = left > 0 and left >= self.free + in_flight
                except ValueError:
                    enough = False
            if enough:
                self._ended += 1
                self.in_flight = in_flight
                self._counted += 1
                self._counted_at = now
                return
        if self._counted:
            self._catch_up()
        since, windows = self._end(now, permit) - permit, self.windows
        windows.count(now, windows.clock.arrival(now, headers, self._unix))
        if self._trial_permit and permit >= self._trial_permit:
            self._trial_permit = self._refusals = 0
        limit = headers.get(_LIMIT)
        if limit is not None:
            self._note(limit, headers, now, permit, since)
        if not windows.known and status < 500 and status != 401:
            self._unmetered = True
        self.refresh(now)

    def refused(self, permit: Permit, now: float, headers: Mapping[str, str], chance: float) -> None:
        """Record a 429 and hold all calls until the later of ``X-Rate-Limit-Reset`` and ``Retry-After``.

        Procore's pages disagree on which of the two counts. If neither is usable, back off for a second plus jitter;
        ``chance`` (0 to 1) is the random number for it.
        """
        self._catch_up()
        is_trial = now < self._next_trial and self.in_flight == 1
        since = self._end(now, permit) - permit
        waits: list[float] = []
        line = rate_limit_of(headers)
        window = self._window(line, headers, now, permit)
        if line is not None and window is not None:
            if is_trial and window.resets_at <= now:
                window.late = ROUNDING
                window.resets_at += ROUNDING
            self._correct(window, now, line.remaining, permit, since)
            # If it slides, its length may be wrong: no call leaves it until reports show that.
            window.assumed = window.assumed or not window.whole
            waits.append(window.resets_at)
        if "Date" in headers:  # a 429 may be the first response, and may have no other headers
            self.windows.clock.note(now, headers, self._unix())
        seconds = retry_after_of(headers, self.unix(now, now))
        if seconds is not None and seconds <= self.windows.max_wait:
            waits.append(now + seconds)
        if permit >= self._trial_permit:
            # Refusals of calls that were in flight at the same time count once.
            self._refusals += 1
        until = max(waits, default=now)
        if until <= now:
            until = now + _BACKOFF_BASE + chance * min(_BACKOFF_CAP, _BACKOFF_BASE * 2.0 ** min(self._refusals - 1, 30))
        if not self.windows.counted:
            self._began = math.inf
        self._trial_permit = self._ended
        self._held_until = max(self._held_until, until)
        self.free = 0

    def lost(self, now: float) -> None:
        """Record a call that may have arrived but got no response."""
        self._catch_up()
        self._end(now, self._ended)
        self.windows.count(now, now)
        self.refresh(now)

    def unsent(self, now: float) -> None:
        """Return the permit of a call that was never sent."""
        self.in_flight -= 1
        self._next_trial = -math.inf
        self.refresh(now)

    def _end(self, now: float, permit: Permit) -> int:
        ended = self._ended
        if self._began == math.inf:
            self._began = now
        self._ended = ended + 1
        self.in_flight -= 1
        if permit >= self._tried:
            self._next_trial = _NEVER
        return ended

    def _catch_up(self) -> None:
        if self._counted:
            self.windows.count(self._counted_at, self._counted_at, self._counted)
            self._counted = 0

    def _note(self, limit: str, headers: Mapping[str, str], now: float, permit: Permit, since: int) -> None:
        self._reported_at = now
        reset, remaining = headers.get(_RESET), headers.get(_REMAINING)
        if reset is None or remaining is None:
            return
        for window in self.windows.known:
            if window.reset_text == reset and window.limit_text == limit:
                if remaining.isdecimal() and len(remaining) <= len(limit) and (left := int(remaining)) <= window.limit:
                    self._correct(window, now, left, permit, since)
                return
        if self.windows.is_refused(reset, now):
            return
        line = rate_limit_of(headers)
        if line is None and reset.isdecimal() and len(reset) > _MAX_DIGITS:
            self.windows.refuse(reset, math.inf)
        found = self._window(line, headers, now, permit)
        if line is not None and found is not None:
            if found.reset == line.reset:
                found.limit_text, found.reset_text = limit, reset
            self._correct(found, now, line.remaining, permit, since)

    def _window(self, line: RateLimit | None, headers: Mapping[str, str], now: float, permit: Permit) -> Window | None:
        if line is None:
            return None
        ended, stale = self._ended - 1, permit < self._reported_permit
        return self.windows.reported(
            line,
            headers,
            now,
            unix=self._unix(),
            own=ended + self.in_flight,
            in_flight=self.in_flight,
            since=ended - permit,
            began=self._began,
            stale=stale,
        )

    def _correct(self, window: Window, now: float, remaining: int, permit: Permit, since: int) -> None:
        if permit < self._reported_permit:
            window.lower_to(now, remaining, self.in_flight)
            return
        self._reported_permit = permit
        window.correct(now, remaining, since, self.in_flight)
        if len(self.windows.known) > 1:
            self.windows.conclude(window, now, remaining, since, permit)
        window.noted = self._ended
