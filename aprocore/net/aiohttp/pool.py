"""The connections to one origin."""

from __future__ import annotations

import logging
from collections import deque

import attrs

from ...sansio.compression import ACCEPTED
from ...sansio.messages import Request
from ...types import RevealedBytes
from .private_api import Connection

__all__ = ["KEEPALIVE", "Pool"]

_log = logging.getLogger("aprocore.connections")

#: Seconds that an idle connection is kept; common balancers close theirs after 60.
KEEPALIVE = 55.0
#: How many different heads are remembered: about as many as there are companies and users at work at a time.
MAX_HEADS = 256


@attrs.define(eq=False)
class Pool:
    """The connections to one origin that nobody uses, and what is the same in every request that goes there."""

    #: ``host[:port]``.
    host: str
    user_agent: str
    #: Used last, handed out first: what is not needed grows old and is closed.
    idle: deque[Connection] = attrs.field(factory=deque, repr=False)
    _heads: dict[object, RevealedBytes] = attrs.field(factory=dict, repr=False, init=False)
    #: What the last head was made of, and its lines.
    _headers: tuple[tuple[str, str], ...] | None = attrs.field(default=None, repr=False, init=False)
    _authorization: str | None = attrs.field(default=None, repr=False, init=False)
    _lines: RevealedBytes = attrs.field(default=RevealedBytes(), repr=False, init=False)

    def take(self, now: float) -> Connection | None:
        """Return a connection that is still good."""
        while self.idle:
            connection = self.idle.pop()
            if now - connection.idle_since < KEEPALIVE and connection.is_quiet():
                return connection
            _log.debug("An idle connection to %s is not used again: it is old, closed, or spoke unasked", self.host)
            connection.abort()
        return None

    def prune(self) -> None:
        """Forget those that were closed for being idle for too long."""
        while self.idle and not self.idle[0].is_connected():
            self.idle.popleft()

    def head(self, request: Request, authorization: str | None) -> bytes:
        """Return the request up to its body, but for how long that is: with the token, so keep it in no variable."""
        # One caller's calls have the very same headers and token one after the other: looking whether they are costs
        # less than a look into a table.
        if request.headers is not self._headers or authorization is not self._authorization:
            self._lines = self._remembered(request.headers, authorization)
            self._headers, self._authorization = request.headers, authorization
        return f"{request.method} {request.target} HTTP/1.1\r\n".encode("ascii") + self._lines

    def _remembered(self, headers: tuple[tuple[str, str], ...], authorization: str | None) -> RevealedBytes:
        lines = self._heads.get((headers, authorization))
        if lines is None:
            if len(self._heads) >= MAX_HEADS:
                self._heads.clear()
            lines = self._heads[headers, authorization] = self._made(headers, authorization)
        return lines

    def _made(self, headers: tuple[tuple[str, str], ...], authorization: str | None) -> RevealedBytes:
        names = {name.lower() for name, _ in headers}
        lines = [("Host", self.host), ("User-Agent", self.user_agent), *headers]
        if "accept-encoding" not in names:
            lines.append(("Accept-Encoding", ACCEPTED))
        if authorization is not None:
            lines.append(("Authorization", authorization))
        return RevealedBytes("".join(f"{name}: {value}\r\n" for name, value in lines).encode("ascii"))
