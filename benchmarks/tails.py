"""Tail of the latency with four callers for each connection: whether every call has its turn."""

from __future__ import annotations

import asyncio
import statistics
from contextlib import AsyncExitStack

from .clients import CLIENTS, OWN, REFERENCE, check
from .rounds import CONNECTIONS, Contender, Show, Turn, take_turns
from .server import Server
from .settings import Settings
from .slow_server import running_slowly
from .worker import Figures, measure

_CALLERS = 4 * CONNECTIONS
#: Milliseconds after which the server answers.
DELAYS = (0, 50, 200)
#: Calls of each caller, and rounds, with a server that is slow.
_SLOW_CALLS, _SLOW_ROUNDS = 8, 3


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the 99th percentile of the latency, as a ratio to its mean, for servers that answer after each delay."""
    result = measure(_run, server, 0, settings.rounds, settings.calls // _CALLERS, show=show)
    rounds, calls = min(_SLOW_ROUNDS, settings.rounds), min(_SLOW_CALLS, settings.calls // _CALLERS)
    for delay in DELAYS[1:]:
        with running_slowly(server, delay / 1000) as slow:
            result |= measure(_run, slow, delay, rounds, calls, show=show)
    return result


def _run(server: Server, delay: int, rounds: int, calls: int, show: Show) -> Figures:
    return asyncio.run(_tails(server, delay, rounds, calls, show))


async def _tails(server: Server, delay: int, rounds: int, calls: int, show: Show) -> Figures:
    names = (OWN, REFERENCE)
    async with AsyncExitStack() as stack:
        contenders = []
        for name in names:
            call = await stack.enter_async_context(CLIENTS[name].open(server))
            await check(name, call)
            contenders.append(Contender(name, call, _CALLERS, calls * _CALLERS))
        measured = await take_turns(contenders, rounds, what=f"tails, {delay} ms", show=show)
    return {f"tails.p99.{delay}.{name}": statistics.median(tail(turns[name]) for turns in measured) for name in names}


def tail(turn: Turn) -> float:
    """Return the 99th percentile of the latency as a ratio to its mean, by Little's law."""
    return turn.p99 / (turn.wall * _CALLERS)
