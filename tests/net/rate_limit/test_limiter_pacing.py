"""Limiter against simulated servers, in virtual time: throughput and number of 429s."""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aprocore.net.rate_limit.limiter import Limiter
from tests.support.cases import cases
from tests.support.rate_limited_server import Model, RateLimitedServer, Style, Traffic
from tests.support.virtual_time import VirtualClock, run

MODELS = get_args(Model)
WINDOWS, SECONDS, SPIKE = 10, 10.0, 25


async def backlog(
    model: Model,
    seed: int,
    *,
    seconds: float = WINDOWS * SECONDS,
    foreign: float = 0.0,
    scale: float = 1,
    **options: Any,
) -> RateLimitedServer:
    """Send as many calls as the limiter allows, besides ``foreign`` calls per second of other clients."""
    clock, chance = VirtualClock(seed), random.Random(seed)
    clock.epoch += chance.uniform(0, 20)
    server = RateLimitedServer.of(clock, model, scale=scale, **options)
    limiter = Limiter(clock=clock, hourly_seconds=3600 * scale, spike_seconds=10 * scale)

    async def others() -> None:
        while foreign:
            await asyncio.sleep(chance.expovariate(foreign))
            server.take_foreign_call()

    rest = asyncio.create_task(others())
    await Traffic(limiter, server, chance).backlog(seconds)
    rest.cancel()
    return server


def full_windows(server: RateLimitedServer) -> Iterator[int]:
    """Return the number of calls served in each complete window of a server with fixed windows."""
    first = math.ceil(server.arrivals[0][0] / SECONDS)
    for window in range(first, first + WINDOWS - 1):
        yield sum(window * SECONDS <= at < (window + 1) * SECONDS for at, _ in server.arrivals)


@pytest.mark.slow
@pytest.mark.fault("F12")
@cases("rounding", [math.ceil, math.floor, round])
@cases("model", MODELS)
def test_a_backlog_uses_the_limit_without_a_429(model: Model, rounding: Callable[[float], int]) -> None:
    for seed in range(3):
        server = run(backlog(model, seed, rounding=rounding, ahead=90.0 * (-1) ** seed))
        assert server.refused == 0
        assert server.served >= 0.95 * WINDOWS * SPIKE
        if model == "fixed":
            assert sum(full_windows(server)) >= 0.95 * (WINDOWS - 1) * SPIKE


@pytest.mark.fault("F12")
@pytest.mark.parametrize("model", MODELS)
def test_a_backlog_without_date_headers(model: Model) -> None:
    server = run(backlog(model, 1, with_date=False))
    assert server.refused == 0
    assert server.served >= 0.95 * WINDOWS * SPIKE


@pytest.mark.slow
@pytest.mark.fault("F12")
@pytest.mark.parametrize("model", MODELS)
def test_a_stricter_hourly_limit_is_respected(model: Model) -> None:
    server = run(backlog(model, 3, seconds=1_000.0, scale=1 / 36, hourly=100, spike=1000))
    assert server.refused == 0
    assert server.served >= 0.95 * 10 * 100


@pytest.mark.slow
@pytest.mark.fault("R01")
@pytest.mark.parametrize("model", MODELS)
def test_ten_thousand_calls_at_a_cold_start(model: Model) -> None:
    async def start() -> RateLimitedServer:
        clock = VirtualClock()
        server = RateLimitedServer.of(clock, model)
        traffic = Traffic(Limiter(clock=clock), server, random.Random(1), latency=(0.5, 0.5))
        calls = [asyncio.create_task(traffic.call(number)) for number in range(10_000)]
        await asyncio.sleep(0.49)
        assert len(traffic.order) == 5
        await asyncio.sleep(9.0)
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)
        return server

    server = run(start())
    assert (server.served, server.refused) == (SPIKE, 0)


@pytest.mark.slow
@pytest.mark.fault("F14")
@pytest.mark.parametrize("model", MODELS)
def test_foreign_calls_cause_few_429s_and_no_starvation(model: Model) -> None:
    servers = [run(backlog(model, seed, foreign=SPIKE / SECONDS / 2)) for seed in range(6)]
    served, refused = sum(server.served for server in servers), sum(server.refused for server in servers)
    assert refused <= 0.02 * (served + refused)
    for server in servers:
        # The other clients leave half of each window.
        assert server.served >= 0.6 * WINDOWS * SPIKE / 2
        assert max(b - a for (a, _), (b, _) in pairwise(server.arrivals)) < 1.5 * SECONDS


@pytest.mark.fault("R05")
@cases("style", get_args(Style))
@cases("model", MODELS)
def test_any_form_of_429_loses_no_call_and_retries_none_immediately(model: Model, style: Style) -> None:
    server = run(backlog(model, 5, foreign=SPIKE / SECONDS, style=style, seconds=60.0))
    assert server.served >= 15
    assert server.refused <= 0.1 * server.served
    refusals = [at for at, status in server.arrivals if status == 429]
    for at in refusals:
        # Calls in flight arrive within the latency of a response.
        assert not [later for later, _ in server.arrivals if at + 0.6 < later < at + 0.9]


@settings(max_examples=25)
@given(
    model=st.sampled_from(MODELS),
    limit=st.integers(1, 60),
    rounding=st.sampled_from([math.ceil, math.floor, round]),
    ahead=st.floats(-5000, 5000),
    seed=st.integers(0, 2**32),
)
@example(model="first_request", limit=5, rounding=math.floor, ahead=1.75, seed=40)
def test_the_limit_is_never_exceeded(
    model: Model, limit: int, rounding: Callable[[float], int], ahead: float, seed: int
) -> None:
    options = {"spike": limit, "rounding": rounding, "ahead": ahead}
    server = run(backlog(model, seed, seconds=25.0, **options))  # type: ignore[arg-type]
    # Before the first response it is unknown that the limit is lower than the burst.
    assert server.refused <= max(0, 5 - limit)
    assert server.served >= 2 * limit


@pytest.mark.fault("R12")
@pytest.mark.parametrize("model", MODELS)
def test_after_a_reset_a_thousand_calls_are_sent_in_order_and_paced(model: Model) -> None:
    async def thousand_calls() -> tuple[RateLimitedServer, Traffic]:
        clock = VirtualClock()
        server = RateLimitedServer.of(clock, model, spike=100)
        for _ in range(100):
            server.take_foreign_call()
        traffic = Traffic(Limiter(clock=clock), server, random.Random(1), latency=(0.02, 0.02))
        calls = [asyncio.create_task(traffic.call(number)) for number in range(1000)]
        await asyncio.sleep(35.0)
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)
        return server, traffic

    server, traffic = run(thousand_calls())
    first = dict.fromkeys(traffic.order)
    assert list(first) == list(range(len(first))), "first come, first served"
    arrivals = [at for at, status in server.arrivals if status == 200]
    assert len(arrivals) >= 200
    busiest = max(sum(at <= other < at + 0.1 for other in arrivals) for at in arrivals)
    assert busiest <= 5
    waited = arrivals[0] - server.clock.epoch - 1_000
    assert 10.0 <= waited <= 11.2


@pytest.mark.fault("R04")
def test_refused_calls_are_sent_first_after_the_reset() -> None:
    async def refused_calls() -> tuple[RateLimitedServer, Traffic, float]:
        clock = VirtualClock()
        server = RateLimitedServer.of(clock, "fixed", spike=100)
        limiter = Limiter(clock=clock)
        traffic = Traffic(limiter, server, random.Random(1), latency=(0.3, 0.3))
        await traffic.call(-1)
        for _ in range(60):
            server.take_foreign_call()
        calls = [asyncio.create_task(traffic.call(number)) for number in range(200)]
        await asyncio.sleep(0)
        reset = (server.now // 10 + 1) * 10
        await asyncio.wait(calls)
        return server, traffic, reset

    server, traffic, reset = run(refused_calls())
    refused = [number for number in traffic.order if traffic.order.count(number) > 1]
    before = [at for at, _ in server.arrivals if at < reset]
    assert 50 < server.refused < 70
    assert len(before) == 100, "nothing else was sent before the reset"
    again = traffic.order[100 : 100 + server.refused]
    assert set(again) == set(refused), "refused calls are sent first"
    assert server.served == 201


@pytest.mark.fault("R16")
def test_limiters_are_independent() -> None:
    async def two() -> tuple[int, int]:
        clock = VirtualClock()
        empty, full = (RateLimitedServer.of(clock, "fixed") for _ in range(2))
        for _ in range(25):
            full.take_foreign_call()
        calls = []
        for server in (full, empty):
            traffic = Traffic(Limiter(clock=clock), server, random.Random(1))
            calls += [asyncio.create_task(traffic.call(number)) for number in range(20)]
        await asyncio.sleep(2.0)
        result = full.served, empty.served
        for call in calls:
            call.cancel()
        return result

    assert run(two()) == (0, 20)


@pytest.mark.parametrize("model", MODELS)
def test_undeclared_shorter_windows_are_detected(model: Model) -> None:
    async def undeclared_window() -> RateLimitedServer:
        clock = VirtualClock(2)
        server = RateLimitedServer.of(clock, model, scale=0.1, spike=250, hourly=36_000)
        await Traffic(Limiter(clock=clock), server, random.Random(2), latency=(0.005, 0.15)).backlog(8.0)
        return server

    server = run(undeclared_window())
    assert server.refused == 0
    assert server.served >= 0.25 * 8 * 250
