"""Conversion of requests into their recorded form, and of their bodies for the account."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode

import attrs
import msgspec

from ...sansio.headers import COMPANY_HEADER
from ..http.request_log import SeenRequest
from .allowlist import is_id
from .anonymizer import Anonymizer, field_of, is_number_or_uuid
from .cassette import RecordedRequest

__all__ = ["Form", "decode_json", "ids_in", "recorded_request", "restored_body", "texts_in"]

# Fields with ids that clients assign themselves.
_CLIENT_IDS = frozenset({"origin_id", "external_id", "origin_ids"})
_NAME = re.compile(rb'\bname="([^"]*)"')
_FILE_NAME = re.compile(rb'\bfilename="([^"]*)"')
_BOUNDARY = re.compile(r'boundary="?([^";,]+)"?', re.IGNORECASE)


@attrs.frozen
class Form:
    """A multipart form, split at its boundary; unchanged parts keep their bytes."""

    delimiter: bytes
    parts: list[tuple[bytes, bytes]]
    """Headers and content of each part."""

    @classmethod
    def parse(cls, content_type: str, body: bytes) -> Form | None:
        """Parse a form; return None if the body is not a multipart form."""
        found = _BOUNDARY.search(content_type)
        if found is None:
            return None
        delimiter = b"--" + found[1].encode("latin-1", "replace")
        pieces = (b"\r\n" + body).split(b"\r\n" + delimiter)
        if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
            return None
        parts = [piece.removeprefix(b"\r\n").partition(b"\r\n\r\n") for piece in pieces[1:-1]]
        return cls(delimiter, [(head, content) for head, _, content in parts])

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Yield names and values of the fields; of a file its name, size and digest."""
        for head, content in self.parts:
            name, file = _NAME.search(head), _FILE_NAME.search(head)
            if file is None:
                value = content.decode("utf-8", "replace")
            else:
                value = f"file {_text(file[1])}, {len(content)} bytes, sha256 {sha256(content).hexdigest()[:16]}"
            yield _text(name[1]) if name else "", value

    def replace_values(self, change: Callable[[str], str]) -> bytes:
        """Return the form's bytes with changed text values."""
        form = b""
        for head, content in self.parts:
            text = content
            if _FILE_NAME.search(head) is None:
                try:
                    text = change(content.decode()).encode()
                except UnicodeDecodeError:
                    pass  # not text: keep the bytes
            form += self.delimiter + b"\r\n" + head + b"\r\n\r\n" + text + b"\r\n"
        return form + self.delimiter + b"--\r\n"


def recorded_request(seen: SeenRequest, company_id: str | None) -> RecordedRequest:
    """Return the recorded form of a request; ``company_id`` is the recording's, which is left out."""
    company = _plain(seen.headers.get(COMPANY_HEADER, "")) or None
    request = RecordedRequest(
        method=seen.method,
        path=_plain(seen.path),
        query=sorted((_plain(name), _plain(value)) for name, value in seen.params),
        company_id=company if company not in (None, company_id) else None,
        storage=seen.origin == "storage",
    )
    if not seen.body:
        return request
    kind = _kind(seen)
    if kind == "application/x-www-form-urlencoded":
        request.form = sorted(parse_qsl(seen.body.decode("utf-8", "replace"), keep_blank_values=True))
        return request
    form = Form.parse(seen.headers.get("Content-Type", ""), seen.body) if kind == "multipart/form-data" else None
    value = msgspec.UNSET if form is not None or kind not in ("", "application/json") else decode_json(seen.body)
    if form is not None:
        request.form = sorted(form.pairs())
    elif value is not msgspec.UNSET:
        request.json = value
    else:
        request.digest = f"{len(seen.body)} bytes, sha256 {sha256(seen.body).hexdigest()[:16]}"
    return request


def restored_body(seen: SeenRequest, anonymizer: Anonymizer) -> bytes | None:
    """Return the body of a request with stand-ins replaced by the account's values; None if it is empty."""
    if not seen.body:
        return None
    kind = _kind(seen)
    if kind == "application/x-www-form-urlencoded":
        pairs = parse_qsl(seen.body.decode("utf-8", "surrogateescape"), keep_blank_values=True)
        return urlencode([(n, anonymizer.restored_text(v)) for n, v in pairs], errors="surrogateescape").encode()
    if kind == "multipart/form-data":
        form = Form.parse(seen.headers.get("Content-Type", ""), seen.body)
        return seen.body if form is None else form.replace_values(anonymizer.restored_text)
    value = decode_json(seen.body) if kind in ("", "application/json") else msgspec.UNSET
    return seen.body if value is msgspec.UNSET else msgspec.json.encode(anonymizer.restore(value))


def decode_json(body: bytes) -> Any:
    """Return the decoded JSON of a body, or ``UNSET`` if it is not JSON."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return msgspec.UNSET


def _kind(seen: SeenRequest) -> str:
    return seen.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _plain(text: str) -> str:
    # A recording is UTF-8; the API has no other paths and parameters.
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _text(name: bytes) -> str:
    return name.decode("utf-8", "replace")


def ids_in(request: RecordedRequest) -> Iterator[tuple[str, str]]:
    """Yield the ids in a request, each with its location."""
    for segment in request.path.split("/") if not request.storage else ():
        text = unquote(segment).partition(".")[0]
        if is_number_or_uuid(text):
            yield "the path", text
    for name, value in (*request.query, *(request.form or ())):
        field = field_of(name)
        if is_id(field) and field not in _CLIENT_IDS and is_number_or_uuid(value):
            yield name, value
    if request.json is not msgspec.UNSET:
        for name, value in _leaves(request.json, ""):
            text = str(value)
            if is_id(name) and name not in _CLIENT_IDS and not isinstance(value, float) and is_number_or_uuid(text):
                yield name, text
    if request.company_id is not None:
        yield "the company", request.company_id


def texts_in(request: RecordedRequest) -> Iterator[tuple[str, str]]:
    """Yield the texts in a request, each with its location."""
    yield from ((name, value) for name, value in (*request.query, *(request.form or ())))
    if request.json is not msgspec.UNSET:
        yield from ((name, value) for name, value in _leaves(request.json, "") if isinstance(value, str))
    for segment in request.path.split("/"):
        yield "the path", unquote(segment)


def _leaves(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, element in value.items():
            yield from _leaves(element, key)
    elif isinstance(value, list):
        for element in value:
            yield from _leaves(element, name)
    elif value is not None and not isinstance(value, bool):
        yield name, value
