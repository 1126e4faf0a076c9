"""Changes of the items of a list: which of them were created, updated or deleted since a time."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

import attrs

from ..model import Model
from ..types import Id
from .decoding.datetimes import parse_datetime

__all__ = [
    "READ_LAG",
    "ItemChange",
    "changes_of",
    "deleted_at",
    "deletion_of",
    "digest_of",
    "id_of",
    "shows_creation",
    "shows_deletion",
    "time_of",
    "time_range",
]

ChangeKind: TypeAlias = Literal["create", "update", "delete"]

READ_LAG: datetime.timedelta = datetime.timedelta(seconds=10)
"""Time before a list was read in which a change may not be in it yet, or be followed by another in the same second."""

# The end of a range is open, but a range needs one: the clock of the caller may be slow.
_FUTURE = datetime.timedelta(days=1)


@attrs.frozen
class ItemChange:
    """A change of one item, as a list shows it."""

    kind: ChangeKind
    id: Id
    at: datetime.datetime | None
    """Time of the change; None if the list does not show it."""


def time_range(since: datetime.datetime, now: datetime.datetime) -> str:
    """Return the value of a filter by time, from ``since`` on without an end.

    https://developers.procore.com/documentation/filtering-on-list-actions
    """
    return f"{_utc(since)}...{_utc(max(now, since) + _FUTURE)}"


def changes_of(item: Any, since: datetime.datetime) -> Iterator[ItemChange]:
    """Yield the creation and the last update of an item since a time: an item that was updated after it was created
    has both.

    An item without times was updated: only what has changed is in a list that is filtered by time.
    """
    item_id = id_of(item)
    if item_id is None:
        return
    created, updated = time_of(item, "created_at"), time_of(item, "updated_at")
    if created is not None and created >= since:
        yield ItemChange("create", item_id, created)
        if updated is not None and updated > created:
            yield ItemChange("update", item_id, updated)
    elif updated is None or updated >= since:
        yield ItemChange("update", item_id, updated)


def deletion_of(item: Any, since: datetime.datetime) -> ItemChange | None:
    """Return the deletion of an item of a recycle bin, None if it was deleted earlier.

    Without a time of the deletion, that of the last update counts; see `shows_deletion`.
    """
    item_id = id_of(item)
    deleted = deleted_at(item)
    if item_id is None or deleted is None or deleted < since:
        return None
    return ItemChange("delete", item_id, deleted)


def shows_creation(item: Any) -> bool:
    """Return whether an item has the time of its creation."""
    return time_of(item, "created_at") is not None


def shows_deletion(item: Any) -> bool:
    """Return whether an item has the time of its deletion."""
    return time_of(item, "deleted_at") is not None


def deleted_at(item: Any) -> datetime.datetime | None:
    """Return the time of an item's deletion, or else of its last update; None if it has neither."""
    return time_of(item, "deleted_at") or time_of(item, "updated_at")


def digest_of(item: Any) -> str:
    """Return a digest of all fields of a record or a JSON object."""
    fields = item.to_dict() if isinstance(item, Model) else item
    return hashlib.sha256(json.dumps(fields, sort_keys=True, default=str).encode()).hexdigest()[:32]


def id_of(item: Any) -> Id | None:
    """Return the id of an item, None if it has none."""
    value = _field(item, "id")
    if isinstance(value, bool) or not isinstance(value, int | str) or value == "":
        return None
    # v2 has numbers as texts.
    return int(value) if isinstance(value, str) and value.isascii() and value.isdecimal() else value


def time_of(item: Any, name: str) -> datetime.datetime | None:
    """Return a time of an item, None if it has none."""
    try:
        return parse_datetime(_field(item, name))
    except ValueError:
        return None


def _field(item: Any, name: str) -> Any:
    """Return a field of a record or a JSON object; None if it has none, or is neither."""
    try:
        return item[name]
    except (KeyError, TypeError):
        return None


def _utc(moment: datetime.datetime) -> str:
    return moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
