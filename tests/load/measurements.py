"""Measurements of a process: memory, CPU time, open resources and event loop lag, with lines of progress."""

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

MB = 1_000_000
_PAGE = os.sysconf("SC_PAGE_SIZE")
#: Seconds between two samples.
_INTERVAL = 0.01
#: Milliseconds. Longer lags are counted as this one.
_LONGEST_LAG = 5_000


def resident() -> int:
    """Return the resident memory of this process in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE


def allocated_blocks() -> int:
    """Return the number of memory blocks that Python's objects occupy after a garbage collection."""
    gc.collect()
    return sys.getallocatedblocks()


@attrs.frozen
class CpuUsage:
    """Seconds in which this process used a core, and in which this thread was ready to run and had to wait for one."""

    used: float
    waiting: float

    @classmethod
    def now(cls) -> CpuUsage:
        # https://docs.kernel.org/scheduler/sched-stats.html: the second number is the nanoseconds spent waiting to run
        path = Path("/proc/thread-self/schedstat")
        return cls(time.process_time(), int(path.read_text().split()[1]) / 1e9 if path.exists() else 0.0)

    def since(self, earlier: CpuUsage) -> CpuUsage:
        return CpuUsage(self.used - earlier.used, self.waiting - earlier.waiting)


def raise_file_limit(number: int) -> None:
    """Let this process open at least ``number`` files and sockets."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < number:
        resource.setrlimit(resource.RLIMIT_NOFILE, (number, max(number, hard)))


@attrs.frozen
class OpenResources:
    """Numbers of the resources that a session has to release."""

    tasks: int
    files: int
    sockets: int
    threads: int

    @classmethod
    def now(cls) -> OpenResources:
        links = [str(path.readlink()) for path in Path("/proc/self/fd").iterdir() if path.is_symlink()]
        return cls(
            tasks=len(asyncio.all_tasks()),
            files=len(links),
            sockets=sum(link.startswith("socket:") for link in links),
            threads=threading.active_count(),
        )


@attrs.frozen
class MemorySamples:
    """Resident bytes of a process, sampled once in ``every`` operations."""

    samples: Sequence[int] = attrs.field(repr=False)
    every: int

    @property
    def growth(self) -> float:
        """Return the growth in bytes, without short peaks."""
        tenth = max(1, len(self.samples) // 10)
        return statistics.median(self.samples[-tenth:]) - statistics.median(self.samples[:tenth])

    @property
    def slope(self) -> float:
        """Return the growth in bytes per 10,000 operations: the median slope, which a single step does not change."""
        pairs = itertools.combinations(enumerate(self.samples), 2)
        per_sample = statistics.median((later - earlier) / (j - i) for (i, earlier), (j, later) in pairs)
        return per_sample * 10_000 / self.every


class LagHistogram:
    """Event loop lags, counted by milliseconds: an hour of them takes no more memory than a second."""

    def __init__(self) -> None:
        self._counts = array("Q", bytes(8 * (_LONGEST_LAG + 1)))

    def add(self, seconds: float) -> None:
        self._counts[min(_LONGEST_LAG, max(0, int(seconds * 1000)))] += 1

    def quantile(self, share: float) -> float:
        """Return the lag in seconds that ``share`` of the samples did not exceed."""
        left = share * sum(self._counts)
        for milliseconds, count in enumerate(self._counts):
            left -= count
            if left <= 0:
                return (milliseconds + 1) / 1000
        return _LONGEST_LAG / 1000


@attrs.define
class Measurements:
    """Event loop lag and peak memory, sampled a hundred times a second."""

    #: By the wall clock.
    lags: LagHistogram = attrs.field(factory=LagHistogram, repr=False)
    #: Only the part of a lag in which the loop's thread was running, rather than other programs.
    own_lags: LagHistogram = attrs.field(factory=LagHistogram, repr=False)
    peak: int = 0


@asynccontextmanager
async def measure(progress: Callable[[], str]) -> AsyncIterator[Measurements]:
    """Sample this process while the block runs, and print ``progress()`` every two seconds."""
    measurements = Measurements(peak=resident())
    started = time.monotonic()

    async def sample() -> None:
        printed_at = started
        while True:
            before, own_before = time.monotonic(), time.thread_time()
            await asyncio.sleep(_INTERVAL)
            now = time.monotonic()
            lag = now - before - _INTERVAL
            measurements.lags.add(lag)
            measurements.own_lags.add(min(lag, time.thread_time() - own_before))
            measurements.peak = max(measurements.peak, resident())
            if now - printed_at >= 2:
                printed_at = now
                print(f"  {now - started:4.0f} s: {progress()}", flush=True)

    sampling = asyncio.create_task(sample())
    try:
        yield measurements
    finally:
        sampling.cancel()
        await asyncio.wait({sampling})
