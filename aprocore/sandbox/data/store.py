"""In-memory store of the sandbox: collections of items, each seeded lazily on first access.

The key of a collection is the last resource with an id in its path, and the segments after it. So
``/rest/v1.0/projects/5/links`` and ``/rest/v2.0/companies/7/projects/5/links`` are one, ``projects/5/links``.
An item stores its id and its facts: the seeded fields and those that clients sent. All other fields of a response are
generated from the id, so that API versions with different fields show the same item.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any

import attrs

from .seed_data import TODAY, SeedData, id_in, instant
from .seeded_random import SeededRandom
from .webhook_event import EVENT_TYPES

__all__ = ["Change", "Collection", "Item", "Store"]

# Ids exceed 32 bits and stay below 2**53, like the ids of the seed data, which are all lower.
_FIRST_ID = 2**51
_ID_COUNT = 2**51
# Document types by the collections in which documents are created.
_DOCUMENT_TYPES = {"folders": "folder", "files": "file"}
# Seed of webhooks that belong to other apps; they are disabled and receive nothing.
_FOREIGN_HOOK = {
    "status": "disabled",
    "payload_version": "v2.0",
    "api_version": "v2",
    "destination_url": "https://hooks.example.com/procore",
    "destination_headers": {},
}


@attrs.frozen
class Change:
    """A change of an item by a call."""

    kind: str
    """``create``, ``update`` or ``delete``."""
    key: str
    item_id: int


def _ignore(_: Change) -> None:
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
    views: dict[Any, Any] = attrs.field(factory=dict, repr=False)
    """Cache of serialized forms, cleared by each change."""
    on_change: Callable[[Change], None] = attrs.field(default=_ignore, repr=False)
    """Called with each change of the item."""

    def change(self, facts: dict[str, Any], now: str, *, replace: bool = False) -> None:
        """Merge fields into the item, or replace all of its fields."""
        if replace:
            for name in [field for field in self.facts if field != "id"]:
                del self.facts[name]
        self.facts.update({name: value for name, value in facts.items() if name != "id"})
        _drop_replaced_objects(self.facts, facts)
        self.updated_at = now
        if "updated_at" in self.facts:
            self.facts["updated_at"] = now
        self.views.clear()
        self.on_change(Change("update", self.key, self.id))


def _nothing(_: dict[str, Any]) -> None:
    return


@attrs.define(eq=False)
class Collection:
    """Items of one kind, in order of creation."""

    key: str
    items: dict[int, Item] = attrs.field(factory=dict)
    added: Callable[[dict[str, Any]], None] = _nothing
    """Called with the fields of a new item, to mirror it in the seed data."""
    removed: Callable[[dict[str, Any]], None] = _nothing
    """Called with the fields of a deleted item, to remove it from the seed data."""
    template: dict[str, Any] = attrs.field(factory=dict)
    """Default fields of new items."""
    order: Callable[[], list[int]] | None = None
    """Returns the ids in the order of the seed data; None if the seed data has no such list."""
    arrange: Callable[[list[int]], None] | None = None
    """Puts the list in the seed data into the order of these ids; None if it has no such list."""

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
        """Delete an item: permanently, or into the recycle bin if ``keep``."""
        self.removed(item.facts)
        if item.deleted_at is None:
            item.on_change(Change("delete", item.key, item.id))
        if keep:
            item.deleted_at = now
            item.views.clear()
        else:
            del self.items[item.id]

    def restore(self, item: Item) -> None:
        """Take an item out of the recycle bin."""
        if item.deleted_at is not None:
            item.deleted_at = None
            item.views.clear()
            self.added(item.facts)


class Store:
    """All collections of a sandbox."""

    def __init__(self, seed_data: SeedData, has_bin: Callable[[str], bool]) -> None:
        self.seed_data = seed_data
        self.has_bin = has_bin
        """Returns whether the collection with a key has a recycle bin."""
        self._collections: dict[str, Collection] = {}
        self.made: int = 0
        """The number of items created so far, from which the ids of the next ones are derived."""
        self.changes: list[Change] = []
        """Changes that no caller has taken yet; the caller that reads them clears the list."""

    def add_empty(self, key: str) -> Collection:
        """Add an empty collection, for an owner that is new, and return it."""
        collection = self._collections[key] = Collection(key)
        return collection

    @property
    def collections(self) -> Mapping[str, Collection]:
        """All collections that were accessed so far, by key."""
        return self._collections

    def existing(self, key: str) -> Collection | None:
        """Return a collection if it was accessed before, else None."""
        return self._collections.get(key)

    def collection(self, key: str) -> Collection:
        """Return a collection; seed it on first access."""
        collection = self._collections.get(key)
        if collection is None:
            collection = self._collections[key] = self._seeded(key)
        return collection

    def items(self, key: str) -> list[Item]:
        """Return all items of a collection; documents of a project or company include its folders and files."""
        words = [word for word in _DOCUMENT_TYPES if _is_scope_collection(key, "documents")]
        keys = [f"{key.rpartition('/')[0]}/{word}" for word in words]
        return [item for item_key in (*keys, key) for item in self.collection(item_key).items.values()]

    def find(self, key: str, text: str) -> Item | None:
        """Return the item of a collection with this id, deleted or not; None if not found."""
        return next((item for item in self.items(key) if str(item.id) == text), None)

    def single(self, key: str) -> Item:
        """Return the singleton resource under a key, such as settings."""
        collection = self.collection(f"{key}#")
        return next(iter(collection.items.values()))

    def create(self, collection: Collection, facts: dict[str, Any], now: str) -> Item:
        """Create an item and return it."""
        self.made += 1
        item_id = self._new_id(collection.key, "made", self.made)
        template = collection.template
        dated: dict[str, Any] = {name: now for name in ("created_at", "updated_at") if name in template}
        fields = {**template, **dated, **_default_facts(collection.key), **facts}
        _drop_replaced_objects(fields, facts)
        if template:
            fields["id"] = item_id
        item = Item(item_id, collection.key, fields, now, now, on_change=self.changes.append)
        collection.items[item_id] = item
        collection.added(fields)
        self.changes.append(Change("create", item.key, item.id))
        return item

    # -- seeding

    def _new_id(self, key: str, *words: object) -> int:
        return _FIRST_ID + SeededRandom(self.seed_data.seed, key, *words).below(_ID_COUNT)

    def _seeded(self, key: str) -> Collection:
        collection = Collection(key)
        seeds = self._seed_facts(collection)
        if seeds is not None:
            for facts in seeds:
                self._seed(collection, facts["id"], facts)
            return collection
        number = 1 if key.endswith("#") else SeededRandom(self.seed_data.seed, key).between(3, 6)
        if _is_scope_collection(key, "documents"):
            number = 0
        for index in range(number):
            self._seed(collection, self._new_id(key, index), _default_facts(key))
        if number > 1 and self.has_bin(key):
            recycled = list(collection.items.values())[-1]
            recycled.deleted_at = recycled.updated_at
        return collection

    def _seed(self, collection: Collection, item_id: int, facts: dict[str, Any]) -> None:
        rng = SeededRandom(self.seed_data.seed, item_id)
        created = TODAY - timedelta(days=rng.between(2, 200), minutes=rng.below(540))
        changed = min(created + timedelta(hours=rng.between(1, 400)), TODAY)
        created_at = facts.get("created_at") or instant(created)
        updated_at = facts.get("updated_at") or instant(changed)
        collection.items[item_id] = Item(
            item_id, collection.key, facts, created_at, updated_at, on_change=self.changes.append
        )

    def _seed_facts(self, collection: Collection) -> Iterable[dict[str, Any]] | None:
        seed_data = self.seed_data
        parent, _, words = collection.key.rpartition("/")
        scope, _, scope_id = parent.partition("/")
        if collection.key == "companies":
            return [company.ref for company in seed_data.companies.values()]
        if collection.key.endswith("/webhooks/hooks"):
            apps = ("another-app", "one-more-app")
            return [{**_FOREIGN_HOOK, "namespace": app, "id": self._new_id(collection.key, app)} for app in apps]
        if scope == "hooks" and words == "triggers":
            names = {"resource_name": "Projects"}
            return [
                {**names, "event_type": event_type, "id": self._new_id(collection.key, event_type)}
                for event_type in EVENT_TYPES
            ]
        if scope not in ("companies", "projects") or "/" in scope_id:
            return None
        if words in ("users", "people"):
            return [person.facts for person in seed_data.people]
        if words == "vendors":
            return [dict(vendor) for vendor in seed_data.vendors]
        if words == "cost_codes":
            return [dict(cost_code) for cost_code in seed_data.cost_codes]
        if words == "projects" and scope == "companies":
            return self._projects(collection, int(scope_id))
        if words == "rfis" and scope == "projects":
            return self._rfis(collection, int(scope_id))
        return None

    def _projects(self, collection: Collection, company_id: int) -> Iterable[dict[str, Any]]:
        seed_data = self.seed_data
        own = [project for project in seed_data.projects.values() if project["company"]["id"] == company_id]

        def added(project: dict[str, Any]) -> None:
            project.setdefault("display_name", project.get("name"))
            seed_data.projects[project["id"]] = project
            seed_data.rfis.setdefault(project["id"], [])

        def order() -> list[int]:
            return [
                project_id
                for project_id, project in seed_data.projects.items()
                if project["company"]["id"] == company_id
            ]

        def arrange(ids: list[int]) -> None:
            for project_id in ids:
                seed_data.projects[project_id] = seed_data.projects.pop(project_id)

        collection.added, collection.order, collection.arrange = added, order, arrange
        collection.removed = lambda project: _discard(seed_data.projects, project["id"])
        if own:
            collection.template = {**dict.fromkeys(own[0]), "active": True, "company": own[0]["company"]}
            del collection.template["display_name"]
        return own

    def _rfis(self, collection: Collection, project_id: int) -> Iterable[dict[str, Any]]:
        rfis = self.seed_data.rfis.get(project_id, [])

        def added(rfi: dict[str, Any]) -> None:
            if rfi.get("number") is None:
                rfi["number"] = str(len(collection.items))
            rfi["full_number"] = f"RFI-{rfi['number']}"
            rfis.append(rfi)

        def removed(rfi: dict[str, Any]) -> None:
            rfis[:] = [other for other in rfis if other is not rfi]

        def arrange(ids: list[int]) -> None:
            position = {rfi_id: number for number, rfi_id in enumerate(ids)}
            rfis.sort(key=lambda rfi: position[rfi["id"]])

        collection.added, collection.removed, collection.arrange = added, removed, arrange
        collection.order = lambda: [rfi["id"] for rfi in rfis]
        if rfis:
            empty: dict[str, Any] = {name: [] if isinstance(value, list) else None for name, value in rfis[0].items()}
            collection.template = {**empty, "status": "draft", "deleted": False, "custom_fields": {}}
        return list(rfis)


def _is_scope_collection(key: str, word: str) -> bool:
    return key.split("/")[0] in ("companies", "projects") and key.split("/")[2:] == [word]


def _default_facts(key: str) -> dict[str, Any]:
    """Return the fields that every item of a collection has."""
    kind = next((kind for word, kind in _DOCUMENT_TYPES.items() if _is_scope_collection(key, word)), None)
    return {} if kind is None else {"document_type": kind, "private": False, "is_recycle_bin": False}


def _drop_replaced_objects(facts: dict[str, Any], sent: Mapping[str, Any]) -> None:
    """Clear objects that are replaced by an id: ``assignee`` if ``assignee_id`` was sent."""
    for name in sent.keys() - {"company_id", "project_id"}:
        for ending, plural in (("_id", ""), ("_ids", "s")):
            replaced = name.removesuffix(ending) + plural
            if name.endswith(ending) and replaced in facts and replaced not in sent:
                facts[replaced] = None


def _discard(table: dict[int, Any], number: int) -> None:
    table.pop(number, None)
