"""In-memory store of the sandbox: collections of items, each seeded lazily on first access.

The key of a collection is the last resource with an id in its path, and the segments after it. So
``/rest/v1.0/projects/5/links`` and ``/rest/v2.0/companies/7/projects/5/links`` are one, ``projects/5/links``.
An item stores its id and its facts: the seeded fields and those that clients sent. All other fields of a response are
generated from the id, so that API versions with different fields show the same item. The ids of seeded items and of
items that clients created are from two ranges: nothing is generated for the latter, and nothing is seeded below them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any

import attrs

from .data_model import data_model
from .seed_data import TODAY, SeedData, id_in, instant
from .seeded_random import SeededRandom
from .webhook_event import EVENT_TYPES

__all__ = ["Change", "Collection", "Item", "Store", "is_created"]

# Ids exceed 32 bits and stay below 2**53, like the ids of the seed data, which are all lower.
_FIRST_SEEDED, _SEEDED_COUNT = 2**51, 2**51
_FIRST_CREATED, _CREATED_COUNT = 2**52, 2**52
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
    created_by: int | None = None
    """The user whose call created the item; None for seeded items."""
    views: dict[Any, Any] = attrs.field(factory=dict, repr=False)
    """Cache of serialized forms, cleared by each change."""
    on_change: Callable[[Change], None] = attrs.field(default=_ignore, repr=False)
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
        _drop_replaced_objects(self.facts, facts)
        self.updated_at = now
        self.views.clear()
        self.on_change(Change("update", self.key, self.id))


def is_created(item_id: int) -> bool:
    """Return whether the item with this id was created by a client; others are seeded."""
    return item_id >= _FIRST_CREATED


@attrs.define(eq=False)
class Collection:
    """Items of one kind, in order of creation."""

    key: str
    items: dict[int, Item] = attrs.field(factory=dict)

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
        return [item for part in self._parts(key) for item in part.items.values()]

    def find(self, key: str, text: str) -> Item | None:
        """Return the item of a collection with this id, deleted or not; None if not found."""
        return next((item for part in self._parts(key) if (item := part.find(text)) is not None), None)

    def _parts(self, key: str) -> list[Collection]:
        words = [word for word in _DOCUMENT_TYPES if _is_scope_collection(key, "documents")]
        keys = [f"{key.rpartition('/')[0]}/{word}" for word in words]
        return [self.collection(part) for part in (*keys, key)]

    def single(self, key: str) -> Item:
        """Return the singleton resource under a key, such as settings."""
        collection = self.collection(f"{key}#")
        return next(iter(collection.items.values()))

    def create(self, collection: Collection, facts: dict[str, Any], now: str, user_id: int | None = None) -> Item:
        """Create an item for a user and return it."""
        self.made += 1
        item_id = _FIRST_CREATED + self._random("made", self.made).below(_CREATED_COUNT)
        tool = data_model().tool(collection.key)
        fields = {**_default_facts(collection.key), **tool.initial_values(facts)}
        if tool.number is not None and fields.get(tool.number) is None:
            fields[tool.number] = _next_number(collection, tool.number)
        _drop_replaced_objects(fields, facts)
        item = Item(item_id, collection.key, fields, now, now, created_by=user_id, on_change=self.changes.append)
        collection.items[item_id] = item
        self.changes.append(Change("create", item.key, item.id))
        return item

    def projects(self, company_id: int) -> Iterator[Item]:
        """Return an iterator over the projects of a company."""
        return self.collection(f"companies/{company_id}/projects").live()

    def project(self, project_id: int, company_id: int) -> Item | None:
        """Return a project of a company; None if it does not exist."""
        item = self.collection(f"companies/{company_id}/projects").items.get(project_id)
        return None if item is None or item.deleted_at is not None else item

    def company_of(self, project_id: int) -> int | None:
        """Return the id of the company of a project; None if the project does not exist."""
        companies = self.seed_data.companies
        return next((company_id for company_id in companies if self.project(project_id, company_id)), None)

    # -- seeding

    def _random(self, *words: object) -> SeededRandom:
        return SeededRandom(self.seed_data.seed, *words)

    def _seeded_id(self, *words: object) -> int:
        return _FIRST_SEEDED + self._random(*words).below(_SEEDED_COUNT)

    def _seeded(self, key: str) -> Collection:
        collection = Collection(key)
        seeds = self._seed_facts(key)
        if seeds is not None:
            for facts in seeds:
                self._seed(collection, facts["id"], {name: value for name, value in facts.items() if name != "id"})
            return collection
        number = 1 if key.endswith("#") else self._random(key).between(3, 6)
        if _is_scope_collection(key, "documents") or (number > 1 and self._is_below_created(key)):
            number = 0
        for index in range(number):
            self._seed(collection, self._seeded_id(key, index), _default_facts(key))
        if number > 1 and self.has_bin(key):
            recycled = list(collection.items.values())[-1]
            recycled.deleted_at = recycled.updated_at
        return collection

    def _is_below_created(self, key: str) -> bool:
        owner = key.split("/")[1]
        return owner.isdigit() and is_created(int(owner))

    def _seed(self, collection: Collection, item_id: int, facts: dict[str, Any]) -> None:
        rng = self._random(item_id)
        created = TODAY - timedelta(days=rng.between(2, 200), minutes=rng.below(540))
        changed = min(created + timedelta(hours=rng.between(1, 400)), TODAY)
        created_at = facts.get("created_at") or instant(created)
        updated_at = facts.get("updated_at") or instant(changed)
        collection.items[item_id] = Item(
            item_id, collection.key, facts, created_at, updated_at, on_change=self.changes.append
        )

    def _seed_facts(self, key: str) -> Iterable[Mapping[str, Any]] | None:
        seed_data = self.seed_data
        parent, _, words = key.rpartition("/")
        scope, _, scope_id = parent.partition("/")
        if key == "companies":
            return [company.ref for company in seed_data.companies.values()]
        if key.endswith("/webhooks/hooks"):
            apps = ("another-app", "one-more-app")
            return [{**_FOREIGN_HOOK, "namespace": app, "id": self._seeded_id(key, app)} for app in apps]
        if scope == "hooks" and words == "triggers":
            names = {"resource_name": "Projects"}
            return [
                {**names, "event_type": event_type, "id": self._seeded_id(key, event_type)}
                for event_type in EVENT_TYPES
            ]
        if scope not in ("companies", "projects") or "/" in scope_id:
            return None
        if words in ("users", "people"):
            return [person.facts for person in seed_data.people]
        if words == "vendors":
            return seed_data.vendors
        if words == "cost_codes":
            return seed_data.cost_codes
        if words == "projects" and scope == "companies":
            company_id = int(scope_id)
            return [row for row in seed_data.projects.values() if row["company"]["id"] == company_id]
        if words == "rfis" and scope == "projects":
            return seed_data.rfis.get(int(scope_id), [])
        return None


def _next_number(collection: Collection, field: str) -> str:
    numbers = [id_in(str(item.facts.get(field))) or 0 for item in collection.items.values()]
    return str(max(numbers, default=0) + 1)


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
