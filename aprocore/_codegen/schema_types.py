"""Python types of the data's schemas, merged over the operations of a module."""

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
    "ID",
    "MAPPING",
    "MIXED",
    "PLAIN_TYPES",
    "ListType",
    "ModelField",
    "ModelSchemas",
    "ModelType",
    "ScalarType",
    "Type",
    "attribute",
    "camel",
    "has_custom_fields",
    "is_id",
    "names_in",
    "part_of",
    "required_fields_of",
    "values_of",
]

# Names that a field can't have: attributes of every model, and types in the annotations of other fields.
_RESERVED = frozenset({"to_dict", "list", "int", "str", "bool", "float"})
# Characters of keys that are templates with an ID.
_TEMPLATE = re.compile(r"[%{}]")


@attrs.frozen
class ScalarType:
    """A type without parameters, by its name."""

    name: str
    documented: bool = True
    """False if the data does not say what the type is."""


@attrs.frozen
class ListType:
    """An array."""

    item: Type


@attrs.frozen
class ModelType:
    """A model, by its class name."""

    name: str


Type: TypeAlias = ScalarType | ListType | ModelType

ANY = ScalarType("Any", documented=False)
"""An undocumented type."""
MIXED = ScalarType("Any")
"""A type that differs between operations."""
MAPPING = ScalarType("Mapping[str, Any]")
"""An object with any keys."""
ID = ScalarType("Id")
PLAIN_TYPES = (ID, *map(ScalarType, ("int", "str", "bool")))
"""Types of values that need no decoding beyond JSON."""

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
# If a field has two types, the one that comes first is used.
_ORDER = ("Decimal", "DateTime", "Date", "Id", "int", "str", "bool")


@attrs.define
class ModelField:
    """One field of an object."""

    key: str
    type: Type
    values: tuple[str, ...] = ()
    """The documented values: of a request all that are allowed, of a model those that are known."""
    required: bool = False
    nullable: bool = False
    """Whether the value is documented to be null at times."""


@attrs.define
class ModelSchemas:
    """The models of a module by class name; schemas with the same name are merged."""

    class_name: Callable[[str], str]
    """A function that returns the class name of the objects under a key."""
    closed: bool = True
    """Whether documented values exclude others; then a field has only those that all of its schemas document."""
    records: dict[str, dict[str, ModelField]] = attrs.field(factory=dict)
    customizable: set[str] = attrs.field(factory=set)
    """Class names of the objects with custom fields."""
    nested: dict[str, frozenset[str]] = attrs.field(factory=dict)
    """The required fields of objects in other objects: those that all of their schemas require."""

    def add(self, name: str, schema: Schema) -> ModelType:
        """Add a model with the schema's fields and return its type."""
        fields = self.records.setdefault(name, {})
        required = set(schema.get("required") or ())
        if fields:
            # What an earlier schema lacks is not in every object, and neither is what this one lacks.
            required &= fields.keys()
            for key in fields.keys() - required:
                fields[key].required = False
        if has_custom_fields(schema):
            self.customizable.add(name)
        for key, inner in (schema.get("properties") or {}).items():
            if _TEMPLATE.search(key) or key == "custom_fields":
                continue  # every model has all custom fields of an object
            type_ = self.type_of(inner, key)
            self._add_nested(type_, inner)
            nullable = bool(inner.get("nullable"))
            field = ModelField(key, type_, values_of(inner), key in required, nullable)
            fields[key] = _merged(fields[key], field, self.closed) if key in fields else field
        return ModelType(name)

    def type_of(self, schema: Schema | None, key: str = "", name: str | None = None) -> Type:
        """Return the type of the value under ``key``; ``name`` overrides the class name."""
        if alternatives := (schema or {}).get("anyOf"):
            return _union(self.type_of(alternative, key, name) for alternative in alternatives)
        kind = (schema or {}).get("type")
        if not schema or (kind is None and not schema.get("properties")):
            return ID if _IS_ID.search(key) else ANY
        if kind == "array":
            return ListType(self.type_of(schema.get("items"), key, name))
        if kind == "object" or (kind is None and schema.get("properties")):
            properties = schema.get("properties") or {}
            if not properties or all(_TEMPLATE.search(name) or name.isdigit() for name in properties):
                return MAPPING
            return self.add(name or self.class_name(key), schema)
        return _scalar(kind, schema.get("format"), key)

    def _add_nested(self, type_: Type, schema: Schema) -> None:
        while isinstance(type_, ListType):
            type_ = type_.item
        if isinstance(type_, ModelType):
            required = required_fields_of(schema)
            self.nested[type_.name] = self.nested.get(type_.name, required) & required

    def retain(self, types: Iterable[Type]) -> None:
        """Drop models that none of the types refers to; they come from fields whose type became ``Any``."""
        used: set[str] = set()
        pending = list(types)
        while pending:
            for name in set(names_in(pending.pop())) & self.records.keys() - used:
                used.add(name)
                pending += [field.type for field in self.records[name].values()]
        self.records = {name: fields for name, fields in self.records.items() if name in used}


def is_id(key: str) -> bool:
    """Return whether a key names an ID, or an array of them."""
    return _IS_ID.search(key) is not None


def _scalar(kind: str | None, form: str | None, key: str) -> Type:
    if kind in ("integer", "number", "string") and _IS_ID.search(key):
        return ID
    if form in _FORMATS and kind in ("string", "number"):
        return ScalarType(_FORMATS[form])
    return {
        "integer": ScalarType("int"),
        # Also decimal: Procore sends many such fields as text, and money and quantities must not lose digits.
        "number": ScalarType("Decimal"),
        "boolean": ScalarType("bool"),
        "string": ScalarType("str"),
    }.get(kind or "", ANY)


def required_fields_of(schema: Schema) -> frozenset[str]:
    """Return the required fields of an object, or of the objects in an array."""
    while schema.get("type") == "array":
        schema = schema.get("items") or {}
    return frozenset(schema.get("required") or ())


def has_custom_fields(schema: Schema | None) -> bool:
    """Return whether an object is documented to have custom fields."""
    return any(
        key.startswith("custom_field_%") or key == "custom_fields" for key in (schema or {}).get("properties") or ()
    )


def values_of(schema: Schema) -> tuple[str, ...]:
    """Return the documented values of a string, or of the strings of an array; empty if any is allowed."""
    values = schema.get("enum") or (schema.get("items") or {}).get("enum") or ()
    return tuple(values) if all(isinstance(value, str) for value in values) else ()


def _merged(one: ModelField, other: ModelField, closed: bool) -> ModelField:
    values = (*one.values, *(value for value in other.values if value not in one.values))
    if closed and any(not field.values and field.type != ANY for field in (one, other)):
        values = ()
    type_ = _common_type(one.type, other.type)
    return ModelField(one.key, type_, values, one.required and other.required, one.nullable or other.nullable)


def _common_type(one: Type, other: Type) -> Type:
    """Return one type for a field with two types."""
    if one == other:
        return one
    if ANY in (one, other):
        return other if one == ANY else one
    if isinstance(one, ListType) and isinstance(other, ListType):
        return ListType(_common_type(one.item, other.item))
    for first, second in ((one, other), (other, one)):
        if isinstance(first, ModelType) and second == MAPPING:
            return first
    if isinstance(one, ListType) or isinstance(other, ListType) or MAPPING in (one, other) or MIXED in (one, other):
        return MIXED
    names = {*one.name.split(" | "), *other.name.split(" | ")}
    if names == {"int", "str"}:
        return ID
    if names <= {*_ORDER} - {"bool"}:
        return ScalarType(next(name for name in _ORDER if name in names))
    # What is text in one response is an object or a boolean in another.
    return _union((one, other))


def _union(types: Iterable[Type]) -> Type:
    """Return a type that allows all of the types, if a decoder can tell them apart."""
    types = list(types)
    names = {name for type_ in types if not isinstance(type_, ListType) for name in type_.name.split(" | ")}
    models = sorted(names - {*_ORDER, "float"})
    converted = models and not names.isdisjoint(("Decimal", "Date", "DateTime"))
    if len(models) > 1 or converted or any(isinstance(type_, ListType) for type_ in types):
        return MIXED
    if names == {"int", "str"}:
        return ID
    if names == {"Date", "DateTime"}:
        return ScalarType("Date")  # a time only on request, and the decoder reads its date
    if {"Decimal", "str"} <= names:
        # What is a number is known only by its JSON type, so it is not converted.
        names = names - {"Decimal"} | {"float"}
    return ScalarType(" | ".join([*models, *filter(names.__contains__, ("float", *_ORDER))]))


def attribute(key: str, reserved: Collection[str] = _RESERVED) -> str:
    """Return the attribute name of a key; a name in ``reserved`` gets a trailing underscore."""
    name = re.sub(r"\W+", "_", key, flags=re.ASCII).strip("_") or "field"
    if not name[0].isalpha():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name == "self" or name in reserved else name


def camel(name: str) -> str:
    """Return a name in PascalCase."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    return "".join(word[0].upper() + word[1:].lower() for word in words)


def part_of(entity: str, key: str) -> str:
    """Return the class name of the objects under ``key`` in the module of ``entity``.

    Words are not repeated: ``rfi_manager`` of ``Rfi`` is ``RfiManager``, ``item_type`` of ``PlanItem`` is
    ``PlanItemType``, and ``items`` of ``PlanItem`` is ``PlanItem``. The name depends on nothing else, so additions to
    the data never rename a class.
    """
    before, words = _WORDS.findall(entity), _WORDS.findall(camel(singular(attribute(key))))
    if words == before[: len(words)] and words != before:
        return "".join(words)
    common = next((n for n, pair in enumerate(zip(before, words, strict=False)) if pair[0] != pair[1]), len(before))
    words = words[common:]
    again = next((n for n in range(len(words), 0, -1) if before[-n:] == words[:n]), 0)
    return "".join([*before, *words[again:]])


def names_in(type_: Type) -> Iterator[str]:
    """Yield the names in the annotation of a type."""
    if isinstance(type_, ListType):
        yield from names_in(type_.item)
    else:
        yield from re.findall(r"[A-Za-z]\w*", type_.name)
