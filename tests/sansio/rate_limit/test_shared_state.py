from __future__ import annotations

import math
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aprocore.sansio.rate_limit.call_counter import SlidingWindowCounter
from aprocore.sansio.rate_limit.shared_state import CallResult, ProcessReport, SharedRateLimitState

NOW = 1_800_000_000.0


def state_of(line: str = "a", burst: int = 5) -> SharedRateLimitState:
    return SharedRateLimitState(burst, lambda: NOW, line, hourly_seconds=3600.0, spike_seconds=10.0)


def copy_of(state: SharedRateLimitState) -> SharedRateLimitState:
    other = state_of("")
    other.load(state.dump())
    return other


def headers(remaining: int, *, limit: int = 25, reset_in: float = 10, now: float = NOW) -> dict[str, str]:
    return {
        "X-Rate-Limit-Limit": str(limit),
        "X-Rate-Limit-Remaining": str(remaining),
        "X-Rate-Limit-Reset": str(math.ceil(now + reset_in)),
    }


@attrs.define
class Process:
    """The calls of one process, and its reports."""

    name: str
    ended: int = 0
    held: int = 0
    recent: tuple[SlidingWindowCounter, SlidingWindowCounter] = attrs.field(
        factory=lambda: (SlidingWindowCounter(3600.0), SlidingWindowCounter(10.0))
    )

    def end(self, now: float, calls: int = 1) -> None:
        self.held -= calls
        self.ended += calls
        for counter in self.recent:
            counter.add(now, calls)

    def report(self, now: float = NOW, **options: Any) -> ProcessReport:
        options = {"wants": 0, "next": options.get("wants", 0), "spread": False, "spare": 0, **options}
        return ProcessReport(ended=self.ended, held=self.held, recent=self.recent, at=now, **options)

    def apply_report(
        self, state: SharedRateLimitState, now: float = NOW, *, parts: int | None = 4, **options: Any
    ) -> int:
        granted = state.apply_report(self.name, self.report(now, **options), now, parts)
        self.held += granted
        return granted


def used_of(state: SharedRateLimitState) -> list[int]:
    return [window.calls.count for window in state.windows.known]


def state_with_spike(remaining: int = 24, *, limit: int = 25) -> SharedRateLimitState:
    """A state that knows the spike window from one call."""
    state, process = state_of(), Process("first")
    assert process.apply_report(state, wants=1) == 1
    process.end(NOW)
    process.apply_report(state, results=(CallResult(1, state.ended, 200, headers(remaining, limit=limit)),))
    return state


@pytest.mark.fault("R13")
def test_granted_permits_never_exceed_the_limit() -> None:
    state, processes = state_with_spike(), [Process(name) for name in "abcd"]
    for process in processes:
        process.apply_report(state, wants=100)
    for process in processes * 3:
        process.apply_report(state, wants=100)
    assert sum(process.held for process in processes) == 24
    assert state.in_flight == 24


@pytest.mark.fault("R13")
def test_members_that_wait_get_equal_parts() -> None:
    state, (one, two, three) = state_with_spike(), map(Process, "abc")
    two.report()
    for process in (two, three):
        state.apply_report(process.name, process.report(wants=1, next=0, spread=True), NOW, 4)
    assert one.apply_report(state, wants=100) == 8


@pytest.mark.fault("R13")
def test_spread_queue_gets_only_the_next_permits() -> None:
    state, one = state_with_spike(), Process("a")
    assert one.apply_report(state, wants=10, next=2, spread=True) == 2
    assert one.apply_report(state, wants=10, next=2) == 10


@pytest.mark.fault("R13")
def test_spare_permits_are_granted_while_plentiful() -> None:
    state, one = state_with_spike(), Process("a")
    assert one.apply_report(state, spare=100) == 6
    while one.apply_report(state, spare=100):
        pass
    assert state.in_flight <= 15


@pytest.mark.fault("R13")
def test_returned_permits_are_available_to_others() -> None:
    state, one, two = state_with_spike(), Process("a"), Process("b")
    assert one.apply_report(state, wants=100) == 24
    assert two.apply_report(state, wants=1) == 0
    one.held = 20
    one.apply_report(state)
    assert two.apply_report(state, wants=100) == 4


@pytest.mark.fault("R13")
def test_repeated_report_is_counted_once() -> None:
    state, one = state_with_spike(), Process("a")
    one.apply_report(state, wants=3)
    one.end(NOW, 2)
    results = (CallResult(1, 2, 0, {}), CallResult(2, 2, 0, {}))
    for _ in range(3):
        one.apply_report(state, results=results)
        assert (state.in_flight, used_of(state)) == (1, [3])


@pytest.mark.fault("R13")
def test_permits_of_a_lost_grant_are_returned() -> None:
    state, one = state_with_spike(), Process("a")
    state.apply_report("a", one.report(wants=7), NOW, 4)
    assert state.in_flight == 7
    one.apply_report(state)
    assert state.in_flight == 0


@pytest.mark.fault("R13")
def test_permits_of_a_crashed_process_expire_and_count_as_sent() -> None:
    state, one = state_with_spike(), Process("a")
    assert one.apply_report(state, wants=24) == 24
    assert state.set_clock(NOW + 14) == NOW + 14
    assert state.in_flight == 24
    state.set_clock(NOW + 16)
    assert state.in_flight == 0
    state.refresh(NOW + 16)
    assert used_of(state) == [24]
    state.refresh(NOW + 26.1)
    assert used_of(state) == [0]


@pytest.mark.fault("R13")
def test_process_may_report_again_after_its_lease_expired() -> None:
    state, one = state_with_spike(), Process("a")
    one.apply_report(state, wants=5)
    state.set_clock(NOW + 16)
    one.end(NOW + 16, 2)
    one.apply_report(state, NOW + 16)
    assert state.in_flight == 3
    one.end(NOW + 17, 3)
    one.apply_report(state, NOW + 17)
    assert state.in_flight == 0


@pytest.mark.fault("R13")
def test_calls_missing_in_an_older_state_count_at_their_own_time() -> None:
    older, one = state_with_spike(), Process("a")
    copy = copy_of(older)
    one.apply_report(older, wants=6)
    one.end(NOW + 3, 6)
    one.apply_report(older, NOW + 3)
    one.apply_report(copy, NOW + 9)
    copy.refresh(NOW + 9)
    assert used_of(copy) == [7]
    copy.refresh(NOW + 13.1)
    assert used_of(copy) == [0]


@pytest.mark.fault("R13")
def test_old_calls_count_only_within_a_window() -> None:
    state, one = state_with_spike(), Process("a")
    one.end(NOW - 100, 50)
    one.end(NOW - 1, 4)
    for counter in one.recent:
        counter.expire(NOW)
    one.held = 0
    one.apply_report(state)
    assert (state.in_flight, used_of(state)) == (0, [5])


@pytest.mark.fault("R13")
def test_each_member_gets_at_most_its_part_while_settling() -> None:
    state, one = state_with_spike(), Process("a")
    state.continue_as("b", NOW)
    assert state.line == "b"
    # A quarter of 25, less a quarter of the call before the loss.
    assert one.apply_report(state, wants=100) == 5
    assert one.apply_report(state, wants=100) == 0
    assert one.apply_report(state, NOW + 3.1, wants=100) == 19


@pytest.mark.fault("R13")
def test_time_never_decreases() -> None:
    state = state_with_spike()
    assert state.set_clock(NOW + 100) == NOW + 100
    assert state.set_clock(NOW - 3600) == NOW + 100
    assert copy_of(state).set_clock(NOW - 3590) == NOW + 110


@pytest.mark.fault("R13")
def test_permit_of_another_state_has_no_age() -> None:
    state, one = state_with_spike(), Process("a")
    one.apply_report(state, wants=20)
    one.end(NOW, 19)
    one.apply_report(state)
    assert used_of(state) == [20]
    one.end(NOW)
    # As a permit of this state, its response would seem to report all calls, and too few of them.
    one.apply_report(state, results=(CallResult(20, 1_000, 200, headers(20)),), base=1_000)
    assert used_of(state) == [21]


@pytest.mark.fault("R13")
def test_trial_call_after_a_reset_is_sent_only_without_calls_in_flight() -> None:
    state, one, two = state_with_spike(), Process("a"), Process("b")
    assert one.apply_report(state, NOW + 5, wants=24) == 24
    one.end(NOW + 5, 23)
    one.apply_report(state, NOW + 5)
    # The reset is at NOW + 10, and sent calls count until NOW + 15.
    assert two.apply_report(state, NOW + 10.5, wants=1) == 1
    assert two.apply_report(state, NOW + 11.5, wants=1) == 0
    one.end(NOW + 12)
    two.end(NOW + 12)
    one.apply_report(state, NOW + 12)
    two.apply_report(state, NOW + 12)
    assert used_of(state) == [25]
    assert two.apply_report(state, NOW + 12, wants=9) == 1
    assert one.apply_report(state, NOW + 12.1, wants=9) == 0


@pytest.mark.fault("R13")
def test_reset_from_before_an_outage_is_ignored() -> None:
    state, one, two = state_with_spike(), Process("a"), Process("b")
    assert one.apply_report(state, NOW + 5, wants=24) == 24
    one.end(NOW + 5, 24)
    one.apply_report(state, NOW + 5)
    assert state.windows.spike is not None
    state.windows.spike.calls.add(NOW + 5)
    assert two.apply_report(copy_of(state), NOW + 12, wants=1) == 1
    two.held = 0
    state.require_reports(NOW + 12)
    assert two.apply_report(state, NOW + 12, wants=1) == 0


@pytest.mark.fault("R13")
def test_every_response_is_evaluated() -> None:
    state, one = state_with_spike(), Process("a")
    one.apply_report(state, wants=2)
    one.end(NOW, 2)
    one.apply_report(state, results=tuple(CallResult(n, 2, 200, headers(24, reset_in=9 + n)) for n in (1, 2)))
    assert state.windows.spike is not None
    assert state.windows.spike.reset == NOW + 11


@pytest.mark.fault("R13")
def test_no_spare_permits_while_contested() -> None:
    state, one = state_with_spike(20), Process("a")
    assert state.contested
    assert one.apply_report(state, spare=10) == 0


def test_429_holds_all_members() -> None:
    state, one, two = state_with_spike(), Process("a"), Process("b")
    one.apply_report(state, wants=1)
    one.end(NOW)
    one.apply_report(state, results=(CallResult(1, 2, 429, headers(0)),))
    assert two.apply_report(state, NOW + 9, wants=1) == 0


def test_lost_response_counts() -> None:
    state, one = state_with_spike(), Process("a")
    one.apply_report(state, wants=1)
    one.end(NOW)
    one.apply_report(state, results=(CallResult(1, 2, 0, {}),))
    assert (state.in_flight, used_of(state)) == (0, [2])


@pytest.mark.fault("R13")
@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(0, 9), st.integers(0, 9), st.floats(0, 4), st.integers(0, 25)),
        max_size=20,
    )
)
def test_serialization_loses_nothing(steps: list[tuple[str, int, int, float, int]]) -> None:
    """State machine: a state that is dumped and loaded at every step behaves like one that is not."""
    original, copied, now = state_of(), state_of(), NOW
    processes = [{name: Process(name) for name in "abc"} for _ in range(2)]
    for name, wants, ends, seconds, remaining in steps:
        now += seconds
        copied = copy_of(copied)
        granted = []
        for state, group in ((original, processes[0]), (copied, processes[1])):
            process = group[name]
            calls = min(ends, process.held)
            process.end(now, calls)
            last = process.ended
            results = tuple(
                CallResult(last - calls + 1 + n, state.ended, 200, headers(remaining, now=now)) for n in range(calls)
            )
            at = state.set_clock(now)
            granted.append(process.apply_report(state, at, wants=wants, results=results))
        assert granted[0] == granted[1]
        assert original.dump() == copied.dump()
        assert original.in_flight == sum(member.held for member in original.members.values())


@pytest.mark.parametrize("data", [b"", b"junk", b"\xc1", msgspec.msgpack.encode({}), msgspec.msgpack.encode([1])])
def test_load_rejects_invalid_data(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a serialized rate limit state"):
        state_of().load(data)


def test_members_without_reports_are_removed() -> None:
    state = state_with_spike()
    assert state.processes == 1
    state.set_clock(NOW + 601)
    assert state.members == {}
    assert state.processes == 1
