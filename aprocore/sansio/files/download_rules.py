"""Resumption of downloads: range requests with validators (RFC 9110, sections 13 and 14), and checksums in headers."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Literal

import attrs

__all__ = ["Checksum", "FileVersion", "Verdict", "checksum_of", "url_without_query"]

_RANGE = re.compile(r"bytes\s+([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)")

Verdict = Literal["whole", "continued", "changed"]
"""``whole``: the body is the file from its start. ``continued``: it is the requested rest. ``changed``: neither."""


@attrs.frozen
class FileVersion:
    """Version of a file at its server: what a resumed download compares."""

    etag: str | None = None
    """Strong ETag; None without one."""
    last_modified: str | None = None
    total: int | None = None
    """Size of the file in bytes; None if unknown."""

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> FileVersion:
        """Return the version of a complete response. One that is encoded can't be resumed: its ranges are encoded."""
        if headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
            return cls()
        etag = headers.get("ETag", "").strip()
        length = headers.get("Content-Length", "").strip()
        return cls(
            etag if etag.startswith('"') and len(etag) > 2 else None,
            headers.get("Last-Modified") or None,
            int(length) if length.isascii() and length.isdigit() else None,
        )

    @property
    def validator(self) -> str | None:
        """Value of ``If-Range``; None if the download can't be resumed."""
        return self.etag or self.last_modified

    def range_headers(self, offset: int) -> dict[str, str]:
        """Return the headers of the request for the rest of the file; none if it has to begin at the start."""
        if not offset or self.validator is None:
            return {}
        return {"Range": f"bytes={offset}-", "If-Range": self.validator}

    def judge(self, status: int, headers: Mapping[str, str], offset: int) -> Verdict:
        """Return what the body of a successful response is; ``offset`` is the requested one, 0 for the whole file."""
        if status != HTTPStatus.PARTIAL_CONTENT:
            return "whole"
        match = _RANGE.fullmatch(headers.get("Content-Range", "").strip())
        if match is None or not offset or "Content-Encoding" in headers:
            return "changed"
        first, last, total = int(match[1]), int(match[2]), None if match[3] == "*" else int(match[3])
        if first != offset or last < first or (total is not None and last != total - 1):
            return "changed"
        if self.total is not None and (last != self.total - 1 or total not in (None, self.total)):
            return "changed"
        etag = headers.get("ETag", "").strip()
        if etag and self.etag is not None and etag != self.etag:
            return "changed"
        return "continued"

    def to_dict(self) -> dict[str, Any]:
        """Return the version as JSON values."""
        return attrs.asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> FileVersion:
        """Return the version of JSON values; an empty one if they are invalid."""
        etag, modified, total = (values.get(name) for name in ("etag", "last_modified", "total"))
        if not isinstance(etag, str | None) or not isinstance(modified, str | None):
            return cls()
        return cls(etag, modified, total if type(total) is int and total >= 0 else None)


@attrs.frozen
class Checksum:
    """Checksum that a file must have."""

    algorithm: Literal["sha256", "md5"]
    digest: str
    """Lower-case hex digits."""


def checksum_of(headers: Mapping[str, str]) -> Checksum | None:
    """Return the checksum of the whole file that a complete response has; None without one.

    ``x-amz-checksum-sha256`` (Amazon S3; not that of a file in parts, which ends in a number), ``Repr-Digest``
    (RFC 9530), and ``Content-MD5`` (RFC 1864).
    """
    if headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        return None
    digest = re.search(r"(?:^|,)\s*sha-256=:([^:]+):", headers.get("Repr-Digest", ""))
    for algorithm, text, size in (
        ("sha256", headers.get("x-amz-checksum-sha256"), 32),
        ("sha256", digest[1] if digest else None, 32),
        ("md5", headers.get("Content-MD5"), 16),
    ):
        if text:
            try:
                value = base64.b64decode(text.strip(), validate=True)
            except (binascii.Error, ValueError):
                continue
            if len(value) == size:
                return Checksum("sha256" if algorithm == "sha256" else "md5", value.hex())
    return None


def url_without_query(url: str) -> str:
    """Return a URL without what differs between two signatures of it."""
    return url.partition("#")[0].partition("?")[0]
