"""What a process holds, how its event loop fares, and lines of progress while it does."""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import resource
import statistics
import sys
import threading
import time
from array import array
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import attrs

#: Bytes, as the figures to be held are told.
MB = 1_000_000
_PAGE = os.sysconf("SC_PAGE_SIZE")
#: Seconds between two looks, and how many milliseconds of lag are told from each other.
_LOOK = 0.01
_LONGEST_LAG = 5_000


def resident() -> int:
    """Return the bytes of memory that this process has now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE


def objects() -> int:
    """Return how many blocks of memory Python's own objects have now, without those that are garbage."""
    gc.collect()
    return sys.getallocatedblocks()


@attrs.frozen
class Standing:
    """Seconds that this process has worked, and that this thread could have and had no core: others had them."""

    worked: float
    held_up: float

    @classmethod
    def now(cls) -> Standing:
        # https://docs.kernel.org/scheduler/sched-stats.html: the second number is the nanoseconds spent waiting to run
        path = Path("/proc/thread-self/schedstat")
        return cls(time.process_time(), int(path.read_text().split()[1]) / 1e9 if path.exists() else 0.0)

    def since(self, earlier: Standing) -> Standing:
        return Standing(self.worked - earlier.worked, self.held_up - earlier.held_up)


def allow_files(number: int) -> None:
    """Let this process have so many files and sockets open."""
    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if now < number:
        resource.setrlimit(resource.RLIMIT_NOFILE, (number, max(number, most)))


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


@attrs.frozen
class Memory:
    """What a process had resident, in bytes, each time that so many more operations were done."""

    samples: Sequence[int] = attrs.field(repr=False)
    every: int

    @property
    def growth(self) -> float:
        """The bytes by which it has grown, without short peaks."""
        tenth = max(1, len(self.samples) // 10)
        return statistics.median(self.samples[-tenth:]) - statistics.median(self.samples[:tenth])

    @property
    def slope(self) -> float:
        """The bytes by which it grows in 10,000 operations: the median slope, in which no single step weighs."""
        pairs = itertools.combinations(enumerate(self.samples), 2)
        each = statistics.median((later - earlier) / (j - i) for (i, earlier), (j, later) in pairs)
        return each * 10_000 / self.every


class Lags:
    """By how many milliseconds looks came too late: counts, so that they take no more memory in an hour."""

    def __init__(self) -> None:
        self._counts = array("Q", bytes(8 * (_LONGEST_LAG + 1)))

    def add(self, seconds: float) -> None:
        self._counts[min(_LONGEST_LAG, max(0, int(seconds * 1000)))] += 1

    def below(self, share: float) -> float:
        """Return the seconds that ``share`` of them did not exceed."""
        left = share * sum(self._counts)
        for milliseconds, count in enumerate(self._counts):
            left -= count
            if left <= 0:
                return (milliseconds + 1) / 1000
        return _LONGEST_LAG / 1000


@attrs.define
class Watch:
    """Looks at the event loop and at the memory, a hundred times a second."""

    #: By the clock on the wall, and what of it was work of the loop's own thread rather than of other programs.
    lags: Lags = attrs.field(factory=Lags, repr=False)
    own_lags: Lags = attrs.field(factory=Lags, repr=False)
    peak: int = 0


@asynccontextmanager
async def watching(progress: Callable[[], str]) -> AsyncIterator[Watch]:
    """Measure meanwhile, and print a line of progress every two seconds."""
    watch = Watch(peak=resident())
    started = time.monotonic()

    async def look() -> None:
        said = started
        while True:
            before, own_before = time.monotonic(), time.thread_time()
            await asyncio.sleep(_LOOK)
            now = time.monotonic()
            lag = now - before - _LOOK
            watch.lags.add(lag)
            watch.own_lags.add(min(lag, time.thread_time() - own_before))
            watch.peak = max(watch.peak, resident())
            if now - said >= 2:
                said = now
                print(f"  {now - started:4.0f} s: {progress()}", flush=True)

    looking = asyncio.create_task(look())
    try:
        yield watch
    finally:
        looking.cancel()
        await asyncio.wait({looking})
