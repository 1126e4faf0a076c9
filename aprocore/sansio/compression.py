"""Bodies that come compressed: bounded, and whole."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

__all__ = ["ACCEPTED", "CompressionError", "Inflater", "TooLongError", "decompress", "inflater_for"]

ACCEPTED = "gzip, deflate"
"""What ``Accept-Encoding`` offers."""

STEP = 256 * 1024
"""Most that comes out of one step, in bytes: a few kilobytes can stand for megabytes."""

SLICE = 64 * 1024
"""How much goes into one step, in bytes: zlib copies what it leaves over."""

MAX_MEMBERS = 1_000
"""Most members of one gzip body: each costs as much as kilobytes of content, an empty one too."""

_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS


class CompressionError(ValueError):
    """The body is not what its encoding says, or ends too early, or too late."""


class TooLongError(CompressionError):
    """The body stands for more than it may."""


class Inflater:
    """Takes the ``Content-Encoding`` off a body as it comes.

    Raises:
        CompressionError: the encoding is none that was offered.
    """

    def __init__(self, encoding: str) -> None:
        name = encoding.strip().lower()
        if name not in ("gzip", "x-gzip", "deflate"):
            raise CompressionError(f"it is encoded as {encoding[:40]!r}, which was not offered")
        self._gzip = name != "deflate"
        self._inflater: Any = zlib.decompressobj(_GZIP) if self._gzip else None
        self._begun = False
        self._members = 1
        self._head = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what ``data`` stands for, in pieces of at most ``STEP`` bytes.

        Raises:
            CompressionError: it is damaged.
        """
        if self._inflater is None:
            # RFC 9110, section 8.4.1.2: deflate means zlib, and some servers send what is inside of it. Two bytes tell.
            self._head += data
            if len(self._head) < 2:
                return
            data, self._head = self._head, b""
            is_zlib = data[0] & 0x0F == 8 and int.from_bytes(data[:2]) % 31 == 0
            self._inflater = zlib.decompressobj(_ZLIB if is_zlib else _RAW)
        for begin in range(0, len(data), SLICE):
            yield from self._inflate(data[begin : begin + SLICE])

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        held_back = False
        while data or held_back:
            if self._inflater.eof:
                if not self._gzip:
                    raise CompressionError("something follows its end")
                self._inflater = zlib.decompressobj(_GZIP)  # the next member of the same body
                self._members += 1
                if self._members > MAX_MEMBERS:
                    raise CompressionError(f"it has more than {MAX_MEMBERS} gzip members")
            try:
                part = self._inflater.decompress(data, STEP)
            except zlib.error as error:
                raise CompressionError(f"its compression is damaged ({error})") from None
            self._begun = True
            data = self._inflater.unconsumed_tail or self._inflater.unused_data
            held_back = len(part) == STEP and not self._inflater.eof
            if part:
                yield part

    def end(self) -> None:
        """Say that nothing more comes.

        Raises:
            CompressionError: something is missing.
        """
        if self._head or (self._begun and not self._inflater.eof):
            raise CompressionError("its compression ends too early")


def inflater_for(encoding: str) -> Inflater | None:
    """Return what takes ``encoding`` off, None where there is nothing to take off.

    Raises:
        CompressionError: the encoding is none that was offered.
    """
    return Inflater(encoding) if encoding.strip().lower() not in ("", "identity") else None


def decompress(body: bytes, encoding: str, limit: int) -> bytes:
    """Return the body without its ``Content-Encoding``.

    Raises:
        CompressionError: it is damaged, cut short, or encoded otherwise.
        TooLongError: it stands for more than ``limit`` bytes.
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
