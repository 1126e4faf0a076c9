"""Patterns of response heads, by which a response that looks like an earlier one is read without a parser.

aiohttp's parser decides what is valid: a pattern is made from a response that it has accepted. It fixes the status
line, the names of the headers in their order, and each value that decides how a response is read. Another response is
read by it only if it was received whole, in one piece and with nothing after it; all others are left to the parser.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from aiohttp.hdrs import CONTENT_ENCODING
from aiohttp.helpers import EMPTY_BODY_STATUS_CODES
from aiohttp.http_parser import RawResponseMessage
from multidict import CIMultiDict, CIMultiDictProxy

from ...sansio.deprecations import DEPRECATION, SUNSET

__all__ = ["HeadPattern", "HeadPatterns", "MatchedHeaders"]

# Maximum number of patterns of one origin.
MAX_PATTERNS = 16
# Maximum size in bytes of a head that is read by a pattern, far below the limits of the parser.
MAX_MATCHED_HEAD = 16 * 1024
# Maximum size in bytes of a response that its headers refer to instead of a copy of its head.
MAX_RETAINED = 4 * 1024
# A pattern costs as much as a hundred parsed responses: the first is made from this response at the earliest.
FIRST_LEARNED = 4
# Maximum number of spellings and missing names that a pattern remembers.
MAX_SPELLINGS = 256

_LINE_END, _HEAD_END = b"\r\n", b"\r\n\r\n"
_NAME = re.compile(rb"[A-Za-z0-9!#$%&'*+\-.^_`|~]+")
_LENGTH = re.compile(rb" [0-9]{1,9}")
_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,7})\r\n")
# Besides the length, the headers whose values decide how a response is read, and whether the connection stays open.
_FIXED = frozenset({b"connection", b"proxy-connection", b"transfer-encoding", b"upgrade"})


class HeadPattern:
    """Pattern of a response head, with the attributes of aiohttp's heads that are the same in all that match."""

    __slots__ = ("chunked", "code", "encoded", "groups", "length", "match", "may_announce", "names")

    should_close: Final = False

    def __init__(self, code: int, names: list[str], lines: list[bytes], length: int) -> None:
        self.code: int = code
        self.chunked: bool = not length
        self.names: list[str] = names
        # Looked up once, not in each response: whether the body has a content encoding, and the head a notice.
        present = {name.lower() for name in names}
        self.encoded: bool = CONTENT_ENCODING.lower() in present
        self.may_announce: bool = DEPRECATION.lower() in present or SUNSET.lower() in present
        self.match: Callable[[bytes], re.Match[bytes] | None] = re.compile(_LINE_END.join(lines) + _HEAD_END).match
        # The number of the group with the length of the body, zero if it is chunked.
        self.length: int = length
        # The first group of each name, by the spellings of the name that were looked up; zero if it is missing.
        self.groups: dict[str, int] = {}

    @classmethod
    def of(cls, head: bytes, message: RawResponseMessage) -> HeadPattern | None:
        """Return the pattern of a head, None if other responses must not be read by it."""
        if message.should_close or message.upgrade or message.code in EMPTY_BODY_STATUS_CODES:
            return None
        names = [str(name) for name, _ in message.headers.items()]
        status_line, *fields = head.removesuffix(_HEAD_END).split(_LINE_END)
        lines, length = [re.escape(status_line)], 0
        for group, field in enumerate(fields, 1):
            name, _, value = field.partition(b":")
            if not _NAME.fullmatch(name) or b"\n" in value or b"\r" in value:
                return None
            match name.lower():
                case b"content-length" if not length and not message.chunked and _LENGTH.fullmatch(value):
                    length, pattern = group, rb" ([0-9]{1,9})"
                case b"content-length":
                    return None
                case fixed if fixed in _FIXED:
                    pattern = rb"(%b)" % re.escape(value)
                case _:
                    pattern = rb"([\x20-\xff]*+)"
            lines.append(re.escape(name) + b":" + pattern)
        if len(names) != len(fields) or b"\n" in status_line or b"\r" in status_line:
            return None
        if bool(length) == bool(message.chunked):
            return None
        return cls(message.code, names, lines, length)

    def group_of(self, name: str) -> int:
        """Return the first group with that name in any spelling, zero if it is missing, and remember it."""
        names = [name.lower() for name in self.names]
        group = names.index(name.lower()) + 1 if name.lower() in names else 0
        if len(self.groups) < MAX_SPELLINGS:
            self.groups[name] = group
        return group


class MatchedHeaders(Mapping[str, str]):
    """Headers of a response that a pattern has matched, which are decoded when they are read.

    Like those of aiohttp, they are case-insensitive and may have a name several times.
    """

    __slots__ = ("_decoded", "_match", "_pattern")

    def __init__(self, pattern: HeadPattern, match: re.Match[bytes]) -> None:
        self._pattern = pattern
        self._match = match
        self._decoded: CIMultiDictProxy[str] | None = None

    def __repr__(self) -> str:
        return repr(self._all())

    def __eq__(self, other: object) -> bool:
        return self._all() == (other._all() if isinstance(other, MatchedHeaders) else other)

    def get(self, name: str, default: Any = None) -> Any:
        pattern = self._pattern
        group = pattern.groups.get(name)
        if group is None:
            group = pattern.group_of(name)
        return self._match[group].decode("utf-8", "surrogateescape").strip(" \t") if group else default

    def getall(self, name: str, default: Any = ()) -> Any:
        """Return the values of all headers of a name."""
        return self._all().getall(name, default)

    def __getitem__(self, name: str) -> str:
        return self._all()[name]

    def __contains__(self, name: object) -> bool:
        group = self._pattern.groups.get(name)  # type: ignore[call-overload] # of any object
        if group is None and isinstance(name, str):
            group = self._pattern.group_of(name)
        return bool(group)

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def items(self) -> Any:
        return self._all().items()

    def values(self) -> Any:
        return self._all().values()

    def _all(self) -> CIMultiDictProxy[str]:
        if self._decoded is None:
            values = [value.decode("utf-8", "surrogateescape").strip(" \t") for value in self._match.groups()]
            self._decoded = CIMultiDictProxy(CIMultiDict(zip(self._pattern.names, values, strict=True)))
        return self._decoded


class HeadPatterns:
    """Patterns of the response heads of one origin, the one that matched last first."""

    __slots__ = ("_learned", "_patterns", "_unknown")

    def __init__(self) -> None:
        self._patterns: list[HeadPattern] = []
        # How many patterns were made, and how many responses were parsed since.
        self._learned = self._unknown = 0

    def match(self, data: bytes) -> tuple[HeadPattern, MatchedHeaders, bytes] | None:
        """Return pattern, headers and body without chunks if ``data`` is one whole response that a pattern matches."""
        patterns = self._patterns
        for pattern in patterns:
            match = pattern.match(data)
            if match is None:
                continue
            end = match.end()
            if pattern.length:
                body: bytes | None = data[end:]
                if len(data) - end != int(match[pattern.length]):
                    return None
            else:
                body = _unchunked(data, end)
            if body is None or end > MAX_MATCHED_HEAD:
                return None
            if pattern is not patterns[0]:
                patterns.remove(pattern)
                patterns.insert(0, pattern)
            if len(data) > MAX_RETAINED:
                match = pattern.match(data[:end]) or match  # without the body, which the headers must not retain
            return pattern, MatchedHeaders(pattern, match), body
        return None

    def learn(self, head: bytes, message: RawResponseMessage) -> None:
        """Make a pattern from the head of a response that was received whole and in one piece, if that pays.

        The more patterns were made, the more responses have to be unlike all of them before the next one is.
        """
        self._unknown += 1
        if self._unknown < FIRST_LEARNED + self._learned or any(pattern.match(head) for pattern in self._patterns):
            return
        pattern = HeadPattern.of(head, message)
        if pattern is not None:
            self._unknown = 0
            self._learned += 1
            self._patterns.insert(0, pattern)
            del self._patterns[MAX_PATTERNS:]


def _unchunked(data: bytes, begin: int) -> bytes | None:
    """Return the body whose chunks begin at that position, None if they are not all that follows."""
    chunks: list[bytes] = []
    while (size := _CHUNK_SIZE.match(data, begin)) is not None:
        begin = size.end()
        end = begin + int(size[1], 16)
        if data[end : end + 2] != _LINE_END:
            return None
        if end == begin:
            if len(data) != end + 2:
                return None
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)
        chunks.append(data[begin:end])
        begin = end + 2
    return None
