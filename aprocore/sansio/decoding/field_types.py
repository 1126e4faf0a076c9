"""Types of record fields: their types for the decoder, and lenient conversion of values that the decoder rejects."""

from __future__ import annotations

import datetime
import inspect
import math
import re
import sys
import typing
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import GenericAlias, NoneType, SimpleNamespace, UnionType
from typing import Annotated, Any, Literal

import attrs

from ...model import Record, fields_of
from .datetimes import parse_date, parse_datetime

__all__ = [
    "Boolean",
    "Day",
    "FieldType",
    "Integer",
    "List",
    "Moment",
    "Money",
    "Object",
    "Real",
    "Table",
    "classes_of",
    "field_types_of",
    "hints_of",
    "innermost",
    "type_of_hint",
]

# Types of JSON values that are those of the field as well.
_PLAIN: frozenset[type[Any]] = frozenset((bool, int, float, str))
_NUMBERS: Any = int | float | bool | None
_CONTAINERS: Any = GenericAlias(list, (Any,)) | GenericAlias(dict, (str, Any))
# An integer as text. Leading zeros are those of a code, which would be lost.
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.0*)?")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?")


@cache
def _text() -> Any:
    """Return the type of a text that the decoder accepts unconverted in place of another type; an empty one is None."""
    import msgspec

    return Annotated[str, msgspec.Meta(min_length=1)]


@attrs.frozen
class FieldType:
    """Type of a field. The base class is a value without conversion; ``documented`` are its types, empty for any."""

    documented: tuple[type[Any], ...] = ()

    def __str__(self) -> str:
        return " | ".join(cls.__name__ for cls in self.documented)

    @property
    def wire(self) -> Any:
        """The type annotation for the decoder."""
        return Any

    def read(self, value: Any, exact: Any) -> Any:
        """Convert a JSON value to the field's value. ``exact`` is the same value with decimals instead of floats."""
        return value

    def fits(self, value: Any) -> bool:
        """Return whether a value has the documented type, not considering its items."""
        return not self.documented or type(value) in self.documented

    def parts(self, value: Any) -> Iterator[tuple[str, FieldType, Any]]:
        """Yield the items of a value that fits: path, type and value."""
        return iter(())

    @property
    def inner(self) -> FieldType | None:
        """The type of the items, None if the type has none."""
        return None


@attrs.frozen
class Boolean(FieldType):
    """True or false."""

    documented: tuple[type[Any], ...] = (bool,)

    @property
    def wire(self) -> Any:
        return _NUMBERS | _CONTAINERS | _text()

    def read(self, value: Any, exact: Any) -> Any:
        return None if value == "" else value


@attrs.frozen
class Integer(FieldType):
    """An integer; also read from an integer as text, and from a float without a fraction."""

    documented: tuple[type[Any], ...] = (int,)

    @property
    def wire(self) -> Any:
        # Texts and floats are converted here.
        return int | bool | None | _CONTAINERS

    def read(self, value: Any, exact: Any) -> Any:
        if type(value) is float:
            return int(value) if value.is_integer() else value
        if type(value) is not str:
            return value
        if value == "":
            return None
        try:
            return int(value.partition(".")[0]) if _INTEGER.fullmatch(value) else value
        except ValueError:  # too many digits
            return value


@attrs.frozen
class Real(FieldType):
    """A binary float, which only classes of the caller declare; also read from a number as text."""

    documented: tuple[type[Any], ...] = (float, int)

    @property
    def wire(self) -> Any:
        return _NUMBERS | _CONTAINERS  # texts are converted here

    def read(self, value: Any, exact: Any) -> Any:
        if type(value) is not str:
            return value
        if value == "":
            return None
        number = float(value) if _NUMBER.fullmatch(value) else math.inf
        return number if math.isfinite(number) else value


@attrs.frozen
class Moment(FieldType):
    """A timezone-aware datetime."""

    documented: tuple[type[Any], ...] = (datetime.datetime,)

    @property
    def wire(self) -> Any:
        import msgspec

        # The decoder rejects a datetime without an offset; it is converted here.
        aware: Any = Annotated[datetime.datetime, msgspec.Meta(tz=True)]
        return aware | None

    def read(self, value: Any, exact: Any) -> Any:
        try:
            return parse_datetime(value)
        except ValueError:
            return value


@attrs.frozen
class Day(FieldType):
    """A date."""

    documented: tuple[type[Any], ...] = (datetime.date,)

    @property
    def wire(self) -> Any:
        return datetime.date | None

    def read(self, value: Any, exact: Any) -> Any:
        try:
            return parse_date(value)
        except ValueError:
            return value


@attrs.frozen
class Money(FieldType):
    """A decimal number, exact to the digit, from a JSON number or a text that ``Decimal`` accepts."""

    documented: tuple[type[Any], ...] = (Decimal,)

    @property
    def wire(self) -> Any:
        return Decimal | None

    def read(self, value: Any, exact: Any) -> Any:
        if value == "":
            return None
        if type(exact) is float:  # decoded by others: the shortest text is the one that was sent, most likely
            exact = repr(exact)
        try:
            return value if value is None or type(value) is bool else Decimal(exact)
        except (ArithmeticError, TypeError, ValueError):
            return value


@attrs.frozen
class List(FieldType):
    """An array."""

    item: FieldType = attrs.field(kw_only=True)
    documented: tuple[type[Any], ...] = (list,)

    @property
    def wire(self) -> Any:
        return GenericAlias(list, (self.item.wire,)) | dict[str, Any] | _NUMBERS | _text()

    def read(self, value: Any, exact: Any) -> Any:
        if type(value) is not list:
            return None if value == "" else value
        return [self.item.read(*pair) for pair in zip(value, exact, strict=True)]

    def parts(self, value: Any) -> Iterator[tuple[str, FieldType, Any]]:
        return ((f"[{index}]", self.item, item) for index, item in enumerate(value))

    @property
    def inner(self) -> FieldType | None:
        return self.item


@attrs.frozen
class Table(FieldType):
    """An object with arbitrary keys (a mapping)."""

    item: FieldType = attrs.field(kw_only=True)
    documented: tuple[type[Any], ...] = (dict,)

    @property
    def wire(self) -> Any:
        return GenericAlias(dict, (str, self.item.wire)) | list[Any] | _NUMBERS | _text()

    def read(self, value: Any, exact: Any) -> Any:
        if type(value) is not dict:
            return None if value == "" else value
        return {key: self.item.read(inner, exact[key]) for key, inner in value.items()}

    def parts(self, value: Any) -> Iterator[tuple[str, FieldType, Any]]:
        # The path is logged, and a key may be confidential.
        return (("[*]", self.item, item) for item in value.values())

    @property
    def inner(self) -> FieldType | None:
        return self.item


@attrs.frozen
class Object(FieldType):
    """An object that is decoded into a record class; ``documented`` are the types of values that it may be instead."""

    cls: type[Record] = attrs.field(kw_only=True)

    def __str__(self) -> str:
        return " | ".join(cls.__name__ for cls in (self.cls, *self.documented))

    @property
    def wire(self) -> Any:
        return self.cls | list[Any] | _NUMBERS | _text()

    def read(self, value: Any, exact: Any) -> Any:
        if type(value) is not dict:
            return None if value == "" else value
        values = {}
        cls: Any = self.cls
        for name, key, read, plain in _readers_of(cls):
            if key in value:
                inner = value[key]
                values[name] = inner if read is None or type(inner) in plain else read(inner, exact[key])
        instance = cls(**values)
        instance._source = value
        return instance

    def fits(self, value: Any) -> bool:
        return isinstance(value, self.cls) or type(value) in self.documented

    def parts(self, value: Any) -> Iterator[tuple[str, FieldType, Any]]:
        if not isinstance(value, self.cls):
            return iter(())
        return (
            (f".{key}", field_type, getattr(value, name))
            for (name, key), field_type in field_types_of(self.cls).items()
        )


_NESTED: dict[Any, Any] = {list: List, dict: Table, Mapping: Table}
_SIMPLE: dict[Any, FieldType] = {
    bool: Boolean(),
    int: Integer(),
    float: Real(),
    str: FieldType((str,)),
    datetime.datetime: Moment(),
    datetime.date: Day(),
    Decimal: Money(),
}


def field_types_of(cls: Any) -> Mapping[tuple[str, str], FieldType]:
    """Return the types of a record's fields, by name in Python and in JSON."""
    return _field_types_of(cls)


@cache
def _field_types_of(cls: Any) -> Mapping[tuple[str, str], FieldType]:
    hints: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, Record):
            hints |= hints_of(base)
    return {(name, key): type_of_hint(hints[name]) for name, key in fields_of(cls)}


@cache
def _readers_of(cls: Any) -> list[tuple[str, str, Callable[[Any, Any], Any] | None, frozenset[type[Any]]]]:
    """Return the name and key of each field, what converts its values, and the types that need no conversion."""
    return [
        (
            name,
            key,
            None if field_type.wire is Any else field_type.read,
            frozenset({NoneType, *(_PLAIN & frozenset(field_type.documented))}),
        )
        for (name, key), field_type in field_types_of(cls).items()
    ]


def hints_of(cls: type[Any]) -> dict[str, Any]:
    """Return the annotations of a class itself, resolved; ``Any`` for those that can't be resolved."""
    declared = inspect.get_annotations(cls)
    # Resolve in the module, not in the class: a field may be named `list`.
    names = vars(sys.modules.get(cls.__module__, typing))
    resolved: dict[Any, Any] = {}
    for hint in set(declared.values()):
        try:
            holder = SimpleNamespace(__annotations__={"": hint})
            resolved[hint] = typing.get_type_hints(holder, names)[""]
        except (NameError, TypeError):
            resolved[hint] = Any
    return {name: resolved[hint] for name, hint in declared.items()}


def type_of_hint(hint: Any) -> FieldType:
    """Return the type of a field with a resolved annotation."""
    union = isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union
    # Known values say nothing about the type of others: ``Literal["open"] | str`` is ``str``.
    hints: tuple[Any, ...] = tuple(
        member
        for member in (typing.get_args(hint) if union else (hint,))
        if member is not NoneType and typing.get_origin(member) is not Literal
    )
    if len(hints) != 1:
        records = [member for member in hints if isinstance(member, type) and issubclass(member, Record)]
        plain = tuple(member for member in hints if member in (str, int, float, bool))
        if len(records) + len(plain) != len(hints) or len(records) > 1:
            return FieldType()
        return Object(plain, cls=records[0]) if records else FieldType(plain)
    (one,) = hints
    if isinstance(one, type) and issubclass(one, Record):
        return Object(cls=one)
    nested = _NESTED.get(typing.get_origin(one))
    return nested(item=type_of_hint(typing.get_args(one)[-1])) if nested else _SIMPLE.get(one, FieldType())


def classes_of(cls: Any) -> list[type[Record]]:
    """Return ``cls`` and the record classes that its fields may hold, at any depth."""
    found: dict[type[Record], None] = {}
    pending = [cls]
    while pending:
        current = pending.pop()
        if current not in found:
            found[current] = None
            pending += [
                field_type.cls
                for field_type in map(innermost, field_types_of(current).values())
                if isinstance(field_type, Object)
            ]
    return list(found)


def innermost(field_type: FieldType) -> FieldType:
    """Return the type of the items, at any depth; the type itself if it has none."""
    while field_type.inner is not None:
        field_type = field_type.inner
    return field_type
