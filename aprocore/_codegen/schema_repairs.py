"""Repair of schemas: truncated ones, and closed sets that contain remarks or null.

At the fourth level, ``{"type": "object"}`` often stands for a text or a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import attrs

from .operations import Schema, SourceOperation
from .schema_types import is_id

__all__ = ["LEVEL", "repair_schemas"]

LEVEL = 4
"""Depth at which schemas are truncated, in fields and items below the body.

At this level the data has 50 times as many objects without fields as above it.
"""

Field: TypeAlias = tuple[str, str]
"""A parent field and a field, such as ``vendor`` and ``name``."""

_TRUNCATED: Schema = {"type": "object"}
# "Any value present in the Company list of Units of Measure" is not a value, and " (default)" is not part of one.
_ANY_VALUE = re.compile(r"Any value ")
_REMARK = re.compile(r" \(.*\)$")


def repair_schemas(operations: Iterable[SourceOperation]) -> tuple[SourceOperation, ...]:
    """Return the operations with their schemas repaired.

    The type of a truncated field is taken from the same field of the same parent elsewhere in the data. If those
    contradict each other, or do not exist, the type is unknown.
    """
    truncated = tuple(operations)
    types: dict[Field, list[Schema]] = {}
    for operation in truncated:
        for schema in operation.responses.values():
            for field, kind in _kinds(schema):
                if kind not in (kinds := types.setdefault(field, [])):
                    kinds.append(kind)
    repairs = {field: kinds[0] for field, kinds in types.items() if len(kinds) == 1 and kinds[0] != _TRUNCATED}
    return tuple(
        attrs.evolve(
            operation,
            parameters=tuple(
                attrs.evolve(parameter, schema=_with_values(parameter.schema)) for parameter in operation.parameters
            ),
            body=attrs.evolve(operation.body, schema=_repaired(operation.body.schema, repairs))
            if operation.body
            else None,
            responses={status: _repaired(schema, repairs) for status, schema in operation.responses.items()},
        )
        for operation in truncated
    )


def _kinds(
    schema: Schema | None, field: Field = ("", ""), level: int = 0, ending: str = ""
) -> Iterator[tuple[Field, Schema]]:
    """Yield each field of a schema with its type and format; arrays and objects without their contents.

    The items of an array have the name of the field with the ending ``[]``.
    """
    if not schema or _is_truncated(schema, level):
        return
    own = field[0], field[1] + ending
    if schema.get("properties"):
        yield own, _TRUNCATED
        for key, inner in schema["properties"].items():
            yield from _kinds(inner, (field[1], key), level + 1)
    elif schema.get("items"):
        yield own, {"type": "array"}
        yield from _kinds(schema["items"], field, level + 1, "[]")
    else:
        yield own, {name: schema[name] for name in ("type", "format") if name in schema}


def _is_truncated(schema: Schema, level: int) -> bool:
    return level == LEVEL and schema == _TRUNCATED


def _repaired(
    schema: Schema | None, repairs: dict[Field, Schema], field: Field = ("", ""), level: int = 0, ending: str = ""
) -> Schema | None:
    if not schema:
        return schema
    if _is_truncated(schema, level):
        return repairs.get((field[0], field[1] + ending), {})
    repaired = _with_values(_without_null(schema))
    if repaired.get("type") == "number" and is_id(field[1]):
        repaired["type"] = "integer"  # an ID has no fraction, and Procore's are never shown with one
    if schema.get("properties"):
        repaired["properties"] = {
            key: _repaired(inner, repairs, (field[1], key), level + 1) for key, inner in schema["properties"].items()
        }
        if "required" in schema:
            # Some envelopes require the fields of what is in them.
            repaired["required"] = [key for key in schema["required"] if key in schema["properties"]]
    if schema.get("items"):
        repaired["items"] = _repaired(schema["items"], repairs, field, level + 1, "[]")
    return repaired


def _with_values(schema: Schema) -> dict[str, Any]:
    """Return a schema without remarks in its closed set, and without the set if a remark allows any value."""
    values = schema.get("enum") or ()
    texts = [value for value in values if isinstance(value, str)]
    if any(map(_ANY_VALUE.match, texts)):
        return {name: value for name, value in schema.items() if name != "enum"}
    if any(map(_REMARK.search, texts)):
        return {**schema, "enum": [_REMARK.sub("", value) if isinstance(value, str) else value for value in values]}
    return dict(schema)


def _without_null(schema: Schema) -> Schema:
    values = schema.get("enum") or ()
    if None not in values and "null" not in values:
        return schema
    return {**schema, "enum": [value for value in values if value not in (None, "null")], "nullable": True}
