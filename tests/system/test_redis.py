"""A RedisLimiter and a real redis-server."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from aprocore import RateLimitedError, RedisLimiter, SessionClosedError
from aprocore.net.rate_limit.redis_state import RedisStateStore, SharedStateLostError
from aprocore.sandbox import Limits, Sandbox
from aprocore.types import Secret
from tests.support.canary import assert_hidden
from tests.support.redis_server import RedisServer, redis_server

pytestmark = [pytest.mark.anyio, pytest.mark.system]

PASSWORD = "a-pass0word-of-redis"
ME = "/rest/v1.0/me"


@pytest.fixture
async def redis(tmp_path: Path) -> AsyncIterator[RedisServer]:
    async with redis_server(tmp_path, PASSWORD) as server:
        yield server


def store_of(redis: RedisServer, *, password: str = PASSWORD, timeout: float = 5.0) -> RedisStateStore:
    url = redis.url.replace(PASSWORD, password)
    return RedisStateStore(Secret(url), "a-key", timeout=timeout, lifetime=100.0)


@pytest.mark.fault("R13")
async def test_of_two_that_change_the_same_ledger_one_is_told_of_the_other(redis: RedisServer) -> None:
    one, two = store_of(redis), store_of(redis)
    empty = await one.read()
    assert (empty.version, empty.data, empty.swapped) == (b"", b"", False)
    assert (await one.swap(empty.version, b"first")).swapped
    late = await two.swap(empty.version, b"second")
    assert (late.swapped, late.data) == (False, b"first")
    assert (await two.swap(late.version, b"second")).swapped
    found = await one.read()
    assert found.data == b"second"
    assert found.version not in (b"", late.version)
    assert found.server_time >= late.server_time >= empty.server_time
    assert 0 < await one._client.pttl("a-key") <= 100_000
    await one.aclose()
    await two.aclose()


@pytest.mark.fault("R13")
async def test_a_redis_that_cannot_be_used_is_lost(redis: RedisServer) -> None:
    stranger = store_of(redis, password="another-pass0word")
    with pytest.raises(SharedStateLostError) as caught:
        await stranger.read()
    assert_hidden(repr(caught.value), "another-pass0word")
    await stranger.aclose()
    store = store_of(redis)
    await store.read()
    await store._client.set("a-key", "a text")
    with pytest.raises(SharedStateLostError, match="ResponseError"):
        await store.read()
    await redis.kill()
    with pytest.raises(SharedStateLostError, match="ConnectionError"):
        await store.read()
    await redis.start()
    assert not (await store.read()).data
    await store.aclose()


@pytest.mark.fault("R13")
async def test_sessions_of_one_app_have_one_budget_in_redis(redis: RedisServer) -> None:
    async with Sandbox(limits=Limits(spike=20, hourly=1000)) as sandbox:
        token = sandbox.tokens.issue()["access_token"]
        async with (
            RedisLimiter(redis.url, name="one") as first,
            RedisLimiter(redis.url, name="one") as second,
            sandbox.procore(auth=_static(token), limiter=first) as one,
            sandbox.procore(auth=_static(token), limiter=second) as two,
        ):
            for session in (one, two) * 10:
                await session.get(ME)
            for session in (one, two):
                with pytest.raises(RateLimitedError, match="10-second limit of 20 calls"):
                    await session.get(ME, max_wait=0)
        assert [seen.status for seen in sandbox.requests.to("GET", ME)] == [200] * 20


def _static(token: str) -> object:
    from aprocore import StaticToken

    return StaticToken(token)


@pytest.mark.fault("R13")
async def test_what_is_in_redis_is_no_secret_and_a_users_own(redis: RedisServer) -> None:
    async with Sandbox() as sandbox, RedisLimiter(redis.url) as limiter, sandbox.procore(limiter=limiter) as procore:
        await procore.get(ME)
        other = procore.as_user("somebody-else")
        await other.get(ME)
        assert procore.rate_limit is not other.rate_limit
        store = store_of(redis)
        await store.read()
        keys = await store._client.keys("*")
        assert len(keys) == 2
        shown = b"".join([*keys, *[value for key in keys for value in await store._client.hvals(key)]]).decode(
            "latin-1"
        )
        assert_hidden(shown, sandbox.client_secret)
        assert sandbox.client_id not in shown
        assert "somebody-else" not in shown
        await store.aclose()


@pytest.mark.fault("R13")
async def test_views_for_a_user_have_one_account_however_they_are_made(redis: RedisServer) -> None:
    async with Sandbox() as sandbox, RedisLimiter(redis.url, name="all") as limiter:
        async with sandbox.procore(limiter=limiter) as procore, sandbox.procore(limiter=limiter) as second:
            for _ in range(3):
                await procore.as_user("one").get(ME)
                await procore.as_user("two").as_user("one").get(ME)
                gc.collect()
            await second.as_user("one").get(ME)
        (one,) = (each for each in limiter._users.values() if each._name == "all:one")
        assert one._lease.shared is not None
        assert one._lease.shared.processes == 1
        async with sandbox.procore(limiter=limiter) as third:
            view = third.as_user("one")
            await view.get(ME)
            await limiter.aclose()
            with pytest.raises(SessionClosedError):
                await view.get(ME)
            with pytest.raises(SessionClosedError):
                await third.as_user("three").get(ME)
        store = RedisStateStore(Secret(redis.url), one._new_store()._key, timeout=5.0, lifetime=100.0)  # type: ignore[attr-defined]
        ledger = one._lease.new_ledger()
        ledger.load((await store.read()).data)
        assert ledger.in_flight == 0, "nothing is left in hand"
        await store.aclose()
    assert not [task for task in asyncio.all_tasks() if "_keep" in repr(task)]


@pytest.mark.fault("R13")
async def test_a_redis_that_hangs_or_dies_holds_nobody_up_for_long(
    redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "aprocore.limits")
    async with (
        Sandbox() as sandbox,
        RedisLimiter(redis.url, share=2, timeout=0.2) as limiter,
        sandbox.procore(limiter=limiter) as procore,
    ):
        await procore.get(ME)
        await procore.get(ME)
        assert redis._process is not None
        os.kill(redis._process.pid, signal.SIGSTOP)
        async with asyncio.timeout(5):
            while not limiter._lease.alone:
                await procore.get(ME)
        await redis.kill()
        for _ in range(20):
            await procore.get(ME)
        await redis.start()
        async with asyncio.timeout(5):
            while limiter._lease.alone:
                await asyncio.sleep(0.05)
        await procore.get(ME)
    said = [record.getMessage() for record in caplog.records]
    assert sum("is unavailable" in text for text in said) == 1
    assert sum("is available again" in text for text in said) == 1
    assert_hidden("".join(said), PASSWORD)
