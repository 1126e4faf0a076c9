from __future__ import annotations

import math
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import RateLimit
from aprocore.sansio.rate_limit.windows import ServerClock, SlidingWindowCounter, Window, Windows

EPOCH = 1_800_000_000


class TestCallLog:
    @given(st.lists(st.tuples(st.floats(0, 3), st.integers(1, 3)), max_size=200))
    def test_it_never_counts_too_few_nor_for_much_longer(self, steps: list[tuple[float, int]]) -> None:
        log, now, made = SlidingWindowCounter(10.0), 0.0, list[tuple[float, int]]()
        for pause, calls in steps:
            now += pause
            log.expire(now)
            log.add(now, calls)
            made.append((now, calls))
            recent = sum(count for at, count in made if at > now - 10)
            assert recent <= log.count <= sum(count for at, count in made if at > now - 10 - 10 / 256)

    def test_a_million_calls_take_no_more_memory_than_a_thousand(self) -> None:
        log = SlidingWindowCounter(3600.0)
        for number in range(100_000):
            log.expire(number / 10)
            log.add(number / 10)
        assert log.count == pytest.approx(36_000, rel=0.005)
        assert len(log._parts) <= 258

    def test_the_oldest_are_dropped_and_expire_first(self) -> None:
        log = SlidingWindowCounter(10.0)
        for now in (1.0, 2.0, 3.0):
            log.add(now, 2)
        log.drop(3)
        assert (log.count, log.expiry(1), log.expiry(2), log.expiry(4)) == (3, 12.0, 13.0, math.inf)
        log.drop(3)
        assert (log.count, log.expiry(1)) == (0, math.inf)
        log.add(3.0)
        log.expire(13.0)
        assert log.count == 0

    @pytest.mark.fault("R13")
    def test_calls_that_others_made_count_at_their_time(self) -> None:
        log = SlidingWindowCounter(10.0)
        log.add(1.0)
        log.add(5.0, 2)
        log.include([(3.0, 4), (7.0, 1)])
        assert log.parts == [(1.0, 1), (3.0, 4), (5.0, 2), (7.0, 1)]
        assert (log.count, log.expiry(2), log.expiry(6)) == (8, 13.0, 15.0)
        log.expire(13.0)
        assert log.count == 3


class TestServerClock:
    @pytest.mark.fault("R09")
    @given(
        ahead=st.floats(-10_000, 10_000),
        answers=st.lists(st.tuples(st.floats(0, 5), st.floats(0, 0.6)), min_size=1, max_size=50),
    )
    def test_the_offset_is_never_too_great_and_only_gets_better(
        self, ahead: float, answers: list[tuple[float, float]]
    ) -> None:
        clock, now, found = ServerClock(), 100.0, -math.inf
        for pause, on_its_way in answers:
            now += pause
            headers = {"Date": formatdate(math.floor(EPOCH + ahead + now - on_its_way), usegmt=True)}
            offset = clock.note(now, headers, unix=0.0)
            assert EPOCH + ahead - 1.61 - 0.05 < offset <= EPOCH + ahead + 1e-6
            assert offset >= found - 0.05
            found = max(found, offset)

    def test_a_server_whose_clock_was_set_back_is_believed(self) -> None:
        clock = ServerClock()
        for ahead in (0, -3600):
            headers = {"Date": formatdate(EPOCH + ahead, usegmt=True)}
            assert clock.note(0.0, headers, unix=0.0) == EPOCH + ahead

    def test_without_a_date_the_local_clock_serves(self) -> None:
        clock = ServerClock()
        assert clock.unix(7.0, otherwise=8.0) == 8.0
        assert clock.note(5.0, {}, unix=EPOCH + 5.0) == EPOCH
        assert clock.unix(7.0, otherwise=8.0) == EPOCH + 7


class Reports:
    """What a server says, one answer after another, to a client that has nothing on its way."""

    def __init__(self, *, own: int = 1000) -> None:
        self.windows = Windows(3600.0, 10.0)
        self.own = own

    def say(self, now: float, limit: int, remaining: int, reset: float) -> Window | None:
        headers = {"Date": formatdate(EPOCH + math.floor(now), usegmt=True)}
        line = RateLimit(limit=limit, remaining=remaining, reset=EPOCH + round(reset))
        window = self.windows.reported(line, headers, now, unix=0.0, own=self.own, began=now)
        if window is not None:
            window.expire(now)
            window.calls.add(now)
            window.correct(now, remaining, since=0, in_flight=0)
        return window

    def left(self, now: float) -> tuple[int | None, int | None]:
        return tuple(  # type: ignore[return-value]
            window.report(now, 0).remaining if window is not None else None
            for window in (self.windows.hourly, self.windows.spike)
        )


class TestWindows:
    @pytest.mark.fault("R02")
    def test_two_windows_are_told_apart_and_neither_raises_the_other(self) -> None:
        reports = Reports()
        reports.say(0.0, 600, 589, 2000)
        assert reports.left(0.0) == (589, None)
        reports.say(0.1, 25, 24, 10)
        assert reports.left(0.1) == (589, 24)
        reports.say(0.2, 600, 3, 2000)
        reports.say(0.3, 25, 22, 10)
        assert reports.left(0.3) == (3, 22)
        reports.say(0.4, 600, 1, 2000)
        assert reports.left(0.4) == (1, 22)

    @pytest.mark.fault("R02")
    def test_in_its_last_seconds_the_hour_is_known_by_its_limit(self) -> None:
        reports = Reports()
        reports.say(0.0, 600, 100, 20)
        reports.say(0.0, 25, 20, 9)
        reports.say(15.0, 600, 2, 20)
        assert reports.left(15.0) == (2, 25)

    @pytest.mark.fault("R02")
    def test_an_hour_first_seen_in_its_last_seconds_is_known_later(self) -> None:
        reports = Reports()
        reports.say(0.0, 600, 2, 5)
        assert reports.left(0.0) == (None, 2)
        reports.say(6.0, 600, 599, 3605)
        assert reports.left(6.0) == (599, None)
        reports.say(6.1, 25, 20, 16)
        assert reports.left(6.1) == (599, 20)

    def test_a_changed_limit_is_taken_over(self) -> None:
        reports = Reports()
        reports.say(0.0, 600, 500, 3000)
        reports.say(1.0, 3600, 3400, 3000)
        assert reports.left(1.0) == (3400, None)

    def test_an_answer_that_was_overtaken_says_nothing(self) -> None:
        reports = Reports()
        reports.say(9.9, 25, 1, 10)
        reports.say(10.1, 25, 24, 20)
        assert reports.say(10.2, 25, 0, 10) is None
        assert reports.left(10.2) == (None, 24)

    @pytest.mark.parametrize(
        ("limit", "remaining", "reset"), [(0, 0, 10), (25, 26, 10), (25, 24, 90_000), (25, 24, -90_000)]
    )
    def test_nonsense_is_not_believed(self, limit: int, remaining: int, reset: int) -> None:
        reports = Reports()
        assert reports.say(0.0, limit, remaining, reset) is None
        assert reports.windows.known == ()

    def test_calls_of_others_are_counted_and_leave_a_reserve(self) -> None:
        reports = Reports(own=1)
        window = reports.say(0.0, 25, 15, 8)
        assert window is not None
        assert (window.foreign.count, window.reserve) == (8, 5)
        assert window.room(0.0) == 10
        window.expire(11.0)
        assert (window.foreign.count, window.reserve, window.room(11.0)) == (0, 0, 25)

    @pytest.mark.parametrize(("horizon", "length"), [(1, 2.0), (2, 3.0), (10, 10.0), (11, 10.0)])
    def test_a_window_that_begins_with_the_first_call_shows_its_length(self, horizon: int, length: float) -> None:
        window = Reports(own=1).say(0.0, 250, 249, horizon)
        assert window is not None
        assert window.calls.seconds == window.foreign.seconds == length

    def test_a_reset_that_is_past_shows_no_length(self) -> None:
        reports = Reports(own=1)
        window = reports.say(0.0, 250, 249, -30)
        assert window is not None
        assert window.calls.seconds == window.foreign.seconds == 10.0
        reports.say(1.0, 250, 200, -30)
        assert window.foreign.count > 0

    def test_one_that_began_earlier_is_taken_for_the_longest(self) -> None:
        reports = Reports(own=1)
        window = reports.say(0.0, 250, 200, 1)
        assert window is not None
        assert window.calls.seconds == 10.0

    def test_a_longer_one_is_noticed(self) -> None:
        reports = Reports(own=1)
        reports.say(0.0, 250, 249, 1)
        window = reports.say(2.0, 250, 249, 11)
        assert window is not None
        assert window.calls.seconds == 10.0

    def test_after_its_reset_a_window_is_full_again(self) -> None:
        reports = Reports()
        reports.say(0.0, 25, 3, 10)
        assert reports.left(9.9) == (None, 3)
        assert reports.left(10.1) == (None, 25)
