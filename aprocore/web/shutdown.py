"""End of a session with its server: waits end at the signal, calls on the wire get a grace."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager

from ..client import Procore
from ..net.platform import signals

__all__ = ["GRACE", "served"]

GRACE = 10.0
"""Seconds for calls on the wire when a server shuts down, of the 30 that Kubernetes gives it."""


@asynccontextmanager
async def served(
    procore: Procore, grace: float, contexts: Iterable[AbstractAsyncContextManager[object]] = ()
) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """Open a session and other contexts for the life of a server, and yield what ends its sessions.

    SIGTERM and Ctrl-C end them as well. Servers end the lifespan of an app only when its requests have ended: too late
    for calls that wait.
    """
    loop = asyncio.get_running_loop()
    entered = (procore, *contexts)
    sessions = [context for context in entered if isinstance(context, Procore)]
    ends: list[asyncio.Task[None]] = []

    async def drain_and_close() -> None:
        await asyncio.gather(*(session.drain(grace=grace) for session in sessions))
        await asyncio.gather(*(session.aclose() for session in sessions))

    def end(_: object = None) -> asyncio.Task[None]:
        if not ends:
            ends.append(loop.create_task(drain_and_close()))
        return ends[0]

    async with AsyncExitStack() as stack:
        for context in entered:
            await stack.enter_async_context(context)
        with signals.also_watched(loop, (signals.TERMINATE, signals.INTERRUPT), end):
            yield end
        await end()
