"""Pacing of a backlog at Procore's limits, with accelerated clocks in the client and in the sandbox."""

from __future__ import annotations

import asyncio
import itertools
import math
import random
import time

import attrs
import pytest

from aprocore import Procore
from aprocore.sandbox import PROCORE_LIMITS, Delay, Limits, Sandbox
from aprocore.sandbox.oauth.rate_limits import WindowModel
from tests.load.measurements import measure

pytestmark = [pytest.mark.anyio, pytest.mark.load]

ME = "/rest/v1.0/me"
MODELS: tuple[WindowModel, ...] = ("fixed", "first_request", "sliding")
WINDOWS = 10
#: Delays of responses, in seconds of the sandbox's clock.
JITTER = (0.02, 0.1, 0.2, 0.3, 0.45, 0.6)


class FastClock:
    """A client's clock that runs at the pace of its sandbox's."""

    def __init__(self, sandbox: Sandbox, pace: float) -> None:
        self._pace = pace
        self.time = sandbox.clock.now
        self.random = random.Random(0).random

    def monotonic(self) -> float:
        return time.monotonic() * self._pace

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self._pace)


@attrs.frozen
class Served:
    model: WindowModel
    #: In the whole windows of the run.
    served: int
    allowed: int
    refused: int
    sends: int
    #: Seconds of the sandbox's clock between two calls that were served.
    longest_gap: float

    def __str__(self) -> str:
        share = self.served / self.allowed
        refused = f"{self.refused} refused of {self.sends}"
        return f"{self.model} {self.served}/{self.allowed} ({share:.0%}), {refused}, gap {self.longest_gap:.1f} s"


async def serve(limits: Limits, pace: float, *, foreign: float = 0.0) -> Served:
    """Run a backlog against ``limits`` for ten windows, while other programs spend the share ``foreign`` of them."""
    seconds = limits.spike_seconds
    async with Sandbox(limits=limits) as sandbox:
        sandbox.clock.run(pace)
        for position, delay in enumerate(JITTER):
            chance = 1 / (len(JITTER) - position)
            sandbox.faults.add("GET", ME, Delay(delay / pace), times=None, chance=chance)
        async with sandbox.procore(clock=FastClock(sandbox, pace)) as procore:
            backlog = [asyncio.create_task(_call(procore)) for _ in range(limits.spike * (WINDOWS + 3))]
            foreign_calls = asyncio.create_task(_spend_limit(sandbox, limits, pace, foreign))
            await asyncio.sleep((WINDOWS * seconds + 1) / pace)
            foreign_calls.cancel()
            for call in backlog:
                call.cancel()
            await asyncio.gather(*backlog, foreign_calls, return_exceptions=True)
        requests = [request for request in sandbox.requests.to("GET", ME) if request.status is not None]
        start = requests[0].at
        requests = [request for request in requests if request.at < start + WINDOWS * seconds]
        times = [request.at for request in requests if request.status == 200]
    windows, counted = WINDOWS, times
    if limits.model == "fixed":
        # The first window began before the first call.
        windows, begins = WINDOWS - 1, math.ceil(start / seconds) * seconds
        counted = [at for at in times if begins <= at < begins + windows * seconds]
    return Served(
        limits.model,
        served=len(counted),
        allowed=round(limits.spike * windows * (1 - foreign)),
        refused=sum(request.status == 429 for request in requests),
        sends=len(requests),
        longest_gap=max(later - earlier for earlier, later in itertools.pairwise(times)),
    )


async def _call(procore: Procore) -> None:
    await procore.get(ME)


async def _spend_limit(sandbox: Sandbox, limits: Limits, pace: float, share: float) -> None:
    generator, last, due = random.Random(0), sandbox.clock.now(), 0.0
    while share:
        await asyncio.sleep(limits.spike_seconds / 50 / pace)
        # In proportion to the time since the last round, however late this one is.
        now = sandbox.clock.now()
        due += generator.uniform(0, 2) * share * limits.spike * (now - last) / limits.spike_seconds
        sandbox.spend(int(due))
        last, due = now, due % 1


async def serve_all(limits: Limits, pace: float, *, foreign: float = 0.0) -> list[Served]:
    async with measure(lambda: f"{WINDOWS} windows of {', '.join(MODELS)}, {pace:g} times as fast"):
        results = await asyncio.gather(
            *(serve(attrs.evolve(limits, model=model), pace, foreign=foreign) for model in MODELS)
        )
    print("  " + "; ".join(map(str, results)))
    return results


@pytest.mark.fault("F12")
async def test_a_backlog_uses_the_limits_and_gets_no_429(whole: bool) -> None:
    # A high pace makes the delays by other programs on this machine longer, too.
    for result in await serve_all(PROCORE_LIMITS, 1.0 if whole else 5.0):
        assert result.refused == 0, result
        assert result.served >= 0.95 * result.allowed, result


@pytest.mark.fault("F14")
async def test_foreign_calls_that_use_half_of_the_limit_cause_few_429(whole: bool) -> None:
    limits = attrs.evolve(PROCORE_LIMITS, spike=250, hourly=36_000)
    for result in await serve_all(limits, 2.0 if whole else 5.0, foreign=0.5):
        assert result.refused <= 0.02 * result.sends, result
        assert result.served >= 0.6 * result.allowed, result
        assert result.longest_gap < 1.5 * limits.spike_seconds, result
