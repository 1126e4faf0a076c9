from __future__ import annotations

import attrs
import pytest

from aprocore.sansio.rate_limit.lease import PermitLease
from aprocore.sansio.rate_limit.shared_state import SharedRateLimitState
from tests.sansio.rate_limit.test_shared_state import NOW, headers, state_of

START = 50.0
"""Time by the clock of this process."""
AHEAD = NOW - START


@attrs.define
class Queue:
    wants: int = 0
    spread: bool = False
    next_at: float = 0.0


def lease_of(queue: Queue) -> PermitLease:
    lease = PermitLease(
        5,
        lambda: NOW,
        hourly_seconds=3600.0,
        spike_seconds=10.0,
        wants=lambda: queue.wants,
        spread=lambda: queue.spread,
        next_at=lambda: queue.next_at,
    )
    lease.name = "me"
    return lease


def sync(lease: PermitLease, state: SharedRateLimitState, now: float = START) -> None:
    report = attrs.evolve(lease.report(now), base=lease.base_for(state))
    granted = state.apply_report(lease.name, report, now + AHEAD, 4)
    lease.accept(report, state, granted, AHEAD, now)


@pytest.mark.fault("R13")
def test_lease_requests_permits_if_it_has_none() -> None:
    queue = Queue(wants=3)
    lease, state = lease_of(queue), state_of()
    assert lease.refresh(START) == 0
    assert lease.due(START) == START
    sync(lease, state)
    assert lease.free == 3
    assert lease.due(START) > START


@pytest.mark.fault("R13")
def test_calls_that_end_during_a_request_are_reported_in_the_next_one() -> None:
    queue = Queue(wants=3)
    lease, state = lease_of(queue), state_of()
    sync(lease, state)
    permits = [lease.take() for _ in range(3)]
    lease.answered(permits[0], START, 200, headers(24))
    report = attrs.evolve(lease.report(START), base=lease.base_for(state))
    lease.answered(permits[1], START, 200, headers(23))
    granted = state.apply_report("me", report, NOW, 4)
    lease.accept(report, state, granted, AHEAD, START)
    assert [result.number for result in lease.report(START).results] == [2]
    assert lease.due(START) < START + 1


@pytest.mark.fault("R13")
def test_permits_belong_to_the_state_that_granted_them() -> None:
    queue = Queue(wants=4)
    lease, state = lease_of(queue), state_of("a")
    sync(lease, state)
    for _ in range(3):
        lease.answered(lease.take(), START, 200, {})
        sync(lease, state)
    permit = lease.take()
    assert permit - lease.base_for(state) == state.ended
    other = state_of("b")
    assert permit - lease.base_for(other) < 1
    lease.use_fallback(START, 4, refuses=False)
    assert permit - lease.base_for(state) < 1


@pytest.mark.fault("R13")
def test_contested_lease_requests_permits_just_before_their_use() -> None:
    queue = Queue(wants=9, next_at=START + 2)
    lease, state = lease_of(queue), state_of()
    sync(lease, state)
    lease.answered(lease.take(), START, 200, headers(15))
    sync(lease, state)
    assert state.contested
    while lease.free:
        lease.take()
    lease.refresh(START + 1)
    assert lease.due(START + 1) == START + 2


@pytest.mark.fault("R13")
def test_remaining_calls_of_a_response_limit_the_lease_at_once() -> None:
    queue = Queue(wants=5)
    lease, state = lease_of(queue), state_of()
    sync(lease, state)
    permit = lease.take()
    assert lease.free == 4
    lease.answered(permit, START, 200, headers(2))
    assert lease.free == 2
