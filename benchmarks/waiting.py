"""Memory, CPU and throughput of 10,000 coroutines that wait on one session."""

from __future__ import annotations

import asyncio
import gc
import time
import tracemalloc
from operator import attrgetter

from .clients import CLIENTS, OWN, REFERENCE
from .rounds import CONNECTIONS, Call, Contender, Show, drive, median_ratio, take_turns
from .server import Server
from .settings import Settings
from .worker import Figures, measure

#: Calls per coroutine, so that the queue dominates: starting a task takes a fifth of a call.
_CALLS_EACH = 10
#: Time until every coroutine waits.
_SETTLE_SECONDS = 1.0
_MEASURED_SECONDS = 2.0


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure memory and CPU of waiting for both clients, and aprocore's throughput."""
    return measure(_run, server, settings, show=show)


def _run(server: Server, settings: Settings, show: Show) -> Figures:
    return asyncio.run(_measure(server, settings, show))


async def _measure(server: Server, settings: Settings, show: Show) -> Figures:
    count, result = settings.waiting, Figures()
    what = f"{count:,} coroutines on one session"
    for name in (REFERENCE, OWN):
        async with CLIENTS[name].open(server) as call:
            await drive(call, callers=CONNECTIONS, calls=10 * CONNECTIONS)
            show(what, f"memory, {name}")
            result[f"waiting.bytes.{name}"] = await _bytes_each(call, count, server)
            show(what, f"CPU, {name}")
            result[f"waiting.cpu.{name}"], result[f"waiting.errors.{name}"] = await _cpu_and_errors(call, count, server)
    async with CLIENTS[OWN].open(server) as call:
        contenders = [
            Contender("few", call, CONNECTIONS, count * _CALLS_EACH),
            Contender("many", call, count, count * _CALLS_EACH),
            Contender("many, one call each", call, count, count),
        ]
        measured = await take_turns(contenders, settings.rounds, what=f"{what}, throughput", show=show)
    result[f"waiting.throughput.{OWN}"] = median_ratio(measured, "few", "many", attrgetter("wall"))
    result[f"waiting.starting.{OWN}"] = median_ratio(measured, "few", "many, one call each", attrgetter("wall"))
    return result


async def _bytes_each(call: Call, count: int, server: Server) -> float:
    gc.collect()
    tracemalloc.start()
    try:
        with server.stopped():
            before, _ = tracemalloc.get_traced_memory()
            tasks = [asyncio.create_task(call()) for _ in range(count)]
            await asyncio.sleep(_SETTLE_SECONDS)
            after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    await asyncio.gather(*tasks)
    return (after - before) / count


async def _cpu_and_errors(call: Call, count: int, server: Server) -> tuple[float, float]:
    """Return the CPU of waiting, in per cent of a core, and the number of calls that failed afterwards."""
    with server.stopped():
        tasks = [asyncio.create_task(call()) for _ in range(count)]
        await asyncio.sleep(_SETTLE_SECONDS)
        cpu = time.process_time()
        await asyncio.sleep(_MEASURED_SECONDS)
        cpu = time.process_time() - cpu
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    return 100 * cpu / _MEASURED_SECONDS, sum(isinstance(outcome, BaseException) for outcome in outcomes)
