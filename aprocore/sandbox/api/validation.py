"""Validation of parameters and body fields: presence and type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, TypeAlias

from ...catalogue import Parameter

__all__ = [
    "NOT_INCLUDED",
    "FieldErrors",
    "blank_fields",
    "documented_fields",
    "flat_errors",
    "is_blank",
    "missing_field",
    "type_errors",
]

FieldErrors: TypeAlias = dict[str, Any]
"""Messages by field: a list of texts, or the errors of an object's fields."""

NOT_INCLUDED = "is not included in the list"

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_BLANK = "can't be blank"
_INTEGER = re.compile(r"-?[0-9]+")
_BOOLEANS = frozenset({"true", "false", "0", "1", ""})
# Part of a name that stands for every custom field.
_WILDCARD = "%"


def missing_field(parameters: Iterable[Parameter], values: Mapping[str, Any]) -> str | None:
    """Return the name of the first required parameter that is missing or empty, or None."""
    return next((name for name in blank_fields(parameters, values)), None)


def blank_fields(parameters: Iterable[Parameter], values: Mapping[str, Any]) -> FieldErrors:
    """Return error messages for required fields that are missing or empty, by field, at the field's depth."""
    errors: FieldErrors = {}
    for parameter in parameters:
        value = values.get(parameter.name)
        if is_blank(value):
            if parameter.required:
                errors[parameter.name] = [_BLANK]
            continue
        for row in value if parameter.is_array and isinstance(value, list) else [value]:
            nested = blank_fields(parameter.fields, row) if isinstance(row, dict) else {}
            if nested and parameter.name not in errors:
                errors[parameter.name] = nested
    return errors


def is_blank(value: Any) -> bool:
    """Return whether a value is missing, as for Rails: null, an empty object, or text without a visible character."""
    return value is None or value == {} or (isinstance(value, str) and not value.strip())


def type_errors(
    parameters: Iterable[Parameter], values: Mapping[str, Any], *, complete_moments: bool = False
) -> FieldErrors:
    """Return error messages for values of the wrong type, by field, at the field's depth.

    ``complete_moments`` requires a time in date-times.
    """
    errors: FieldErrors = {}
    for parameter in parameters:
        value = values.get(parameter.name)
        if value is None:
            continue
        if parameter.is_array and not isinstance(value, list):
            errors[parameter.name] = ["is not an array"]
            continue
        for item in value if parameter.is_array else [value]:
            problem = _type_error(parameter, item)
            if complete_moments and parameter.item_type == "datetime" and _DATE.fullmatch(str(item)):
                problem = "has no time"
            if problem is not None:
                errors[parameter.name] = [problem]
            elif isinstance(item, dict) and parameter.fields:
                nested = type_errors(parameter.fields, item, complete_moments=complete_moments)
                if nested:
                    errors[parameter.name] = nested
    return errors


def flat_errors(errors: FieldErrors) -> Iterator[tuple[str, str]]:
    """Yield the field and the text of each message, in order."""
    for name, texts in errors.items():
        if isinstance(texts, dict):
            yield from flat_errors(texts)
        else:
            yield from ((name, text) for text in texts)


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
        return NOT_INCLUDED
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
