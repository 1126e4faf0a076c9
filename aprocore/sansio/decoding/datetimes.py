"""Parsing of dates and times (ISO 8601; UTC if no offset is given)."""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Callable, Mapping
from typing import Any

import attrs

__all__ = ["parse_date", "parse_datetime", "parsers_of"]


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


def parsers_of(cls: type[Any]) -> Mapping[str, Callable[[Any], Any]]:
    """Return the parsers of an attrs class's date and datetime fields, by JSON key."""
    try:
        hints = typing.get_type_hints(cls)
    except Exception:
        return {}  # unresolvable annotations: the values stay undecoded
    parsers: dict[str, Callable[[Any], Any]] = {}
    for field in attrs.fields(cls):
        parse = _parser_of(hints.get(field.name))
        if field.init and field.converter is None and parse is not None:
            parsers[field.alias or field.name] = parse
    return parsers


def _parser_of(hint: Any) -> Callable[[Any], Any] | None:
    types_ = set(typing.get_args(hint)) if isinstance(hint, types.UnionType) or _is_union(hint) else {hint}
    if str in types_:
        return None  # a plain string is allowed
    return parse_datetime if datetime.datetime in types_ else parse_date if datetime.date in types_ else None


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) is typing.Union
