"""Responses, and Procore's formats of error responses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from xml.sax.saxutils import escape

import attrs
import msgspec
from multidict import CIMultiDict

from ...types import JSON
from .blob_store import BlobSlice

__all__ = ["JSON_TYPE", "Answer", "api_error", "oauth_error", "storage_error"]

JSON_TYPE = "application/json; charset=utf-8"

_encode = msgspec.json.encode


@attrs.define(init=False, eq=False)
class Answer:
    """A response: status, headers and body. As a fault, it is sent instead of processing the request.

    A body that is neither bytes nor text is sent as JSON.
    """

    status: int
    headers: CIMultiDict[str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    file: BlobSlice | None = attrs.field(repr=False)
    """A file that is sent in chunks instead of the body."""

    def __init__(
        self,
        status: int = 200,
        headers: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        body: bytes | str | JSON = b"",
    ) -> None:
        own_headers: CIMultiDict[str] = CIMultiDict(headers or ())
        if isinstance(body, str):
            own_headers.setdefault("Content-Type", "text/plain; charset=utf-8")
            body = body.encode()
        elif not isinstance(body, bytes):
            own_headers.setdefault("Content-Type", JSON_TYPE)
            body = _encode(body)
        self.status, self.headers, self.body, self.file = status, own_headers, body, None

    @property
    def size(self) -> int:
        """Length of the content in bytes."""
        return len(self.body) if self.file is None else self.file.size

    def first(self, count: int) -> bytes:
        """Return at most ``count`` bytes of the beginning of the content."""
        return self.body[:count] if self.file is None else self.file.first(count)

    def json(self) -> Any:
        """Decode the body."""
        return msgspec.json.decode(self.body)

    def patched(
        self, *, status: int | None = None, headers: Mapping[str, str | None] | None = None, body: JSON = None
    ) -> Answer:
        """Return a changed copy.

        Args:
            status: None to keep it.
            headers: headers to set; None as the value removes one.
            body: a JSON merge patch (RFC 7396): fields to set, with null to remove one; a value that is not an object
                replaces the whole body.
        """
        copy = Answer(self.status if status is None else status, self.headers, self.body)
        copy.file = self.file
        for name, value in (headers or {}).items():
            copy.headers.popall(name, None)
            if value is not None:
                copy.headers[name] = value
        if body is not None:
            copy.body, copy.file = _encode(_merged(self._lenient_json(), body)), None
            copy.headers.setdefault("Content-Type", JSON_TYPE)
        return copy

    def _lenient_json(self) -> JSON:
        try:
            return self.json()
        except msgspec.DecodeError:
            return None


def _merged(value: JSON, patch: JSON) -> JSON:
    if not isinstance(patch, Mapping):
        return patch
    merged = dict(value) if isinstance(value, Mapping) else {}
    for name, field in patch.items():
        if field is None:
            merged.pop(name, None)
        else:
            merged[name] = _merged(merged.get(name), field)
    return merged


def oauth_error(status: int, error: str, description: str, *, challenge: bool = False) -> Answer:
    """Return an OAuth error (RFC 6749); ``challenge`` adds the ``WWW-Authenticate`` header of a 401."""
    headers = {"Cache-Control": "no-store", "Pragma": "no-cache"}
    if challenge:
        headers["WWW-Authenticate"] = f'Bearer realm="Procore", error="{error}", error_description="{description}"'
    return Answer(status, headers, {"error": error, "error_description": description})


def api_error(path: str, status: int, text: str, headers: Mapping[str, str] | None = None) -> Answer:
    """Return an error of the REST API, in the format of the path's version."""
    if path.startswith("/rest/v2"):
        return Answer(status, headers, {"error": {"code": status, "message": text}})
    return Answer(status, headers, {"errors": text})


def storage_error(status: int, code: str, text: str) -> Answer:
    """Return an error of an object store, as XML."""
    body = f"<Error><Code>{code}</Code><Message>{escape(text)}</Message></Error>"
    return Answer(status, {"Content-Type": "application/xml"}, f'<?xml version="1.0" encoding="UTF-8"?>\n{body}')
