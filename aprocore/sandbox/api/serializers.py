"""Serializers: JSON objects of items.

A field shows what was stored, under the name and in the form that the view documents. Other fields are empty in items
that clients created and in objects that were stored, and have fake values in seeded items.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from ...model import Record
from ...sansio.decoding.field_types import Day, FieldType, List, Moment, Money, Object, Table, field_types_of
from ..data import fake_values
from ..data.custom_fields import shown_fields
from ..data.data_model import DataModel, data_model
from ..data.seed_data import SeedData
from ..data.seeded_random import SeededRandom
from ..data.store import Item
from ..files.upload_registry import StoredFile
from .attachments import with_files
from .coercion import INVALID, coerce
from .documented_types import documented_text, documented_value

__all__ = ["Serializer"]

# Fields for the deletion state of an item.
_DELETION = frozenset({"deleted", "is_deleted", "is_in_recycle_bin", "in_recycle_bin"})
_DEPTH = 4


def _nothing(_: Any) -> None:
    return None


@attrs.frozen
class Serializer:
    """Serializer of items as JSON objects of a record class, in the format of one API version."""

    seed_data: SeedData
    ids_as_text: bool
    """Whether ids are strings, as in version 2."""
    origin: str
    """Origin of file URLs."""
    choices: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict, eq=False)
    """Allowed values by field, such as a status."""
    find_file: Callable[[Any], StoredFile | None] = attrs.field(default=_nothing, eq=False)
    """Returns the file of a completed upload, by the upload's id."""
    model: DataModel = attrs.field(factory=data_model, eq=False)

    def show(self, item: Item, record: type[Record] | None) -> dict[str, Any]:
        """Return the JSON object of an item; the result is cached until the item changes."""
        key = (record, self.ids_as_text, self.origin)
        view: dict[str, Any] | None = item.views.get(key)
        if view is None:
            view = item.views[key] = self._serialized(item, record)
        return view

    def _serialized(self, item: Item, record: type[Record] | None) -> dict[str, Any]:
        own: dict[str, Any] = {
            "id": str(item.id) if self.ids_as_text else item.id,
            "created_at": item.created_at,
            "updated_at": item.updated_at,
        }
        facts = {**item.facts, **self.model.tool(item.key).derived(item.facts)}
        stored = with_files(facts, self.find_file, self.origin)
        if record is None:
            return {**stored, **own}
        facts = {**stored, "deleted_at": item.deleted_at, **dict.fromkeys(_DELETION, item.deleted_at is not None)}
        scopes = {"company_id": self.seed_data.company.id, **_project_of(item)}
        authors = {} if item.created_by is None else {f"{name}_id": item.created_by for name in self.model.authors}
        facts = {**scopes, **authors, **facts, **own}
        view = self._object(record, (self.seed_data.seed, item.id), facts, 0, is_fake=not item.is_created)
        custom = {name: value for name, value in item.facts.items() if name.startswith("custom_field_")}
        typed = {name: {"data_type": _type_of(value), "value": value} for name, value in custom.items()}
        typed |= shown_fields(item.key.rpartition("/")[2], custom, self.seed_data)
        if typed:
            view["custom_fields"] = {**(view.get("custom_fields") or {}), **typed}
        return view

    # -- fields

    def _object(
        self, record: type[Any], seed: tuple[Any, ...], facts: Mapping[str, Any], depth: int, *, is_fake: bool
    ) -> dict[str, Any]:
        view = {}
        for (_, name), kind in field_types_of(record).items():
            value = self._stored(name, kind, facts)
            if value is INVALID:
                # Stored objects have an id even if it was not sent: the question of an RFI, an attachment.
                is_fake_field = is_fake or name == "id"
                value = (
                    self._generate(name, kind, (*seed, name), depth)
                    if is_fake_field
                    else self._empty(name, kind, depth)
                )
            if isinstance(value, str) and name not in facts:
                value = documented_text(record, name, value)
            view[name] = documented_value(name, kind, value, self.model)
        return view

    def _empty(self, name: str, kind: FieldType, depth: int) -> Any:
        """Return the value of a field that was not written."""
        if depth == 0 and name in self.model.start_fields and name in self.choices:
            choices = {choice.lower(): choice for choice in reversed(self.choices[name])}
            start = next((word for word in self.model.starts if word in choices), None)
            return coerce(kind, None if start is None else choices[start], ids_as_text=self.ids_as_text)
        if bool in kind.documented:
            return self.model.defaults.get(name, False)
        return [] if isinstance(kind, List) else {} if isinstance(kind, Table) else None

    def _stored(self, name: str, kind: FieldType, facts: Mapping[str, Any]) -> Any:
        by_ids = f"{name}_id" in facts or f"{name.removesuffix('s')}_ids" in facts
        singular = name.removesuffix("s")
        is_objects = isinstance(kind, List) and isinstance(kind.item, Object) and name != singular
        if is_objects and not facts.get(name) and isinstance(facts.get(singular), dict):
            # A single object is shown as the first of a list: ``question`` of an RFI in ``questions``.
            return self._completed(kind, [facts[singular]])
        for written in (name, *self.model.shown.get(name, ())):
            if written in facts and not (facts[written] is None and by_ids):
                value = coerce(kind, facts[written], ids_as_text=self.ids_as_text or name in self.model.text_ids)
                if value is not INVALID:
                    return self._completed(kind, value)
        # A reference that was sent as an id is shown as an object, and the reverse.
        if f"{name}_id" in facts:
            return self._referenced(name, kind, facts[f"{name}_id"])
        if isinstance(kind, List) and isinstance(facts.get(f"{singular}_ids"), list):
            return [self._referenced(singular, kind.item, ref_id) for ref_id in facts[f"{singular}_ids"]]
        related = facts.get(name.removesuffix("_id")) if name.endswith("_id") else None
        if isinstance(related, dict) and "id" in related:
            return coerce(kind, related["id"], ids_as_text=self.ids_as_text)
        return INVALID

    def _completed(self, kind: FieldType, value: Any) -> Any:
        """Add the missing fields to objects that were stored."""
        if isinstance(kind, Object) and isinstance(value, dict):
            seed = (self.seed_data.seed, kind.cls.__name__, *sorted(map(str, value.items())))
            return self._object(kind.cls, seed, value, 1, is_fake=False)
        if isinstance(kind, List) and isinstance(value, list):
            return [self._completed(kind.item, element) for element in value]
        return value

    def _referenced(self, name: str, kind: FieldType, ref_id: Any) -> Any:
        if ref_id is None:
            return None
        if not isinstance(kind, Object | Table):
            return coerce(kind, ref_id, ids_as_text=self.ids_as_text)
        facts = fake_values.reference_by_id(ref_id, self.seed_data) or {"id": ref_id}
        if isinstance(kind, Object):
            return self._object(kind.cls, (self.seed_data.seed, name, ref_id), self._with_id(facts), 1, is_fake=False)
        return self._with_id(facts)

    def _with_id(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        return {**facts, "id": str(facts["id"]) if self.ids_as_text else facts["id"]}

    def _generate(self, name: str, kind: FieldType, seed: tuple[Any, ...], depth: int) -> Any:
        rng = SeededRandom(*seed)
        if isinstance(kind, Object):
            if depth == _DEPTH:
                return None
            reference = fake_values.reference(name, rng, self.seed_data)
            facts = self._with_id(reference) if reference else {}
            return self._object(kind.cls, seed, facts, depth + 1, is_fake=True)
        if isinstance(kind, List):
            if (
                depth == _DEPTH
                or isinstance(kind.item, List)
                or not (isinstance(kind.item, Object) or _is_scalar(kind))
            ):
                return []
            singular = name.removesuffix("s")
            return [
                self._generate(singular, kind.item, (*seed, index), depth + 1) for index in range(rng.between(1, 2))
            ]
        if isinstance(kind, Table):
            reference = fake_values.reference(name, rng, self.seed_data)
            return self._with_id(reference) if reference and not kind.item.documented else {}
        return self._scalar(name, kind, rng)

    def _scalar(self, name: str, kind: FieldType, rng: SeededRandom) -> Any:
        if isinstance(kind, Moment):
            return fake_values.recent_timestamp(rng)
        if isinstance(kind, Day):
            return fake_values.nearby_date(rng)
        if isinstance(kind, Money):
            return f"{rng.between(100, 900_000)}.{rng.pick(('00', '25', '50'))}"
        documented = kind.documented
        if str in documented and int in documented:
            return self._id(name, rng)
        if bool in documented:
            return rng.below(2) == 1
        if float in documented:
            return rng.between(4, 40_000) / 4
        if int in documented:
            return rng.between(1, 40)
        if str in documented:
            return self._text(name, rng)
        return None

    def _id(self, name: str, rng: SeededRandom) -> int | str:
        reference = fake_values.reference(name.removesuffix("_id").removesuffix("_ids"), rng, self.seed_data)
        number = reference["id"] if reference and name != "id" else 2**51 + rng.below(2**51)
        return str(number) if self.ids_as_text else int(number)

    def _text(self, name: str, rng: SeededRandom) -> str:
        if name in self.choices:
            return rng.pick(self.choices[name])
        if name == "url" or name.endswith(("_url", "_link")) or name == "link":
            return f"{self.origin}/rest/v1.0/local_files/{fake_values.text('uuid', rng, self.seed_data)}"
        if name == "id" or name.endswith("_id"):
            return str(self._id(name, rng))
        return fake_values.text(name, rng, self.seed_data)


def _project_of(item: Item) -> dict[str, int]:
    scope, _, rest = item.key.partition("/")
    project_id = rest.partition("/")[0]
    return {"project_id": int(project_id)} if scope == "projects" and project_id.isdigit() else {}


def _is_scalar(kind: List) -> bool:
    return bool(kind.item.documented)


def _type_of(value: Any) -> str:
    types = {bool: "boolean", int: "decimal", float: "decimal", str: "string", list: "lov_entries"}
    return types.get(type(value), "string")
