"""Watermarks of change feeds: up to when changes were reported, and what was reported in the overlap before it."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from typing import Any, Generic, Literal, Self, TypeAlias, TypeVar

import attrs

from ..types import Id
from .decoding.datetimes import parse_datetime
from .item_changes import READ_LAG, deleted_at, digest_of, id_of, time_of

__all__ = ["Change", "FeedRun", "ItemVersion", "Watermark"]

T = TypeVar("T")

_VERSION = 1

Versions: TypeAlias = Mapping[str, "ItemVersion"]


@attrs.frozen
class Change(Generic[T]):
    """A change of an item since the watermark."""

    kind: Literal["create", "update", "delete"]
    """What happened. Several changes of an item since the watermark are one: the last state, or its deletion."""
    item: T
    """The item as listed now; for a deletion as the list of deleted items has it, with its ``id`` at least."""


@attrs.frozen
class ItemVersion:
    """Version of an item that was reported."""

    at: str | None
    """Time of the last update or of the deletion; None if lists do not show it."""
    digest: str | None
    """Digest of the item, if the time alone can't tell versions apart."""


@attrs.frozen
class Watermark:
    """State of a change feed after a run."""

    at: datetime.datetime
    """Time by Procore's clock up to which all changes were reported."""
    begin: datetime.datetime | None
    """Time from which ``items`` and ``deletions`` are complete; None for all time."""
    items: Versions
    """Items that were reported in this period, by id, and those without a time."""
    deletions: Versions
    """Deletions, likewise."""

    def to_json(self) -> str:
        """Return the watermark as JSON text."""
        return json.dumps(
            {
                "version": _VERSION,
                "at": self.at.isoformat(),
                "begin": None if self.begin is None else self.begin.isoformat(),
                "items": {key: [version.at, version.digest] for key, version in self.items.items()},
                "deletions": {key: [version.at, version.digest] for key, version in self.deletions.items()},
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Return the watermark of a JSON text.

        Raises:
            ValueError: it is not one.
        """
        try:
            value = json.loads(text)
            if value["version"] != _VERSION:
                raise ValueError(f"its version is {value['version']!r}, expected {_VERSION}")
            at = datetime.datetime.fromisoformat(value["at"])
            begin = value["begin"] and datetime.datetime.fromisoformat(value["begin"])
            items, deletions = (
                {key: ItemVersion(*version) for key, version in value[name].items()} for name in ("items", "deletions")
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"it is not a watermark: {error!r}") from None
        return cls(at, begin, items, deletions)


class FeedRun:
    """Run of a change feed: which items of its lists have changed, and the watermark at its end."""

    def __init__(self, earlier: Watermark | None, since: datetime.datetime | None, overlap: datetime.timedelta) -> None:
        """Begin a run after an earlier watermark; without one, at ``since``; without both, with all items."""
        self._earlier = earlier
        self._overlap = overlap
        # Lists show whole seconds.
        self.begin: datetime.datetime | None = None if since is None else since.replace(microsecond=0)
        """Time from which changes are searched; None for all items."""
        if earlier is not None:
            begin = _minus(earlier.at, overlap)
            self.begin = begin if earlier.begin is None else max(begin, earlier.begin)
        self.read_at: datetime.datetime | None = None
        """Time of the response that is being read, by Procore's clock."""
        self.deletions_known: bool = True
        """False once a deleted item could have been deleted before or after ``since``."""
        self._items: dict[str, ItemVersion] = {}
        self._deletions: dict[str, ItemVersion] = {}

    def change(self, item: Any) -> Change[Any] | None:
        """Return the change of a listed item, None if it was reported already."""
        item_id = id_of(item)
        created, updated = time_of(item, "created_at"), time_of(item, "updated_at")
        moments = [moment for moment in (created, updated) if moment is not None]
        at = max(moments, default=None)
        if item_id is None or (self.begin is not None and at is not None and at < self.begin):
            return None
        key = _key(item_id)
        earlier = self._items.get(key) or (self._earlier.items.get(key) if self._earlier is not None else None)
        self._items[key], is_same = self._version(item, updated and at, earlier)
        if is_same:
            return None
        is_new = earlier is None and (self.begin is None or (created is not None and created >= self.begin))
        return Change("create" if is_new else "update", item)

    def deletion(self, item: Any) -> Change[Any] | None:
        """Return the deletion of an item in a list of deleted items, None if it was reported already.

        The first run without ``since`` reports all: an earlier one that was not committed may have reported the items.
        """
        item_id = id_of(item)
        if item_id is None:
            return None
        at, key = time_of(item, "deleted_at"), _key(item_id)
        if at is not None and self.begin is not None and at < self.begin:
            return None
        reported = {} if self._earlier is None else self._earlier.deletions
        earlier = self._deletions.get(key) or reported.get(key)
        version = ItemVersion(None if at is None else at.isoformat(), None)
        self._deletions[key] = version
        if version == earlier:
            return None
        if self._earlier is None and at is None and self.begin is not None:
            # Whether it was deleted since then can be guessed only, by its last update.
            self.deletions_known = False
            updated = deleted_at(item)
            if updated is None or updated < self.begin:
                return None
        # It may be restored with the same version.
        self._items.pop(key, None)
        return Change("delete", item)

    def end(self, until: datetime.datetime) -> Watermark:
        """Return the watermark at the end, when all changes until a time were reported."""
        if self._earlier is not None:
            # The clocks of Procore's servers may differ.
            until = max(until, self._earlier.at)
        begin = _minus(until, self._overlap)
        if self.begin is not None:
            begin = max(begin, self.begin)
        return Watermark(until, begin, _since(begin, self._items), _since(begin, self._deletions))

    def _version(
        self, item: Any, at: datetime.datetime | None, earlier: ItemVersion | None
    ) -> tuple[ItemVersion, bool]:
        """Return the version of an item, and whether it is the earlier one."""
        text = None if at is None else at.isoformat()
        # An item that was updated just before it was read can be updated again within the same second.
        is_final = at is not None and self.read_at is not None and at < self.read_at - READ_LAG
        same_time = earlier is not None and earlier.at == text
        if is_final and (not same_time or (earlier is not None and earlier.digest is None)):
            return ItemVersion(text, None), same_time
        digest = digest_of(item)
        is_same = same_time and earlier is not None and earlier.digest in (None, digest)
        return ItemVersion(text, None if is_final else digest), is_same


def _key(item_id: Id) -> str:
    return str(item_id)


def _since(begin: datetime.datetime, versions: Versions) -> Versions:
    return {
        key: version for key, version in versions.items() if (at := parse_datetime(version.at)) is None or at >= begin
    }


def _minus(moment: datetime.datetime, period: datetime.timedelta) -> datetime.datetime:
    try:
        return moment - period
    except OverflowError:
        return datetime.datetime.min.replace(tzinfo=datetime.UTC)
