"""Ten thousand coroutines and one token."""

from __future__ import annotations

import asyncio
import time

import pytest

from aprocore import AuthError, MemoryStore, Procore, Timeout, TokenKey
from aprocore.sandbox import Answer
from tests.load import server_side
from tests.load.callers import COROUTINES, ME, call_with_an_expired_token, person
from tests.load.client_process import alone
from tests.load.measuring import MB, allow_files, watching
from tests.support.sandbox_process import sandbox_process

pytestmark = [pytest.mark.anyio, pytest.mark.load]

TOKEN = server_side.TOKEN


@pytest.mark.fault("F01")
async def test_an_expired_token_costs_one_request(whole: bool) -> None:
    async with sandbox_process() as sandbox:
        await sandbox.run(server_side.slow_token_endpoint, 1.0)
        issued = await sandbox.run(server_side.issue_token)
        before = await sandbox.run(server_side.standing)
        cost, complaints = await alone(call_with_an_expired_token, sandbox.address, issued)
        client, server = cost.standing, (await sandbox.run(server_side.standing)).since(before)
        posts = await sandbox.run(server_side.count, "POST", TOKEN)
        calls = await sandbox.run(server_side.bearers, ME)
    print(
        f"  {posts} token request, {cost.done:,} calls in {cost.elapsed:.1f} s, +{cost.grown / MB:.0f} MB; client "
        f"and server worked {client.worked:.1f} and {server.worked:.1f} s, other programs held them up for "
        f"{client.held_up:.1f} and {server.held_up:.1f} s"
    )
    assert posts == 1
    assert cost.done == sum(calls.values()) == COROUTINES
    assert f"Bearer {issued['access_token']}" not in calls
    assert cost.grown < 120 * MB
    assert complaints == []
    # How long it takes on the wall depends on the machine, and on what else it does.
    assert 1.0 + client.worked < 8
    assert cost.elapsed - max(client.held_up, server.held_up) < 8
    assert not whole or cost.elapsed < 8


@pytest.mark.fault("F01")
async def test_the_leaders_cancellation_costs_none_either() -> None:
    store = MemoryStore()
    async with sandbox_process() as sandbox:
        await sandbox.run(server_side.hold, TOKEN)
        issued = await sandbox.run(server_side.issue_token)
        procore, old = await person(sandbox.address, issued, store, expired=True)
        async with procore, watching(lambda: "calls wait for the token or run"):
            leader = asyncio.create_task(procore.me())
            await sandbox.run(server_side.wait_for, TOKEN, 1)
            calls = [asyncio.create_task(procore.me()) for _ in range(COROUTINES)]
            await asyncio.sleep(0)
            leader.cancel()
            await asyncio.wait({leader})
            await sandbox.run(server_side.release)
            await asyncio.gather(*calls)
        assert leader.cancelled()
        assert await sandbox.run(server_side.count, "POST", TOKEN) == 1
        counts = await sandbox.run(server_side.bearers, ME)
    stored = await store.load(TokenKey("local", sandbox.client_id))
    assert stored is not None
    assert stored.mark is None
    assert counts == {f"Bearer {stored.access_token}": COROUTINES}
    assert old not in counts


@pytest.mark.fault("F03")
async def test_a_token_endpoint_that_fails_is_spared_and_its_recovery_noticed() -> None:
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
        issued = await sandbox.run(server_side.issue_token)
        procore, _ = await person(sandbox.address, issued, MemoryStore(), expired=True)
        healthy_at = await sandbox.run(server_side.break_down, TOKEN, outage, Answer(500))
        async with procore, watching(lambda: f"{successes:,} calls succeeded, {failures:,} times an error") as watch:
            await asyncio.gather(*(call_until_it_works(procore) for _ in range(COROUTINES)))
        posts = await sandbox.run(server_side.count, "POST", TOKEN)
    late, lag = first_success - healthy_at, watch.own_lags.below(0.99)
    print(f"  {posts} token requests, first success {late:.1f} s after health, lag p99 {lag:.3f} s")
    assert posts <= 8
    assert successes == COROUTINES
    assert failures > 0
    assert 0 <= late < 3


@pytest.mark.fault("F04")
async def test_a_revoked_token_is_renewed_once(whole: bool) -> None:
    on_the_wire, done = COROUTINES if whole else 500, 0

    async def call(procore: Procore) -> None:
        nonlocal done
        await procore.me()
        done += 1

    allow_files(2 * on_the_wire)
    async with sandbox_process() as sandbox:
        await sandbox.run(server_side.allow_files, 2 * on_the_wire)
        issued = await sandbox.run(server_side.issue_token)
        # They are held for as long as it takes to send them all.
        options = {"connections": on_the_wire, "timeout": Timeout(total=900, read=600, pool=600)}
        procore, old = await person(sandbox.address, issued, MemoryStore(), expired=False, **options)
        calls: list[asyncio.Task[None]] = []
        async with procore, watching(lambda: f"{len(calls):,} calls are made, {done:,} of {COROUTINES:,} are done"):
            # Until an answer tells how many calls may go, only a few do.
            await procore.get("/rest/v1.0/companies")
            await sandbox.run(server_side.hold, ME, 0.5)
            await sandbox.run(server_side.hold, ME)
            while len(calls) < on_the_wire:
                # A server gives each handshake a few seconds, in which it has to do all of those that came together.
                calls += [asyncio.create_task(call(procore)) for _ in range(min(100, on_the_wire - len(calls)))]
                await sandbox.run(server_side.wait_for, ME, len(calls))
            calls += [asyncio.create_task(call(procore)) for _ in range(COROUTINES - len(calls))]
            await asyncio.sleep(0)
            await sandbox.run(server_side.revoke_and_release)
            # Half of them hear that their token is not good only when the new one is at work.
            await sandbox.run(server_side.wait_for, ME, on_the_wire + 1)
            await sandbox.run(server_side.release)
            await asyncio.gather(*calls)
        posts = await sandbox.run(server_side.count, "POST", TOKEN)
        sends = await sandbox.run(server_side.bearers, ME)
    print(f"  {posts} renewal, {sum(sends.values()):,} sends, {sends[old]:,} of them with the revoked token")
    assert posts == 1
    assert done == COROUTINES
    assert sends[old] >= on_the_wire
    assert sum(sends.values()) == COROUTINES + sends[old] <= 2 * COROUTINES
