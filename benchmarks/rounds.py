"""Rounds that measure all contenders in turn, so that other load on the machine affects them alike."""

from __future__ import annotations

import asyncio
import gc
import math
import statistics
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any, TypeVar

import attrs

T = TypeVar("T")

#: Number of connections of every client; clients without coroutines have as many threads.
CONNECTIONS = 64

#: One call of a client.
Call = Callable[[], Coroutine[Any, Any, object]]
#: Reports what is measured, and the progress.
Show = Callable[[str, str], None]


@attrs.frozen
class Contender:
    """A participant of a comparison, with its number of concurrent callers and of calls in all."""

    name: str
    call: Call
    callers: int
    calls: int


@attrs.frozen
class Turn:
    """Times of one contender in one round, in seconds."""

    #: CPU of the whole process, with all threads, per call.
    cpu: float
    #: From the first call to the last response, per call.
    wall: float
    #: Percentiles of the latency of single calls.
    p50: float
    p99: float


#: A round's turns, by the contenders' names.
Round = Mapping[str, Turn]


async def drive(call: Call, *, callers: int, calls: int) -> None:
    """Make ``calls`` calls with ``callers`` coroutines, each of which waits for a response before its next call."""
    left = calls

    async def caller() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await call()

    async with asyncio.TaskGroup() as group:
        for _ in range(min(callers, calls)):
            work = caller()
            try:
                group.create_task(work)
            except RuntimeError:
                work.close()  # an eager task has failed, and the group takes no others
                raise


async def turn(contender: Contender) -> Turn:
    """Measure one contender after opening its connections."""
    latencies: list[float] = []

    async def timed() -> None:
        started = time.perf_counter()
        await contender.call()
        latencies.append(time.perf_counter() - started)

    await warm_up(contender)
    gc.collect()
    cpu, wall = time.process_time(), time.perf_counter()
    await drive(timed, callers=contender.callers, calls=contender.calls)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return Turn(cpu / contender.calls, wall / contender.calls, percentile(latencies, 0.50), percentile(latencies, 0.99))


async def warm_up(contender: Contender) -> None:
    """Open a contender's connections, which may have been closed while others were measured."""
    callers = min(contender.callers, CONNECTIONS)
    await drive(contender.call, callers=callers, calls=callers)


async def take_turns(contenders: Sequence[Contender], rounds: int, *, what: str, show: Show) -> list[Round]:
    """Measure all contenders ``rounds`` times; each round starts with another contender."""
    for contender in contenders:
        show(what, f"warm-up of {contender.name}")
        await warm_up(contender)
    # Frozen objects of one contender are not traversed by garbage collections in another's turn.
    gc.collect()
    gc.freeze()
    try:
        return [
            await _round(contenders, number, f"round {number + 1} of {rounds}", what, show) for number in range(rounds)
        ]
    finally:
        gc.unfreeze()


async def _round(contenders: Sequence[Contender], number: int, how_far: str, what: str, show: Show) -> Round:
    turns = {}
    for contender in rotated(contenders, number):
        show(what, f"{how_far}, {contender.name}")
        turns[contender.name] = await turn(contender)
    return turns


def rotated(contenders: Sequence[T], number: int) -> Sequence[T]:
    """Return the order of a round, which begins with another contender than the one before."""
    first = number % len(contenders)
    return [*contenders[first:], *contenders[:first]]


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest of ``values`` that at least ``share`` of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median_ratio(rounds: Sequence[Round], name: str, to: str, of: Callable[[Turn], float]) -> float:
    """Return the median, over the rounds, of one contender's measure as a ratio to another's in the same round."""
    return statistics.median(of(turns[name]) / of(turns[to]) for turns in rounds)
