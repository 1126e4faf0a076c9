"""Requests received on all ports of this process, and the rules for the credentials in them.

The rules apply to connections whose ``User-Agent`` is aprocore's: browsers, curl and the plain sockets of tests use the
same ports, and may authenticate in other ways. No client at all may send a credential to the sandbox's foreign origin
or to its port without TLS.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs

from aprocore import Environment
from tests.monitor.registry import UNKNOWN_KIND, Registry

_OURS = re.compile(rb"^user-agent:[^\r\n]*\baprocore/", re.IGNORECASE | re.MULTILINE)
_HEAD_END = b"\r\n\r\n"
#: Bytes of each body that are recorded; long files are not searched to the end.
_RECORDED_BODY = 64 * 1024

_BEARER_AT_LOGIN = "/oauth/token/info"
_SECRETS_IN_BODY = frozenset({"/oauth/token", "/oauth/revoke"})
_PROCORE = re.compile(r"(?:[a-z0-9-]+\.)*procore\.com(?::443)?", re.IGNORECASE)

#: Scheme and port; every host of a test is loopback.
Address = tuple[str, int]


@attrs.define(eq=False)
class WireRequest:
    """Request as received, complete or incomplete."""

    head: bytes
    body: bytearray = attrs.field(factory=bytearray)
    digest: Any = attrs.field(factory=hashlib.sha256)

    def take(self, data: bytes | bytearray) -> None:
        self.digest.update(data)
        self.body += data[: max(0, _RECORDED_BODY - len(self.body))]

    @property
    def line(self) -> tuple[str, str]:
        """Method and target."""
        method, _, rest = self.head.partition(b"\r\n")[0].decode("latin-1").partition(" ")
        return method, rest.rpartition(" ")[0] or rest

    @property
    def headers(self) -> list[tuple[str, str]]:
        lines = self.head.decode("latin-1").split("\r\n")[1:]
        return [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines)]

    def header(self, wanted: str) -> str:
        return next((value for name, value in self.headers if name.lower() == wanted), "")


class Connection:
    """Requests of one connection, parsed from its bytes as they are received."""

    def __init__(self, address: Address) -> None:
        self.address = address
        self.whole: list[WireRequest] = []
        self._buffer = bytearray()
        self._request: WireRequest | None = None
        #: Bytes of the body, or of its chunk, that have not been received yet.
        self._remaining = 0
        self._chunked = False
        self._is_broken = False

    @property
    def requests(self) -> list[WireRequest]:
        """All requests, including an incomplete last one."""
        incomplete = self._request or (WireRequest(bytes(self._buffer)) if self._buffer else None)
        return [*self.whole, incomplete] if incomplete is not None else self.whole

    @property
    def is_ours(self) -> bool:
        return any(_OURS.search(request.head) for request in self.requests)

    def feed(self, data: bytes) -> None:
        self._buffer += data
        while self._buffer and self._parse_piece():
            pass

    def _parse_piece(self) -> bool:
        """Parse one piece of the buffer, and return whether a complete one was available."""
        request = self._request
        if request is None:
            head = self._until(_HEAD_END)
            if head is None:
                return False
            self._request = request = WireRequest(head)
            self._chunked = request.header("transfer-encoding").lower() == "chunked"
            length = request.header("content-length")
            self._remaining = int(length) if length.isdigit() else 0
            if not self._remaining and not self._chunked:
                self._end()
        elif self._is_broken:
            request.take(self._buffer)
            self._buffer.clear()
        elif self._remaining:
            piece = self._buffer[: self._remaining]
            del self._buffer[: self._remaining]
            request.take(piece)
            self._remaining -= len(piece)
            if not self._remaining and not self._chunked:
                self._end()
        else:
            line = self._until(b"\r\n")
            if line is None:
                return False
            if line == b"0":
                self._chunked = False
                del self._buffer[:2]
                self._end()
            elif line:
                self._read_chunk_size(line)
        return True

    def _read_chunk_size(self, line: bytes) -> None:
        try:
            self._remaining = int(line.partition(b";")[0], 16)
        except ValueError:
            self._is_broken = True

    def _until(self, end: bytes) -> bytes | None:
        found = self._buffer.find(end)
        if found < 0:
            return None
        piece = bytes(self._buffer[:found])
        del self._buffer[: found + len(end)]
        return piece

    def _end(self) -> None:
        if self._request is not None:
            self.whole.append(self._request)
        self._request = None


class RecordingProtocol(asyncio.Protocol):
    """Protocol in front of a server's own that records the decrypted bytes it receives."""

    def __init__(self, behind: Any, connections: list[Connection]) -> None:
        self._behind = behind
        self._connections = connections
        self._connection: Connection | None = None
        for name in ("eof_received", "pause_writing", "resume_writing", "connection_lost"):
            setattr(self, name, getattr(behind, name))

    def connection_made(self, transport: Any) -> None:
        scheme = "http" if transport.get_extra_info("sslcontext") is None else "https"
        self._connection = Connection((scheme, transport.get_extra_info("sockname")[1]))
        self._connections.append(self._connection)
        self._behind.connection_made(transport)

    def data_received(self, data: bytes) -> None:
        if self._connection is not None:
            self._connection.feed(data)
        self._behind.data_received(data)


class Origins:
    """Addresses to which credentials may be sent (those of the test's environments), and those to which none may."""

    def __init__(self) -> None:
        self.login: set[Address] = set()
        self.api: set[Address] = set()
        self.forbidden: set[Address] = set()

    def forbid(self, ports: Mapping[str, int]) -> None:
        """Register the ports of a sandbox to which no credentials may be sent."""
        for origin, scheme in (("foreign", "https"), ("plain", "http")):
            if origin in ports:
                self.forbidden.add((scheme, ports[origin]))

    def add(self, environment: Environment) -> None:
        for addresses, url in ((self.login, environment.login_url), (self.api, environment.api_url)):
            address = address_of(url)
            # Environment rejects plain http without the opt-in; this check does not rely on it.
            if address[0] == "https" or environment.insecure_loopback:
                addresses.add(address)


def address_of(origin: str) -> Address:
    parts = urlsplit(origin)
    return parts.scheme, parts.port or (443 if parts.scheme == "https" else 80)


@attrs.frozen
class Misplaced:
    invariant: str
    kind: str
    where: str
    excerpt: str


def misplaced(connections: list[Connection], origins: Origins, registry: Registry) -> Iterator[Misplaced]:
    """Yield each secret that a request has in a place where it is not allowed."""
    # Without the token, ten thousand calls have only a few different texts.
    rest: dict[Address, dict[tuple[str, str], None]] = {}
    for connection in connections:
        if connection.is_ours or connection.address in origins.forbidden:
            texts = rest.setdefault(connection.address, {})
            for request in connection.requests:
                texts.update(dict.fromkeys(_not_allowed(request, connection.address, origins, registry)))
    for address, parts in rest.items():
        if not registry.in_any(text for _, text in parts):
            continue
        for part, text in parts:
            for found in registry.in_text(text):
                # The user's browser sends the state, also to the port without TLS.
                if "state" in found.kinds and address[0] == "http" and address in origins.forbidden:
                    continue
                where = f"the {part} of a request to {address[0]}://127.0.0.1:{address[1]}"
                yield Misplaced(_invariant(found.kinds, address, origins), found.kind, where, found.excerpt)


def _not_allowed(
    request: WireRequest, address: Address, origins: Origins, registry: Registry
) -> Iterator[tuple[str, str]]:
    """Yield the parts of a request in which no secret is allowed."""
    method, target = request.line
    path = target.partition("?")[0]
    at_login = address in origins.login
    bearer_may = (
        address in origins.api
        or (at_login and path == _BEARER_AT_LOGIN)
        # A file on one of Procore's own hosts.
        or (
            address not in origins.forbidden
            and address[0] == "https"
            and method == "GET"
            and _PROCORE.fullmatch(request.header("host")) is not None
        )
    )
    yield "URL", target
    for name, value in request.headers:
        scheme, _, token = value.partition(" ")
        kinds = registry.kinds_of(token)
        is_bearer = name.lower() == "authorization" and scheme == "Bearer" and kinds
        if not (is_bearer and bearer_may and ("access_token" in kinds or kinds == {UNKNOWN_KIND})):
            yield f"header {name}", value
    if request.body and not (at_login and method == "POST" and target in _SECRETS_IN_BODY):
        yield "body", request.body.decode("latin-1")


def _invariant(kinds: frozenset[str], address: Address, origins: Origins) -> str:
    if address[0] == "http" and address not in origins.login | origins.api:
        return "secret sent without TLS"
    return "token sent elsewhere" if kinds <= {UNKNOWN_KIND, "access_token"} else "secret out of its place"
