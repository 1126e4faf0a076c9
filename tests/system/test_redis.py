"""RedisLimiter with a real redis-server."""

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


def state_store(redis: RedisServer, *, password: str = PASSWORD, timeout: float = 5.0) -> RedisStateStore:
    url = redis.url.replace(PASSWORD, password)
    return RedisStateStore(Secret(url), "a-key", timeout=timeout, lifetime=100.0)


@pytest.mark.fault("R13")
async def test_one_of_two_concurrent_writes_is_rejected_with_the_newer_state(redis: RedisServer) -> None:
    one, two = state_store(redis), state_store(redis)
    empty = await one.read()
    assert (empty.version, empty.data, empty.swapped) == (b"", b"", False)
    assert (await one.swap(empty.version, b"first")).swapped
    late = await two.swap(empty.version, b"second")
    assert (late.swapped, late.data) == (False, b"first")
    assert (await two.swap(late.version, b"second")).swapped
    current = await one.read()
    assert current.data == b"second"
    assert current.version not in (b"", late.version)
    assert current.server_time >= late.server_time >= empty.server_time
    assert 0 < await one._client.pttl("a-key") <= 100_000
    await one.aclose()
    await two.aclose()


@pytest.mark.fault("R13")
async def test_an_unusable_redis_raises_a_typed_error(redis: RedisServer) -> None:
    wrong_password = state_store(redis, password="another-pass0word")
    with pytest.raises(SharedStateLostError) as raised:
        await wrong_password.read()
    assert_hidden(repr(raised.value), "another-pass0word")
    await wrong_password.aclose()
    store = state_store(redis)
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
async def test_sessions_of_one_app_share_one_rate_limit(redis: RedisServer) -> None:
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
        assert [request.status for request in sandbox.requests.to("GET", ME)] == [200] * 20


def _static(token: str) -> object:
    from aprocore import StaticToken

    return StaticToken(token)


@pytest.mark.fault("R13")
async def test_redis_has_one_key_per_user_and_no_secret(redis: RedisServer) -> None:
    async with Sandbox() as sandbox, RedisLimiter(redis.url) as limiter, sandbox.procore(limiter=limiter) as procore:
        await procore.get(ME)
        other = procore.as_user("another-user")
        await other.get(ME)
        assert procore.rate_limit is not other.rate_limit
        store = state_store(redis)
        await store.read()
        keys = await store._client.keys("*")
        assert len(keys) == 2
        shown = b"".join([*keys, *[value for key in keys for value in await store._client.hvals(key)]]).decode(
            "latin-1"
        )
        assert_hidden(shown, sandbox.client_secret)
        assert sandbox.client_id not in shown
        assert "another-user" not in shown
        await store.aclose()


@pytest.mark.fault("R13")
async def test_views_of_one_user_share_one_lease(redis: RedisServer) -> None:
    async with Sandbox() as sandbox, RedisLimiter(redis.url, name="all") as limiter:
        async with sandbox.procore(limiter=limiter) as procore, sandbox.procore(limiter=limiter) as second:
            for _ in range(3):
                await procore.as_user("one").get(ME)
                await procore.as_user("two").as_user("one").get(ME)
                gc.collect()
            await second.as_user("one").get(ME)
        (one,) = (user for user in limiter._users.values() if user._name == "all:one")
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
        shared_state = one._lease.new_shared_state()
        shared_state.load((await store.read()).data)
        assert shared_state.in_flight == 0, "permits were not returned"
        await store.aclose()
    assert not [task for task in asyncio.all_tasks() if "_keep" in repr(task)]


@pytest.mark.fault("R13")
async def test_calls_continue_while_redis_hangs_or_is_down(
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
    messages = [record.getMessage() for record in caplog.records]
    assert sum("is unavailable" in text for text in messages) == 1
    assert sum("is available again" in text for text in messages) == 1
    assert_hidden("".join(messages), PASSWORD)
