"""Filtering and sorting of lists by the fields of their items."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from .lenient_values import iso_date
from .list_queries import as_text, parse_datetime, parse_range

__all__ = ["filter_items", "has_filters", "sort_items"]

_FILTER = re.compile(r"filters\[(\w+)\](?:\[\])?")
_SEARCH = frozenset({"search", "query", "filters[search]", "filters[query]"})
_DAYS = frozenset({"log_date", "start_date", "end_date"})
# Shorter digits, such as the number of an RFI, are sorted as a number.
_LONG = 10
_MISSING: Any = object()


def has_filters(params: Sequence[tuple[str, str]]) -> bool:
    """Return whether a query has filters, a search or a sort order."""
    return any(name.startswith(("filters[", "sort")) or name in _SEARCH or name in _DAYS for name, _ in params)


def filter_items(
    items: Iterable[dict[str, Any]], params: Sequence[tuple[str, str]], dates: Iterable[str] = ()
) -> list[dict[str, Any]]:
    """Return the items that match all filters; filters by fields that the items lack are ignored, as Procore does.

    ``dates`` are the names of filters documented as dates.

    Raises:
        BadParameterError: A date filter is not a date or a range of dates.
    """
    chosen = list(items)
    wanted: dict[str, set[str]] = {}
    documented = set(dates)
    for name, value in params:
        match = _FILTER.fullmatch(name)
        if name in _SEARCH:
            needle = value.lower()
            chosen = [item for item in chosen if _contains_text(item, needle)]
        elif match is not None and (name in documented or "..." in value):
            start, end = parse_range(match[1], value)
            chosen = [item for item in chosen if _is_within(_read(item, match[1]), start, end)]
        elif match is not None:
            wanted.setdefault(match[1], set()).add(value)
    for field, values in wanted.items():
        chosen = [item for item in chosen if _matches(_read(item, field), values)]
    return _in_date_range(chosen, dict(params))


def sort_items(items: list[dict[str, Any]], params: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the items sorted by ``sort``; fields that the items lack are ignored."""
    keys = [key for key in params.get("sort", "").split(",") if key]
    if params.get("sort[attribute]"):
        keys = [("-" if params.get("sort[direction]") == "desc" else "") + params["sort[attribute]"]]
    for key in reversed(keys):
        name = key.lstrip("-")
        if items and _read(items[0], name) is not _MISSING:
            items = sorted(items, key=lambda item: _order(_read(item, name)), reverse=key.startswith("-"))
    return items


def _read(item: Mapping[str, Any], name: str) -> Any:
    """Return the field for a filter's name: the value itself, an object for its id, an array for its ids."""
    if name in item:
        return item[name]
    singular = name.removesuffix("s")
    for other in (
        singular,
        name.removesuffix("_id"),
        singular.removesuffix("_id"),
        f"{name}_id",
        singular.removesuffix("_id") + "s",
    ):
        if other in item:
            return item[other]
    return _MISSING


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        value = value.get("id", value.get("name"))
    return as_text(value)


def _matches(value: Any, wanted: set[str]) -> bool:
    if value is _MISSING:
        return True
    values = value if isinstance(value, list) else [value]
    if isinstance(value, bool):
        # Python clients send True and False.
        wanted = {text.lower() for text in wanted}
    return any(_plain(element) in wanted or as_text(element) in wanted for element in values)


def _contains_text(item: Mapping[str, Any], needle: str) -> bool:
    return any(isinstance(value, str) and needle in value.lower() for value in item.values())


def _is_within(value: Any, start: datetime, end: datetime) -> bool:
    if value is _MISSING:
        return True
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return start <= (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) <= end


def _in_date_range(items: list[dict[str, Any]], params: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the log entries in the requested date range; items without a date are kept."""
    first = iso_date(params.get("log_date") or params.get("start_date") or "")
    last = iso_date(params.get("log_date") or params.get("end_date") or "")
    if not (first or last):
        return items
    for text in filter(None, (first, last)):
        parse_datetime("date", text)
    return [
        item
        for item in items
        if not isinstance(item.get("date"), str)
        or ((not first or first[:10] <= item["date"][:10]) and (not last or item["date"][:10] <= last[:10]))
    ]


def _order(value: Any) -> tuple[int, float, str]:
    if isinstance(value, Mapping):
        value = value.get("name", value.get("id"))
    if value is None or value is _MISSING:
        return 0, 0.0, ""
    if isinstance(value, int | float) or (isinstance(value, str) and value.isdecimal() and len(value) < _LONG):
        return 1, float(value), ""
    return 2, 0.0, str(value)
