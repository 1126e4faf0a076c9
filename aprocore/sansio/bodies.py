"""Request bodies from what the caller gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import ConfigurationError
from ..unset import UNSET
from . import codec
from .urls import encode_query

__all__ = ["encode_body"]


def encode_body(json: Any, data: bytes | str | Mapping[str, Any] | None) -> tuple[str | None, bytes | None]:
    """Return the content type and the bytes of a body.

    ``json`` is anything that JSON can say (``None`` sends ``null``), ``data`` is bytes or text as they stand, or a
    mapping that becomes a form in the bracket notation of Rails.

    Raises:
        ConfigurationError: both are given, or one cannot be encoded.
    """
    if json is not UNSET:
        if data is not None:
            raise ConfigurationError("json and data cannot be given together.")
        return "application/json", codec.encode(json)
    if data is None:
        return None, None
    if isinstance(data, Mapping):
        return "application/x-www-form-urlencoded", encode_query(data).encode()
    if isinstance(data, str):
        try:
            return "text/plain; charset=utf-8", data.encode()
        except UnicodeEncodeError:
            raise ConfigurationError("data has a lone surrogate.") from None
    if isinstance(data, bytes | bytearray | memoryview):
        return "application/octet-stream", bytes(data)
    raise ConfigurationError(f"data is a {type(data).__name__}; give bytes, a str or a mapping.")
