"""Instructions of a call, counted by valgrind: a figure that other work on the machine does not disturb."""

from __future__ import annotations

import asyncio
import itertools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aprocore.net.clock import SYSTEM_CLOCK

from .calls import CALLERS
from .clients import CLIENTS, OWN, REFERENCE, session
from .rounds import CONNECTIONS, Call, Show, drive
from .server import Server
from .settings import Settings
from .worker import Figures, MeasurementError

#: Calls that open all connections, and end what a session does only at first.
_WARM_UP = 10 * CONNECTIONS
#: Part of the calls that the first of two processes makes; the difference of both is what the other calls cost.
_FIRST_PART = 0.2
#: Seconds between two readings of the session's clock: valgrind makes a program about 50 times slower, and the rate
#: limiter, which has more to do after every 20 ms, would have it for every call.
_TICK = 2e-5

_COUNTED = re.compile(r"I\s+refs:\s+([\d,]+)")


def figures(server: Server, settings: Settings, show: Show) -> Figures:
    """Measure the instructions of a call in thousands, in user space, by the number of callers.

    Raises:
        MeasurementError: valgrind is not installed, or a process failed.
    """
    if shutil.which("valgrind") is None:
        raise MeasurementError("Instructions are counted by valgrind, which was not found: apt-get install valgrind")
    few, many = int(_FIRST_PART * settings.calls), settings.calls
    result: Figures = {}
    for name in (OWN, REFERENCE):
        for callers in CALLERS:
            what = f"instructions, {callers} caller{'s' * (callers > 1)}"
            counts = []
            for calls in (few, many):
                show(what, f"{name}, {calls} calls")
                counts.append(_counted(server, name, callers, calls))
            result[f"instructions.{callers}.{name}"] = (counts[1] - counts[0]) / (many - few) / 1000
    return result


def _counted(server: Server, name: str, callers: int, calls: int) -> int:
    """Return the instructions of a process that makes ``calls`` calls after the warm-up."""
    process = subprocess.run(
        [
            *("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"),
            *(sys.executable, "-m", __name__, server.origin, server.ca_file, name, str(callers), str(calls)),
        ],
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    counted = _COUNTED.search(process.stderr)
    if process.returncode or counted is None:
        raise MeasurementError(f"valgrind failed:\n{process.stderr}")
    return int(counted[1].replace(",", ""))


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
