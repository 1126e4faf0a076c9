"""Record decoder: typed records from JSON, by msgspec if all types fit, else field by field."""

from __future__ import annotations

import inspect
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from itertools import repeat
from types import GenericAlias
from typing import Any

from ...model import READERS, SOURCES, Record
from ...response_source import ResponseSource
from ...types import ResponseInfo
from . import json as codec
from .class_decoder import ClassDecoder, attach_definitions, attach_response
from .decode_errors import unexpected
from .field_types import FieldType, Money, Object, classes_of, field_types_of, innermost

__all__ = ["RecordDecoder", "decoder_of"]

_log = logging.getLogger("aprocore.fields")

_REJECTED = object()


@cache
def decoder_of(cls: Any) -> RecordDecoder | ClassDecoder:
    """Return the decoder of a record class, or of an attrs class of the caller.

    Raises:
        ConfigurationError: it is neither.
    """
    if not (isinstance(cls, type) and issubclass(cls, Record)):
        return ClassDecoder(cls)
    with _creation_lock:
        return RecordDecoder(cls)


def _read_object(cls: Any, value: Any) -> Any:
    """Return an object of a model class from a decoded JSON object."""
    return decoder_of(cls).read(value, value)


READERS.append(_read_object)

# Held while a decoder is created, because that replaces the annotations of the classes.
_creation_lock = threading.Lock()


class RecordDecoder:
    """Decoder of JSON into the records of a class: an object into a record, an array into a list of records.

    A value that does not fit the type of its field stays unconverted, and so does an item of an array that is not an
    object. The log ``aprocore.fields`` reports that once per field and body.
    """

    def __init__(self, cls: Any) -> None:
        import msgspec

        classes = classes_of(cls)
        array: Any = GenericAlias(list, (Object(cls=cls).wire,))
        envelope = msgspec.defstruct("Envelope", [("data", cls | array | msgspec.UnsetType, msgspec.UNSET)])
        raw_envelope = msgspec.defstruct("RawEnvelope", [("data", list[msgspec.Raw])])
        with _decoder_annotations(classes):
            self._decode: Callable[[bytes], Any] = msgspec.json.Decoder(cls | array).decode
            self._decode_envelope: Callable[[bytes], Any] = msgspec.json.Decoder(envelope | array).decode
        self._split: Callable[[bytes], Any] = msgspec.json.Decoder(list[msgspec.Raw]).decode
        self._split_envelope: Callable[[bytes], Any] = msgspec.json.Decoder(raw_envelope | list[msgspec.Raw]).decode
        self._decoder_errors = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
        self._unset = msgspec.UNSET
        self._object = Object(cls=cls)
        self._has_decimals = any(
            isinstance(innermost(field_type), Money) for record in classes for field_type in _field_types(record)
        )
        # For each class, the fields that hold records.
        self._holders = {
            record: [
                field
                for field, field_type in field_types_of(record).items()
                if isinstance(innermost(field_type), Object)
            ]
            for record in classes
        }
        self._flat = not self._holders[cls]

    def decode(
        self,
        body: bytes,
        headers: Mapping[str, str],
        enveloped: bool = False,
        definitions: Any = None,
        response: ResponseInfo | None = None,
    ) -> Any:
        """Decode a body; with ``enveloped``, unwrap its envelope ``{"data": ...}`` if it has one.

        ``definitions`` are those of the records' custom fields, to which the records refer. A record that is the whole
        body refers to its ``response``. A number out of range that no field declares raises an error only when it is
        accessed.

        Raises:
            DecodeError: the body is not JSON, or neither an object nor an array.
        """
        codec.check(body, headers)
        result = _REJECTED
        if body.isascii() or _is_utf8(body):
            try:
                if self._flat and not enveloped and body.startswith(b"{"):
                    # The common case, a single record: its source is the whole body, so that no numbering is needed.
                    result = self._decode(body)
                    result._source = ResponseSource(response, (body, codec.decode), definitions)  # noqa: SLF001 -- its source
                    response = None
                else:
                    result = self._decode_typed(
                        body, enveloped, _BodySource(body, self, enveloped, definitions).sources
                    )
            except self._decoder_errors:
                pass  # a value does not fit
        if result is _REJECTED:
            result = self._convert(body, headers, enveloped)
            if definitions is not None:
                attach_definitions(result, definitions)
        if response is not None and type(result) is self._object.cls:
            attach_response(result, response, definitions)
        if _log.isEnabledFor(logging.DEBUG):
            _log_mismatches(self._object, result)
        return result

    def read(self, value: Any, exact: Any) -> Any:
        """Convert decoded JSON; ``exact`` is the same with decimals instead of floats.

        Raises:
            DecodeError: the value is neither an object nor an array.
        """
        read = self._object.read
        if type(value) is dict:
            return read(value, exact)
        if type(value) is list:
            return [read(*pair) for pair in zip(value, exact, strict=True)]
        raise unexpected(self._object.cls, value)

    def sources(self, body: bytes, enveloped: bool) -> dict[int, dict[str, Any]]:
        """Return the JSON objects of a body that was decoded, by the number of the record of each."""
        # Decoding again creates the records in the same order.
        result = self._decode_typed(body, enveloped, None)
        value = codec.decode(body)
        pairs = self._pairs(result, _unwrapped(value) if enveloped else value)
        return {record._source[0]: source for record, source in pairs}  # noqa: SLF001 -- its number

    def _decode_typed(self, body: bytes, enveloped: bool, source_of: Any) -> Any:
        before = SOURCES.set(enumerate(repeat(source_of)))
        try:
            if enveloped:
                result = self._decode_envelope(body)
                if type(result) is list:
                    return result
                if result.data is not self._unset:
                    return result.data
            return self._decode(body)
        finally:
            SOURCES.reset(before)

    def _convert(self, body: bytes, headers: Mapping[str, str], enveloped: bool) -> Any:
        # Convert field by field what the decoder rejected.
        value = codec.decode(body, headers) if body and not body.isspace() else None
        if enveloped:
            value = _unwrapped(value)
        try:
            if type(value) is list and len(value) > 1 and (items := self._items(body, enveloped)) is not None:
                return [self._item(*pair) for pair in zip(value, items, strict=True)]
            exact = codec.decode_exact(body) if value is not None and self._has_decimals else None
            return self.read(value, value if exact is None else _unwrapped(exact) if enveloped else exact)
        except RecursionError:
            raise codec.too_deep(body) from None

    def _items(self, body: bytes, enveloped: bool) -> list[bytes] | None:
        """Return the JSON of each item of a body, None if the decoder does not accept the body's encoding."""
        try:
            items = self._split_envelope(body) if enveloped else self._split(body)
        except self._decoder_errors:
            return None
        return [bytes(item) for item in (items if type(items) is list else items.data)]

    def _item(self, value: Any, body: bytes) -> Any:
        # One item with a value that does not fit must not cost the conversion of all.
        if type(value) is not dict:
            return self._object.read(value, value)
        try:
            return self._decode_typed(body, False, _BodySource(body, self, False, None).sources)
        except self._decoder_errors:
            return self._object.read(value, codec.decode_exact(body) if self._has_decimals else value)

    def _pairs(self, result: Any, source: Any) -> Iterator[tuple[Any, dict[str, Any]]]:
        pending = [(result, source)]
        while pending:
            value, source = pending.pop()
            if isinstance(value, Record):
                yield value, source
                fields = self._holders[type(value)]
                pending += [(getattr(value, name), source[key]) for name, key in fields if key in source]
            elif type(value) is list:
                pending += zip(value, source, strict=True)
            elif type(value) is dict:
                pending += [(inner, source[key]) for key, inner in value.items()]


@contextmanager
def _decoder_annotations(classes: list[type[Record]]) -> Iterator[None]:
    """Replace the classes' annotations by the types for the decoder, which are wider than the documented ones."""
    declared = {cls: inspect.get_annotations(cls) for cls in classes}
    try:
        for cls in classes:
            cls.__annotations__ = {name: field_type.wire for (name, _), field_type in field_types_of(cls).items()}
        yield
    finally:
        for cls, annotations in declared.items():
            cls.__annotations__ = annotations


class _BodySource:
    """Source of the records of one body: undeclared keys are decoded on first access."""

    __slots__ = ("_decoder", "_enveloped", "_sources", "definitions")

    def __init__(self, body: bytes, decoder: RecordDecoder, enveloped: bool, definitions: Any) -> None:
        # The body; after the first access, its JSON objects.
        self._sources: bytes | dict[int, dict[str, Any]] = body
        self._decoder = decoder
        self._enveloped = enveloped
        self.definitions = definitions

    def sources(self, number: int) -> dict[str, Any]:
        """Return the JSON object of a record."""
        sources = self._sources
        if not isinstance(sources, dict):
            self._sources = sources = self._decoder.sources(sources, self._enveloped)
        return sources[number]


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


def _unwrapped(value: Any) -> Any:
    return value["data"] if type(value) is dict and "data" in value else value


def _field_types(cls: Any) -> Iterator[FieldType]:
    return iter(field_types_of(cls).values())


def _log_mismatches(whole: Object, result: Any) -> None:
    """Log values that do not fit their types, by path and type; never the value, which may be confidential."""
    logged = set()
    items = [(f"[{index}]", item) for index, item in enumerate(result)] if type(result) is list else [("", result)]
    # Path, field, documented type, value.
    pending: deque[tuple[str, Any, FieldType, Any]] = deque((f"{whole}{at}", None, whole, item) for at, item in items)
    while pending:
        path, field, field_type, value = pending.popleft()
        if value is None:
            continue
        if field_type.fits(value):
            pending += [
                (path + part, (field_type, part) if isinstance(field_type, Object) else field, inner, item)
                for part, inner, item in field_type.parts(value)
            ]
        elif field not in logged:
            logged.add(field)
            _log.debug("%s is documented as %s, got %s.", path, field_type, type(value).__name__)
