"""What the sandbox keeps: collections of items, each made up when it is first asked for.

A collection is known by its key: the last thing in its path that has an id, and the words after that. So
``/rest/v1.0/projects/5/links`` and ``/rest/v2.0/companies/7/projects/5/links`` are one, ``projects/5/links``.
An item has an id and what is known for certain of it: what it was seeded with, and what clients sent. The rest of what
an operation shows of it is made up of its id, so that versions with different fields show the same thing.
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

# Ids exceed 32 bits and stay below 2**53, as the seed data's do; they begin above those.
_FIRST_ID = 2**51
_IDS = 2**51
# What documents are, by the collections in which they are made.
_DOCUMENTS = {"folders": "folder", "files": "file"}
# Seeds of the hooks: other apps', which are sent nothing.
_FOREIGN_HOOK = {
    "status": "disabled",
    "payload_version": "v2.0",
    "api_version": "v2",
    "destination_url": "https://hooks.example.com/procore",
    "destination_headers": {},
}


@attrs.frozen
class Change:
    """What a call did to an item."""

    kind: str
    """``create``, ``update`` or ``delete``."""
    key: str
    item_id: int


def _ignore(_: Change) -> None:
    return


@attrs.define(eq=False)
class Item:
    """Something with an id."""

    id: int
    key: str
    facts: dict[str, Any]
    """By the names of fields, as JSON."""
    created_at: str
    updated_at: str
    deleted_at: str | None = None
    """None of what is not in a recycle bin."""
    views: dict[Any, Any] = attrs.field(factory=dict, repr=False)
    """What operations show of it, by their own names for that; emptied by each change."""
    note: Callable[[Change], None] = attrs.field(default=_ignore, repr=False)
    """Is told of what is done to it."""

    def change(self, facts: dict[str, Any], now: str, *, replace: bool = False) -> None:
        """Take what was sent, beside what is known or in its place."""
        if replace:
            for name in [field for field in self.facts if field != "id"]:
                del self.facts[name]
        self.facts.update({name: value for name, value in facts.items() if name != "id"})
        _set_aside(self.facts, facts)
        self.updated_at = now
        if "updated_at" in self.facts:
            self.facts["updated_at"] = now
        self.views.clear()
        self.note(Change("update", self.key, self.id))


def _nothing(_: dict[str, Any]) -> None:
    return


@attrs.define(eq=False)
class Collection:
    """Items of one kind, in the order in which they were made."""

    key: str
    items: dict[int, Item] = attrs.field(factory=dict)
    added: Callable[[dict[str, Any]], None] = _nothing
    """Tells whoever else keeps these of one that is new, and of one that is gone."""
    removed: Callable[[dict[str, Any]], None] = _nothing
    template: dict[str, Any] = attrs.field(factory=dict)
    """Facts that every new item has, unless they are sent."""
    order: Callable[[], list[int]] | None = None
    """The ids in the order of whoever else keeps these, and a way to bring them into one; None where nobody does."""
    arrange: Callable[[list[int]], None] | None = None

    def live(self) -> Iterator[Item]:
        """Yield what was not deleted."""
        return (item for item in self.items.values() if item.deleted_at is None)

    def find(self, text: str) -> Item | None:
        """Find by id, deleted or not."""
        return self.items.get(id_in(text) or 0)

    def by_origin(self, origin_id: Any) -> Item | None:
        return next((item for item in self.live() if str(item.facts.get("origin_id")) == str(origin_id)), None)

    def delete(self, item: Item, now: str, *, keep: bool) -> None:
        """Take an item away: for good, or into the recycle bin."""
        self.removed(item.facts)
        if item.deleted_at is None:
            item.note(Change("delete", item.key, item.id))
        if keep:
            item.deleted_at = now
            item.views.clear()
        else:
            del self.items[item.id]

    def restore(self, item: Item) -> None:
        if item.deleted_at is not None:
            item.deleted_at = None
            item.views.clear()
            self.added(item.facts)


class Store:
    """All collections of a sandbox."""

    def __init__(self, world: SeedData, has_bin: Callable[[str], bool]) -> None:
        self.world = world
        self.has_bin = has_bin
        """Whether what is deleted from a collection, which is said by its key, goes into a recycle bin."""
        self._collections: dict[str, Collection] = {}
        self.made: int = 0
        """How many items were made, of which the ids of the next ones are."""
        self.changes: list[Change] = []
        """What was done since somebody looked and emptied it."""

    def begin(self, key: str) -> Collection:
        """Return a collection that is not seeded, since what it belongs to is new and has nothing yet."""
        found = self._collections[key] = Collection(key)
        return found

    @property
    def collections(self) -> Mapping[str, Collection]:
        """All that somebody has asked for, by key."""
        return self._collections

    def known(self, key: str) -> Collection | None:
        """Return a collection that somebody has asked for."""
        return self._collections.get(key)

    def at(self, key: str) -> Collection:
        """Return a collection, with what it is seeded with."""
        found = self._collections.get(key)
        if found is None:
            found = self._collections[key] = self._seeded(key)
        return found

    def items(self, key: str) -> list[Item]:
        """Return what is in a collection: the documents of a project, or of a company, are its folders and files."""
        kinds = [kind for kind in _DOCUMENTS if _is_of_a_scope(key, "documents")]
        keys = [f"{key.rpartition('/')[0]}/{kind}" for kind in kinds]
        return [item for item_key in (*keys, key) for item in self.at(item_key).items.values()]

    def find(self, key: str, text: str) -> Item | None:
        """Find by id in a collection, deleted or not."""
        return next((item for item in self.items(key) if str(item.id) == text), None)

    def single(self, key: str) -> Item:
        """Return what there is one of under a key, such as settings."""
        collection = self.at(f"{key}#")
        return next(iter(collection.items.values()))

    def create(self, collection: Collection, facts: dict[str, Any], now: str) -> Item:
        """Keep something new."""
        self.made += 1
        item_id = self._new_id(collection.key, "made", self.made)
        template = collection.template
        dated: dict[str, Any] = {name: now for name in ("created_at", "updated_at") if name in template}
        whole = {**template, **dated, **_nature(collection.key), **facts}
        _set_aside(whole, facts)
        if template:
            whole["id"] = item_id
        item = Item(item_id, collection.key, whole, now, now, note=self.changes.append)
        collection.items[item_id] = item
        collection.added(whole)
        self.changes.append(Change("create", item.key, item.id))
        return item

    # -- seeds

    def _new_id(self, key: str, *words: object) -> int:
        return _FIRST_ID + SeededRandom(self.world.seed, key, *words).below(_IDS)

    def _seeded(self, key: str) -> Collection:
        collection = Collection(key)
        known = self._known_to_the_world(collection)
        if known is not None:
            for facts in known:
                self._seed(collection, facts["id"], facts)
            return collection
        number = 1 if key.endswith("#") else SeededRandom(self.world.seed, key).between(3, 6)
        if _is_of_a_scope(key, "documents"):
            number = 0
        for place in range(number):
            self._seed(collection, self._new_id(key, place), _nature(key))
        if number > 1 and self.has_bin(key):
            thrown_away = list(collection.items.values())[-1]
            thrown_away.deleted_at = thrown_away.updated_at
        return collection

    def _seed(self, collection: Collection, item_id: int, facts: dict[str, Any]) -> None:
        dice = SeededRandom(self.world.seed, item_id)
        made = TODAY - timedelta(days=dice.between(2, 200), minutes=dice.below(540))
        changed = min(made + timedelta(hours=dice.between(1, 400)), TODAY)
        created_at = facts.get("created_at") or instant(made)
        updated_at = facts.get("updated_at") or instant(changed)
        collection.items[item_id] = Item(
            item_id, collection.key, facts, created_at, updated_at, note=self.changes.append
        )

    def _known_to_the_world(self, collection: Collection) -> Iterable[dict[str, Any]] | None:
        world = self.world
        parent, _, words = collection.key.rpartition("/")
        scope, _, scope_id = parent.partition("/")
        if collection.key == "companies":
            return [company.ref for company in world.companies.values()]
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
            return [person.facts for person in world.people]
        if words == "vendors":
            return [dict(vendor) for vendor in world.vendors]
        if words == "cost_codes":
            return [dict(cost_code) for cost_code in world.cost_codes]
        if words == "projects" and scope == "companies":
            return self._projects(collection, int(scope_id))
        if words == "rfis" and scope == "projects":
            return self._rfis(collection, int(scope_id))
        return None

    def _projects(self, collection: Collection, company_id: int) -> Iterable[dict[str, Any]]:
        world = self.world
        own = [project for project in world.projects.values() if project["company"]["id"] == company_id]

        def added(project: dict[str, Any]) -> None:
            project.setdefault("display_name", project.get("name"))
            world.projects[project["id"]] = project
            world.rfis.setdefault(project["id"], [])

        def order() -> list[int]:
            return [
                project_id for project_id, project in world.projects.items() if project["company"]["id"] == company_id
            ]

        def arrange(ids: list[int]) -> None:
            for project_id in ids:
                world.projects[project_id] = world.projects.pop(project_id)

        collection.added, collection.order, collection.arrange = added, order, arrange
        collection.removed = lambda project: _forget(world.projects, project["id"])
        if own:
            collection.template = {**dict.fromkeys(own[0]), "active": True, "company": own[0]["company"]}
            del collection.template["display_name"]
        return own

    def _rfis(self, collection: Collection, project_id: int) -> Iterable[dict[str, Any]]:
        rfis = self.world.rfis.get(project_id, [])

        def added(rfi: dict[str, Any]) -> None:
            if rfi.get("number") is None:
                rfi["number"] = str(len(collection.items))
            rfi["full_number"] = f"RFI-{rfi['number']}"
            rfis.append(rfi)

        def removed(rfi: dict[str, Any]) -> None:
            rfis[:] = [kept_rfi for kept_rfi in rfis if kept_rfi is not rfi]

        def arrange(ids: list[int]) -> None:
            place = {rfi_id: number for number, rfi_id in enumerate(ids)}
            rfis.sort(key=lambda rfi: place[rfi["id"]])

        collection.added, collection.removed, collection.arrange = added, removed, arrange
        collection.order = lambda: [rfi["id"] for rfi in rfis]
        if rfis:
            none: dict[str, Any] = {name: [] if isinstance(value, list) else None for name, value in rfis[0].items()}
            collection.template = {**none, "status": "draft", "deleted": False, "custom_fields": {}}
        return list(rfis)


def _is_of_a_scope(key: str, word: str) -> bool:
    return key.split("/")[0] in ("companies", "projects") and key.split("/")[2:] == [word]


def _nature(key: str) -> dict[str, Any]:
    """Return what is known of anything in a collection."""
    kind = next((kind for word, kind in _DOCUMENTS.items() if _is_of_a_scope(key, word)), None)
    return {} if kind is None else {"document_type": kind, "private": False, "is_recycle_bin": False}


def _set_aside(known: dict[str, Any], sent: Mapping[str, Any]) -> None:
    """Forget objects that ids were sent in place of."""
    for name in sent.keys() - {"company_id", "project_id"}:
        for ending, plural in (("_id", ""), ("_ids", "s")):
            held = name.removesuffix(ending) + plural
            if name.endswith(ending) and held in known and held not in sent:
                known[held] = None


def _forget(table: dict[int, Any], number: int) -> None:
    table.pop(number, None)
