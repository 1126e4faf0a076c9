"""CPU and latency of a call, compared with other clients, for 1, 64 and 256 coroutines that call in sequence."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from operator import attrgetter

from .clients import CLIENTS, OWN, REFERENCE, check
from .rounds import Contender, Round, Show, median_ratio, take_turns
from .server import KINDS, Server
from .settings import Settings
from .worker import Figures, measure

CALLERS = (1, 64, 256)

#: Clients that are also compared on uvloop, and with other kinds of bodies.
COMPARED_ALONE = (OWN, REFERENCE)

MEASURES = {"cpu": attrgetter("cpu"), "p50": attrgetter("p50"), "p99": attrgetter("p99")}


def selected_clients(settings: Settings) -> list[str]:
    """Return the names of the clients to measure: the selected ones that are installed."""
    selected = CLIENTS.keys() if settings.clients is None else {*settings.clients, OWN, REFERENCE}
    return [name for name, client in CLIENTS.items() if name in selected and client.installed]


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure on asyncio's own loop, with each kind of bodies, and, if it is installed, on uvloop."""
    result = measure(_on_asyncio, server, settings, show=show)
    for kind in KINDS[1:]:
        result |= measure(_of_kind, server.of_kind(kind), kind, settings, show=show)
    try:
        import uvloop  # noqa: F401
    except ImportError:
        return result
    return result | measure(_on_uvloop, server, settings, show=show)


def _on_asyncio(server: Server, settings: Settings, show: Show) -> Figures:
    return asyncio.run(_measure("calls", selected_clients(settings), server, settings, show))


def _of_kind(server: Server, kind: str, settings: Settings, show: Show) -> Figures:
    return asyncio.run(_measure(kind, COMPARED_ALONE, server, settings, show))


def _on_uvloop(server: Server, settings: Settings, show: Show) -> Figures:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(_measure("uvloop", COMPARED_ALONE, server, settings, show))


async def _measure(group: str, names: Sequence[str], server: Server, settings: Settings, show: Show) -> Figures:
    result: Figures = {}
    async with AsyncExitStack() as stack:
        calls = {name: await stack.enter_async_context(CLIENTS[name].open(server)) for name in names}
        for name, call in calls.items():
            await check(name, call)
        for callers in CALLERS:
            contenders = [
                Contender(name, call, callers, max(2 * callers, settings.calls // CLIENTS[name].slowness))
                for name, call in calls.items()
            ]
            what = f"{group}, {callers} caller{'s' * (callers > 1)}"
            measured = await take_turns(contenders, settings.rounds, what=what, show=show)
            result |= ratios(group, callers, names, measured)
    return result


def ratios(group: str, callers: int, names: Sequence[str], measured: Sequence[Round]) -> Figures:
    """Return every client's ratios to plain aiohttp, and the ratio of its CPU to that of aprocore."""
    result: Figures = {}
    for name in names:
        for measure_name, of in MEASURES.items():
            result[f"{group}.{measure_name}.{callers}.{name}"] = median_ratio(measured, name, REFERENCE, of)
        if name != OWN:
            result[f"{group}.ahead.{callers}.{name}"] = median_ratio(measured, name, OWN, MEASURES["cpu"])
    return result
