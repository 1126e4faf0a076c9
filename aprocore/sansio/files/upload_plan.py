"""Upload plan: how a file is divided into segments.

https://developers.procore.com/documentation/tutorial-unified-file-uploads: each segment but the last has more than
5 MiB, and none more than 100 MiB; an upload has at most 10,000. Version 1.1 allows segments of 5 MiB to 5 GiB
(https://developers.procore.com/documentation/tutorial-uploads).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

import attrs

from ...errors import ConfigurationError

__all__ = ["MAX_SEGMENTS", "SegmentRange", "UploadKind", "UploadPlan"]

UploadKind: TypeAlias = Literal["unified", "segmented", "form"]
"""``unified`` is version 2.1, ``segmented`` and ``form`` are version 1.1."""

_MIB = 1024 * 1024
MAX_SEGMENTS: int = 10_000
"""Maximum number of segments of an upload."""
# Small enough that a lost segment costs little, large enough that a request is a small part of its time.
_PREFERRED_SIZE = 16 * _MIB
# Number of segments up to which the preferred size is kept, because each adds to the request that creates the upload.
_PREFERRED_COUNT = 1_000
_SMALLEST: dict[UploadKind, int] = {"unified": 5 * _MIB + 1, "segmented": 5 * _MIB, "form": 0}
_LARGEST: dict[UploadKind, int] = {"unified": 100 * _MIB, "segmented": 5 * 1024 * _MIB, "form": 5 * 1024 * _MIB}


@attrs.frozen
class SegmentRange:
    """Position of a segment in its file."""

    index: int
    """From 0."""
    offset: int
    size: int


@attrs.frozen
class UploadPlan:
    """Division of a file into segments of one size, of which the last may be shorter."""

    size: int
    """Size of the file in bytes."""
    segment_size: int

    @classmethod
    def of(cls, size: int, kind: UploadKind, segment_size: int | None = None) -> UploadPlan:
        """Return the plan for a file; ``segment_size`` is the caller's choice, None for a suitable one.

        Raises:
            ConfigurationError: the file or the segments have a size that Procore does not accept.
        """
        smallest, largest = _SMALLEST[kind], _LARGEST[kind]
        most = 1 if kind == "form" else MAX_SEGMENTS
        if size > most * largest:
            raise ConfigurationError(
                f"The file has {size:,} bytes; an upload of kind {kind!r} has at most {most * largest:,}."
            )
        if kind == "form":
            return cls(size, max(size, 1))
        if segment_size is None:
            needed = -(-size // (_PREFERRED_COUNT * _MIB)) * _MIB
            segment_size = max(min(max(_PREFERRED_SIZE, needed), 100 * _MIB), -(-size // MAX_SEGMENTS))
        elif isinstance(segment_size, bool) or not isinstance(segment_size, int):
            raise ConfigurationError(f"segment_size must be an integer, got {segment_size!r}.")
        if not smallest <= segment_size <= largest:
            raise ConfigurationError(
                f"segment_size must be a number of bytes from {smallest:,} to {largest:,}, got {segment_size:,}."
            )
        if segment_size * MAX_SEGMENTS < size:
            raise ConfigurationError(
                f"The file would have more than {MAX_SEGMENTS:,} segments of {segment_size:,} bytes.",
                hint="Pass a larger segment_size, or omit it.",
            )
        return cls(size, segment_size)

    @property
    def count(self) -> int:
        """The number of segments; an empty file has one."""
        return max(1, -(-self.size // self.segment_size))

    def segment(self, index: int) -> SegmentRange:
        """Return a segment by its index from 0."""
        offset = index * self.segment_size
        return SegmentRange(index, offset, min(self.segment_size, self.size - offset))

    def __iter__(self) -> Iterator[SegmentRange]:
        return map(self.segment, range(self.count))
