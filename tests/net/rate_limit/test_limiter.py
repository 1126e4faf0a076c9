from __future__ import annotations

import asyncio
import math
from collections.abc import Coroutine
from typing import Any

import pytest

from aprocore import ConfigurationError, RateLimitedError, SessionClosedError
from aprocore.net.rate_limit.limiter import Limiter
from tests.support.virtual_time import VirtualClock, run


class Clock(VirtualClock):
    def __init__(self) -> None:
        super().__init__()
        #: Seconds of each requested sleep.
        self.sleeps: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        await super().sleep(seconds)


class Bench:
    """A limiter with simulated rate limit headers."""

    def __init__(self, **options: Any) -> None:
        self.clock = Clock()
        self.limiter = Limiter(clock=self.clock, **options)
        #: Numbers of the calls in the order of their permits.
        self.order: list[object] = []
        self.permits: list[int] = []

    def report(self, remaining: int, reset_in: float, *, limit: int = 25, status: int = 200, **headers: str) -> None:
        permit = self.permits.pop(0) if self.permits else self.limiter.try_acquire()
        assert permit is not None
        line = {
            "X-Rate-Limit-Limit": str(limit),
            "X-Rate-Limit-Remaining": str(remaining),
            "X-Rate-Limit-Reset": str(math.ceil(self.clock.time() + reset_in)),
        }
        self.limiter.record_response(permit, status, line | headers)

    def queue(self, name: object, **options: Any) -> asyncio.Task[None]:
        return asyncio.create_task(self._wait(name, options))

    async def _wait(self, name: object, options: dict[str, Any]) -> None:
        self.permits.append(await self.limiter.acquire(**options))
        self.order.append(name)

    async def settle(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0)


async def cancelled(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    await asyncio.sleep(0)


def in_virtual_time(test: Any) -> Any:
    """Run an async test on the loop of virtual time."""

    def outer(*args: Any, **kwargs: Any) -> None:
        async def inner() -> None:
            bench = Bench()
            await test(bench, *args, **kwargs)
            bench.limiter.close(SessionClosedError("The test is over."))

        coroutine: Coroutine[Any, Any, None] = inner()
        run(coroutine)

    outer.__name__ = test.__name__
    return outer


@in_virtual_time
async def test_no_call_waits_below_the_limit(bench: Bench) -> None:
    bench.report(24, 10)
    assert all(bench.limiter.try_acquire() for _ in range(24))
    assert bench.limiter.try_acquire() is None
    assert repr(bench.limiter) == "<Limiter 24 in flight, 0 waiting>"
    (window,) = bench.limiter.windows
    assert (window.limit, window.remaining) == (25, 0)


@in_virtual_time
async def test_a_later_call_does_not_overtake_a_waiter(bench: Bench) -> None:
    while bench.limiter.try_acquire():
        pass
    waiters = [bench.queue(number) for number in range(2)]
    await bench.settle()
    bench.limiter.release()
    assert bench.limiter.try_acquire() is None
    bench.limiter.release()
    assert bench.limiter.try_acquire() is None
    await asyncio.wait(waiters)
    assert bench.order == [0, 1]


@pytest.mark.fault("R17")
@in_virtual_time
async def test_urgent_calls_alternate_with_the_others(bench: Bench) -> None:
    bench.report(0, 10)
    exports = [bench.queue(number) for number in range(5_000)]
    await bench.settle()
    urgent = [bench.queue(f"urgent {number}", urgent=True) for number in range(3)]
    await bench.settle()
    await asyncio.sleep(11.0)
    bench.report(24, 10)
    await asyncio.sleep(5.0)
    assert bench.order[:7] in (
        ["urgent 0", 0, "urgent 1", 1, "urgent 2", 2, 3],
        [0, "urgent 0", 1, "urgent 1", 2, "urgent 2", 3],
    )
    assert all(call.done() for call in urgent)
    assert sum(call.done() for call in exports) == 22
    await cancelled(exports)


@pytest.mark.fault("R04")
@in_virtual_time
async def test_refused_calls_are_sent_before_all_others(bench: Bench) -> None:
    bench.report(0, 10)
    bench.queue("newcomer")
    bench.queue("urgent", urgent=True)
    bench.queue("refused", requeued=True)
    await asyncio.sleep(30.0)
    assert bench.order[0] == "refused"


@pytest.mark.fault("C10")
@in_virtual_time
async def test_cancelled_waiters_lose_no_permit_and_keep_the_order(bench: Bench) -> None:
    bench.report(0, 10, limit=20_000)
    waiters = [bench.queue(number) for number in range(10_000)]
    await bench.settle()
    await cancelled(waiters[::2])
    assert bench.limiter.waiting == 5_000
    await asyncio.sleep(12.0)
    bench.report(19_999, 10, limit=20_000)
    await asyncio.wait(waiters)
    assert bench.order == list(range(1, 10_000, 2))
    assert repr(bench.limiter) == "<Limiter 4999 in flight, 0 waiting>"


@pytest.mark.fault("C10")
@in_virtual_time
async def test_a_permit_acquired_during_cancellation_is_passed_on(bench: Bench) -> None:
    permits = [bench.limiter.try_acquire() for _ in range(5)]
    assert all(permits)
    waiters = [bench.queue(number) for number in range(3)]
    await bench.settle()
    bench.limiter.release()
    waiters[0].cancel()
    waiters[1].cancel()
    await bench.settle()
    assert bench.order == [2]
    assert bench.limiter.waiting == 0


@pytest.mark.fault("C10")
@in_virtual_time
async def test_all_waiters_may_be_cancelled_when_the_limit_resets(bench: Bench) -> None:
    assert all(bench.limiter.try_acquire() for _ in range(5))
    waiters = [bench.queue(number) for number in range(2)]
    await bench.settle()
    for waiter in waiters:
        waiter.cancel()
    bench.limiter.release()
    await asyncio.wait(waiters)
    assert bench.order == []
    assert bench.limiter.waiting == 0
    assert bench.limiter.try_acquire() is not None


@in_virtual_time
async def test_cancelled_waiters_are_removed_early(bench: Bench) -> None:
    bench.report(0, 3000, limit=3600)
    waiters = [bench.queue(number) for number in range(1_000)]
    await bench.settle()
    await cancelled(waiters[10:])
    assert bench.limiter.waiting == 10
    assert len(bench.limiter._queue.normal) <= 100
    await cancelled(waiters)


@pytest.mark.fault("R12")
@in_virtual_time
async def test_a_queue_that_waited_for_a_reset_is_paced_even_below_the_limit(bench: Bench) -> None:
    bench.report(0, 8, limit=100)
    waiters = [bench.queue(number) for number in range(20)]
    await asyncio.sleep(9.2)
    assert bench.order == [0], "only the trial call is sent"
    bench.report(99, 10, limit=100)
    started = bench.clock.monotonic()
    await asyncio.wait(waiters)
    assert 0.8 <= bench.clock.monotonic() - started <= 1.2
    assert bench.order == list(range(20))


@in_virtual_time
async def test_waiters_use_no_cpu(bench: Bench) -> None:
    bench.report(0, 3000, limit=3600)
    waiters = [bench.queue(number) for number in range(10_000)]
    await asyncio.sleep(2_990.0)
    assert len(bench.clock.sleeps) <= 2
    assert len(asyncio.all_tasks()) == len(waiters) + 2, "one timer for all waiters"
    await cancelled(waiters)
    assert len(asyncio.all_tasks()) == 1, "no timer runs without waiters"


@in_virtual_time
async def test_a_queue_that_waits_for_a_response_has_no_timer(bench: Bench) -> None:
    while bench.limiter.try_acquire():
        pass
    bench.queue("waiter")
    await asyncio.sleep(1_000.0)
    assert bench.clock.sleeps == []
    bench.limiter.release()
    await bench.settle()
    assert bench.order == ["waiter"]


@pytest.mark.fault("I18")
def test_the_queue_is_bounded() -> None:
    async def fill() -> None:
        bench = Bench(max_waiting=10)
        bench.report(0, 10)
        waiters = [bench.queue(number) for number in range(10)]
        await bench.settle()
        with pytest.raises(RateLimitedError, match="10 calls are already waiting") as caught:
            await bench.limiter.acquire()
        assert caught.value.retry_at == pytest.approx(bench.clock.time() + 10, abs=1)
        waiters[3].cancel()
        await bench.settle()
        waiters.append(bench.queue("late"))
        await bench.settle()
        assert bench.limiter.waiting == 10
        await cancelled(waiters)

    run(fill())


@pytest.mark.fault("R08")
@in_virtual_time
async def test_a_wait_predicted_to_be_too_long_fails_immediately(bench: Bench) -> None:
    bench.report(0, 10, status=429, **{"Retry-After": "3600"})
    started = bench.clock.monotonic()
    with pytest.raises(RateLimitedError) as caught:
        await bench.limiter.acquire(max_wait=120, requeued=True)
    assert bench.clock.monotonic() == pytest.approx(started, abs=0.001)
    assert caught.value.retry_at == pytest.approx(bench.clock.time() + 3600, abs=1)
    assert str(caught.value).endswith("max_wait is 120 s. Nothing was sent.")


@pytest.mark.fault("R08")
@in_virtual_time
async def test_the_prediction_includes_the_queue_position(bench: Bench) -> None:
    bench.report(0, 10)
    waiters = [bench.queue(number) for number in range(70)]
    await bench.settle()
    with pytest.raises(RateLimitedError, match="10-second limit of 25 calls is used up") as caught:
        await bench.limiter.acquire(max_wait=25)
    assert caught.value.retry_at == pytest.approx(bench.clock.time() + 30, abs=1)
    last = bench.queue("last", max_wait=60)
    await bench.settle()
    assert not last.done()
    assert not any(waiter.done() for waiter in waiters)


@pytest.mark.fault("R08")
@in_virtual_time
async def test_a_wait_ends_after_max_wait(bench: Bench) -> None:
    assert all(bench.limiter.try_acquire() for _ in range(5))
    started = bench.clock.monotonic()
    waiters = [bench.queue(limit, max_wait=limit) for limit in (3.0, 1.0)]
    others = bench.queue("patient")
    done, _ = await asyncio.wait(waiters, return_when=asyncio.FIRST_COMPLETED)
    assert done == {waiters[1]}
    assert bench.clock.monotonic() == pytest.approx(started + 1.0, abs=0.01)
    await asyncio.wait(waiters)
    assert bench.clock.monotonic() == pytest.approx(started + 3.0, abs=0.01)
    for waiter in waiters:
        assert isinstance(waiter.exception(), RateLimitedError)
    assert not others.done()
    assert bench.limiter.waiting == 1


@pytest.mark.fault("R08")
@in_virtual_time
async def test_a_waiting_call_fails_as_soon_as_its_wait_is_predicted_to_be_too_long(bench: Bench) -> None:
    permits = [bench.limiter.try_acquire() for _ in range(5)]
    assert permits[0] is not None
    waiter = bench.queue("hasty", max_wait=60)
    await bench.settle()
    bench.limiter.record_response(permits[0], 429, {"Retry-After": "3600"})
    await bench.settle()
    assert isinstance(waiter.exception(), RateLimitedError)


@in_virtual_time
async def test_obsolete_deadlines_are_removed(bench: Bench) -> None:
    bench.report(0, 3000, limit=3600)
    bench.queue("first", max_wait=4000)
    for _ in range(5):
        waiters = [bench.queue(number, max_wait=5000) for number in range(100)]
        await bench.settle()
        await cancelled(waiters)
    assert bench.limiter.waiting == 1
    assert len(bench.limiter._deadlines) <= 200


@pytest.mark.fault("R10")
@pytest.mark.parametrize("step", [3600.0, -3600.0])
@pytest.mark.parametrize("with_date", [True, False])
def test_a_wall_clock_that_jumps_changes_no_wait(step: float, with_date: bool) -> None:
    async def jump() -> None:
        bench = Bench()
        dates = {"Date": "Fri, 15 Jan 2027 08:16:40 GMT"} if with_date else {}
        assert bench.clock.time() == 1_800_001_000.0
        bench.report(0, 8, **dates)
        started = bench.clock.monotonic()
        waiter = bench.queue("waiter")
        await asyncio.sleep(2.0)
        bench.clock.epoch += step
        await waiter
        assert 8.0 <= bench.clock.monotonic() - started <= 8.2
        bench.limiter.close(SessionClosedError("The test is over."))

    run(jump())


@in_virtual_time
async def test_a_503_does_not_pause_calls(bench: Bench) -> None:
    bench.report(24, 10)
    bench.report(23, 10, status=503, **{"Retry-After": "60"})
    assert bench.limiter.try_acquire() is not None


@in_virtual_time
async def test_closing_fails_each_wait_with_a_copy_of_the_error(bench: Bench) -> None:
    bench.report(0, 10)
    waiters = [bench.queue(number) for number in range(3)]
    given_up = waiters.pop()
    await bench.settle()
    given_up.cancel()
    bench.limiter.close(SessionClosedError("The session was closed."))
    await asyncio.wait([*waiters, given_up])
    errors = [waiter.exception() for waiter in waiters]
    assert [str(error) for error in errors] == ["The session was closed."] * 2
    assert errors[0] is not errors[1]
    assert given_up.cancelled()
    with pytest.raises(SessionClosedError):
        await bench.limiter.acquire()
    await bench.settle()
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.fault("C08")
def test_limiter_serves_one_event_loop_at_a_time() -> None:
    limiter = Limiter(initial_burst=1)
    assert limiter.try_acquire()

    def wait_in_thread() -> None:
        with pytest.raises(SessionClosedError, match="another event loop"):
            asyncio.run(limiter.acquire())

    async def use() -> None:
        waiter = asyncio.create_task(limiter.acquire())
        await asyncio.sleep(0)
        await asyncio.to_thread(wait_in_thread)
        assert not waiter.done()

    async def use_on_new_loop() -> int:
        waiter = asyncio.create_task(limiter.acquire())
        await asyncio.sleep(0)
        limiter.release()
        return await waiter

    asyncio.run(use())
    assert limiter.waiting == 0
    assert asyncio.run(use_on_new_loop())


@pytest.mark.parametrize(
    "options",
    [
        {"initial_burst": 0},
        {"max_waiting": 0},
        {"initial_burst": True},
        {"initial_burst": 1.5},
        {"spike_seconds": 0},
        {"spike_seconds": 10.0, "hourly_seconds": 10.0},
        {"hourly_seconds": math.inf},
    ],
)
def test_invalid_arguments_are_rejected(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Limiter(**options)


def test_limiter_can_be_created_without_an_event_loop() -> None:
    limiter = Limiter()
    permit = limiter.try_acquire()
    assert permit is not None
    limiter.record_response(permit, 200, {})
    assert list(limiter.windows) == []


def test_waiters_survive_a_cancellation_of_the_timer() -> None:
    async def test() -> None:
        bench = Bench()
        bench.limiter.try_acquire()
        bench.report(0, 10.0)
        mine = bench.queue("a")
        await bench.settle()
        for task in asyncio.all_tasks() - {mine, asyncio.current_task()}:
            task.cancel()
        async with asyncio.timeout(60):
            await mine
        assert bench.order == ["a"]

    run(test())
