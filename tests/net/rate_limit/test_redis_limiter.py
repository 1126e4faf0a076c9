from __future__ import annotations

import asyncio
import importlib.util
import math
import sys
from typing import Any

import pytest

from aprocore import ConfigurationError, RateLimitedError, RedisLimiter, TokenKey
from aprocore.net.rate_limit.redis_state import RedisStateStore
from tests.support.canary import assert_hidden
from tests.support.cases import cases
from tests.support.redis_limiter_bench import Bench, in_virtual_time

URL = "redis://user:a-pass0word-of-redis@redis.example:6380/2"


# -- permits ----------------------------------------------------------------------------------------------------------


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_call_with_a_leased_permit_does_not_query_redis(bench: Bench) -> None:
    limiter = bench.limiter()
    await bench.call(limiter)
    await asyncio.sleep(1.0)
    queries = bench.memory.exchanges
    permit = limiter.try_acquire()
    assert permit is not None
    assert bench.memory.exchanges == queries
    bench.answer(limiter, permit)
    await asyncio.sleep(1.0)
    assert bench.memory.exchanges > queries


@pytest.mark.fault("R13")
@in_virtual_time
async def test_two_processes_share_one_limit(bench: Bench) -> None:
    one, two = bench.limiter(), bench.limiter()
    await bench.call(one, 15)
    await bench.call(two, 10)
    for limiter in (one, two):
        with pytest.raises(RateLimitedError, match="10-second limit of 25 calls is used up"):
            await limiter.acquire(max_wait=3.0)
    assert two.windows.spike is not None
    assert two.windows.spike.remaining == 0


@pytest.mark.fault("R13")
@in_virtual_time
async def test_unused_permits_are_returned(bench: Bench) -> None:
    one, two = bench.limiter(), bench.limiter()
    await bench.call(one, 3)
    await asyncio.sleep(0.5)
    assert bench.held > 0
    await asyncio.sleep(6.0)
    assert bench.held == 0
    # Immediately, if they are scarce.
    await bench.call(one, 12)
    await asyncio.sleep(0.5)
    assert bench.held == 0
    await bench.call(two, 10)


@pytest.mark.fault("R13")
@in_virtual_time
async def test_an_idle_limiter_closes_its_connection(bench: Bench) -> None:
    limiter = bench.limiter()
    await bench.call(limiter, 3)
    await asyncio.sleep(60.0)
    queries = bench.memory.exchanges
    assert bench.memory.connections == 0
    await asyncio.sleep(3600.0)
    assert bench.memory.exchanges == queries
    await bench.call(limiter)


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_long_call_keeps_its_permit(bench: Bench) -> None:
    limiter = bench.limiter()
    await bench.permit(limiter)
    await asyncio.sleep(120.0)
    assert bench.held >= 1
    limiter.release()


@pytest.mark.fault("R13")
@in_virtual_time
async def test_the_queue_is_first_in_first_out(bench: Bench) -> None:
    limiter, other = bench.limiter(), bench.limiter()
    order: list[int] = []

    async def call(number: int) -> None:
        permit = await bench.permit(limiter)
        order.append(number)
        await asyncio.sleep(0.1)
        bench.answer(limiter, permit)

    calls = [asyncio.create_task(call(number)) for number in range(20)]
    await bench.call(other, 2)
    await asyncio.wait(calls)
    assert order == sorted(order)


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_cancelled_call_leaves_its_permit_to_others(bench: Bench) -> None:
    one, two = bench.limiter(), bench.limiter()
    await bench.call(one)
    await bench.call(two)
    calls = [asyncio.create_task(bench.permit(one)) for _ in range(40)]
    await asyncio.sleep(0.001)
    for call in calls:
        call.cancel()
    await asyncio.wait(calls)
    for call in calls:
        if not call.cancelled():
            one.release()
    await asyncio.sleep(0.1)
    await bench.call(two, 20)
    assert one._lease.in_flight == one.waiting == 0


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_returned_permit_can_be_taken_again(bench: Bench) -> None:
    limiter = bench.limiter()
    await bench.permit(limiter)
    limiter.release()
    assert limiter.try_acquire() is not None
    limiter.record_lost()
    await asyncio.sleep(1.0)
    assert limiter._lease.in_flight == 0


@pytest.mark.fault("R13")
@in_virtual_time
async def test_max_wait_0_still_queries_redis(bench: Bench) -> None:
    limiter = bench.limiter()
    await bench.call(limiter, max_wait=0)
    bench.used = 25
    await bench.call(limiter)
    await asyncio.sleep(0.1)
    with pytest.raises(RateLimitedError) as caught:
        await bench.call(limiter, max_wait=0)
    assert caught.value.retry_at is not None
    assert caught.value.retry_at >= bench.clock.epoch + 1_010
    assert bench.clock.monotonic() < 1_000.5


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_429_pauses_all_processes(bench: Bench) -> None:
    one, two = bench.limiter(), bench.limiter()
    await bench.call(one)
    await bench.call(two)
    bench.used = 25
    bench.answer(one, await bench.permit(one), 429)
    await asyncio.sleep(0.1)
    with pytest.raises(RateLimitedError):
        await two.acquire(max_wait=5.0)
    with pytest.raises(RateLimitedError):
        await one.acquire(max_wait=5.0)


# -- options ----------------------------------------------------------------------------------------------------------


@cases(
    ("options", "about"),
    [
        *(
            ({"url": url}, "url")
            for url in (None, 5, "", "redis.example", "http://x", "redis://", "redis://[x", "unix://")
        ),
        *(({"name": name}, "name") for name in ("", 5, b"x")),
        *(({"when_lost": value}, "when_lost") for value in (None, "go on")),
        *(({"share": value}, "share") for value in (0, -1, True, 2.5, "4")),
        *(({"timeout": value}, "timeout") for value in (0, -1, math.inf, math.nan, True, "1")),
        ({"initial_burst": 0}, "initial_burst"),
    ],
)
def test_invalid_options_are_rejected(options: dict[str, Any], about: str) -> None:
    with pytest.raises(ConfigurationError, match=about):
        RedisLimiter(**{"url": URL, **options})


def test_the_password_is_never_shown() -> None:
    limiter = RedisLimiter(URL)
    assert repr(limiter) == "<RedisLimiter at redis.example:6380: 0 in flight, 0 waiting>"
    with pytest.raises(ConfigurationError) as caught:
        RedisLimiter("ftp://user:a-pass0word-of-redis@redis.example")
    assert_hidden(repr(limiter) + repr(caught.value) + repr(vars(limiter)), "a-pass0word-of-redis")


def test_a_missing_extra_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "redis" else find(name, *rest))
    with pytest.raises(ConfigurationError, match=r'pip install "aprocore\[redis\]"'):
        RedisLimiter(URL)


def test_creating_a_limiter_does_not_import_redis() -> None:
    code = f"import aprocore, sys; aprocore.RedisLimiter({URL!r}); assert 'redis' not in sys.modules"
    import subprocess

    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def key_of(limiter: RedisLimiter) -> str:
    store = limiter._new_store()
    assert isinstance(store, RedisStateStore)
    return store._key


@pytest.mark.fault("R13")
def test_the_key_is_unique_per_token_and_hides_app_and_user() -> None:
    keys = set()
    for token_key in (TokenKey("a", "client-1", "u"), TokenKey("b", "client-1", "u"), TokenKey("a", "client-1", "v")):
        limiter = RedisLimiter(URL)
        limiter.serve(token_key)
        limiter.serve(token_key)
        keys.add(key_of(limiter))
        assert "client-1" not in key_of(limiter)
    assert len(keys) == 3
    assert ":shared" in key_of(RedisLimiter(URL, name="shared"))


@pytest.mark.fault("R13")
def test_limiter_serves_a_single_token() -> None:
    limiter = RedisLimiter(URL)
    with pytest.raises(ConfigurationError, match="neither a name nor a session"):
        key_of(limiter)
    with pytest.raises(ConfigurationError, match="StaticToken"):
        limiter.serve(TokenKey("a", ""))
    limiter.serve(TokenKey("a", "b"))
    with pytest.raises(ConfigurationError, match="only one token"):
        limiter.serve(TokenKey("a", "c"))
