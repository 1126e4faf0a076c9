"""Rate limiting: the counters of Procore's two windows, and the headers of a 429.

https://developers.procore.com/documentation/rate-limiting
"""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

import attrs

from ...errors import ConfigurationError
from ...sansio.rate_limit.windows import HOURLY_SECONDS, SPIKE_SECONDS

if TYPE_CHECKING:
    from ...net.rate_limit.limiter import Limiter

__all__ = ["GENEROUS", "PROCORE_LIMITS", "Limits", "RateLimitMeter", "RateLimitWindow", "client_limiter"]

WindowModel: TypeAlias = Literal["fixed", "first_request", "sliding"]
"""``fixed``: windows aligned to the clock. ``first_request``: a window starts with its first request. ``sliding``: a
log of the calls of the last seconds.
"""
RejectionStyle: TypeAlias = Literal["both", "reset", "retry_after", "neither", "junk"]
"""Headers of a 429 that say when to retry. Procore's pages differ, see ``rate_limiting`` and ``error_reference``."""


def _check_count(_limits: object, field: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"Limits.{field.name} must be an integer >= 1, got {value!r}.")


def _check_seconds(_limits: object, field: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, int | float) or not 0 < value < math.inf:
        raise ConfigurationError(f"Limits.{field.name} must be a positive number of seconds, got {value!r}.")


def _check_name(_limits: object, field: attrs.Attribute[Any], value: object) -> None:
    allowed = get_args(WindowModel if field.name == "model" else RejectionStyle)
    if value not in allowed:
        raise ConfigurationError(f"Limits.{field.name} must be one of {', '.join(allowed)}, got {value!r}.")


@attrs.frozen(kw_only=True)
class Limits:
    """Rate limits of each access token, and the headers of a 429."""

    hourly: int = attrs.field(validator=_check_count)
    """Limit of calls in the long window."""
    spike: int = attrs.field(validator=_check_count)
    """Limit of calls in the short window."""
    hourly_seconds: float = attrs.field(default=HOURLY_SECONDS, validator=_check_seconds)
    """Length of the long window in seconds: any, since the sandbox's clock can jump over the waits of its sessions."""
    spike_seconds: float = attrs.field(default=SPIKE_SECONDS, validator=_check_seconds)
    """Length of the short window in seconds."""
    model: WindowModel = attrs.field(default="first_request", validator=_check_name)
    """Window algorithm: ``fixed``, ``first_request`` or ``sliding``."""
    on_429: RejectionStyle = attrs.field(default="both", validator=_check_name)
    """Headers of a 429: ``both``, ``reset``, ``retry_after``, ``neither`` or ``junk``."""

    @property
    def is_scaled(self) -> bool:
        """Whether the lengths of the windows differ from Procore's."""
        return (self.hourly_seconds, self.spike_seconds) != (HOURLY_SECONDS, SPIKE_SECONDS)


PROCORE_LIMITS = Limits(hourly=3600, spike=25)
"""Procore's limits: 3,600 calls per hour, and 25 in 10 seconds as in its example."""
GENEROUS = Limits(hourly=100_000_000, spike=1_000_000)
"""Limits that are never reached in practice."""


def client_limiter(limits: Limits, **options: Any) -> Limiter:
    """Return a rate limiter for a client, which otherwise assumes the lengths of Procore's windows.

    Args:
        limits: limits of the sandbox that the client calls.
        **options: further arguments of ``Limiter``.
    """
    from ...net.rate_limit.limiter import Limiter

    return Limiter(hourly_seconds=limits.hourly_seconds, spike_seconds=limits.spike_seconds, **options)


@attrs.frozen
class RateLimitWindow:
    """Usage of a rate limit window."""

    seconds: float
    limit: int
    used: int
    ends_at: float | None
    """Time of its reset, or when the oldest call leaves it; None if it is empty."""


class _CounterWindow:
    """A window with a start and a counter."""

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

    def usage(self, now: float) -> RateLimitWindow:
        over = not self._start <= now < self._start + self._seconds
        if over or not self._used:
            return RateLimitWindow(self._seconds, self.limit, 0, None)
        return RateLimitWindow(self._seconds, self.limit, self._used, self._start + self._seconds)


class _SlidingWindow:
    """A sliding window: a log of the calls of the last seconds."""

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

    def usage(self, now: float) -> RateLimitWindow:
        for over, at in enumerate(self._log):
            if at > now - self._seconds:
                return RateLimitWindow(self._seconds, self.limit, len(self._log) - over, at + self._seconds)
        return RateLimitWindow(self._seconds, self.limit, 0, None)


class RateLimitMeter:
    """Counter of one token's calls in both windows."""

    __slots__ = ("_hourly", "_limits", "_spike")

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._hourly = self._window(limits.hourly, limits.hourly_seconds)
        self._spike = self._window(limits.spike, limits.spike_seconds)

    def _window(self, limit: int, seconds: float) -> _CounterWindow | _SlidingWindow:
        if self._limits.model == "sliding":
            return _SlidingWindow(limit, seconds)
        return _CounterWindow(limit, seconds, aligned=self._limits.model == "fixed")

    def take(self, now: float) -> bool:
        """Count one call, and return True; False if a window is full."""
        if self._spike.remaining(now) <= 0 or self._hourly.remaining(now) <= 0:
            return False
        self._spike.take(now)
        self._hourly.take(now)
        return True

    def spend(self, calls: int, now: float) -> None:
        """Count up to ``calls`` calls, until a window is full."""
        for _ in range(calls):
            if not self.take(now):
                return

    def windows(self, now: float) -> tuple[RateLimitWindow, RateLimitWindow]:
        """Return the usage of the long and the short window, without changing them."""
        return self._hourly.usage(now), self._spike.usage(now)

    def headers(self, now: float) -> list[tuple[str, str]]:
        """Return the headers of the window with fewer calls remaining; of two full ones, of the later reset."""
        spike, hourly = self._spike.remaining(now), self._hourly.remaining(now)
        spike_reset, hourly_reset = self._spike.reset(now), self._hourly.reset(now)
        long = hourly_reset > spike_reset if spike <= 0 and hourly <= 0 else hourly < spike
        window, remaining, reset = (self._hourly, hourly, hourly_reset) if long else (self._spike, spike, spike_reset)
        return [
            ("X-Rate-Limit-Limit", str(window.limit)),
            ("X-Rate-Limit-Remaining", str(max(remaining, 0))),
            # Whole seconds, rounded up, so that a retry at that time succeeds.
            ("X-Rate-Limit-Reset", str(math.ceil(reset))),
        ]

    def rejection_headers(self, now: float) -> list[tuple[str, str]]:
        """Return the headers of a 429, in the style of the limits."""
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


def check_limits(limits: object) -> Limits:
    """Return ``limits`` if it is a ``Limits``.

    Raises:
        ConfigurationError: it is not.
    """
    if not isinstance(limits, Limits):
        raise ConfigurationError(
            f"limits must be a Limits, got {limits!r}.", hint="Use PROCORE_LIMITS or Limits(hourly=…, spike=…)."
        )
    return limits
