"""Dates and times as Procore writes them: ISO 8601, in UTC where nothing else is said."""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Callable, Mapping
from typing import Any

import attrs

__all__ = ["day_of", "moment_of", "readers_of"]


def moment_of(value: Any) -> datetime.datetime | None:
    """Return an aware datetime, None where nothing is given.

    Raises:
        ValueError: it is none.
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
    raise ValueError(f"{_shown(value)} is no date and time")


def day_of(value: Any) -> datetime.date | None:
    """Return a date, also of a date and time; None where nothing is given.

    Raises:
        ValueError: it is none.
    """
    if value is None or value == "":
        return None
    if type(value) is str:
        try:
            return datetime.datetime.fromisoformat(value).date()
        except ValueError:
            pass
    raise ValueError(f"{_shown(value)} is no date")


def _shown(value: Any) -> str:
    return repr(value)[:40]


def readers_of(cls: type[Any]) -> Mapping[str, Callable[[Any], Any]]:
    """Return what reads the values of an attrs class's fields, by their JSON keys: of dates and datetimes alone."""
    try:
        hints = typing.get_type_hints(cls)
    except Exception:
        return {}  # a class that names what is not there yet is the caller's business
    readers: dict[str, Callable[[Any], Any]] = {}
    for field in attrs.fields(cls):
        read = _reader_of(hints.get(field.name))
        if field.init and field.converter is None and read is not None:
            readers[field.alias or field.name] = read
    return readers


def _reader_of(hint: Any) -> Callable[[Any], Any] | None:
    kinds = set(typing.get_args(hint)) if isinstance(hint, types.UnionType) or _is_union(hint) else {hint}
    if str in kinds:
        return None  # a text will do
    return moment_of if datetime.datetime in kinds else day_of if datetime.date in kinds else None


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) is typing.Union
