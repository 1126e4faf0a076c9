"""Form bodies: multipart, urlencoded and JSON, which Procore's token endpoint takes alike."""

from __future__ import annotations

from email import message_from_bytes, policy
from urllib.parse import parse_qsl

import msgspec

from .ledger import SeenRequest

__all__ = ["form_fields"]


def form_fields(seen: SeenRequest) -> dict[str, str]:
    """Return a body's fields by name; of a repeated one the last, as Rails does.

    What cannot be read as a form has no fields.
    """
    content_type = seen.headers.get("Content-Type", "")
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        return _json(seen.body)
    if kind == "multipart/form-data":
        return _multipart(content_type, seen.body)
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(seen.body.decode("utf-8", "replace"), keep_blank_values=True))
    return {}


def _json(body: bytes) -> dict[str, str]:
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError):
        return {}
    if not isinstance(value, dict):
        return {}
    return {name: str(each) for name, each in value.items() if isinstance(each, str | int)}


def _multipart(content_type: str, body: bytes) -> dict[str, str]:
    head = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    message = message_from_bytes(head + body, policy=policy.HTTP)
    fields: dict[str, str] = {}
    for part in message.iter_parts() if message.is_multipart() else ():
        name = part.get_param("name", header="Content-Disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            fields[name] = content.decode("utf-8", "replace")
    return fields
