"""Whether a session's calls stay as cheap as they were, however many it has made."""

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

#: Calls until every connection is open and what is made once is made: a tenth of a session's, but no fewer.
_WARM_UP = 50 * CONNECTIONS
#: Calls between two words of progress.
_STEP = 10_000
#: CPU is compared in so many times as many turns as elsewhere, each so many times as short: a machine that somebody
#: else takes for a second or two is then as slow to the one as to the other.
_FINER = 4


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the CPU of a call by the age of its session, and what calls leave behind."""
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
                found["growth.bytes"], found["growth.objects"] = await _grow_old(call, age, show)
            else:
                show(f"a session grows {age:,} calls old", "")
                await drive(call, callers=CONNECTIONS, calls=age)
        each = max(CONNECTIONS, settings.calls // _FINER)
        contenders = [Contender(f"{age:,} calls old", call, CONNECTIONS, each) for age, call in calls.items()]
        played = await take_turns(contenders, settings.rounds * _FINER, what="sessions by their age", show=show)
    for age in settings.ages[1:]:
        ratio = median_ratio(played, f"{age:,} calls old", f"{youngest:,} calls old", attrgetter("cpu"))
        found[f"growth.cpu.{age}"] = ratio
    return found


async def _grow_old(call: Call, calls: int, show: Show) -> tuple[float, float]:
    """Return the bytes by which a call makes the process grow, and how many objects it leaves behind.

    Both are of ``calls`` of them, after those that warm the session up. The bytes come in pages of the system, of which
    a few come and go: over a thousand calls, ten pages look like 46 B a call. The objects are counted one by one.
    """
    what = f"a session grows {calls:,} calls old"
    show(what, "it warms up")
    await drive(call, callers=CONNECTIONS, calls=max(_WARM_UP, calls // 10))
    before = _Held.now()
    for made in range(0, calls, _STEP):
        show(what, f"{made:,}")
        await drive(call, callers=CONNECTIONS, calls=min(_STEP, calls - made))
    after = _Held.now()
    return (after.bytes - before.bytes) / calls, (after.objects - before.objects) / calls


@attrs.frozen
class _Held:
    """What the process has, with no call under way."""

    bytes: int
    objects: int

    @classmethod
    def now(cls) -> _Held:
        gc.collect()
        # https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html: pages, the second number is the resident ones
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return cls(pages * os.sysconf("SC_PAGE_SIZE"), sys.getallocatedblocks())
