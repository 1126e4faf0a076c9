"""Random responses, most of them like others but for one detail, read by patterns and by aiohttp's parser alone."""

from __future__ import annotations

import gzip
import random
import time
from collections import Counter
from typing import Any

from aprocore.net.aiohttp import compat_check
from aprocore.net.aiohttp.private_api import BROKEN, Connection, body_of
from aprocore.net.aiohttp.response_patterns import HeadPattern, HeadPatterns

__all__ = ["Campaign", "outcome"]

_BODY = b'{"id": 1234567, "login": "joe.builder@acme.com", "name": "Joe Builder"}'
_RATE_LIMIT = b"X-Rate-Limit-Limit: 3600\r\nX-Rate-Limit-Remaining: 3599\r\nX-Rate-Limit-Reset: 1796120000\r\n"
_JSON = b"Content-Type: application/json; charset=utf-8\r\n"


def _chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in (*chunks, b""))


def _of_length(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


_GZIPPED = gzip.compress(_BODY, mtime=0)
_STARTS = (b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 201 Created\r\n", b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n")
_FIELDS = (
    b"",
    _JSON,
    b"Server: nginx\r\nDate: Tue, 01 Dec 2026 10:00:00 GMT\r\n" + _JSON + b"Connection: keep-alive\r\n" + _RATE_LIMIT,
    b"date: Tue, 01 Dec 2026 10:00:00 GMT\r\n" + _JSON.lower() + _RATE_LIMIT + b"link: <https://a/b?c>; rel=next\r\n",
    b"Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nKeep-Alive: timeout=5, max=99\r\nEmpty:\r\n" + _JSON,
)
_ENDS = (
    _of_length(_BODY),
    _of_length(b""),
    _of_length(b"\r\n\r\n" + _BODY),
    b"Content-Encoding: gzip\r\n" + _of_length(_GZIPPED),
    b"Transfer-Encoding: chunked\r\n\r\n" + _chunked(_BODY),
    b"Transfer-Encoding: chunked\r\n\r\n" + _chunked(_BODY[:30], _BODY[30:]),
    b"Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n" + _chunked(_GZIPPED),
)
#: Bytes and words at which parsers differ.
_TOKENS = (
    *(b"\r", b"\n", b"\0", b"\t", b" ", b":", b",", b";", b"\r\n", b"\n\r", b"\r\n\r\n", b"\r\n ", b"\x01", b"\x7f"),
    *(b"\x80", b"\xff", b"\xc3\xa9", b"0", b"1", b"f", b"+", b"-", b"0x", b"0" * 8, b"9" * 9, b"0\r\n\r\n"),
    *(b";ext=1", b"Trailer: x\r\n", b"Content-Length: 2\r\n", b"Content-Length: 71\r\n", b"Content-length:71\r\n"),
    *(b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: gzip, chunked\r\n", b"Connection: close\r\n"),
    *(b"Connection: upgrade\r\nUpgrade: h2c\r\n", b"Upgrade: h2c\r\n", b"Proxy-Connection: close\r\n", b"X: y\r\n"),
    *(
        b"Content-Encoding: br\r\n",
        b" folded\r\n",
        b"Odd\r\n",
        b"Odd : 1\r\n",
        b"HTTP/1.1 200 OK\r\n",
        b"close",
        b"gzip",
    ),
    *(b"HTTP/1.1 103 Early Hints\r\n\r\n", b"x" * 300, b"X-Long: " + b"y" * 20_000 + b"\r\n", b"X: 1\r\n" * 300),
)
_STATUSES = tuple(b"200 201 204 205 304 100 103 101 404 500 199 999 20 2000".split())


def outcome(
    connection: Connection, pieces: list[bytes], method: str, patterns: HeadPatterns | None = None
) -> tuple[Any, ...]:
    """Return status, headers, body (None if it is incomplete), and whether the connection can be used again."""
    connection.begin(method, 0.0, 0.0, 0.0, patterns)
    for piece in pieces:
        connection.data_received(piece)
    try:
        payload = connection.next_head()
        while connection.message.code < 200 and connection._heads:
            payload = connection.next_head()
    except BROKEN as error:
        return (type(error).__name__,)
    message = connection.message
    if message.code < 200:
        return (message.code,)  # the final response would have to follow
    body = body_of(payload) if connection.body is None else connection.body
    if body is None and payload.is_eof() and payload.exception() is None:
        body = b"".join(payload._buffer)
    if body is not None:
        connection.end(len(body))
    # aiohttp 3.14.3 does not remove the spaces after a value, which do not belong to it (RFC 9110, section 5.5).
    headers = tuple((name, value.strip(" \t")) for name, value in connection.headers.items())
    return message.code, headers, message.chunked, body, connection.reusable


class Campaign:
    """Runs of similar responses that are compared; raises ``AssertionError`` at the first difference."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.counts: Counter[str] = Counter()
        #: Seconds of CPU that the slowest response took.
        self.slowest: float = 0.0

    @property
    def responses(self) -> int:
        """Number of responses that were compared."""
        return self.counts["responses"]

    def run(self, responses: int = 100) -> None:
        """Compare mutations of one response, after patterns were made from it and, later, from some of them."""
        choose, patterns = self._random.choice, HeadPatterns()
        base = choose(_STARTS) + choose(_FIELDS) + choose(_ENDS)
        self._learn(base, patterns)
        connection = compat_check._test_connection()
        for _ in range(responses):
            data = self._mutated(base)
            method = choose(("GET", "GET", "GET", "POST", "HEAD"))
            pieces = self._pieces(data)
            started = time.thread_time()
            result = outcome(connection, pieces, method, patterns)
            self.slowest = max(self.slowest, time.thread_time() - started)
            self.counts["matched"] += isinstance(getattr(connection, "message", None), HeadPattern)
            self.counts["responses"] += 1
            expected = outcome(compat_check._test_connection(), pieces, method)
            assert result == expected, (base, pieces, method, result, expected)
            if not (len(result) > 1 and result[-1]):
                connection = compat_check._test_connection()
            elif self._random.random() < 0.1:
                self._learn(data, patterns)
                base = choose((base, data))

    def _learn(self, data: bytes, patterns: HeadPatterns) -> None:
        """Have the next pattern made from a response, if one can be."""
        patterns._unknown = 1_000_000
        outcome(compat_check._test_connection(), [data], "GET", patterns)

    def _mutated(self, base: bytes) -> bytes:
        data = base
        for _ in range(self._random.choice((0, 1, 1, 1, 1, 2, 3))):
            data = self._random.choice(_MUTATIONS)(self._random, data)
        return data

    def _pieces(self, data: bytes) -> list[bytes]:
        length = len(data)
        if length < 2 or self._random.random() < 0.8:
            return [data] if data else []
        cuts = sorted(self._random.sample(range(1, length), min(length - 1, self._random.choice((1, 1, 2, 5)))))
        return [data[start:end] for start, end in zip([0, *cuts], [*cuts, length], strict=True)]


def _position(chance: random.Random, data: bytes) -> int:
    # Most positions are in the head, or where it ends.
    end = data.find(b"\r\n\r\n") + 5
    return chance.randrange((end if end > 5 and chance.random() < 0.7 else len(data)) + 1)


def _insert(chance: random.Random, data: bytes) -> bytes:
    at = _position(chance, data)
    return data[:at] + chance.choice(_TOKENS) + data[at:]


def _insert_line(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\r\n")
    lines.insert(chance.randrange(len(lines) + 1), chance.choice(_TOKENS).removesuffix(b"\r\n"))
    return b"\r\n".join(lines)


def _replace_byte(chance: random.Random, data: bytes) -> bytes:
    at = _position(chance, data)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _delete(chance: random.Random, data: bytes) -> bytes:
    at = _position(chance, data)
    return data[:at] + data[at + chance.choice((1, 1, 1, 2, 10)) :]


def _swap_lines(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\r\n")
    first, second = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"\r\n".join(lines)


def _repeat_line(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\r\n")
    at = chance.randrange(len(lines))
    return b"\r\n".join([*lines[:at], lines[at], *lines[at:]])


def _change_value(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\r\n")
    at = chance.randrange(len(lines))
    name, colon, value = lines[at].partition(b":")
    if colon:
        values = (b" " + chance.choice(_TOKENS), value + b" ", b" " + value, value.upper(), value[:-1], b" 70", b" 72")
        lines[at] = name + colon + chance.choice(values)
    return b"\r\n".join(lines)


def _change_status(chance: random.Random, data: bytes) -> bytes:
    return data[:9] + chance.choice(_STATUSES) + data[12:]


def _truncate(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _append(chance: random.Random, data: bytes) -> bytes:
    return data + chance.choice((*_TOKENS, data, data[:20], _BODY))


def _prepend(chance: random.Random, data: bytes) -> bytes:
    return chance.choice((b"HTTP/1.1 103 Hints\r\n\r\n", b"HTTP/1.1 100 Continue\r\nA: b\r\n\r\n", b"\r\n")) + data


_MUTATIONS = (
    *(_insert, _insert, _insert_line, _replace_byte, _replace_byte, _delete, _swap_lines, _repeat_line),
    *(_change_value, _change_value, _change_status, _truncate, _append, _prepend),
)
