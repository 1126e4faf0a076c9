"""Serializers: JSON objects of items.

A field shows what was stored, under the name and in the form that the view documents; items that it refers to, and
items that it contains, are shown from the store. Other fields are empty in items that clients created and in objects
that were stored, and have fake values in seeded items.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from ...sansio.decoding.field_types import Day, FieldType, List, Moment, Money, Table
from ..data import fake_values
from ..data.custom_fields import shown_fields
from ..data.data_model import DataModel, data_model, words_of
from ..data.items import Item
from ..data.seeded_random import SeededRandom
from ..data.store import Store
from ..files.upload_registry import StoredFile
from ..spec.collections import listed_collections
from ..spec.shapes import Choice, Identifier, Shape, fields_of_shape, is_id
from .attachments import with_files
from .coercion import INVALID, coerce
from .references import References, base_name
from .related_fields import related_fields
from .view_cache import cached_view
from .written_names import ShownField, shown_fields_of

__all__ = ["Serializer"]

# Fields for the deletion state of an item.
_DELETION = frozenset({"deleted", "is_deleted", "is_in_recycle_bin", "in_recycle_bin"})
_DEPTH = 4
# References that are picked until a list has its length.
_MOST_PICKS = 12


def _nothing(_: Any) -> None:
    return None


@attrs.frozen
class _Source:
    """Where the values of an object come from."""

    key: str
    """Collection whose project or company has the items that the object refers to."""
    seed: tuple[Any, ...]
    """Seed of fake values."""
    is_fake: bool
    """Whether fields that were not stored have fake values."""
    depth: int = 0
    item: Item | None = None
    """The item that the object is; None for an object inside of an item."""

    def inside(self, *words: object, is_fake: bool) -> _Source:
        return _Source(self.key, (*self.seed, *words), is_fake, self.depth + 1)


@attrs.frozen
class Serializer:
    """Serializer of items as JSON objects of a shape, or of what was stored if the response is not documented."""

    store: Store
    ids_as_text: bool
    """Whether ids are strings where the response is not documented, as in version 2."""
    origin: str
    """Origin of file URLs."""
    choices: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict, eq=False)
    """Allowed values by field, such as a status."""
    find_file: Callable[[Any], StoredFile | None] = attrs.field(default=_nothing, eq=False)
    """Returns the file of a completed upload, by the upload's id."""
    model: DataModel = attrs.field(factory=data_model, eq=False)
    references: References = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "references", References(self.store, self.model))

    def show(self, item: Item, shape: Shape | None) -> dict[str, Any]:
        """Return the JSON object of an item; the result is cached until an item changes that it shows."""
        key = (shape, self.ids_as_text, self.origin)
        return cached_view(item, key, self.store, lambda: self._serialized(item, shape))

    def _serialized(self, item: Item, shape: Shape | None) -> dict[str, Any]:
        if shape is None:
            facts = {**item.facts, **self.model.tool(item.key).derived(item.facts)}
            return {**with_files(facts, self.find_file, self.origin), **self._own_fields(item)}
        view = self._item(item, shape, 0)
        for path, words in self.model.tool(item.key).embeds.items():
            self._embed(view, dict(fields_of_shape(shape)), path, self._children(item, words))
        custom = {name: value for name, value in item.facts.items() if name.startswith("custom_field_")}
        typed = {name: {"data_type": _type_of(value), "value": value} for name, value in custom.items()}
        typed |= shown_fields(item.key.rpartition("/")[2], custom, self.store.seed_data)
        if typed:
            view["custom_fields"] = {**(view.get("custom_fields") or {}), **typed}
        return view

    def _item(self, item: Item, shape: Shape, depth: int, context: str = "") -> dict[str, Any]:
        """Return an item as an object; ``context`` is the collection of the item that shows it."""
        place = self._place(item, context)

        def make() -> dict[str, Any]:
            source = _Source(place, (self.store.seed_data.seed, item.id), not item.is_created, depth, item)
            return self._object(shape, self._facts(item), source)

        # The same few users and vendors are inside of most items. Views inside of others are never changed.
        return cached_view(item, (shape, self.origin, depth, place), self.store, make) if depth else make()

    def _place(self, item: Item, context: str) -> str:
        """Return the collection of an item, for one of the company in the project that it names or is shown in."""
        scope = self.store.scope_of(context) if context else ""
        if isinstance(item.facts.get("project_id"), int):
            scope = f"projects/{item.facts['project_id']}"
        is_elsewhere = item.key.startswith("companies/") and scope.startswith("projects/")
        return f"{scope}/{words_of(item.key)}" if is_elsewhere else item.key

    def _own_fields(self, item: Item) -> dict[str, Any]:
        own_id = str(item.facts.get("id", item.id)) if self.ids_as_text else item.facts.get("id", item.id)
        return {"id": own_id, "created_at": item.created_at, "updated_at": item.updated_at}

    def _facts(self, item: Item) -> dict[str, Any]:
        """Return all fields of an item that are not fake, by the name under which they were stored."""
        stored = with_files(item.facts, self.find_file, self.origin)
        versions = stored.get("file_versions")
        if isinstance(versions, list):
            own = {"created_at": item.created_at, "created_by_id": item.created_by, "file_id": item.id}
            stored["file_versions"] = [{"number": n, **own, **row} for n, row in enumerate(versions, 1)]
        kind, _, scope_id = self.store.scope_of(item.key).partition("/")
        scopes = {"company_id": self.store.seed_data.company.id}
        if kind == "projects" and scope_id.isdigit():
            scopes["project_id"] = int(scope_id)
        authors = {} if item.created_by is None else {f"{name}_id": item.created_by for name in self.model.authors}
        deletion = {"deleted_at": item.deleted_at, **dict.fromkeys(_DELETION, item.deleted_at is not None)}
        derived = self.model.tool(item.key).derived(item.facts)
        tool = self.model.tool(item.key)
        own_ids = dict.fromkeys(tool.own_ids, item.id)
        others = related_fields(item, self.store, tool)
        return {**scopes, **authors, **stored, **derived, **deletion, **own_ids, **others, **self._own_fields(item)}

    # -- items inside of items

    def _children(self, item: Item, words: str) -> Iterable[Item]:
        return self.store.collection(f"{item.key.rpartition('/')[2]}/{item.id}/{words}").live()

    def _contained(self, item: Item, name: str) -> list[Item] | None:
        """Return the items that an item contains and shows in a field; None if the field shows something else."""
        contents = self.model.tool(item.key).contents
        if name in contents:
            items = self.store.collection(f"{self.store.scope_of(item.key)}/{contents[name]}").live()
            parent = "" if item.key.endswith("#") else str(item.id)
            return [child for child in items if str(child.facts.get("parent_id") or "") == parent]
        is_child = (item.key.rpartition("/")[2], name) in listed_collections().children
        if is_child and not self.references.keys(name, item.key):
            return list(self._children(item, name))
        return None

    def _embed(self, view: dict[str, Any], kinds: Mapping[str, FieldType], path: str, items: Iterable[Item]) -> None:
        """Show items in the first object of a list: the replies of an RFI as the answers of its question."""
        outer, _, inner = path.partition(".")
        kind = kinds.get(outer)
        if not isinstance(kind, List) or not isinstance(kind.item, Shape) or not view[outer]:
            return
        own = dict(fields_of_shape(kind.item)).get(inner)
        if isinstance(own, List) and isinstance(own.item, Shape):
            shape = own.item
            first = {**view[outer][0], inner: [self._item(item, shape, 1) for item in items]}
            view[outer] = [first, *view[outer][1:]]

    # -- fields

    def _object(self, shape: Shape, facts: Mapping[str, Any], source: _Source) -> dict[str, Any]:
        view = {}
        has_contents = source.item is not None and source.depth <= 1
        for field in shown_fields_of(shape):
            name, kind = field.name, field.kind
            value = self._stored(field, facts, source) if facts else INVALID
            if value is INVALID and has_contents:
                value = self._contents(name, kind, source)
            if value is INVALID:
                # Stored objects have an id even if it was not sent: the question of an RFI, an attachment.
                is_fake = source.is_fake or name == "id"
                value = self._generate(name, kind, source) if is_fake else self._empty(name, kind, source)
            view[name] = value
        return view

    def _contents(self, name: str, kind: FieldType, source: _Source) -> Any:
        if source.item is None:
            return INVALID
        if isinstance(kind, List) and isinstance(kind.item, Shape):
            items = self._contained(source.item, name)
            shape = kind.item
            return INVALID if items is None else [self._item(item, shape, source.depth + 1) for item in items]
        contents = self.model.tool(source.item.key).contents
        if name.startswith("has_children") and contents:
            names = [field for field in contents if name in ("has_children", f"has_children_{field}")]
            return any(self._contained(source.item, field) for field in names)
        return INVALID

    def _empty(self, name: str, kind: FieldType, source: _Source) -> Any:
        """Return the value of a field that was not written."""
        if source.depth == 0 and name in self.model.start_fields and name in self.choices:
            choices = {choice.lower(): choice for choice in reversed(self.choices[name])}
            starts = [coerce(kind, choices[word]) for word in self.model.starts if word in choices]
            values = kind.values if isinstance(kind, Choice) else starts
            value = next((start for start in starts if start is not INVALID and start in values), None)
            if value is not None:
                return value
        if bool in kind.documented:
            return self.model.defaults.get(name, False)
        return [] if isinstance(kind, List) else {} if isinstance(kind, Table) else None

    def _stored(self, field: ShownField, facts: Mapping[str, Any], source: _Source) -> Any:
        """Return what was stored for a field, under one of the names that it is written with; else ``INVALID``."""
        name, kind, single = field.name, field.kind, field.first_of_list
        if single is not None and not facts.get(name) and isinstance(facts.get(single), dict):
            return self._completed(name, kind, [facts[single]], source)
        stored = [written for written in field.written if written in facts]
        for written in [written for written in stored if facts[written] is not None] or stored[:1]:
            is_reference = written != name and written.endswith(("_id", "_ids"))
            value = self._referenced(name, kind, facts[written], source) if is_reference else INVALID
            if not is_reference:
                stored_value = _in_object(kind, facts[written])
                value = coerce(kind, stored_value)
                if value is INVALID and _are_ids(kind, stored_value):
                    value, is_reference = self._referenced(name, kind, stored_value, source), True
            if value is not INVALID:
                return value if is_reference else self._completed(name, kind, value, source)
        base = field.named
        if base is not None and f"{base}_id" in facts and self.references.keys(base, source.key):
            return self._referenced(base, kind, facts[f"{base}_id"], source)
        related = facts.get(field.identified) if field.identified is not None else None
        if isinstance(related, dict) and "id" in related:
            return coerce(kind, related["id"])
        return INVALID

    def _completed(self, name: str, kind: FieldType, value: Any, source: _Source) -> Any:
        """Add the missing fields to objects that were stored."""
        if isinstance(kind, Shape) and isinstance(value, dict):
            item = self.references.find(name, source.key, value["id"]) if "id" in value else None
            if item is not None and source.depth < _DEPTH:
                return self._item(item, kind, source.depth + 1, source.key)
            words = (kind.cls.__name__, *sorted(map(str, value.items())))
            return self._object(kind, value, source.inside(*words, is_fake=False))
        if isinstance(kind, List) and isinstance(value, list):
            return [self._completed(name, kind.item, element, source) for element in value]
        return value

    def _referenced(self, name: str, kind: FieldType, value: Any, source: _Source) -> Any:
        """Return the item or items that a stored id or list of ids refers to, in the form of a field."""
        if value is None:
            return [] if isinstance(kind, List) else None
        if isinstance(kind, List):
            ids = value if isinstance(value, list) else [value]
            shown = [self._referenced(name, kind.item, ref_id, source) for ref_id in ids]
            return INVALID if any(element is INVALID for element in shown) else shown
        if isinstance(value, list):
            return self._referenced(name, kind, value[0] if value else None, source)
        item = self.references.find(name, source.key, value) or self.store.account(value)
        item = item or self.references.find_former(name, source.key, value)
        if isinstance(kind, Shape):
            # Items may refer to each other in a circle.
            if item is not None and source.depth < _DEPTH:
                return self._item(item, kind, source.depth + 1, source.key)
            # No operation lists what the id names: it looks the same wherever it is shown.
            seed = (self.store.seed_data.seed, base_name(name), str(value))
            return self._object(kind, {"id": value}, _Source(source.key, seed, True, source.depth + 1))
        if isinstance(kind, Table):
            return self._short(item) if item is not None else {"id": value}
        if item is not None and str in kind.documented and int not in kind.documented:
            return self._name(item)
        return coerce(kind, value)

    def _short(self, item: Item) -> dict[str, Any]:
        return {"id": self._own_fields(item)["id"], "name": self._name(item)}

    def _name(self, item: Item) -> str:
        stored = next((item.facts[name] for name in ("name", "title", "subject") if item.facts.get(name)), None)
        rng = SeededRandom(self.store.seed_data.seed, item.id, "name")
        return str(stored) if stored is not None else fake_values.text("name", rng, self.store.seed_data)

    # -- fake values

    def _generate(self, name: str, kind: FieldType, source: _Source) -> Any:
        base = base_name(name)
        if base in self.model.roots:
            return [] if isinstance(kind, List) else None
        if isinstance(kind, List):
            return self._generate_list(name, kind, source)
        named = self._referring(name, kind)
        if named is not None and self.references.keys(named, source.key):
            return self._generate_reference(named, kind, source, 0)
        if isinstance(kind, Shape):
            fake = source.inside(name, is_fake=True)
            is_deep = source.depth >= _DEPTH and any(
                isinstance(inner, Shape | List) for _, inner in fields_of_shape(kind)
            )
            return None if is_deep else self._object(kind, {}, fake)
        rng = SeededRandom(*source.seed, self.model.canonical(name))
        return {} if isinstance(kind, Table) else self._scalar(name, kind, rng)

    def _referring(self, name: str, kind: FieldType) -> str | None:
        """Return the name by which a field refers to an item; None if it does not."""
        if isinstance(kind, Shape) and {"id", "login", "name"} <= {field for field, _ in fields_of_shape(kind)}:
            # These are the fields of users, regardless of the name.
            return name if self.model.reference(base_name(name)) else f"{name}_user"
        if isinstance(kind, Shape | Table) or _is_id(name, kind):
            return name
        is_text = str in kind.documented and int not in kind.documented
        if is_text and name.endswith("_name"):
            return name.removesuffix("_name")
        return name if is_text and self.model.reference(name) is not None and name not in self.choices else None

    def _generate_list(self, name: str, kind: List, source: _Source) -> list[Any]:
        inner, count = kind.item, SeededRandom(*source.seed, name).between(1, 2)
        length = None if source.item is None else self.model.tool(source.item.key).lengths.get(name)
        if source.depth >= _DEPTH or not (isinstance(inner, Shape) or inner.documented) or isinstance(inner, List):
            return []
        named = self._referring(name, inner)
        if named is not None and self.references.keys(named, source.key):
            indexes = range(count if length is None else _MOST_PICKS)
            items = [self._generate_reference(named, inner, source, index) for index in indexes]
            found = [item for index, item in enumerate(items) if item is not None and item not in items[:index]]
            return found[:length]
        if isinstance(inner, Shape):
            shape = inner
            return [self._object(shape, {}, source.inside(name, index, is_fake=True)) for index in range(count)]
        return [self._generate(name.removesuffix("s"), inner, source.inside(name, index, is_fake=True))
                for index in range(count)]  # fmt: skip

    def _generate_reference(self, name: str, kind: FieldType, source: _Source, index: int) -> Any:
        """Return a seeded item for a reference; ``x``, ``x_id`` and the first of ``xs`` refer to the same."""
        rng = SeededRandom(*source.seed, base_name(name), index)
        item = self.references.pick(name, source.key, rng)
        if item is None or (isinstance(kind, Shape) and source.depth >= _DEPTH):
            return None
        if isinstance(kind, Shape):
            return self._item(item, kind, source.depth + 1, source.key)
        if isinstance(kind, Table):
            return self._short(item)
        if isinstance(kind, Identifier):
            return str(item.id) if kind.as_text else item.id
        return item.id if str not in kind.documented else self._name(item)

    def _scalar(self, name: str, kind: FieldType, rng: SeededRandom) -> Any:
        if isinstance(kind, Moment | Day):
            return coerce(kind, fake_values.timestamp(name, rng))
        if isinstance(kind, Money):
            return coerce(kind, f"{rng.between(100, 900_000)}.{rng.pick(('00', '25', '50'))}")
        if isinstance(kind, Identifier):
            number = 2**51 + rng.below(2**51) if is_id(name) else rng.between(1, 40)
            return str(number) if kind.as_text else number
        if isinstance(kind, Choice):
            usual = self._text(name, rng) if name in self.choices else None
            return usual if usual in kind.values else rng.pick(kind.values)
        documented = kind.documented
        if bool in documented:
            return rng.below(2) == 1
        if float in documented:
            return rng.between(4, 40_000) / 4
        if int in documented:
            return rng.between(1, 40)
        return self._text(name, rng) if str in documented else None

    def _text(self, name: str, rng: SeededRandom) -> str:
        if name in self.choices:
            return rng.pick(self.choices[name])
        if name == "url" or name.endswith(("_url", "_link")) or name == "link":
            return f"{self.origin}/rest/v1.0/local_files/{fake_values.text('uuid', rng, self.store.seed_data)}"
        return fake_values.text(name, rng, self.store.seed_data)


def _in_object(kind: FieldType, value: Any) -> Any:
    """Return a plain value as the object that a view shows for it, ``{"value": text}``, or an object as its name."""
    if kind.documented == (str,) and isinstance(value, dict):
        return value.get("name", value)
    if not isinstance(kind, Shape) or value is None or isinstance(value, dict | list):
        return value
    # A field that is an object again does not show it: it would hold objects without end.
    fields = {name for name, inner in fields_of_shape(kind) if not isinstance(inner, Shape)}
    return next(({name: value} for name in ("status", "value", "name") if name in fields), value)


def _are_ids(kind: FieldType, value: Any) -> bool:
    """Return whether a list has ids where a view shows objects."""
    is_objects = isinstance(kind, List) and isinstance(kind.item, Shape)
    return is_objects and isinstance(value, list) and all(str(element).isdigit() for element in value)


def _is_id(name: str, kind: FieldType) -> bool:
    return isinstance(kind, Identifier) and name != "id"


def _type_of(value: Any) -> str:
    types = {bool: "boolean", int: "decimal", float: "decimal", str: "string", list: "lov_entries"}
    return types.get(type(value), "string")
