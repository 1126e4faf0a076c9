"""Idle connections of an ``aiohttp.ClientSession``: which of them may carry another request."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from weakref import WeakKeyDictionary

from aiohttp.client_proto import ResponseHandler

from ...sansio.keep_alive import idle_bounds
from ...sansio.messages import Request
from ..platform.sockets import readiness_of

__all__ = ["IdleConnections"]


class IdleConnections:
    """When the connections of a session became idle, and how long the server lets them be."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        # Connection: the times until which it is used again, for any request and for one that can't be repeated.
        self._ends: WeakKeyDictionary[ResponseHandler, tuple[float, float]] = WeakKeyDictionary()

    def __contains__(self, protocol: ResponseHandler) -> bool:
        return protocol in self._ends

    def add(self, protocol: ResponseHandler, headers: Mapping[str, str]) -> None:
        """Record that a connection is idle from now on, after a response with these headers."""
        now = self._loop.time()
        longest, longest_for_writes = idle_bounds(headers.get("Keep-Alive"))
        self._ends[protocol] = now + longest, now + longest_for_writes

    async def is_usable(self, protocol: ResponseHandler, transport: asyncio.BaseTransport, request: Request) -> bool:
        """Return whether a connection may carry ``request``: it is open, not idle for too long, and received nothing.

        A response that a server or a middlebox has sent without a request would be that of another call.
        """
        ends = self._ends.pop(protocol, None)
        if ends is not None and self._loop.time() >= ends[0 if request.only_reads or request.repeatable else 1]:
            return False
        if transport.is_closing():
            return False
        if readiness_of(transport, self._loop).poll(0):
            if ends is not None:
                return False
            # It may be new, and have received session tickets of TLS.
            for _ in range(2):  # the first iteration polls the socket, the second handles the data
                await asyncio.sleep(0)
        return not (transport.is_closing() or protocol.should_close)
