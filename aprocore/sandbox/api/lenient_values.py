"""Values that Procore reads although the reference documents others: single values of arrays, dates, date-times."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any

from ...catalogue import Parameter
from .strictness import StrictRule

__all__ = ["iso_date", "lenient_values"]

_MONTH_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_HAS_TIME = re.compile(r"\d[T ]\d")


def iso_date(text: str) -> str:
    """Return a date like 08/31/2020 as ISO 8601; other text unchanged."""
    match = _MONTH_FIRST.fullmatch(text.strip())
    if match is None:
        return text
    try:
        return date(int(match[3]), int(match[1]), int(match[2])).isoformat()
    except ValueError:
        return text


def lenient_values(
    parameters: Iterable[Parameter],
    values: Mapping[str, Any],
    strict: Collection[StrictRule],
    on_incomplete: Callable[[str], None],
) -> dict[str, Any]:
    """Return the values with the documented types where Procore reads what was sent.

    A date-time without a time becomes null, as in Procore's best practices for dates, unless that is an error;
    ``on_incomplete`` is called with the field's name.
    """
    read = dict(values)
    for parameter in parameters:
        value = values.get(parameter.name)
        if value is None:
            continue
        if parameter.is_array and _is_one_of(parameter, value) and "arrays" not in strict:
            value = [value]

        def one(item: Any, parameter: Parameter = parameter) -> Any:
            if isinstance(item, dict) and parameter.fields:
                return lenient_values(parameter.fields, item, strict, on_incomplete)
            if isinstance(item, str) and item and "dates" not in strict:
                return _moment(parameter, item, on_incomplete)
            return item

        read[parameter.name] = [one(item) for item in value] if isinstance(value, list) else one(value)
    return read


def _is_one_of(parameter: Parameter, value: Any) -> bool:
    """Return whether a value is what the array should have, instead of the array."""
    if parameter.item_type == "object":
        return isinstance(value, dict) and value != {}
    return not isinstance(value, dict | list)


def _moment(parameter: Parameter, text: str, on_incomplete: Callable[[str], None]) -> str | None:
    if parameter.item_type == "date":
        return iso_date(text)
    if parameter.item_type == "datetime" and not _HAS_TIME.search(text) and _is_date(iso_date(text)):
        on_incomplete(parameter.name)
        return None
    return text


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
