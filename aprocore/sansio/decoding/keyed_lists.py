"""Extraction of a list that is under a key of its own in the body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import json

__all__ = ["list_body"]


def list_body(body: bytes, headers: Mapping[str, str], key: str) -> bytes:
    """Return the JSON of the list under ``key``, or under ``key`` in v2's envelope; the body if it is a list itself.

    Raises:
        DecodeError: the body is not JSON.
    """
    import msgspec

    raw: Any = body
    objects = msgspec.json.Decoder(dict[str, msgspec.Raw])
    for _ in range(2):
        try:
            fields = objects.decode(raw)
        except msgspec.ValidationError:
            return body  # not an object
        except (msgspec.DecodeError, UnicodeDecodeError):
            json.decode(body, headers)  # raises the error that describes it
            return body
        if key in fields:
            return bytes(fields[key])
        if "data" not in fields:
            return body
        raw = fields["data"]
    return bytes(raw)
