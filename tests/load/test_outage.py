"""Many callers and a server that does not work: what it is spared, and how soon they are back."""

from __future__ import annotations

import asyncio
import time

import attrs
import pytest

from aprocore import Procore, ProcoreError
from aprocore.sandbox import Answer, ResetBefore
from tests.load import server_side
from tests.load.measuring import watching
from tests.support.sandbox_process import sandbox_process

pytestmark = [pytest.mark.anyio, pytest.mark.load]

ME = "/rest/v1.0/me"
#: What somebody calls now and then meanwhile, to see whether it works again.
LOOK = "/rest/v1.0/companies"


@attrs.define
class Outage:
    failures: int = 0
    successes: int = 0
    #: Unix seconds.
    last_failure: float = 0.0
    last_success: float = 0.0

    async def call(self, procore: Procore, over: asyncio.Event) -> None:
        try:
            await procore.get(ME)
        except ProcoreError:
            self.failures += 1
            self.last_failure = time.time()
            await over.wait()
            await procore.get(ME)
        self.successes += 1
        self.last_success = time.time()


async def look_until_it_works(procore: Procore, over: asyncio.Event) -> tuple[int, float]:
    """Return how many looks it took, and the longest time that a failed one took."""
    looks, longest = 0, 0.0
    while True:
        looks += 1
        started = time.monotonic()
        try:
            await procore.get(LOOK)
        except ProcoreError:
            longest = max(longest, time.monotonic() - started)
            await asyncio.sleep(1.0)
        else:
            over.set()
            return looks, longest


async def suffer(callers: int, seconds: float, fault: Answer | ResetBefore) -> tuple[int, float]:
    """Let everybody call once in an outage, and again when it is over.

    Returns:
        How many sends there were for them in the outage, and the seconds from its end to the last success.
    """
    outage, over = Outage(), asyncio.Event()
    async with sandbox_process() as sandbox, sandbox.procore() as procore:
        # Until an answer tells how many calls may go, only a few do.
        await procore.get(LOOK)
        healthy_at = await sandbox.run(server_side.break_down, "/rest/*", seconds, fault)
        async with watching(lambda: f"{outage.failures} calls failed, {outage.successes} succeeded"):
            calls = [asyncio.create_task(outage.call(procore, over)) for _ in range(callers)]
            while outage.failures + outage.successes < callers:
                await asyncio.sleep(0.05)
            failed_within = outage.last_failure - (healthy_at - seconds)
            looks, longest = await look_until_it_works(procore, over)
            await asyncio.gather(*calls)
        sends = await sandbox.run(server_side.count_before, ME, healthy_at)
        # The first was before the outage.
        sends_of_looks = await sandbox.run(server_side.count_before, LOOK, healthy_at) - 1
    recovery = outage.last_success - healthy_at
    print(
        f"  {callers} callers, {seconds:g} s of {fault}: {sends} sends, the last failed after {failed_within:.1f} s, "
        f"{looks} looks failed within {longest:.2f} s with {sends_of_looks} sends, all back after {recovery:.1f} s"
    )
    assert outage.failures == outage.successes == callers
    assert failed_within < seconds
    # Whoever looks now and then adds no more than that: by then no retry is left.
    assert sends_of_looks <= looks
    return sends, recovery


@pytest.mark.fault("C12")
async def test_retries_of_a_storm_are_rationed(whole: bool) -> None:
    sends, recovery = await suffer(200, 30.0 if whole else 8.0, Answer(500))
    assert 200 < sends <= 300
    assert recovery < 5


@pytest.mark.fault("F15")
async def test_an_outage_is_not_made_worse(whole: bool) -> None:
    sends, recovery = await suffer(1_000, 60.0 if whole else 20.0, ResetBefore())
    assert 1_000 < sends <= 1_050
    assert recovery < 5
