"""Request bodies: encoding of JSON, forms, text, bytes and streams."""

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
    """A streamed request body."""

    chunks: AsyncIterable[bytes] = attrs.field(repr=False)
    """The body in parts. Iterate it once for each send; errors that it raises are those of its source."""
    length: int | None = attrs.field(default=None, repr=False)
    """Total length in bytes, None if it is not known in advance."""
    failure: ProcoreError | None = attrs.field(default=None, init=False, repr=False)
    """Error of another call whose response is the source of this body, if that failed."""

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again; an iterator is consumed by the first send."""
        return not isinstance(self.chunks, AsyncIterator)


@attrs.frozen
class EncodedBody:
    """An encoded body and its content type."""

    content_type: str
    body: bytes | BodyStream = attrs.field(repr=False)


def encode_body(
    json: Any, data: bytes | str | Mapping[str, Any] | AsyncIterable[bytes] | EncodedBody | None
) -> tuple[str | None, bytes | BodyStream | None]:
    """Return the content type and the bytes of a body.

    ``json`` is any value with a JSON form (``None`` sends ``null``). ``data`` is bytes or text sent unchanged, an async
    iterable of bytes, a mapping that is encoded as a form in the bracket notation of Rails, or an encoded body.

    Raises:
        ConfigurationError: both are passed, or the value can't be encoded.
    """
    if json is not UNSET:
        if data is not None:
            raise ConfigurationError("json and data can't be combined.")
        return "application/json", codec.encode(json)
    if data is None:
        return None, None
    if isinstance(data, EncodedBody):
        return data.content_type, data.body
    if isinstance(data, Mapping):
        return "application/x-www-form-urlencoded", encode_query(data, strict=True).encode()
    if isinstance(data, str):
        try:
            return "text/plain; charset=utf-8", data.encode()
        except UnicodeEncodeError:
            raise ConfigurationError("data has a lone surrogate.") from None
    if isinstance(data, bytes | bytearray | memoryview):
        return "application/octet-stream", bytes(data)
    if isinstance(data, AsyncIterable):
        return "application/octet-stream", BodyStream(data)
    raise ConfigurationError(
        f"data must be bytes, a str, a mapping or an async iterable of bytes, got {kind_of(data)}."
    )
