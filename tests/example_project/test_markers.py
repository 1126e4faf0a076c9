import asyncio
import time

import pytest

from aprocore import RateLimitedError, ResponseError, RetryPolicy
from aprocore.sandbox import PROCORE_LIMITS, Answer, ResetBefore, Sandbox

ME = "/rest/v1.0/me"

COMPANIES = {seed: Sandbox(seed=seed).company_id for seed in (1, 2)}


@pytest.mark.procore_seed(1)
def test_seed(procore_sandbox, procore):
    assert procore.company_id == procore_sandbox.company_id == COMPANIES[1]


@pytest.mark.procore_seed(seed=2)
def test_another_seed(procore_sandbox, procore):
    assert procore_sandbox.company_id == COMPANIES[2]


def test_no_seed(procore_sandbox, procore):
    assert procore_sandbox.company_id not in COMPANIES.values()


@pytest.mark.procore_limits(PROCORE_LIMITS)
@pytest.mark.procore_faults("GET", ME, ResetBefore())
@pytest.mark.procore_faults("GET", ME, Answer(503), times=2)
def test_faults_and_limits(procore, procore_sandbox):
    assert asyncio.run(procore.get(ME, retry=RetryPolicy(base=0)))
    assert [request.status for request in procore_sandbox.requests.to("GET", ME)] == [503, 503, None, 200]
    assert procore.rate_limit.spike.limit == 25


@pytest.mark.procore_limits(hourly=100, spike=2)
def test_limits_as_keyword_arguments(procore, procore_sandbox):
    async def main():
        for _ in range(3):
            await procore.get(ME, max_wait=0)

    with pytest.raises(RateLimitedError):
        asyncio.run(main())
    assert len(procore_sandbox.requests.to("GET", ME)) == 2


@pytest.mark.procore_limits(hourly=5, spike=1000)
def test_hourly_limit(procore, procore_sandbox):
    async def main():
        await asyncio.gather(*(procore.get(ME) for _ in range(11)))

    before = procore_sandbox.clock.now()
    asyncio.run(main())
    assert 7200 <= procore_sandbox.clock.now() - before < 7300
    assert [request.status for request in procore_sandbox.requests.to("GET", ME)] == [200] * 11


@pytest.mark.procore_clock(-3600)
def test_clock(procore, procore_sandbox):
    assert procore_sandbox.clock.now() == pytest.approx(time.time() - 3600, abs=60)
    assert asyncio.run(procore.me()).name == "Sandbox App"


@pytest.mark.procore_clock
def test_wait_is_skipped(procore_sandbox, procore):
    procore_sandbox.faults.add("GET", ME, Answer(503, {"Retry-After": "30"}))
    assert asyncio.run(procore.me()).name == "Sandbox App"
    refused, passed = procore_sandbox.requests.to("GET", ME)
    assert passed.at - refused.at >= 30


@pytest.mark.procore_clock(pace=1000, auto_advance=False)
def test_pace(procore_sandbox, procore):
    before, began = procore_sandbox.clock.now(), time.monotonic()
    # The default of 60 s is over after 60 real milliseconds.
    assert asyncio.run(procore.get(ME, timeout=86_400))["name"] == "Sandbox App"
    real = time.monotonic() - began
    assert procore_sandbox.clock.now() - before >= 999 * real


@pytest.mark.procore_seed(1)
@pytest.mark.procore_faults("GET", ME, Answer(404), times=None)
class TestMarksOnAClass:
    @pytest.mark.procore_faults("GET", ME, Answer(403))
    @pytest.mark.procore_seed(2)
    def test_marks_of_the_test_apply_first(self, procore, procore_sandbox):
        async def status():
            with pytest.raises(ResponseError) as raised:
                await procore.get(ME)
            return raised.value.status

        async def main():
            return [await status(), await status()]

        assert asyncio.run(main()) == [403, 404]
