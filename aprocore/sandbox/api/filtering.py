"""Filters and sorting of any list: by the fields that its items have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from .list_queries import as_text, moment_in, range_in

__all__ = ["selected", "selects", "sorted_by"]

_FILTER = re.compile(r"filters\[(\w+)\](?:\[\])?")
_SEARCH = frozenset({"search", "query", "filters[search]", "filters[query]"})
_DAYS = frozenset({"log_date", "start_date", "end_date"})
_MISSING: Any = object()


def selects(params: Sequence[tuple[str, str]]) -> bool:
    """Return whether a query has anything to select or to sort by."""
    return any(name.startswith(("filters[", "sort")) or name in _SEARCH or name in _DAYS for name, _ in params)


def selected(
    items: Iterable[dict[str, Any]], params: Sequence[tuple[str, str]], dates: Iterable[str] = ()
) -> list[dict[str, Any]]:
    """Return the items that pass every filter; those by what no item has are ignored, as Procore does.

    ``dates`` are the filters that are documented as dates.

    Raises:
        BadParameter: what should be a date, or a range of dates, is none.
    """
    chosen = list(items)
    wanted: dict[str, set[str]] = {}
    documented = set(dates)
    for name, value in params:
        match = _FILTER.fullmatch(name)
        if name in _SEARCH:
            needle = value.lower()
            chosen = [item for item in chosen if _mentions(item, needle)]
        elif match is not None and (name in documented or "..." in value):
            start, end = range_in(match[1], value)
            chosen = [item for item in chosen if _is_within(_read(item, match[1]), start, end)]
        elif match is not None:
            wanted.setdefault(match[1], set()).add(value)
    for field, values in wanted.items():
        chosen = [item for item in chosen if _matches(_read(item, field), values)]
    return _of_days(chosen, dict(params))


def sorted_by(items: list[dict[str, Any]], params: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the items in the order that ``sort`` asks for, where it names fields that they have."""
    keys = [key for key in params.get("sort", "").split(",") if key]
    if params.get("sort[attribute]"):
        keys = [("-" if params.get("sort[direction]") == "desc" else "") + params["sort[attribute]"]]
    for key in reversed(keys):
        name = key.lstrip("-")
        if items and _read(items[0], name) is not _MISSING:
            items = sorted(items, key=lambda item: _order(_read(item, name)), reverse=key.startswith("-"))
    return items


def _read(item: Mapping[str, Any], name: str) -> Any:
    """Return what an item has under a filter's name: a field, the id of an object, those of an array."""
    if name in item:
        return item[name]
    one = name.removesuffix("s")
    for other in (one, name.removesuffix("_id"), one.removesuffix("_id"), f"{name}_id", one.removesuffix("_id") + "s"):
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
        # As Python's clients write them.
        wanted = {text.lower() for text in wanted}
    return any(_plain(element) in wanted or as_text(element) in wanted for element in values)


def _mentions(item: Mapping[str, Any], needle: str) -> bool:
    return any(isinstance(value, str) and needle in value.lower() for value in item.values())


def _is_within(value: Any, start: datetime, end: datetime) -> bool:
    if value is _MISSING:
        return True
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return start <= (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) <= end


def _of_days(items: list[dict[str, Any]], params: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return a log's entries of the days that are asked for, where its entries have a day."""
    first = params.get("log_date") or params.get("start_date")
    last = params.get("log_date") or params.get("end_date")
    if not (first or last):
        return items
    for text in filter(None, (first, last)):
        moment_in("date", text)
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
    if isinstance(value, int | float):
        return 1, float(value), ""
    return 2, 0.0, str(value)
