"""What types the data's schemas mean, and how those of several operations are merged into one."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeAlias

import attrs

from .english import singular
from .operations import Schema

__all__ = [
    "ANY",
    "AS_IT_COMES",
    "MIXED",
    "ListType",
    "ModelField",
    "ModelType",
    "ScalarType",
    "Shapes",
    "Type",
    "attribute",
    "camel",
    "names_in",
    "part_of",
    "values_of",
]

#: Names that a field cannot have: what every model has, and the types that other fields are written with.
_TAKEN = frozenset({"to_dict", "list", "int", "str", "bool", "float"})
#: Templates in the data of keys that are made of an id.
_TEMPLATE = re.compile(r"[%{}]")


@attrs.frozen
class ScalarType:
    """A type that is written by its name."""

    name: str
    #: Whether it is known to be that, rather than nothing being known.
    known: bool = True


@attrs.frozen
class ListType:
    """An array."""

    item: Type


@attrs.frozen
class ModelType:
    """An object with fields of its own, by the name of its class."""

    name: str


Type: TypeAlias = ScalarType | ListType | ModelType

#: Nothing is known of it, or that it is now this and now that.
ANY = ScalarType("Any", known=False)
MIXED = ScalarType("Any")
MAPPING = ScalarType("Mapping[str, Any]")
ID = ScalarType("Id")
#: What a value is without being decoded any further.
AS_IT_COMES = (ID, *map(ScalarType, ("int", "float", "str", "bool")))

_WORDS = re.compile(r"[A-Z][a-z]*|\d+")
_IS_ID = re.compile(r"(?:^|_)ids?$|[a-z]Ids?$")
_FORMATS = {
    "date-time": "DateTime",
    "datetime": "DateTime",
    "date": "Date",
    "decimal": "Decimal",
    "currency": "Decimal",
    "binary": "Upload",
}
#: Which of two types, both seen for one field, says more about it, first to last.
_ORDER = ("Decimal", "DateTime", "Date", "Id", "float", "int", "str", "bool")


@attrs.define
class ModelField:
    """One field of an object."""

    key: str
    type: Type
    #: The values that are documented, where there are any.
    values: tuple[str, ...] = ()
    required: bool = False


@attrs.define
class Shapes:
    """The objects of a page, each by the name of its class; what is added under one name is merged."""

    #: How the class is called of what is found under a key.
    class_name: Callable[[str], str]
    records: dict[str, dict[str, ModelField]] = attrs.field(factory=dict)

    def add(self, name: str, schema: Schema) -> ModelType:
        """Add an object with the schema's fields; return its type."""
        fields = self.records.setdefault(name, {})
        required = set(schema.get("required") or ())
        for key, inner in (schema.get("properties") or {}).items():
            if _TEMPLATE.search(key) or key == "custom_fields":
                continue  # which every model has, with all that an object has of them
            found = ModelField(key, self.type_of(inner, key), values_of(inner), key in required)
            fields[key] = _merged(fields[key], found) if key in fields else found
        return ModelType(name)

    def type_of(self, schema: Schema | None, key: str = "", name: str | None = None) -> Type:
        """Return the type of a value that is found under ``key``; its class is called ``name``, where given."""
        kind = (schema or {}).get("type")
        if not schema or (kind is None and not schema.get("properties")):
            return ID if _IS_ID.search(key) else ANY
        if kind == "array":
            return ListType(self.type_of(schema.get("items"), key, name))
        if kind == "object" or (kind is None and schema.get("properties")):
            properties = schema.get("properties") or {}
            if not properties or all(_TEMPLATE.search(each) or each.isdigit() for each in properties):
                return MAPPING
            return self.add(name or self.class_name(key), schema)
        return _scalar(kind, schema.get("format"), key)

    def keep(self, types: Iterable[Type]) -> None:
        """Forget what none of the types has in it: it is of a field that is now this and now that."""
        kept: set[str] = set()
        waiting = list(types)
        while waiting:
            for name in set(names_in(waiting.pop())) & self.records.keys() - kept:
                kept.add(name)
                waiting += [field.type for field in self.records[name].values()]
        self.records = {name: fields for name, fields in self.records.items() if name in kept}


def _scalar(kind: str | None, form: str | None, key: str) -> Type:
    if kind in ("integer", "string") and _IS_ID.search(key):
        return ID
    if form in _FORMATS and kind in ("string", "number"):
        return ScalarType(_FORMATS[form])
    return {
        "integer": ScalarType("int"),
        "number": ScalarType("float"),
        "boolean": ScalarType("bool"),
        "string": ScalarType("str"),
    }.get(kind or "", ANY)


def values_of(schema: Schema) -> tuple[str, ...]:
    """Return the only values that are documented of a text, or of each in a list."""
    found = schema.get("enum") or (schema.get("items") or {}).get("enum") or ()
    return tuple(found) if all(isinstance(each, str) for each in found) else ()


def _merged(one: ModelField, other: ModelField) -> ModelField:
    values = (*one.values, *(each for each in other.values if each not in one.values))
    if any(not each.values and each.type != ANY for each in (one, other)):
        values = ()
    return ModelField(one.key, _both(one.type, other.type), values, one.required and other.required)


def _both(one: Type, other: Type) -> Type:
    """Return the type of a field that is now this and now that."""
    if one == other:
        return one
    if ANY in (one, other):
        return other if one == ANY else one
    if isinstance(one, ListType) and isinstance(other, ListType):
        return ListType(_both(one.item, other.item))
    for this, that in ((one, other), (other, one)):
        if isinstance(this, ModelType) and that == MAPPING:
            return this
    if isinstance(one, ScalarType) and isinstance(other, ScalarType) and MAPPING not in (one, other):
        names = {one.name, other.name}
        if names == {"int", "str"}:
            return ID
        if "bool" not in names:
            return ScalarType(next(name for name in _ORDER if name in names))
    return MIXED


def attribute(key: str, taken: Collection[str] = _TAKEN) -> str:
    """Return the name under which a key is an attribute, or a parameter where other names are ``taken``."""
    name = re.sub(r"\W+", "_", key, flags=re.ASCII).strip("_") or "field"
    if not name[0].isalpha():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name == "self" or name in taken else name


def camel(name: str) -> str:
    """Return a snake_case or any other name as that of a class."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    return "".join(word[0].upper() + word[1:].lower() for word in words)


def part_of(entity: str, key: str) -> str:
    """Return the name of the class of what a page about ``entity`` has under ``key``, anywhere.

    No word is said twice: ``rfi_manager`` of an ``Rfi`` is an ``RfiManager``, ``item_type`` of a ``PlanItem`` a
    ``PlanItemType``, and ``items`` of the same are ``PlanItem``. It depends on nothing else, so that no name changes
    when something is added.
    """
    before, words = _WORDS.findall(entity), _WORDS.findall(camel(singular(attribute(key))))
    if words == before[: len(words)] and words != before:
        return "".join(words)
    common = next((n for n, pair in enumerate(zip(before, words, strict=False)) if pair[0] != pair[1]), len(before))
    words = words[common:]
    again = next((n for n in range(len(words), 0, -1) if before[-n:] == words[:n]), 0)
    return "".join([*before, *words[again:]])


def names_in(type_: Type) -> Iterator[str]:
    """Yield the names that a type is written with."""
    if isinstance(type_, ListType):
        yield from names_in(type_.item)
    else:
        yield from re.findall(r"[A-Za-z]\w*", type_.name)
