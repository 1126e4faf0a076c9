"""Form parameters as Rack reads them: URL-encoded pairs, and names in brackets as nested objects and arrays.

https://github.com/rack/rack/blob/2-2-stable/lib/rack/query_parser.rb. The system lane compares both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeVar

__all__ = ["FormError", "checked_text", "nest_fields", "urlencoded_pairs"]

# Limits of Rack.
_MAX_BYTES = 4 * 1024 * 1024
_MAX_PAIRS = 4096
_MAX_DEPTH = 100
_MAX_KEY_SPACE = 65_536

T = TypeVar("T")

_KEY = re.compile(r"[\[\]]*([^\[\]]+)\]*")
_ARRAY_OF_OBJECTS = re.compile(r"\[\]\[([^\[\]]+)\]")
_BRACKETS = re.compile(r"[\[\]]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SEPARATOR = re.compile(rb"& *")
_ENCODED = re.compile(rb"\+|%[0-9a-fA-F]{2}")
_INVALID_ENCODING = re.compile(rb"%(?![0-9a-fA-F]{2})")


class FormError(Exception):
    """A form that Rack refuses; Rails answers 400."""


def urlencoded_pairs(body: bytes) -> list[tuple[str, str | None]]:
    """Return the names and values of an URL-encoded form; a value is None if there is no ``=``.

    Raises:
        FormError: The form exceeds a limit of Rack, or its encoding is invalid.
    """
    body = body.removesuffix(b"\0")
    if len(body) > _MAX_BYTES:
        raise FormError(f"total query size exceeds limit ({_MAX_BYTES})")
    if body.count(b"&") >= _MAX_PAIRS:
        raise FormError(f"total number of query parameters ({body.count(b'&') + 1}) exceeds limit ({_MAX_PAIRS})")
    pairs: list[tuple[str, str | None]] = []
    for pair in filter(None, _SEPARATOR.split(body)):
        name, equals, value = pair.partition(b"=")
        pairs.append((checked_text(_decoded(name)), _decoded(value) if equals else None))
    return pairs


def _decoded(text: bytes) -> str:
    if _INVALID_ENCODING.search(text):
        raise FormError(f"invalid %-encoding ({text.decode('utf-8', 'replace')})")
    plain = _ENCODED.sub(lambda match: b" " if match[0] == b"+" else bytes.fromhex(match[0][1:].decode()), text)
    return plain.decode("utf-8", "surrogateescape")


def checked_text(text: str) -> str:
    """Return a decoded name or value; Rails refuses parameters that are not valid in their charset.

    Raises:
        FormError: There are bytes that could not be decoded, as surrogates.
    """
    if not text.isascii() and _SURROGATE.search(text):
        raise FormError("Invalid encoding for parameter")
    return text


def nest_fields(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return the nested object that Rack makes of names with brackets.

    Raises:
        FormError: Two names contradict each other, are nested too deeply or are too long, or a text can't be decoded.
    """
    fields = _Fields()
    for name, value in pairs:
        _add(fields, name, value, _MAX_DEPTH)
    return fields.plain()


class _Fields:
    """An object that brackets make, under construction."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self._key_space = 0

    def get(self, key: str) -> Any:
        return self.values.get(key)

    def set(self, key: str, value: Any) -> None:
        if key not in self.values:
            self._key_space += len(key)
            if self._key_space > _MAX_KEY_SPACE:
                raise FormError("exceeded available parameter key space")
        self.values[key] = value

    def array(self, key: str) -> list[Any]:
        if self.get(key) is None:
            self.set(key, [])
        return _checked(self.get(key), list, "Array", key)

    def has(self, child: str) -> bool:
        """Return whether a name in brackets has a value already; an array never has."""
        if "[]" in child:
            return False
        value: Any = self
        for part in filter(None, _BRACKETS.split(child)):
            if not isinstance(value, _Fields) or part not in value.values:
                return False
            value = value.values[part]
        return True

    def plain(self) -> dict[str, Any]:
        return {checked_text(key): _plain(value) for key, value in self.values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, str):
        return checked_text(value)
    return value.plain() if isinstance(value, _Fields) else value


def _checked(value: Any, kind: type[T], expected: str, key: str) -> T:
    if not isinstance(value, kind):
        actual = "Array" if isinstance(value, list) else "String" if isinstance(value, str) else "Hash"
        raise FormError(f"expected {expected} (got {actual}) for param `{key}'")
    return value


def _add(fields: _Fields, name: str, value: Any, depth: int) -> Any:
    """Set a value, and return what Rack stores for it in an array: the object, or an array in an array."""
    if depth <= 0:
        raise FormError("exceeded available parameter depth")
    match = _KEY.match(name)
    if match is None:
        return [value] if name == "[]" and value is not None else None
    key, after = match[1], name[match.end() :]
    if after in ("", "["):
        fields.set(name if after else key, value)
    elif after == "[]":
        fields.array(key).append(value)
    elif after.startswith("[]"):
        simple = _ARRAY_OF_OBJECTS.fullmatch(after)
        child = simple[1] if simple else after[2:]
        array = fields.array(key)
        # A name that the array's last object already has starts the next object.
        if array and isinstance(array[-1], _Fields) and not array[-1].has(child):
            _add(array[-1], child, value, depth - 1)
        else:
            array.append(_add(_Fields(), child, value, depth - 1))
    else:
        if fields.get(key) is None:
            fields.set(key, _Fields())
        inner = _checked(fields.get(key), _Fields, "Hash", key)
        fields.set(key, _add(inner, after, value, depth - 1))
    return fields
