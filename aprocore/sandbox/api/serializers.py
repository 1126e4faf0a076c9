"""Serializers: JSON objects of items, with the stored fields and fake values for all other fields."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import UTC
from decimal import Decimal, InvalidOperation
from typing import Any

import attrs

from ...model import Record
from ...sansio.decoding.datetimes import parse_date, parse_datetime
from ...sansio.decoding.field_types import Day, FieldType, List, Moment, Money, Object, Table, field_types_of
from ..data import fake_values
from ..data.seed_data import SeedData, id_in
from ..data.seeded_random import SeededRandom
from ..data.store import Item
from ..files.upload_registry import StoredFile
from .attachments import with_files

__all__ = ["INVALID", "Serializer", "coerce"]

# Marks a value that can't be converted to the type of its field.
INVALID: Any = object()
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
        stored = with_files(item.facts, self.find_file, self.origin)
        if record is None:
            return {**stored, **own}
        facts = {**stored, "deleted_at": item.deleted_at, **dict.fromkeys(_DELETION, item.deleted_at is not None)}
        scopes = {"company_id": self.seed_data.company.id, **_project_of(item)}
        view = self._object(record, (self.seed_data.seed, item.id), {**scopes, **facts, **own}, 0)
        custom = {name: value for name, value in item.facts.items() if name.startswith("custom_field_")}
        if custom:
            typed = {name: {"data_type": _type_of(value), "value": value} for name, value in custom.items()}
            view["custom_fields"] = {**(view.get("custom_fields") or {}), **typed}
        return view

    # -- fields

    def _object(self, record: type[Any], seed: tuple[Any, ...], facts: Mapping[str, Any], depth: int) -> dict[str, Any]:
        view = {}
        for (_, name), kind in field_types_of(record).items():
            value = self._stored(name, kind, facts)
            if value is INVALID:
                value = self._generate(name, kind, (*seed, name), depth)
            view[name] = value
        return view

    def _stored(self, name: str, kind: FieldType, facts: Mapping[str, Any]) -> Any:
        by_ids = f"{name}_id" in facts or f"{name.removesuffix('s')}_ids" in facts
        singular = name.removesuffix("s")
        is_objects = isinstance(kind, List) and isinstance(kind.item, Object) and name != singular
        if is_objects and not facts.get(name) and isinstance(facts.get(singular), dict):
            # A single object is shown as the first of a list: ``question`` of an RFI in ``questions``.
            return self._completed(kind, [facts[singular]])
        if name in facts and not (facts[name] is None and by_ids):
            value = coerce(kind, facts[name], ids_as_text=self.ids_as_text)
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
        """Add the missing fields to objects that were sent."""
        if isinstance(kind, Object) and isinstance(value, dict):
            seed = (self.seed_data.seed, kind.cls.__name__, sorted(map(str, value.items())))
            return self._object(kind.cls, seed, value, 1)
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
            return self._object(kind.cls, (self.seed_data.seed, name, ref_id), self._with_id(facts), 1)
        return self._with_id(facts)

    def _with_id(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        return {**facts, "id": str(facts["id"]) if self.ids_as_text else facts["id"]}

    def _generate(self, name: str, kind: FieldType, seed: tuple[Any, ...], depth: int) -> Any:
        rng = SeededRandom(*seed)
        if isinstance(kind, Object):
            if depth == _DEPTH:
                return None
            reference = fake_values.reference(name, rng, self.seed_data)
            return self._object(kind.cls, seed, self._with_id(reference) if reference else {}, depth + 1)
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


def coerce(kind: FieldType, value: Any, *, ids_as_text: bool) -> Any:
    """Return a value converted to the type of a field, or ``INVALID`` if it can't be converted."""
    if value is None:
        return None
    if isinstance(kind, Object):
        return value if isinstance(value, dict) else INVALID
    if isinstance(kind, List):
        items = (
            [coerce(kind.item, element, ids_as_text=ids_as_text) for element in value]
            if isinstance(value, list)
            else []
        )
        return items if isinstance(value, list) and INVALID not in items else INVALID
    if isinstance(kind, Table):
        if not isinstance(value, dict):
            return INVALID
        table = {name: coerce(kind.item, element, ids_as_text=ids_as_text) for name, element in value.items()}
        return table if INVALID not in table.values() else INVALID
    if isinstance(kind, Moment | Day):
        return _coerce_date(kind, value)
    if isinstance(kind, Money):
        return value if _is_amount(value) else INVALID
    return _coerce_scalar(kind.documented, value, ids_as_text)


def _coerce_date(kind: Moment | Day, value: Any) -> Any:
    """Return a date, or a timestamp in UTC, in Procore's format."""
    try:
        if isinstance(kind, Day):
            day = parse_date(value)
            return None if day is None else day.isoformat()
        moment = parse_datetime(value)
        return None if moment is None else f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"
    except (OverflowError, ValueError):
        return INVALID


def _is_amount(value: Any) -> bool:
    try:
        return not isinstance(value, bool) and Decimal(value).is_finite()
    except (InvalidOperation, TypeError, ValueError):
        return False


def _coerce_scalar(documented: tuple[type[Any], ...], value: Any, ids_as_text: bool) -> Any:
    if not documented:
        return value
    if int in documented and str in documented:
        if isinstance(value, bool | list | dict | float):
            return INVALID
        if ids_as_text:
            return str(value)
        as_id = id_in(value) if isinstance(value, str) else None
        return value if as_id is None else as_id
    if type(value) in documented:
        return value
    if isinstance(value, list | dict):
        return INVALID
    if str in documented:
        return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
    if bool in documented:
        return {"true": True, "1": True, "false": False, "0": False}.get(str(value).lower(), INVALID)
    if isinstance(value, bool):
        return INVALID
    try:
        number = float(value)
        if int in documented and float not in documented and isinstance(value, str):
            return int(value)
    except (OverflowError, ValueError):
        return INVALID
    if not math.isfinite(number):
        return INVALID
    if float in documented:
        return number
    return int(number) if number == int(number) else INVALID
