"""Windows that no response reports after their reset, and the lengths of windows that were used before."""

from __future__ import annotations

from aprocore.sansio.rate_limit.scheduler import RateLimitState
from tests.sansio.rate_limit.test_scheduler import call, report, send, state_of


def used_up(limits: RateLimitState, begin: float, *, response_time: float, reset: float, limit: int = 25) -> None:
    """Send ten calls a second until the limit is used up, whose responses take so long."""
    used = limit - limits.free
    sends = [(begin + 0.1 * number, send(limits, begin + 0.1 * number)) for number in range(limits.free)]
    for number, (sent, permit) in enumerate(sends, used + 1):
        ended = sent + response_time
        limits.answered(permit, ended, 200, report(ended, limit, limit - number, reset))


class TestSilentWindows:
    def test_what_other_windows_show_is_used_and_then_a_trial_call_is_sent(self) -> None:
        limits = state_of()
        call(limits, 0.0, 600, 0, 100)
        assert limits.refresh(102.0) == 1
        call(limits, 102.0, 25, 24, 112)
        call(limits, 102.0, 25, 23, 112)
        assert 20 <= limits.free <= 24, "at least as many are left of the 600"
        used_up(limits, 102.0, response_time=0.1, reset=112)
        assert limits.refresh(105.0) == 0
        assert limits.refresh(113.0) == 1
        call(limits, 113.0, 25, 24, 123)
        call(limits, 113.0, 25, 23, 123)
        assert limits.free >= 20

    def test_calls_that_were_refused_do_not_make_the_next_window_longer(self) -> None:
        limits = state_of(burst=1)
        limits.refused(send(limits, 0.0), 0.1, report(0.1, 600, 0, 900), chance=0.0)
        limits.answered(send(limits, 902.0), 902.1, 200, report(902.1, 25, 24, 912))
        assert limits.windows.spike is not None
        assert limits.windows.spike.seconds == 10.0


def test_a_window_is_longer_than_one_with_a_lower_limit() -> None:
    limits = state_of()
    call(limits, 0.0, 100, 0, 1)
    (window,) = limits.windows.known
    assert window.seconds == 10.0
    call(limits, 2.0, 25, 3, 8)
    assert [window.seconds for window in limits.windows.known] == [60.0, 10.0]


class TestSlidingWindows:
    """Windows that hold calls of another client, which leave them one by one."""

    def used_before(self) -> RateLimitState:
        """Return a state that knows that a reset freed few of the other client's 95 calls."""
        limits = state_of()
        call(limits, 0.0, 100, 5, 1)
        call(limits, 2.0, 100, 8, 3)
        (window,) = limits.windows.known
        assert (window.whole, window.assumed, window.seconds) == (False, True, 10.0)
        return limits

    def test_a_farther_reset_shows_the_least_common_length_only(self) -> None:
        limits = self.used_before()
        call(limits, 9.0, 100, 95, 62)
        (window,) = limits.windows.known
        assert (window.assumed, window.seconds) == (True, 60.0), "not the 53 seconds after which this reset comes"

    def test_no_call_leaves_a_window_of_unknown_length_until_a_report_shows_it(self) -> None:
        limits = self.used_before()
        assert limits.refresh(30.0) == 8, "what the last report showed"
        call(limits, 31.0, 100, 40, 32)
        assert limits.refresh(31.0) == 40

    def test_own_calls_that_leave_show_the_length(self) -> None:
        limits = self.used_before()
        for now in range(9, 90, 2):
            call(limits, now, 100, 70, now + 1)
        (window,) = limits.windows.known
        assert (window.assumed, window.seconds) == (False, 60.0)

    def test_a_refusal_makes_the_length_unknown_again(self) -> None:
        limits = self.used_before()
        (window,) = limits.windows.known
        window.assumed = False
        limits.refused(send(limits, 20.0), 20.1, report(20.1, 100, 0, 21), chance=0.0)
        assert window.assumed
        assert limits.refresh(22.0) <= 1
        assert limits.refresh(80.0) <= 1

    def test_own_calls_count_again_if_the_window_is_longer_than_it_seemed(self) -> None:
        limits = state_of()
        call(limits, 0.0, 3600, 3000, 50)
        (hour,) = limits.windows.known
        for now in range(100, 400, 2):
            call(limits, now)
        assert (hour.seconds, hour.foreign.count) == (60.0, 0)
        call(limits, 700.0, 3600, 3400, 3000)
        assert (hour.seconds, hour.calls.count) == (3600.0, 200)
        assert 40 <= hour.foreign.count <= 60, "150 of the 200 are own calls"
