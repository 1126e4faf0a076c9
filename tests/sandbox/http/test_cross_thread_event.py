from __future__ import annotations

import asyncio
from threading import Thread

import pytest

from aprocore.sandbox.http.cross_thread_event import CrossThreadEvent

pytestmark = pytest.mark.anyio


async def turns(count: int = 3) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_wakes_current_and_later_waiters() -> None:
    signal = CrossThreadEvent()
    waiters = [asyncio.create_task(signal.wait()) for _ in range(3)]
    await turns()
    assert not signal.is_set()
    assert not any(waiter.done() for waiter in waiters)
    signal.set()
    await asyncio.gather(*waiters, signal.wait())
    assert signal.is_set()


async def test_clear_makes_later_waiters_wait_for_the_next_set() -> None:
    event = CrossThreadEvent()
    event.set()
    await event.wait()
    event.clear()
    waiter = asyncio.create_task(event.wait())
    await turns()
    assert not waiter.done()
    event.set()
    await waiter


async def test_can_be_set_from_another_thread() -> None:
    signal = CrossThreadEvent()
    waiter = asyncio.create_task(signal.wait())
    await turns()
    thread = Thread(target=signal.set)
    thread.start()
    await waiter
    thread.join()


def test_wakes_waiters_on_several_loops() -> None:
    signal, reached = CrossThreadEvent(), [CrossThreadEvent(), CrossThreadEvent()]

    async def wait(number: int) -> None:
        reached[number].set()
        await signal.wait()

    threads = [Thread(target=asyncio.run, args=(wait(number),)) for number in range(2)]
    for thread in threads:
        thread.start()

    async def set_it() -> None:
        for event in reached:
            await event.wait()
        signal.set()

    asyncio.run(set_it())
    for thread in threads:
        thread.join()


async def test_removes_a_cancelled_waiter() -> None:
    signal = CrossThreadEvent()
    waiter = asyncio.create_task(signal.wait())
    await turns()
    waiter.cancel()
    await asyncio.wait([waiter])
    signal.set()
    assert waiter.cancelled()


async def test_a_waiter_cancelled_while_it_is_woken() -> None:
    signal = CrossThreadEvent()
    waiter = asyncio.create_task(signal.wait())
    await turns()
    thread = Thread(target=signal.set)
    thread.start()
    thread.join()
    waiter.cancel()
    await asyncio.wait([waiter])
    assert waiter.cancelled()


def test_skips_a_closed_loop() -> None:
    signal = CrossThreadEvent()
    loop = asyncio.new_event_loop()
    waiting = signal.wait()
    loop.call_soon(waiting.send, None)
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()
    signal.set()
    waiting.close()
