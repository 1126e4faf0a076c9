"""Difference between a store and the seeded one, and its application to a new store."""

from __future__ import annotations

from collections.abc import Mapping

from ..data.items import Collection, Item
from ..data.snapshot import CollectionSnapshot, ItemSnapshot, SnapshotError, path_as_text, path_of_text
from ..data.store import Store

__all__ = ["apply", "differences"]


def differences(store: Store, pristine: Store) -> dict[str, CollectionSnapshot]:
    """Return the changed collections, by key; ``pristine`` is an unchanged store of the same seed."""
    changed = {}
    for key, collection in sorted(store.collections.items()):
        difference = _difference(collection, pristine.collection(key).items)
        if difference is not None:
            changed[path_as_text(key)] = difference
    return changed


def apply(store: Store, changed: Mapping[str, CollectionSnapshot], made: int) -> None:
    """Apply the changes of an earlier run to a new store.

    Raises:
        SnapshotError: they do not fit the seeded data.
    """
    store.made = made
    for text in sorted(changed):
        key = path_of_text(text)
        try:
            collection = store.collection(key)
        except ValueError:
            raise SnapshotError(f"{text} does not belong to anything") from None
        _apply(store, collection, changed[text])


def _difference(collection: Collection, seeded: Mapping[int, Item]) -> CollectionSnapshot | None:
    """Return the difference between a collection and its seeded items; None if they are equal."""
    items = [item for item in collection.items.values() if not _is_as_seeded(item, seeded.get(item.id))]
    gone = [item_id for item_id in seeded if item_id not in collection.items]
    if collection.base is not None:
        # The items of members are stored with the company.
        members = [item_id for item_id in collection.items if item_id not in seeded]
        return CollectionSnapshot(members=members, gone=gone) if members or gone else None
    if not items and not gone:
        return None
    return CollectionSnapshot(
        items=[
            ItemSnapshot(
                id=item.id,
                created_at=item.created_at,
                updated_at=item.updated_at,
                deleted_at=item.deleted_at,
                created_by=item.created_by,
                facts=item.facts,
            )
            for item in items
        ],
        gone=gone,
    )


def _is_as_seeded(item: Item, seeded: Item | None) -> bool:
    return seeded is not None and (item.created_at, item.updated_at, item.deleted_at, item.facts) == (
        seeded.created_at,
        seeded.updated_at,
        seeded.deleted_at,
        seeded.facts,
    )


def _apply(store: Store, collection: Collection, difference: CollectionSnapshot) -> None:
    for item_id in difference.gone:
        # A member that is also gone from the company never was a member of the new project.
        if collection.items.pop(item_id, None) is None and collection.base is None:
            raise SnapshotError(f"{collection.key} has no item {item_id}")
    for item_id in difference.members:
        member = None if collection.base is None else collection.base.items.get(item_id)
        if member is None:
            raise SnapshotError(f"{collection.key} has a member {item_id} that does not exist")
        collection.items[item_id] = member
    for stored in difference.items:
        item = collection.items.get(stored.id)
        if item is None:
            item = collection.items[stored.id] = Item(
                stored.id, collection.key, dict(stored.facts), "", "", "", on_change=store.changed
            )
        item.facts, item.created_by = dict(stored.facts), stored.created_by
        item.created_at, item.updated_at, item.deleted_at = stored.created_at, stored.updated_at, stored.deleted_at
