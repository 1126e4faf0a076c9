"""Outages with many callers: number of retries, and time until all calls succeed again."""

from __future__ import annotations

import asyncio
import time

import attrs
import pytest

from aprocore import Procore, ProcoreError
from aprocore.sandbox import Answer, ResetBefore
from tests.load import server_actions
from tests.load.measurements import measure
from tests.support.sandbox_process import sandbox_process

pytestmark = [pytest.mark.anyio, pytest.mark.load]

ME = "/rest/v1.0/me"
#: Path that is called once a second to detect the end of the outage.
PROBE = "/rest/v1.0/companies"


@attrs.define
class Outage:
    failures: int = 0
    successes: int = 0
    #: Unix seconds.
    last_failure: float = 0.0
    last_success: float = 0.0

    async def call(self, procore: Procore, outage_over: asyncio.Event) -> None:
        try:
            await procore.get(ME)
        except ProcoreError:
            self.failures += 1
            self.last_failure = time.time()
            await outage_over.wait()
            await procore.get(ME)
        self.successes += 1
        self.last_success = time.time()


async def probe_until_it_works(procore: Procore, outage_over: asyncio.Event) -> tuple[int, float]:
    """Return the number of probes, and the longest duration of a failed one."""
    probes, longest = 0, 0.0
    while True:
        probes += 1
        started = time.monotonic()
        try:
            await procore.get(PROBE)
        except ProcoreError:
            longest = max(longest, time.monotonic() - started)
            await asyncio.sleep(1.0)
        else:
            outage_over.set()
            return probes, longest


async def run_outage(callers: int, seconds: float, fault: Answer | ResetBefore) -> tuple[int, float]:
    """Make each caller call once in an outage, and again after it.

    Returns:
        The number of sends during the outage, and the seconds from its end to the last success.
    """
    outage, outage_over = Outage(), asyncio.Event()
    async with sandbox_process() as sandbox, sandbox.procore() as procore:
        # Until a response reports the rate limit, a session sends only a few calls at once.
        await procore.get(PROBE)
        outage_end = await sandbox.run(server_actions.fail_for, "/rest/*", seconds, fault)
        async with measure(lambda: f"{outage.failures} calls failed, {outage.successes} succeeded"):
            calls = [asyncio.create_task(outage.call(procore, outage_over)) for _ in range(callers)]
            while outage.failures + outage.successes < callers:
                await asyncio.sleep(0.05)
            failed_within = outage.last_failure - (outage_end - seconds)
            probes, longest = await probe_until_it_works(procore, outage_over)
            await asyncio.gather(*calls)
        sends = await sandbox.run(server_actions.count_before, ME, outage_end)
        # The first call was before the outage.
        sends_of_probes = await sandbox.run(server_actions.count_before, PROBE, outage_end) - 1
    recovery = outage.last_success - outage_end
    print(
        f"  {callers} callers, {seconds:g} s of {fault}: {sends} sends, the last failed after {failed_within:.1f} s, "
        f"{probes} probes failed within {longest:.2f} s with {sends_of_probes} sends, "
        f"all calls succeeded after {recovery:.1f} s"
    )
    assert outage.failures == outage.successes == callers
    assert failed_within < seconds
    if isinstance(fault, Answer):
        # By then the retry quota is used up, so that a probe is sent once.
        assert sends_of_probes <= probes
    return sends + sends_of_probes, recovery


@pytest.mark.fault("C12")
async def test_the_retry_quota_limits_the_sends_of_200_callers(whole: bool) -> None:
    sends, recovery = await run_outage(200, 30.0 if whole else 8.0, Answer(500))
    assert 200 < sends <= 300
    assert recovery < 5


@pytest.mark.fault("F15")
async def test_a_dead_server_gets_few_sends_of_1000_callers(whole: bool) -> None:
    sends, recovery = await run_outage(1_000, 60.0 if whole else 20.0, ResetBefore())
    # One call for each connection, and then one at a time.
    assert 64 <= sends <= 250
    assert recovery < 5
