"""Backlogs at Procore's limits. Time passes faster than on the wall, for the client and for the sandbox alike."""

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
from tests.load.measuring import watching

pytestmark = [pytest.mark.anyio, pytest.mark.load]

ME = "/rest/v1.0/me"
MODELS: tuple[WindowModel, ...] = ("fixed", "first_request", "sliding")
WINDOWS = 10
#: Seconds of the sandbox that an answer takes.
JITTER = (0.02, 0.1, 0.2, 0.3, 0.45, 0.6)


class FastClock:
    """A client's clock that goes as fast as its sandbox's."""

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
    #: In as many whole windows as there were.
    served: int
    allowed: int
    refused: int
    sends: int
    #: Seconds of the sandbox between two calls that were served.
    longest_gap: float

    def __str__(self) -> str:
        share = self.served / self.allowed
        refused = f"{self.refused} refused of {self.sends}"
        return f"{self.model} {self.served}/{self.allowed} ({share:.0%}), {refused}, gap {self.longest_gap:.1f} s"


async def serve(limits: Limits, pace: float, *, foreign: float = 0.0) -> Served:
    """Let a backlog run against ``limits`` for ten windows, of which others take the part ``foreign``."""
    seconds = limits.spike_seconds
    async with Sandbox(limits=limits) as sandbox:
        sandbox.clock.run(pace)
        for position, delay in enumerate(JITTER):
            chance = 1 / (len(JITTER) - position)
            sandbox.faults.add("GET", ME, Delay(delay / pace), times=None, chance=chance)
        async with sandbox.procore(clock=FastClock(sandbox, pace)) as procore:
            backlog = [asyncio.create_task(_call(procore)) for _ in range(limits.spike * (WINDOWS + 3))]
            others = asyncio.create_task(_spend(sandbox, limits, pace, foreign))
            await asyncio.sleep((WINDOWS * seconds + 1) / pace)
            others.cancel()
            for call in backlog:
                call.cancel()
            await asyncio.gather(*backlog, others, return_exceptions=True)
        seen = [each for each in sandbox.requests.to("GET", ME) if each.status is not None]
        start = seen[0].at
        seen = [each for each in seen if each.at < start + WINDOWS * seconds]
        times = [each.at for each in seen if each.status == 200]
    windows, counted = WINDOWS, times
    if limits.model == "fixed":
        # The first began before the first call.
        windows, begins = WINDOWS - 1, math.ceil(start / seconds) * seconds
        counted = [at for at in times if begins <= at < begins + windows * seconds]
    return Served(
        limits.model,
        served=len(counted),
        allowed=round(limits.spike * windows * (1 - foreign)),
        refused=sum(each.status == 429 for each in seen),
        sends=len(seen),
        longest_gap=max(later - earlier for earlier, later in itertools.pairwise(times)),
    )


async def _call(procore: Procore) -> None:
    await procore.get(ME)


async def _spend(sandbox: Sandbox, limits: Limits, pace: float, share: float) -> None:
    chance, last, due = random.Random(0), sandbox.clock.now(), 0.0
    while share:
        await asyncio.sleep(limits.spike_seconds / 50 / pace)
        # However late this wakes up, it is so much of the time that has passed.
        now = sandbox.clock.now()
        due += chance.uniform(0, 2) * share * limits.spike * (now - last) / limits.spike_seconds
        sandbox.spend(int(due))
        last, due = now, due % 1


async def serve_all(limits: Limits, pace: float, *, foreign: float = 0.0) -> list[Served]:
    async with watching(lambda: f"{WINDOWS} windows of {', '.join(MODELS)}, {pace:g} times as fast"):
        results = await asyncio.gather(
            *(serve(attrs.evolve(limits, model=model), pace, foreign=foreign) for model in MODELS)
        )
    print("  " + "; ".join(map(str, results)))
    return results


@pytest.mark.fault("F12")
async def test_a_backlog_is_served_and_never_refused(whole: bool) -> None:
    # The faster time passes, the more of it does when other programs have the machine.
    for result in await serve_all(PROCORE_LIMITS, 1.0 if whole else 5.0):
        assert result.refused == 0, result
        assert result.served >= 0.95 * result.allowed, result


@pytest.mark.fault("F14")
async def test_others_that_take_half_of_it_are_made_room_for(whole: bool) -> None:
    limits = attrs.evolve(PROCORE_LIMITS, spike=250, hourly=36_000)
    for result in await serve_all(limits, 2.0 if whole else 5.0, foreign=0.5):
        assert result.refused <= 0.02 * result.sends, result
        assert result.served >= 0.6 * result.allowed, result
        assert result.longest_gap < 1.5 * limits.spike_seconds, result
