from __future__ import annotations

import asyncio
import sys
from typing import Any

import pytest

from aprocore import (
    MemoryStore,
    Procore,
    ReauthorizationRequiredError,
    RefreshToken,
    SessionClosedError,
    Token,
    TokenKey,
)
from aprocore.net import session_resources
from aprocore.sandbox import Answer, Hold, Sandbox
from tests.support.clock import FakeClock, FrozenClock
from tests.support.raw_server import Connection, RawServer, raw_server
from tests.support.sessions import FailingStore, count_token_requests, key_of, session_from_store, signed_in_session
from tests.support.transports import until
from tests.support.virtual_time import VirtualClock, run

pytestmark = pytest.mark.anyio

EXPIRED = 6_000.0


async def test_closing_waits_for_the_refresh_and_stores_the_token(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    procore = await signed_in_session(sandbox, clock, store=store, age=EXPIRED)
    before = await store.load(key_of(sandbox))
    call = asyncio.create_task(procore.me())
    await hold.reached.wait()
    closing = asyncio.create_task(procore.aclose())
    await asyncio.sleep(0)
    assert not closing.done()
    hold.release()
    await closing
    with pytest.raises(SessionClosedError):
        await call
    after = await store.load(key_of(sandbox))
    assert after != before
    assert after is not None
    assert after.mark is None


async def test_closing_ends_the_wait_between_two_attempts(sandbox: Sandbox) -> None:
    store = MemoryStore()
    sandbox.faults.add("POST", "/oauth/token", Answer(503, {"Retry-After": "50"}, b""), times=None)
    clock = FrozenClock()
    procore = await signed_in_session(sandbox, clock, store=store, age=EXPIRED)
    call = asyncio.create_task(procore.me())
    await clock.asleep.wait()
    await procore.aclose()
    with pytest.raises(SessionClosedError):
        await call
    stored = await store.load(key_of(sandbox))
    assert stored is not None
    assert stored.mark is None


async def test_a_refresh_that_ends_before_it_is_awaited_reaches_all_waiters(sandbox: Sandbox, clock: FakeClock) -> None:
    def eager(loop: asyncio.AbstractEventLoop, work: Any, **options: Any) -> asyncio.Task[Any]:
        return asyncio.Task(work, loop=loop, **{**options, "eager_start": True})

    if sys.version_info >= (3, 12):
        asyncio.get_running_loop().set_task_factory(eager)
    try:
        async with asyncio.timeout(10), await signed_in_session(sandbox, clock) as procore:
            await asyncio.gather(procore.me(), procore.me())
        async with asyncio.timeout(10), session_from_store(sandbox, clock, MemoryStore()) as procore:
            for _ in range(2):
                with pytest.raises(ReauthorizationRequiredError):
                    await procore.me()
    finally:
        asyncio.get_running_loop().set_task_factory(None)


async def test_a_refresh_is_not_among_the_tasks_that_asyncio_run_cancels(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    others = asyncio.all_tasks()
    procore = await signed_in_session(sandbox, clock, store=store, age=EXPIRED)

    async def owner() -> None:
        async with procore:
            await procore.me()

    task = asyncio.create_task(owner())
    await hold.reached.wait()
    for running in asyncio.all_tasks() - others:
        if "sandbox" not in repr(running) and "aiohttp" not in repr(running):
            running.cancel()
    await asyncio.sleep(0)
    hold.release()
    await asyncio.wait({task})
    assert task.cancelled()
    stored = await store.load(key_of(sandbox))
    assert stored is not None
    assert stored.mark is None
    assert count_token_requests(sandbox) == 1


@pytest.mark.fault("T20")
async def test_closing_ends_calls_in_flight_without_waiting_for_a_refresh(
    sandbox: Sandbox, clock: FakeClock, each_transport: str
) -> None:
    refreshing, calling, store = Hold(), Hold(), MemoryStore()
    sandbox.faults.add("POST", "/oauth/token", refreshing)
    sandbox.faults.add("*", "/rest/*", calling, times=None)
    procore = await signed_in_session(sandbox, clock, store=store, age=5_390.0)
    before = await store.load(key_of(sandbox))

    async def stream() -> None:
        async with procore.stream("GET", "/rest/v1.0/me"):
            raise AssertionError

    calls = [asyncio.create_task(call) for call in (procore.me(), procore.post("/rest/v1.0/projects"), stream())]
    await refreshing.reached.wait()
    await until(lambda: len(sandbox.requests.to("*", "/rest/*")) == 3)
    closing = asyncio.create_task(procore.aclose())
    async with asyncio.timeout(10):
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [SessionClosedError] * 3
    assert not closing.done()
    refreshing.release()
    await closing
    after = await store.load(key_of(sandbox))
    assert before is not None
    assert after is not None
    assert (after.refresh_token == before.refresh_token, after.mark) == (False, None)
    assert count_token_requests(sandbox) == 1
    calling.release()


@pytest.mark.fault("T20")
@pytest.mark.parametrize("in_time", [True, False])
async def test_a_refresh_gets_its_grace_period_if_the_program_ends_during_close(
    sandbox: Sandbox, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, in_time: bool
) -> None:
    monkeypatch.setattr(session_resources, "GRACE_PERIOD", 20.0 if in_time else 0.01)
    store, hold = MemoryStore(), Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    procore = await signed_in_session(sandbox, clock, store=store, age=EXPIRED)
    call = asyncio.create_task(procore.me())
    await hold.reached.wait()
    others = asyncio.all_tasks()
    closing = asyncio.create_task(procore.aclose())
    for _ in range(2):
        await asyncio.sleep(0)
    (end,) = asyncio.all_tasks() - others - {closing}
    supervisor = procore._resources._supervisor
    assert supervisor is not None
    for task in (call, closing, end, supervisor):
        task.cancel()
    if in_time:
        await asyncio.sleep(0)
        hold.release()
    async with asyncio.timeout(10):
        await asyncio.wait({call, closing, end})
    assert end.exception() is None, "the connections are closed in any case"
    stored = await store.load(key_of(sandbox))
    assert stored is not None
    assert (stored.mark is None) == in_time, "the next process must see the unknown outcome"
    assert not procore.token_manager.refreshing
    assert count_token_requests(sandbox) == 1
    hold.release()


async def test_concurrent_closes_wait_for_the_same_end(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    procore = await signed_in_session(sandbox, clock, store=store, age=EXPIRED)
    before = await store.load(key_of(sandbox))
    call = asyncio.create_task(procore.me())
    await hold.reached.wait()
    first, second = asyncio.create_task(procore.aclose()), asyncio.create_task(procore.aclose())
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait({first})
    assert not second.done()
    hold.release()
    await second
    with pytest.raises(SessionClosedError):
        await call
    assert await store.load(key_of(sandbox)) != before


async def test_closing_does_not_wait_for_a_failing_store(sandbox: Sandbox) -> None:
    store = FailingStore(2)
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    procore = await signed_in_session(sandbox, FakeClock(), store=store, age=EXPIRED)
    call = asyncio.create_task(procore.me())
    await hold.reached.wait()
    closing = asyncio.create_task(procore.aclose())
    await asyncio.sleep(0)
    hold.release()
    async with asyncio.timeout(10):
        await closing
    with pytest.raises(SessionClosedError):
        await call
    assert count_token_requests(sandbox) == 1


async def test_closing_ends_the_wait_for_a_refresh_in_another_process(sandbox: Sandbox, clock: FakeClock) -> None:
    store = MemoryStore()
    procore = await signed_in_session(sandbox, clock, store=store, age=EXPIRED)
    async with store.lock(key_of(sandbox)):
        call = asyncio.create_task(procore.me())
        while not procore.token_manager.refreshing:
            await asyncio.sleep(0)
        async with asyncio.timeout(10):
            await procore.aclose()
        with pytest.raises(SessionClosedError):
            await call
    assert count_token_requests(sandbox) == 0


def test_a_refresh_continues_for_a_few_seconds_after_all_tasks_are_cancelled() -> None:
    async def test() -> None:
        async def stall(server: RawServer, connection: Connection) -> None:
            server.requests.append(await connection.request())
            await connection.read_until_closed()

        loop, store = asyncio.get_running_loop(), MemoryStore()
        async with raw_server(stall) as server:
            key = TokenKey(server.environment.name, "id")
            await store.save(key, Token("access", "refresh"))
            others = asyncio.all_tasks()
            procore = Procore(
                RefreshToken("id", "secret"), environment=server.environment, company_id=1, store=store, clock=clock
            )
            call = asyncio.create_task(procore.token_manager.refresh())
            await until(lambda: server.requests)
            began = loop.time()
            mine = {task for task in asyncio.all_tasks() - others if "raw_server" not in repr(task)}
            for task in mine:
                task.cancel()
            await asyncio.wait(mine)
            assert call.cancelled()
            assert loop.time() - began == pytest.approx(session_resources.GRACE_PERIOD, abs=0.1)
            stored = await store.load(key)
            assert stored is not None
            assert stored.mark is not None
            assert stored.mark.state == "sent"
            async with store.lock(key):  # the lock is free
                await procore.aclose()

    clock = VirtualClock()
    run(test())
