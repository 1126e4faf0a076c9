"""Form bodies: multipart, urlencoded and JSON, which Procore's token endpoint takes alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from email import message_from_bytes, policy
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from .ledger import SeenRequest

__all__ = ["body_fields", "form_fields", "nested"]

#: Rails refuses what is deeper.
_MAX_DEPTH = 32
_BRACKETS = re.compile(r"\]?\[")


def form_fields(seen: SeenRequest) -> dict[str, str]:
    """Return a body's fields by name; of a repeated one the last, as Rails does.

    What cannot be read as a form has no fields.
    """
    content_type = seen.headers.get("Content-Type", "")
    if _kind(content_type) == "application/json":
        return _json(seen.body)
    return {name: value for name, value in _pairs(content_type, seen.body) if isinstance(value, str)}


def body_fields(seen: SeenRequest) -> Any:
    """Return a body as JSON would have it: of a form the nested object that Rails makes of bracketed names.

    A file is an object with its name and its size. None stands for what cannot be read, and for no body.
    """
    content_type = seen.headers.get("Content-Type", "")
    if _kind(content_type) not in ("multipart/form-data", "application/x-www-form-urlencoded"):
        try:
            return msgspec.json.decode(seen.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
    return nested(_pairs(content_type, seen.body, keep_files=True))


def nested(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return the object that Rails makes of names with brackets."""
    fields: dict[str, Any] = {}
    for name, value in pairs:
        keys = _BRACKETS.split(name.removesuffix("]"))
        if len(keys) <= _MAX_DEPTH:
            _put(fields, keys, value)
    return fields


def _put(into: dict[str, Any], keys: list[str], value: Any) -> None:
    """Set a value below keys, of which an empty one, the last or followed by one more, stands for an array."""
    key, rest = keys[0], keys[1:]
    if not rest:
        into[key] = value
    elif rest[0]:
        inner = into.setdefault(key, {})
        if isinstance(inner, dict):
            _put(inner, rest, value)
    else:
        array = into.setdefault(key, [])
        if not isinstance(array, list):
            return
        if len(rest) == 1:
            array.append(value)
            return
        # A name that the last object of the array has begins the next.
        if not array or not isinstance(array[-1], dict) or (len(rest) == 2 and rest[1] in array[-1]):
            array.append({})
        _put(array[-1], rest[1:], value)


def _kind(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _pairs(content_type: str, body: bytes, *, keep_files: bool = False) -> Iterator[tuple[str, Any]]:
    kind = _kind(content_type)
    if kind == "multipart/form-data":
        yield from _multipart(content_type, body, keep_files)
    elif kind == "application/x-www-form-urlencoded":
        yield from parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)


def _json(body: bytes) -> dict[str, str]:
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    if not isinstance(value, dict):
        return {}
    return {name: str(each) for name, each in value.items() if isinstance(each, str | int)}


def _multipart(content_type: str, body: bytes, keep_files: bool) -> Iterator[tuple[str, Any]]:
    head = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    message = message_from_bytes(head + body, policy=policy.HTTP)
    for part in message.iter_parts() if message.is_multipart() else ():
        name = part.get_param("name", header="Content-Disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            continue
        filename = part.get_filename()
        if filename is not None and keep_files:
            yield name, {"name": filename, "filename": filename, "size": len(content)}
        else:
            yield name, content.decode("utf-8", "replace")
