"""Parser of form bodies: multipart, URL-encoded and JSON; Procore's token endpoint accepts all three."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from .rack import FormError, nest_fields, urlencoded_pairs
from .rack_multipart import FormPart, form_parts
from .request_log import SeenRequest

__all__ = ["body_fields", "form_fields"]

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def form_fields(request: SeenRequest) -> dict[str, str]:
    """Return a body's fields by name; the last value of a repeated one, as in Rails.

    Empty if the body is not a form.
    """
    content_type = request.headers.get("Content-Type", "")
    if _kind(content_type) == "application/json":
        return _json(request.body)
    try:
        pairs = list(_pairs(content_type, request.body))
    except FormError:
        return {}
    return {name: value or "" for name, value in pairs if value is None or isinstance(value, str)}


def body_fields(request: SeenRequest, files: list[tuple[dict[str, Any], FormPart]] | None = None) -> Any:
    """Return a body as a JSON value; a form as the nested object that Rack makes of bracketed names.

    A file becomes an object with its name and size; each such object is appended to ``files`` with its part. None if
    the body is missing or is not JSON.

    Raises:
        FormError: Rack would refuse the form.
    """
    content_type = request.headers.get("Content-Type", "")
    if _kind(content_type) not in _FORMS:
        try:
            return msgspec.json.decode(request.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
    return nest_fields(_pairs(content_type, request.body, [] if files is None else files))


def _kind(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _pairs(
    content_type: str, body: bytes, files: list[tuple[dict[str, Any], FormPart]] | None = None
) -> Iterator[tuple[str, Any]]:
    parts = form_parts(content_type, body) if _kind(content_type) == _FORMS[0] else None
    if parts is None:
        # Rack reads a multipart form without a boundary like this, too.
        yield from urlencoded_pairs(body) if _kind(content_type) in _FORMS else ()
        return
    for part in parts:
        if part.filename is None:
            yield part.name, part.text
        elif part.filename and files is not None:
            description = {"name": part.filename, "filename": part.filename, "size": len(part.content)}
            files.append((description, part))
            yield part.name, description


def _json(body: bytes) -> dict[str, str]:
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    if not isinstance(value, dict):
        return {}
    return {name: str(field) for name, field in value.items() if isinstance(field, str | int)}
