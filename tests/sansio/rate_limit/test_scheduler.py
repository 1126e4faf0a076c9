from __future__ import annotations

import math
from email.utils import formatdate
from typing import Any

import pytest

from aprocore.sansio.rate_limit.scheduler import RateLimitState
from tests.support.cases import cases

EPOCH = 1_800_000_000.0


def state_of(burst: int = 5) -> RateLimitState:
    return RateLimitState(burst, lambda: EPOCH, hourly_seconds=3600.0, spike_seconds=10.0)


def report(now: float, limit: int, remaining: int, reset: float) -> dict[str, str]:
    return {
        "Date": formatdate(math.floor(EPOCH + now), usegmt=True),
        "X-Rate-Limit-Limit": str(limit),
        "X-Rate-Limit-Remaining": str(remaining),
        "X-Rate-Limit-Reset": str(round(EPOCH + reset)),
    }


def send(limits: RateLimitState, now: float) -> int:
    assert limits.free or limits.refresh(now)
    return limits.take()


def call(limits: RateLimitState, now: float, *line: float, status: int = 200) -> None:
    limits.answered(send(limits, now), now, status, report(now, *line) if line else {})  # type: ignore[arg-type]


class TestUnknownLimits:
    @pytest.mark.fault("R01")
    def test_only_the_initial_burst_is_sent_before_the_first_response(self) -> None:
        limits = state_of(burst=5)
        permits = [send(limits, 0.0) for _ in range(5)]
        assert all(permits)
        assert limits.refresh(1000.0) == 0
        assert limits.opens_at(1000.0) == math.inf
        limits.answered(permits[0], 1000.0, 200, report(1000.0, 25, 24, 1010))
        assert limits.free == 20

    def test_server_without_limits_is_not_throttled(self) -> None:
        limits = state_of()
        call(limits, 0.0)
        assert limits.free > 1_000_000
        call(limits, 0.0)
        assert (limits.gap, limits.in_flight) == (0.0, 0)

    @pytest.mark.parametrize("status", [401, 500, 502, 503])
    def test_error_without_limit_headers_does_not_lift_the_limit(self, status: int) -> None:
        limits = state_of(burst=5)
        call(limits, 0.0, status=status)
        assert limits.free == 5

    def test_limits_reported_late_are_applied(self) -> None:
        limits = state_of()
        call(limits, 0.0)
        call(limits, 0.001, 25, 20, 10)
        assert limits.free <= 20

    def test_hourly_limit_does_not_replace_an_unknown_spike_limit(self) -> None:
        limits = state_of(burst=5)
        for _ in range(100):
            call(limits, 0.0, 3600, 3000, 3600)
        assert limits.free == 50


class TestCounting:
    def test_in_flight_and_lost_calls_count_and_unsent_calls_do_not(self) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 24, 10)
        for _ in range(24):
            send(limits, 0.0)
        assert limits.refresh(0.0) == 0
        limits.unsent(0.0)
        assert limits.free == 1
        limits.take()
        limits.lost(0.0)
        assert limits.free == 0

    def test_report_that_predates_calls_in_flight_frees_no_permits(self) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 24, 10)
        permits = [send(limits, 0.0) for _ in range(24)]
        for used, permit in enumerate(permits[:12], 2):
            limits.answered(permit, 0.3, 200, report(0.3, 25, 25 - used, 10))
        assert limits.refresh(0.4) == 0

    def test_permit_is_free_again_one_window_after_each_response(self) -> None:
        limits = state_of()
        call(limits, 0.0, 4, 3, 10)
        permits = [send(limits, 0.0) for _ in range(3)]
        for permit, now in zip(permits, (1.0, 2.0, 3.0), strict=True):
            limits.answered(permit, now, 200, report(now, 4, 0, 10))
        assert (limits.refresh(9.9), limits.opens_at(9.9)) == (0, 10.0)
        # The reset has passed: until a response says what it freed, one call finds out.
        assert [limits.refresh(now) for now in (10.0, 11.0, 12.0, 13.0)] == [1, 1, 1, 1]
        call(limits, 13.0, 4, 3, 20)
        assert limits.refresh(13.0) == 3

    def test_a_call_counts_until_one_window_after_the_second_in_which_it_arrived(self) -> None:
        limits = state_of(burst=2)
        permits = [send(limits, 0.0) for _ in range(2)]
        limits.answered(permits[0], 0.0, 200, report(0.0, 2, 1, 10))
        limits.answered(permits[1], 3.0, 200, report(0.0, 2, 0, 10))
        assert limits.refresh(9.9) == 0
        (window,) = limits.windows.known
        window.expire(11.0)
        assert window.calls.count == 0

    def test_responses_on_the_fast_path_are_counted(self) -> None:
        limits = state_of()
        call(limits, 0.0, 1000, 999, 10)
        for used in range(2, 502):
            call(limits, 0.001, 1000, 1000 - used, 10)
        assert limits.refresh(0.002) == 499
        (window,) = limits.rate_limits(0.002)
        assert window.remaining == 499

    @pytest.mark.fault("R14")
    def test_report_with_fewer_remaining_calls_is_applied_at_once(self) -> None:
        limits = state_of()
        call(limits, 0.0, 1000, 999, 10)
        call(limits, 0.001, 1000, 600, 10)
        assert 0 < limits.free <= 600
        call(limits, 0.002, 1000, 0, 10)
        assert limits.refresh(9.9) == 0

    def test_last_call_of_two_windows_makes_the_longer_one_known(self) -> None:
        limits = state_of()
        call(limits, 0.0, 2, 1, 10)
        call(limits, 0.0, 2, 0, 10)
        call(limits, 10.1, 2, 1, 20)
        # A response reports one window only, and until now that was the shorter one.
        call(limits, 10.1, 4, 0, 3600)
        assert limits.refresh(3599.0) == 0

    def test_foresee_returns_the_earliest_time_that_the_windows_allow(self) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 0, 8)
        assert limits.foresee(1.0, ahead=0) == pytest.approx(8.0, abs=0.01)
        assert limits.foresee(1.0, ahead=60) == pytest.approx(28.0, abs=0.01)
        assert limits.why(1.0) == "The 10-second limit of 25 calls is used up"


class TestResets:
    @pytest.mark.fault("R04")
    @pytest.mark.parametrize("reset", [3, 8, 12])
    def test_calls_wait_until_the_reset(self, reset: int) -> None:
        limits = state_of()
        permits = [send(limits, 0.0) for _ in range(5)]
        for permit in permits:
            limits.answered(permit, 0.1, 200, report(0.1, 25, 0, reset))
        assert limits.opens_at(0.2) == pytest.approx(reset, abs=1.0)
        assert limits.refresh(reset - 0.01) == 0
        assert limits.refresh(reset + 1.0) == 1

    def test_one_trial_call_is_sent_after_a_reset(self) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 0, 3)
        permit = send(limits, 4.0)
        assert limits.refresh(4.1) == 0
        limits.answered(permit, 4.2, 200, report(4.2, 25, 24, 13))
        assert limits.free > 15

    def test_the_end_of_calls_that_were_sent_before_a_trial_call_allows_no_other_one(self) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 24, 3)
        early = [send(limits, 2.0) for _ in range(3)]
        call(limits, 2.5, 25, 0, 3)
        trial = send(limits, 4.5)
        for permit in early:
            limits.answered(permit, 4.6, 200, report(2.6, 25, 0, 3))
        assert limits.refresh(4.7) == 0
        limits.answered(trial, 4.8, 200, report(4.7, 25, 24, 14))
        assert limits.free > 10

    def test_trial_call_that_was_not_sent_is_repeated(self) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 0, 3)
        send(limits, 4.0)
        assert limits.refresh(4.1) == 0
        assert limits.opens_at(4.1) == 9.0
        limits.unsent(4.2)
        assert limits.free == 1

    def test_local_count_applies_after_a_reset_that_freed_little(self) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 0, 3)
        call(limits, 4.0, 25, 0, 5)
        assert limits.refresh(5.5) == 0


class TestOddHeaders:
    @pytest.mark.parametrize("reset", [3700, 80_000, -3700, -80_000])
    def test_reset_beyond_the_longest_window_is_ignored(self, reset: float) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 24, 10)
        call(limits, 0.1, 25, 0, reset)
        assert limits.refresh(0.2) == 23
        (window,) = limits.rate_limits(0.2)
        assert window.reset == EPOCH + 10

    def test_report_of_an_earlier_call_only_lowers_what_is_left(self) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 24, 10)
        late = [send(limits, 0.1) for _ in range(3)]
        for left in range(20, 10, -1):
            call(limits, 0.2, 25, left, 10)
        assert limits.refresh(0.3) == 11
        limits.answered(late.pop(), 0.3, 200, report(0.3, 25, 25, 10))
        assert limits.refresh(0.3) == 11
        limits.answered(late.pop(), 0.3, 200, report(0.3, 25, 25, 20))
        assert limits.refresh(0.3) == 11
        (window,) = limits.rate_limits(0.3)
        assert window.reset == EPOCH + 10
        limits.answered(late.pop(), 0.3, 200, report(0.3, 25, 2, 10))
        assert limits.refresh(0.4) == 0


class TestRefusals:
    @pytest.mark.fault("R05")
    @cases(
        ("headers", "wait"),
        [
            (report(0.0, 25, 0, 7), 7.0),
            ({"Retry-After": "8"}, 8.0),
            (report(0.0, 25, 0, 7) | {"Retry-After": "3"}, 7.0),
            (report(0.0, 25, 0, 3) | {"Retry-After": "8"}, 8.0),
            (report(0.0, 25, 0, -4) | {"Retry-After": "8"}, 8.0),
            (report(0.0, 25, 0, 7) | {"Retry-After": "-1"}, 7.0),
            (report(0.0, 25, 0, 7) | {"Retry-After": "3.5"}, 7.0),
            (report(0.0, 25, 0, 3) | {"Retry-After": "8.5"}, 8.5),
            (report(0.0, 25, 0, 7) | {"Retry-After": "3660"}, 3660.0),
            (report(0.0, 25, 0, 7) | {"Retry-After": "3661"}, 7.0),
            (report(0.0, 25, 0, 3661) | {"Retry-After": "8"}, 8.0),
        ],
    )
    def test_wait_is_the_later_of_the_valid_headers(self, headers: dict[str, str], wait: float) -> None:
        limits = state_of()
        limits.refused(send(limits, 0.0), 0.0, headers, chance=0.0)
        assert limits.opens_at(0.0) == pytest.approx(wait)
        assert limits.refresh(wait - 0.01) == 0
        assert limits.refresh(wait + 0.01) == 1

    @pytest.mark.fault("R05")
    @pytest.mark.parametrize(
        "headers",
        [
            {},
            {"Retry-After": "a while"},
            {"Retry-After": "0"},
            report(0.0, 25, 0, -4),
            {**report(0.0, 25, 0, 0), "X-Rate-Limit-Reset": "soon"},
        ],
    )
    def test_backoff_without_valid_headers_is_at_least_one_second(self, headers: dict[str, str]) -> None:
        limits, now, waits = state_of(), 0.0, []
        for chance in (0.0, 1.0, 1.0, 1.0):
            permit = send(limits, now)
            limits.refused(permit, now, headers, chance=chance)
            waits.append(limits.opens_at(now) - now)
            now = limits.opens_at(now)
        assert waits[0] == 1.0
        assert waits[1:3] == [3.0, 5.0] if not headers.get("X-Rate-Limit-Limit") else min(waits) >= 1.0

    def test_concurrent_refusals_count_once(self) -> None:
        limits = state_of(burst=5)
        for permit in [send(limits, 0.0) for _ in range(5)]:
            limits.refused(permit, 0.0, {}, chance=1.0)
        assert limits.opens_at(0.0) == 2.0

    def test_one_trial_call_is_sent_after_a_refusal(self) -> None:
        limits = state_of()
        call(limits, 0.0, 25, 24, 10)
        permits = [send(limits, 0.0) for _ in range(2)]
        limits.refused(permits[0], 0.5, {"Retry-After": "2"}, chance=0.0)
        limits.answered(permits[1], 0.6, 200, report(0.6, 25, 23, 10))
        assert limits.free == 0, "that call was sent before the refusal"
        assert limits.refresh(2.6) == 1
        permit = limits.take()
        assert limits.refresh(2.7) == 0
        limits.answered(permit, 2.8, 200, report(2.8, 25, 22, 10))
        assert limits.free == 22

    def test_late_reset_is_learned(self) -> None:
        limits = state_of(burst=1)
        call(limits, 0.0, 25, 0, 3)
        permit = send(limits, 3.5)
        limits.refused(permit, 3.6, report(3.6, 25, 0, 3), chance=0.0)
        assert limits.opens_at(3.6) == pytest.approx(4.0, abs=0.6)
        window = limits.windows.spike
        assert window is not None
        assert window.late == 1.0


@pytest.mark.parametrize(
    "line",
    [
        {"X-Rate-Limit-Limit": "25"},
        {"X-Rate-Limit-Limit": "25", "X-Rate-Limit-Remaining": "x", "X-Rate-Limit-Reset": "1800000010"},
        {"X-Rate-Limit-Limit": "25", "X-Rate-Limit-Remaining": "-1", "X-Rate-Limit-Reset": "1800000010"},
        {"X-Rate-Limit-Limit": "0", "X-Rate-Limit-Remaining": "0", "X-Rate-Limit-Reset": "1800000010"},
        {"X-Rate-Limit-Limit": "25", "X-Rate-Limit-Remaining": "24", "X-Rate-Limit-Reset": "1800000010000"},
    ],
)
def test_invalid_reports_are_ignored(line: dict[str, Any]) -> None:
    limits = state_of(burst=5)
    limits.answered(send(limits, 0.0), 0.0, 200, line)
    assert list(limits.rate_limits(0.0)) == []
    assert limits.free > 1_000_000


def test_report_with_more_remaining_than_the_limit_is_ignored() -> None:
    limits = state_of()
    for number in range(5):
        call(limits, float(number), 100, 99 - number, 1_000)
    for number in range(5, 10):
        call(limits, float(number), 100, 999, 1_000)
    call(limits, 10.0, 100, 89, 1_000)
    assert [window.remaining for window in limits.rate_limits(10.0)] == [89]
