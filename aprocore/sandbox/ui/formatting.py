"""Numbers, durations and times as text for people."""

from __future__ import annotations

from datetime import datetime

from ...sansio.decoding.datetimes import from_unix_time

__all__ = ["clock_offset", "clock_pace", "day", "plural", "span", "time_of_day", "times", "window_length"]

# Clock offsets below this number of seconds are shown as zero.
_MAX_ZERO_OFFSET = 0.5


def span(seconds: float) -> str:
    """Return a duration in one or two units."""
    total = max(round(seconds), 0)
    for unit, name, part, part_name in (
        (86_400, "d", 3600, "h"),
        (3600, "h", 60, "min"),
        (60, "min", 0, ""),
    ):
        if total >= unit:
            rest = total % unit // part if part else 0
            return f"{total // unit:,} {name} {rest} {part_name}" if rest else f"{total // unit:,} {name}"
    return f"{total} s"


def window_length(seconds: float) -> str:
    """Return the length of a rate limit window, which may be less than a second."""
    return span(seconds) if seconds >= 1 else f"{seconds:g} s"


def clock_offset(seconds: float) -> str:
    """Return the offset of the sandbox's clock from real time, with its sign."""
    if abs(seconds) < _MAX_ZERO_OFFSET:
        return "±0 s"
    return f"{'+' if seconds > 0 else '−'}{span(abs(seconds))}"  # noqa: RUF001 -- a minus is as wide as a plus


def clock_pace(pace: float) -> str:
    """Return the pace of the sandbox's clock in words."""
    return "real" if pace == 1 else "stopped" if pace == 0 else f"{pace:g} times real"


def time_of_day(at: float) -> str:
    """Return a POSIX time as a time of day in UTC, or as a number if it is beyond the calendar."""
    timestamp = _datetime(at)
    return f"{at:.0f}" if timestamp is None else f"{timestamp:%H:%M:%S}"


def day(at: float) -> str:
    """Return the date of a POSIX time in UTC; empty if it is beyond the calendar."""
    timestamp = _datetime(at)
    return "" if timestamp is None else f"{timestamp:%Y-%m-%d}"


def plural(count: int, noun: str) -> str:
    """Return a count with its noun."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def times(count: int) -> str:
    """Return how often something happened."""
    return {0: "0 times", 1: "once"}.get(count, f"{count:,} times")


def _datetime(at: float) -> datetime | None:
    try:
        return from_unix_time(at)
    except (OverflowError, ValueError):
        # A window may end after the last year of datetime.
        return None
