"""Forms with files (RFC 7578), with names in the bracket notation of Rails: ``rfi[attachments][]``."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ..errors import ConfigurationError

__all__ = ["File", "encode_multipart"]

_DEFAULT_TYPE = "application/octet-stream"
#: What a name cannot have as it is, and how browsers write it.
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@attrs.frozen
class File:
    """A file in a form."""

    #: Without folders.
    name: str
    content: bytes = attrs.field(repr=False)
    content_type: str = _DEFAULT_TYPE


def encode_multipart(fields: Mapping[str, Any]) -> tuple[str, bytes]:
    """Return the content type and the bytes of a form; nested mappings and sequences become Rails brackets.

    Raises:
        ConfigurationError: a value is nothing that a form can say.
    """
    boundary = secrets.token_hex(16)
    body = bytearray()
    try:
        for name, value in _parts("", fields):
            head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
            if isinstance(value, File):
                head += f'; filename="{value.name.translate(_ESCAPES)}"\r\nContent-Type: {value.content_type}'
            content = value.content if isinstance(value, File) else value.encode()
            body += b"%b\r\n\r\n%b\r\n" % (head.encode(), content)
    except UnicodeEncodeError:
        raise ConfigurationError("The form has a lone surrogate.") from None
    body += f"--{boundary}--\r\n".encode()
    return f"multipart/form-data; boundary={boundary}", bytes(body)


def _parts(name: str, value: Any) -> Iterator[tuple[str, str | File]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _parts(f"{name}[{key}]" if name else str(key), inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _parts(f"{name}[]", inner)
    elif isinstance(value, File | str):
        yield name, value
    elif isinstance(value, bool):
        yield name, "true" if value else "false"
    elif isinstance(value, int | float):
        yield name, str(value)
    elif value is None:
        yield name, ""
    else:
        raise ConfigurationError(f"The form field {name!r} is a {type(value).__name__}, which no form can say.")
