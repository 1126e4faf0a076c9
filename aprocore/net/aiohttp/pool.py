"""Pool of idle keep-alive connections to one origin."""

from __future__ import annotations

import logging
from collections import deque

import attrs

from ...sansio.compression import ACCEPTED
from ...sansio.messages import Request
from ...sansio.retries import SAFE
from ...types import RevealedBytes
from .private_api import Connection
from .response_patterns import HeadPatterns

__all__ = ["Pool"]

_log = logging.getLogger("aprocore.connections")

# Maximum number of cached request heads: about the number of companies and users that are active at a time.
MAX_HEADS = 256


@attrs.define(eq=False)
class Pool:
    """Idle connections to one origin, and a cache of the request heads sent there."""

    host: str
    """``host[:port]``, the value of the ``Host`` header."""
    user_agent: str
    """The value of the ``User-Agent`` header."""
    idle: deque[Connection] = attrs.field(factory=deque, repr=False)
    """Idle connections, last in, first out, so that surplus ones expire."""
    patterns: HeadPatterns = attrs.field(factory=HeadPatterns, repr=False, init=False)
    """Patterns of the origin's responses."""
    unsettled: list[Connection] = attrs.field(factory=list, repr=False, init=False)
    """Connections that no call has used, on which data has just arrived: probably the session tickets of TLS."""
    _cached_heads: dict[object, RevealedBytes] = attrs.field(factory=dict, repr=False, init=False)
    # The headers and the token of the last head, and its lines.
    _headers: tuple[tuple[str, str], ...] | None = attrs.field(default=None, repr=False, init=False)
    _authorization: str | None = attrs.field(default=None, repr=False, init=False)
    _lines: RevealedBytes = attrs.field(default=RevealedBytes(), repr=False, init=False)

    def acquire(self, now: float, request: Request) -> Connection | None:
        """Return an idle connection that can be used for ``request``, or None."""
        while self.idle:
            connection = self.idle.pop()
            idle_time = now - connection.idle_since
            if idle_time < connection.max_idle_of_writes or (
                idle_time < connection.max_idle and (request.method in SAFE or request.repeatable)
            ):
                if connection.is_quiet():
                    return connection
                if connection.unused and connection.is_connected():
                    self.unsettled.append(connection)
                    return None
            elif idle_time < connection.max_idle:
                self._keep_for_reads(connection)
                return None
            _log.debug(
                "Closed an idle connection to %s: it has expired, was closed, or received unexpected data", self.host
            )
            connection.abort()
        return None

    def _keep_for_reads(self, connection: Connection) -> None:
        """Return ``connection`` to the idle ones; if it is not the only one, close the oldest.

        The request opens a connection in its place, and the number of connections must not grow with each such request.
        """
        if self.idle:
            self.idle.popleft().close()
        self.idle.append(connection)

    def prune(self) -> None:
        """Remove connections that were closed because they were idle for too long."""
        while self.idle and not self.idle[0].is_connected():
            self.idle.popleft()

    def head(self, request: Request, authorization: str | None) -> bytes:
        """Return the request head without the length of the body. It contains the token: keep it in no variable."""
        # Consecutive calls of one caller have identical headers and token; comparing them is faster than a dict lookup.
        if request.headers is not self._headers or authorization is not self._authorization:
            self._lines = self._cached_head(request.headers, authorization)
            self._headers, self._authorization = request.headers, authorization
        return f"{request.method} {request.target} HTTP/1.1\r\n".encode("ascii") + self._lines

    def _cached_head(self, headers: tuple[tuple[str, str], ...], authorization: str | None) -> RevealedBytes:
        lines = self._cached_heads.get((headers, authorization))
        if lines is None:
            if len(self._cached_heads) >= MAX_HEADS:
                self._cached_heads.clear()
            lines = self._cached_heads[headers, authorization] = self._format_head(headers, authorization)
        return lines

    def _format_head(self, headers: tuple[tuple[str, str], ...], authorization: str | None) -> RevealedBytes:
        names = {name.lower() for name, _ in headers}
        lines = [("Host", self.host), ("User-Agent", self.user_agent), *headers]
        if "accept-encoding" not in names:
            lines.append(("Accept-Encoding", ACCEPTED))
        if authorization is not None:
            lines.append(("Authorization", authorization))
        return RevealedBytes("".join(f"{name}: {value}\r\n" for name, value in lines).encode("ascii"))
