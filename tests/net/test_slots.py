from __future__ import annotations

import asyncio
import random

import pytest

from aprocore.net.slots import Slots

pytestmark = pytest.mark.anyio


async def hold(slots: Slots, order: list[int], number: int) -> None:
    if not slots.take():
        await slots.wait(60.0)
    try:
        order.append(number)
        await asyncio.sleep(0)
    finally:
        slots.give()


async def test_they_are_handed_out_in_the_order_asked_for() -> None:
    slots, order = Slots(3), list[int]()
    await asyncio.gather(*(hold(slots, order, number) for number in range(50)))
    assert order == list(range(50))
    assert repr(slots) == "<Slots 0 of 3 taken, 0 waiting>"


async def test_nobody_overtakes_a_waiter() -> None:
    slots, order = Slots(1), list[int]()
    assert slots.take()
    waiter = asyncio.create_task(hold(slots, order, 1))
    await asyncio.sleep(0)
    assert repr(slots) == "<Slots 1 of 1 taken, 1 waiting>"
    slots.give()
    assert not slots.take(), "it was handed to the one who waits"
    await waiter
    assert order == [1]
    assert slots.free == 1


async def test_a_wait_given_up_costs_nobody_a_slot() -> None:
    slots, order = Slots(1), list[int]()
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
    slots, order = Slots(1), list[int]()
    assert slots.take()
    tasks = [asyncio.create_task(hold(slots, order, number)) for number in range(2)]
    await asyncio.sleep(0)
    slots.give()
    tasks[0].cancel()
    await asyncio.wait(tasks)
    assert order == [1]
    assert slots.free == 1


async def test_t14_a_storm_of_cancellations_leaves_all_of_them() -> None:
    slots, order = Slots(10), list[int]()
    chance = random.Random(7)
    tasks = [asyncio.create_task(hold(slots, order, number)) for number in range(500)]
    for _ in range(100):
        await asyncio.sleep(0)
        chance.choice(tasks).cancel()
    await asyncio.wait(tasks)
    assert slots.free == 10
    assert slots.waiting == 0
