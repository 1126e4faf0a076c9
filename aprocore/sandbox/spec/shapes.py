"""Shapes: record classes with the JSON type that one operation documents for each of their fields.

The classes have one type for ids, numbers or texts, and one for amounts; the reference has numbers or texts for each.
"""

from __future__ import annotations

import re
import typing
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

import attrs
import msgspec

from ...model import Record
from ...sansio.decoding.field_types import (
    Boolean,
    Day,
    FieldType,
    Integer,
    List,
    Moment,
    Money,
    Object,
    Table,
    field_types_of,
    hints_of,
)

__all__ = ["Amount", "Choice", "Identifier", "Shape", "fields_of_shape", "is_id", "shape_of"]

_IS_ID = re.compile(r"(?:^|_)ids?$|[a-z]Ids?$")
_TEXT = FieldType((str,))


@attrs.frozen
class Identifier(FieldType):
    """An id, or the number or text of something else that is a number in some operations and a text in others."""

    documented: tuple[type[Any], ...] = (int, str)
    as_text: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class Amount(Money):
    """A decimal number, as a JSON number or as a text."""

    as_text: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class Choice(FieldType):
    """One of the documented values."""

    documented: tuple[type[Any], ...] = (str,)
    values: tuple[Any, ...] = attrs.field(kw_only=True)
    closed: bool = attrs.field(default=False, kw_only=True)
    """Whether the operation documents no other values."""

    def matching(self, value: Any) -> Any:
        """Return the documented value that differs from a value at most in its spelling; None if none does."""
        if value in self.values:
            return value
        spelled = _spelling(value)
        return next((other for other in self.values if _spelling(other) == spelled), None)


@attrs.frozen(eq=False)
class Shape(Object):
    """An object of a record class, with the types of one operation; equal ones are the same instance."""

    types: bytes = attrs.field(kw_only=True)
    """JSON types of the fields that differ from the usual ones, as JSON; empty if none does."""
    ids_as_text: bool = attrs.field(kw_only=True)
    """Whether ids are usually texts, as in version 2."""

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


@cache
def shape_of(cls: Any, types: bytes = b"", *, ids_as_text: bool) -> Shape:
    """Return the shape of a record class with the types of an operation."""
    return Shape(cls=cls, types=types if types.startswith(b"{") else b"", ids_as_text=ids_as_text)


@cache
def fields_of_shape(shape: Shape) -> tuple[tuple[str, FieldType], ...]:
    """Return the name and the type of each field of a shape."""
    types = msgspec.json.decode(shape.types, type=dict[str, msgspec.Raw]) if shape.types else {}
    cls: Any = shape.cls
    values = _known_values(cls)
    return tuple(
        (name, _refined(name, kind, bytes(types.get(name, b"")), values.get(name, ()), shape.ids_as_text))
        for (_, name), kind in field_types_of(cls).items()
    )


def is_id(name: str) -> bool:
    """Return whether a field is an id, or a list of them, by its name."""
    return _IS_ID.search(name) is not None


def _refined(name: str, kind: FieldType, types: bytes, values: tuple[str, ...], ids_as_text: bool) -> FieldType:
    if isinstance(kind, List):
        return List(item=_refined(name, kind.item, types, values, ids_as_text))
    if isinstance(kind, Table):
        return Table(item=_refined(name, kind.item, b"", (), ids_as_text))
    if types.startswith(b"["):
        allowed = msgspec.json.decode(types)
        return Choice((type(allowed[0]),), values=tuple(allowed), closed=True)
    if isinstance(kind, Object) and not types.startswith(b'"'):
        cls: Any = kind.cls
        return shape_of(cls, types, ids_as_text=ids_as_text)
    letter = msgspec.json.decode(types) if types.startswith(b'"') else ""
    if int in kind.documented and str in kind.documented and len(kind.documented) == 2:
        as_text = letter == "s" if letter else ids_as_text
        # What is a number in some operations and a text in others is mostly an id.
        return Identifier(as_text=as_text) if as_text or is_id(name) else Integer()
    if isinstance(kind, Money) and letter in ("", "n", "s"):
        return Amount(as_text=letter == "s")
    if values and kind.documented == (str,) and letter in ("", "c"):
        return Choice(values=values, closed=letter == "c")
    return _kind_of(letter) if letter else kind


def _kind_of(letter: str) -> FieldType:
    if letter.startswith("a"):
        return List(item=_kind_of(letter[1:]))
    kinds: Mapping[str, FieldType] = {
        "s": _TEXT, "i": Integer(), "n": Amount(), "b": Boolean(), "d": Day(), "t": Moment(),
        "o": Table(item=FieldType()),
    }  # fmt: skip
    return kinds.get(letter, FieldType())


@cache
def _known_values(record: Any) -> Mapping[str, tuple[str, ...]]:
    """Return the documented values of text fields by key."""
    keys = dict(field_types_of(record).keys())
    hints = {
        keys[attribute]: hint
        for base in record.__mro__[::-1]
        if issubclass(base, Record)
        for attribute, hint in hints_of(base).items()
        if attribute in keys
    }
    return {key: values for key, hint in hints.items() if (values := tuple(_literals(hint)))}


def _literals(hint: Any) -> list[str]:
    if typing.get_origin(hint) is Literal:
        return [value for value in typing.get_args(hint) if isinstance(value, str)]
    return [value for inner in typing.get_args(hint) for value in _literals(inner)]


def _spelling(value: Any) -> str:
    return re.sub(r"[^a-z0-9]", "", str(value).lower())
