"""Request bodies from what the caller gives."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Mapping
from typing import Any

import attrs

from ..errors import ConfigurationError, ProcoreError
from ..types import kind_of
from ..unset import UNSET
from .decoding import json as codec
from .urls import encode_query

__all__ = ["BodyStream", "EncodedBody", "encode_body"]


@attrs.define(eq=False)
class BodyStream:
    """A body that is sent as it is made."""

    chunks: AsyncIterable[bytes] = attrs.field(repr=False)
    length: int | None = attrs.field(default=None, repr=False)
    """How many bytes they are in all, where that is known beforehand."""
    failure: ProcoreError | None = attrs.field(default=None, init=False, repr=False)
    """What making it failed with, where that is an error of another call, whose answer it is made of."""

    @property
    def replayable(self) -> bool:
        """Whether it can be sent a second time: an iterator is used up by the first."""
        return not isinstance(self.chunks, AsyncIterator)


@attrs.frozen
class EncodedBody:
    """A body that is ready to be sent."""

    content_type: str
    body: bytes | BodyStream = attrs.field(repr=False)


def encode_body(
    json: Any, data: bytes | str | Mapping[str, Any] | AsyncIterable[bytes] | EncodedBody | None
) -> tuple[str | None, bytes | BodyStream | None]:
    """Return the content type and the bytes of a body.

    ``json`` is anything that JSON can say (``None`` sends ``null``), ``data`` is bytes or text as they stand, bytes
    that are still to come, or a mapping that becomes a form in the bracket notation of Rails; or a body that is ready.

    Raises:
        ConfigurationError: both are given, or one cannot be encoded.
    """
    if json is not UNSET:
        if data is not None:
            raise ConfigurationError("json and data cannot be given together.")
        return "application/json", codec.encode(json)
    if data is None:
        return None, None
    if isinstance(data, EncodedBody):
        return data.content_type, data.body
    if isinstance(data, Mapping):
        return "application/x-www-form-urlencoded", encode_query(data).encode()
    if isinstance(data, str):
        try:
            return "text/plain; charset=utf-8", data.encode()
        except UnicodeEncodeError:
            raise ConfigurationError("data has a lone surrogate.") from None
    if isinstance(data, bytes | bytearray | memoryview):
        return "application/octet-stream", bytes(data)
    if isinstance(data, AsyncIterable):
        return "application/octet-stream", BodyStream(data)
    raise ConfigurationError(f"data is {kind_of(data)}; give bytes, a str, a mapping or an async iterable of bytes.")
