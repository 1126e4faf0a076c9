"""End of a session with its server: waits end at the signal, calls on the wire get a grace."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from ..client import Procore
from ..net.platform import signals

__all__ = ["GRACE", "served"]

GRACE = 10.0
"""Seconds for calls on the wire when a server shuts down, of the 30 that Kubernetes gives it."""


@asynccontextmanager
async def served(procore: Procore, grace: float) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """Open a session for the life of a server, and yield what ends it; SIGTERM and Ctrl-C end it as well.

    Servers end the lifespan of an app only when its requests have ended: too late for calls that wait.
    """
    loop = asyncio.get_running_loop()
    ends: list[asyncio.Task[None]] = []

    async def drain_and_close() -> None:
        await procore.drain(grace=grace)
        await procore.aclose()

    def end(_: object = None) -> asyncio.Task[None]:
        if not ends:
            ends.append(loop.create_task(drain_and_close()))
        return ends[0]

    async with procore:
        with signals.also_watched(loop, (signals.TERMINATE, signals.INTERRUPT), end):
            yield end
        await end()
