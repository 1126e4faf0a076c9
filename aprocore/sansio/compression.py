"""Decompression of response bodies (gzip, deflate), with limits against decompression bombs."""

from __future__ import annotations

import math
import zlib
from collections.abc import Generator, Iterator
from typing import Any

__all__ = [
    "ACCEPTED",
    "LARGE_ENCODED_BODY",
    "CompressionError",
    "Inflater",
    "NotAcceptedError",
    "TooLongError",
    "decompress",
    "decompress_in_steps",
    "inflate_prefix",
    "inflater_for",
]

ACCEPTED = "gzip, deflate"
"""Value of ``Accept-Encoding``."""

STEP = 256 * 1024
"""Maximum output of one step in bytes: a few kilobytes may decompress to megabytes."""

SLICE = 64 * 1024
"""Maximum input of one step in bytes: zlib copies the rest of its input."""

LARGE_ENCODED_BODY = 128 * 1024
"""Length in bytes from which an encoded body is decompressed in steps: JSON is about eight times as long."""

MAX_MEMBERS = 1_000
"""Maximum members of a gzip body: each one, even empty, costs as much as kilobytes of content."""

MAX_CODINGS = 4
"""Maximum codings of one body, which multiply their ratios."""

MAX_BARREN = 16 * 1024 * 1024
"""Maximum data of one coding in bytes that the next one consumes without any output, such as an endless file name."""

_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS


class CompressionError(ValueError):
    """The body does not match its encoding, is truncated, or has trailing data."""


class NotAcceptedError(CompressionError):
    """The encoding was not offered, or the body exceeds a limit: the same response would fail again."""


class TooLongError(NotAcceptedError):
    """The decompressed body is longer than allowed."""


class Inflater:
    """Streaming decompressor for one content coding.

    Args:
        coding: name of the coding.
        inner: decompressor of the coding that was applied before this one.
        limit: maximum number of bytes of output.

    Raises:
        NotAcceptedError: the coding was not offered.
    """

    def __init__(self, coding: str, inner: Inflater | None = None, limit: float = math.inf) -> None:
        name = coding.strip().lower()
        if name not in ("gzip", "x-gzip", "deflate"):
            raise NotAcceptedError(f"it is encoded as {coding[:40]!r}, which was not offered")
        self._inner = inner
        self._limit = limit
        self._produced = 0
        self._barren = 0
        self._gzip = name != "deflate"
        self._inflater: Any = zlib.decompressobj(_GZIP) if self._gzip else None
        self._started = False
        self._members = 1
        self._head = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress ``data`` and yield chunks of at most ``STEP`` bytes.

        Raises:
            CompressionError: the data is corrupt.
            TooLongError: the output, or that of an inner coding, is longer than the limit.
        """
        for part in self._decoded(data):
            self._produced += len(part)
            if self._produced > self._limit:
                raise TooLongError(f"it is longer than {self._limit} bytes")
            if self._inner is None:
                yield part
                continue
            self._barren += len(part)
            for inner_part in self._inner.feed(part):
                self._barren = 0
                yield inner_part
            if self._barren > MAX_BARREN:
                raise NotAcceptedError(f"it has more than {MAX_BARREN} bytes without content")

    def _decoded(self, data: bytes) -> Iterator[bytes]:
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
                    raise NotAcceptedError(f"it has more than {MAX_MEMBERS} gzip members")
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
        if self._inner is not None:
            self._inner.end()


def inflater_for(encoding: str, limit: float = math.inf) -> Inflater | None:
    """Return the decompressor for ``encoding``, None if the body is not encoded.

    ``encoding`` lists the codings in the order in which they were applied (RFC 9110, section 8.4); empty elements are
    ignored (section 5.6.1.2).

    Raises:
        NotAcceptedError: a coding was not offered, or there are too many.
    """
    codings = [coding for coding in encoding.split(",") if coding.strip().lower() not in ("", "identity")]
    if len(codings) > MAX_CODINGS:
        raise NotAcceptedError(f"it has more than {MAX_CODINGS} content codings")
    inflater: Inflater | None = None
    for coding in codings:
        inflater = Inflater(coding, inflater, limit)
    return inflater


def decompress(body: bytes, encoding: str, limit: int) -> bytes:
    """Decompress a whole body.

    Raises:
        CompressionError: the body is corrupt, truncated, or has another encoding.
        TooLongError: the decompressed body is longer than ``limit`` bytes.
    """
    if encoding == "gzip" and len(body) <= SLICE:
        # Nearly always: one member that ends with the body, and is decompressed in one step.
        member = zlib.decompressobj(_GZIP)
        try:
            content = member.decompress(body, STEP)
        except zlib.error:
            pass  # raised again below
        else:
            if member.eof and not member.unused_data and len(content) <= limit:
                return content
    inflater = inflater_for(encoding, limit)
    if inflater is None:
        return body
    parts = list(inflater.feed(body))
    inflater.end()
    return parts[0] if len(parts) == 1 else b"".join(parts)


def decompress_in_steps(body: bytes, encoding: str, limit: int) -> Generator[None, None, bytes]:
    """Return what :func:`decompress` does; yields after every ``STEP`` bytes.

    Raises:
        CompressionError: as :func:`decompress` does.
    """
    inflater = inflater_for(encoding, limit)
    if inflater is None:
        return body
    parts = []
    for part in inflater.feed(body):
        parts.append(part)
        yield
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
