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
from itertools import repeat
from types import GenericAlias
from typing import Any

from ...model import ORIGINS, Record
from . import json as codec
from .decode_errors import BOM
from .field_types import Kind, Money, Object, classes_of, innermost, kinds_of

__all__ = ["RecordDecoder", "decoder_of"]

_log = logging.getLogger("aprocore.fields")

_REFUSED = object()


@cache
def decoder_of(cls: Any) -> RecordDecoder | None:
    """Return what decodes into objects of a class, None where they are no records."""
    if not (isinstance(cls, type) and issubclass(cls, Record)):
        return None
    with _making:
        return RecordDecoder(cls)


# Held while classes say what a decoder is to know of them.
_making = threading.Lock()


class RecordDecoder:
    """Decodes JSON into the records of a class: one of an object, a list of an array.

    What does not fit the type of a field is left as it came, which the log ``aprocore.fields`` notes once for each
    field and body; so is what is no object in an array.
    """

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
        # Of each class the fields that hold records.
        self._holders = {
            each: [field for field, kind in kinds_of(each).items() if isinstance(innermost(kind), Object)]
            for each in classes
        }
        self._flat = not self._holders[cls]

    def decode(self, body: bytes, headers: Mapping[str, str], enveloped: bool = False) -> Any:
        """Decode a body, out of its envelope, ``{"data": ...}``, where it has one and ``enveloped`` says so.

        A number that no field declares and that is out of range is found when it is asked for.

        Raises:
            DecodeError: the body is no JSON, or neither an object nor an array.
        """
        codec.check(body, headers)
        if body.isascii() or _is_utf8(body):
            try:
                if self._flat and not enveloped and body.startswith(b"{"):
                    # The usual answer to a call for one thing: there are no others to tell it from.
                    made = self._decode(body)
                    made._came = body, codec.decode  # noqa: SLF001 -- what it was made of
                else:
                    made = self._made(body, enveloped, _Origin(body, self, enveloped).sent)
            except self._refusals:
                made = _REFUSED
        else:
            made = _REFUSED
        if made is _REFUSED:
            made = self._read(body, headers, enveloped)
        if _log.isEnabledFor(logging.DEBUG):
            _note(self._object, made)
        return made

    def sent(self, body: bytes, enveloped: bool) -> dict[int, dict[str, Any]]:
        """Return the objects of a body that was decoded, by the number of the record that was made of each."""
        # Decoded once more, records are made in the same order.
        made = self._made(body, enveloped, None)
        value = codec.decode(body)
        pairs = self._pairs(made, _unwrapped(value) if enveloped else value)
        return {record._came[0]: each for record, each in pairs}  # noqa: SLF001 -- its number

    def _made(self, body: bytes, enveloped: bool, sent_at: Any) -> Any:
        before = ORIGINS.set(enumerate(repeat(sent_at)))
        try:
            if enveloped:
                made = self._decode_envelope(body)
                if type(made) is list:
                    return made
                if made.data is not self._unset:
                    return made.data
            return self._decode(body)
        finally:
            ORIGINS.reset(before)

    def _read(self, body: bytes, headers: Mapping[str, str], enveloped: bool) -> Any:
        # What the decoder refuses is read field by field.
        value = codec.decode(body, headers) if body and not body.isspace() else None
        exact: Any = _exactly(body) if value is not None and self._counts_money else value
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

    def _pairs(self, made: Any, sent: Any) -> Iterator[tuple[Any, dict[str, Any]]]:
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

    __slots__ = ("_decoder", "_enveloped", "_sent")

    def __init__(self, body: bytes, decoder: RecordDecoder, enveloped: bool) -> None:
        # The body, until it has been read: then its objects.
        self._sent: bytes | dict[int, dict[str, Any]] = body
        self._decoder = decoder
        self._enveloped = enveloped

    def sent(self, number: int) -> dict[str, Any]:
        """Return the object that a record was made of."""
        sent = self._sent
        if not isinstance(sent, dict):
            self._sent = sent = self._decoder.sent(sent, self._enveloped)
        return sent[number]


def _is_utf8(body: bytes) -> bool:
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


def _note(whole: Object, made: Any) -> None:
    """Write into the log what does not fit its type, and never what it is: it may be anything."""
    noted = set()
    items = [(f"[{number}]", each) for number, each in enumerate(made)] if type(made) is list else [("", made)]
    # Where it stands, which field it belongs to, of which kind it should be, and what it is.
    waiting: deque[tuple[str, Any, Kind, Any]] = deque((f"{whole}{at}", None, whole, each) for at, each in items)
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
