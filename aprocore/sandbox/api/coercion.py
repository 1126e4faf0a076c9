"""Conversion of stored values to the types of documented fields."""

from __future__ import annotations

import math
from datetime import UTC
from decimal import Decimal, InvalidOperation
from typing import Any

from ...sansio.decoding.datetimes import parse_date, parse_datetime
from ...sansio.decoding.field_types import Day, FieldType, List, Moment, Money, Object, Table
from ..data.seed_data import id_in
from ..spec.shapes import Amount, Choice, Identifier

__all__ = ["INVALID", "coerce"]

# Larger integers lose digits in JavaScript, so that no client may expect them.
_EXACT = 2**53
# Marks a value that can't be converted to the type of its field.
INVALID: Any = object()


def coerce(kind: FieldType, value: Any) -> Any:
    """Return a value converted to the type of a field, or ``INVALID`` if it can't be converted."""
    if value is None:
        return None
    if isinstance(kind, Object):
        return value if isinstance(value, dict) else INVALID
    if isinstance(kind, List):
        items = [coerce(kind.item, element) for element in value] if isinstance(value, list) else []
        return items if isinstance(value, list) and INVALID not in items else INVALID
    if isinstance(kind, Table):
        if not isinstance(value, dict):
            return INVALID
        table = {name: coerce(kind.item, element) for name, element in value.items()}
        return table if INVALID not in table.values() else INVALID
    if isinstance(kind, Moment | Day):
        return _coerce_date(kind, value)
    if isinstance(kind, Money):
        return _coerce_amount(kind, value)
    if isinstance(kind, Identifier):
        return _coerce_id(kind, value)
    if isinstance(kind, Choice):
        scalar = _coerce_scalar(kind.documented, value)
        match = None if scalar is INVALID else kind.matching(scalar)
        return match if match is not None else INVALID if kind.closed else scalar
    return _coerce_scalar(kind.documented, value)


def _coerce_date(kind: Moment | Day, value: Any) -> Any:
    """Return a date, or a timestamp in UTC, in Procore's format."""
    try:
        if isinstance(kind, Day):
            day = parse_date(value)
            return None if day is None else day.isoformat()
        moment = parse_datetime(value)
        return None if moment is None else f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"
    except (OverflowError, ValueError):
        return INVALID


def _coerce_amount(kind: Money, value: Any) -> Any:
    """Return a decimal number as a JSON number, or as a text if it is documented as one."""
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return INVALID
    if not amount.is_finite() or isinstance(value, bool):
        return INVALID
    if isinstance(kind, Amount) and kind.as_text:
        return str(value)
    is_whole = amount == amount.to_integral_value() and abs(amount) < _EXACT
    number = int(amount) if is_whole else float(amount)
    return number if math.isfinite(number) else INVALID


def _coerce_id(kind: Identifier, value: Any) -> Any:
    if isinstance(value, bool | list | dict | float):
        return INVALID
    if kind.as_text:
        return str(value)
    as_id = id_in(value) if isinstance(value, str) else None
    return value if as_id is None else as_id


def _coerce_scalar(documented: tuple[type[Any], ...], value: Any) -> Any:
    if not documented:
        return value
    if type(value) in documented:
        return value
    if isinstance(value, list | dict):
        return INVALID
    if str in documented:
        return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
    if bool in documented:
        return {"true": True, "1": True, "false": False, "0": False}.get(str(value).lower(), INVALID)
    if isinstance(value, bool):
        return INVALID
    try:
        number = float(value)
        if int in documented and float not in documented and isinstance(value, str):
            return int(value)
    except (OverflowError, ValueError):
        return INVALID
    if not math.isfinite(number):
        return INVALID
    if float in documented:
        return number
    return int(number) if number == int(number) else INVALID
