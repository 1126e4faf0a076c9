"""Whether a session's calls stay as cheap as they were, however many it has made."""

from __future__ import annotations

import asyncio
import gc
import os
from contextlib import AsyncExitStack
from operator import attrgetter
from pathlib import Path

from .clients import CLIENTS, OWN
from .rounds import CONNECTIONS, Call, Contender, Show, drive, median_ratio, take_turns
from .server import Server
from .settings import Settings
from .worker import Figures, measure

_STEPS = 10


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the CPU and the memory of a call by the age of its session."""
    return measure(_run, server, settings, show=show)


def _run(server: Server, settings: Settings, show: Show) -> Figures:
    return asyncio.run(_measure(server, settings, show))


async def _measure(server: Server, settings: Settings, show: Show) -> Figures:
    youngest, *_, oldest = settings.ages
    found, calls = Figures(), dict[int, Call]()
    async with AsyncExitStack() as stack:
        for age in sorted(settings.ages, reverse=True):
            call = calls[age] = await stack.enter_async_context(CLIENTS[OWN].open(server))
            if age == oldest:
                found["growth.bytes"] = await _grow_old(call, age, show)
            else:
                show(f"a session grows {age:,} calls old", "")
                await drive(call, callers=CONNECTIONS, calls=age)
        contenders = [Contender(f"{age:,} calls old", call, CONNECTIONS, settings.calls) for age, call in calls.items()]
        played = await take_turns(contenders, settings.rounds, what="sessions by their age", show=show)
    for age in settings.ages[1:]:
        ratio = median_ratio(played, f"{age:,} calls old", f"{youngest:,} calls old", attrgetter("cpu"))
        found[f"growth.cpu.{age}"] = ratio
    return found


async def _grow_old(call: Call, calls: int, show: Show) -> float:
    """Return by how many bytes a call makes the process grow, after the first tenth of ``calls``."""
    step, before = calls // _STEPS, 0
    for number in range(_STEPS):
        show(f"a session grows {calls:,} calls old", f"{number * step:,}")
        await drive(call, callers=CONNECTIONS, calls=step)
        if number == 0:
            before = _resident()
    return (_resident() - before) / (calls - step)


def _resident() -> int:
    gc.collect()
    # https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html: pages, the second number is the resident ones
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
