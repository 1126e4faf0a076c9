from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aprocore.sansio.rate_limit.fallback_quota import FallbackQuota
from aprocore.sansio.rate_limit.shared_state import SharedRateLimitState
from aprocore.sansio.rate_limit.windows import Window

from .test_shared_state import NOW, headers


def ledger_of(
    used: list[tuple[float, int]], *, limit: int, in_flight: int = 0, hourly: int | None = None
) -> SharedRateLimitState:
    """One in which so many calls were made so many seconds ago."""
    ledger = SharedRateLimitState(5, lambda: NOW, "a", hourly_seconds=3600.0, spike_seconds=10.0)
    ledger.at, ledger.in_flight = NOW, in_flight
    windows = ledger.windows
    windows.spike = Window(10.0)
    windows.spike.limit = limit
    windows.known = (windows.spike,)
    if hourly is not None:
        windows.hourly = Window(3600.0)
        windows.hourly.limit = hourly
        windows.known = (windows.hourly, windows.spike)
    for window in windows.known:
        for ago, calls in sorted(used, reverse=True):
            window.calls.add(NOW - ago, calls)
    return ledger


def share_of(
    ledger: SharedRateLimitState | None, parts: int, *, in_flight: int = 0, at_hand: int = 0, now: float = NOW
) -> FallbackQuota:
    share = FallbackQuota(parts, 5, lambda: NOW)
    if ledger is not None:
        share.inherit(ledger, now, in_flight=in_flight, at_hand=at_hand)
    return share


def take_all(share: FallbackQuota, now: float) -> int:
    count = 0
    while share.free > 0 or share.refresh(now) > 0:
        share.take()
        count += 1
    return count


@pytest.mark.fault("R13")
@example(used=[], held=[(0, 1), (3, 0)], spare=0)
@settings(max_examples=40)
@given(
    used=st.lists(st.tuples(st.floats(0, 9.9), st.integers(1, 9)), max_size=6),
    held=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=2, max_size=5),
    spare=st.integers(0, 20),
)
def test_all_shares_together_stay_within_the_limit_from_the_first_moment_on(
    used: list[tuple[float, int]], held: list[tuple[int, int]], spare: int
) -> None:
    parts, in_flight = len(held), sum(map(sum, held))
    limit = sum(calls for _, calls in used) + in_flight + spare
    limit = max(limit, parts)
    ledger = ledger_of(used, limit=limit, in_flight=in_flight)
    shares = [share_of(ledger, parts, in_flight=flying, at_hand=at_hand) for flying, at_hand in held]
    flying_at_first = sum(flying for flying, _ in held)
    taken: list[tuple[float, int]] = []
    for step in range(44):
        now = NOW + step / 2
        if step == 1:
            for share, (flying, _) in zip(shares, held, strict=True):
                for _ in range(flying):
                    share.lost(now)
        for share in shares:
            calls = take_all(share, now)
            taken.append((now, calls))
            for _ in range(calls):
                share.lost(now)
        old = sum(calls for ago, calls in used if NOW - ago > now - 9.9)
        flying = flying_at_first if now < NOW + 10.4 else 0
        recent = [(at, calls) for at, calls in taken if at > now - 9.9]
        assert old + flying + sum(calls for _, calls in recent) <= limit


@pytest.mark.fault("R13")
def test_after_a_window_each_has_its_share() -> None:
    share = share_of(ledger_of([(1.0, 25)], limit=25), 4)
    assert take_all(share, NOW) == 0
    assert take_all(share, NOW + 8.9) == 0
    assert take_all(share, NOW + 9.1) == 6
    assert math.isinf(share.opens_at(NOW + 9.1))


@pytest.mark.fault("R13")
def test_permits_at_hand_stay_good() -> None:
    share = share_of(ledger_of([(1.0, 20)], limit=25, in_flight=5), 4, in_flight=2, at_hand=3)
    assert take_all(share, NOW) == 3


@pytest.mark.fault("R13")
def test_half_of_what_there_was_a_moment_ago_is_still_there() -> None:
    ledger = ledger_of([(1.0, 5)], limit=25)
    assert share_of(ledger, 2, now=NOW + 1.0).free == 5
    assert share_of(ledger, 2, now=NOW + 5.0).free == 0


@pytest.mark.fault("R13")
def test_of_the_hour_only_what_the_others_may_have_taken_meanwhile_is_lost() -> None:
    ledger = ledger_of([(15.0, 1000)], limit=25, hourly=3600)
    share = share_of(ledger, 4)
    hourly = share.windows.hourly
    assert hourly is not None
    assert hourly.limit == 900
    assert hourly.limit - hourly.calls.count == (2600 - 25) // 4
    assert share_of(ledger, 4, now=NOW + 20.0).windows.hourly.calls.count == 900 - (2600 - 75) // 4  # type: ignore[union-attr]


def answered(share: FallbackQuota, now: float, status: int = 200, **line: Any) -> None:
    share.answered(share.take(), now, status, headers(now=now, **line))


@pytest.mark.fault("R13")
def test_an_answer_that_leaves_more_than_the_share_changes_nothing() -> None:
    share = share_of(ledger_of([(9.99, 25)], limit=25), 4)
    now = NOW + 0.1
    assert share.refresh(now) == 6
    permit, now = share.take(), now + 1
    share.answered(permit, now, 200, headers(20, now=now))
    assert share.refresh(now) == 5
    assert share.windows.spike is not None
    assert share.windows.spike.foreign.count == 0
    assert take_all(share, now + 5) == 5
    assert share.opens_at(now + 5) == now + 10


@pytest.mark.fault("R13")
def test_an_answer_that_leaves_less_counts() -> None:
    share = share_of(ledger_of([(9.99, 25)], limit=25), 4)
    now = NOW + 0.1
    assert share.refresh(now) == 6
    answered(share, now, remaining=0)
    assert take_all(share, now) == 0
    assert share.opens_at(now) >= now + 9.8


@pytest.mark.fault("R13")
def test_without_a_ledger_the_first_answer_tells_the_share() -> None:
    share = share_of(None, 4)
    assert share.free == 1
    answered(share, NOW, remaining=24)
    assert share.windows.spike is not None
    assert share.windows.spike.limit == 6
    assert 4 <= share.refresh(NOW) <= 6


@pytest.mark.fault("R13")
def test_a_reset_is_no_reason_to_try_more_than_the_share() -> None:
    share = share_of(None, 4)
    answered(share, NOW, remaining=24)
    assert take_all(share, NOW) == 5
    for _ in range(5):
        share.lost(NOW + 3)
    assert take_all(share, NOW + 10.1) == 1
    assert take_all(share, NOW + 12.9) == 0
    assert take_all(share, NOW + 13.1) == 5


@pytest.mark.fault("R13")
def test_a_refusal_holds_the_share_back() -> None:
    share = share_of(ledger_of([(9.99, 25)], limit=25), 4)
    now = NOW + 0.1
    share.refresh(now)
    share.refused(share.take(), now, headers(0, now=now, reset_in=7), 0.5)
    assert take_all(share, now + 6) == 0


@pytest.mark.fault("R13")
@pytest.mark.parametrize("parts", [30, 100])
def test_nobodys_share_is_nothing(parts: int) -> None:
    share = share_of(ledger_of([(9.99, 25)], limit=25), parts)
    assert share.windows.spike is not None
    assert share.windows.spike.limit == 1
