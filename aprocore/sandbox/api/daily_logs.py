"""Dates of daily logs: without dates a list has those of today, by the project's clock."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ...sansio.decoding.datetimes import from_unix_time

__all__ = ["DATES", "day_of", "with_default_day"]

DATES = ("log_date", "start_date", "end_date")
"""The parameters that select daily logs by date."""


def with_default_day(
    params: list[tuple[str, str]], documented: Iterable[str], time_zone: str | None, now: float
) -> list[tuple[str, str]]:
    """Return the query of a list; one of daily logs that names no date gets today's.

    Procore's page on the daily log tool has this for all lists that take the three dates.
    """
    sent = {name: value for name, value in params if value}
    if not set(documented).issuperset(DATES) or not sent.keys().isdisjoint((*DATES, "filters[id]", "filters[id][]")):
        return params
    return [*params, ("log_date", day_of(time_zone, now))]


def day_of(time_zone: str | None, now: float) -> str:
    """Return the date at a time in a zone; in UTC if the zone is unknown."""
    try:
        zone = ZoneInfo(time_zone) if time_zone else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = UTC
    return from_unix_time(now).astimezone(zone).date().isoformat()
