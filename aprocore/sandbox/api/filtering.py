"""Filters of lists: every documented query parameter that selects items, by their fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Literal, TypeAlias

import attrs

from ...catalogue import Parameter
from .lenient_values import iso_date
from .list_queries import as_text, parse_datetime, parse_range

__all__ = ["MISSING", "ListFilters", "ListRow", "belongs_to", "deleted_items", "is_true", "read_field"]

MISSING: Any = object()
"""The value of a field that an item lacks."""

DeletedItems: TypeAlias = Literal["without", "with", "only"]

_FILTER = re.compile(r"filters\[(\w+)\](?:\[(\w*)\])?(?:\[\])?")
# A parameter in an object: ``scope[category]``, and a filter whose name a tool has replaced.
_INNER = re.compile(r"(?:scope|filters)\[(\w+)\](?:\[\])?")
_SEARCH = frozenset(
    {"search", "query", "keyword", "search_text", "pdm_search", "filters[search]", "filters[query]", "with_name"}
)
_DAYS = frozenset({"log_date", "start_date", "end_date"})
# Fields with the day of an item.
_DAY_FIELDS = ("date", "log_date", "start", "created_at")
_BEFORE, _AFTER = ("_before", "_to"), ("_after", "_from", "_since")
# Beginnings of the names of switches that change other filters or the response, and select nothing by themselves.
_OPTIONS = ("include_", "exclude_", "with_", "without_", "show_", "save_", "for_", "use_", "run_", "hide_", "only_")
# Query parameters outside of ``filters`` select items, too, except for those of the call and of the response's form.
_NOT_SELECTING = frozenset(
    {
        "company_id", "project_id", "page", "per_page", "page_size", "page_start", "limit", "limit_per_day", "cursor",
        "starting_after", "starting_before", "start_after", "pdm_page", "pdm_per_page", "sort", "sort_by",
        "sort_order", "sort_key", "sort_dir", "pdm_sort_by", "pdm_sort_order", "direction", "view", "serializer_view",
        "viewpoint_format", "format", "export_format", "included", "locale", "timezone", "use_filter_tz", "group_by",
        "group", "scope", "tab", "all", "budget_view_id", "url_expires_in",
        "dayRange",
    }
)  # fmt: skip


@attrs.frozen
class ListRow:
    """An item of a list: the object of the response, and the stored fields, of which some are not shown."""

    shown: Mapping[str, Any]
    stored: Mapping[str, Any] = attrs.field(factory=dict)

    def read(self, name: str) -> Any:
        """Return the field for the name of a filter or sort key; ``MISSING`` if the item has none."""
        value = read_field(self.shown, name)
        return read_field(self.stored, name) if value is MISSING else value


def deleted_items(params: Mapping[str, str], *, recycled: bool) -> DeletedItems:
    """Return which deleted items a list has, beside or instead of others.

    https://developers.procore.com/documentation/filtering-on-list-actions has ``filters[include_deleted]`` for all.
    """
    if recycled or params.get("view") == "recycle_bin" or params.get("filters[view]") == "recycle":
        return "only"
    value = params.get("filters[include_deleted]") or params.get("include_deleted") or ""
    if value in ("with", "true", "1"):
        return "with"
    only = ("deleted_only", "recycled", "filters[deleted]", "filters[is_deleted]", "filters[recycle_bin]")
    if value == "only" or any(is_true(params.get(name)) for name in (*only, "filters[is_in_recycle_bin]")):
        return "only"
    return "without"


@attrs.frozen
class ListFilters:
    """The query of a list, with the operation's documented parameters."""

    params: Sequence[tuple[str, str]]
    documented: Mapping[str, Parameter] = attrs.field(factory=dict)

    def __bool__(self) -> bool:
        """Whether any parameter may select items."""
        return any(
            name.startswith("filters[") or name in _SEARCH | _DAYS or self._selects(name.removesuffix("[]"))
            for name, _ in self.params
        )

    def select(self, rows: Iterable[ListRow]) -> list[ListRow]:
        """Return the items that match all parameters.

        Documented filters by fields that an item lacks do not match it; undocumented ones are ignored, as Procore does.

        Raises:
            BadParameterError: A date is invalid.
        """
        chosen = list(rows)
        wanted: dict[tuple[str, str], set[str]] = {}
        for name, value in self.params:
            match = _FILTER.fullmatch(name)
            if self._selects_all(name, value):
                continue
            if name in _SEARCH:
                chosen = [row for row in chosen if _contains_text(row.shown, value.lower())]
            elif match is not None and not self._is_option(match[1]):
                field, operator = match[1], match[2] or ""
                if field.startswith("not_"):
                    field, operator = field.removeprefix("not_"), "not"
                bound = self._date_bound(name, field, operator, value)
                if bound is None:
                    wanted.setdefault((field, operator), set()).add(value)
                else:
                    chosen = [row for row in chosen if self._matches(field, row, bound)]
            elif match is None and self._selects(name.removesuffix("[]")):
                field = name.removesuffix("[]")
                bound = self._date_bound(name, field, "", value)
                if bound is None:
                    wanted.setdefault((field, ""), set()).add(value)
                else:
                    chosen = [row for row in chosen if self._matches(_without_bound(field), row, bound)]
        for (field, operator), values in wanted.items():
            chosen = [row for row in chosen if self._matches(field, row, _is_one_of(values, negated=operator == "not"))]
        return _in_date_range(chosen, dict(self.params))

    def _selects_all(self, name: str, value: str) -> bool:
        parameter = self.documented.get(name.removesuffix("[]"))
        return value == "all" and parameter is not None and value in parameter.choices

    def _selects(self, name: str) -> bool:
        parameter = self.documented.get(name)
        if parameter is None or name in _NOT_SELECTING or name in _DAYS or "[" in name:
            return False
        return parameter.item_type != "object" and not name.startswith(_OPTIONS)

    def _is_option(self, field: str) -> bool:
        parameter = self.documented.get(f"filters[{field}]")
        return field == "include_deleted" or (
            field.startswith(_OPTIONS) and (parameter is None or parameter.item_type == "boolean")
        )

    def _matches(self, field: str, row: ListRow, matches: Callable[[Any], bool]) -> bool:
        beside, within = self.documented.get(field), self.documented.get(f"filters[{field}]")
        if any(parameter is not None and parameter.required for parameter in (beside, within)):
            # A seeded item belongs to each owner that a list requires.
            value = read_field(row.stored, field)
            return value is MISSING or matches(value)
        value = row.read(field)
        if value is not MISSING:
            return matches(value)
        parameter = within or beside
        if parameter is None:
            return True
        # An item that lacks a switch has it off; outside of the filters it may be an option.
        return parameter.item_type == "boolean" and (parameter is beside or matches(False))

    def _date_bound(self, name: str, field: str, operator: str, value: str) -> Callable[[Any], bool] | None:
        """Return the test of a filter by date, or None if it is not a filter by date."""
        parameter = self.documented.get(name.removesuffix("[]")) or self.documented.get(f"filters[{field}]")
        is_date = parameter is not None and parameter.item_type in ("date", "datetime")
        if operator in ("gt", "gte", "lt", "lte"):
            start, end = parse_range(field, value)
            return _is_after(end if operator == "gt" else start) if operator[0] == "g" else _is_before(end)
        if not is_date and "..." not in value:
            return None
        start, end = parse_range(field, value)
        if field.endswith(_BEFORE):
            return _is_before(end)
        return _is_after(start) if field.endswith(_AFTER) else _is_within(start, end)


def belongs_to(
    shown: Mapping[str, Any], params: Iterable[tuple[str, str]], documented: Mapping[str, Parameter]
) -> bool:
    """Return whether a single item has the ids and the day that a query names, as far as it shows them.

    A seeded item belongs to each owner that a read requires.
    """
    required = {name for name, parameter in documented.items() if parameter.required}
    for name, value in params:
        match = _INNER.fullmatch(name)
        field = match[1] if match is not None else name
        is_id = field in ("id", "log_date") or field.endswith("_id") or match is not None
        if field == "log_date":
            field, value = field if field in shown else "date", iso_date(value)
        if name in required or name in _NOT_SELECTING or not is_id or shown.get(field) is None:
            continue
        if as_text(shown[field]) != value:
            return False
    return True


def _without_bound(field: str) -> str:
    for ending in (*_BEFORE, *_AFTER):
        if field.endswith(ending):
            return f"{field.removesuffix(ending)}_at"
    return field


def read_field(item: Mapping[str, Any], name: str) -> Any:
    """Return the field for a filter's name: the value itself, an object for its id, an array for its ids."""
    if name in item:
        return item[name]
    singular = name.removesuffix("s")
    base = singular.removesuffix("_id")
    for other in (
        singular,
        name.removesuffix("_id"),
        base,
        f"{name}_id",
        f"{name}_ids",
        f"{base}_id",
        base + "s",
        f"is_{name}",
    ):
        if other in item:
            return item[other]
    return MISSING


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        value = value.get("id", value.get("name"))
    return as_text(value)


def is_true(text: str | None) -> bool:
    """Return whether the value of a query parameter is that of a switch that is on."""
    return text is not None and text.lower() in ("true", "1", "only")


def _is_one_of(wanted: set[str], *, negated: bool) -> Callable[[Any], bool]:
    def matches(value: Any) -> bool:
        values = value if isinstance(value, list) else [value]
        if isinstance(value, bool):
            # Python clients send True and False.
            texts = {{"1": "true", "0": "false"}.get(text.lower(), text.lower()) for text in wanted}
        else:
            # Several values in one are separated by commas.
            texts = wanted | {part for text in wanted for part in text.split(",")}
        return any(_plain(element) in texts or as_text(element) in texts for element in values) is not negated

    return matches


def _contains_text(item: Mapping[str, Any], needle: str) -> bool:
    return any(isinstance(value, str) and needle in value.lower() for value in item.values())


def _moment(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _is_within(start: datetime, end: datetime) -> Callable[[Any], bool]:
    def matches(value: Any) -> bool:
        moment = _moment(value)
        return moment is not None and start <= moment <= end

    return matches


def _is_after(start: datetime) -> Callable[[Any], bool]:
    return _is_within(start, datetime.max.replace(tzinfo=UTC))


def _is_before(end: datetime) -> Callable[[Any], bool]:
    return _is_within(datetime.min.replace(tzinfo=UTC), end)


def _in_date_range(rows: list[ListRow], params: Mapping[str, str]) -> list[ListRow]:
    """Return the log entries in the requested date range; items without a date are kept."""
    first = iso_date(params.get("log_date") or params.get("start_date") or "")
    last = iso_date(params.get("log_date") or params.get("end_date") or "")
    if not (first or last):
        return rows
    start, end = (parse_datetime("date", text).date() if text else None for text in (first, last))
    return [row for row in rows if _is_on(row, start, end)]


def _is_on(row: ListRow, start: date | None, end: date | None) -> bool:
    values = (row.read(name) for name in _DAY_FIELDS)
    moment = _moment(next((value for value in values if value not in (None, MISSING)), None))
    if moment is None:
        return True
    return (start is None or start <= moment.date()) and (end is None or moment.date() <= end)
