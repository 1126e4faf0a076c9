from __future__ import annotations

import pytest

from aprocore import RetryPolicy, TokenRefreshError
from aprocore.sandbox import Answer, Sandbox
from tests.support.clock import FakeClock
from tests.support.sessions import count_token_requests, signed_in_session

pytestmark = pytest.mark.anyio


async def first_success(sandbox: Sandbox, clock: FakeClock, failures: int, retry: RetryPolicy) -> float:
    """Call ten times a second until a call succeeds, and return the elapsed seconds."""
    sandbox.faults.add("POST", "/oauth/token", Answer(500, {}, b""), times=failures)
    started = clock.monotonic()
    async with await signed_in_session(sandbox, clock, age=6_000.0, retry=retry) as procore:
        while True:
            try:
                await procore.me()
            except TokenRefreshError:
                clock.advance(0.1)
            else:
                return clock.monotonic() - started


@pytest.mark.fault("F03")
@pytest.mark.parametrize("max_attempts", [1, 4])
@pytest.mark.parametrize("chance", [0.0, 1.0])
async def test_twenty_seconds_of_failures_cost_eight_requests(
    sandbox: Sandbox, clock: FakeClock, chance: float, max_attempts: int
) -> None:
    clock.random_number = chance
    elapsed = await first_success(sandbox, clock, failures=7, retry=RetryPolicy(max_attempts=max_attempts))
    assert count_token_requests(sandbox) == 8
    assert 20.0 <= elapsed < 23.0


@pytest.mark.fault("F03")
async def test_recovery_after_a_single_failure_is_faster(sandbox: Sandbox, clock: FakeClock) -> None:
    assert await first_success(sandbox, clock, failures=1, retry=RetryPolicy()) <= 0.5


@pytest.mark.fault("F03")
async def test_a_success_resets_the_backoff(sandbox: Sandbox, clock: FakeClock) -> None:
    started = clock.monotonic()
    async with await signed_in_session(sandbox, clock) as procore:
        for _ in range(2):
            sandbox.faults.add("POST", "/oauth/token", Answer(500, {}, b""))
            await procore.token_manager.refresh()
    assert clock.monotonic() - started <= 1.0
