"""Typed objects of JSON: made by the decoder where its types hold, and else field by field."""

from __future__ import annotations

import inspect
import json
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from functools import cache
from itertools import count, repeat
from types import GenericAlias
from typing import Any

from ..model import ORIGINS, Record
from . import codec
from .kinds import Kind, Money, Object, classes_of, innermost, kinds_of
from .undecodable import BOM

__all__ = ["are", "decode"]

_log = logging.getLogger("aprocore.fields")

_REFUSED = object()


def are(cls: Any) -> bool:
    """Tell whether objects of ``cls`` are records."""
    return isinstance(cls, type) and issubclass(cls, Record)


def decode(body: bytes, headers: Mapping[str, str], cls: Any, *, enveloped: bool = False) -> Any:
    """Decode a JSON body into records: one of an object, a list of an array.

    ``enveloped`` removes ``{"data": ...}`` around it. What does not fit the type of a field is left as it came, which
    the log ``aprocore.fields`` notes once for each field; so is what is no object in an array. A number that is out of
    range is found when it is asked for where no field declares it.

    Raises:
        DecodeError: the body is no JSON, or neither an object nor an array.
    """
    codec.check(body, headers)
    shape = _shape_of(cls)
    made = shape.decode(body, enveloped, _Origin(body, shape, enveloped)) if _is_utf8(body) else _REFUSED
    if made is _REFUSED:
        made = shape.read(body, headers, enveloped)
    if _log.isEnabledFor(logging.DEBUG):
        _note(cls, made)
    return made


class _Shape:
    """What decodes a class, made once."""

    def __init__(self, cls: Any) -> None:
        import msgspec

        classes = classes_of(cls)
        array: Any = GenericAlias(list, (Object(cls=cls).wire,))
        envelope = msgspec.defstruct("Envelope", [("data", cls | array | msgspec.UnsetType, msgspec.UNSET)])
        with _introduced(classes):
            self._decode: Callable[[bytes], Any] = msgspec.json.Decoder(cls | array).decode
            self._decode_envelope: Callable[[bytes], Any] = msgspec.json.Decoder(envelope | array).decode
        self._refusals = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
        self._unset = msgspec.UNSET
        self._object = Object(cls=cls)
        self._counts_money = any(isinstance(innermost(kind), Money) for each in classes for kind in _kinds(each))
        #: Of each class the fields that hold records.
        self._holders = {
            each: [field for field, kind in kinds_of(each).items() if isinstance(innermost(kind), Object)]
            for each in classes
        }

    def decode(self, body: bytes, enveloped: bool, origin: Any) -> Any:
        """Return what the decoder makes of a body, objects that stem from ``origin``, or that it refused."""
        before = ORIGINS.set(zip(repeat(origin), count()))
        try:
            if enveloped:
                made = self._decode_envelope(body)
                if type(made) is list:
                    return made
                if made.data is not self._unset:
                    return made.data
            return self._decode(body)
        except self._refusals:
            return _REFUSED
        finally:
            ORIGINS.reset(before)

    def read(self, body: bytes, headers: Mapping[str, str], enveloped: bool) -> Any:
        """Return what a body says that the decoder refused, field by field."""
        value = codec.decode(body, headers) if body and not body.isspace() else None
        exact: Any = _exactly(body) if self._counts_money else value
        if enveloped:
            value, exact = _unwrapped(value), _unwrapped(exact)
        read = self._object.read
        try:
            if type(value) is dict:
                return read(value, exact)
            if type(value) is list:
                return [read(*each) for each in zip(value, exact, strict=True)]
        except RecursionError:
            raise codec.too_deep(body) from None
        raise codec.unexpected(self._object.cls, value)

    def pairs(self, made: Any, sent: Any) -> Iterator[tuple[Any, dict[str, Any]]]:
        """Yield the records among what was made of a body, each with the object that it was made of."""
        waiting = [(made, sent)]
        while waiting:
            made, sent = waiting.pop()
            if isinstance(made, Record):
                yield made, sent
                waiting += [(getattr(made, name), sent[key]) for name, key in self._holders[type(made)] if key in sent]
            elif type(made) is list:
                waiting += zip(made, sent, strict=True)
            elif type(made) is dict:
                waiting += [(each, sent[key]) for key, each in made.items()]


@cache
def _shape_of(cls: Any) -> _Shape:
    with _making:
        return _Shape(cls)


#: Held while the classes say what the decoder is to know of them.
_making = threading.Lock()


@contextmanager
def _introduced(classes: list[type[Record]]) -> Iterator[None]:
    """Have the classes' annotations say what is decoded, which is more than what is documented."""
    declared = {cls: inspect.get_annotations(cls) for cls in classes}
    try:
        for cls in classes:
            cls.__annotations__ = {name: kind.wire for (name, _), kind in kinds_of(cls).items()}
        yield
    finally:
        for cls, annotations in declared.items():
            cls.__annotations__ = annotations


class _Origin:
    """The body that records were made of: what it says besides is read when it is first asked for."""

    __slots__ = ("_enveloped", "_sent", "_shape")

    def __init__(self, body: bytes, shape: _Shape, enveloped: bool) -> None:
        #: The body, until it has been read: then its objects, by the number of the record that was made of each.
        self._sent: bytes | dict[int, dict[str, Any]] = body
        self._shape = shape
        self._enveloped = enveloped

    def sent(self, number: int) -> dict[str, Any]:
        """Return the object that a record was made of."""
        sent = self._sent
        if isinstance(sent, bytes):
            # Decoded once more, records are made in the same order.
            made = self._shape.decode(sent, self._enveloped, None)
            value = codec.decode(sent)
            pairs = self._shape.pairs(made, _unwrapped(value) if self._enveloped else value)
            self._sent = sent = {record._came[1]: each for record, each in pairs}  # noqa: SLF001 -- its number
        return sent[number]


def _is_utf8(body: bytes) -> bool:
    if not body.isascii():
        try:
            body.decode()
        except UnicodeDecodeError:
            return False
    return True


def _unwrapped(value: Any) -> Any:
    return value["data"] if type(value) is dict and "data" in value else value


def _exactly(body: bytes) -> Any:
    """Decode JSON, with numbers that have a point as decimals."""
    import msgspec

    text = body.removeprefix(BOM)
    try:
        return msgspec.json.Decoder(float_hook=Decimal).decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return json.loads(text, parse_float=Decimal)


def _kinds(cls: Any) -> Iterator[Kind]:
    return iter(kinds_of(cls).values())


def _note(cls: Any, made: Any) -> None:
    """Write into the log what does not fit its type, and never what it is: it may be anything."""
    noted = set()
    whole = Object(cls=cls)
    items = [(f"[{number}]", each) for number, each in enumerate(made)] if type(made) is list else [("", made)]
    # Where it stands, which field it belongs to, of which kind it should be, and what it is.
    waiting: deque[tuple[str, Any, Kind, Any]] = deque((cls.__name__ + at, cls, whole, each) for at, each in items)
    while waiting:
        where, field, kind, value = waiting.popleft()
        if value is None:
            continue
        if kind.fits(value):
            waiting += [
                (where + part, (kind, part) if isinstance(kind, Object) else field, inner, each)
                for part, inner, each in kind.parts(value)
            ]
        elif field not in noted:
            noted.add(field)
            _log.debug("%s is documented as %s, and came as %s.", where, kind, type(value).__name__)
