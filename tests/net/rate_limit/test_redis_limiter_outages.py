from __future__ import annotations

import asyncio
import logging

import pytest

from aprocore import RateLimitedError
from tests.support.redis_limiter_bench import Bench, in_virtual_time


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
