"""First call of a session: its round trips to the server, the token's included."""

from __future__ import annotations

import asyncio
import statistics
import time

from .clients import OWN, session
from .distant_server import running_far_away
from .rounds import Show
from .server import Server
from .settings import Settings
from .worker import Figures, measure

#: Seconds of a round trip, far more than what the call takes on both sides.
_ROUND_TRIP = 0.2


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the time of the first call, in round trips to a distant server."""
    with running_far_away(server, _ROUND_TRIP) as distant:
        return measure(_run, distant, settings.rounds, show=show)


def _run(server: Server, rounds: int, show: Show) -> Figures:
    times = []
    for number in range(rounds):
        show("first call", f"round {number + 1} of {rounds}")
        times.append(asyncio.run(_seconds(server)))
    return {f"first_call.trips.{OWN}": statistics.median(times) / _ROUND_TRIP}


async def _seconds(server: Server) -> float:
    async with session(server) as procore:
        started = time.perf_counter()
        await procore.me()
        return time.perf_counter() - started
