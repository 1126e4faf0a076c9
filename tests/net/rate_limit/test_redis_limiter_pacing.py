"""Shared rate limits against simulated servers, in virtual time."""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Callable
from typing import get_args

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.rate_limited_server import Model, RateLimitedServer, Traffic
from tests.support.shared_state_store import InMemoryLimiter, InMemorySharedState
from tests.support.virtual_time import VirtualClock, run

pytestmark = pytest.mark.slow

MODELS = get_args(Model)
SECONDS, SPIKE = 10.0, 25


@attrs.frozen
class Served:
    server: RateLimitedServer
    start: float
    calls: list[int]
    """The number of calls of each process."""

    @property
    def windows(self) -> list[int]:
        """The number of calls served in each complete window."""
        fixed = self.server.windows[0].model == "fixed"
        begin = math.ceil(self.start / SECONDS) * SECONDS if fixed else self.start
        taken = [int((at - begin) // SECONDS) for at, status in self.server.arrivals if status == 200]
        return [taken.count(window) for window in range(max(taken))]


async def backlogs(
    model: Model,
    seed: int,
    *,
    processes: int = 4,
    seconds: float = 100.0,
    outage: tuple[float, float] | None = None,
    wiped: bool = True,
    spike: int = SPIKE,
    rounding: Callable[[float], int] = math.ceil,
    crashes_at: float | None = None,
) -> Served:
    """Send as many calls as allowed from several processes, each with its own limiter."""
    clock, chance = VirtualClock(seed), random.Random(seed)
    clock.epoch += chance.uniform(0, 20)
    server = RateLimitedServer.of(clock, model, rounding=rounding, spike=spike, ahead=90.0 * (-1) ** seed)
    memory = InMemorySharedState(clock, ahead=chance.uniform(-1000, 1000))
    limiters = [InMemoryLimiter(memory, share=processes) for _ in range(processes)]
    start = server.now

    async def outage_of_redis() -> None:
        if outage is not None:
            await asyncio.sleep(outage[0])
            memory.down = True
            await asyncio.sleep(outage[1] - outage[0])
            memory.down = False
            if wiped:
                memory.forget()

    async def crash() -> None:
        if crashes_at is not None:
            await asyncio.sleep(crashes_at)
            sync = limiters[0]._sync
            assert sync is not None
            assert sync._task is not None
            sync._task.cancel()
            limiters[0]._sync = None

    traffics = [Traffic(limiter, server, random.Random(f"{seed} {n}")) for n, limiter in enumerate(limiters)]
    rest = [asyncio.create_task(outage_of_redis()), asyncio.create_task(crash())]
    lengths = [seconds if n or crashes_at is None else crashes_at for n in range(processes)]
    await asyncio.gather(*(traffic.backlog(length) for traffic, length in zip(traffics, lengths, strict=True)), *rest)
    for limiter in limiters:
        await limiter.aclose()
    return Served(server, start, [len(traffic.order) for traffic in traffics])


@pytest.mark.fault("F13")
@pytest.mark.parametrize("model", MODELS)
def test_four_processes_use_the_limit_without_a_429(model: Model) -> None:
    seed = MODELS.index(model)
    served = run(backlogs(model, seed, rounding=(math.ceil, math.floor, round)[seed]))
    assert served.server.refused == 0
    assert served.server.served >= 0.9 * 10 * SPIKE
    assert min(served.calls) >= 0.5 * served.server.served / 4, "no process starves"


@pytest.mark.fault("F13")
@pytest.mark.parametrize("wiped", [True, False])
@pytest.mark.parametrize("model", MODELS)
def test_an_outage_of_redis_affects_at_most_one_window(model: Model, wiped: bool) -> None:
    served = run(backlogs(model, 1, outage=(33.0, 75.0), wiped=wiped))
    assert served.server.refused == 0
    # An outage across a boundary of the server's windows affects two of them.
    assert served.server.served >= 0.9 * 9 * SPIKE
    assert sum(count < 0.9 * 24 for count in served.windows) <= 2


@pytest.mark.fault("F13")
@pytest.mark.parametrize("model", MODELS)
def test_a_restart_of_redis_has_no_effect(model: Model) -> None:
    served = run(backlogs(model, 2, outage=(33.0, 34.0)))
    assert served.server.refused == 0
    assert served.server.served >= 0.9 * 10 * SPIKE


@pytest.mark.fault("R13")
@pytest.mark.parametrize("model", MODELS)
def test_permits_of_a_crashed_process_are_recovered(model: Model) -> None:
    served = run(backlogs(model, 3, crashes_at=20.0))
    assert served.server.refused == 0
    assert sum(served.windows[5:]) >= 0.9 * SPIKE * len(served.windows[5:])


@pytest.mark.fault("R13")
@settings(max_examples=5)
@given(
    model=st.sampled_from(MODELS),
    processes=st.integers(2, 4),
    limit=st.integers(5, 60),
    rounding=st.sampled_from([math.ceil, math.floor, round]),
    seed=st.integers(0, 2**32),
    outage=st.none() | st.tuples(st.floats(1, 20), st.floats(0.5, 15)),
)
def test_the_sum_of_calls_never_exceeds_the_limit(
    model: Model,
    processes: int,
    limit: int,
    rounding: Callable[[float], int],
    seed: int,
    outage: tuple[float, float] | None,
) -> None:
    between = None if outage is None else (outage[0], sum(outage))
    served = run(
        backlogs(model, seed, processes=processes, seconds=25.0, spike=limit, rounding=rounding, outage=between)
    )
    assert served.server.refused == 0
    assert served.server.served >= limit
