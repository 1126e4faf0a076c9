"""Delivery queue, with arbitrary times and no network."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from aprocore.sandbox.data.items import Item
from aprocore.sandbox.data.webhook_event import ResourceChange
from aprocore.sandbox.webhooks.delivery_queue import (
    ANSWER_SECONDS,
    DISCARD_SECONDS,
    FIRST_BACKOFF,
    MAX_BACKOFF,
    DeliveryEntry,
    DeliveryQueue,
)

EVENT = ResourceChange(
    id=1,
    ulid="0" * 26,
    at=0.0,
    reason="update",
    resource_name="RFIs",
    resource_id=1,
    company_id=1,
    project_id=None,
    user_id=None,
)


def hook(number: int = 1) -> Item:
    return Item(number, "companies/1/webhooks/hooks", {"destination_url": "http://127.0.0.1"}, "", "")


def add(queue: DeliveryQueue, number: int = 1) -> DeliveryEntry:
    return queue.add(hook(number), EVENT, EVENT.payload("v2.0"))


def states(queue: DeliveryQueue) -> list[str]:
    return [delivery.status for delivery in queue.all()]


def test_discards_the_oldest_delivery_if_too_many_are_pending() -> None:
    queue = DeliveryQueue(max_pending=3)
    for _ in range(2):
        add(queue)
    (in_flight,) = queue.take(0.0)
    for _ in range(3):
        add(queue)
    assert in_flight.number == 1
    assert states(queue) == ["enqueued", "discarded", "discarded", "enqueued", "enqueued"]
    assert queue.all()[1].error == "More than 3 deliveries were pending."


def test_keeps_only_the_last_finished_deliveries() -> None:
    queue = DeliveryQueue(max_finished=2)
    for _ in range(4):
        add(queue)
        (entry,) = queue.take(0.0)
        queue.finish(entry, 0.0, status=200)
    assert [delivery.number for delivery in queue.all()] == [3, 4]
    assert (queue.find(1), queue.find(4) is not None) == (None, True)


def test_hooks_are_independent() -> None:
    queue = DeliveryQueue()
    for number in (1, 1, 2, 2):
        add(queue, number)
    assert [(entry.hook.id, entry.number) for entry in queue.take(0.0)] == [(1, 1), (2, 3)]
    assert queue.take(0.0) == []
    assert [delivery.number for delivery in queue.all(2)] == [3, 4]


def test_a_permanent_failure_does_not_pause_the_hook() -> None:
    queue = DeliveryQueue()
    add(queue)
    add(queue)
    (entry,) = queue.take(0.0)
    queue.finish(entry, 0.0, error="Not on this machine.", final=True)
    (second,) = queue.take(0.0)
    assert (states(queue), second.number) == (["failed", "enqueued"], 2)


def test_deliveries_in_flight_may_succeed_after_their_hook_is_deleted() -> None:
    queue = DeliveryQueue()
    queue.concurrency = 2
    for _ in range(3):
        add(queue)
    first, second = queue.take(0.0)
    queue.drop(1, "Its hook was deleted.")
    queue.finish(first, 1.0, status=200)
    queue.finish(second, 1.0, status=503, error="503")
    assert states(queue) == ["delivered", "discarded", "discarded"]
    assert {delivery.error for delivery in queue.all()} == {None, "Its hook was deleted."}


def test_ignores_results_of_cleared_deliveries() -> None:
    queue = DeliveryQueue()
    add(queue)
    (entry,) = queue.take(0.0)
    queue.clear()
    queue.finish(entry, 1.0, status=200)
    assert (queue.all(), queue.next_due_at(), queue.is_settled(0.0)) == ([], None, True)


def test_a_success_resets_the_backoff_and_the_twelve_hours() -> None:
    queue = DeliveryQueue()
    for _ in range(3):
        add(queue)
    for now, error in ((0.0, "503"), (1.0, "503"), (DISCARD_SECONDS - 1, None)):
        (entry,) = queue.take(now)
        queue.finish(entry, now, error=error)
    now = DISCARD_SECONDS
    (entry,) = queue.take(now)
    queue.finish(entry, now, error="503")
    assert states(queue) == ["delivered", "retrying", "enqueued"]
    assert queue.next_due_at() == now + FIRST_BACKOFF


def test_concurrent_failures_count_once() -> None:
    queue = DeliveryQueue()
    queue.concurrency = 5
    for _ in range(5):
        add(queue)
    for entry in queue.take(0.0):
        queue.finish(entry, 1.0, error="reset")
    assert queue.next_due_at() == 2.0
    assert len(queue.take(2.0)) == 1


@given(st.lists(st.sampled_from([0.0, 0.5, ANSWER_SECONDS]), min_size=40, max_size=40))
def test_backoff_doubles_up_to_an_hour_and_ends_after_twelve(lasting: list[float]) -> None:
    queue, now, began = DeliveryQueue(), 1000.0, 1000.0 + lasting[0]
    add(queue)
    for failures, seconds in enumerate(lasting):
        (entry,) = queue.take(now)
        now += seconds
        queue.finish(entry, now, error="503")
        next_due_at = queue.next_due_at()
        if next_due_at is None:
            break
        assert next_due_at == min(now + min(FIRST_BACKOFF * 2**failures, MAX_BACKOFF), began + DISCARD_SECONDS)
        assert queue.is_settled(next_due_at - 0.001)
        assert queue.take(next_due_at - 0.001) == []
        assert not queue.is_settled(next_due_at)
        now = next_due_at
        if now == began + DISCARD_SECONDS:
            assert queue.take(now) == []
            break
    assert states(queue) == ["discarded"]
    assert 0 <= now - began - DISCARD_SECONDS <= ANSWER_SECONDS


class Machine(RuleBasedStateMachine):
    """No delivery is lost, sent twice concurrently, or sent during the backoff of its hook."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = DeliveryQueue(max_pending=6, max_finished=10_000)
        self.now = 0.0
        self.in_flight: list[DeliveryEntry] = []
        self.added = 0

    @rule(number=st.integers(1, 3))
    def add(self, number: int) -> None:
        add(self.queue, number)
        self.added += 1

    @rule()
    def take(self) -> None:
        for entry in self.queue.take(self.now):
            assert entry not in self.in_flight
            self.in_flight.append(entry)

    @rule(ok=st.booleans(), data=st.data())
    def finish(self, ok: bool, data: Any) -> None:
        if self.in_flight:
            entry = self.in_flight.pop(data.draw(st.integers(0, len(self.in_flight) - 1)))
            before = len(entry.attempts)
            self.queue.finish(entry, self.now, status=200 if ok else 500, error=None if ok else "500")
            assert len(entry.attempts) == before + 1
            assert entry.status == "delivered" if ok else entry.status in ("retrying", "discarded")

    @rule(seconds=st.sampled_from([0.5, 1.0, 5.0, 3600.0, 50_000.0, -10.0]))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    @rule(number=st.integers(1, 3))
    def drop(self, number: int) -> None:
        self.queue.drop(number, "gone")

    @rule(held=st.booleans(), newest_first=st.booleans(), concurrency=st.integers(1, 3))
    def set_options(self, held: bool, newest_first: bool, concurrency: int) -> None:
        self.queue.held, self.queue.newest_first, self.queue.concurrency = held, newest_first, concurrency

    @invariant()
    def nothing_is_lost(self) -> None:
        deliveries = self.queue.all()
        assert [delivery.number for delivery in deliveries] == list(range(1, self.added + 1))
        assert sum(delivery.status in ("enqueued", "retrying") for delivery in deliveries) <= 6 + len(self.in_flight)
        assert len(self.queue.overdue(float("inf"))) == 0 or self.in_flight

    @invariant()
    def a_settled_queue_has_nothing_to_do(self) -> None:
        if self.queue.is_settled(self.now):
            assert not self.in_flight
            due_at = self.queue.next_due_at()
            assert due_at is None or due_at > self.now
        elif not self.in_flight:
            before = [delivery.status for delivery in self.queue.all()]
            due = self.queue.take(self.now)
            self.in_flight += due
            assert due or before != [delivery.status for delivery in self.queue.all()]


TestQueue = Machine.TestCase


@pytest.mark.parametrize("newest_first", [False, True])
def test_a_long_queue_is_sent_once(newest_first: bool) -> None:
    queue = DeliveryQueue()
    queue.newest_first = newest_first
    for _ in range(2000):
        add(queue)
    order = []
    while due := queue.take(0.0):
        order.append(due[0].number)
        queue.finish(due[0], 0.0, status=200)
    assert order == sorted(range(1, 2001), reverse=newest_first)
