from __future__ import annotations

import attrs
import pytest

from aprocore.sansio.rate_limit.lease import PermitLease
from aprocore.sansio.rate_limit.shared_state import SharedRateLimitState

from .test_shared_state import NOW, headers, ledger_of

#: This process's own clock.
START = 50.0
AHEAD = NOW - START


@attrs.define
class Queue:
    wants: int = 0
    spread: bool = False
    next_at: float = 0.0


def hand_of(queue: Queue) -> PermitLease:
    hand = PermitLease(
        5,
        lambda: NOW,
        hourly_seconds=3600.0,
        spike_seconds=10.0,
        wants=lambda: queue.wants,
        spread=lambda: queue.spread,
        next_at=lambda: queue.next_at,
    )
    hand.name = "me"
    return hand


def visit(hand: PermitLease, ledger: SharedRateLimitState, now: float = START) -> None:
    account = attrs.evolve(hand.account(now), base=hand.base_for(ledger))
    granted = ledger.settle(hand.name, account, now + AHEAD, 4)
    hand.accept(account, ledger, granted, AHEAD, now)


@pytest.mark.fault("R13")
def test_it_asks_when_there_is_nothing_in_hand() -> None:
    queue = Queue(wants=3)
    hand, ledger = hand_of(queue), ledger_of()
    assert hand.refresh(START) == 0
    assert hand.due(START) == START
    visit(hand, ledger)
    assert hand.free == 3
    assert hand.due(START) > START


@pytest.mark.fault("R13")
def test_what_ends_while_the_ledger_is_asked_is_told_the_next_time() -> None:
    queue = Queue(wants=3)
    hand, ledger = hand_of(queue), ledger_of()
    visit(hand, ledger)
    permits = [hand.take() for _ in range(3)]
    hand.answered(permits[0], START, 200, headers(24))
    account = attrs.evolve(hand.account(START), base=hand.base_for(ledger))
    hand.answered(permits[1], START, 200, headers(23))
    granted = ledger.settle("me", account, NOW, 4)
    hand.accept(account, ledger, granted, AHEAD, START)
    assert [ending.number for ending in hand.account(START).endings] == [2]
    assert hand.due(START) < START + 1


@pytest.mark.fault("R13")
def test_permits_are_of_the_ledger_that_gave_them() -> None:
    queue = Queue(wants=4)
    hand, ledger = hand_of(queue), ledger_of("a")
    visit(hand, ledger)
    for _ in range(3):
        hand.answered(hand.take(), START, 200, {})
        visit(hand, ledger)
    permit = hand.take()
    assert permit - hand.base_for(ledger) == ledger.ended
    other = ledger_of("b")
    assert permit - hand.base_for(other) < 1
    hand.lose(START, 4, refuses=False)
    assert permit - hand.base_for(ledger) < 1


@pytest.mark.fault("R13")
def test_while_strangers_use_the_token_a_permit_is_asked_for_when_it_is_used() -> None:
    queue = Queue(wants=9, next_at=START + 2)
    hand, ledger = hand_of(queue), ledger_of()
    visit(hand, ledger)
    hand.answered(hand.take(), START, 200, headers(15))
    visit(hand, ledger)
    assert ledger.contested
    while hand.free:
        hand.take()
    hand.refresh(START + 1)
    assert hand.due(START + 1) == START + 2


@pytest.mark.fault("R13")
def test_what_an_answer_leaves_counts_at_once() -> None:
    queue = Queue(wants=5)
    hand, ledger = hand_of(queue), ledger_of()
    visit(hand, ledger)
    permit = hand.take()
    assert hand.free == 4
    hand.answered(permit, START, 200, headers(2))
    assert hand.free == 2
