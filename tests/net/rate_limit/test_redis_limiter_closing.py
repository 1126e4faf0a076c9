from __future__ import annotations

import asyncio
from typing import Any

import pytest

from aprocore import SessionClosedError
from tests.support.redis_limiter_bench import Bench, in_virtual_time
from tests.support.shared_state_store import InMemorySharedState
from tests.support.virtual_time import run


@pytest.mark.fault("R13")
@in_virtual_time
async def test_closing_ends_waits_and_returns_permits(bench: Bench) -> None:
    one, two = bench.limiter(), bench.limiter()
    await bench.call(one)
    bench.used = 25
    await bench.call(one)
    await asyncio.sleep(0.1)
    waiting = asyncio.create_task(one.acquire())
    await asyncio.sleep(0.1)
    await bench.call(two, 0)
    await one.aclose()
    with pytest.raises(SessionClosedError):
        await waiting
    with pytest.raises(SessionClosedError):
        await one.acquire()
    assert bench.held == 0
    assert bench.memory.connections == 0
    await one.aclose()


@pytest.mark.fault("R13")
@in_virtual_time
async def test_closing_returns_leased_permits(bench: Bench) -> None:
    async with bench.limiter() as limiter:
        await bench.call(limiter, 3)
        await asyncio.sleep(0.1)
        assert bench.held > 0
    assert bench.held == 0


@pytest.mark.fault("R13")
@in_virtual_time
async def test_closing_does_not_wait_for_a_lost_redis(bench: Bench) -> None:
    async with bench.limiter(share=2) as limiter:
        await bench.call(limiter)
        bench.memory.down = True
        await asyncio.sleep(2.0)
        started = bench.clock.monotonic()
    assert bench.clock.monotonic() - started < 1.0


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_cancellation_swallowed_by_redis_ends_the_task(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    exchange, swallowed = bench.memory.exchange, list[bytes | None]()

    async def ignore_cancellation(version: bytes | None, ledger: bytes) -> Any:
        # As asyncio.wait_for does in Python 3.11 if its result arrives in the same iteration.
        exchange_task = asyncio.ensure_future(exchange(version, ledger))
        while not exchange_task.done():
            try:
                await asyncio.wait({exchange_task})
            except asyncio.CancelledError:
                swallowed.append(version)
        return exchange_task.result()

    limiter = bench.limiter()
    await bench.call(limiter)
    monkeypatch.setattr(InMemorySharedState, "exchange", lambda _, *arguments: ignore_cancellation(*arguments))
    task = limiter._sync._task if limiter._sync is not None else None
    assert task is not None
    queries = bench.memory.exchanges
    while bench.memory.exchanges == queries:
        await asyncio.sleep(0.0001)
    task.cancel()
    await asyncio.wait({task}, timeout=1.0)
    assert len(swallowed) == 1
    assert task.done()
    monkeypatch.undo()
    await bench.call(limiter, 3)


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_sync_task_cancelled_before_its_start_is_replaced(bench: Bench) -> None:
    limiter = bench.limiter()
    calls = [asyncio.create_task(bench.call(limiter))]
    await asyncio.sleep(0)
    assert limiter._sync is not None
    assert limiter._sync._task is not None
    limiter._sync._task.cancel()
    await asyncio.sleep(1.0)
    calls.append(asyncio.create_task(bench.call(limiter)))
    done, _ = await asyncio.wait(calls, timeout=5.0)
    assert len(done) == 2


@pytest.mark.fault("R13")
def test_limiter_can_be_used_on_another_event_loop() -> None:
    bench = Bench()
    limiter = bench.limiter()

    async def once() -> None:
        await bench.call(limiter)

    run(once())
    run(once())


@pytest.mark.fault("R13")
def test_permits_leased_on_a_closed_loop_are_not_used_on_another() -> None:
    bench = Bench()
    limiter = bench.limiter()

    async def calls(times: int) -> int:
        await bench.call(limiter, times)
        return limiter._lease.free

    assert run(calls(4)) > 0
    assert run(calls(1)) == 0
