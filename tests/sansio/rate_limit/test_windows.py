from __future__ import annotations

import math
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import RateLimit
from aprocore.sansio.rate_limit.call_counter import SlidingWindowCounter
from aprocore.sansio.rate_limit.server_clock import ServerClock
from aprocore.sansio.rate_limit.window import Window
from aprocore.sansio.rate_limit.windows import Windows

EPOCH = 1_800_000_000


class TestSlidingWindowCounter:
    @given(st.lists(st.tuples(st.floats(0, 3), st.integers(1, 3)), max_size=200))
    def test_count_is_never_too_low_and_expires_within_one_bucket(self, steps: list[tuple[float, int]]) -> None:
        counter, now, calls_made = SlidingWindowCounter(10.0), 0.0, list[tuple[float, int]]()
        for pause, calls in steps:
            now += pause
            counter.expire(now)
            counter.add(now, calls)
            calls_made.append((now, calls))
            recent = sum(count for at, count in calls_made if at > now - 10)
            assert recent <= counter.count <= sum(count for at, count in calls_made if at > now - 10 - 10 / 256)

    @given(st.lists(st.tuples(st.floats(0, 0.5), st.floats(0, 3)), min_size=1, max_size=200))
    def test_calls_that_are_counted_late_expire_in_time(self, steps: list[tuple[float, float]]) -> None:
        counter, now, calls_made = SlidingWindowCounter(10.0), 0.0, list[float]()
        for pause, late in steps:
            now += pause
            counter.expire(now)
            counter.add(now - late)
            calls_made.append(now - late)
            recent = sum(at > now - 10 for at in calls_made)
            assert recent <= counter.count <= sum(at > now - 10 - 10 / 128 for at in calls_made)
        assert len(counter.buckets) <= 2 * 258

    def test_memory_is_bounded_by_the_number_of_buckets(self) -> None:
        counter = SlidingWindowCounter(3600.0)
        for number in range(100_000):
            counter.expire(number / 10)
            counter.add(number / 10)
        assert counter.count == pytest.approx(36_000, rel=0.005)
        assert len(counter._buckets) <= 258

    def test_drop_and_expire_remove_the_oldest_calls_first(self) -> None:
        counter = SlidingWindowCounter(10.0)
        for now in (1.0, 2.0, 3.0):
            counter.add(now, 2)
        counter.drop(3)
        assert (counter.count, counter.expiry(1), counter.expiry(2), counter.expiry(4)) == (3, 12.0, 13.0, math.inf)
        counter.drop(3)
        assert (counter.count, counter.expiry(1)) == (0, math.inf)
        counter.add(3.0)
        counter.expire(13.0)
        assert counter.count == 0

    @pytest.mark.fault("R13")
    def test_include_counts_calls_at_their_own_time(self) -> None:
        counter = SlidingWindowCounter(10.0)
        counter.add(1.0)
        counter.add(5.0, 2)
        counter.include([(3.0, 4), (7.0, 1)])
        assert counter.buckets == [(1.0, 1), (3.0, 4), (5.0, 2), (7.0, 1)]
        assert (counter.count, counter.expiry(2), counter.expiry(6)) == (8, 13.0, 15.0)
        counter.expire(13.0)
        assert counter.count == 3


class TestServerClock:
    @pytest.mark.fault("R09")
    @given(
        ahead=st.floats(-10_000, 10_000),
        answers=st.lists(st.tuples(st.floats(0, 5), st.floats(0, 0.6)), min_size=1, max_size=50),
    )
    def test_offset_is_never_too_large_and_only_improves(
        self, ahead: float, answers: list[tuple[float, float]]
    ) -> None:
        clock, now, found = ServerClock(), 100.0, -math.inf
        for pause, in_transit in answers:
            now += pause
            headers = {"Date": formatdate(math.floor(EPOCH + ahead + now - in_transit), usegmt=True)}
            offset = clock.note(now, headers, unix=0.0)
            assert EPOCH + ahead - 1.61 - 0.05 < offset <= EPOCH + ahead + 1e-6
            assert offset >= found - 0.05
            found = max(found, offset)

    @pytest.mark.fault("R09")
    @given(
        ahead=st.floats(-10_000, 10_000),
        answers=st.lists(st.tuples(st.floats(0, 5), st.floats(0, 3)), min_size=1, max_size=50),
    )
    def test_a_call_arrived_before_the_second_of_its_date_ended(
        self, ahead: float, answers: list[tuple[float, float]]
    ) -> None:
        clock, now = ServerClock(), 100.0
        for pause, in_transit in answers:
            now += pause
            headers = {"Date": formatdate(math.floor(EPOCH + ahead + now - in_transit), usegmt=True)}
            assert now - in_transit - 1e-6 <= clock.arrival(now, headers, lambda: 0.0) <= now
        # A response that is received at once shows the time to the second.
        exact = {"Date": formatdate(math.ceil(EPOCH + ahead + now), usegmt=True)}
        now += math.ceil(EPOCH + ahead + now) - (EPOCH + ahead + now)
        clock.arrival(now, exact, lambda: 0.0)
        slow = {"Date": formatdate(math.floor(EPOCH + ahead + now), usegmt=True)}
        assert clock.arrival(now + 3, slow, lambda: 0.0) <= now + 1.1

    def test_a_call_without_a_valid_date_arrived_when_it_was_answered_at_the_latest(self) -> None:
        clock = ServerClock()
        for headers in ({}, {"Date": "today"}):
            assert clock.arrival(5.0, headers, lambda: EPOCH + 5.0) == 5.0
        assert clock.unix(7.0, default=8.0) == EPOCH + 7

    def test_offset_follows_a_server_clock_that_was_set_back(self) -> None:
        clock = ServerClock()
        for ahead in (0, -3600):
            headers = {"Date": formatdate(EPOCH + ahead, usegmt=True)}
            assert clock.note(0.0, headers, unix=0.0) == EPOCH + ahead

    def test_local_clock_is_used_without_a_date_header(self) -> None:
        clock = ServerClock()
        assert clock.unix(7.0, default=8.0) == 8.0
        assert clock.note(5.0, {}, unix=EPOCH + 5.0) == EPOCH
        assert clock.unix(7.0, default=8.0) == EPOCH + 7


class Reports:
    """A sequence of reports of a server to a client without calls in flight."""

    def __init__(self, *, own: int = 1000) -> None:
        self.windows = Windows(3600.0, 10.0)
        self.own = own

    def add(self, now: float, limit: int, remaining: int, reset: float) -> Window | None:
        headers = {"Date": formatdate(EPOCH + math.floor(now), usegmt=True)}
        line = RateLimit(limit=limit, remaining=remaining, reset=EPOCH + round(reset))
        window = self.windows.reported(line, headers, now, unix=0.0, own=self.own, in_flight=0, since=0, began=now)
        if window is not None:
            window.expire(now)
            window.calls.add(now)
            window.correct(now, remaining, since=0, in_flight=0)
            self.windows.conclude(window, now, remaining, since=0, permit=1)
        return window

    def left(self, now: float) -> tuple[int | None, int | None]:
        return tuple(  # type: ignore[return-value]
            window.report(now, 0).remaining if window is not None else None
            for window in (self.windows.hourly, self.windows.spike)
        )


class TestWindows:
    @pytest.mark.fault("R02")
    def test_reports_are_assigned_to_the_right_window(self) -> None:
        reports = Reports()
        reports.add(0.0, 600, 589, 2000)
        assert reports.left(0.0) == (589, None)
        reports.add(0.1, 25, 24, 10)
        assert reports.left(0.1) == (589, 24)
        reports.add(0.2, 600, 3, 2000)
        reports.add(0.3, 25, 22, 10)
        assert reports.left(0.3) == (3, 22)
        reports.add(0.4, 600, 1, 2000)
        assert reports.left(0.4) == (1, 22)

    @pytest.mark.fault("R02")
    def test_hourly_window_is_recognized_by_its_limit_in_its_last_seconds(self) -> None:
        reports = Reports()
        reports.add(0.0, 600, 100, 20)
        reports.add(0.0, 25, 20, 9)
        reports.add(15.0, 600, 2, 20)
        assert reports.left(15.0) == (2, 25)

    @pytest.mark.fault("R02")
    def test_hourly_window_first_seen_in_its_last_seconds_is_reassigned_later(self) -> None:
        reports = Reports()
        reports.add(0.0, 600, 2, 5)
        assert reports.left(0.0) == (None, 2)
        reports.add(6.0, 600, 599, 3605)
        assert reports.left(6.0) == (599, None)
        reports.add(6.1, 25, 20, 16)
        assert reports.left(6.1) == (599, 20)

    def test_changed_limit_is_adopted(self) -> None:
        reports = Reports()
        reports.add(0.0, 600, 500, 3000)
        reports.add(1.0, 3600, 3400, 3000)
        assert reports.left(1.0) == (3400, None)

    def test_stale_report_is_ignored(self) -> None:
        reports = Reports()
        reports.add(9.9, 25, 1, 10)
        reports.add(10.1, 25, 24, 20)
        assert reports.add(10.2, 25, 0, 10) is None
        assert reports.left(10.2) == (None, 24)

    @pytest.mark.parametrize(
        ("limit", "remaining", "reset"), [(0, 0, 10), (25, 26, 10), (25, 24, 90_000), (25, 24, -90_000)]
    )
    def test_invalid_report_is_ignored(self, limit: int, remaining: int, reset: int) -> None:
        reports = Reports()
        assert reports.add(0.0, limit, remaining, reset) is None
        assert reports.windows.known == ()

    def test_foreign_calls_are_counted_and_set_a_reserve(self) -> None:
        reports = Reports(own=1)
        window = reports.add(0.0, 25, 15, 8)
        assert window is not None
        assert (window.foreign.count, window.reserve) == (9, 6)
        assert window.room(0.0) == 9
        window.expire(11.0)
        assert (window.foreign.count, window.reserve, window.room(11.0)) == (0, 0, 25)

    @pytest.mark.parametrize(
        ("horizon", "length"), [(1, 10.0), (10, 10.0), (11, 10.0), (25, 26.0), (59, 60.0), (3599, 3600.0)]
    )
    def test_length_is_derived_if_the_window_begins_with_the_first_call(self, horizon: int, length: float) -> None:
        window = Reports(own=1).add(0.0, 250, 249, horizon)
        assert window is not None
        assert window.calls.seconds == window.foreign.seconds == length

    def test_length_is_not_derived_from_a_past_reset(self) -> None:
        reports = Reports(own=1)
        window = reports.add(0.0, 250, 249, -30)
        assert window is not None
        assert window.calls.seconds == window.foreign.seconds == 10.0
        reports.add(1.0, 250, 200, -30)
        assert window.foreign.count > 0

    def test_window_that_began_earlier_gets_the_maximum_length(self) -> None:
        reports = Reports(own=1)
        window = reports.add(0.0, 250, 200, 1)
        assert window is not None
        assert window.calls.seconds == 10.0

    def test_longer_window_extends_the_length(self) -> None:
        reports = Reports(own=1)
        reports.add(0.0, 250, 249, 1)
        window = reports.add(2.0, 250, 249, 11)
        assert window is not None
        assert window.calls.seconds == 10.0

    def test_window_is_free_after_its_reset(self) -> None:
        reports = Reports()
        reports.add(0.0, 25, 3, 10)
        assert reports.left(9.9) == (None, 3)
        assert reports.left(10.1) == (None, 25)
