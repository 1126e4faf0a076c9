"""Memory of an open connection."""

from __future__ import annotations

import asyncio
import gc

from .clients import CLIENTS, OWN, REFERENCE
from .growth import resident
from .rounds import CONNECTIONS, Call, Show, drive
from .server import Server
from .settings import Settings
from .worker import Figures, measure

#: Calls of each caller, so that all connections are open.
_CALLS_EACH = 4


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the memory that a process has for each of its connections, in bytes."""
    result: Figures = {}
    for name in (OWN, REFERENCE):
        result |= measure(_run, server, name, show=show)
    return result


def _run(server: Server, name: str, show: Show) -> Figures:
    show("memory of a connection", name)
    return asyncio.run(_measure(server, name))


async def _measure(server: Server, name: str) -> Figures:
    async with CLIENTS[name].open(server) as call:
        before = await _resident_after(call, callers=1)
        after = await _resident_after(call, callers=CONNECTIONS)
    return {f"connections.bytes.{name}": (after - before) / (CONNECTIONS - 1)}


async def _resident_after(call: Call, callers: int) -> int:
    await drive(call, callers=callers, calls=_CALLS_EACH * CONNECTIONS)
    gc.collect()
    return resident()
