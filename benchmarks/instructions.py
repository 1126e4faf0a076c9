"""Instructions of a call, counted by valgrind: a figure that other work on the machine does not disturb."""

from __future__ import annotations

import asyncio
import itertools
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aprocore.net.aiohttp.tls_connector import TLS_VARIABLE
from aprocore.net.clock import SYSTEM_CLOCK

from . import cachegrind
from .calls import CALLERS
from .clients import CLIENTS, OWN, REFERENCE, session
from .rounds import CONNECTIONS, Call, Show, drive
from .server import KINDS, PLAIN, Server
from .settings import Settings
from .worker import Figures

#: Calls that open all connections, and end what a session does only at first.
_WARM_UP = 10 * CONNECTIONS
#: Part of the calls that the first of two processes makes; the difference of both is what the other calls cost.
_FIRST_PART = 0.2
#: Seconds between two readings of the session's clock: valgrind makes a program about 50 times slower, and the rate
#: limiter, which has more to do after every 20 ms, would have it for every call.
_TICK = 2e-5

#: Numbers of callers, kinds of bodies, clients and the TLS of aprocore whose calls are counted.
_CELLS = (
    *((callers, PLAIN, OWN, "own") for callers in CALLERS),
    *((callers, PLAIN, OWN, "asyncio") for callers in CALLERS),
    *((callers, PLAIN, REFERENCE, "asyncio") for callers in CALLERS),
    *((64, kind, OWN, "own") for kind in KINDS[1:]),
    *((64, kind, REFERENCE, "asyncio") for kind in KINDS[1:]),
)
#: Most calls that are counted: they cost the same each time, but under valgrind fifty times as much time.
_MOST_CALLS = 1_280


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the instructions of a call in thousands, in user space, by the number of callers and the kind of bodies.

    Raises:
        MeasurementError: valgrind is not installed, or a process failed.
    """
    cachegrind.check_installed()
    many = min(settings.calls, _MOST_CALLS)
    few = int(_FIRST_PART * many)
    result: Figures = {}
    for callers, kind, name, tls in _CELLS:
        what = f"instructions, {kind}, {callers} caller{'s' * (callers > 1)}"
        counts = []
        for calls in (few, many):
            show(what, f"{name}, {tls} TLS, {calls} calls")
            counts.append(_counted(server.of_kind(kind), name, callers, calls, tls))
        result[figure_name(callers, kind, name, tls)] = (counts[1] - counts[0]) / (many - few) / 1000
    return result


def figure_name(callers: int, kind: str, name: str, tls: str) -> str:
    """Return the name of a figure; the TLS is part of it for aprocore, which has two."""
    return f"instructions.{callers}.{kind}.{name}{f'.{tls}' if name == OWN else ''}"


def _counted(server: Server, name: str, callers: int, calls: int, tls: str) -> int:
    """Return the instructions of a process that makes ``calls`` calls after the warm-up."""
    command = [sys.executable, "-m", __name__, server.origin, server.ca_file, name, str(callers), str(calls)]
    return cachegrind.count(command, {TLS_VARIABLE: tls})


class _TickingClock:
    """Clock that advances when it is read, so that each run makes the same steps."""

    monotonic = staticmethod(itertools.count(1000.0, _TICK).__next__)
    time = staticmethod(SYSTEM_CLOCK.time)
    random = staticmethod(SYSTEM_CLOCK.random)
    sleep = staticmethod(SYSTEM_CLOCK.sleep)


@asynccontextmanager
async def _opened(server: Server, name: str) -> AsyncIterator[Call]:
    if name == OWN:
        async with session(server, _TickingClock()) as procore:
            yield procore.me
    else:
        async with CLIENTS[name].open(server) as call:
            yield call


async def _run(server: Server, name: str, callers: int, calls: int) -> None:
    async with _opened(server, name) as call:
        await drive(call, callers=callers, calls=_WARM_UP)
        await drive(call, callers=callers, calls=calls)


if __name__ == "__main__":
    origin, ca_file, client, *numbers = sys.argv[1:]
    asyncio.run(_run(Server(origin, ca_file, pid=0), client, *map(int, numbers)))
