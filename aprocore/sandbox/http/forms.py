"""Form bodies: multipart, urlencoded and JSON, which Procore's token endpoint takes alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

import attrs
import msgspec

from .request_log import SeenRequest

__all__ = ["PLAIN", "FormPart", "body_fields", "form_fields", "form_parts", "nested"]

#: Rails refuses what is deeper.
_MAX_DEPTH = 32
_BRACKETS = re.compile(r"\]?\[")
#: As Rack has it by default.
_MAX_PARTS = 4096
_MAX_HEAD = 4096
_PARAM = re.compile(r';\s*([\w-]+)(\*?)=(?:"((?:\\.|[^"\\])*)"|([^\s;"]*))')
_ESCAPED = re.compile(r'\\(["\\])')
#: A content type that a header can say again.
PLAIN = re.compile(r"[\x21-\x7e][\x20-\x7e]{0,254}")


@attrs.frozen
class FormPart:
    """One part of a multipart form."""

    name: str
    #: None for what is no file.
    filename: str | None
    content_type: str
    content: bytes = attrs.field(repr=False)


def form_fields(seen: SeenRequest) -> dict[str, str]:
    """Return a body's fields by name; of a repeated one the last, as Rails does.

    What cannot be read as a form has no fields.
    """
    content_type = seen.headers.get("Content-Type", "")
    if _kind(content_type) == "application/json":
        return _json(seen.body)
    return {name: value for name, value in _pairs(content_type, seen.body) if isinstance(value, str)}


def body_fields(seen: SeenRequest, files: list[tuple[dict[str, Any], FormPart]] | None = None) -> Any:
    """Return a body as JSON would have it: of a form the nested object that Rails makes of bracketed names.

    A file is an object with its name and its size; ``files`` gets those objects with what they stand for. None stands
    for what cannot be read, and for no body.
    """
    content_type = seen.headers.get("Content-Type", "")
    if _kind(content_type) not in ("multipart/form-data", "application/x-www-form-urlencoded"):
        try:
            return msgspec.json.decode(seen.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
    return nested(_pairs(content_type, seen.body, [] if files is None else files))


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


def _pairs(
    content_type: str, body: bytes, files: list[tuple[dict[str, Any], FormPart]] | None = None
) -> Iterator[tuple[str, Any]]:
    kind = _kind(content_type)
    if kind == "multipart/form-data":
        for part in form_parts(content_type, body):
            if part.filename is None or files is None:
                yield part.name, part.content.decode("utf-8", "replace")
            else:
                told = {"name": part.filename, "filename": part.filename, "size": len(part.content)}
                files.append((told, part))
                yield part.name, told
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


def form_parts(content_type: str, body: bytes) -> Iterator[FormPart]:
    """Yield the parts of a multipart form that have names, with their bytes as they came (RFC 7578)."""
    boundary = _params(content_type).get("boundary", "")
    for number, section in enumerate(_sections(body, b"--" + boundary.encode("latin-1", "replace"))):
        head, _, content = section.partition(b"\r\n\r\n")
        if number >= _MAX_PARTS or not boundary:
            return
        if len(head) > _MAX_HEAD:
            continue
        lines = (line.partition(":") for line in head.decode("utf-8", "replace").split("\r\n"))
        headers = {name.strip().lower(): value.strip() for name, _, value in lines}
        params = _params(headers.get("content-disposition", ""))
        if "name" in params:
            given = headers.get("content-type", "")
            own = given if PLAIN.fullmatch(given) else "application/octet-stream"
            yield FormPart(params["name"], params.get("filename"), own, content)


def _sections(body: bytes, mark: bytes) -> Iterator[bytes]:
    """Yield what is between lines that begin with the mark, until it ends with two dashes."""
    start = -1
    at = body.find(mark)
    while at >= 0:
        after = at + len(mark)
        tail = body[after : after + 2]
        if (at == 0 or body[at - 2 : at] == b"\r\n") and tail in (b"\r\n", b"--"):
            if start >= 0:
                yield body[start : at - 2]
            if tail == b"--":
                return
            start = after + 2
        at = body.find(mark, after)


def _params(header: str) -> dict[str, str]:
    """Return the parameters of a header; those that are encoded (RFC 8187) count more than their plain ones."""
    found: dict[str, str] = {}
    encoded: dict[str, str] = {}
    for name, star, quoted, plain in _PARAM.findall(header[:_MAX_HEAD]):
        if star:
            encoded[name.lower()] = unquote((quoted or plain).rpartition("'")[2], errors="replace")
        else:
            found[name.lower()] = _ESCAPED.sub(r"\1", quoted) or plain
    return {**found, **encoded}
