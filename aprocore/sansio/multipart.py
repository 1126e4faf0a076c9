"""Forms with files: RFC 7578, with names escaped as browsers do it.

https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data: in names and file names a
quote and a line break are percent-encoded, everything else stands as it is, in UTF-8. Values are sent as they are:
browsers would turn each line break in them into CRLF.
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
_UNSAYABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"  # noqa: S105 -- RFC 9110's word
_CONTENT_TYPE = re.compile(rf'{_TOKEN}/{_TOKEN}(?: *; *{_TOKEN}=(?:{_TOKEN}|"[^"\\\x00-\x1f\x7f-\U0010ffff]*"))*')
# RFC 2046, section 5.1.1, but for what would need quotes in a header.
_BOUNDARY = re.compile(r"[0-9A-Za-z'+_.-]{1,70}")


@attrs.frozen
class File:
    """A file in a form.

    One on disk, or one that is open, is read when it is sent, away from the event loop; where the call is sent again it
    is read again from where it stood, unless it cannot go back: then the call is sent once. One that is open is left
    open, and where it stood. One on disk that changes between two reads, or an open one that becomes shorter, ends the
    call with an ``OSError``.
    """

    content: bytes | os.PathLike[str] | IO[bytes] = attrs.field(repr=False)
    """The bytes, a path, or a file that is open for reading bytes."""
    name: str = ""
    """What the server is told that it is called; the last part of the path, unless given. Bytes need one."""
    content_type: str | None = None
    """As ``application/pdf``; goes by the name, unless given."""

    def __attrs_post_init__(self) -> None:
        name, content = self.name, self.content
        if isinstance(content, bytearray | memoryview):
            object.__setattr__(self, "content", bytes(content))
        elif not isinstance(content, bytes | os.PathLike) and not _is_open_file(content):
            raise ConfigurationError(
                f"A file is bytes, a path or an open file, not {kind_of(content)}.",
                hint="Name a file on disk by a Path: a str would be taken for its content or for its name.",
            )
        if not isinstance(name, str):
            raise ConfigurationError(f"A file's name is a str, not {kind_of(name)}.")
        if not name:
            path = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
            name = os.path.basename(os.fsdecode(path)) if isinstance(path, str | os.PathLike) else ""  # noqa: PTH119
            if not name:
                raise ConfigurationError("A file needs a name.", hint='Give one, as in File(content, "plan.pdf").')
            object.__setattr__(self, "name", name)
        _said(name)
        kind = self.content_type
        if kind is not None and not (isinstance(kind, str) and _CONTENT_TYPE.fullmatch(kind)):
            raise ConfigurationError(f"{kind!r} is no content type.", hint="It should look like application/pdf.")


@attrs.frozen
class Multipart:
    """A form that is sent as ``multipart/form-data`` although it may hold no file."""

    fields: Mapping[str, Any] = attrs.field(repr=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.fields, Mapping):
            raise ConfigurationError(f"A form is a mapping, not {kind_of(self.fields)}.")


Part: TypeAlias = tuple[str, str | File]
"""A name in brackets, and a text or a file."""


def as_file(value: Any) -> File | None:
    """Return the file that a value in a form stands for, None where it is none."""
    if isinstance(value, File):
        return value
    return File(value) if isinstance(value, os.PathLike) or _is_open_file(value) else None


def _is_open_file(value: Any) -> bool:
    read = getattr(value, "read", None)
    if iscoroutinefunction(read):
        raise ConfigurationError(
            f"A {type(value).__name__} is read asynchronously, which a form's files are not.",
            hint="Give its path, or its bytes.",
        )
    return callable(read)


def parts_of(fields: Mapping[str, Any]) -> Sequence[Part]:
    """Return the parts of a form, named as ``encode_query`` names parameters.

    Raises:
        ConfigurationError: no form can say one of them.
    """
    return list(bracketed_pairs(fields, _leaf))


def _leaf(name: str, value: Any) -> str | File:
    if isinstance(value, bytes | bytearray | memoryview):
        raise ConfigurationError(f"The field {name!r} is bytes.", hint='Give File(content, "name.pdf"), or a str.')
    return as_file(value) or text_of(name, value)


def content_type_of(boundary: str) -> str:
    """Return the content type of a form with this boundary between its parts.

    Raises:
        ConfigurationError: it cannot be one.
    """
    if not _BOUNDARY.fullmatch(boundary):
        raise ConfigurationError(f"{boundary!r} cannot be a boundary.")
    return f"multipart/form-data; boundary={boundary}"


def field_part(boundary: str, name: str, text: str) -> bytes:
    """Return a whole part that is no file."""
    return _head(boundary, f'name="{_said(name)}"') + _encoded(text) + b"\r\n"


def file_head(boundary: str, name: str, file: File, content_type: str) -> bytes:
    """Return what goes before the content of a file; a line break goes after it."""
    said = f'name="{_said(name)}"; filename="{_said(file.name)}"\r\nContent-Type: {content_type}'
    return _head(boundary, said)


def closing(boundary: str) -> bytes:
    """Return what goes after the last part."""
    return f"--{boundary}--\r\n".encode()


def _head(boundary: str, said: str) -> bytes:
    return _encoded(f"--{boundary}\r\nContent-Disposition: form-data; {said}\r\n\r\n")


def _said(name: str) -> str:
    if _UNSAYABLE.search(name):
        raise ConfigurationError(f"The name {name!r} has a control character.")
    _encoded(name)
    return name.translate(_ESCAPED)


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ConfigurationError("The form has a lone surrogate.") from None
