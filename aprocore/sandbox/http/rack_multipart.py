"""Multipart forms as Rack reads them.

https://github.com/rack/rack/blob/2-2-stable/lib/rack/multipart/parser.rb. The system lane compares both.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

import attrs

from .rack import FormError, checked_text

__all__ = ["PLAIN", "FormPart", "form_parts"]

PLAIN = re.compile(r"[\x21-\x7e][\x20-\x7e]{0,254}")
"""A content type that can be repeated in a header."""

# Limits of Rack.
_MAX_FILES, _MAX_PARTS = 128, 4096
_MAX_RETAINED = 16 * 1024 * 1024
_MAX_HEAD = 64 * 1024

_BOUNDARY = re.compile(r"multipart/.*?boundary(\s*)=\"?([^\";,]+)\"?", re.IGNORECASE | re.ASCII)
_LATER_BOUNDARY = re.compile(r"boundary\s*=", re.IGNORECASE | re.ASCII)
_LINE = re.compile(rb"[^\n]*(?:\n|\Z)")
_STRIPPED = b"\0\t\n\v\f\r "
_HEAD = re.compile(rb"(.*?\r\n)\r\n", re.DOTALL)
_TOKEN = rb"[^\s()<>,;:\\\"/\[\]?=]+"
_VALUE = rb"(?:\"(?:\\\"|[^\"])*\"|" + _TOKEN + rb")"
_DISPOSITION = rb"Content-Disposition:\s*" + _TOKEN + rb"\s*"
_CONTENT_TYPE = re.compile(rb"Content-Type: (.*)\r\n", re.IGNORECASE)
_NAME = re.compile(rb"Content-Disposition:[^:]*;\s*name=(" + _VALUE + rb")", re.IGNORECASE)
_CONTENT_ID = re.compile(rb"Content-ID:\s*([^\r\n]*)", re.IGNORECASE)
# RFC 2183, with the parameters of RFC 2231.
_CHAR = rb"[^ \x00-\x1f\x7f)(><@,;:\\\"/\[\]?='*%]"
_REGULAR = rb"(" + _CHAR + rb"+(?:\*[0-9]+)?)=(" + _VALUE + rb")"
_EXTENDED_VALUE = rb"(?:%[0-9a-fA-F]{2}|" + _CHAR + rb")*"
_INITIAL = rb"(" + _CHAR + rb"+(?:\*0)?\*)=([a-zA-Z0-9\-]*'[a-zA-Z0-9\-]*'" + _EXTENDED_VALUE + rb")"
_OTHER = rb"(" + _CHAR + rb"+\*[1-9][0-9]*\*)=(" + _EXTENDED_VALUE + rb")"
_PARAMETER = rb";\s*(?:" + _REGULAR + rb"|" + _INITIAL + rb"|" + _OTHER + rb")\s*"
_PARAMETERS = re.compile(_PARAMETER, re.IGNORECASE)
_WELL_FORMED = re.compile(rb"^" + _DISPOSITION + rb"(?:" + _PARAMETER + rb")+$", re.IGNORECASE | re.MULTILINE)
_BROKEN = re.compile(rb"^" + _DISPOSITION + rb".*;\s*filename=(" + _VALUE + rb")", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(rb"^\"(.*)\"$", re.MULTILINE)
_ESCAPED = re.compile(rb"\\(.)")
_ESCAPED_OTHER = re.compile(rb"\\[^\\\"]")
_PERCENT = re.compile(rb"%.?.?")
_ENCODED = re.compile(rb"%[0-9a-fA-F]{2}")
_SEPARATORS = re.compile(r"[/\\]")


@attrs.frozen
class FormPart:
    """One part of a multipart form."""

    name: str
    filename: str | None
    """Without folders. None if the part is not a file, empty if a browser's user chose none."""
    content_type: str
    content: bytes = attrs.field(repr=False)
    charset: str = "utf-8"
    """The charset of a part that is not a file."""

    @property
    def text(self) -> str:
        """The content of a part that is not a file; bytes that its charset lacks are surrogates."""
        return self.content.decode(self.charset, "surrogateescape")


def form_parts(content_type: str, body: bytes) -> list[FormPart] | None:
    """Return the parts of a multipart form; None if the content type names no boundary.

    Raises:
        FormError: The form is not complete, or exceeds a limit of Rack.
    """
    match = _BOUNDARY.match(content_type)
    if match is None or not body:
        return None
    if match[1]:
        raise FormError("whitespace between boundary parameter name and equal sign")
    if _LATER_BOUNDARY.search(content_type, match.end()):
        raise FormError("multiple boundary parameters found in multipart content type")
    parts: list[FormPart] = []
    retained = files = 0
    for head, content in _Scanner(body, match[2].encode("utf-8", "surrogateescape")).sections():
        part = _part(head, content)
        files += part.filename is not None
        retained += len(head) + (len(content) if part.filename is None else 0)
        parts.append(part)
        if files >= _MAX_FILES or len(parts) >= _MAX_PARTS:
            raise FormError("Maximum file multiparts in content reached")
        if retained > _MAX_RETAINED:
            raise FormError("multipart data over retained size limit")
    return parts


class _Scanner:
    """Scanner of the sections between boundaries."""

    def __init__(self, body: bytes, boundary: bytes) -> None:
        self._body, self._position = body, 0
        self._boundary = b"--" + boundary
        self._closing = self._boundary + b"--"
        self._content_end = re.compile(rb"(?:\r\n)?" + re.escape(self._boundary) + rb"(?:\r\n|--)")

    def sections(self) -> Iterator[tuple[bytes, bytes]]:
        """Yield the head and the content of each part."""
        boundary = self._next_boundary()
        if boundary is None:
            raise FormError("bad content body")
        if boundary == self._closing and self._position == len(self._closing) + 2 == len(self._body):
            return
        while True:
            head = _HEAD.search(self._body, self._position)
            if head is None:
                raise FormError("bad content body")
            if head.end() - self._position > _MAX_HEAD:
                raise FormError("multipart mime part header too large")
            end = self._content_end.search(self._body, head.end())
            if end is None:
                raise FormError("bad content body")
            yield self._body[self._position : head.end(1)], self._body[head.end() : end.start()]
            # As in Rack, which skips two bytes for the line's end that may be missing.
            self._position = end.start() + 2
            boundary = self._next_boundary()
            if boundary == self._closing or (boundary is None and self._position >= len(self._body)):
                return

    def _next_boundary(self) -> bytes | None:
        """Move behind the next line that is a boundary, and return it; None if not found."""
        while True:
            match = _LINE.match(self._body, self._position)
            if match is None:
                return None
            self._position = match.end()
            line = match[0].strip(_STRIPPED)
            if line in (self._boundary, self._closing):
                return line
            if self._position >= len(self._body):
                return None


def _part(head: bytes, content: bytes) -> FormPart:
    found = _CONTENT_TYPE.search(head)
    content_type = "" if found is None else found[1].decode("utf-8", "replace")
    filename = _filename(head)
    named = _NAME.search(head)
    if named is not None:
        name = _ESCAPED.sub(rb"\1", _unquoted(named[1]))
    else:
        identified = _CONTENT_ID.search(head)
        name = b"" if identified is None else identified[1]
    charset = "utf-8" if filename is not None else _charset(content_type)
    text = checked_text(name.decode(charset, "surrogateescape")) or filename or f"{content_type or 'text/plain'}[]"
    if filename:
        filename = next((part for part in reversed(_SEPARATORS.split(filename)) if part), "/")
    kind = content_type if PLAIN.fullmatch(content_type) else "application/octet-stream"
    return FormPart(text, filename, kind, content, charset)


def _filename(head: bytes) -> str | None:
    charset = "utf-8"
    if _WELL_FORMED.search(head):
        parameters = {}
        for match in _PARAMETERS.finditer(head):
            name, value = (group for group in match.groups() if group is not None)
            parameters[name] = value
        if b"filename" in parameters:
            filename = _unquoted(parameters[b"filename"])
        elif b"filename*" in parameters:
            encoding, _, filename = parameters[b"filename*"].split(b"'", 2)
            charset = encoding.decode("ascii", "replace")
        else:
            return None
    else:
        found = _BROKEN.search(head)
        if found is None:
            return None
        filename = _unquoted(found[1])
    if all(_ENCODED.match(sign) for sign in _PERCENT.findall(filename)):
        filename = unquote_to_bytes(filename)
    if not _ESCAPED_OTHER.search(filename):
        filename = _ESCAPED.sub(rb"\1", filename)
    return filename.decode(_known(charset), "replace")


def _unquoted(value: bytes) -> bytes:
    match = _QUOTED.search(value)
    return value if match is None else match[1]


def _charset(content_type: str) -> str:
    kind, *parameters = content_type.split(";")
    if kind.strip() != "text/plain":
        return "utf-8"
    charset = "utf-8"
    for parameter in parameters:
        name, equals, value = parameter.partition("=")
        if equals and name.strip() == "charset":
            charset = re.sub(r'^"(.*)"$', r"\1", value.strip())
    return _known(charset)


def _known(charset: str) -> str:
    try:
        return codecs.lookup(charset).name
    except (LookupError, ValueError):
        raise FormError(f"unknown encoding name - {charset}") from None
