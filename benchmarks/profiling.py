"""Profile of aprocore with 64 callers."""

from __future__ import annotations

import asyncio
import cProfile
import io
import pstats

from .clients import CLIENTS, OWN
from .rounds import CONNECTIONS, Show, drive
from .server import Server
from .settings import Settings
from .worker import Figures, measure

_FUNCTIONS = 25


def calls(server: Server, settings: Settings, show: Show) -> None:
    """Print the functions with the most time of their own."""
    measure(_run, server, settings, show=show)


def _run(server: Server, settings: Settings, show: Show) -> Figures:
    asyncio.run(_profile(server, settings, show))
    return {}


async def _profile(server: Server, settings: Settings, show: Show) -> None:
    async with CLIENTS[OWN].open(server) as call:
        show(f"profile of {OWN}, {CONNECTIONS} callers", "warm-up")
        await drive(call, callers=CONNECTIONS, calls=10 * CONNECTIONS)
        show(f"profile of {OWN}, {CONNECTIONS} callers", "")
        count = settings.rounds * settings.calls
        with cProfile.Profile() as profile:
            await drive(call, callers=CONNECTIONS, calls=count)
    text = io.StringIO()
    pstats.Stats(profile, stream=text).strip_dirs().sort_stats("tottime").print_stats(_FUNCTIONS)
    print(f"\n{count:,} calls\n{text.getvalue()}", flush=True)
