"""JSON schemas of request parameters (from the catalogue) and of response records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, TypeAlias

import attrs

from ...catalogue import Parameter
from ...sansio.decoding.field_types import FieldType, List, Table
from ..spec.shapes import Amount, Choice, Identifier, Shape, fields_of_shape

__all__ = [
    "ERRORS_BY_FIELD",
    "Schema",
    "Schemas",
    "array_of",
    "field_schema",
    "form_fields_of",
    "needs_file",
    "object_of",
    "value_schema",
]

Schema: TypeAlias = dict[str, Any]

ERRORS_BY_FIELD = "#/components/schemas/v1_errors_by_field"
"""Reference to the schema of error texts by field."""

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
_DATE = (
    "[12][0-9]{3}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
    "(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z)?"
)
# A filter by time takes a date, a timestamp, or a range of them.
_DATE_RANGE: Schema = {"type": "string", "pattern": rf"^{_DATE}(\.\.\.{_DATE})?$"}
# An empty required value counts as missing.
_NOT_EMPTY: Mapping[str, Schema] = {"string": {"minLength": 1, "pattern": r"\S"}, "object": {"minProperties": 1}}
# Pagination parameters have at most 18 digits.
_PAGE_PARAMETERS = frozenset({"page", "per_page", "page_size", "limit"})
_MAX_NUMBER = 10**18 - 1
# Part of a name that stands for every custom field; their names differ between companies.
_WILDCARD = "%"


def object_of(properties: Mapping[str, Schema], required: Iterable[str] = ()) -> Schema:
    names = list(required)
    return {"type": "object", "properties": dict(properties), **({"required": names} if names else {})}


def array_of(items: Schema) -> Schema:
    return {"type": "array", "items": items}


# -- requests


def value_schema(parameter: Parameter) -> Schema:
    """Return the schema of a path, query or header parameter."""
    schema = _one(parameter)
    if parameter.name.startswith("filters[") and parameter.item_type in ("date", "datetime"):
        schema = dict(_DATE_RANGE)
    if parameter.name in _PAGE_PARAMETERS:
        schema = {"type": "integer", "minimum": -_MAX_NUMBER, "maximum": _MAX_NUMBER}
    if parameter.item_type == "object":
        # Each field of the object is a query parameter of its own.
        schema |= {"propertyNames": {"pattern": "^[a-z_]+$"}, "additionalProperties": {"type": "string"}}
    if parameter.is_array:
        return {**array_of(schema), **({"minItems": 1} if parameter.required else {})}
    if parameter.required and "type" in schema:
        schema |= _NOT_EMPTY.get(schema["type"], {})
    return schema


def field_schema(parameter: Parameter) -> Schema:
    """Return the schema of a field of a JSON body; a field that is not required may be null, which clears it."""
    schema: Schema = _one(parameter) if parameter.item_type != "file" else {"type": "string"}
    if parameter.item_type == "object":
        schema = _fields_schema(parameter.fields)
    if parameter.is_array:
        array = array_of(_or_null(schema))
        return array if parameter.required else _or_null(array)
    if parameter.required:
        return schema | (_NOT_EMPTY.get(schema.get("type", ""), {}) if schema else {"not": {"enum": ["", {}, None]}})
    return _or_null(schema)


def needs_file(fields: Iterable[Parameter]) -> bool:
    """Return whether a body requires a file, which JSON can't carry."""
    return any(field.required and (field.item_type == "file" or needs_file(field.fields)) for field in fields)


def _fields_schema(fields: Iterable[Parameter]) -> Schema:
    named = [field for field in fields if _WILDCARD not in field.name]
    return object_of(
        {field.name: field_schema(field) for field in named}, (field.name for field in named if field.required)
    )


def form_fields_of(fields: Iterable[Parameter]) -> Schema:
    """Return the schema of a form, with nested fields in Rails' bracket notation: ``rfi[subject]``."""
    form = _Form()
    level = form.flatten(fields, "")
    schema = object_of(form.properties, level.required)
    if form.dependent:
        schema["dependentRequired"] = form.dependent
    if level.any_of:
        schema["allOf"] = [{"anyOf": [{"required": [name]} for name in names]} for names in level.any_of]
    return schema


@attrs.define
class _Level:
    """The form field names of an object, and which of them it requires."""

    names: list[str] = attrs.field(factory=list)
    required: list[str] = attrs.field(factory=list)
    any_of: list[list[str]] = attrs.field(factory=list)
    """Groups of names of which at least one is required, for objects that must not be empty."""


class _Form:
    def __init__(self) -> None:
        self.properties: dict[str, Schema] = {}
        self.dependent: dict[str, list[str]] = {}
        """The required fields of an optional object, by each of its fields (``dependentRequired``)."""

    def flatten(self, fields: Iterable[Parameter], within: str) -> _Level:
        level = _Level()
        for field in fields:
            if _WILDCARD in field.name:
                continue
            name = (f"{within}[{field.name}]" if within else field.name) + ("[]" if field.is_array else "")
            if field.item_type == "object":
                self._nest(field, name, level)
                continue
            schema = _one(field) or {"type": "string"}
            if field.required:
                level.required.append(name)
                if schema["type"] == "string" and "format" not in schema:
                    schema |= _NOT_EMPTY["string"]
            # A form can't send an array without items.
            self.properties[name] = {**array_of(schema), "minItems": 1} if field.is_array else schema
            level.names.append(name)
        return level

    def _nest(self, parameter: Parameter, name: str, level: _Level) -> None:
        inner = self.flatten(parameter.fields or (Parameter("name", "body", "any"),), name)
        level.names += inner.names
        if parameter.required:
            level.required += inner.required
            level.any_of += inner.any_of or ([] if inner.required else [inner.names])
        elif inner.required:
            for inner_name in inner.names:
                self.dependent[inner_name] = [*self.dependent.get(inner_name, ()), *inner.required]


def _one(parameter: Parameter) -> Schema:
    schema = dict(_TYPES.get(parameter.item_type, {}))
    if parameter.choices:
        numeric = parameter.item_type in ("integer", "number")
        schema["enum"] = [int(choice) if numeric else choice for choice in parameter.choices]
    return schema


def _or_null(schema: Schema) -> Schema:
    if "type" not in schema:
        return schema
    nullable = {**schema, "type": [schema["type"], "null"]}
    if "enum" in schema:
        nullable["enum"] = [*schema["enum"], None]
    return nullable


# -- responses


class Schemas:
    """Schemas of shapes, each generated once, for the document's components."""

    def __init__(self) -> None:
        self.components: dict[str, Schema] = {}
        self._names: dict[Shape, str] = {}

    def shape(self, shape: Shape) -> Schema:
        """Return a reference to the schema of a shape, and add the schema if it is new."""
        name = self._names.get(shape)
        if name is None:
            name = self._names[shape] = self._new_name(shape)
            # A record class may contain itself.
            self.components[name] = {}
            self.components[name] = object_of({key: self._kind(kind) for key, kind in fields_of_shape(shape)})
        return {"$ref": f"#/components/schemas/{name}"}

    def _new_name(self, shape: Shape) -> str:
        """Return the name of the record class, with a number if operations document it with different types."""
        page = shape.cls.__module__.removeprefix("aprocore.rest.")
        name = f"{page}.{shape.cls.__name__}"
        number = 1 + sum(other.cls is shape.cls for other in self._names)
        return name if number == 1 else f"{name}.{number}"

    def _kind(self, kind: FieldType) -> Schema:
        if isinstance(kind, Shape):
            return {"anyOf": [self.shape(kind), {"type": "null"}]}
        if isinstance(kind, List):
            return _or_null(array_of(self._kind(kind.item)))
        if isinstance(kind, Table):
            return _or_null({"type": "object", "additionalProperties": self._kind(kind.item)})
        if isinstance(kind, Amount):
            return {"type": ["string" if kind.as_text else "number", "null"]}
        if isinstance(kind, Identifier) and kind.as_text:
            return {"type": ["string", "null"]}
        schema = _documented(kind.documented)
        return {**schema, "enum": [*kind.values, None]} if isinstance(kind, Choice) and kind.closed else schema


@cache
def _documented(types: tuple[type[Any], ...]) -> Schema:
    if types == (datetime,):
        return {"type": ["string", "null"], "format": "date-time"}
    if types == (date,):
        return {"type": ["string", "null"], "format": "date"}
    if types == (Decimal,):
        return {"type": ["string", "number", "null"]}
    if float in types:
        types = tuple(cls for cls in types if cls is not int)
    return {"type": [*(_JSON_TYPES[cls] for cls in types), "null"]} if types else {}
