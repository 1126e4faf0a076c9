"""Decoding of large bodies in steps, between which an event loop can do other work.

msgspec holds the interpreter's lock while it decodes, so a thread for it would stop the event loop just as long.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from functools import cache
from typing import Any, Literal, TypeAlias

from . import json

__all__ = ["LARGE_BODY", "STEP", "Steps", "json_in_steps", "list_in_steps", "list_json", "outline"]

LARGE_BODY = 1024 * 1024
"""Length in bytes from which a body is decoded in steps: that takes about 10 ms at once."""

STEP = 64 * 1024
"""Bytes of JSON that are decoded in one step, unless a single value is longer."""

# Levels of arrays and objects that are split: an envelope, its list, and an object with lists in it. Each costs a
# further pass over the body, and so they are bounded.
_MAX_LEVELS = 4

# Spaces before a value that are skipped; JSON with more of them is decoded at once.
_MAX_SPACE = 64

Steps: TypeAlias = Generator[None, None, Any]
"""Generator that yields after each step and returns the value."""


def json_in_steps(body: bytes, headers: Mapping[str, str]) -> Steps:
    """Return what `json.decode` does.

    Raises:
        DecodeError: the body is not JSON that `json.decode` accepts.
    """
    json.check(body, headers)
    try:
        return (yield from _value(body, 0))
    except Exception:  # noqa: S110 -- raised again, with a description
        pass
    return json.decode(body, headers)


def list_in_steps(
    decode: Callable[[bytes, Mapping[str, str], bool, Any], Any],
    body: bytes,
    headers: Mapping[str, str],
    enveloped: bool,
    definitions: Any,
) -> Steps:
    """Return what ``decode`` does, the method of a decoder; a list is decoded in steps.

    Raises:
        DecodeError: as ``decode`` does, but the error may describe a part of the body.
    """
    items = _items_of(body, enveloped)
    if items is None:
        return decode(body, headers, enveloped, definitions)
    result: list[Any] = []
    for part in _parts_of(items):
        result += decode(part, headers, False, definitions)
        yield
    return result


def outline(body: bytes) -> dict[str, Any] | None:
    """Return an object with its long lists and objects left empty; None if the body is not an object."""
    import msgspec

    try:
        fields = _decoder("object")(body)
        short = {name: _decoder("value")(item) for name, item in fields.items() if len(item) <= STEP}
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    empty: dict[bytes, Any] = {b"[": [], b"{": {}}
    return {name: short[name] if name in short else empty.get(_first(item)) for name, item in fields.items()}


def list_json(body: bytes) -> bytes | None:
    """Return the JSON of the list in an envelope; None if the body is not an object with one."""
    import msgspec

    try:
        data = _decoder("object")(body).get("data", b"")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return bytes(data) if _first(data) == b"[" else None


def _items_of(body: bytes, enveloped: bool) -> list[Any] | None:
    """Return the JSON of each item of a list; None if the body, or the ``data`` of its envelope, is not a list."""
    import msgspec

    raw: Any = body
    try:
        if enveloped and _first(body) == b"{":
            raw = _decoder("object")(body).get("data", b"")
        items: list[Any] = _decoder("array")(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return items


def _parts_of(items: list[Any]) -> Iterator[bytes]:
    """Yield the JSON of arrays with the items, each about ``STEP`` bytes long."""
    part: list[Any] = []
    length = 0
    for item in items:
        part.append(item)
        length += len(item)
        if length >= STEP:
            yield _array(part)
            part, length = [], 0
    if part:
        yield _array(part)


def _value(raw: Any, level: int) -> Steps:
    first = _first(raw) if len(raw) > STEP and level < _MAX_LEVELS else b""
    if first == b"[":
        return (yield from _list(_decoder("array")(raw), level))
    if first == b"{":
        return (yield from _object(_decoder("object")(raw), level))
    value = _decoder("value")(raw)
    yield
    return value


def _list(items: list[Any], level: int) -> Steps:
    values: list[Any] = []
    pending: list[Any] = []
    length = 0
    for item in items:
        is_long = len(item) > STEP
        if is_long or length >= STEP:
            values += _decoder("value")(_array(pending))
            pending, length = [], 0
            yield
        if is_long:
            values.append((yield from _value(item, level + 1)))
        else:
            pending.append(item)
            length += len(item)
    values += _decoder("value")(_array(pending))
    return values


def _object(fields: dict[str, Any], level: int) -> Steps:
    length = 0
    for name, item in fields.items():
        if len(item) > STEP:
            fields[name] = yield from _value(item, level + 1)
            continue
        fields[name] = _decoder("value")(item)
        length += len(item)
        if length >= STEP:
            length = 0
            yield
    return fields


def _first(raw: Any) -> bytes:
    """Return the first byte of a JSON value."""
    return bytes(memoryview(raw)[:_MAX_SPACE]).lstrip(b" \t\r\n")[:1]


def _array(items: list[Any]) -> bytes:
    return b"[" + b",".join(items) + b"]"


@cache
def _decoder(kind: Literal["value", "array", "object"]) -> Callable[[Any], Any]:
    import msgspec

    types: dict[str, Any] = {"value": Any, "array": list[msgspec.Raw], "object": dict[str, msgspec.Raw]}
    return msgspec.json.Decoder(types[kind]).decode
