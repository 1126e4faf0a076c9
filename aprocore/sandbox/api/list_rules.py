"""Rules of all lists: filters, order and views by the documented query parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ...catalogue import Parameter
from ..data.data_model import Tool
from ..data.items import Item
from .filtering import ListFilters, ListRow
from .pagination import LazySequence
from .reduced_views import reduced_view
from .sorting import sort_keys, sort_rows

__all__ = ["selected_items", "viewed"]


def selected_items(
    items: Sequence[Item],
    show: Callable[[Item], dict[str, Any]],
    params: Sequence[tuple[str, str]],
    documented: Mapping[str, Parameter],
    tool: Tool,
) -> Sequence[dict[str, Any]]:
    """Return the objects of the items that a query selects, in its order and view; without a query, on access.

    Raises:
        BadParameterError: A date is invalid.
    """
    query = dict(params)
    sort = documented.get("sort")
    filters = ListFilters(tool.filter_fields(params), documented)
    keys = sort_keys(query, sort.choices if sort is not None else ())
    if not filters and not keys:
        return LazySequence(items, lambda item: viewed(show(item), tool, query))
    rows = [ListRow(show(item), _stored(item)) for item in items]
    return LazySequence(sort_rows(filters.select(rows), keys), lambda row: viewed(row.shown, tool, query))


def viewed(shown: Mapping[str, Any], tool: Tool, query: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields of an item in the view that a query asks for."""
    return tool.reduced(dict(shown), query) if tool.views else reduced_view(dict(shown), query)


def _stored(item: Item) -> dict[str, Any]:
    times = {"created_at": item.created_at, "updated_at": item.updated_at, "deleted_at": item.deleted_at}
    return {"id": item.id, **item.facts, **times}
