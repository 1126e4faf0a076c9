from __future__ import annotations

import math
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aprocore.sansio.rate_limit.shared_state import CallResult, ProcessReport, SharedRateLimitState
from aprocore.sansio.rate_limit.windows import SlidingWindowCounter

NOW = 1_800_000_000.0


def ledger_of(line: str = "a", burst: int = 5) -> SharedRateLimitState:
    return SharedRateLimitState(burst, lambda: NOW, line, hourly_seconds=3600.0, spike_seconds=10.0)


def copy_of(ledger: SharedRateLimitState) -> SharedRateLimitState:
    other = ledger_of("")
    other.load(ledger.dump())
    return other


def headers(remaining: int, *, limit: int = 25, reset_in: float = 10, now: float = NOW) -> dict[str, str]:
    return {
        "X-Rate-Limit-Limit": str(limit),
        "X-Rate-Limit-Remaining": str(remaining),
        "X-Rate-Limit-Reset": str(math.ceil(now + reset_in)),
    }


@attrs.define
class Process:
    """What a process would tell of its calls."""

    name: str
    ended: int = 0
    held: int = 0
    recent: tuple[SlidingWindowCounter, SlidingWindowCounter] = attrs.field(
        factory=lambda: (SlidingWindowCounter(3600.0), SlidingWindowCounter(10.0))
    )

    def end(self, now: float, calls: int = 1) -> None:
        self.held -= calls
        self.ended += calls
        for log in self.recent:
            log.add(now, calls)

    def account(self, now: float = NOW, **options: Any) -> ProcessReport:
        options = {"wants": 0, "next": options.get("wants", 0), "spread": False, "spare": 0, **options}
        return ProcessReport(ended=self.ended, held=self.held, recent=self.recent, at=now, **options)

    def settle(self, ledger: SharedRateLimitState, now: float = NOW, *, parts: int | None = 4, **options: Any) -> int:
        granted = ledger.settle(self.name, self.account(now, **options), now, parts)
        self.held += granted
        return granted


def used_of(ledger: SharedRateLimitState) -> list[int]:
    return [window.calls.count for window in ledger.windows.known]


def known_ledger(remaining: int = 24, *, limit: int = 25) -> SharedRateLimitState:
    """One that a call has told about the spike window."""
    ledger, process = ledger_of(), Process("first")
    assert process.settle(ledger, wants=1) == 1
    process.end(NOW)
    process.settle(ledger, endings=(CallResult(1, ledger.ended, 200, headers(remaining, limit=limit)),))
    return ledger


@pytest.mark.fault("R13")
def test_what_all_hold_and_have_sent_is_never_more_than_the_limit() -> None:
    ledger, processes = known_ledger(), [Process(name) for name in "abcd"]
    for process in processes:
        process.settle(ledger, wants=100)
    for process in processes * 3:
        process.settle(ledger, wants=100)
    assert sum(process.held for process in processes) == 24
    assert ledger.in_flight == 24


@pytest.mark.fault("R13")
def test_each_of_those_that_want_permits_gets_a_fair_part() -> None:
    ledger, (one, two, three) = known_ledger(), map(Process, "abc")
    two.account()
    for process in (two, three):
        ledger.settle(process.name, process.account(wants=1, next=0, spread=True), NOW, 4)
    assert one.settle(ledger, wants=100) == 8


@pytest.mark.fault("R13")
def test_what_lies_about_for_a_queue_that_is_spread_is_what_goes_next() -> None:
    ledger, one = known_ledger(), Process("a")
    assert one.settle(ledger, wants=10, next=2, spread=True) == 2
    assert one.settle(ledger, wants=10, next=2) == 10


@pytest.mark.fault("R13")
def test_permits_to_spare_are_given_while_there_are_plenty() -> None:
    ledger, one = known_ledger(), Process("a")
    assert one.settle(ledger, spare=100) == 6
    while one.settle(ledger, spare=100):
        pass
    assert ledger.in_flight <= 15


@pytest.mark.fault("R13")
def test_permits_that_are_given_back_are_there_for_others() -> None:
    ledger, one, two = known_ledger(), Process("a"), Process("b")
    assert one.settle(ledger, wants=100) == 24
    assert two.settle(ledger, wants=1) == 0
    one.held = 20
    one.settle(ledger)
    assert two.settle(ledger, wants=100) == 4


@pytest.mark.fault("R13")
def test_the_same_account_twice_is_counted_once() -> None:
    ledger, one = known_ledger(), Process("a")
    one.settle(ledger, wants=3)
    one.end(NOW, 2)
    endings = (CallResult(1, 2, 0, {}), CallResult(2, 2, 0, {}))
    for _ in range(3):
        one.settle(ledger, endings=endings)
        assert (ledger.in_flight, used_of(ledger)) == (1, [3])


@pytest.mark.fault("R13")
def test_permits_whose_grant_was_lost_on_its_way_come_back() -> None:
    ledger, one = known_ledger(), Process("a")
    ledger.settle("a", one.account(wants=7), NOW, 4)
    assert ledger.in_flight == 7
    one.settle(ledger)
    assert ledger.in_flight == 0


@pytest.mark.fault("R13")
def test_a_crashed_process_holds_its_permits_for_a_while_and_they_count_as_sent() -> None:
    ledger, one = known_ledger(), Process("a")
    assert one.settle(ledger, wants=24) == 24
    assert ledger.set_clock(NOW + 14) == NOW + 14
    assert ledger.in_flight == 24
    ledger.set_clock(NOW + 16)
    assert ledger.in_flight == 0
    ledger.refresh(NOW + 16)
    assert used_of(ledger) == [24]
    ledger.refresh(NOW + 26.1)
    assert used_of(ledger) == [0]


@pytest.mark.fault("R13")
def test_a_process_that_was_taken_for_crashed_may_come_back() -> None:
    ledger, one = known_ledger(), Process("a")
    one.settle(ledger, wants=5)
    ledger.set_clock(NOW + 16)
    one.end(NOW + 16, 2)
    one.settle(ledger, NOW + 16)
    assert ledger.in_flight == 3
    one.end(NOW + 17, 3)
    one.settle(ledger, NOW + 17)
    assert ledger.in_flight == 0


@pytest.mark.fault("R13")
def test_what_an_older_ledger_does_not_know_of_is_counted_at_its_time() -> None:
    older, one = known_ledger(), Process("a")
    copy = copy_of(older)
    one.settle(older, wants=6)
    one.end(NOW + 3, 6)
    one.settle(older, NOW + 3)
    one.settle(copy, NOW + 9)
    copy.refresh(NOW + 9)
    assert used_of(copy) == [7]
    copy.refresh(NOW + 13.1)
    assert used_of(copy) == [0]


@pytest.mark.fault("R13")
def test_of_calls_long_ago_only_those_count_that_are_still_in_a_window() -> None:
    ledger, one = known_ledger(), Process("a")
    one.end(NOW - 100, 50)
    one.end(NOW - 1, 4)
    for log in one.recent:
        log.expire(NOW)
    one.held = 0
    one.settle(ledger)
    assert (ledger.in_flight, used_of(ledger)) == (0, [5])


@pytest.mark.fault("R13")
def test_until_all_have_come_back_nobody_gets_more_than_its_share() -> None:
    ledger, one = known_ledger(), Process("a")
    ledger.follow("b", NOW)
    assert ledger.line == "b"
    assert one.settle(ledger, wants=100) == 6
    assert one.settle(ledger, wants=100) == 0
    assert one.settle(ledger, NOW + 3.1, wants=100) == 18


@pytest.mark.fault("R13")
def test_its_time_never_goes_back() -> None:
    ledger = known_ledger()
    assert ledger.set_clock(NOW + 100) == NOW + 100
    assert ledger.set_clock(NOW - 3600) == NOW + 100
    assert copy_of(ledger).set_clock(NOW - 3590) == NOW + 110


@pytest.mark.fault("R13")
def test_a_permit_of_another_ledger_is_of_no_age() -> None:
    ledger, one = known_ledger(), Process("a")
    one.settle(ledger, wants=20)
    one.end(NOW, 19)
    one.settle(ledger)
    assert used_of(ledger) == [20]
    one.end(NOW)
    # Taken for one of this ledger, it would say that its answer knows of all that was sent, and that it was little.
    one.settle(ledger, endings=(CallResult(20, 1_000, 200, headers(20)),), base=1_000)
    assert used_of(ledger) == [21]


@pytest.mark.fault("R13")
def test_a_single_call_finds_out_about_a_reset_and_only_while_no_other_is_on_its_way() -> None:
    ledger, one, two = known_ledger(), Process("a"), Process("b")
    assert one.settle(ledger, NOW + 5, wants=24) == 24
    one.end(NOW + 5, 23)
    one.settle(ledger, NOW + 5)
    # The reset is at NOW + 10, and what was sent counts until NOW + 15.
    assert two.settle(ledger, NOW + 10.5, wants=1) == 1
    assert two.settle(ledger, NOW + 11.5, wants=1) == 0
    one.end(NOW + 12)
    two.end(NOW + 12)
    one.settle(ledger, NOW + 12)
    two.settle(ledger, NOW + 12)
    assert used_of(ledger) == [25]
    assert two.settle(ledger, NOW + 12, wants=9) == 1
    assert one.settle(ledger, NOW + 12.1, wants=9) == 0


@pytest.mark.fault("R13")
def test_after_an_outage_a_reset_from_before_it_tells_nothing() -> None:
    ledger, one, two = known_ledger(), Process("a"), Process("b")
    assert one.settle(ledger, NOW + 5, wants=24) == 24
    one.end(NOW + 5, 24)
    one.settle(ledger, NOW + 5)
    assert ledger.windows.spike is not None
    ledger.windows.spike.calls.add(NOW + 5)
    assert two.settle(copy_of(ledger), NOW + 12, wants=1) == 1
    two.held = 0
    ledger.unsettle(NOW + 12)
    assert two.settle(ledger, NOW + 12, wants=1) == 0


@pytest.mark.fault("R13")
def test_every_answer_is_looked_at() -> None:
    ledger, one = known_ledger(), Process("a")
    one.settle(ledger, wants=2)
    one.end(NOW, 2)
    one.settle(ledger, endings=tuple(CallResult(n, 2, 200, headers(24, reset_in=9 + n)) for n in (1, 2)))
    assert ledger.windows.spike is not None
    assert ledger.windows.spike.reset == NOW + 11


@pytest.mark.fault("R13")
def test_strangers_leave_nothing_to_spare() -> None:
    ledger, one = known_ledger(20), Process("a")
    assert ledger.contested
    assert one.settle(ledger, spare=10) == 0


def test_a_429_holds_all_back() -> None:
    ledger, one, two = known_ledger(), Process("a"), Process("b")
    one.settle(ledger, wants=1)
    one.end(NOW)
    one.settle(ledger, endings=(CallResult(1, 2, 429, headers(0)),))
    assert two.settle(ledger, NOW + 9, wants=1) == 0


def test_an_answer_that_was_lost_counts() -> None:
    ledger, one = known_ledger(), Process("a")
    one.settle(ledger, wants=1)
    one.end(NOW)
    one.settle(ledger, endings=(CallResult(1, 2, 0, {}),))
    assert (ledger.in_flight, used_of(ledger)) == (0, [2])


@pytest.mark.fault("R13")
@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(0, 9), st.integers(0, 9), st.floats(0, 4), st.integers(0, 25)),
        max_size=20,
    )
)
def test_on_its_way_it_loses_nothing(steps: list[tuple[str, int, int, float, int]]) -> None:
    """A ledger that is dumped and loaded at every step goes the same way as one that is not."""
    kept, moved, now = ledger_of(), ledger_of(), NOW
    processes = [{name: Process(name) for name in "abc"} for _ in range(2)]
    for name, wants, ends, seconds, remaining in steps:
        now += seconds
        moved = copy_of(moved)
        granted = []
        for ledger, group in ((kept, processes[0]), (moved, processes[1])):
            process = group[name]
            calls = min(ends, process.held)
            process.end(now, calls)
            last = process.ended
            endings = tuple(
                CallResult(last - calls + 1 + n, ledger.ended, 200, headers(remaining, now=now)) for n in range(calls)
            )
            at = ledger.set_clock(now)
            granted.append(process.settle(ledger, at, wants=wants, endings=endings))
        assert granted[0] == granted[1]
        assert kept.dump() == moved.dump()
        assert kept.in_flight == sum(member.held for member in kept.members.values())


@pytest.mark.parametrize("data", [b"", b"junk", b"\xc1", msgspec.msgpack.encode({}), msgspec.msgpack.encode([1])])
def test_what_is_no_ledger_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no ledger"):
        ledger_of().load(data)


def test_members_that_are_long_gone_are_forgotten() -> None:
    ledger = known_ledger()
    assert ledger.processes == 1
    ledger.set_clock(NOW + 601)
    assert ledger.members == {}
    assert ledger.processes == 1
