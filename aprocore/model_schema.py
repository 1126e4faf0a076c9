"""JSON Schema of models, for Pydantic and FastAPI."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["json_schema_of"]

# JSON Schema of the types of documented fields, by their names in annotations.
_JSON_TYPES: Mapping[str, Mapping[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "bool": {"type": "boolean"},
    "float": {"type": "number"},
    "Decimal": {"type": ["number", "string"]},
    "Id": {"type": ["integer", "string"]},
    "Date": {"type": "string", "format": "date"},
    "DateTime": {"type": "string", "format": "date-time"},
}
# Values beside which an annotation allows every string; they may contain any character.
_KNOWN_VALUES = re.compile(r"Literal\[.*\] \| (?=str\b)")


def json_schema_of(cls: type[Any], fields: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Return the JSON Schema of a model: its fields, by names in Python and in JSON; others are allowed."""
    bases = reversed(cls.__mro__)
    annotations = {name: text for base in bases for name, text in inspect.get_annotations(base).items()}
    properties = {key: _schema_of(str(annotations.get(name, "Any"))) for name, key in fields}
    return {"title": cls.__name__, "type": "object", "properties": properties, "additionalProperties": True}


def _schema_of(annotation: str) -> dict[str, Any]:
    """Return the JSON Schema of an annotation such as ``list[str] | None``; empty if it is not a simple type."""
    kinds = [kind.strip() for kind in _KNOWN_VALUES.sub("", annotation).split(" | ")]
    types = [kind for kind in kinds if kind != "None"]
    schema: Mapping[str, Any] = {}
    if len(types) == 1:
        schema = {"type": "array"} if types[0].startswith("list[") else _JSON_TYPES.get(types[0], {})
    if not schema or len(types) == len(kinds):
        return dict(schema)
    return {"anyOf": [dict(schema), {"type": "null"}]}
