"""File download responses: Range requests (RFC 9110, section 14) and Content-Disposition (RFC 6266)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import md5
from urllib.parse import quote

import attrs

from ..http.blob_store import BlobSlice
from ..http.request_log import SeenRequest
from ..http.response import Answer, storage_error
from .upload_registry import StoredFile

__all__ = ["BytesSource", "disposition", "download"]

_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")
_NON_ASCII = re.compile(r"[^\x20-\x7e]")


@attrs.frozen(eq=False)
class BytesSource:
    """Content in memory."""

    content: bytes = attrs.field(repr=False)

    @property
    def size(self) -> int:
        return len(self.content)

    @property
    def etag(self) -> str:
        return md5(self.content, usedforsecurity=False).hexdigest()

    def chunks(self, start: int, stop: int) -> Iterator[bytes]:
        yield self.content[start:stop]


def disposition(name: str, *, inline: bool) -> str:
    """Return the Content-Disposition header of a file, with an ASCII fallback of its name for old clients."""
    kind = "inline" if inline else "attachment"
    plain = re.sub(r'(["\\])', r"\\\1", _NON_ASCII.sub("_", name))
    header = f'{kind}; filename="{plain}"'
    if _NON_ASCII.search(name):
        header += f"; filename*=UTF-8''{quote(name, safe='', errors='replace')}"
    return header


def download(request: SeenRequest, file: StoredFile) -> Answer:
    """Return a response with a file or the requested range; with the whole file for several ranges, as in S3."""
    size, etag = file.content.size, f'"{file.content.etag}"'
    headers = {
        "Content-Type": file.content_type,
        "Content-Disposition": disposition(file.name, inline=file.inline),
        "Accept-Ranges": "bytes",
        "ETag": etag,
    }
    start, stop = 0, size
    requested = _RANGE.fullmatch(request.headers.get("Range", "").strip())
    first, last = requested.groups() if requested else ("", "")
    is_range = bool(first or last) and not (first and last and int(last) < int(first))
    # If-Range with a weak ETag or a date never matches.
    if is_range and request.headers.get("If-Range", etag).strip() == etag:
        start = int(first) if first else max(size - int(last), 0)
        stop = min(int(last) + 1, size) if first and last else size
        if start >= size:
            answer = storage_error(416, "InvalidRange", "The requested range is not satisfiable")
            answer.headers["Content-Range"] = f"bytes */{size}"
            return answer
        headers["Content-Range"] = f"bytes {start}-{stop - 1}/{size}"
    answer = Answer(206 if "Content-Range" in headers else 200, headers)
    answer.file = BlobSlice(file.content, start, stop)
    return answer
