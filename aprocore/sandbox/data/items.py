"""Items of the sandbox, and their collections."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from .seed_data import id_in

__all__ = [
    "CREATED_COUNT",
    "FIRST_CREATED",
    "Collection",
    "DataChange",
    "Item",
    "drop_replaced_objects",
    "is_created",
]

FIRST_CREATED, CREATED_COUNT = 2**52, 2**52
"""First id of items that clients created, and how many ids there are."""


@attrs.frozen
class DataChange:
    """A change of an item by a call."""

    kind: str
    """``create``, ``update`` or ``delete``."""
    key: str
    item_id: int


def _ignore(_: DataChange) -> None:
    return


@attrs.define(eq=False)
class Item:
    """A resource with an id."""

    id: int
    key: str
    facts: dict[str, Any]
    """Seeded and sent fields, as JSON values."""
    created_at: str
    updated_at: str
    deleted_at: str | None = None
    """None unless the item is in the recycle bin."""
    created_by: int | None = None
    """The user whose call created the item; None for seeded items."""
    views: dict[Any, Any] = attrs.field(factory=dict, repr=False)
    """Cache of serialized forms."""
    on_change: Callable[[DataChange], None] = attrs.field(default=_ignore, repr=False)
    """Called with each change of the item."""

    @property
    def is_created(self) -> bool:
        """Whether a client created the item; other items are seeded."""
        return is_created(self.id)

    def change(self, facts: dict[str, Any], now: str, *, replace: bool = False) -> None:
        """Merge fields into the item, or replace all of its fields."""
        if replace:
            self.facts = {}
        self.facts.update({name: value for name, value in facts.items() if name != "id"})
        drop_replaced_objects(self.facts, facts)
        self.updated_at = now
        self.views.clear()
        self.on_change(DataChange("update", self.key, self.id))


def is_created(item_id: int) -> bool:
    """Return whether the item with this id was created by a client; others are seeded."""
    return item_id >= FIRST_CREATED


@attrs.define(eq=False)
class Collection:
    """Items of one kind, in order of creation."""

    key: str
    items: dict[int, Item] = attrs.field(factory=dict)
    base: Collection | None = None
    """The collection of the company whose items these are, for members of a project; else None."""

    def live(self) -> Iterator[Item]:
        """Return an iterator over the items that are not deleted."""
        return (item for item in self.items.values() if item.deleted_at is None)

    def find(self, text: str) -> Item | None:
        """Return the item with this id, deleted or not; None if not found."""
        return self.items.get(id_in(text) or 0)

    def by_origin(self, origin_id: Any) -> Item | None:
        """Return the item with this ``origin_id``, unless it is deleted; None if not found."""
        return next((item for item in self.live() if str(item.facts.get("origin_id")) == str(origin_id)), None)

    def delete(self, item: Item, now: str, *, keep: bool) -> None:
        """Delete an item: permanently, or into the recycle bin if ``keep``; a member of a project only leaves it."""
        item.views.clear()
        if item.deleted_at is None:
            item.on_change(DataChange("delete", self.key, item.id))
        if self.base is None:
            # Also members that other projects still list are deleted.
            item.deleted_at = now
        if self.base is not None or not keep:
            del self.items[item.id]

    def restore(self, item: Item) -> None:
        """Take an item out of the recycle bin."""
        if item.deleted_at is not None:
            item.deleted_at = None
            item.views.clear()
            item.on_change(DataChange("restore", self.key, item.id))


def drop_replaced_objects(facts: dict[str, Any], sent: Mapping[str, Any]) -> None:
    """Clear objects that are replaced by an id: ``assignee`` if ``assignee_id`` was sent."""
    for name in sent.keys() - {"company_id", "project_id"}:
        for ending, plural in (("_id", ""), ("_ids", "s")):
            replaced = name.removesuffix(ending) + plural
            if name.endswith(ending) and replaced in facts and replaced not in sent:
                facts[replaced] = None
