"""Keys of a page's items: their ids, or a hash of the page, to notice items that two pages have in common."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from operator import attrgetter, itemgetter
from typing import Any

from ..decoding.large_bodies import LARGE_BODY, list_json
from ..messages import Response

__all__ = ["field_of", "is_same_list", "item_keys_of", "list_hash", "overlap_of"]

# Types of ids.
_ID_TYPES = frozenset((int, str))
_id_in, _id_of = itemgetter("id"), attrgetter("id")


def item_keys_of(items: Sequence[Any], response: Response) -> list[int | str]:
    """Return the keys of the items of a page: their ids, or nothing if these are missing or not unique."""
    ids = _ids_of(items)
    if not _ID_TYPES.issuperset(map(type, ids)) or len(set(ids)) < len(ids):
        return []
    # A single id is not enough: a list may have several rows of one resource.
    return ids if len(ids) != 1 else [_hash(response.body)]


def list_hash(response: Response) -> int:
    """Return a hash of a page's list, without the rest of the body, which may differ each time."""
    body = response.body
    if not body.startswith(b"["):
        if len(body) >= LARGE_BODY and (data := list_json(body)) is not None:
            return _hash(data)  # without decoding it
        value = response.json()
        if isinstance(value, Mapping) and isinstance(value.get("data"), list):
            return _hash(repr(value["data"]).encode("utf-8", "surrogatepass"))
    return _hash(body)


def is_same_list(before: Sequence[int | str], item_keys: Sequence[int | str]) -> bool:
    """Return whether a page is the previous one, after items were added or deleted."""
    previous, ids = frozenset(before), frozenset(item_keys)
    return bool(previous) and bool(ids) and (previous <= ids or ids <= previous)


def overlap_of(before: Sequence[int | str], item_keys: Sequence[int | str]) -> int:
    """Return how many items at the start of a page were at the end of the previous one, because the list grew."""
    if not item_keys or item_keys[0] not in before:
        return 0
    start = before.index(item_keys[0])
    shared = len(before) - start
    return shared if before[start:] == item_keys[:shared] else 0


def field_of(item: Any, name: str) -> Any:
    """Return a field of an item, typed or not; None if the item has no such field."""
    return item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)


def _ids_of(items: Sequence[Any]) -> list[Any]:
    try:
        # Use the attribute of a typed object: its source would require decoding the whole page again.
        return list(map(_id_in if items and type(items[0]) is dict else _id_of, items))
    except (AttributeError, KeyError, TypeError):
        return [field_of(item, "id") for item in items]


def _hash(data: bytes) -> int:
    # Unlike hash(), it is the same in another process, which may resume the list.
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest())
