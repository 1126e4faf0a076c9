"""Multipart forms with files (RFC 7578), with names escaped as browsers do.

https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data: in names and file names a
quote and a line break are percent-encoded, everything else is UTF-8. Values are sent unchanged, whereas browsers
convert line breaks in them to CRLF.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from inspect import iscoroutinefunction
from typing import IO, Any, TypeAlias

import attrs

from ..errors import ConfigurationError
from ..types import kind_of
from .urls import bracketed_pairs, text_of

__all__ = ["File", "Multipart", "Part", "as_file", "closing", "content_type_of", "field_part", "file_head", "parts_of"]

_ESCAPED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
_CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"  # noqa: S105 -- RFC 9110's word
_CONTENT_TYPE = re.compile(rf'{_TOKEN}/{_TOKEN}(?: *; *{_TOKEN}=(?:{_TOKEN}|"[^"\\\x00-\x1f\x7f-\U0010ffff]*"))*')
# RFC 2046, section 5.1.1, without characters that need quotes in a header.
_BOUNDARY = re.compile(r"[0-9A-Za-z'+_.-]{1,70}")


@attrs.frozen
class File:
    """A file in a form.

    A path or an open file is read in a thread when it is sent. For a retry it is read again from the same position; an
    open file that is not seekable is sent only once. An open file stays open and keeps its position. If a file on disk
    changes between two reads, or an open file becomes shorter, the call raises ``OSError``.

    Args:
        content: bytes, a path, or a file opened in binary mode.
        name: file name for the server; by default the last part of the path. Required for bytes.
        content_type: media type such as ``application/pdf``; by default guessed from the name.
    """

    content: bytes | os.PathLike[str] | IO[bytes] = attrs.field(repr=False)
    name: str = ""
    content_type: str | None = None

    def __attrs_post_init__(self) -> None:
        name, content = self.name, self.content
        if isinstance(content, bytearray | memoryview):
            object.__setattr__(self, "content", bytes(content))
        elif not isinstance(content, bytes | os.PathLike) and not _is_open_file(content):
            raise ConfigurationError(
                f"The content of a file must be bytes, a path or an open file, got {kind_of(content)}.",
                hint="Pass a Path for a file on disk; a str is ambiguous.",
            )
        if not isinstance(name, str):
            raise ConfigurationError(f"The name of a file must be a str, got {kind_of(name)}.")
        if not name:
            path = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
            name = os.path.basename(os.fsdecode(path)) if isinstance(path, str | os.PathLike) else ""  # noqa: PTH119
            if not name:
                raise ConfigurationError(
                    "The file has no name.", hint='Pass one, for example File(content, "plan.pdf").'
                )
            object.__setattr__(self, "name", name)
        _escaped_name(name)
        kind = self.content_type
        if kind is not None and not (isinstance(kind, str) and _CONTENT_TYPE.fullmatch(kind)):
            raise ConfigurationError(f"Invalid content type {kind!r}.", hint="Use a media type like application/pdf.")


@attrs.frozen
class Multipart:
    """A form that is sent as ``multipart/form-data`` even without files.

    Args:
        fields: values by name: texts, numbers, dates, files, and mappings or lists of these.
    """

    fields: Mapping[str, Any] = attrs.field(repr=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.fields, Mapping):
            raise ConfigurationError(f"The fields of a form must be a mapping, got {kind_of(self.fields)}.")


Part: TypeAlias = tuple[str, str | File]
"""Name in bracket notation, and a text or a file."""


def as_file(value: Any) -> File | None:
    """Return a form's value as a file, None if it is not one."""
    if isinstance(value, File):
        return value
    return File(value) if isinstance(value, os.PathLike) or _is_open_file(value) else None


def _is_open_file(value: Any) -> bool:
    read = getattr(value, "read", None)
    if iscoroutinefunction(read):
        raise ConfigurationError(
            f"An asynchronous file ({type(value).__name__}) is not supported in a form.",
            hint="Pass its path or its bytes.",
        )
    return callable(read)


def parts_of(fields: Mapping[str, Any]) -> Sequence[Part]:
    """Return the parts of a form, named as ``encode_query`` names parameters.

    Raises:
        ConfigurationError: a field can't be encoded.
    """
    return list(bracketed_pairs(fields, _leaf))


def _leaf(name: str, value: Any) -> str | File:
    if isinstance(value, bytes | bytearray | memoryview):
        raise ConfigurationError(f"The field {name!r} can't be bytes.", hint='Pass File(content, "name.pdf") or a str.')
    return as_file(value) or text_of(name, value)


def content_type_of(boundary: str) -> str:
    """Return the content type of a form with this boundary.

    Raises:
        ConfigurationError: the boundary is invalid.
    """
    if not _BOUNDARY.fullmatch(boundary):
        raise ConfigurationError(f"Invalid multipart boundary {boundary!r}.")
    return f"multipart/form-data; boundary={boundary}"


def field_part(boundary: str, name: str, text: str) -> bytes:
    """Return a whole part with a text."""
    return _head(boundary, f'name="{_escaped_name(name)}"') + _encoded(text) + b"\r\n"


def file_head(boundary: str, name: str, file: File, content_type: str) -> bytes:
    """Return the head of a part with a file; the content and a line break follow."""
    parameters = f'name="{_escaped_name(name)}"; filename="{_escaped_name(file.name)}"\r\nContent-Type: {content_type}'
    return _head(boundary, parameters)


def closing(boundary: str) -> bytes:
    """Return the closing delimiter."""
    return f"--{boundary}--\r\n".encode()


def _head(boundary: str, parameters: str) -> bytes:
    return _encoded(f"--{boundary}\r\nContent-Disposition: form-data; {parameters}\r\n\r\n")


def _escaped_name(name: str) -> str:
    if _CONTROL_CHARACTERS.search(name):
        raise ConfigurationError(f"The name {name!r} has a control character.")
    _encoded(name)
    return name.translate(_ESCAPED)


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ConfigurationError("The form has a lone surrogate.") from None
