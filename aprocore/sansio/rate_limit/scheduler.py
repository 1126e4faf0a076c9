"""When the next call may go under Procore's rate limits. Time is an argument: nothing here waits."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TypeAlias

from multidict import istr

from ...types import RateLimits
from ..headers import rate_limit_of, retry_after_of
from .windows import FARTHEST, ROUNDING, SPIKE_SECONDS, Window, Windows

__all__ = ["Permit", "RateLimitState"]

#: What a call was sent with: how many calls had ended by then.
Permit: TypeAlias = int

# Lower-case letters cost a lookup four times as long.
_LIMIT, _REMAINING, _RESET = istr("X-Rate-Limit-Limit"), istr("X-Rate-Limit-Remaining"), istr("X-Rate-Limit-Reset")

#: After a 429 that says nothing: a second, and up to so many seconds of jitter, doubled each time up to a cap.
_BACKOFF_BASE, _BACKOFF_CAP = 1.0, 32.0
#: A single call that was to find out whether there is room is waited for so many seconds.
_TRIAL_SECONDS = 5.0
#: While only the hourly window was reported, one more call may be on its way for so many that ended.
_ENDED_PER_CALL = 2
#: A queue that has to wait anyway is spread over this part of a window.
_SPREAD = 0.5
#: For so many seconds, answers that say nothing new are only counted.
_GLANCE_SECONDS = 0.02
#: After so many calls, a window that no answer reported is none to look out for.
_FAMILIAR = 200
#: Where others use the same token, a report is good for so many seconds.
_REPORT_SECONDS = 1.0
_PLENTY = 1 << 60


class RateLimitState:
    """What one token may still send. Every moment, ``now``, is by one monotonic clock.

    A call takes a permit when it is sent and ends in one of :meth:`answered`, :meth:`refused`, :meth:`lost`,
    :meth:`unsent`.
    """

    __slots__ = (
        "_began",
        "_burst",
        "_careful_until",
        "_ended",
        "_glance_until",
        "_glanced",
        "_glanced_at",
        "_held_until",
        "_next_trial",
        "_refusals",
        "_reported_at",
        "_unix",
        "_unmetered",
        "free",
        "in_flight",
        "windows",
    )

    def __init__(self, burst: int, unix: Callable[[], float], *, hourly_seconds: float, spike_seconds: float) -> None:
        """Allow ``burst`` calls until an answer tells more. ``unix`` serves where answers carry no ``Date``."""
        #: Calls that may go without another look at the time: it may be too few, never too many.
        self.free: int = burst
        self.in_flight: int = 0
        self.windows: Windows = Windows(hourly_seconds, spike_seconds)
        self._burst = burst
        self._unix = unix
        #: Calls that ended, counted from 1 so that no permit is false.
        self._ended = 1
        #: When the first did.
        self._began = math.inf
        #: Answers came, but none that reports a limit.
        self._unmetered = False
        self._held_until = -math.inf
        #: The first permit that can tell whether a refusal is over; 0 where there is none.
        self._careful_until = 0
        #: When a single call may find out whether there is room; set back by any that ends.
        self._next_trial = -math.inf
        #: How many times in a row.
        self._refusals = 0
        self._reported_at = -math.inf
        #: Until when answers that say nothing new are only counted; how many were, and when the last of them came.
        self._glance_until = -math.inf
        self._glanced = 0
        self._glanced_at = 0.0

    # -- sending ------------------------------------------------------------------------------------------------------

    def take(self) -> Permit:
        """Take one of the ``free``, of which there has to be one."""
        self.free -= 1
        self.in_flight += 1
        return self._ended

    def refresh(self, now: float) -> int:
        """Return how many may go now, and set ``free`` to it."""
        self._catch_up()
        self._glance_until = -math.inf
        if now < self._held_until:
            self.free = 0
            return 0
        for window in self.windows.known:
            window.expire(now)
        room = self._room(now)
        if room > 0 and not self._careful_until and not self._outdated(now):
            self.free = room
            if self.windows.spike is not None or self._unmetered or self._ended > _FAMILIAR:
                self._glance_until = now + _GLANCE_SECONDS
        elif room <= 0 and not self._may_try(now):
            self.free = 0
        elif now >= self._next_trial:
            self._next_trial = now + _TRIAL_SECONDS
            self.free = 1
        else:
            self.free = min(self.free, 1)  # the trial, until it is taken
        return self.free

    def _room(self, now: float) -> int:
        windows = self.windows
        if not windows.known:
            return _PLENTY if self._unmetered else self._burst - self.in_flight
        room = min([window.room(now) for window in windows.known])
        if windows.spike is None:
            # Its limit may be far lower than what the hour has left.
            room = min(room, max(self._burst, self._ended // _ENDED_PER_CALL))
        return room - self.in_flight

    def _outdated(self, now: float) -> bool:
        """Tell whether the last report is too old to send more than one call on the strength of it."""
        if now - self._reported_at < _REPORT_SECONDS:
            return False
        return any(window.contested(now) for window in self.windows.known)

    def _full(self, now: float) -> list[Window]:
        return [window for window in self.windows.known if window.room(now) <= self.in_flight]

    def _may_try(self, now: float) -> bool:
        full = self._full(now)
        return bool(full) and all(max(window.closed_until, window.trial_at()) <= now for window in full)

    # -- waiting ------------------------------------------------------------------------------------------------------

    @property
    def gap(self) -> float:
        """Seconds between two calls of a queue that has to wait anyway."""
        window = self.windows.spike or self.windows.hourly
        return _SPREAD * min(window.calls.seconds, SPIKE_SECONDS) / window.limit if window is not None else 0.0

    def opens_at(self, now: float) -> float:
        """Return when a call may go at the earliest, infinity where only the end of another can tell."""
        opens = max(now, self._held_until)
        full = self._full(now)
        if not full and self._room(now) <= 0:
            return math.inf
        opens = max([opens, *(window.opens_at(self.in_flight) for window in full)])
        single = self._careful_until or self._outdated(opens) or self._may_try(opens)
        return max(opens, self._next_trial) if single else opens

    def foresee(self, now: float, ahead: int) -> float:
        """Return before when a call that has so many others ``ahead`` of it surely cannot go."""
        opens = self.opens_at(now)
        soonest = opens if opens < math.inf else now
        waits = [soonest]
        for window in self.windows.known:
            behind = ahead - max(0, window.room(now) - self.in_flight)
            if behind > 0:
                waits.append(soonest + behind // window.limit * window.calls.seconds)
        return max(waits)

    def unix(self, moment: float, now: float) -> float:
        """Return a moment in Unix seconds by the server's clock."""
        return self.windows.clock.unix(moment, self._unix() + moment - now)

    def why(self, now: float) -> str:
        """Say what holds calls back."""
        full = self._full(now)
        if full:
            window = max(full, key=lambda each: each.opens_at(self.in_flight))
            name = "hourly" if window is self.windows.hourly else "10-second"
            return f"The {name} limit of {window.limit} calls is used up"
        return "Procore asked to wait" if now < self._held_until else "Other calls are first under the rate limit"

    def known(self, now: float) -> RateLimits:
        """Return what is known of the windows, with own calls on their way counted."""
        self._catch_up()
        hourly, spike = self.windows.hourly, self.windows.spike
        for window in self.windows.known:
            window.expire(now)
        return RateLimits(
            hourly=hourly.report(now, self.in_flight) if hourly is not None else None,
            spike=spike.report(now, self.in_flight) if spike is not None else None,
        )

    # -- how calls end ------------------------------------------------------------------------------------------------

    def answered(self, permit: Permit, now: float, status: int, headers: Mapping[str, str]) -> None:
        """Count a call that was answered, with any status but 429."""
        if now < self._glance_until:
            # The usual case, and the path of every call: there is room, and the answer does not deny it.
            remaining = headers.get(_REMAINING)
            if remaining is None:
                enough = self._unmetered
            else:
                try:
                    enough = int(remaining) >= self.free + self.in_flight - 1
                except ValueError:
                    enough = False
            if enough:
                self._ended += 1
                self.in_flight -= 1
                self._glanced += 1
                self._glanced_at = now
                return
        self._catch_up()
        since = self._end(now) - permit
        for window in self.windows.known:
            window.calls.add(now)
        if self._careful_until and permit >= self._careful_until:
            self._careful_until = self._refusals = 0
        limit = headers.get(_LIMIT)
        if limit is not None:
            self._note(limit, headers, now, since)
        if not self.windows.known and status < 500 and status != 401:
            self._unmetered = True
        self.refresh(now)

    def refused(self, permit: Permit, now: float, headers: Mapping[str, str], chance: float) -> None:
        """Hold everything back after a 429, for the later of what ``X-Rate-Limit-Reset`` and ``Retry-After`` say.

        Which of them counts Procore's pages do not agree on. Where neither makes sense it is a second and more, drawn
        by ``chance`` (0 to 1).
        """
        self._catch_up()
        tried = now < self._next_trial and self.in_flight == 1
        since = self._end(now) - permit
        waits: list[float] = []
        line = rate_limit_of(headers)
        window = self._window(headers, now)
        if line is not None and window is not None:
            if tried and window.resets_at <= now:
                window.late = ROUNDING
                window.resets_at += ROUNDING
            window.correct(now, line.remaining, since, self.in_flight)
            waits.append(window.resets_at)
        if "Date" in headers:  # a refusal may be the first answer of all, and may have no other headers
            self.windows.clock.note(now, headers, self._unix())
        seconds = retry_after_of(headers, self.unix(now, now))
        if seconds is not None and seconds <= FARTHEST:
            waits.append(now + seconds)
        if permit >= self._careful_until:
            # Those that were on their way together are one refusal.
            self._refusals += 1
        until = max(waits, default=now)
        if until <= now:
            until = now + _BACKOFF_BASE + chance * min(_BACKOFF_CAP, _BACKOFF_BASE * 2.0 ** min(self._refusals - 1, 30))
        self._careful_until = self._ended
        self._held_until = max(self._held_until, until)
        self.free = 0

    def lost(self, now: float) -> None:
        """Count a call that may have arrived, but was not answered."""
        self._catch_up()
        self._end(now)
        for window in self.windows.known:
            window.calls.add(now)
        self.refresh(now)

    def unsent(self, now: float) -> None:
        """Take back the permit of a call of which nothing arrived."""
        self.in_flight -= 1
        self._next_trial = -math.inf
        self.refresh(now)

    def _end(self, now: float) -> int:
        ended = self._ended
        if ended == 1:
            self._began = now
        self._ended = ended + 1
        self.in_flight -= 1
        self._next_trial = -math.inf
        return ended

    def _catch_up(self) -> None:
        if self._glanced:
            for window in self.windows.known:
                window.calls.add(self._glanced_at, self._glanced)
            self._glanced = 0

    def _note(self, limit: str, headers: Mapping[str, str], now: float, since: int) -> None:
        self._reported_at = now
        reset, remaining = headers.get(_RESET), headers.get(_REMAINING)
        if reset is None or remaining is None:
            return
        for window in self.windows.known:
            if window.reset_text == reset and window.limit_text == limit:
                if remaining.isdecimal() and len(remaining) <= len(limit) and (left := int(remaining)) <= window.limit:
                    window.correct(now, left, since, self.in_flight)
                return
        found = self._window(headers, now)
        if found is not None:
            found.limit_text, found.reset_text = limit, reset
            found.correct(now, int(remaining), since, self.in_flight)

    def _window(self, headers: Mapping[str, str], now: float) -> Window | None:
        line = rate_limit_of(headers)
        if line is None:
            return None
        own = self._ended - 1 + self.in_flight
        return self.windows.reported(line, headers, now, unix=self._unix(), own=own, began=self._began)
