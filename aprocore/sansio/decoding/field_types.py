"""What the type of a record's field means: to the decoder, and to who reads a value that the decoder refused."""

from __future__ import annotations

import datetime
import inspect
import sys
import typing
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import GenericAlias, NoneType, SimpleNamespace, UnionType
from typing import Annotated, Any

import attrs

from ...model import Record, fields_of
from .datetimes import day_of, moment_of

__all__ = ["Day", "Kind", "List", "Moment", "Money", "Object", "Table", "classes_of", "innermost", "kinds_of"]

# What the decoder takes in an object's place, an array's or a mapping's.
_SCALARS: Any = str | int | float | bool | None


@attrs.frozen
class Kind:
    """A value that is taken as it comes, with the JSON types that are documented; none stands for any."""

    documented: tuple[type[Any], ...] = ()

    def __str__(self) -> str:
        return " | ".join(each.__name__ for each in self.documented)

    @property
    def wire(self) -> Any:
        """The type that the decoder is given."""
        return Any

    def read(self, value: Any, exact: Any) -> Any:
        """Return the value of the field; in ``exact`` numbers with a point are decimals."""
        return value

    def fits(self, value: Any) -> bool:
        """Tell whether the value of a field is what is documented, itself: not what it holds."""
        return not self.documented or type(value) in self.documented

    def parts(self, value: Any) -> Iterator[tuple[str, Kind, Any]]:
        """Yield what a value that fits holds: where, of which kind, and what."""
        return iter(())

    @property
    def inner(self) -> Kind | None:
        """The kind of its items."""
        return None


@attrs.frozen
class Moment(Kind):
    """A date and time, aware."""

    documented: tuple[type[Any], ...] = (datetime.datetime,)

    @property
    def wire(self) -> Any:
        import msgspec

        # One without a zone is refused, and read here.
        aware: Any = Annotated[datetime.datetime, msgspec.Meta(tz=True)]
        return aware | None

    def read(self, value: Any, exact: Any) -> Any:
        try:
            return moment_of(value)
        except ValueError:
            return value


@attrs.frozen
class Day(Kind):
    """A date."""

    documented: tuple[type[Any], ...] = (datetime.date,)

    @property
    def wire(self) -> Any:
        return datetime.date | None

    def read(self, value: Any, exact: Any) -> Any:
        try:
            return day_of(value)
        except ValueError:
            return value


@attrs.frozen
class Money(Kind):
    """A decimal, which keeps every digit."""

    documented: tuple[type[Any], ...] = (Decimal,)

    @property
    def wire(self) -> Any:
        return Decimal | None

    def read(self, value: Any, exact: Any) -> Any:
        if value == "":
            return None
        try:
            return value if value is None or type(value) is bool else Decimal(exact)
        except (ArithmeticError, TypeError, ValueError):
            return value


@attrs.frozen
class List(Kind):
    """An array."""

    item: Kind = attrs.field(kw_only=True)
    documented: tuple[type[Any], ...] = (list,)

    @property
    def wire(self) -> Any:
        item = self.item.wire
        return Any if item is Any else GenericAlias(list, (item,)) | dict[str, Any] | _SCALARS

    def read(self, value: Any, exact: Any) -> Any:
        if type(value) is not list:
            return value
        return [self.item.read(*each) for each in zip(value, exact, strict=True)]

    def parts(self, value: Any) -> Iterator[tuple[str, Kind, Any]]:
        return ((f"[{number}]", self.item, each) for number, each in enumerate(value))

    @property
    def inner(self) -> Kind | None:
        return self.item


@attrs.frozen
class Table(Kind):
    """An object whose keys are not documented."""

    item: Kind = attrs.field(kw_only=True)
    documented: tuple[type[Any], ...] = (dict,)

    @property
    def wire(self) -> Any:
        item = self.item.wire
        return Any if item is Any else GenericAlias(dict, (str, item)) | list[Any] | _SCALARS

    def read(self, value: Any, exact: Any) -> Any:
        if type(value) is not dict:
            return value
        return {key: self.item.read(each, exact[key]) for key, each in value.items()}

    def parts(self, value: Any) -> Iterator[tuple[str, Kind, Any]]:
        # A key may be anything, and where it stands is logged.
        return (("[*]", self.item, each) for each in value.values())

    @property
    def inner(self) -> Kind | None:
        return self.item


@attrs.frozen
class Object(Kind):
    """An object of a record's class."""

    cls: type[Record] = attrs.field(kw_only=True)

    def __str__(self) -> str:
        return self.cls.__name__

    @property
    def wire(self) -> Any:
        return self.cls | list[Any] | _SCALARS

    def read(self, value: Any, exact: Any) -> Any:
        if type(value) is not dict:
            return value
        values = {}
        cls: Any = self.cls
        for name, key, read in _readers_of(cls):
            if key in value:
                inner = value[key]
                values[name] = inner if read is None or inner is None else read(inner, exact[key])
        made = cls(**values)
        made._came = value
        return made

    def fits(self, value: Any) -> bool:
        return isinstance(value, self.cls)

    def parts(self, value: Any) -> Iterator[tuple[str, Kind, Any]]:
        return ((f".{key}", kind, getattr(value, name)) for (name, key), kind in kinds_of(self.cls).items())


_NESTED: dict[Any, Any] = {list: List, dict: Table, Mapping: Table}
_SIMPLE: dict[Any, Kind] = {datetime.datetime: Moment(), datetime.date: Day(), Decimal: Money()}


def kinds_of(cls: Any) -> Mapping[tuple[str, str], Kind]:
    """Return the kinds of a record's fields, by what they are called in Python and in JSON."""
    return _kinds_of(cls)


@cache
def _kinds_of(cls: Any) -> Mapping[tuple[str, str], Kind]:
    hints: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, Record):
            hints |= _hints_of(base)
    return {(name, key): _kind(hints[name]) for name, key in fields_of(cls)}


@cache
def _readers_of(cls: Any) -> list[tuple[str, str, Callable[[Any, Any], Any] | None]]:
    fields = kinds_of(cls).items()
    return [(name, key, None if kind.wire is Any else kind.read) for (name, key), kind in fields]


def _hints_of(cls: type[Any]) -> dict[str, Any]:
    declared = inspect.get_annotations(cls)
    # Not what the class holds: a field may be called `list`.
    names = vars(sys.modules.get(cls.__module__, typing))
    meant: dict[Any, Any] = {}
    for hint in set(declared.values()):
        try:
            one = SimpleNamespace(__annotations__={"": hint})
            meant[hint] = typing.get_type_hints(one, names)[""]
        except (NameError, TypeError):
            meant[hint] = Any
    return {name: meant[hint] for name, hint in declared.items()}


def _kind(hint: Any) -> Kind:
    union = isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union
    hints: tuple[Any, ...] = tuple(
        each for each in (typing.get_args(hint) if union else (hint,)) if each is not NoneType
    )
    if len(hints) != 1:
        plain = all(each in (str, int, float, bool) for each in hints)
        return Kind(hints if plain else ())
    (one,) = hints
    if one in (str, int, bool):
        return Kind((one,))
    if one is float:
        return Kind((float, int))
    if isinstance(one, type) and issubclass(one, Record):
        return Object(cls=one)
    nested = _NESTED.get(typing.get_origin(one))
    return nested(item=_kind(typing.get_args(one)[-1])) if nested else _SIMPLE.get(one, Kind())


def classes_of(cls: Any) -> list[type[Record]]:
    """Return the classes of the records that one of ``cls`` may hold, and itself."""
    found: dict[type[Record], None] = {}
    waiting = [cls]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found[each] = None
            waiting += [kind.cls for kind in map(innermost, kinds_of(each).values()) if isinstance(kind, Object)]
    return list(found)


def innermost(kind: Kind) -> Kind:
    while kind.inner is not None:
        kind = kind.inner
    return kind
