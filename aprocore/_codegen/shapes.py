"""What types the data's schemas mean, and how those of several operations are merged into one."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Collection, Iterator
from typing import TypeAlias

import attrs

from .operations import Schema

__all__ = ["ANY", "Field", "Listing", "Record", "Scalar", "Shapes", "Type", "attribute", "camel"]

#: Names that a field cannot have: what every model has, and the types that other fields are written with.
_TAKEN = frozenset({"to_dict", "list", "int", "str", "bool", "float"})
#: Templates in the data of keys that are made of an id.
_TEMPLATE = re.compile(r"[%{}]")


@attrs.frozen
class Scalar:
    """A type that is written by its name."""

    name: str
    #: Whether it is known to be that, rather than nothing being known.
    known: bool = True


@attrs.frozen
class Listing:
    """An array."""

    of: Type


@attrs.frozen
class Record:
    """An object with fields of its own, by the name of its class."""

    name: str


Type: TypeAlias = Scalar | Listing | Record

#: Nothing is known of it, or that it is now this and now that.
ANY = Scalar("Any", known=False)
MIXED = Scalar("Any")
MAPPING = Scalar("Mapping[str, Any]")
ID = Scalar("Id")

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
class Field:
    """One field of an object."""

    key: str
    type: Type
    #: The values that are documented, where there are any.
    values: tuple[str, ...] = ()
    required: bool = False


@attrs.define
class Shapes:
    """The objects of a page, each by the name of its class; what is added under one name is merged."""

    #: How a class is called that is nested in another: parent's name, field's key.
    nested_name: Callable[[str, str], str]
    records: dict[str, dict[str, Field]] = attrs.field(factory=dict)

    def add(self, name: str, schema: Schema) -> Record:
        """Add an object with the schema's fields; return its type."""
        fields = self.records.setdefault(name, {})
        required = set(schema.get("required") or ())
        for key, inner in (schema.get("properties") or {}).items():
            if _TEMPLATE.search(key) or key == "custom_fields":
                continue  # which every model has, with all that an object has of them
            found = Field(key, self.type_of(inner, name, key), _values(inner), key in required)
            fields[key] = _merged(fields[key], found) if key in fields else found
        return Record(name)

    def type_of(self, schema: Schema | None, parent: str, key: str, name: str | None = None) -> Type:
        """Return the type of a value that ``parent`` has under ``key``; its class is called ``name``, where given."""
        kind = (schema or {}).get("type")
        if not schema or (kind is None and not schema.get("properties")):
            return ID if _IS_ID.search(key) else ANY
        if kind == "array":
            return Listing(self.type_of(schema.get("items"), parent, key, name))
        if kind == "object" or (kind is None and schema.get("properties")):
            properties = schema.get("properties") or {}
            if not properties or all(_TEMPLATE.search(each) or each.isdigit() for each in properties):
                return MAPPING
            return self.add(name or self.nested_name(parent, key), schema)
        return _scalar(kind, schema.get("format"), key)


def _scalar(kind: str | None, form: str | None, key: str) -> Type:
    if kind in ("integer", "string") and _IS_ID.search(key):
        return ID
    if form in _FORMATS and kind in ("string", "number"):
        return Scalar(_FORMATS[form])
    return {
        "integer": Scalar("int"),
        "number": Scalar("float"),
        "boolean": Scalar("bool"),
        "string": Scalar("str"),
    }.get(kind or "", ANY)


def _values(schema: Schema) -> tuple[str, ...]:
    found = schema.get("enum") or (schema.get("items") or {}).get("enum") or ()
    return tuple(each for each in found if isinstance(each, str)) if all(isinstance(e, str) for e in found) else ()


def _merged(one: Field, other: Field) -> Field:
    values = (*one.values, *(each for each in other.values if each not in one.values))
    if not one.values or not other.values:
        values = ()
    return Field(one.key, _both(one.type, other.type), values, one.required and other.required)


def _both(one: Type, other: Type) -> Type:
    """Return the type of a field that is now this and now that."""
    if one == other:
        return one
    if ANY in (one, other):
        return other if one == ANY else one
    if isinstance(one, Listing) and isinstance(other, Listing):
        return Listing(_both(one.of, other.of))
    for this, that in ((one, other), (other, one)):
        if isinstance(this, Record) and that == MAPPING:
            return this
    if isinstance(one, Scalar) and isinstance(other, Scalar) and MAPPING not in (one, other):
        names = {one.name, other.name}
        if names == {"int", "str"}:
            return ID
        if "bool" not in names:
            return Scalar(next(name for name in _ORDER if name in names))
    return MIXED


def attribute(key: str, taken: Collection[str] = _TAKEN) -> str:
    """Return the name under which a key is an attribute, or a parameter where other names are ``taken``."""
    name = re.sub(r"\W+", "_", key).strip("_") or "field"
    if not name[0].isalpha():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name == "self" or name in taken else name


def camel(name: str) -> str:
    """Return a snake_case or any other name as that of a class."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    return "".join(word[0].upper() + word[1:].lower() for word in words)


def names_in(type_: Type) -> Iterator[str]:
    """Yield the names that a type is written with."""
    if isinstance(type_, Listing):
        yield from names_in(type_.of)
    else:
        yield from re.findall(r"[A-Za-z_]+", type_.name)
