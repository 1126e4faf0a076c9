"""Procore's two rate limit windows, as a counter.

https://developers.procore.com/documentation/rate-limiting
"""

from __future__ import annotations

import math
from collections import deque
from typing import Literal, TypeAlias, get_args

import attrs

from ...errors import ConfigurationError
from ...sansio.rate_limit.windows import HOURLY_SECONDS, SPIKE_SECONDS

__all__ = ["GENEROUS", "PROCORE_LIMITS", "Limits", "RateLimitMeter", "RateLimitWindow"]

#: How a window moves: in step with the clock, from the first request in it, or a log of the last seconds.
WindowModel: TypeAlias = Literal["fixed", "first_request", "sliding"]
#: What a 429 says about when to come back. Procore's pages differ, see ``rate_limiting`` and ``error_reference``.
RefusalStyle: TypeAlias = Literal["both", "reset", "retry_after", "neither", "junk"]


def _check_count(_limits: object, field: attrs.Attribute[int], value: object) -> None:
    if not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"Limits.{field.name} must be at least 1, not {value!r}.")


def _check_seconds(_limits: object, field: attrs.Attribute[float], value: object) -> None:
    if not isinstance(value, int | float) or not value > 0:
        raise ConfigurationError(f"Limits.{field.name} must be a positive number of seconds, not {value!r}.")


def _check_name(_limits: object, field: attrs.Attribute[str], value: object) -> None:
    allowed = get_args(WindowModel if field.name == "model" else RefusalStyle)
    if value not in allowed:
        raise ConfigurationError(f"Limits.{field.name} must be one of {', '.join(allowed)}, not {value!r}.")


@attrs.frozen(kw_only=True)
class Limits:
    """How many calls a token may make, and how a refusal looks."""

    #: Calls in the long window.
    hourly: int = attrs.field(validator=_check_count)
    #: Calls in the short one.
    spike: int = attrs.field(validator=_check_count)
    #: Lengths in seconds, to be scaled down in tests.
    hourly_seconds: float = attrs.field(default=HOURLY_SECONDS, validator=_check_seconds)
    spike_seconds: float = attrs.field(default=SPIKE_SECONDS, validator=_check_seconds)
    model: WindowModel = attrs.field(default="first_request", validator=_check_name)
    on_429: RefusalStyle = attrs.field(default="both", validator=_check_name)

    @property
    def is_scaled(self) -> bool:
        """Whether the windows are not as long as Procore's."""
        return (self.hourly_seconds, self.spike_seconds) != (HOURLY_SECONDS, SPIKE_SECONDS)


#: Procore's own: 3,600 an hour, and the 25 in 10 seconds of its example.
PROCORE_LIMITS = Limits(hourly=3600, spike=25)
#: Never in the way.
GENEROUS = Limits(hourly=100_000_000, spike=1_000_000)


@attrs.frozen
class RateLimitWindow:
    """How far a window is used up."""

    seconds: float
    limit: int
    used: int
    #: When it begins anew, or the oldest call leaves it; None where nothing is in it.
    ends_at: float | None


class _Counted:
    """A window with a beginning and a count."""

    __slots__ = ("_aligned", "_seconds", "_start", "_used", "limit")

    def __init__(self, limit: int, seconds: float, *, aligned: bool) -> None:
        self.limit = limit
        self._seconds = seconds
        self._aligned = aligned
        self._start = -math.inf
        self._used = 0

    def remaining(self, now: float) -> int:
        if not self._start <= now < self._start + self._seconds:
            self._start = now // self._seconds * self._seconds if self._aligned else now
            self._used = 0
        return self.limit - self._used

    def take(self, _now: float) -> None:
        self._used += 1

    def reset(self, _now: float) -> float:
        return self._start + self._seconds

    def look(self, now: float) -> RateLimitWindow:
        over = not self._start <= now < self._start + self._seconds
        if over or not self._used:
            return RateLimitWindow(self._seconds, self.limit, 0, None)
        return RateLimitWindow(self._seconds, self.limit, self._used, self._start + self._seconds)


class _Sliding:
    """A log of the calls of the last seconds."""

    __slots__ = ("_log", "_seconds", "limit")

    def __init__(self, limit: int, seconds: float) -> None:
        self.limit = limit
        self._seconds = seconds
        self._log: deque[float] = deque()

    def remaining(self, now: float) -> int:
        while self._log and self._log[0] <= now - self._seconds:
            self._log.popleft()
        return self.limit - len(self._log)

    def take(self, now: float) -> None:
        self._log.append(now)

    def reset(self, now: float) -> float:
        return (self._log[0] if self._log else now) + self._seconds

    def look(self, now: float) -> RateLimitWindow:
        for over, at in enumerate(self._log):
            if at > now - self._seconds:
                return RateLimitWindow(self._seconds, self.limit, len(self._log) - over, at + self._seconds)
        return RateLimitWindow(self._seconds, self.limit, 0, None)


class RateLimitMeter:
    """Counts one token's calls in both windows."""

    __slots__ = ("_hourly", "_limits", "_spike")

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._hourly = self._window(limits.hourly, limits.hourly_seconds)
        self._spike = self._window(limits.spike, limits.spike_seconds)

    def _window(self, limit: int, seconds: float) -> _Counted | _Sliding:
        if self._limits.model == "sliding":
            return _Sliding(limit, seconds)
        return _Counted(limit, seconds, aligned=self._limits.model == "fixed")

    def take(self, now: float) -> bool:
        """Count one call, unless a window is full."""
        if self._spike.remaining(now) <= 0 or self._hourly.remaining(now) <= 0:
            return False
        self._spike.take(now)
        self._hourly.take(now)
        return True

    def spend(self, calls: int, now: float) -> None:
        """Count calls of somebody else, as far as they fit."""
        for _ in range(calls):
            if not self.take(now):
                return

    def windows(self, now: float) -> tuple[RateLimitWindow, RateLimitWindow]:
        """Return the long window and the short one as they are, which changes nothing of them."""
        return self._hourly.look(now), self._spike.look(now)

    def headers(self, now: float) -> list[tuple[str, str]]:
        """Report the window that is nearer to being used up; of two full ones, that which stays so for longer."""
        spike, hourly = self._spike.remaining(now), self._hourly.remaining(now)
        spike_reset, hourly_reset = self._spike.reset(now), self._hourly.reset(now)
        long = hourly_reset > spike_reset if spike <= 0 and hourly <= 0 else hourly < spike
        window, remaining, reset = (self._hourly, hourly, hourly_reset) if long else (self._spike, spike, spike_reset)
        return [
            ("X-Rate-Limit-Limit", str(window.limit)),
            ("X-Rate-Limit-Remaining", str(max(remaining, 0))),
            # Whole seconds, rounded up: who waits until then finds room.
            ("X-Rate-Limit-Reset", str(math.ceil(reset))),
        ]

    def refusal_headers(self, now: float) -> list[tuple[str, str]]:
        """Return what a 429 carries, in the style of the limits."""
        style = self._limits.on_429
        report = self.headers(now)
        seconds = max(1, math.ceil(int(report[2][1]) - now))
        if style == "neither":
            return []
        if style == "junk":
            return [*report[:2], ("X-Rate-Limit-Reset", "soon"), ("Retry-After", "a while")]
        if style == "reset":
            return report
        if style == "retry_after":
            return [("Retry-After", str(seconds))]
        return [*report, ("Retry-After", str(seconds))]


def checked(limits: object) -> Limits:
    """Return ``limits`` if it is one.

    Raises:
        ConfigurationError: it is something else.
    """
    if not isinstance(limits, Limits):
        raise ConfigurationError("limits is not a Limits.", hint="Use PROCORE_LIMITS or Limits(hourly=…, spike=…).")
    return limits
