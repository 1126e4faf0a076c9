"""Rules of all lists: filters, order and views by the documented query parameters."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from ...catalogue import Parameter
from ..data.data_model import Tool
from ..data.items import Item
from .filtering import ListFilters, ListRow
from .pagination import LazySequence
from .requested_view import RequestedView
from .sorting import sort_keys, sort_rows

__all__ = ["selected_items"]

_INCLUDE_INACTIVE = frozenset({"include_inactive", "include_all"})


def selected_items(
    items: Sequence[Item],
    show: Callable[[Item], dict[str, Any]],
    params: Sequence[tuple[str, str]],
    documented: Mapping[str, Parameter],
    tool: Tool,
    view: RequestedView,
) -> Sequence[dict[str, Any]]:
    """Return the objects of the items that a query selects, in its order and view; without a query, on access.

    Raises:
        BadParameterError: A date is invalid.
    """
    query = dict(params)
    sort = documented.get("sort")
    filters = ListFilters(tool.filter_fields(params), documented)
    keys = sort_keys(query, sort.choices if sort is not None else ())
    hides = tool.hidden_unless or not _INCLUDE_INACTIVE.isdisjoint(documented)
    if not filters and not keys and not hides:
        return LazySequence(items, lambda item: view.of(show(item)))
    rows = [ListRow(show(item), _stored(item)) for item in items]
    rows = [row for row in rows if tool.is_listed(row.read, query, documented) and _is_listed(row, query, documented)]
    return LazySequence(sort_rows(filters.select(rows), keys), lambda row: view.of(row.shown))


def _is_listed(row: ListRow, query: Mapping[str, str], documented: Collection[str]) -> bool:
    """Return whether a list has an item that may be inactive."""
    switches = _INCLUDE_INACTIVE.intersection(documented)
    is_included = not switches or any(query.get(name, "").lower() in ("true", "1") for name in switches)
    return is_included or not any(row.read(name) is False for name in ("active", "is_active"))


def _stored(item: Item) -> dict[str, Any]:
    times = {"created_at": item.created_at, "updated_at": item.updated_at, "deleted_at": item.deleted_at}
    return {"id": item.id, **item.facts, **times}
