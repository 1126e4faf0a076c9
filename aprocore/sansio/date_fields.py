"""Documented dates and times of a request: values in the form that the reference documents.

https://developers.procore.com/documentation/date-time: a value without a time of day may be stored as null, without an
error, where a date and a time are documented. A calendar date is sent there as midnight UTC.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any, TypeAlias

from ..model import Model

__all__ = ["DateFields", "converted", "date_fields"]

DateFields: TypeAlias = Mapping[str, Any]
"""Converters by key; for an object or an array of objects those of its fields."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@lru_cache(maxsize=4096)
def date_fields(dates: str, times: str) -> DateFields:
    """Return the converters of the fields at these paths, which are separated by spaces: ``"date rfi.due_date"``."""
    fields: dict[str, Any] = {}
    converters: tuple[tuple[str, Callable[[Any], Any]], ...] = ((dates, _as_date), (times, _as_time))
    for paths, converter in converters:
        for path in paths.split():
            *parents, key = path.split(".")
            inner = fields
            for parent in parents:
                inner = inner.setdefault(parent, {})
            inner[key] = converter
    return fields


def converted(value: Any, fields: DateFields | Callable[[Any], Any]) -> Any:
    """Return ``value`` with its dates and times converted; the items of arrays and ranges, too."""
    if isinstance(value, list):
        return [converted(item, fields) for item in value]
    if isinstance(value, tuple):
        return tuple(converted(item, fields) for item in value)
    if callable(fields):
        return fields(value)
    if isinstance(value, Model):
        value = value.to_dict()
    if not isinstance(value, Mapping):
        return value
    return {key: converted(inner, fields[key]) if key in fields else inner for key, inner in value.items()}


def _as_date(value: Any) -> Any:
    # The day where the caller is: in UTC it may be another one.
    return value.date() if isinstance(value, datetime) else value


def _as_time(value: Any) -> Any:
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return f"{value.isoformat()}T00:00:00Z"
    return f"{value}T00:00:00Z" if isinstance(value, str) and _DAY.fullmatch(value) else value
