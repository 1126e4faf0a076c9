"""Token refreshes with ten thousand concurrent calls."""

from __future__ import annotations

import asyncio
import time

import pytest

from aprocore import AuthError, MemoryStore, Procore, Timeout, TokenKey
from aprocore.sandbox import Answer
from tests.load import server_actions
from tests.load.callers import COROUTINES, ME, call_with_an_expired_token, user_session
from tests.load.client_process import run_in_process
from tests.load.measurements import MB, measure, raise_file_limit
from tests.support.sandbox_process import sandbox_process

pytestmark = [pytest.mark.anyio, pytest.mark.load]

TOKEN = server_actions.TOKEN


@pytest.mark.fault("F01")
async def test_an_expired_token_is_refreshed_once(whole: bool) -> None:
    async with sandbox_process() as sandbox:
        await sandbox.run(server_actions.delay_token_endpoint, 1.0)
        issued = await sandbox.run(server_actions.issue_token)
        before = await sandbox.run(server_actions.cpu_usage)
        cost, problems = await run_in_process(call_with_an_expired_token, sandbox.address, issued)
        client, server = cost.cpu, (await sandbox.run(server_actions.cpu_usage)).since(before)
        posts = await sandbox.run(server_actions.count_requests, "POST", TOKEN)
        calls = await sandbox.run(server_actions.count_by_authorization, ME)
    print(
        f"  {posts} token request, {cost.done:,} calls in {cost.elapsed_seconds:.1f} s, "
        f"+{cost.memory_growth / MB:.0f} MB; CPU time of client and server {client.used:.1f} and {server.used:.1f} s, "
        f"their waits for a core {client.waiting:.1f} and {server.waiting:.1f} s"
    )
    assert posts == 1
    assert cost.done == sum(calls.values()) == COROUTINES
    assert f"Bearer {issued['access_token']}" not in calls
    assert cost.memory_growth < 120 * MB
    assert problems == []
    # The elapsed time depends on the machine and on the other programs that run on it.
    assert 1.0 + client.used < 8
    assert cost.elapsed_seconds - max(client.waiting, server.waiting) < 8
    assert not whole or cost.elapsed_seconds < 8


@pytest.mark.fault("F01")
async def test_cancelling_the_call_that_refreshes_does_not_fail_the_others() -> None:
    store = MemoryStore()
    async with sandbox_process() as sandbox:
        await sandbox.run(server_actions.hold, TOKEN)
        issued = await sandbox.run(server_actions.issue_token)
        procore, old = await user_session(sandbox.address, issued, store, expired=True)
        async with procore, measure(lambda: "calls wait for the token or for their response"):
            first = asyncio.create_task(procore.me())
            await sandbox.run(server_actions.wait_for_requests, TOKEN, 1)
            calls = [asyncio.create_task(procore.me()) for _ in range(COROUTINES)]
            await asyncio.sleep(0)
            first.cancel()
            await asyncio.wait({first})
            await sandbox.run(server_actions.release)
            await asyncio.gather(*calls)
        assert first.cancelled()
        assert await sandbox.run(server_actions.count_requests, "POST", TOKEN) == 1
        counts = await sandbox.run(server_actions.count_by_authorization, ME)
    stored = await store.load(TokenKey("local", sandbox.client_id))
    assert stored is not None
    assert stored.mark is None
    assert counts == {f"Bearer {stored.access_token}": COROUTINES}
    assert old not in counts


@pytest.mark.fault("F03")
async def test_a_failing_token_endpoint_gets_few_requests_until_it_recovers() -> None:
    outage, successes, failures = 20.0, 0, 0
    first_success = 0.0

    async def call_until_it_works(procore: Procore) -> None:
        nonlocal successes, failures, first_success
        while True:
            try:
                await procore.me()
            except AuthError:
                failures += 1
                await asyncio.sleep(0.3)
            else:
                first_success = first_success or time.time()
                successes += 1
                return

    async with sandbox_process() as sandbox:
        issued = await sandbox.run(server_actions.issue_token)
        procore, _ = await user_session(sandbox.address, issued, MemoryStore(), expired=True)
        outage_end = await sandbox.run(server_actions.fail_for, TOKEN, outage, Answer(500))
        async with procore, measure(lambda: f"{successes:,} calls succeeded, {failures:,} failed") as measurements:
            await asyncio.gather(*(call_until_it_works(procore) for _ in range(COROUTINES)))
        posts = await sandbox.run(server_actions.count_requests, "POST", TOKEN)
    late, lag = first_success - outage_end, measurements.own_lags.quantile(0.99)
    print(f"  {posts} token requests, first success {late:.1f} s after the outage, lag p99 {lag:.3f} s")
    assert posts <= 8
    assert successes == COROUTINES
    assert failures > 0
    assert 0 <= late < 3


@pytest.mark.fault("F04")
async def test_a_revoked_token_is_refreshed_once(whole: bool) -> None:
    in_flight, done = COROUTINES if whole else 500, 0

    async def call(procore: Procore) -> None:
        nonlocal done
        await procore.me()
        done += 1

    raise_file_limit(2 * in_flight)
    async with sandbox_process() as sandbox:
        await sandbox.run(server_actions.raise_file_limit, 2 * in_flight)
        issued = await sandbox.run(server_actions.issue_token)
        # The calls are held until all of them are sent.
        options = {"connections": in_flight, "timeout": Timeout(total=900, read=600, pool=600)}
        procore, old = await user_session(sandbox.address, issued, MemoryStore(), expired=False, **options)
        calls: list[asyncio.Task[None]] = []
        async with procore, measure(lambda: f"{len(calls):,} calls made, {done:,} of {COROUTINES:,} done"):
            # Until a response reports the rate limit, a session sends only a few calls at once.
            await procore.get("/rest/v1.0/companies")
            await sandbox.run(server_actions.hold, ME, 0.5)
            await sandbox.run(server_actions.hold, ME)
            while len(calls) < in_flight:
                # A server has a few seconds for each handshake, in which it does all that began together.
                calls += [asyncio.create_task(call(procore)) for _ in range(min(100, in_flight - len(calls)))]
                await sandbox.run(server_actions.wait_for_requests, ME, len(calls))
            calls += [asyncio.create_task(call(procore)) for _ in range(COROUTINES - len(calls))]
            await asyncio.sleep(0)
            await sandbox.run(server_actions.revoke_and_release)
            # Half of the calls get their 401 only after the new token is in use.
            await sandbox.run(server_actions.wait_for_requests, ME, in_flight + 1)
            await sandbox.run(server_actions.release)
            await asyncio.gather(*calls)
        posts = await sandbox.run(server_actions.count_requests, "POST", TOKEN)
        sends = await sandbox.run(server_actions.count_by_authorization, ME)
    print(f"  {posts} refresh, {sum(sends.values()):,} sends, {sends[old]:,} of them with the revoked token")
    assert posts == 1
    assert done == COROUTINES
    assert sends[old] >= in_flight
    assert sum(sends.values()) == COROUTINES + sends[old] <= 2 * COROUTINES
