"""JSON types of shown values: what the reference documents and the record classes do not say.

The classes have one type for ids, numbers or texts, and one for amounts; the reference has numbers or texts for each.
"""

from __future__ import annotations

import typing
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from ...sansio.decoding.field_types import FieldType, List, Money, field_types_of, hints_of
from ..data.data_model import DataModel

__all__ = ["documented_text", "documented_value"]

# Larger integers lose digits in JavaScript, so that no client may expect them.
_EXACT = 2**53


def documented_value(name: str, kind: FieldType, value: Any, model: DataModel) -> Any:
    """Return a value of a field as a text or a number, as documented for fields with its name."""
    if isinstance(value, list):
        inner = kind.item if isinstance(kind, List) else kind
        return [documented_value(name, inner, item, model) for item in value]
    if isinstance(kind, Money) and value is not None and name not in model.text_amounts:
        return _number(Decimal(str(value)))
    is_id = int in kind.documented and str in kind.documented
    if is_id and isinstance(value, int) and (name in model.text_ids or name.endswith("origin_id")):
        return str(value)
    return value


def _number(amount: Decimal) -> int | float:
    is_whole = amount == amount.to_integral_value() and abs(amount) < _EXACT
    return int(amount) if is_whole else float(amount)


def documented_text(record: Any, name: str, value: Any) -> Any:
    """Return the fake value of a field, in which texts are documented values if there are some."""
    values = _known_values(record).get(name, ())
    if isinstance(value, list) and values:
        return [documented_text(record, name, item) for item in value]
    if not isinstance(value, str) or value in values or not values:
        return value
    return values[len(value) % len(values)]


@cache
def _known_values(record: Any) -> Mapping[str, tuple[str, ...]]:
    """Return the documented values of text fields by key."""
    keys = dict(field_types_of(record).keys())
    hints = {keys[attribute]: hint for attribute, hint in hints_of(record).items() if attribute in keys}
    return {key: values for key, hint in hints.items() if (values := tuple(_literals(hint)))}


def _literals(hint: Any) -> list[str]:
    if typing.get_origin(hint) is Literal:
        return [value for value in typing.get_args(hint) if isinstance(value, str)]
    return [value for inner in typing.get_args(hint) for value in _literals(inner)]
