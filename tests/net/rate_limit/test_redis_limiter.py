from __future__ import annotations

import asyncio
import importlib.util
import logging
import math
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import attrs
import pytest

from aprocore import ConfigurationError, RateLimitedError, RedisLimiter, SessionClosedError, TokenKey
from aprocore.net.rate_limit.redis_state import RedisStateStore
from tests.support.canary import assert_hidden
from tests.support.cases import cases
from tests.support.shared_state_store import InMemoryLimiter, InMemorySharedState
from tests.support.virtual_time import VirtualClock, run

URL = "redis://user:a-pass0word-of-redis@redis.example:6380/2"


@attrs.define
class Bench:
    """Limiters that share a state, with simulated responses."""

    clock: VirtualClock = attrs.field(factory=VirtualClock)
    memory: InMemorySharedState = attrs.field(init=False)
    limiters: list[InMemoryLimiter] = attrs.field(factory=list)
    used: int = 0
    """Calls of all limiters with a response in this window."""

    def __attrs_post_init__(self) -> None:
        self.memory = InMemorySharedState(self.clock)

    def limiter(self, **options: Any) -> InMemoryLimiter:
        self.limiters.append(InMemoryLimiter(self.memory, **options))
        return self.limiters[-1]

    async def permit(self, limiter: InMemoryLimiter, **options: Any) -> int:
        return limiter.try_acquire() or await limiter.acquire(**options)

    def answer(self, limiter: InMemoryLimiter, permit: int, status: int = 200, *, limit: int = 25) -> None:
        self.used += status == 200
        seconds = 10 - (self.clock.monotonic() - 1_000) % 10
        line = {
            "X-Rate-Limit-Limit": str(limit),
            "X-Rate-Limit-Remaining": str(max(0, limit - self.used)),
            "X-Rate-Limit-Reset": str(math.ceil(self.clock.time() + seconds)),
        }
        limiter.record_response(permit, status, line)

    async def call(self, limiter: InMemoryLimiter, times: int = 1, **options: Any) -> None:
        for _ in range(times):
            self.answer(limiter, await self.permit(limiter, **options))

    @property
    def held(self) -> int:
        """The number of leased permits in the shared state."""
        shared_state = self.limiters[0]._lease.new_shared_state()
        shared_state.load(self.memory.state)
        shared_state.set_clock(self.clock.time())
        return shared_state.in_flight


def in_virtual_time(test: Callable[..., Awaitable[None]]) -> Any:
    def outer(**fixtures: Any) -> None:
        async def inner() -> None:
            bench = Bench()
            await test(bench, **fixtures)
            for limiter in bench.limiters:
                await limiter.aclose()
            assert bench.memory.connections == 0

        run(inner())

    outer.__name__ = test.__name__
    outer.__signature__ = _without_bench(test)  # type: ignore[attr-defined]
    return outer


def _without_bench(test: Callable[..., Any]) -> Any:
    import inspect

    signature = inspect.signature(test)
    return signature.replace(parameters=list(signature.parameters.values())[1:])


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


# -- without Redis ----------------------------------------------------------------------------------------------------


def redis_lines(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(record.levelname, record.getMessage()) for record in caplog.records if "Redis" in record.getMessage()]


@pytest.mark.fault("R13")
@in_virtual_time
async def test_without_redis_each_process_uses_its_share_and_logs_it_once(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "aprocore")
    limiters = [bench.limiter(share=4) for _ in range(4)]
    for limiter in limiters:
        await bench.call(limiter)
    await asyncio.sleep(0.5)
    bench.memory.down = True
    await asyncio.sleep(20.0)
    bench.used = 0
    for limiter in limiters:
        await bench.call(limiter, 6)
        with pytest.raises(RateLimitedError, match="limit of 6 calls"):
            await limiter.acquire(max_wait=3.0)
    lost = (
        "The Redis at redis.example:6379 with the shared rate limit is unavailable (ConnectionError): each process uses"
    )
    assert [level for level, _ in redis_lines(caplog)] == ["WARNING"] * 4
    assert all(text.startswith(lost) for _, text in redis_lines(caplog))
    assert "lost" in repr(limiters[0])


@pytest.mark.fault("R13")
@in_virtual_time
async def test_redis_is_used_again_after_recovery(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "aprocore")
    one, two = bench.limiter(share=4), bench.limiter(share=4)
    await bench.call(one)
    await bench.call(two)
    bench.memory.down = True
    await asyncio.sleep(20.0)
    bench.memory.down = False
    bench.memory.forget()
    await asyncio.sleep(5.0)
    bench.used = 0
    await bench.call(one, 20)
    assert redis_lines(caplog)[-1] == (
        "INFO",
        "The Redis at redis.example:6379 with the shared rate limit is available again",
    )
    assert not one._lease.alone
    bench.used = 20
    await bench.call(two, 5)
    with pytest.raises(RateLimitedError, match="limit of 25 calls"):
        await two.acquire(max_wait=1.0)


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_wiped_state_is_restored_from_the_last_known_one(bench: Bench) -> None:
    one, two = bench.limiter(), bench.limiter()
    await bench.call(one, 12)
    await bench.call(two, 12)
    await asyncio.sleep(0.5)
    bench.memory.forget()
    await bench.call(one)
    with pytest.raises(RateLimitedError):
        await two.acquire(max_wait=3.0)


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_wiped_state_is_updated_by_processes_that_find_a_new_one(bench: Bench) -> None:
    one, two = bench.limiter(), bench.limiter()
    await bench.call(one, 20)
    await asyncio.sleep(0.5)
    bench.memory.forget()
    await bench.call(two)
    await bench.call(one)
    await asyncio.sleep(0.5)
    with pytest.raises(RateLimitedError):
        await bench.call(two, 5, max_wait=3.0)


@pytest.mark.fault("R13")
@in_virtual_time
async def test_an_invalid_state_is_replaced(bench: Bench) -> None:
    limiter = bench.limiter()
    bench.memory.version, bench.memory.state = b"1", b"junk"
    await bench.call(limiter, 3)
    assert bench.held >= 0


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_lost_reply_of_redis_loses_no_permit(bench: Bench) -> None:
    limiter = bench.limiter()
    bench.memory.responses_to_lose = 1
    await bench.call(limiter)
    bench.memory.responses_to_lose = 1
    await bench.call(limiter, 3)
    await asyncio.sleep(10.0)
    assert bench.held == 0
    assert not limiter._lease.alone


@pytest.mark.fault("R13")
@in_virtual_time
async def test_without_redis_calls_are_refused_if_configured(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    limiter = bench.limiter(when_lost="refuse")
    bench.memory.down = True
    waiting = [asyncio.create_task(bench.permit(limiter)) for _ in range(3)]
    done = await asyncio.gather(*waiting, return_exceptions=True)
    assert [type(error) for error in done] == [RateLimitedError] * 3
    assert "redis.example:6379 with the shared rate limit is unavailable" in str(done[0])
    before = bench.clock.monotonic()
    with pytest.raises(RateLimitedError, match="is unavailable"):
        await bench.permit(limiter)
    assert bench.clock.monotonic() == before
    assert redis_lines(caplog)[0][1].endswith("calls are refused")
    bench.memory.down = False
    await asyncio.sleep(2.0)
    await bench.call(limiter)


@pytest.mark.fault("R13")
@in_virtual_time
async def test_a_redis_that_does_not_reply_is_lost(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    limiter = bench.limiter(share=2, timeout=0.25)
    bench.memory.latency = (100.0, 100.0)
    started = bench.clock.monotonic()
    await bench.call(limiter, max_wait=0)
    assert bench.clock.monotonic() - started == pytest.approx(0.5, abs=0.01)
    assert "(TimeoutError)" in redis_lines(caplog)[0][1]


@pytest.mark.fault("R13")
@in_virtual_time
async def test_calls_from_before_redis_was_lost_count_afterwards(bench: Bench) -> None:
    limiter = bench.limiter(share=4)
    await bench.call(limiter, 5)
    permits = [await bench.permit(limiter) for _ in range(5)]
    bench.memory.down = True
    await asyncio.sleep(4.0)
    for permit in permits:
        bench.answer(limiter, permit)
    bench.memory.down = False
    await asyncio.sleep(2.0)
    spike = limiter.windows.spike
    assert spike is not None
    assert spike.remaining <= 15


# -- closing ----------------------------------------------------------------------------------------------------------


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
async def test_a_process_uses_its_share_until_all_have_reconnected(bench: Bench) -> None:
    limiter = bench.limiter(share=5)
    await bench.call(limiter)
    await asyncio.sleep(0.5)
    bench.memory.down = True
    await asyncio.sleep(15.0)
    bench.memory.down = False
    await asyncio.sleep(1.2)
    assert not limiter._lease.alone
    shared_state = limiter._lease.shared
    assert shared_state is not None
    assert shared_state.settled_at > shared_state.at


@pytest.mark.fault("R13")
@in_virtual_time
async def test_an_unexpected_error_in_the_shared_state_hangs_no_call(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = bench.limiter(share=2)
    monkeypatch.setattr("aprocore.sansio.rate_limit.shared_state.SharedRateLimitState.apply_report", lambda *_: 1 / 0)
    await bench.call(limiter)
    await asyncio.sleep(10.0)
    assert caplog.text.count("Synchronizing the shared rate limit failed") == 1


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
