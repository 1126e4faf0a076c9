from __future__ import annotations

import asyncio
import gc
import itertools
import math
import random
import weakref

import pytest

from aprocore import RequestTimeoutError, SessionClosedError, TransportError
from aprocore.net.connection_limiter import MAX_CONSECUTIVE, SHORT_CALL, ConnectionLimiter
from aprocore.sansio.messages import Request

pytestmark = pytest.mark.anyio

REQUEST = Request("GET", "https://api.procore.com", "/rest/v1.0/me?secret")
LONG = 60.0


async def hold(slots: ConnectionLimiter, order: list[int], number: int) -> None:
    consecutive = slots.try_acquire() or await slots.acquire(REQUEST, LONG)
    try:
        order.append(number)
        await asyncio.sleep(0)
    finally:
        slots.release_or_reserve(consecutive, 0.0)


async def test_slots_are_acquired_first_in_first_out() -> None:
    slots, order = ConnectionLimiter(3), list[int]()
    await asyncio.gather(*(hold(slots, order, number) for number in range(50)))
    assert order == list(range(50))
    assert repr(slots) == "<ConnectionLimiter 0 of 3 taken, 0 waiting>"


async def test_a_later_call_does_not_overtake_a_waiter() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    tasks = [asyncio.create_task(hold(slots, order, 1))]
    await asyncio.sleep(0)
    assert repr(slots) == "<ConnectionLimiter 1 of 1 taken, 1 waiting>"
    tasks.append(asyncio.create_task(hold(slots, order, 2)))
    slots.release()
    await asyncio.wait(tasks)
    assert order == [1, 2]
    assert slots.free == 1


async def test_a_task_that_calls_again_immediately_keeps_its_slot_for_a_few_calls() -> None:
    slots, order = ConnectionLimiter(1), list[int]()

    async def call(number: int) -> None:
        for _ in range(2 * MAX_CONSECUTIVE):
            await hold(slots, order, number)

    await asyncio.gather(*(call(number) for number in range(3)))
    runs = [
        number
        for number, consecutive in itertools.groupby(order)
        for _ in range(len([*consecutive]) // MAX_CONSECUTIVE)
    ]
    assert len(order) == 3 * 2 * MAX_CONSECUTIVE
    assert runs == [0, 1, 2, 0, 1, 2]
    assert slots.free == 1


async def test_a_task_waits_after_a_slow_call() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    waiter = asyncio.create_task(hold(slots, order, 1))
    await asyncio.sleep(0)
    slots.release_or_reserve(1, 2 * SHORT_CALL)
    assert not slots.try_acquire()
    await waiter
    assert slots.free == 1


async def test_a_task_with_two_slots_keeps_one_of_them() -> None:
    slots, order = ConnectionLimiter(2), list[int]()
    assert slots.try_acquire()
    assert slots.try_acquire()
    waiters = [asyncio.create_task(hold(slots, order, number)) for number in range(2)]
    await asyncio.sleep(0)
    slots.release_or_reserve(1, 0.0)
    slots.release_or_reserve(1, 0.0)
    assert slots.try_acquire()
    assert not slots.try_acquire()
    await waiters[0]
    slots.release_or_reserve(1, 0.0)
    await waiters[1]
    assert slots.free == 2


async def test_a_task_that_calls_again_later_waits() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    waiter = asyncio.create_task(hold(slots, order, 1))
    await asyncio.sleep(0)
    slots.release_or_reserve(1, 0.0)
    await asyncio.sleep(0)
    assert not slots.try_acquire()
    await waiter
    assert slots.free == 1


async def test_a_reserved_slot_is_passed_on_when_another_task_ends_a_call() -> None:
    slots, order = ConnectionLimiter(2), list[int]()
    assert slots.try_acquire()
    assert slots.try_acquire()
    waiters = [asyncio.create_task(hold(slots, order, number)) for number in range(2)]
    await asyncio.sleep(0)

    async def call_once() -> None:
        slots.release_or_reserve(1, 0.0)

    async def go_on() -> int:
        slots.release_or_reserve(3, 0.0)
        assert slots.waiting == 1, "the slot of the first is passed on"
        return slots.try_acquire()

    _, consecutive = await asyncio.gather(call_once(), go_on())
    assert consecutive == 4
    assert not slots.try_acquire(), "it is reserved for another task"
    slots.release()
    await asyncio.gather(*waiters)
    assert order == [0, 1]
    assert slots.free == 2


async def test_a_release_outside_of_a_task_is_immediate() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    waiter = asyncio.create_task(hold(slots, order, 1))
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(slots.release_or_reserve, 1, 0.0)
    await waiter
    assert slots.free == 1


async def test_a_cancelled_wait_loses_no_slot() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    tasks = [asyncio.create_task(hold(slots, order, number)) for number in range(3)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.wait({tasks[0]})
    slots.release()
    await asyncio.gather(*tasks[1:])
    assert order == [1, 2]
    assert slots.free == 1


async def test_a_slot_acquired_during_cancellation_is_passed_on() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    tasks = [asyncio.create_task(hold(slots, order, number)) for number in range(2)]
    await asyncio.sleep(0)
    slots.release()
    tasks[0].cancel()
    await asyncio.wait(tasks)
    assert order == [1]
    assert slots.free == 1


@pytest.mark.fault("T14")
async def test_many_cancellations_lose_no_slot() -> None:
    slots, order = ConnectionLimiter(10), list[int]()
    chance = random.Random(7)
    tasks = [asyncio.create_task(hold(slots, order, number)) for number in range(500)]
    for _ in range(100):
        await asyncio.sleep(0)
        chance.choice(tasks).cancel()
    await asyncio.wait(tasks)
    assert slots.free == 10
    assert slots.waiting == 0


async def acquire_and_release(slots: ConnectionLimiter, max_wait: float) -> None:
    await slots.acquire(REQUEST, max_wait)
    slots.release()


@pytest.mark.fault("T13")
async def test_a_wait_without_progress_times_out() -> None:
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    waiters = [asyncio.create_task(acquire_and_release(slots, max_wait)) for max_wait in (0.02, 60.0, 0.02)]
    await asyncio.wait(waiters[::2])
    for waiter in waiters[::2]:
        with pytest.raises(RequestTimeoutError):
            await waiter
    assert slots.waiting == 1
    slots.release()
    await waiters[1]
    assert slots.free == 1


@pytest.mark.fault("T13")
async def test_progress_of_other_calls_extends_the_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    now = asyncio.get_running_loop().time()
    waiters = [asyncio.create_task(acquire_and_release(slots, 60.0)) for _ in range(3)]
    await asyncio.sleep(0)
    monkeypatch.setattr(slots, "_released_at", now + 50)
    assert slots._expire_waiters(now + 100) == pytest.approx(now + 110)
    assert slots.waiting == 3
    assert slots._expire_waiters(now + 111) == math.inf
    for waiter in waiters:
        with pytest.raises(RequestTimeoutError):
            await waiter
    assert slots.waiting == 0
    slots.release()
    assert slots.free == 1


async def test_a_release_counts_as_progress() -> None:
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    waiters = [asyncio.create_task(slots.acquire(REQUEST, LONG)) for _ in range(2)]
    await asyncio.sleep(0)
    began = slots._released_at
    slots.release()
    await waiters[0]
    assert slots._released_at > began
    slots.release()
    await waiters[1]


@pytest.mark.fault("T13")
async def test_keeping_a_slot_counts_as_progress() -> None:
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    waiters = [asyncio.create_task(acquire_and_release(slots, 60.0)) for _ in range(2)]
    await asyncio.sleep(0)
    slots.release_or_reserve(1, 0.0)
    now = asyncio.get_running_loop().time()
    assert slots.try_acquire()
    assert slots._expire_waiters(now + 59) >= now + 60, "a slot was free since they began to wait"
    slots.release()
    await asyncio.gather(*waiters)


async def test_a_finished_task_is_not_referenced() -> None:
    slots, order = ConnectionLimiter(1), list[int]()

    async def calls() -> None:
        await hold(slots, order, 1)
        assert slots.try_acquire()
        slots.release()

    assert slots.try_acquire()
    task, waiter = asyncio.create_task(calls()), asyncio.create_task(slots.acquire(REQUEST, LONG))
    await asyncio.sleep(0)
    slots.release()
    await asyncio.wait({task})
    gone = weakref.ref(task)
    del task
    gc.collect()
    assert gone() is None
    await waiter


@pytest.mark.fault("I18")
async def test_ten_thousand_waiters_use_one_timer(monkeypatch: pytest.MonkeyPatch) -> None:
    timers: list[float] = []
    loop = asyncio.get_running_loop()
    call_at = loop.call_at
    monkeypatch.setattr(loop, "call_at", lambda when, *args: (timers.append(when), call_at(when, *args))[1])
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    waiters = [asyncio.create_task(acquire_and_release(slots, 60.0)) for _ in range(10_000)]
    await asyncio.sleep(0)
    assert slots.waiting == 10_000
    for waiter in waiters[::2]:
        waiter.cancel()
    slots.release()
    await asyncio.wait(waiters)
    assert sum(waiter.cancelled() for waiter in waiters) == 5_000
    assert slots.free == 1
    assert len(timers) == 1


@pytest.mark.fault("I18")
async def test_the_number_of_waiters_is_limited_and_cancelled_ones_do_not_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("aprocore.net.connection_limiter.MAX_WAITING", 5)
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    waiters = [asyncio.create_task(acquire_and_release(slots, 60.0)) for _ in range(5)]
    await asyncio.sleep(0)
    with pytest.raises(TransportError, match="5 calls are already waiting") as caught:
        await slots.acquire(REQUEST, LONG)
    assert caught.value.phase == "not_sent"
    waiters[0].cancel()
    await asyncio.wait(waiters[:1])
    waiters.append(asyncio.create_task(acquire_and_release(slots, 60.0)))
    await asyncio.sleep(0)
    assert slots.waiting == 5
    slots.release()
    await asyncio.gather(*waiters[1:])


async def test_timed_out_waiters_are_removed() -> None:
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    waiters = [asyncio.create_task(acquire_and_release(slots, 0.01)) for _ in range(100)]
    await asyncio.gather(*waiters, return_exceptions=True)
    slots._expire_waiters(asyncio.get_running_loop().time())
    assert len(slots._waiters) == 0


@pytest.mark.fault("T20")
async def test_closing_fails_all_waiters() -> None:
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    waiters = [asyncio.create_task(acquire_and_release(slots, 60.0)) for _ in range(3)]
    await asyncio.sleep(0)
    waiters[0].cancel()
    slots.close()
    for waiter in waiters[1:]:
        with pytest.raises(SessionClosedError):
            await waiter
    with pytest.raises(SessionClosedError):
        await slots.acquire(REQUEST, LONG)
    assert slots.waiting == 0
    await asyncio.wait(waiters)


async def test_a_timeout_during_cancellation_releases_no_slot() -> None:
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    waiter = asyncio.create_task(acquire_and_release(slots, 60.0))
    await asyncio.sleep(0)
    slots._expire_waiters(asyncio.get_running_loop().time() + 100)
    waiter.cancel()
    await asyncio.wait({waiter})
    assert slots.free == 0
