"""Growth: CPU and memory of calls after a session has made many."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from contextlib import AsyncExitStack
from operator import attrgetter
from pathlib import Path

import attrs

from .clients import CLIENTS, OWN
from .rounds import CONNECTIONS, Call, Contender, Show, drive, median_ratio, take_turns
from .server import Server
from .settings import Settings
from .worker import Figures, measure

#: Minimum number of calls that open all connections and fill caches; else a tenth of the session's calls.
_WARM_UP = 50 * CONNECTIONS
#: Calls between two reports of progress.
_STEP = 10_000
#: Factor by which rounds are more numerous and shorter than in other benchmarks, so that a machine that is busy for a
#: second or two slows down both sessions alike.
_ROUND_FACTOR = 4


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the CPU of a call by the number of calls before it, and the memory that calls leave behind."""
    return measure(_run, server, settings, show=show)


def _run(server: Server, settings: Settings, show: Show) -> Figures:
    return asyncio.run(_measure(server, settings, show))


async def _measure(server: Server, settings: Settings, show: Show) -> Figures:
    youngest, *_, oldest = settings.ages
    result, calls = Figures(), dict[int, Call]()
    async with AsyncExitStack() as stack:
        for age in sorted(settings.ages, reverse=True):
            call = calls[age] = await stack.enter_async_context(CLIENTS[OWN].open(server))
            if age == oldest:
                result["growth.bytes"], result["growth.objects"] = await _measure_growth(call, age, show)
            else:
                show(f"making {age:,} calls", "")
                await drive(call, callers=CONNECTIONS, calls=age)
        calls_per_round = max(CONNECTIONS, settings.calls // _ROUND_FACTOR)
        contenders = [
            Contender(f"{age:,} calls old", call, CONNECTIONS, calls_per_round) for age, call in calls.items()
        ]
        measured = await take_turns(contenders, settings.rounds * _ROUND_FACTOR, what="sessions by age", show=show)
    for age in settings.ages[1:]:
        ratio = median_ratio(measured, f"{age:,} calls old", f"{youngest:,} calls old", attrgetter("cpu"))
        result[f"growth.cpu.{age}"] = ratio
    return result


async def _measure_growth(call: Call, calls: int, show: Show) -> tuple[float, float]:
    """Return the growth of the process per call, in bytes and in allocated blocks.

    Averages over ``calls``, after a warm-up. The bytes are whole pages of the system, and a few pages come and go: ten
    pages in a thousand calls look like 41 B per call. Blocks are exact.
    """
    what = f"making {calls:,} calls"
    show(what, "warm-up")
    await drive(call, callers=CONNECTIONS, calls=max(_WARM_UP, calls // 10))
    before = _Usage.now()
    for made in range(0, calls, _STEP):
        show(what, f"{made:,}")
        await drive(call, callers=CONNECTIONS, calls=min(_STEP, calls - made))
    after = _Usage.now()
    return (after.bytes - before.bytes) / calls, (after.objects - before.objects) / calls


@attrs.frozen
class _Usage:
    """Memory of the process while no call is in flight."""

    bytes: int
    objects: int

    @classmethod
    def now(cls) -> _Usage:
        gc.collect()
        return cls(resident(), sys.getallocatedblocks())


def resident() -> int:
    """Return the memory of this process in bytes."""
    # https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html: pages, the second number is the resident ones
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
