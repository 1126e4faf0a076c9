"""Pacing of processes that share their rate limit through Redis, in real time, as the server sees it."""

from __future__ import annotations

import asyncio
import multiprocessing
import ssl
import time
from pathlib import Path
from typing import get_args

import attrs
import pytest

from aprocore import Environment, Procore, RedisLimiter, StaticToken
from aprocore.sandbox import Delay, Limits, Sandbox
from aprocore.sandbox.oauth.rate_limits import WindowModel
from aprocore.sansio.rate_limit.windows import SPIKE_SECONDS
from tests.load.measurements import measure
from tests.support.redis_server import RedisServer, redis_server

pytestmark = [pytest.mark.anyio, pytest.mark.load]

ME = "/rest/v1.0/me"
PROCESSES = 4
#: Delays of responses in seconds, for windows as long as Procore's.
JITTER = (0.02, 0.1, 0.2, 0.3, 0.45, 0.6)


@attrs.frozen
class ClientProcess:
    """Calls of one client process, made for a number of seconds."""

    login_url: str
    api_url: str
    ca_file: str
    company_id: int
    token: str = attrs.field(repr=False)
    redis: str = attrs.field(repr=False)
    spike_seconds: float
    hourly_seconds: float
    seconds: float
    calls: int

    def run(self) -> None:
        asyncio.run(self.call())

    async def call(self) -> None:
        environment = Environment("local", self.login_url, self.api_url)
        limiter = RedisLimiter(
            self.redis,
            name="load",
            share=PROCESSES,
            spike_seconds=self.spike_seconds,
            hourly_seconds=self.hourly_seconds,
        )
        auth = StaticToken(self.token)
        context = ssl.create_default_context(cafile=self.ca_file)
        async with (
            limiter,
            Procore(auth, environment=environment, company_id=self.company_id, ssl=context, limiter=limiter) as procore,
        ):
            backlog = [asyncio.create_task(procore.get(ME)) for _ in range(self.calls)]
            await asyncio.wait(backlog, timeout=self.seconds)
            for call in backlog:
                call.cancel()
            await asyncio.gather(*backlog, return_exceptions=True)


@attrs.frozen
class Served:
    #: Number of calls served in each window, from the first call on.
    windows: list[int]
    refused: int
    limit: int

    def __str__(self) -> str:
        share = sum(self.windows) / (self.limit * len(self.windows))
        return f"{self.windows} served of {self.limit} each ({share:.0%}), {self.refused} refused"


async def serve(
    redis: RedisServer, limits: Limits, windows: int, *, outage: tuple[float, float] | None = None
) -> Served:
    """Run the client processes for ``windows``, without Redis during ``outage`` (start and end, in windows)."""
    seconds = limits.spike_seconds * windows
    async with Sandbox(limits=limits) as sandbox:
        for position, delay in enumerate(JITTER):
            scaled = delay * limits.spike_seconds / SPIKE_SECONDS
            sandbox.faults.add("GET", ME, Delay(scaled), times=None, chance=1 / (len(JITTER) - position))
        client = ClientProcess(
            sandbox.environment.login_url,
            sandbox.environment.api_url,
            sandbox.ca_file,
            sandbox.company_id,
            # Limits are per token, and each sign-in would get its own token.
            sandbox.tokens.issue()["access_token"],
            redis=redis.url,
            spike_seconds=limits.spike_seconds,
            hourly_seconds=limits.hourly_seconds,
            seconds=seconds + 1,
            calls=limits.spike * windows,
        )
        processes = [multiprocessing.get_context("spawn").Process(target=client.run) for _ in range(PROCESSES)]
        for process in processes:
            process.start()
        while not sandbox.requests.to("GET", ME):
            await asyncio.sleep(0.01)
        start = time.time()
        async with measure(lambda: f"{len(sandbox.requests.to('GET', ME))} calls"):
            if outage is not None:
                await asyncio.sleep(outage[0] * limits.spike_seconds)
                await redis.kill()
                await asyncio.sleep((outage[1] - outage[0]) * limits.spike_seconds)
                await redis.start()
            for process in processes:
                await asyncio.to_thread(process.join)
        assert [process.exitcode for process in processes] == [0] * PROCESSES
        requests = [request for request in sandbox.requests.to("GET", ME) if request.status is not None]
    counts = [0] * windows
    for request in requests:
        window = int((request.at - start) // limits.spike_seconds)
        if request.status == 200 and window < windows:
            counts[max(0, window)] += 1
    result = Served(counts, sum(request.status == 429 for request in requests), limits.spike)
    print(f"  {limits.model}: {result}")
    return result


def limits_for(whole: bool, model: WindowModel) -> Limits:
    return Limits(spike=25, hourly=3600, model=model) if whole else Limits(
        spike=25, hourly=3600, model=model, spike_seconds=4.0, hourly_seconds=1440.0
    )  # fmt: skip


#: The window model of each test in a short run.
SHORT = {
    "test_four_processes_use_the_limit_and_get_no_429": "first_request",
    "test_killing_redis_costs_one_window_at_most": "sliding",
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    whole = metafunc.config.getoption("--whole")
    metafunc.parametrize("model", get_args(WindowModel) if whole else [SHORT[metafunc.function.__name__]])


@pytest.mark.fault("F13")
async def test_four_processes_use_the_limit_and_get_no_429(whole: bool, model: WindowModel, tmp_path: Path) -> None:
    windows = 10 if whole else 3
    async with redis_server(tmp_path, "a-pass0word-of-redis") as redis:
        result = await serve(redis, limits_for(whole, model), windows)
    assert result.refused == 0
    assert sum(result.windows) >= 0.9 * result.limit * windows


@pytest.mark.fault("F13")
async def test_killing_redis_costs_one_window_at_most(whole: bool, model: WindowModel, tmp_path: Path) -> None:
    windows, outage = (10, (3.3, 6.2)) if whole else (5, (1.3, 2.7))
    async with redis_server(tmp_path, "a-pass0word-of-redis") as redis:
        result = await serve(redis, limits_for(whole, model), windows, outage=outage)
    assert result.refused == 0
    # Without the outage 90 % of the limits are used; the outage costs less than one window.
    assert sum(result.windows) >= 0.9 * result.limit * (windows - 1)
