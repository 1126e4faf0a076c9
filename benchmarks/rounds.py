"""Rounds in which every contender has its turn: what a shared machine does to one, it does to all."""

from __future__ import annotations

import asyncio
import gc
import math
import statistics
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

import attrs

#: On the wire at once, for every client; those without coroutines have as many threads.
CONNECTIONS = 64

#: One call, whatever it answers.
Call = Callable[[], Coroutine[Any, Any, object]]
#: Tells what is being measured, and how far it is.
Show = Callable[[str, str], None]


@attrs.frozen
class Contender:
    """Who takes part, with how many coroutines that call in a row, and how many calls in all of them."""

    name: str
    call: Call
    callers: int
    calls: int


@attrs.frozen
class Turn:
    """What one contender took in one round, in seconds."""

    #: Of the whole process, all threads, for one call.
    cpu: float
    #: From the first call to the last answer, for one call.
    wall: float
    #: Of single calls.
    p50: float
    p99: float


#: A round's turns, by the contenders' names.
Round = Mapping[str, Turn]


async def drive(call: Call, *, callers: int, calls: int) -> None:
    """Make ``calls`` calls by ``callers`` coroutines, each of which waits for its answer before it calls again."""
    left = calls

    async def caller() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await call()

    async with asyncio.TaskGroup() as group:
        for _ in range(min(callers, calls)):
            group.create_task(caller())


async def turn(contender: Contender) -> Turn:
    """Measure one contender, once its connections are open."""
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
    """Open a contender's connections: those that went idle in the others' turns may be closed."""
    callers = min(contender.callers, CONNECTIONS)
    await drive(contender.call, callers=callers, calls=callers)


async def take_turns(contenders: Sequence[Contender], rounds: int, *, what: str, show: Show) -> list[Round]:
    """Measure all contenders ``rounds`` times; who begins changes from round to round."""
    for each in contenders:
        show(what, f"{each.name} warms up")
        await warm_up(each)
    # What one contender keeps is not searched for garbage in another's turn.
    gc.collect()
    gc.freeze()
    try:
        return [
            await _round(contenders, number, f"round {number + 1} of {rounds}", what, show) for number in range(rounds)
        ]
    finally:
        gc.unfreeze()


async def _round(contenders: Sequence[Contender], number: int, how_far: str, what: str, show: Show) -> Round:
    first = number % len(contenders)
    turns = {}
    for each in [*contenders[first:], *contenders[:first]]:
        show(what, f"{how_far}, {each.name}")
        turns[each.name] = await turn(each)
    return turns


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest of ``values`` that at least ``share`` of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median_ratio(rounds: Sequence[Round], name: str, to: str, of: Callable[[Turn], float]) -> float:
    """Return the median, over the rounds, of one contender's measure as a ratio to another's in the same round."""
    return statistics.median(of(each[name]) / of(each[to]) for each in rounds)
