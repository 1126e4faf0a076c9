"""CPU and latency of a call, compared with other clients, for 1, 64 and 256 coroutines that call in sequence."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from operator import attrgetter

from .client_processes import Loop, client_process
from .clients import CLIENTS, OWN, REFERENCE
from .rounds import Round, Show, median_ratio, rotated
from .server import KINDS, Server
from .settings import Settings
from .worker import Figures

CALLERS = (1, 64, 256)

MEASURES = {"cpu": attrgetter("cpu"), "p50": attrgetter("p50"), "p99": attrgetter("p99")}

#: Processes of each client, one after the other: the times of one differ by about 5 % from those of the next, by where
#: its objects are in memory.
_PROCESSES = 3


def selected_clients(settings: Settings) -> list[str]:
    """Return the names of the clients to measure: the selected ones that are installed."""
    selected = CLIENTS.keys() if settings.clients is None else {*settings.clients, OWN, REFERENCE}
    return [name for name, client in CLIENTS.items() if name in selected and client.installed]


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure on asyncio's own loop, with each kind of bodies, and aprocore on uvloop, if that is installed."""
    both: dict[str, Loop] = {OWN: "asyncio", REFERENCE: "asyncio"}
    result = _measure("calls", dict.fromkeys(selected_clients(settings), "asyncio"), server, settings, show)
    for kind in KINDS[1:]:
        result |= _measure(kind, both, server.of_kind(kind), settings, show)
    if importlib.util.find_spec("uvloop") is not None:
        result |= _measure("uvloop", {**both, OWN: "uvloop"}, server, settings, show)
    return result


def _measure(group: str, loops: Mapping[str, Loop], server: Server, settings: Settings, show: Show) -> Figures:
    """Measure clients on their event loops in turn."""
    measured: dict[int, list[Round]] = {callers: [] for callers in CALLERS}
    processes = min(_PROCESSES, settings.rounds)
    for number in range(processes):
        with ExitStack() as stack:
            clients = []
            for name, loop in loops.items():
                show(group, f"process {number + 1} of {processes}, warm-up of {name}")
                clients.append(stack.enter_context(client_process(name, loop, server)))
            for callers, rounds in measured.items():
                what = f"{group}, {callers} caller{'s' * (callers > 1)}"
                for played in range(number, settings.rounds, processes):
                    turns = {}
                    for client in rotated(clients, played):
                        show(what, f"round {len(rounds) + 1} of {settings.rounds}, {client.name}")
                        turns[client.name] = client.turn(callers, settings.calls)
                    rounds.append(turns)
    result: Figures = {}
    for callers, rounds in measured.items():
        result |= ratios(group, callers, loops, rounds)
    return result


def ratios(group: str, callers: int, names: Iterable[str], measured: Sequence[Round]) -> Figures:
    """Return every client's ratios to plain aiohttp, and the ratio of its CPU to that of aprocore."""
    result: Figures = {}
    for name in names:
        for measure_name, of in MEASURES.items():
            result[f"{group}.{measure_name}.{callers}.{name}"] = median_ratio(measured, name, REFERENCE, of)
        if name != OWN:
            result[f"{group}.ahead.{callers}.{name}"] = median_ratio(measured, name, OWN, MEASURES["cpu"])
    return result
