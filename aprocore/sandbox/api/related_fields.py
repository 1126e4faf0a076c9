"""Fields of an item that follow from other items: the names of its parents, the sum of its line items."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from ..data.data_model import Tool, words_of
from ..data.items import Item
from ..data.store import Store

__all__ = ["related_fields"]

# Parents beyond these are not shown; a folder may have been moved into one that is inside of it.
_MOST_PARENTS = 32


def related_fields(item: Item, store: Store, tool: Tool) -> dict[str, Any]:
    """Return the fields by name."""
    fields: dict[str, Any] = {}
    for field, (name, separator) in tool.path_name.items():
        names = [str(node.facts.get(name)) for node in _with_parents(item, store, tool) if node.facts.get(name)]
        if names:
            fields[field] = separator.join(reversed(names))
    for field, (words, name) in tool.sums.items():
        # Nothing is made up below an item that a client created.
        if item.is_created:
            rows = store.collection(f"{item.key.rpartition('/')[2]}/{item.id}/{words}").live()
            fields[field] = str(sum((_number(row.facts.get(name)) for row in rows), Decimal()))
    for field, (words, name) in tool.latest.items():
        others = store.collection(f"{store.scope_of(item.key)}/{words}").live()
        ids = [other.id for other in others if str(other.facts.get(name)) == str(item.id)]
        fields[field] = {"id": ids[-1]} if ids else None
    return fields


def _with_parents(item: Item, store: Store, tool: Tool) -> Iterator[Item]:
    words = tool.references.get("parent", words_of(item.key))
    node: Item | None = item
    for _ in range(_MOST_PARENTS):
        if node is None:
            return
        yield node
        node = store.find(f"{store.scope_of(item.key)}/{words}", str(node.facts.get("parent_id")))


def _number(value: Any) -> Decimal:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return Decimal()
