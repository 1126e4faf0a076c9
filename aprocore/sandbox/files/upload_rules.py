"""The rules that an upload must follow: its segments, their sizes and their checksums.

https://developers.procore.com/documentation/tutorial-unified-file-uploads (version 2.1) and
https://developers.procore.com/documentation/tutorial-uploads (versions 1.0 and 1.1)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import attrs

from ..http.blob_store import BlobPart

__all__ = ["LEGACY", "UNIFIED", "Segment", "UploadRules", "declared", "same_etag", "whole"]

_MIB = 1024 * 1024
_SHA256 = re.compile(r"[0-9a-f]{64}", re.IGNORECASE)
_MD5 = re.compile(r"[0-9a-f]{32}", re.IGNORECASE)
_WHOLE = re.compile(r"[0-9]{1,18}")


@attrs.frozen
class UploadRules:
    """Sizes in bytes, and how many segments there may be."""

    #: Of every segment but the last.
    smallest: int
    largest: int
    most: int
    #: What a client is told.
    sizes: str


#: "A minimum of greater than 5 MiB (5,242,881 bytes minimum; exactly 5 MiB is rejected)".
UNIFIED = UploadRules(5 * _MIB + 1, 100 * _MIB, 10_000, "more than 5 MiB, but the last, and at most 100 MiB")
#: "A minimum size of 5MB and a maximum size of 5GB, except for the last segment".
LEGACY = UploadRules(5 * _MIB, 5 * 1024 * _MIB, 10_000, "at least 5 MiB, but the last, and at most 5 GiB")


@attrs.define(eq=False)
class Segment:
    """A part of a file: what was said of it, and what came."""

    size: int
    #: In hex, lower case.
    sha256: str
    md5: str | None = None
    part: BlobPart | None = None

    @property
    def etag(self) -> str | None:
        """Without its quotes; None until the bytes are there."""
        return None if self.part is None else self.part.md5


def whole(value: Any) -> int | None:
    """Return a number of bytes or seconds, None for what is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() and 0 <= value < 2**53 else None
    if isinstance(value, int):
        return value if 0 <= value < 2**63 else None
    return int(value) if isinstance(value, str) and _WHOLE.fullmatch(value) else None


def declared(
    rules: UploadRules, rows: Any, given: Mapping[str, Any], size_field: str
) -> tuple[list[Segment], dict[str, list[str]]]:
    """Read the segments of a body, and return them or what is wrong, by field."""
    if not isinstance(rows, list) or not rows:
        return [], {"segments": ["can't be blank"]}
    if len(rows) > rules.most:
        return [], {"segments": [f"is too long (maximum is {rules.most:,})"]}
    problems = checksum_problems(given)
    segments: list[Segment] = []
    for number, row in enumerate(rows, 1):
        segment = _segment(row)
        if segment is None:
            problems["segments"] = [f"has in row {number} no size in bytes, sha256 or md5 in hex"]
            return [], problems
        is_last = number == len(rows)
        if segment.size > rules.largest or (segment.size < rules.smallest and not is_last):
            problems["segments"] = [f"has in row {number} a size that is not {rules.sizes}"]
            return [], problems
        segments.append(segment)
    total = given.get(size_field)
    if total is not None and whole(total) != sum(each.size for each in segments):
        problems[size_field] = ["is not the sum of the sizes of the segments"]
    return segments, problems


def checksum_problems(given: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return what is wrong with the checksums of a whole file, by field."""
    patterns = {"sha256": _SHA256, "md5": _MD5}
    return {
        name: ["is not a checksum in hex"]
        for name, pattern in patterns.items()
        if (value := given.get(name)) is not None and not (isinstance(value, str) and pattern.fullmatch(value))
    }


def _segment(row: Any) -> Segment | None:
    if not isinstance(row, dict):
        return None
    size, in_sha256, in_md5 = whole(row.get("size")), row.get("sha256"), row.get("md5")
    if size is None or not isinstance(in_sha256, str) or not _SHA256.fullmatch(in_sha256):
        return None
    if in_md5 is not None and not (isinstance(in_md5, str) and _MD5.fullmatch(in_md5)):
        return None
    return Segment(size, in_sha256.lower(), None if in_md5 is None else in_md5.lower())


def same_etag(given: Any, etag: str | None) -> bool:
    """Tell whether a client means this ETag: as it is, or in the one pair of quotes in which it was sent."""
    return etag is not None and given in (etag, f'"{etag}"')
