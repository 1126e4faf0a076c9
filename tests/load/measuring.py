"""What a process holds, how its event loop fares, and lines of progress while it does."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from array import array
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import attrs

MIB = 1 << 20
_PAGE = os.sysconf("SC_PAGE_SIZE")


def resident() -> int:
    """Return the bytes of memory that this process has now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE


@attrs.frozen
class Held:
    """What must be given back."""

    tasks: int
    files: int
    sockets: int
    threads: int

    @classmethod
    def now(cls) -> Held:
        links = [str(each.readlink()) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
        return cls(
            tasks=len(asyncio.all_tasks()),
            files=len(links),
            sockets=sum(link.startswith("socket:") for link in links),
            threads=threading.active_count(),
        )


@attrs.define
class Watch:
    """Looks at the event loop and at the memory, a hundred times a second."""

    #: Seconds that each look came too late because the loop's own thread was at work, rather than other programs.
    lags: array[float] = attrs.field(factory=lambda: array("d"), repr=False)
    peak: int = 0
    #: Seconds of work of this process.
    worked: float = 0.0

    def lag(self, share: float) -> float:
        """Return the lag that ``share`` of the looks did not exceed."""
        ordered = sorted(self.lags)
        return ordered[int(share * (len(ordered) - 1))]


@asynccontextmanager
async def watching(progress: Callable[[], str]) -> AsyncIterator[Watch]:
    """Measure meanwhile, and print a line of progress every two seconds."""
    watch = Watch(peak=resident())
    started, work_before = time.monotonic(), time.process_time()

    async def look() -> None:
        said = started
        while True:
            before, own_before = time.monotonic(), time.thread_time()
            await asyncio.sleep(0.01)
            now = time.monotonic()
            watch.lags.append(min(now - before - 0.01, time.thread_time() - own_before))
            watch.peak = max(watch.peak, resident())
            if now - said >= 2:
                said = now
                print(f"  {now - started:4.0f} s: {progress()}", flush=True)

    looking = asyncio.create_task(look())
    try:
        yield watch
    finally:
        watch.worked = time.process_time() - work_before
        looking.cancel()
        await asyncio.wait({looking})
