"""Validation of uploads: segments, sizes and checksums.

https://developers.procore.com/documentation/tutorial-unified-file-uploads (version 2.1) and
https://developers.procore.com/documentation/tutorial-uploads (versions 1.0 and 1.1)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import attrs

from ..http.blob_store import BlobPart

__all__ = ["LEGACY", "UNIFIED", "Segment", "UploadRules", "parse_count", "parse_segments", "same_etag"]

_MIB = 1024 * 1024
_SHA256 = re.compile(r"[0-9a-f]{64}", re.IGNORECASE)
_MD5 = re.compile(r"[0-9a-f]{32}", re.IGNORECASE)
_INTEGER = re.compile(r"[0-9]{1,18}")


@attrs.frozen
class UploadRules:
    """Limits of the sizes in bytes and of the number of segments."""

    smallest: int
    """Smallest size of a segment, except for the last one."""
    largest: int
    """Largest size of a segment."""
    most: int
    """Largest number of segments."""
    sizes: str
    """Description of the sizes in error messages."""


UNIFIED = UploadRules(5 * _MIB + 1, 100 * _MIB, 10_000, "more than 5 MiB, except for the last, and at most 100 MiB")
""""A minimum of greater than 5 MiB (5,242,881 bytes minimum; exactly 5 MiB is rejected)"."""
LEGACY = UploadRules(5 * _MIB, 5 * 1024 * _MIB, 10_000, "at least 5 MiB, except for the last, and at most 5 GiB")
""""A minimum size of 5MB and a maximum size of 5GB, except for the last segment"."""


@attrs.define(eq=False)
class Segment:
    """A segment of a file: its announced size and checksums, and its uploaded part."""

    size: int
    sha256: str
    """Lower-case hex digits."""
    md5: str | None = None
    part: BlobPart | None = None

    @property
    def etag(self) -> str | None:
        """The ETag without quotes; None before the upload."""
        return None if self.part is None else self.part.md5


def parse_count(value: Any) -> int | None:
    """Return a number of bytes or seconds as an integer; None if it is invalid."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() and 0 <= value < 2**53 else None
    if isinstance(value, int):
        return value if 0 <= value < 2**63 else None
    return int(value) if isinstance(value, str) and _INTEGER.fullmatch(value) else None


def parse_segments(
    rules: UploadRules, rows: Any, body: Mapping[str, Any], size_field: str
) -> tuple[list[Segment], dict[str, list[str]]]:
    """Return the segments of a request body, and the problems by field."""
    if not isinstance(rows, list) or not rows:
        return [], {"segments": ["can't be blank"]}
    if len(rows) > rules.most:
        return [], {"segments": [f"is too long (maximum is {rules.most:,})"]}
    problems = checksum_problems(body)
    segments: list[Segment] = []
    for number, row in enumerate(rows, 1):
        segment = _segment(row)
        if segment is None:
            problems["segments"] = [f"row {number} needs a size in bytes and a sha256 in hex; md5 must be in hex"]
            return [], problems
        is_last = number == len(rows)
        if segment.size > rules.largest or (segment.size < rules.smallest and not is_last):
            problems["segments"] = [f"row {number} has an invalid size; expected {rules.sizes}"]
            return [], problems
        segments.append(segment)
    total = body.get(size_field)
    if total is not None and parse_count(total) != sum(segment.size for segment in segments):
        problems[size_field] = ["is not the sum of the sizes of the segments"]
    return segments, problems


def checksum_problems(body: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return the problems of the checksums of the whole file, by field."""
    patterns = {"sha256": _SHA256, "md5": _MD5}
    return {
        name: ["is not a checksum in hex"]
        for name, pattern in patterns.items()
        if (value := body.get(name)) is not None and not (isinstance(value, str) and pattern.fullmatch(value))
    }


def _segment(row: Any) -> Segment | None:
    if not isinstance(row, dict):
        return None
    size, sha256, md5 = parse_count(row.get("size")), row.get("sha256"), row.get("md5")
    if size is None or not isinstance(sha256, str) or not _SHA256.fullmatch(sha256):
        return None
    if md5 is not None and not (isinstance(md5, str) and _MD5.fullmatch(md5)):
        return None
    return Segment(size, sha256.lower(), None if md5 is None else md5.lower())


def same_etag(value: Any, etag: str | None) -> bool:
    """Return whether a value is this ETag, with or without one pair of quotes."""
    return etag is not None and value in (etag, f'"{etag}"')
