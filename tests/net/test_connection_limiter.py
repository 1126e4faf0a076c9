from __future__ import annotations

import asyncio
import itertools
import math
import random
from collections import deque
from weakref import WeakKeyDictionary

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import RequestTimeoutError, SessionClosedError, TransportError
from aprocore.net.connection_limiter import ConnectionDeadlineError, ConnectionLimiter, SlotWait, WaitQueue
from aprocore.sansio.messages import Request

pytestmark = pytest.mark.anyio

REQUEST = Request("GET", "https://api.procore.com", "/rest/v1.0/me?secret")
LONG = 60.0
#: The queues of the users of each limiter.
QUEUES: WeakKeyDictionary[ConnectionLimiter, dict[str | int, WaitQueue]] = WeakKeyDictionary()


async def wait(
    slots: ConnectionLimiter, max_idle: float = LONG, max_wait: float = LONG, *, user: str | int = "user"
) -> None:
    waiter = slots.enqueue(REQUEST, max_idle, max_wait, queue_of(slots, user))
    try:
        error = await waiter
    except asyncio.CancelledError:
        slots.abandon(waiter)
        raise
    if error is not None:
        raise error


def queue_of(slots: ConnectionLimiter, user: str | int = "user") -> WaitQueue:
    return QUEUES.setdefault(slots, {}).setdefault(user, deque())


async def hold(slots: ConnectionLimiter, order: list[int], number: int, *, user: str | int = "user") -> None:
    if not slots.try_acquire():
        await wait(slots, user=user)
    try:
        order.append(number)
        await asyncio.sleep(0)
    finally:
        slots.release()


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


async def test_a_task_that_calls_again_waits_for_its_turn() -> None:
    slots, order = ConnectionLimiter(1), list[int]()

    async def calls(number: int) -> None:
        for _ in range(20):
            await hold(slots, order, number)

    await asyncio.gather(*(calls(number) for number in range(3)))
    assert order == [0, 1, 2] * 20
    assert slots.free == 1


async def test_users_take_turns_however_many_calls_of_each_wait() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    counts = {1: 6, 2: 3, 3: 1}
    tasks = [
        asyncio.create_task(hold(slots, order, 10 * user + number, user=user))
        for user, count in counts.items()
        for number in range(count)
    ]
    await asyncio.sleep(0)
    slots.release()
    await asyncio.gather(*tasks)
    assert order == [10, 20, 30, 11, 21, 12, 22, 13, 14, 15]
    assert slots.free == 1


async def test_a_user_who_comes_later_does_not_wait_for_all_calls_of_another() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    tasks = [asyncio.create_task(hold(slots, order, number, user="batch")) for number in range(100)]
    await asyncio.sleep(0)
    tasks.append(asyncio.create_task(hold(slots, order, 1000, user="person")))
    await asyncio.sleep(0)
    slots.release()
    await asyncio.gather(*tasks)
    assert order == [0, 1000, *range(1, 100)]


async def test_cancelled_waits_do_not_use_up_turns_of_their_user() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    cancelled = [asyncio.create_task(hold(slots, order, number, user="a")) for number in range(5)]
    tasks = [asyncio.create_task(hold(slots, order, number, user=user)) for number, user in enumerate("abab", start=10)]
    await asyncio.sleep(0)
    for task in cancelled:
        task.cancel()
    await asyncio.wait(cancelled)
    slots.release()
    await asyncio.gather(*tasks)
    assert order == [10, 11, 12, 13]


@given(
    limit=st.integers(1, 3),
    steps=st.lists(
        st.tuples(st.sampled_from(["call", "call", "end", "cancel"]), st.integers(0, 2), st.integers(0, 9)), max_size=60
    ),
)
async def test_any_order_of_calls_cancellations_and_ends_is_fair(limit: int, steps: list[tuple[str, int, int]]) -> None:
    """Compare with a model: a list of waiting calls for each user, and the users in turn."""
    slots = ConnectionLimiter(limit)
    queues: dict[int, list[SlotWait]] = {0: [], 1: [], 2: []}
    rotation: list[int] = []
    taken = 0
    for action, user, number in steps:
        queue = queues[user]
        if action == "call" and taken < limit:
            assert slots.try_acquire()
            taken += 1
        elif action == "call":
            assert not slots.try_acquire()
            if not queue:
                rotation.append(user)
            queue.append(slots.enqueue(REQUEST, LONG, LONG, queue_of(slots, user)))
        elif action == "end" and rotation:
            slots.release()
            first = rotation.pop(0)
            waiter = queues[first].pop(0)
            assert waiter.done()
            assert waiter.result() is None
            if queues[first]:
                rotation.append(first)
        elif action == "end" and taken:
            slots.release()
            taken -= 1
        elif action == "cancel" and len(queue) > 1:
            queue.pop(number % len(queue)).cancel()
        assert slots.waiting == sum(map(len, queues.values()))
        assert slots.free == limit - taken
    slots.close()
    for waiter in itertools.chain(*queues.values()):
        assert isinstance(waiter.result(), SessionClosedError)


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


async def acquire_and_release(slots: ConnectionLimiter, max_idle: float) -> None:
    await wait(slots, max_idle, 1000.0)
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
    waiters = [asyncio.create_task(wait(slots)) for _ in range(2)]
    await asyncio.sleep(0)
    began = slots._released_at
    slots.release()
    await waiters[0]
    assert slots._released_at > began
    slots.release()
    await waiters[1]


@pytest.mark.fault("T13")
async def test_a_call_waits_no_longer_than_its_deadline_though_others_make_progress() -> None:
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    waiters = [asyncio.create_task(wait(slots, 60.0, max_wait)) for max_wait in (100.0, 0.02, 100.0)]
    await asyncio.wait(waiters[1:2])
    with pytest.raises(ConnectionDeadlineError, match="None of the session's 1 connections became free in time"):
        await waiters[1]
    slots.release()
    await waiters[0]
    slots.release()
    await waiters[2]


@pytest.mark.fault("T13")
async def test_a_slot_is_not_given_to_a_call_whose_deadline_has_passed() -> None:
    slots = ConnectionLimiter(1)
    assert slots.try_acquire()
    queue = queue_of(slots)
    late, next_one = slots.enqueue(REQUEST, LONG, 0.0, queue), slots.enqueue(REQUEST, LONG, LONG, queue)
    # As after the event loop was blocked: the timer has not fired yet.
    slots.release()
    assert isinstance(late.result(), ConnectionDeadlineError)
    assert next_one.done()
    assert next_one.result() is None


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
        await wait(slots)
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
    assert (len(queue_of(slots)), slots._queued, len(slots._rotation)) == (0, 0, 0)


async def test_a_user_whose_waits_timed_out_waits_again_for_one_turn_at_a_time() -> None:
    slots, order = ConnectionLimiter(1), list[int]()
    assert slots.try_acquire()
    waiters = [asyncio.create_task(acquire_and_release(slots, 0.01)) for _ in range(3)]
    await asyncio.gather(*waiters, return_exceptions=True)
    tasks = [asyncio.create_task(hold(slots, order, number, user=user)) for number, user in enumerate(("user", 2) * 2)]
    await asyncio.sleep(0)
    slots.release()
    await asyncio.gather(*tasks)
    assert order == [0, 1, 2, 3]
    assert slots.free == 1


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
        await wait(slots)
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
