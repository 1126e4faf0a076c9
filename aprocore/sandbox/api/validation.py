"""What an operation requires of a call: which fields, and of which type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from ...catalogue import Parameter

__all__ = ["known_fields", "missing", "wrongs"]

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?")
_INTEGER = re.compile(r"-?[0-9]+")
_BOOLEANS = frozenset({"true", "false", "0", "1", ""})
# What a name has that stands for every custom field.
_ANY_NAME = "%"


def missing(parameters: Iterable[Parameter], given: Mapping[str, Any]) -> str | None:
    """Return the name of what is required and was not given, or is an empty text; within objects too."""
    for parameter in parameters:
        value = given.get(parameter.name)
        if parameter.required and (parameter.name not in given or value in ("", {})):
            return parameter.name
        rows = value if parameter.is_array and isinstance(value, list) else [value]
        for row in rows:
            if isinstance(row, dict) and parameter.fields:
                lacking = missing(parameter.fields, row)
                if lacking is not None:
                    return lacking
    return None


def wrongs(parameters: Iterable[Parameter], given: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return what is wrong with the types of what was given, by field."""
    found: dict[str, list[str]] = {}
    for parameter in parameters:
        value = given.get(parameter.name)
        if value is None:
            continue
        if parameter.is_array and not isinstance(value, list):
            found[parameter.name] = ["is not an array"]
            continue
        for item in value if parameter.is_array else [value]:
            problem = _wrong(parameter, item)
            if problem is not None:
                found[parameter.name] = [problem]
            elif isinstance(item, dict) and parameter.fields:
                found.update(wrongs(parameter.fields, item))
    return found


def _wrong(parameter: Parameter, value: Any) -> str | None:
    kind = parameter.item_type
    if value is None or kind in ("any", "file"):
        return None
    if kind == "object":
        return None if isinstance(value, dict) else "is not an object"
    if kind == "string" and _is_file(value):
        # Procore's reference calls some of the files that a form takes strings.
        return None
    if isinstance(value, dict | list):
        return f"is not a {'number' if kind in ('integer', 'number') else kind}"
    text = str(value)
    if kind in ("integer", "number"):
        pattern = _INTEGER if kind == "integer" else _NUMBER
        numeric = isinstance(value, float) and (kind == "number" or value.is_integer())
        if isinstance(value, bool) or not (numeric or text == "" or pattern.fullmatch(text)):
            return "is not a number"
    elif kind == "boolean":
        return None if text.lower() in _BOOLEANS else "is not a boolean"
    elif kind in ("date", "datetime"):
        return None if text == "" or _is_moment(text) else f"is not a {kind}"
    if parameter.choices and text and text not in parameter.choices:
        return "is not included in the list"
    return None


def _is_file(value: Any) -> bool:
    return isinstance(value, dict) and {"filename", "size"} <= value.keys()


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def known_fields(parameters: Iterable[Parameter], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is documented of what was given, and custom fields; the rest is ignored, as Procore does."""
    names = {parameter.name for parameter in parameters}
    custom = any(_ANY_NAME in name for name in names)
    return {
        name: value
        for name, value in given.items()
        if name in names or name.startswith("custom_field_") or (custom and name.startswith("custom_"))
    }
