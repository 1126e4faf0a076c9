"""Dates and times from text (ISO 8601; UTC if no offset is given) and from Unix time."""

from __future__ import annotations

import datetime
from typing import Any

__all__ = ["from_unix_time", "parse_date", "parse_datetime"]

_UNIX_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def from_unix_time(seconds: float) -> datetime.datetime:
    """Return the datetime in UTC of a Unix time, of every year from 1 to 9999.

    Raises:
        OverflowError: the year is another one.
        ValueError: the time is not a number (NaN).
    """
    # On Windows, datetime.fromtimestamp() ends with the year 3000 and begins with 1970.
    return _UNIX_EPOCH + datetime.timedelta(seconds=seconds)


def parse_datetime(value: Any) -> datetime.datetime | None:
    """Parse a timezone-aware datetime; return None for None and an empty string.

    Raises:
        ValueError: the value is not a date and time.
    """
    if value is None or value == "":
        return None
    if type(value) is str:
        try:
            moment = datetime.datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            return moment if moment.tzinfo is not None else moment.replace(tzinfo=datetime.UTC)
    raise ValueError(f"{_excerpt(value)} is not a date and time")


def parse_date(value: Any) -> datetime.date | None:
    """Parse a date, also from a date and time; return None for None and an empty string.

    Raises:
        ValueError: the value is not a date.
    """
    if value is None or value == "":
        return None
    if type(value) is str:
        try:
            return datetime.datetime.fromisoformat(value).date()
        except ValueError:
            pass
    raise ValueError(f"{_excerpt(value)} is not a date")


def _excerpt(value: Any) -> str:
    return repr(value)[:40]
