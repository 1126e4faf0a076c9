"""Decompression of response bodies (gzip, deflate), with limits against decompression bombs."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

__all__ = ["ACCEPTED", "CompressionError", "Inflater", "TooLongError", "decompress", "inflate_prefix", "inflater_for"]

ACCEPTED = "gzip, deflate"
"""Value of ``Accept-Encoding``."""

STEP = 256 * 1024
"""Maximum output of one step in bytes: a few kilobytes may decompress to megabytes."""

SLICE = 64 * 1024
"""Maximum input of one step in bytes: zlib copies the rest of its input."""

MAX_MEMBERS = 1_000
"""Maximum members of a gzip body: each one, even empty, costs as much as kilobytes of content."""

_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS


class CompressionError(ValueError):
    """The body does not match its encoding, is truncated, or has trailing data."""


class TooLongError(CompressionError):
    """The decompressed body is longer than allowed."""


class Inflater:
    """Streaming decompressor for a ``Content-Encoding``.

    Raises:
        CompressionError: the encoding was not offered.
    """

    def __init__(self, encoding: str) -> None:
        name = encoding.strip().lower()
        if name not in ("gzip", "x-gzip", "deflate"):
            raise CompressionError(f"it is encoded as {encoding[:40]!r}, which was not offered")
        self._gzip = name != "deflate"
        self._inflater: Any = zlib.decompressobj(_GZIP) if self._gzip else None
        self._started = False
        self._members = 1
        self._head = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress ``data`` and yield chunks of at most ``STEP`` bytes.

        Raises:
            CompressionError: the data is corrupt.
        """
        if self._inflater is None:
            # RFC 9110, section 8.4.1.2: deflate means the zlib format, but some servers send raw deflate.
            self._head += data
            if len(self._head) < 2:
                return
            data, self._head = self._head, b""
            is_zlib = data[0] & 0x0F == 8 and int.from_bytes(data[:2]) % 31 == 0
            self._inflater = zlib.decompressobj(_ZLIB if is_zlib else _RAW)
        for begin in range(0, len(data), SLICE):
            yield from self._inflate(data[begin : begin + SLICE])

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        has_more = False
        while data or has_more:
            if self._inflater.eof:
                if not self._gzip:
                    raise CompressionError("it has trailing data")
                self._inflater = zlib.decompressobj(_GZIP)  # the next member of the same body
                self._members += 1
                if self._members > MAX_MEMBERS:
                    raise CompressionError(f"it has more than {MAX_MEMBERS} gzip members")
            try:
                part = self._inflater.decompress(data, STEP)
            except zlib.error as error:
                raise CompressionError(f"its compressed data is corrupt ({error})") from None
            self._started = True
            data = self._inflater.unconsumed_tail or self._inflater.unused_data
            has_more = len(part) == STEP and not self._inflater.eof
            if part:
                yield part

    def end(self) -> None:
        """Finish the body.

        Raises:
            CompressionError: the body is truncated.
        """
        if self._head or (self._started and not self._inflater.eof):
            raise CompressionError("its compressed data is truncated")


def inflater_for(encoding: str) -> Inflater | None:
    """Return the decompressor for ``encoding``, None if the body is not encoded.

    Raises:
        CompressionError: the encoding was not offered.
    """
    return Inflater(encoding) if encoding.strip().lower() not in ("", "identity") else None


def decompress(body: bytes, encoding: str, limit: int) -> bytes:
    """Decompress a whole body.

    Raises:
        CompressionError: the body is corrupt, truncated, or has another encoding.
        TooLongError: the decompressed body is longer than ``limit`` bytes.
    """
    inflater = inflater_for(encoding)
    if inflater is None:
        return body
    parts: list[bytes] = []
    size = 0
    for part in inflater.feed(body):
        size += len(part)
        if size > limit:
            raise TooLongError(f"it is longer than {limit} bytes")
        parts.append(part)
    inflater.end()
    return parts[0] if len(parts) == 1 else b"".join(parts)


def inflate_prefix(body: bytes, encoding: str, limit: int) -> bytes:
    """Decompress the part of a body that can be decompressed, up to ``limit`` bytes and the rest of a step."""
    parts = bytearray()
    try:
        inflater = inflater_for(encoding)
        for part in inflater.feed(body) if inflater is not None else (body,):
            parts += part
            if len(parts) > limit:
                break
    except CompressionError:
        pass
    return bytes(parts)
