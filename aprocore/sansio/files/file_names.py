"""File names: checked before they are sent, and made safe before they are created."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from email.message import Message
from urllib.parse import unquote

from ...errors import ConfigurationError

__all__ = ["MAX_NAME", "check_name", "name_in_disposition", "name_in_url", "safe_name", "unique_names"]

MAX_NAME: int = 255
"""Maximum length of a name that is sent, in characters."""
# Most file systems allow 255 bytes or UTF-16 code units; the rest is for suffixes like ".part" and "~1a2b3c4d".
_MAX_BYTES = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# Marks that change the direction of text, so that a name may show another extension than it has.
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FORBIDDEN = re.compile(r'[/\\:*?"<>|]')
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)", re.IGNORECASE
)


def check_name(name: str) -> str:
    """Return the name of a file that is sent.

    Raises:
        ConfigurationError: other systems could not store the file under this name, or would show another one.
    """
    problem = None
    if not isinstance(name, str) or not name.strip(". "):
        problem = "is empty"
    elif len(name) > MAX_NAME:
        problem = f"has {len(name)} characters, more than {MAX_NAME}"
    elif "/" in name or "\\" in name:
        problem = "has a slash"
    elif _CONTROL.search(name) or _SURROGATE.search(name):
        problem = "has a control character"
    elif _BIDI.search(name):
        problem = "has a mark that changes the direction of text"
    if problem is not None:
        raise ConfigurationError(f"The file name {name!r:.300} {problem}.", hint="Pass another one as name=….")
    return name


def safe_name(name: str) -> str:
    """Return a name that every operating system accepts, as similar as possible; a path is reduced to its last part."""
    name = re.split(r"[/\\]", name.rstrip("/\\"))[-1]
    name = unicodedata.normalize("NFC", _SURROGATE.sub("_", name))
    name = _FORBIDDEN.sub("_", _BIDI.sub("", _CONTROL.sub("_", name)))
    name = name.rstrip(". ").lstrip(" ")
    if not name.strip("."):
        name = "_"
    if _RESERVED.match(name):
        name = f"_{name}"
    return _shortened(name)


def folder_part(name: str) -> str:
    """Return the safe name of a folder or of a file that Procore stores: a slash in it is a part of the name."""
    return safe_name(_FORBIDDEN.sub("_", name))


def _shortened(name: str) -> str:
    """Return the name with at most 200 bytes; a shortened one keeps its extension and gets a digest of the whole."""
    if len(name.encode()) <= _MAX_BYTES:
        return name
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension.encode()) > 20:  # longer ones are not extensions
        stem, dot, extension = name, "", ""
    suffix = f"~{_digest(name)}{dot}{extension}"
    prefix = stem.encode()[: _MAX_BYTES - len(suffix.encode())].decode(errors="ignore").rstrip(". ")
    return f"{prefix}{suffix}"


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def unique_names(entries: Iterable[tuple[str, object]]) -> Iterator[str]:
    """Yield a safe name for each entry of one folder, different from the others also if the case of letters is ignored.

    Each entry is its name and its id. The result does not depend on the order of the entries: all entries whose names
    collide get a digest of name and id.
    """
    rows = [(folder_part(name), name, key) for name, key in entries]
    count: dict[str, int] = {}
    for safe, _, _ in rows:
        folded = _folded(safe)
        count[folded] = count.get(folded, 0) + 1
    taken = {folded for folded, number in count.items() if number == 1}
    for safe, name, key in rows:
        if count[_folded(safe)] == 1:
            yield safe
            continue
        stem, dot, extension = safe.rpartition(".")
        if not stem:
            stem, dot, extension = safe, "", ""
        unique, salt = "", 0
        while not unique or _folded(unique) in taken:
            unique = f"{stem}~{_digest(name, key, salt)}{dot}{extension}"
            salt += 1
        taken.add(_folded(unique))
        yield unique


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def name_in_disposition(header: str | None) -> str | None:
    """Return the file name in a ``Content-Disposition`` header (RFC 6266, RFC 5987), as sent; None if it has none."""
    if not header:
        return None
    extended = re.search(r"(?:^|;)\s*filename\*\s*=\s*([\w-]+)'[\w-]*'([^;\s]+)", header, re.IGNORECASE)
    if extended is not None:
        try:
            return unquote(extended[2], encoding=extended[1], errors="strict") or None
        except (LookupError, UnicodeDecodeError):
            pass
    message = Message()
    message["Content-Disposition"] = header.encode("ascii", "replace").decode() if not header.isascii() else header
    plain = message.get_param("filename", None, "content-disposition")
    return plain or None if isinstance(plain, str) else None


def name_in_url(url: str) -> str | None:
    """Return the last segment of a URL's path, decoded; None if it is empty."""
    path = url.partition("?")[0].partition("#")[0]
    return (
        unquote(
            path.partition("://")[2].partition("/")[2].rpartition("/")[2] if "://" in path else path.rpartition("/")[2]
        )
        or None
    )
