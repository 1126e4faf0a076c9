"""Parser of form bodies: multipart, URL-encoded and JSON; Procore's token endpoint accepts all three."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

import attrs
import msgspec

from .request_log import SeenRequest

__all__ = ["PLAIN", "FormPart", "body_fields", "form_fields", "form_parts", "nest_fields"]

# Limit of Rails.
_MAX_DEPTH = 32
_BRACKETS = re.compile(r"\]?\[")
# Default of Rack.
_MAX_PARTS = 4096
_MAX_HEAD = 4096
_PARAM = re.compile(r';\s*([\w-]+)(\*?)=(?:"((?:\\.|[^"\\])*)"|([^\s;"]*))')
_ESCAPED = re.compile(r'\\(["\\])')
PLAIN = re.compile(r"[\x21-\x7e][\x20-\x7e]{0,254}")
"""A content type that can be repeated in a header."""


@attrs.frozen
class FormPart:
    """One part of a multipart form."""

    name: str
    filename: str | None
    """None if the part is not a file."""
    content_type: str
    content: bytes = attrs.field(repr=False)


def form_fields(request: SeenRequest) -> dict[str, str]:
    """Return a body's fields by name; the last value of a repeated one, as in Rails.

    Empty if the body is not a form.
    """
    content_type = request.headers.get("Content-Type", "")
    if _kind(content_type) == "application/json":
        return _json(request.body)
    return {name: value for name, value in _pairs(content_type, request.body) if isinstance(value, str)}


def body_fields(request: SeenRequest, files: list[tuple[dict[str, Any], FormPart]] | None = None) -> Any:
    """Return a body as a JSON value; a form as the nested object that Rails makes of bracketed names.

    A file becomes an object with its name and size; each such object is appended to ``files`` with its part. None if
    the body is missing or cannot be parsed.
    """
    content_type = request.headers.get("Content-Type", "")
    if _kind(content_type) not in ("multipart/form-data", "application/x-www-form-urlencoded"):
        try:
            return msgspec.json.decode(request.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
    return nest_fields(_pairs(content_type, request.body, [] if files is None else files))


def nest_fields(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return the nested object that Rails makes of names with brackets."""
    fields: dict[str, Any] = {}
    for name, value in pairs:
        keys = _BRACKETS.split(name.removesuffix("]"))
        if len(keys) <= _MAX_DEPTH:
            _put(fields, keys, value)
    return fields


def _put(into: dict[str, Any], keys: list[str], value: Any) -> None:
    """Set a nested value; an empty key, at the end or followed by one more, means an array."""
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
        if rest == ["", ""]:
            # An array in an array has one value, and is lost after an object.
            if not array or not isinstance(array[-1], dict):
                array.append([value])
            return
        # A name that the array's last object already has starts the next object, as in Rails.
        if not array or not isinstance(array[-1], dict) or ("" not in rest[1:] and _has(array[-1], rest[1:])):
            array.append({})
        _put(array[-1], rest[1:], value)


def _has(fields: Any, keys: list[str]) -> bool:
    for key in keys:
        if not isinstance(fields, dict) or key not in fields:
            return False
        fields = fields[key]
    return True


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
                description = {"name": part.filename, "filename": part.filename, "size": len(part.content)}
                files.append((description, part))
                yield part.name, description
    elif kind == "application/x-www-form-urlencoded":
        yield from parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)


def _json(body: bytes) -> dict[str, str]:
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    if not isinstance(value, dict):
        return {}
    return {name: str(field) for name, field in value.items() if isinstance(field, str | int)}


def form_parts(content_type: str, body: bytes) -> Iterator[FormPart]:
    """Yield the named parts of a multipart form, with their bytes unchanged (RFC 7578)."""
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
            sent_type = headers.get("content-type", "")
            part_type = sent_type if PLAIN.fullmatch(sent_type) else "application/octet-stream"
            yield FormPart(params["name"], params.get("filename"), part_type, content)


def _sections(body: bytes, delimiter: bytes) -> Iterator[bytes]:
    """Yield the sections between delimiter lines, up to the closing one, which ends with two dashes."""
    start = -1
    index = body.find(delimiter)
    while index >= 0:
        after = index + len(delimiter)
        tail = body[after : after + 2]
        if (index == 0 or body[index - 2 : index] == b"\r\n") and tail in (b"\r\n", b"--"):
            if start >= 0:
                yield body[start : index - 2]
            if tail == b"--":
                return
            start = after + 2
        index = body.find(delimiter, after)


def _params(header: str) -> dict[str, str]:
    """Return the parameters of a header; encoded ones (RFC 8187) take precedence over plain ones."""
    params: dict[str, str] = {}
    encoded: dict[str, str] = {}
    for name, star, quoted, plain in _PARAM.findall(header[:_MAX_HEAD]):
        if star:
            encoded[name.lower()] = unquote((quoted or plain).rpartition("'")[2], errors="replace")
        else:
            params[name.lower()] = _ESCAPED.sub(r"\1", quoted) or plain
    return {**params, **encoded}
