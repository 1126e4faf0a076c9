"""How a store differs from the seeded one, and how it is made to differ again."""

from __future__ import annotations

from collections.abc import Mapping

from ..data.snapshot import CollectionSnapshot, ItemSnapshot, SnapshotError, path_as_text, path_of_text
from ..data.store import Collection, Item, Store

__all__ = ["apply", "differences"]


def differences(store: Store, pristine: Store) -> dict[str, CollectionSnapshot]:
    """Return how collections differ from those of a store of the same seed in which nothing has happened, by key."""
    found = {}
    for key, collection in sorted(store.collections.items()):
        kept = _difference(collection, pristine.collection(key).items)
        if kept is not None:
            found[path_as_text(key)] = kept
    return found


def apply(store: Store, kept: Mapping[str, CollectionSnapshot], made: int) -> None:
    """Make a new store differ as an earlier one did.

    Raises:
        SnapshotError: it does not fit what is seeded.
    """
    store.made = made
    for text in sorted(kept):
        key = path_of_text(text)
        try:
            collection = store.collection(key)
        except ValueError:
            raise SnapshotError(f"{text} belongs to nothing") from None
        _apply(store, collection, kept[text])


def _difference(collection: Collection, seeded: Mapping[int, Item]) -> CollectionSnapshot | None:
    """Return how a collection differs from what it is seeded with, None where it does not."""
    items = [each for each in collection.items.values() if not _is_as_seeded(each, seeded.get(each.id))]
    gone = [each for each in seeded if each not in collection.items]
    if not items and not gone:
        return None
    order = None if collection.order is None else collection.order()
    if order == [each.id for each in collection.live()]:
        order = None
    return CollectionSnapshot(
        items=[
            ItemSnapshot(
                id=each.id,
                created_at=each.created_at,
                updated_at=each.updated_at,
                deleted_at=each.deleted_at,
                facts=each.facts,
            )
            for each in items
        ],
        gone=gone,
        order=order,
    )


def _is_as_seeded(item: Item, seeded: Item | None) -> bool:
    return seeded is not None and (item.created_at, item.updated_at, item.deleted_at, item.facts) == (
        seeded.created_at,
        seeded.updated_at,
        seeded.deleted_at,
        seeded.facts,
    )


def _apply(store: Store, collection: Collection, kept: CollectionSnapshot) -> None:
    for item_id in kept.gone:
        gone = collection.items.pop(item_id, None)
        if gone is None:
            raise SnapshotError(f"{collection.key} has no {item_id}")
        if gone.deleted_at is None:
            collection.removed(gone.facts)
    for each in kept.items:
        lacking = collection.template.keys() - each.facts.keys()
        if lacking:
            raise SnapshotError(f"{each.id} of {collection.key} has no {min(lacking)}")
        if collection.template and each.facts["id"] != each.id:
            raise SnapshotError(f"{each.id} of {collection.key} has the id of another")
        item = collection.items.get(each.id)
        if item is None:
            item = collection.items[each.id] = Item(
                each.id, collection.key, dict(each.facts), "", "", "", on_change=store.changes.append
            )
        was_there, is_there = item.deleted_at is None, each.deleted_at is None
        if was_there and not is_there:
            collection.removed(item.facts)
        elif is_there and not was_there:
            collection.added(item.facts)
        # In place: whoever else keeps it has these very facts.
        item.facts.clear()
        item.facts.update(each.facts)
        item.created_at, item.updated_at, item.deleted_at = each.created_at, each.updated_at, each.deleted_at
        item.views.clear()
    if kept.order is not None and collection.order is not None and collection.arrange is not None:
        if sorted(kept.order) != sorted(collection.order()):
            raise SnapshotError(f"the order of {collection.key} is not that of its items")
        collection.arrange(kept.order)
