"""Merge of two schemas of the same thing, of which one is newer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs

from .operations import Schema

__all__ = ["Contradiction", "flattened", "is_custom_field", "is_informative", "joined", "kind_of", "updated_at"]

# Keywords of one value, which an older schema adds to a newer one without them.
_KEYWORDS = ("format", "enum", "default")
_DATES = ("date", "date-time", "time")
_FLAGS = ("nullable", "deprecated")
_KEPT = frozenset({"type", "required", "properties", "items", *_KEYWORDS, *_FLAGS})
_STEP = re.compile(r"\[\]|\.[^.\[]+(?:\[(?!\])[^.\[]*)*")


@attrs.frozen
class Contradiction:
    """A value about which two schemas disagree."""

    path: str
    """Path of the value, such as ``[].owner.id``; empty for the whole."""
    newer: str
    """Kind by the newer schema."""
    older: str
    """Kind by the older schema."""


def joined(
    newer: Schema | None, older: Schema | None, found: Callable[[Contradiction], bool] = lambda _: False, path: str = ""
) -> Schema | None:
    """Return both schemas as one: what is known of a value stays, from the newer schema if both know something.

    An object without fields says no more than no schema: it is what is left of a schema that was truncated.

    Args:
        newer: schema that is preferred.
        older: schema that fills the gaps.
        found: called for each contradiction; returns whether the older schema is right.
        path: path of the value.
    """
    older = flattened(older)
    if older is None or not is_informative(older):
        return newer or older
    if newer is None or not is_informative(newer):
        return older
    kinds = kind_of(newer), kind_of(older)
    texts = newer.get("type") == older.get("type") == "string" and "string" in kinds
    if kinds[0] != kinds[1] and not texts:
        return older if found(Contradiction(path, *kinds)) else newer
    sets = _closed_set(newer), _closed_set(older)
    if sets[0] and not set(sets[1]) <= set(sets[0]):
        return older if found(Contradiction(path, *map(" | ".join, sets))) else newer
    result: dict[str, Any] = dict(newer)
    for keyword in _KEYWORDS:
        if keyword in older and keyword not in newer:
            result[keyword] = older[keyword]
    for flag in _FLAGS:
        if older.get(flag):
            result[flag] = True
    if kinds[0] == "array":
        items = joined(newer.get("items"), older.get("items"), found, f"{path}[]")
        return {**result, "items": items} if items else result
    if kinds[0] == "object":
        properties = dict(newer["properties"])
        for key, schema in older["properties"].items():
            if not (is_custom_field(key) and key not in properties):
                properties[key] = joined(properties.get(key), schema, found, f"{path}.{key}") or {}
        result["properties"] = properties
    return result


def is_informative(schema: Schema | None) -> bool:
    """Return whether a schema says what a value is."""
    return bool(schema) and schema != {"type": "object"} and kind_of(schema) not in ("", "object without fields")


def kind_of(schema: Schema | None) -> str:
    """Return the type of a value, or the format of a date; empty if it is unknown."""
    schema = schema or {}
    if "anyOf" in schema:
        return " | ".join(sorted(map(kind_of, schema["anyOf"])))
    kind = str(schema.get("type") or ("object" if schema.get("properties") else ""))
    if kind == "object" and not schema.get("properties"):
        return "object without fields"
    form = str(schema.get("format", "")).replace("datetime", "date-time")
    return form if kind == "string" and form in _DATES else kind


def _closed_set(schema: Schema) -> list[str]:
    # Some descriptions list null, or its name, as a value.
    return [str(value) for value in schema.get("enum") or () if value not in (None, "null")]


def is_custom_field(key: str) -> bool:
    """Return whether a key is a template, such as ``custom_field_%{custom_field_definition_id}``."""
    return "%" in key


# -- alternatives -----------------------------------------------------------------------------------------------------


def flattened(schema: Schema | None) -> Schema | None:
    """Return a schema without keywords that are not used, and with alternatives only of scalars.

    Alternatives are mostly views of one object. A type can't tell them apart, because all their fields may be missing:
    the result has the fields of all of them.
    """
    if schema is None:
        return None
    result: dict[str, Any] = {key: value for key, value in schema.items() if key in _KEPT}
    if "properties" in schema:
        # What custom fields look like is the same everywhere, and is not part of a type.
        result["properties"] = {
            key: {}
            if is_custom_field(key)
            else {"type": "object"}
            if key == "custom_fields"
            else flattened(inner) or {}
            for key, inner in schema["properties"].items()
        }
    if "items" in schema:
        result["items"] = flattened(schema["items"]) or {}
    if "anyOf" in schema:
        return {**_common([flattened(alternative) or {} for alternative in schema["anyOf"]]), **result}
    return result


def _common(alternatives: Sequence[Schema]) -> Schema:
    """Return a schema that allows all alternatives; of structures that differ, the one with the most fields."""
    alternatives = [alternative for alternative in alternatives if is_informative(alternative)]
    kinds = list(dict.fromkeys(map(kind_of, alternatives)))
    structures = [alternative for alternative in alternatives if kind_of(alternative) in ("object", "array")]
    if len(kinds) > 1 and structures:
        return max(structures, key=lambda structure: len(str(structure)))
    if not alternatives:
        return {}
    if len(kinds) > 1:
        return {"anyOf": [_common([item for item in alternatives if kind_of(item) == kind]) for kind in kinds]}
    common: dict[str, Any] = {key: alternatives[0][key] for key in ("type", "format") if key in alternatives[0]}
    if kinds == ["array"]:
        return {**common, "items": _common([alternative.get("items") or {} for alternative in alternatives])}
    if kinds == ["object"]:
        required = set.intersection(*(set(alternative.get("required") or ()) for alternative in alternatives))
        fields = [alternative["properties"] for alternative in alternatives]
        common["properties"] = {
            key: _common([properties[key] for properties in fields if key in properties])
            for key in dict.fromkeys(key for properties in fields for key in properties)
        }
        return {**common, "required": sorted(required)} if required else common
    if all("enum" in alternative for alternative in alternatives):
        common["enum"] = list(dict.fromkeys(value for alternative in alternatives for value in alternative["enum"]))
    return common


# -- paths ------------------------------------------------------------------------------------------------------------


def updated_at(schema: Schema | None, path: str, change: Callable[[Schema], Schema]) -> Schema:
    """Return a schema with the value at a path changed; the path is created where it does not exist."""
    steps = [] if path == "(root)" else _STEP.findall(path)
    return _updated(schema or {}, steps, change)


def _updated(schema: Schema, steps: Iterable[str], change: Callable[[Schema], Schema]) -> Schema:
    step, *others = [*steps, ""]
    others = others[:-1]
    if not step:
        return change(schema)
    if step == "[]":
        return {**schema, "type": "array", "items": _updated(schema.get("items") or {}, others, change)}
    key, properties = step[1:], dict(schema.get("properties") or {})
    properties[key] = _updated(properties.get(key) or {}, others, change)
    return {**schema, "type": "object", "properties": properties}
