from __future__ import annotations

import asyncio
import gc
import itertools
import math
import random
import weakref

import pytest

from aprocore import RequestTimeoutError, SessionClosedError, TransportError
from aprocore.net.connection_limiter import IN_A_ROW, SHORT, ConnectionLimiter
from aprocore.net.transport import Timeout
from aprocore.sansio.messages import Request

pytestmark = pytest.mark.anyio

REQUEST = Request("GET", "https://api.procore.com", "/rest/v1.0/me?secret")
LONG = Timeout(pool=60.0)


async def hold(slots: ConnectionLimiter, order: list[int], number: int) -> None:
    row = slots.take() or await slots.wait(REQUEST, LONG)
    try:
        order.append(number)
        await asyncio.sleep(0)
    finally:
        slots.give_unless_going_on(row, 0.0)


async def test_they_are_handed_out_in_the_order_asked_for() -> None:
    slots, order = ConnectionLimiter(3), list[int]()
    await asyncio.gather(*(hold(slots, order, number) for number in range(50)))
    assert order == list(range(50))
    assert repr(slots) == "<ConnectionLimiter 0 of 3 taken, 0 waiting>"


async def test_nobody_overtakes_a_waiter() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.take()
    tasks = [asyncio.create_task(hold(slots, order, 1))]
    await asyncio.sleep(0)
    assert repr(slots) == "<ConnectionLimiter 1 of 1 taken, 1 waiting>"
    tasks.append(asyncio.create_task(hold(slots, order, 2)))
    slots.give()
    await asyncio.wait(tasks)
    assert order == [1, 2]
    assert slots.free == 1


async def test_who_goes_on_at_once_keeps_its_slot_for_a_few_calls() -> None:
    slots, order = ConnectionLimiter(1), list[int]()

    async def call(number: int) -> None:
        for _ in range(2 * IN_A_ROW):
            await hold(slots, order, number)

    await asyncio.gather(*(call(number) for number in range(3)))
    rows = [number for number, row in itertools.groupby(order) for _ in range(len([*row]) // IN_A_ROW)]
    assert len(order) == 3 * 2 * IN_A_ROW
    assert rows == [0, 1, 2, 0, 1, 2]
    assert slots.free == 1


async def test_who_made_a_slow_call_waits_its_turn() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.take()
    waiter = asyncio.create_task(hold(slots, order, 1))
    await asyncio.sleep(0)
    slots.give_unless_going_on(1, 2 * SHORT)
    assert not slots.take()
    await waiter
    assert slots.free == 1


async def test_who_has_two_slots_keeps_one_of_them() -> None:
    slots, order = ConnectionLimiter(2), list[int]()
    assert slots.take()
    assert slots.take()
    waiters = [asyncio.create_task(hold(slots, order, number)) for number in range(2)]
    await asyncio.sleep(0)
    slots.give_unless_going_on(1, 0.0)
    slots.give_unless_going_on(1, 0.0)
    assert slots.take()
    assert not slots.take()
    await waiters[0]
    slots.give_unless_going_on(1, 0.0)
    await waiters[1]
    assert slots.free == 2


async def test_who_goes_on_later_waits_its_turn() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.take()
    waiter = asyncio.create_task(hold(slots, order, 1))
    await asyncio.sleep(0)
    slots.give_unless_going_on(1, 0.0)
    await asyncio.sleep(0)
    assert not slots.take()
    await waiter
    assert slots.free == 1


async def test_who_does_something_else_hands_its_slot_on_when_another_is_done() -> None:
    slots, order = ConnectionLimiter(2), list[int]()
    assert slots.take()
    assert slots.take()
    waiters = [asyncio.create_task(hold(slots, order, number)) for number in range(2)]
    await asyncio.sleep(0)

    async def call_once() -> None:
        slots.give_unless_going_on(1, 0.0)

    async def go_on() -> int:
        slots.give_unless_going_on(3, 0.0)
        assert slots.waiting == 1, "the slot of the first is passed on"
        return slots.take()

    _, row = await asyncio.gather(call_once(), go_on())
    assert row == 4
    assert not slots.take(), "it is another task's"
    slots.give()
    await asyncio.gather(*waiters)
    assert order == [0, 1]
    assert slots.free == 2


async def test_what_no_task_did_is_given_back_at_once() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.take()
    waiter = asyncio.create_task(hold(slots, order, 1))
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(slots.give_unless_going_on, 1, 0.0)
    await waiter
    assert slots.free == 1


async def test_a_wait_given_up_costs_nobody_a_slot() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.take()
    tasks = [asyncio.create_task(hold(slots, order, number)) for number in range(3)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.wait({tasks[0]})
    slots.give()
    await asyncio.gather(*tasks[1:])
    assert order == [1, 2]
    assert slots.free == 1


async def test_a_slot_that_comes_with_the_cancellation_is_passed_on() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.take()
    tasks = [asyncio.create_task(hold(slots, order, number)) for number in range(2)]
    await asyncio.sleep(0)
    slots.give()
    tasks[0].cancel()
    await asyncio.wait(tasks)
    assert order == [1]
    assert slots.free == 1


@pytest.mark.fault("T14")
async def test_a_storm_of_cancellations_leaves_all_of_them() -> None:
    slots, order = ConnectionLimiter(10), list[int]()
    chance = random.Random(7)
    tasks = [asyncio.create_task(hold(slots, order, number)) for number in range(500)]
    for _ in range(100):
        await asyncio.sleep(0)
        chance.choice(tasks).cancel()
    await asyncio.wait(tasks)
    assert slots.free == 10
    assert slots.waiting == 0


async def waits(slots: ConnectionLimiter, patience: float) -> None:
    await slots.wait(REQUEST, Timeout(pool=patience))
    slots.give()


@pytest.mark.fault("T13")
async def test_who_waits_in_vain_is_sent_away() -> None:
    slots = ConnectionLimiter(1)
    assert slots.take()
    waiters = [asyncio.create_task(waits(slots, patience)) for patience in (0.02, 60.0, 0.02)]
    await asyncio.wait(waiters[::2])
    for waiter in waiters[::2]:
        with pytest.raises(RequestTimeoutError):
            await waiter
    assert slots.waiting == 1
    slots.give()
    await waiters[1]
    assert slots.free == 1


@pytest.mark.fault("T13")
async def test_somebody_elses_progress_is_hope(monkeypatch: pytest.MonkeyPatch) -> None:
    slots = ConnectionLimiter(1)
    assert slots.take()
    now = asyncio.get_running_loop().time()
    waiters = [asyncio.create_task(waits(slots, 60.0)) for _ in range(3)]
    await asyncio.sleep(0)
    monkeypatch.setattr(slots, "_given_at", now + 50)
    assert slots._look(now + 100) == pytest.approx(now + 110)
    assert slots.waiting == 3
    assert slots._look(now + 111) == math.inf
    for waiter in waiters:
        with pytest.raises(RequestTimeoutError):
            await waiter
    assert slots.waiting == 0
    slots.give()
    assert slots.free == 1


async def test_giving_counts_as_progress() -> None:
    slots = ConnectionLimiter(1)
    assert slots.take()
    waiters = [asyncio.create_task(slots.wait(REQUEST, LONG)) for _ in range(2)]
    await asyncio.sleep(0)
    began = slots._given_at
    slots.give()
    await waiters[0]
    assert slots._given_at > began
    slots.give()
    await waiters[1]


@pytest.mark.fault("T13")
async def test_who_keeps_its_slot_makes_progress_too() -> None:
    slots = ConnectionLimiter(1)
    assert slots.take()
    waiters = [asyncio.create_task(waits(slots, 60.0)) for _ in range(2)]
    await asyncio.sleep(0)
    slots.give_unless_going_on(1, 0.0)
    now = asyncio.get_running_loop().time()
    assert slots.take()
    assert slots._look(now + 59) >= now + 60, "a slot was free since they began to wait"
    slots.give()
    await asyncio.gather(*waiters)


async def test_a_task_that_went_on_and_failed_is_not_kept_alive() -> None:
    slots, order = ConnectionLimiter(1), list[int]()

    async def calls() -> None:
        await hold(slots, order, 1)
        assert slots.take()
        slots.give()

    assert slots.take()
    task, waiter = asyncio.create_task(calls()), asyncio.create_task(slots.wait(REQUEST, LONG))
    await asyncio.sleep(0)
    slots.give()
    await asyncio.wait({task})
    gone = weakref.ref(task)
    del task
    gc.collect()
    assert gone() is None
    await waiter


@pytest.mark.fault("I18")
async def test_ten_thousand_who_wait_cost_one_timer(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[float] = []
    loop = asyncio.get_running_loop()
    call_at = loop.call_at
    monkeypatch.setattr(loop, "call_at", lambda when, *args: (made.append(when), call_at(when, *args))[1])
    slots = ConnectionLimiter(1)
    assert slots.take()
    waiters = [asyncio.create_task(waits(slots, 60.0)) for _ in range(10_000)]
    await asyncio.sleep(0)
    assert slots.waiting == 10_000
    for waiter in waiters[::2]:
        waiter.cancel()
    slots.give()
    await asyncio.wait(waiters)
    assert sum(waiter.cancelled() for waiter in waiters) == 5_000
    assert slots.free == 1
    assert len(made) == 1


@pytest.mark.fault("I18")
async def test_only_so_many_may_wait_and_those_that_gave_up_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aprocore.net.connection_limiter.MAX_WAITING", 5)
    slots = ConnectionLimiter(1)
    assert slots.take()
    waiters = [asyncio.create_task(waits(slots, 60.0)) for _ in range(5)]
    await asyncio.sleep(0)
    with pytest.raises(TransportError, match="5 calls wait") as caught:
        await slots.wait(REQUEST, LONG)
    assert caught.value.phase == "not_sent"
    waiters[0].cancel()
    await asyncio.wait(waiters[:1])
    waiters.append(asyncio.create_task(waits(slots, 60.0)))
    await asyncio.sleep(0)
    assert slots.waiting == 5
    slots.give()
    await asyncio.gather(*waiters[1:])


async def test_those_that_gave_up_are_forgotten() -> None:
    slots = ConnectionLimiter(1)
    assert slots.take()
    waiters = [asyncio.create_task(waits(slots, 0.01)) for _ in range(100)]
    await asyncio.gather(*waiters, return_exceptions=True)
    slots._look(asyncio.get_running_loop().time())
    assert len(slots._waiters) == 0


@pytest.mark.fault("T20")
async def test_closing_sends_everybody_away() -> None:
    slots = ConnectionLimiter(1)
    assert slots.take()
    waiters = [asyncio.create_task(waits(slots, 60.0)) for _ in range(3)]
    await asyncio.sleep(0)
    waiters[0].cancel()
    slots.close()
    for waiter in waiters[1:]:
        with pytest.raises(SessionClosedError):
            await waiter
    with pytest.raises(SessionClosedError):
        await slots.wait(REQUEST, LONG)
    assert slots.waiting == 0
    await asyncio.wait(waiters)


async def test_a_refusal_that_comes_with_the_cancellation_is_no_slot() -> None:
    slots = ConnectionLimiter(1)
    assert slots.take()
    waiter = asyncio.create_task(waits(slots, 60.0))
    await asyncio.sleep(0)
    slots._look(asyncio.get_running_loop().time() + 100)
    waiter.cancel()
    await asyncio.wait({waiter})
    assert slots.free == 0
