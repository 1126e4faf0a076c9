"""JSON schemas: of what operations take, by the catalogue, and of the records that they answer with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, TypeAlias

import attrs

from ...catalogue import Parameter
from ...model import Record
from ...sansio.decoding.field_types import FieldType, List, Object, Table, kinds_of

__all__ = ["Schema", "Schemas", "array_of", "field_schema", "form_fields_of", "needs_file", "object_of", "value_schema"]

Schema: TypeAlias = dict[str, Any]

_JSON_TYPES: Mapping[type[Any], str] = {
    str: "string", int: "integer", float: "number", bool: "boolean", list: "array", dict: "object",
}  # fmt: skip
_TYPES: Mapping[str, Schema] = {
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "string": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "file": {"type": "string", "format": "binary"},
    "object": {"type": "object"},
}
_DAY = (
    "[12][0-9]{3}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
    "(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z)?"
)
#: A filter by time takes a day, a moment, or a range from one to another.
_SPAN: Schema = {"type": "string", "pattern": rf"^{_DAY}(\.\.\.{_DAY})?$"}
#: What is empty counts as missing.
_NOT_EMPTY: Mapping[str, Schema] = {"string": {"minLength": 1}, "object": {"minProperties": 1}}
#: What says which page, of which length, has at most 18 digits.
_PAGING = frozenset({"page", "per_page", "page_size", "limit"})
_LARGEST = 10**18 - 1
#: Fields whose names are only known to a company.
_ANY_NAME = "%"


def object_of(properties: Mapping[str, Schema], required: Iterable[str] = ()) -> Schema:
    needed = list(required)
    return {"type": "object", "properties": dict(properties), **({"required": needed} if needed else {})}


def array_of(items: Schema) -> Schema:
    return {"type": "array", "items": items}


# -- what is taken


def value_schema(parameter: Parameter) -> Schema:
    """Describe a value in a path, in a query or in a header."""
    schema = _one(parameter)
    if parameter.name.startswith("filters[") and parameter.item_type in ("date", "datetime"):
        schema = dict(_SPAN)
    if parameter.name in _PAGING:
        schema = {"type": "integer", "minimum": -_LARGEST, "maximum": _LARGEST}
    if parameter.item_type == "object":
        # Each field is a parameter of its own.
        schema |= {"propertyNames": {"pattern": "^[a-z_]+$"}, "additionalProperties": {"type": "string"}}
    if parameter.is_array:
        return {**array_of(schema), **({"minItems": 1} if parameter.required else {})}
    if parameter.required and "type" in schema:
        schema |= _NOT_EMPTY.get(schema["type"], {})
    return schema


def field_schema(parameter: Parameter) -> Schema:
    """Describe a field of a JSON body; null clears any."""
    schema: Schema = _one(parameter) if parameter.item_type != "file" else {"type": "string"}
    if parameter.item_type == "object":
        schema = _fields_schema(parameter.fields)
    if parameter.is_array:
        return _or_null(array_of(_or_null(schema)))
    if parameter.required:
        schema |= _NOT_EMPTY.get(schema.get("type", ""), {}) if schema else {"not": {"enum": ["", {}]}}
    return _or_null(schema)


def needs_file(fields: Iterable[Parameter]) -> bool:
    """Tell whether a body cannot do without a file, which JSON has no place for."""
    return any(each.required and (each.item_type == "file" or needs_file(each.fields)) for each in fields)


def _fields_schema(fields: Iterable[Parameter]) -> Schema:
    named = [each for each in fields if _ANY_NAME not in each.name]
    return object_of({each.name: field_schema(each) for each in named}, (each.name for each in named if each.required))


def form_fields_of(fields: Iterable[Parameter]) -> Schema:
    """Describe a form, whose names say in brackets where each value belongs, as Rails reads them."""
    form = _Form()
    level = form.lay_out(fields, "")
    schema = object_of(form.properties, level.required)
    if form.depending:
        schema["dependentRequired"] = form.depending
    if level.some:
        schema["allOf"] = [{"anyOf": [{"required": [each]} for each in names]} for names in level.some]
    return schema


@attrs.define
class _Level:
    """The names within an object, and which of them it requires."""

    names: list[str] = attrs.field(factory=list)
    required: list[str] = attrs.field(factory=list)
    #: Of each of these one is required: objects that must not be empty.
    some: list[list[str]] = attrs.field(factory=list)


class _Form:
    def __init__(self) -> None:
        self.properties: dict[str, Schema] = {}
        #: What an object requires that may be missing itself, by each of its fields.
        self.depending: dict[str, list[str]] = {}

    def lay_out(self, fields: Iterable[Parameter], within: str) -> _Level:
        level = _Level()
        for each in fields:
            if _ANY_NAME in each.name:
                continue
            name = (f"{within}[{each.name}]" if within else each.name) + ("[]" if each.is_array else "")
            if each.item_type == "object":
                self._nest(each, name, level)
                continue
            schema = _one(each) or {"type": "string"}
            if each.required:
                level.required.append(name)
                if schema["type"] == "string" and "format" not in schema:
                    schema["minLength"] = 1
            # Of an array without items nothing is sent.
            self.properties[name] = {**array_of(schema), "minItems": 1} if each.is_array else schema
            level.names.append(name)
        return level

    def _nest(self, parameter: Parameter, name: str, level: _Level) -> None:
        inner = self.lay_out(parameter.fields or (Parameter("name", "body", "any"),), name)
        level.names += inner.names
        if parameter.required:
            level.required += inner.required
            level.some += inner.some or ([] if inner.required else [inner.names])
        elif inner.required:
            for each in inner.names:
                self.depending[each] = [*self.depending.get(each, ()), *inner.required]


def _one(parameter: Parameter) -> Schema:
    schema = dict(_TYPES.get(parameter.item_type, {}))
    if parameter.choices:
        numeric = parameter.item_type in ("integer", "number")
        schema["enum"] = [int(each) if numeric else each for each in parameter.choices]
    return schema


def _or_null(schema: Schema) -> Schema:
    if "type" not in schema:
        return schema
    nullable = {**schema, "type": [schema["type"], "null"]}
    if "enum" in schema:
        nullable["enum"] = [*schema["enum"], None]
    return nullable


# -- what is answered


class Schemas:
    """Describes records, each once, for the components of a document."""

    def __init__(self) -> None:
        self.components: dict[str, Schema] = {}

    def record(self, cls: type[Record]) -> Schema:
        """Return a reference to what describes a record."""
        page = cls.__module__.removeprefix("aprocore.rest.")
        name = f"{page}.{cls.__name__}"
        if name not in self.components:
            # Records may hold their like.
            self.components[name] = {}
            fields = {key: self._kind(kind) for (_, key), kind in kinds_of(cls).items()}
            self.components[name] = object_of(fields)
        return {"$ref": f"#/components/schemas/{name}"}

    def _kind(self, kind: FieldType) -> Schema:
        if isinstance(kind, Object):
            return {"anyOf": [self.record(kind.cls), {"type": "null"}]}
        if isinstance(kind, List):
            return _or_null(array_of(self._kind(kind.item)))
        if isinstance(kind, Table):
            return _or_null({"type": "object", "additionalProperties": self._kind(kind.item)})
        return _documented(kind.documented)


@cache
def _documented(types: tuple[type[Any], ...]) -> Schema:
    if types == (datetime,):
        return {"type": ["string", "null"], "format": "date-time"}
    if types == (date,):
        return {"type": ["string", "null"], "format": "date"}
    if types == (Decimal,):
        return {"type": ["string", "number", "null"]}
    if float in types:
        types = tuple(each for each in types if each is not int)
    return {"type": [*(_JSON_TYPES[each] for each in types), "null"]} if types else {}
