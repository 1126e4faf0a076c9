"""In-memory store of the sandbox: collections of items, each seeded lazily on first access.

The key of a collection is the last resource with an id in its path, and the segments after it. So
``/rest/v1.0/projects/5/links`` and ``/rest/v2.0/companies/7/projects/5/links`` are one, ``projects/5/links``.
An item stores its id and its facts: the seeded fields and those that clients sent. All other fields of a response are
generated from the id, so that API versions with different fields show the same item. The ids of seeded items and of
items that clients created are from two ranges: nothing is generated for the latter, and nothing is seeded below them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from .custom_fields import seeds_of
from .data_model import Tool, data_model, words_of
from .items import CREATED_COUNT, FIRST_CREATED, Collection, DataChange, Item, drop_replaced_objects, is_created
from .seed_data import TODAY, SeedData, id_in, instant
from .seeded_random import SeededRandom
from .webhook_event import EVENT_TYPES

__all__ = ["Store"]

# Ids exceed 32 bits and stay below 2**53, like the ids of the seed data, which are all lower.
_FIRST_SEEDED, _SEEDED_COUNT = 2**51, 2**51
# Seed of webhooks that belong to other apps; they are disabled and receive nothing.
_FOREIGN_HOOK = {
    "status": "disabled",
    "payload_version": "v2.0",
    "api_version": "v2",
    "destination_url": "https://hooks.example.com/procore",
    "destination_headers": {},
}


class Store:
    """All collections of a sandbox."""

    def __init__(self, seed_data: SeedData, has_bin: Callable[[str], bool]) -> None:
        self.seed_data = seed_data
        self.has_bin = has_bin
        """Returns whether the collection with a key has a recycle bin."""
        self._collections: dict[str, Collection] = {}
        self.made: int = 0
        """The number of items created so far, from which the ids of the next ones are derived."""
        self.changes: list[DataChange] = []
        """Changes that no caller has taken yet; the caller that reads them clears the list."""
        self.version: int = 0
        """Counts changes."""
        self.changed_at: dict[str, int] = {}
        """Version of the last change by the name of the collection; serialized forms with its items are outdated."""
        self.reads: set[str] = set()
        """Names of the collections that were read; a caller that needs it replaces it."""
        self.reference_keys: dict[tuple[str, str], list[str]] = {}
        """Cache of the collections that a field of an item refers to, by the field and the item's collection."""
        self._scopes: dict[str, str] = {}

    def changed(self, change: DataChange) -> None:
        """Record a change of an item."""
        self.version += 1
        words = words_of(change.key)
        self.changed_at[words] = self.version
        if words == "projects":
            # The company of a project is that of its items.
            self.reference_keys.clear()
        # A restored item is as it was: no webhook has such an event.
        if change.kind != "restore":
            self.changes.append(change)

    def add_empty(self, key: str) -> Collection:
        """Add an empty collection, for an owner that is new, and return it."""
        collection = self._collections[key] = Collection(key)
        return collection

    @property
    def collections(self) -> Mapping[str, Collection]:
        """All collections that were accessed so far, by key."""
        return self._collections

    def existing(self, key: str) -> Collection | None:
        """Return a collection, or the one whose items it shows, if it was accessed before, else None."""
        return self._collections.get(key) or self._collections.get(self._shown_by(key))

    def collection(self, key: str) -> Collection:
        """Return a collection; seed it on first access."""
        collection = self._collections.get(key)
        if collection is None:
            shown = self._shown_by(key)
            if shown != key:
                return self.collection(shown)
            collection = self._collections[key] = self._members(key) or self._seeded(key)
        self.reads.add(words_of(key))
        return collection

    def _shown_by(self, key: str) -> str:
        """Return the key of the collection whose items a collection shows: its own, or that of users for assignees."""
        words = data_model().shown_by(key)
        if words is None or not key.startswith(("projects/", "companies/")):
            return key
        return f"{self.scope_of(key)}/{words}"

    def scope_of(self, key: str) -> str:
        """Return the project or company that a collection belongs to: ``projects/5`` for ``rfis/7/replies``."""
        kind, _, rest = key.partition("/")
        owner_id = rest.partition("/")[0].removesuffix("#")
        start = f"{kind}/{owner_id}"
        if kind in ("projects", "companies"):
            return start
        scope = self._scopes.get(start)
        if scope is None:
            owner = self._owner(kind, owner_id)
            if owner is None:
                return f"companies/{self.seed_data.company.id}"
            scope = self._scopes[start] = self.scope_of(owner)
        return scope

    def _owner(self, kind: str, owner_id: str) -> str | None:
        """Return the key of the collection with the item that owns a collection."""
        number = id_in(owner_id) or 0
        return next(
            (
                key
                for key, collection in self._collections.items()
                if number in collection.items and collection.items[number].key.rpartition("/")[2] == kind
            ),
            None,
        )

    def items(self, key: str) -> list[Item]:
        """Return all items of a collection; documents of a project or company are its folders and files."""
        return [item for part in self._parts(key) for item in part.items.values()]

    def find(self, key: str, text: str) -> Item | None:
        """Return the item of a collection with this id, deleted or not; None if not found."""
        return next((item for part in self._parts(key) if (item := part.find(text)) is not None), None)

    def _parts(self, key: str) -> list[Collection]:
        parts = data_model().tool(key).parts
        return [self.collection(f"{self.scope_of(key)}/{part}") for part in parts] or [self.collection(key)]

    def single(self, key: str) -> Item:
        """Return the singleton resource under a key, such as settings."""
        collection = self.collection(f"{key}#")
        return next(iter(collection.items.values()))

    def create(self, collection: Collection, facts: dict[str, Any], now: str, user_id: int | None = None) -> Item:
        """Create an item for a user and return it."""
        part = data_model().tool(collection.key).part_of(facts)
        if part is not None:
            return self.create(self.collection(f"{self.scope_of(collection.key)}/{part}"), facts, now, user_id)
        self.made += 1
        item_id = FIRST_CREATED + self._random("made", self.made).below(CREATED_COUNT)
        tool = data_model().tool(collection.key)
        fields = {**tool.facts, **self._first_of(collection.key, tool), **tool.initial_values(facts)}
        if tool.number is not None and fields.get(tool.number) is None:
            fields[tool.number] = _next_number(collection, tool.number)
        fields.pop("id", None)
        drop_replaced_objects(fields, facts)
        home = collection.base or collection
        item = Item(item_id, home.key, fields, now, now, created_by=user_id, on_change=self.changed)
        collection.items[item_id] = home.items[item_id] = item
        self.changed(DataChange("create", collection.key, item.id))
        return item

    def _first_of(self, key: str, tool: Tool) -> dict[str, Any]:
        """Return the ids of the items that a new item refers to: the first status."""
        found: dict[str, Any] = {}
        for field, words in tool.first_of.items():
            kind = self.scope_of(key) if words.startswith("projects/") else f"companies/{self._company_of_key(key)}"
            items = self.collection(f"{kind}/{words.removeprefix('projects/')}").live()
            found[field] = next((item.id for item in items), None)
        return found

    def company_key(self, key: str) -> str:
        """Return the key of the collection of the company that has the name of a collection of a project."""
        return f"companies/{self._company_of_key(key)}/{words_of(key)}"

    def _company_of_key(self, key: str) -> int:
        kind, _, owner_id = self.scope_of(key).partition("/")
        return (self.company_of(int(owner_id)) if kind == "projects" else None) or self.seed_data.company.id

    def add_member(self, key: str, item: Item) -> None:
        """Add an item of the company to a collection of members of a project."""
        self.collection(key).items[item.id] = item
        self.changed(DataChange("create", key, item.id))

    def delete_contents(self, item: Item, now: str, *, keep: bool) -> None:
        """Delete what is inside of a folder that was deleted."""
        for child in self._contents(item):
            if child.deleted_at is None:
                self.collection(child.key).delete(child, now, keep=keep)
                self.delete_contents(child, now, keep=keep)

    def restore_contents(self, item: Item, deleted_at: str | None) -> None:
        """Restore what was deleted together with a folder."""
        for child in self._contents(item):
            if child.deleted_at is not None and child.deleted_at == deleted_at:
                self.collection(child.key).restore(child)
                self.restore_contents(child, deleted_at)

    def _contents(self, item: Item) -> list[Item]:
        """Return the items whose parent an item is, deleted or not."""
        keys = {f"{self.scope_of(item.key)}/{words}" for words in data_model().tool(item.key).contents.values()}
        items = [child for key in sorted(keys) for child in self.collection(key).items.values()]
        return [child for child in items if str(child.facts.get("parent_id")) == str(item.id)]

    def account(self, user_id: object) -> Item | None:
        """Return the service account as an item, which no directory lists; None for other ids."""
        account = self.seed_data.service_account
        if str(user_id) != str(account.id):
            return None
        facts = {name: value for name, value in account.facts.items() if name != "id"}
        return Item(account.id, f"companies/{self.seed_data.company.id}/users", facts, instant(TODAY), instant(TODAY))

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

    def _members(self, key: str) -> Collection | None:
        """Return the members of a project, at first all seeded items of its company; None for other collections."""
        kind, _, rest = key.partition("/")
        owner_id, _, words = rest.partition("/")
        company_id = self.company_of(id_in(owner_id) or 0) if kind == "projects" else None
        if company_id is None or words not in data_model().members:
            return None
        base = self.collection(f"companies/{company_id}/{words}")
        return Collection(key, {item.id: item for item in base.items.values() if not item.is_created}, base)

    def _seeded(self, key: str) -> Collection:
        collection = Collection(key)
        seeds = self._seed_facts(key)
        for facts in self._fake_facts(key) if seeds is None else seeds:
            self._seed(collection, facts["id"], {name: value for name, value in facts.items() if name != "id"})
        field = data_model().tool(key).number
        for number, item in enumerate(collection.items.values() if field else (), 1):
            item.facts.setdefault(str(field), str(number))
        if seeds is None and collection.items and not key.endswith("#") and self.has_bin(key):
            for recycled in list(collection.items.values())[2:][-2:]:
                recycled.deleted_at = recycled.updated_at
        return collection

    def _fake_facts(self, key: str) -> Iterator[dict[str, Any]]:
        """Yield the id and the fields of the items of a collection that the seed data does not have."""
        tool = data_model().tool(key)
        rows = tool.seeds
        least, most = (6, 8) if self.has_bin(key) else (3, 6)
        count = 1 if key.endswith("#") else len(rows) or self._random(key).between(least, most)
        if not key.endswith("#") and self._is_below_created(key):
            return
        if tool.seed_one_of_each:
            rows = tuple(self._one_of_each(self.scope_of(key), tool.seed_one_of_each))
            count = len(rows)
        for index in range(count):
            row = dict(rows[index]) if index < len(rows) else {}
            parent = row.pop("inside", None)
            if parent is not None:
                row["parent_id"] = self._seeded_parent(key, tool, parent)
            yield {"id": self._seeded_id(key, index), **tool.facts, **row}

    def _seeded_parent(self, key: str, tool: Tool, name: str) -> int:
        """Return the id of the seeded item with a name that another one is inside of."""
        words = tool.references["parent"]
        names = [next(iter(row.values())) for row in data_model().tool(f"{self.scope_of(key)}/{words}").seeds]
        return self._seeded_id(f"{self.scope_of(key)}/{words}", names.index(name))

    def _one_of_each(self, scope: str, path: Sequence[str]) -> Iterator[dict[str, Any]]:
        """Yield the fields of items that belong to each item at the end of a path: revisions of drawings of areas."""
        outer, inner = path
        for owner in self.collection(f"{scope}/{outer}").live():
            for item in self.collection(f"{outer}/{owner.id}/{inner}").live():
                ids = {f"{outer.removesuffix('s')}_id": owner.id, f"{inner.removesuffix('s')}_id": item.id}
                yield {**ids, **{name: value for name, value in item.facts.items() if name != "id"}}

    def _is_below_created(self, key: str) -> bool:
        owner = key.split("/")[1]
        is_configuration = key.startswith("projects/") and words_of(key) in data_model().configuration
        return owner.isdigit() and is_created(int(owner)) and not is_configuration

    def _seed(self, collection: Collection, item_id: int, facts: dict[str, Any]) -> None:
        rng = self._random(item_id)
        created = TODAY - timedelta(days=rng.between(2, 200), minutes=rng.below(540))
        changed = min(created + timedelta(hours=rng.between(1, 400)), TODAY)
        created_at = facts.get("created_at") or instant(created)
        updated_at = facts.get("updated_at") or instant(changed)
        collection.items[item_id] = Item(item_id, collection.key, facts, created_at, updated_at, on_change=self.changed)

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
            return seeds_of(key)
        if words == "users":
            return [person.facts for person in seed_data.people]
        if words == "vendors":
            return seed_data.vendors
        if words == "cost_codes":
            return seed_data.cost_codes
        if words == "project_stages" and scope == "companies":
            return seed_data.stages
        if words == "projects" and scope == "companies":
            company_id = int(scope_id)
            return [row for row in seed_data.projects.values() if row["company"]["id"] == company_id]
        if words == "rfis" and scope == "projects":
            return seed_data.rfis.get(int(scope_id), [])
        return seeds_of(key)


def _next_number(collection: Collection, field: str) -> str:
    numbers = [id_in(str(item.facts.get(field))) or 0 for item in collection.items.values()]
    return str(max(numbers, default=0) + 1)
