"""Columns of an Arrow table: the Arrow type of each field of a class, and the conversion of its values."""

from __future__ import annotations

import datetime
import decimal
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import attrs

from ...errors import ConfigurationError
from ...model import Model, Record, fields_of
from ...unset import UNSET
from ..decoding import json as codec
from ..decoding.field_types import (
    Boolean,
    Day,
    FieldType,
    Integer,
    List,
    Moment,
    Money,
    Object,
    Real,
    field_types_of,
    hints_of,
    type_of_hint,
)

__all__ = ["OTHER_FIELDS", "Columns", "Misfits", "as_json", "columns_of", "pyarrow"]

OTHER_FIELDS = "other_fields"
"""Column for what no other column can hold: undocumented and custom fields, and values of a wrong type."""

_POSITION = re.compile(r"\[\d+\]")
# Most digits of a decimal that Arrow's readers support, and those after the point.
_PRECISION, _SCALE = 38, 18
_EXACT = decimal.Context(prec=_PRECISION, traps=[decimal.Inexact, decimal.InvalidOperation])
_QUANTUM = Decimal(1).scaleb(-_SCALE)
_INT64 = range(-(2**63), 2**63)
# The first and last moments that Arrow can convert back to a datetime of every time zone.
_FIRST, _LAST = (datetime.datetime(year, 1, 2, tzinfo=datetime.UTC) for year in (1, 9999))


@attrs.frozen
class Misfits:
    """Values of one object that its columns can't hold."""

    values: dict[str, Any] = attrs.field(factory=dict)
    """Values by path, such as ``assignees[0].due_date``."""
    paths: set[str] = attrs.field(factory=set)
    """Paths of values of a wrong type, with ``[]`` for the position in a list."""

    def add(self, path: str, value: Any) -> None:
        """Record a value of a wrong type."""
        self.values[path] = value
        self.paths.add(_POSITION.sub("[]", path))


_Convert = Callable[[Any, str, Misfits], Any]


@attrs.frozen
class _Column:
    name: str
    """Name of the attribute."""
    key: str
    """Name in JSON, and of the column."""
    type: Any
    """Arrow type."""
    convert: _Convert
    """Function that converts a value, given its path; None for a misfit, which it records."""
    takes_json: bool = False
    """Whether it converts the value as received, not that of the attribute."""


@attrs.frozen
class Columns:
    """Columns of the objects of a class."""

    columns: tuple[_Column, ...]
    keys: frozenset[str]

    @property
    def json_keys(self) -> list[str]:
        """Columns of JSON text."""
        return [column.key for column in self.columns if column.convert is _json_text]

    def row(self, item: Any, path: str, misfits: Misfits) -> dict[str, Any]:
        """Return the values of an object by column, and record those that no column holds."""
        values = {}
        for column in self.columns:
            value = _received(item, column.key) if column.takes_json else getattr(item, column.name)
            if value is not None and value is not UNSET:
                values[column.key] = column.convert(value, path + column.key, misfits)
        if isinstance(item, Model):
            received = item._raw  # noqa: SLF001 -- what was received
            if not received.keys() <= self.keys:
                misfits.values.update({path + key: item[key] for key in received if key not in self.keys})
            misfits.values.update(
                {path + key: sent for key, (_, sent) in item._custom_changes.items()}  # noqa: SLF001 -- the same
            )
        return values


@cache
def columns_of(cls: Any, outer: tuple[Any, ...] = (), *, flat: bool = False) -> Columns:
    """Return the columns of a record class, or of an attrs class of the caller.

    ``outer`` are the classes whose columns have this class inside: a class inside itself is a column of JSON text. With
    ``flat``, all objects and lists in a record are columns of JSON text, as received.
    """
    types = field_types_of(cls) if issubclass(cls, Record) else _types_of_attrs(cls)
    columns = tuple(
        _Column(name, key, pyarrow().string(), _json_text, takes_json=True)
        if flat and isinstance(field_type, List | Object)
        else _Column(name, key, *_arrow_of(field_type, (*outer, cls)))
        for (name, key), field_type in types.items()
    )
    return Columns(columns, frozenset(column.key for column in columns))


def as_json(value: Any) -> str:
    """Return a value as JSON text; values that JSON does not have as their text."""
    try:
        return codec.encode(value).decode()
    except (ConfigurationError, ValueError):
        return codec.encode(_representable(value)).decode()


def pyarrow() -> Any:
    """Return the module ``pyarrow``, imported late because it takes long and few callers need it.

    Raises:
        ConfigurationError: it is not installed.
    """
    try:
        import pyarrow as module  # pyright: ignore[reportMissingImports] # of the extra `arrow`
    except ImportError:
        raise ConfigurationError(
            "Arrow tables require the pyarrow package.", hint='Install it: pip install "aprocore[arrow]".'
        ) from None
    return module


# -- types ------------------------------------------------------------------------------------------------------------


def _types_of_attrs(cls: Any) -> Mapping[tuple[str, str], FieldType]:
    hints: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        hints |= hints_of(base)
    return {(name, key): type_of_hint(hints.get(name, Any)) for name, key in fields_of(cls)}


def _arrow_of(field_type: FieldType, outer: tuple[Any, ...]) -> tuple[Any, _Convert]:
    """Return the Arrow type of a field and the conversion of its values."""
    arrow = pyarrow()
    scalar = _SCALARS.get(type(field_type))
    if scalar is not None:
        arrow_type, convert = scalar
        return arrow_type(arrow), _checked(convert)
    if isinstance(field_type, List):
        item_type, convert_item = _arrow_of(field_type.item, outer)
        return arrow.list_(item_type), _list_of(convert_item)
    if isinstance(field_type, Object) and field_type.cls not in outer:
        cls: Any = field_type.cls
        columns = columns_of(cls, outer)
        if columns.columns:
            fields = [arrow.field(column.key, column.type) for column in columns.columns]
            return arrow.struct(fields), _struct_of(cls, columns)
    if type(field_type) is FieldType and str in field_type.documented:
        # An id is a number in version 1 of the API and a text in version 2; other numbers are in such a union as well.
        return arrow.string(), _checked(_text if len(field_type.documented) == 1 else _text_of_scalar)
    return arrow.string(), _json_text


def _received(item: Any, key: str) -> Any:
    try:
        return item[key]
    except KeyError:
        return None


def _checked(convert: Callable[[Any], Any]) -> _Convert:
    def converted(value: Any, path: str, misfits: Misfits) -> Any:
        result = convert(value)
        if result is None:
            misfits.add(path, value)
        return result

    return converted


def _list_of(convert_item: _Convert) -> _Convert:
    def converted(value: Any, path: str, misfits: Misfits) -> Any:
        if not isinstance(value, list | tuple):
            misfits.add(path, value)
            return None
        return [
            None if item is None else convert_item(item, f"{path}[{index}]", misfits)
            for index, item in enumerate(value)
        ]

    return converted


def _struct_of(cls: type[Any], columns: Columns) -> _Convert:
    def converted(value: Any, path: str, misfits: Misfits) -> Any:
        if not isinstance(value, cls):
            misfits.add(path, value)
            return None
        return columns.row(value, f"{path}.", misfits)

    return converted


def _json_text(value: Any, path: str, misfits: Misfits) -> Any:
    return as_json(value)


# -- values, None if they don't fit -----------------------------------------------------------------------------------


def _boolean(value: Any) -> Any:
    return value if type(value) is bool else None


def _integer(value: Any) -> Any:
    return value if type(value) is int and value in _INT64 else None


def _real(value: Any) -> Any:
    try:
        return float(value) if type(value) in (float, int) else None
    except OverflowError:
        return None


def _text(value: Any) -> Any:
    # JSON allows half of a surrogate pair, which has no UTF-8.
    return value if isinstance(value, str) and (value.isascii() or _has_utf8(value)) else None


def _text_of_scalar(value: Any) -> Any:
    if type(value) is bool:
        return "true" if value else "false"
    return str(value) if type(value) in (int, float, Decimal) else _text(value)


def _moment(value: Any) -> Any:
    if not isinstance(value, datetime.datetime) or value.utcoffset() is None:
        return None
    return value if _FIRST <= value <= _LAST else None


def _day(value: Any) -> Any:
    return value if type(value) is datetime.date else None


def _money(value: Any) -> Any:
    if type(value) is int:
        value = Decimal(value)
    if not isinstance(value, Decimal) or not value.is_finite():
        return None
    try:
        return value.quantize(_QUANTUM, context=_EXACT)
    except decimal.DecimalException:
        return None


_SCALARS: dict[type[FieldType], tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    Boolean: (lambda arrow: arrow.bool_(), _boolean),
    Integer: (lambda arrow: arrow.int64(), _integer),
    Real: (lambda arrow: arrow.float64(), _real),
    Moment: (lambda arrow: arrow.timestamp("us", tz="UTC"), _moment),
    Day: (lambda arrow: arrow.date32(), _day),
    Money: (lambda arrow: arrow.decimal128(_PRECISION, _SCALE), _money),
}


def _has_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _representable(value: Any) -> Any:
    """Return a value with the text of everything that JSON can't have."""
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, Mapping):
        return {_representable(str(key)): _representable(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_representable(item) for item in value]
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    return value if value is None or type(value) in (bool, int) else str(value)
