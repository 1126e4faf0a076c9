"""A request as it is recorded, and as it goes on to the account."""

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
from .cassette import Asked

__all__ = ["Form", "asked_of", "decoded", "ids_in", "rebuilt", "texts_in"]

# Ids that clients give to things themselves.
_OWN_IDS = frozenset({"origin_id", "external_id", "origin_ids"})
_NAME = re.compile(rb'\bname="([^"]*)"')
_FILE_NAME = re.compile(rb'\bfilename="([^"]*)"')
_BOUNDARY = re.compile(r'boundary="?([^";,]+)"?', re.IGNORECASE)


@attrs.frozen
class Form:
    """A multipart form, cut at its boundary: what is not changed goes on byte by byte."""

    delimiter: bytes
    parts: list[tuple[bytes, bytes]]
    """Head and content of each part."""

    @classmethod
    def of(cls, content_type: str, body: bytes) -> Form | None:
        """Read one; None where it is none."""
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
        """Yield names and values; of a file what tells it from others."""
        for head, content in self.parts:
            name, file = _NAME.search(head), _FILE_NAME.search(head)
            if file is None:
                value = content.decode("utf-8", "replace")
            else:
                value = f"file {_text(file[1])}, {len(content)} bytes, sha256 {sha256(content).hexdigest()[:16]}"
            yield _text(name[1]) if name else "", value

    def changed(self, change: Callable[[str], str]) -> bytes:
        """Return it with other values of its texts."""
        written = b""
        for head, content in self.parts:
            text = content
            if _FILE_NAME.search(head) is None:
                try:
                    text = change(content.decode()).encode()
                except UnicodeDecodeError:
                    pass  # bytes that mean nothing here
            written += self.delimiter + b"\r\n" + head + b"\r\n\r\n" + text + b"\r\n"
        return written + self.delimiter + b"--\r\n"


def asked_of(seen: SeenRequest, company_id: str | None) -> Asked:
    """Return what a request asks; ``company_id`` is that which goes without saying."""
    company = _plain(seen.headers.get(COMPANY_HEADER, "")) or None
    asked = Asked(
        method=seen.method,
        path=_plain(seen.path),
        query=sorted((_plain(name), _plain(value)) for name, value in seen.params),
        company_id=company if company not in (None, company_id) else None,
        storage=seen.origin == "storage",
    )
    if not seen.body:
        return asked
    kind = _kind(seen)
    if kind == "application/x-www-form-urlencoded":
        asked.form = sorted(parse_qsl(seen.body.decode("utf-8", "replace"), keep_blank_values=True))
        return asked
    form = Form.of(seen.headers.get("Content-Type", ""), seen.body) if kind == "multipart/form-data" else None
    value = msgspec.UNSET if form is not None or kind not in ("", "application/json") else decoded(seen.body)
    if form is not None:
        asked.form = sorted(form.pairs())
    elif value is not msgspec.UNSET:
        asked.json = value
    else:
        asked.digest = f"{len(seen.body)} bytes, sha256 {sha256(seen.body).hexdigest()[:16]}"
    return asked


def rebuilt(seen: SeenRequest, scrubber: Anonymizer) -> bytes | None:
    """Return the body of a request in the account's terms."""
    if not seen.body:
        return None
    kind = _kind(seen)
    if kind == "application/x-www-form-urlencoded":
        pairs = parse_qsl(seen.body.decode("utf-8", "surrogateescape"), keep_blank_values=True)
        return urlencode([(n, scrubber.restored_text(v)) for n, v in pairs], errors="surrogateescape").encode()
    if kind == "multipart/form-data":
        form = Form.of(seen.headers.get("Content-Type", ""), seen.body)
        return seen.body if form is None else form.changed(scrubber.restored_text)
    value = decoded(seen.body) if kind in ("", "application/json") else msgspec.UNSET
    return seen.body if value is msgspec.UNSET else msgspec.json.encode(scrubber.restore(value))


def decoded(body: bytes) -> Any:
    """Return the JSON of a body, ``UNSET`` where it is none."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return msgspec.UNSET


def _kind(seen: SeenRequest) -> str:
    return seen.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _plain(text: str) -> str:
    # What is not UTF-8 cannot be written down, and no API has it.
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _text(name: bytes) -> str:
    return name.decode("utf-8", "replace")


def ids_in(asked: Asked) -> Iterator[tuple[str, str]]:
    """Yield the ids that a request names, and where."""
    for segment in asked.path.split("/") if not asked.storage else ():
        text = unquote(segment).partition(".")[0]
        if is_number_or_uuid(text):
            yield "the path", text
    for name, value in (*asked.query, *(asked.form or ())):
        field = field_of(name)
        if is_id(field) and field not in _OWN_IDS and is_number_or_uuid(value):
            yield name, value
    if asked.json is not msgspec.UNSET:
        for name, value in _leaves(asked.json, ""):
            text = str(value)
            if is_id(name) and name not in _OWN_IDS and not isinstance(value, float) and is_number_or_uuid(text):
                yield name, text
    if asked.company_id is not None:
        yield "the company", asked.company_id


def texts_in(asked: Asked) -> Iterator[tuple[str, str]]:
    """Yield the texts that a request has, and where."""
    yield from ((name, value) for name, value in (*asked.query, *(asked.form or ())))
    if asked.json is not msgspec.UNSET:
        yield from ((name, value) for name, value in _leaves(asked.json, "") if isinstance(value, str))
    for segment in asked.path.split("/"):
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
