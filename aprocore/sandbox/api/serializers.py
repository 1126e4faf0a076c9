"""What an operation shows of an item: what is known of it, and for every other field something believable."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import UTC
from decimal import Decimal, InvalidOperation
from typing import Any

import attrs

from ...model import Record
from ...sansio.decoding.datetimes import day_of, moment_of
from ...sansio.decoding.field_types import Day, FieldType, List, Moment, Money, Object, Table, kinds_of
from ..data import fake_values
from ..data.seed_data import SeedData, id_in
from ..data.seeded_random import SeededRandom
from ..data.store import Item
from ..files.upload_registry import StoredFile
from .attachments import with_files

__all__ = ["MISFIT", "Serializer", "fitted"]

#: What has no form that a field could have.
MISFIT: Any = object()
#: Fields that are about an item's deletion.
_DELETION = frozenset({"deleted", "is_deleted", "is_in_recycle_bin", "in_recycle_bin"})
_DEPTH = 4


def _nothing(_: Any) -> None:
    return None


@attrs.frozen
class Serializer:
    """Shows items as the objects of a record, in the way of one version."""

    world: SeedData
    #: Version 2 has ids as text.
    ids_as_text: bool
    #: Where files are fetched from.
    origin: str
    #: By field, what a status and the like may be.
    choices: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict, eq=False)
    #: Finds the file that an upload became.
    find_file: Callable[[Any], StoredFile | None] = attrs.field(default=_nothing, eq=False)

    def show(self, item: Item, record: type[Record] | None) -> dict[str, Any]:
        """Return the JSON object that stands for an item."""
        key = (record, self.ids_as_text, self.origin)
        found = item.views.get(key)
        if found is None:
            found = item.views[key] = self._shown(item, record)
        shown: dict[str, Any] = found
        return shown

    def _shown(self, item: Item, record: type[Record] | None) -> dict[str, Any]:
        own: dict[str, Any] = {
            "id": str(item.id) if self.ids_as_text else item.id,
            "created_at": item.created_at,
            "updated_at": item.updated_at,
        }
        known = with_files(item.facts, self.find_file, self.origin)
        if record is None:
            return {**known, **own}
        facts = {**known, "deleted_at": item.deleted_at, **dict.fromkeys(_DELETION, item.deleted_at is not None)}
        scopes = {"company_id": self.world.company.id, **_project_of(item)}
        made = self._object(record, (self.world.seed, item.id), {**scopes, **facts, **own}, 0)
        custom = {name: value for name, value in item.facts.items() if name.startswith("custom_field_")}
        if custom:
            typed = {name: {"data_type": _type_of(value), "value": value} for name, value in custom.items()}
            made["custom_fields"] = {**(made.get("custom_fields") or {}), **typed}
        return made

    # -- making up

    def _object(self, record: type[Any], seed: tuple[Any, ...], facts: Mapping[str, Any], depth: int) -> dict[str, Any]:
        made = {}
        for (_, name), kind in kinds_of(record).items():
            value = self._known(name, kind, facts)
            if value is MISFIT:
                value = self._made_up(name, kind, (*seed, name), depth)
            made[name] = value
        return made

    def _known(self, name: str, kind: FieldType, facts: Mapping[str, Any]) -> Any:
        by_ids = f"{name}_id" in facts or f"{name.removesuffix('s')}_ids" in facts
        one = name.removesuffix("s")
        is_objects = isinstance(kind, List) and isinstance(kind.item, Object) and name != one
        if is_objects and not facts.get(name) and isinstance(facts.get(one), dict):
            # What is sent as one is shown as the first of several: an RFI's question.
            return self._completed(kind, [facts[one]])
        if name in facts and not (facts[name] is None and by_ids):
            value = fitted(kind, facts[name], ids_as_text=self.ids_as_text)
            if value is not MISFIT:
                return self._completed(kind, value)
        # What is set by an id is shown as an object, or the other way round.
        if f"{name}_id" in facts:
            return self._referred(name, kind, facts[f"{name}_id"])
        if isinstance(kind, List) and isinstance(facts.get(f"{one}_ids"), list):
            return [self._referred(one, kind.item, each) for each in facts[f"{one}_ids"]]
        held = facts.get(name.removesuffix("_id")) if name.endswith("_id") else None
        if isinstance(held, dict) and "id" in held:
            return fitted(kind, held["id"], ids_as_text=self.ids_as_text)
        return MISFIT

    def _completed(self, kind: FieldType, value: Any) -> Any:
        """Give objects that were sent the fields that they lack."""
        if isinstance(kind, Object) and isinstance(value, dict):
            seed = (self.world.seed, kind.cls.__name__, sorted(map(str, value.items())))
            return self._object(kind.cls, seed, value, 1)
        if isinstance(kind, List) and isinstance(value, list):
            return [self._completed(kind.item, each) for each in value]
        return value

    def _referred(self, name: str, kind: FieldType, ref_id: Any) -> Any:
        if ref_id is None:
            return None
        if not isinstance(kind, Object | Table):
            return fitted(kind, ref_id, ids_as_text=self.ids_as_text)
        facts = fake_values.known_by_id(ref_id, self.world) or {"id": ref_id}
        if isinstance(kind, Object):
            return self._object(kind.cls, (self.world.seed, name, ref_id), self._with_id(facts), 1)
        return self._with_id(facts)

    def _with_id(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        return {**facts, "id": str(facts["id"]) if self.ids_as_text else facts["id"]}

    def _made_up(self, name: str, kind: FieldType, seed: tuple[Any, ...], depth: int) -> Any:
        dice = SeededRandom(*seed)
        if isinstance(kind, Object):
            if depth == _DEPTH:
                return None
            known = fake_values.reference(name, dice, self.world)
            return self._object(kind.cls, seed, self._with_id(known) if known else {}, depth + 1)
        if isinstance(kind, List):
            if depth == _DEPTH or isinstance(kind.item, List) or not (isinstance(kind.item, Object) or _plain(kind)):
                return []
            one = name.removesuffix("s")
            return [self._made_up(one, kind.item, (*seed, place), depth + 1) for place in range(dice.between(1, 2))]
        if isinstance(kind, Table):
            known = fake_values.reference(name, dice, self.world)
            return self._with_id(known) if known and not kind.item.documented else {}
        return self._scalar(name, kind, dice)

    def _scalar(self, name: str, kind: FieldType, dice: SeededRandom) -> Any:
        if isinstance(kind, Moment):
            return fake_values.moment(dice)
        if isinstance(kind, Day):
            return fake_values.day(dice)
        if isinstance(kind, Money):
            return f"{dice.between(100, 900_000)}.{dice.pick(('00', '25', '50'))}"
        documented = kind.documented
        if str in documented and int in documented:
            return self._id(name, dice)
        if bool in documented:
            return dice.below(2) == 1
        if float in documented:
            return dice.between(4, 40_000) / 4
        if int in documented:
            return dice.between(1, 40)
        if str in documented:
            return self._text(name, dice)
        return None

    def _id(self, name: str, dice: SeededRandom) -> int | str:
        known = fake_values.reference(name.removesuffix("_id").removesuffix("_ids"), dice, self.world)
        number = known["id"] if known and name != "id" else 2**51 + dice.below(2**51)
        return str(number) if self.ids_as_text else int(number)

    def _text(self, name: str, dice: SeededRandom) -> str:
        if name in self.choices:
            return dice.pick(self.choices[name])
        if name == "url" or name.endswith(("_url", "_link")) or name == "link":
            return f"{self.origin}/rest/v1.0/local_files/{fake_values.text('uuid', dice, self.world)}"
        if name == "id" or name.endswith("_id"):
            return str(self._id(name, dice))
        return fake_values.text(name, dice, self.world)


def _project_of(item: Item) -> dict[str, int]:
    scope, _, rest = item.key.partition("/")
    project_id = rest.partition("/")[0]
    return {"project_id": int(project_id)} if scope == "projects" and project_id.isdigit() else {}


def _plain(kind: List) -> bool:
    return bool(kind.item.documented)


def _type_of(value: Any) -> str:
    types = {bool: "boolean", int: "decimal", float: "decimal", str: "string", list: "lov_entries"}
    return types.get(type(value), "string")


def fitted(kind: FieldType, value: Any, *, ids_as_text: bool) -> Any:
    """Return a value in the form that a field has, ``MISFIT`` where it has none."""
    if value is None:
        return None
    if isinstance(kind, Object):
        return value if isinstance(value, dict) else MISFIT
    if isinstance(kind, List):
        items = [fitted(kind.item, each, ids_as_text=ids_as_text) for each in value] if isinstance(value, list) else []
        return items if isinstance(value, list) and MISFIT not in items else MISFIT
    if isinstance(kind, Table):
        if not isinstance(value, dict):
            return MISFIT
        table = {name: fitted(kind.item, each, ids_as_text=ids_as_text) for name, each in value.items()}
        return table if MISFIT not in table.values() else MISFIT
    if isinstance(kind, Moment | Day):
        return _dated(kind, value)
    if isinstance(kind, Money):
        return value if _is_amount(value) else MISFIT
    return _plainly(kind.documented, value, ids_as_text)


def _dated(kind: Moment | Day, value: Any) -> Any:
    """Return a date, or a time in UTC, as Procore writes it."""
    try:
        if isinstance(kind, Day):
            day = day_of(value)
            return None if day is None else day.isoformat()
        moment = moment_of(value)
        return None if moment is None else f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"
    except (OverflowError, ValueError):
        return MISFIT


def _is_amount(value: Any) -> bool:
    try:
        return not isinstance(value, bool) and Decimal(value).is_finite()
    except (InvalidOperation, TypeError, ValueError):
        return False


def _plainly(documented: tuple[type[Any], ...], value: Any, ids_as_text: bool) -> Any:
    if not documented:
        return value
    if int in documented and str in documented:
        if isinstance(value, bool | list | dict | float):
            return MISFIT
        if ids_as_text:
            return str(value)
        as_id = id_in(value) if isinstance(value, str) else None
        return value if as_id is None else as_id
    if type(value) in documented:
        return value
    if isinstance(value, list | dict):
        return MISFIT
    if str in documented:
        return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
    if bool in documented:
        return {"true": True, "1": True, "false": False, "0": False}.get(str(value).lower(), MISFIT)
    if isinstance(value, bool):
        return MISFIT
    try:
        number = float(value)
        if int in documented and float not in documented and isinstance(value, str):
            return int(value)
    except (OverflowError, ValueError):
        return MISFIT
    if not math.isfinite(number):
        return MISFIT
    if float in documented:
        return number
    return int(number) if number == int(number) else MISFIT
