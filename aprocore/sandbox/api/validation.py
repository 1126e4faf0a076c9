"""Validation of parameters and body fields: presence and type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from ...catalogue import Parameter

__all__ = ["documented_fields", "missing_field", "type_errors"]

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?")
_INTEGER = re.compile(r"-?[0-9]+")
_BOOLEANS = frozenset({"true", "false", "0", "1", ""})
# Part of a name that stands for every custom field.
_WILDCARD = "%"


def missing_field(parameters: Iterable[Parameter], values: Mapping[str, Any]) -> str | None:
    """Return the name of the first required parameter that is missing or empty, also in objects, or None."""
    for parameter in parameters:
        value = values.get(parameter.name)
        if parameter.required and (parameter.name not in values or value in ("", {})):
            return parameter.name
        rows = value if parameter.is_array and isinstance(value, list) else [value]
        for row in rows:
            if isinstance(row, dict) and parameter.fields:
                missing = missing_field(parameter.fields, row)
                if missing is not None:
                    return missing
    return None


def type_errors(parameters: Iterable[Parameter], values: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return error messages for values of the wrong type, by field."""
    errors: dict[str, list[str]] = {}
    for parameter in parameters:
        value = values.get(parameter.name)
        if value is None:
            continue
        if parameter.is_array and not isinstance(value, list):
            errors[parameter.name] = ["is not an array"]
            continue
        for item in value if parameter.is_array else [value]:
            problem = _type_error(parameter, item)
            if problem is not None:
                errors[parameter.name] = [problem]
            elif isinstance(item, dict) and parameter.fields:
                errors.update(type_errors(parameter.fields, item))
    return errors


def _type_error(parameter: Parameter, value: Any) -> str | None:
    kind = parameter.item_type
    if value is None or kind in ("any", "file"):
        return None
    if kind == "object":
        return None if isinstance(value, dict) else "is not an object"
    if kind == "string" and _is_file(value):
        # Procore's reference documents some file fields of forms as strings.
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


def documented_fields(parameters: Iterable[Parameter], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the documented and custom fields of a body; other fields are ignored, as Procore does."""
    names = {parameter.name for parameter in parameters}
    custom = any(_WILDCARD in name for name in names)
    return {
        name: value
        for name, value in values.items()
        if name in names or name.startswith("custom_field_") or (custom and name.startswith("custom_"))
    }
