"""Clock and transport of the sandbox's own sessions, which follow the sandbox's clock."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import attrs

from ..net.transport import Preconnecting, SessionTransport, Timeout, TransportResponse
from ..sansio.messages import Request, Response
from .clock import SandboxClock
from .clock_waits import ClockWaits

__all__ = ["CountedTransport", "SessionClock"]


class SessionClock:
    """Clock of a session that is the sandbox's clock; its jitter is the same in each run.

    Args:
        clock: the sandbox's clock.
        waits: the waits by that clock.
        seed: seed of the jitter, which differs between the sessions of a sandbox.
    """

    def __init__(self, clock: SandboxClock, waits: ClockWaits, seed: str) -> None:
        self.monotonic: Callable[[], float] = clock.monotonic
        self.time: Callable[[], float] = clock.now
        self.random: Callable[[], float] = random.Random(seed).random  # noqa: S311 -- jitter
        self.sleep: Callable[[float], Coroutine[Any, Any, None]] = waits.sleep


class CountedTransport:
    """Transport that reports its requests in progress, during which the sandbox's clock does not jump.

    A streamed response is in progress until its head has arrived, and while a chunk is awaited, but not while the
    caller works on one.
    """

    def __init__(self, transport: SessionTransport, waits: ClockWaits) -> None:
        self._transport = transport
        self._waits = waits

    def preconnect(self, origin: str) -> None:
        """Open a connection ahead of a call; it does not count as a request in progress."""
        if isinstance(self._transport, Preconnecting):
            self._transport.preconnect(origin)

    async def aclose(self) -> None:
        """Close the transport."""
        await self._transport.aclose()

    async def send(
        self, request: Request, *, authorization: str | None, timeout: Timeout, spent: float = 0.0
    ) -> Response:
        """Send a request, in progress until its response has arrived."""
        self._waits.begin()
        try:
            return await self._transport.send(request, authorization=authorization, timeout=timeout, spent=spent)
        finally:
            self._waits.end()

    @asynccontextmanager
    async def stream(
        self, request: Request, *, authorization: str | None, timeout: Timeout
    ) -> AsyncIterator[TransportResponse]:
        """Send a request, and yield the response as soon as its head has arrived."""
        async with AsyncExitStack() as stack:
            self._waits.begin()
            try:
                response = await stack.enter_async_context(
                    self._transport.stream(request, authorization=authorization, timeout=timeout)
                )
            finally:
                self._waits.end()
            yield attrs.evolve(response, chunks=_CountedChunks(response.chunks, self._waits))


class _CountedChunks(AsyncIterator[bytes]):
    def __init__(self, chunks: AsyncIterator[bytes], waits: ClockWaits) -> None:
        self._chunks = chunks
        self._waits = waits

    async def __anext__(self) -> bytes:
        self._waits.begin()
        try:
            return await anext(self._chunks)
        finally:
            self._waits.end()
