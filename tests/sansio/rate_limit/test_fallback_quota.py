from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aprocore.sansio.rate_limit.fallback_quota import FallbackQuota
from aprocore.sansio.rate_limit.shared_state import SharedRateLimitState
from aprocore.sansio.rate_limit.window import Window
from tests.sansio.rate_limit.test_shared_state import NOW, headers


def state_of(
    used: list[tuple[float, int]], *, limit: int, in_flight: int = 0, hourly: int | None = None
) -> SharedRateLimitState:
    """Return a state with ``used`` calls: seconds ago, and their number."""
    state = SharedRateLimitState(5, lambda: NOW, "a", hourly_seconds=3600.0, spike_seconds=10.0)
    state.at, state.in_flight = NOW, in_flight
    windows = state.windows
    spike = Window(10.0)
    spike.limit, spike.floor = limit, 8.0
    windows.known = (spike,)
    if hourly is not None:
        hour = Window(3600.0)
        hour.limit, hour.floor = hourly, 3000.0
        windows.known = (hour, spike)
    for window in windows.known:
        for ago, calls in sorted(used, reverse=True):
            window.calls.add(NOW - ago, calls)
    return state


def quota_of(
    state: SharedRateLimitState | None, parts: int, *, in_flight: int = 0, at_hand: int = 0, now: float = NOW
) -> FallbackQuota:
    quota = FallbackQuota(parts, 5, lambda: NOW)
    if state is not None:
        quota.inherit(state, now, in_flight=in_flight, at_hand=at_hand)
    return quota


def take_all(quota: FallbackQuota, now: float) -> int:
    count = 0
    while quota.free > 0 or quota.refresh(now) > 0:
        quota.take()
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
def test_all_quotas_together_stay_within_the_limit(
    used: list[tuple[float, int]], held: list[tuple[int, int]], spare: int
) -> None:
    parts, in_flight = len(held), sum(map(sum, held))
    limit = sum(calls for _, calls in used) + in_flight + spare
    limit = max(limit, parts)
    state = state_of(used, limit=limit, in_flight=in_flight)
    quotas = [quota_of(state, parts, in_flight=in_flight_part, at_hand=at_hand) for in_flight_part, at_hand in held]
    initially_in_flight = sum(in_flight_part for in_flight_part, _ in held)
    taken: list[tuple[float, int]] = []
    for step in range(44):
        now = NOW + step / 2
        if step == 1:
            for quota, (in_flight_part, _) in zip(quotas, held, strict=True):
                for _ in range(in_flight_part):
                    quota.lost(now)
        for quota in quotas:
            calls = take_all(quota, now)
            taken.append((now, calls))
            for _ in range(calls):
                quota.lost(now)
        old = sum(calls for ago, calls in used if NOW - ago > now - 9.9)
        in_flight_part = initially_in_flight if now < NOW + 10.4 else 0
        recent = [(at, calls) for at, calls in taken if at > now - 9.9]
        assert old + in_flight_part + sum(calls for _, calls in recent) <= limit


@pytest.mark.fault("R13")
def test_quota_is_available_after_one_window() -> None:
    quota = quota_of(state_of([(1.0, 25)], limit=25), 4)
    assert take_all(quota, NOW) == 0
    assert take_all(quota, NOW + 8.9) == 0
    assert take_all(quota, NOW + 9.1) == 6
    assert math.isinf(quota.opens_at(NOW + 9.1))


@pytest.mark.fault("R13")
def test_permits_held_stay_valid() -> None:
    quota = quota_of(state_of([(1.0, 20)], limit=25, in_flight=5), 4, in_flight=2, at_hand=3)
    assert take_all(quota, NOW) == 3


@pytest.mark.fault("R13")
def test_half_of_a_recent_remainder_is_available() -> None:
    state = state_of([(1.0, 5)], limit=25)
    assert quota_of(state, 2, now=NOW + 1.0).free == 5
    assert quota_of(state, 2, now=NOW + 5.0).free == 0


@pytest.mark.fault("R13")
def test_hourly_limit_loses_only_what_spikes_allow() -> None:
    state = state_of([(15.0, 1000)], limit=25, hourly=3600)
    quota = quota_of(state, 4)
    hourly = quota.windows.hourly
    assert hourly is not None
    assert hourly.limit == 900
    assert hourly.limit - hourly.calls.count == (2600 - 25) // 4
    assert quota_of(state, 4, now=NOW + 20.0).windows.hourly.calls.count == 900 - (2600 - 75) // 4  # type: ignore[union-attr]


def answered(quota: FallbackQuota, now: float, status: int = 200, **line: Any) -> None:
    quota.answered(quota.take(), now, status, headers(now=now, **line))


@pytest.mark.fault("R13")
def test_response_with_more_remaining_than_the_quota_is_ignored() -> None:
    quota = quota_of(state_of([(9.99, 25)], limit=25), 4)
    now = NOW + 0.1
    assert quota.refresh(now) == 6
    permit, now = quota.take(), now + 1
    quota.answered(permit, now, 200, headers(20, now=now))
    assert quota.refresh(now) == 5
    assert quota.windows.spike is not None
    assert quota.windows.spike.foreign.count == 0
    assert take_all(quota, now + 5) == 5
    assert quota.opens_at(now + 5) == now + 10


@pytest.mark.fault("R13")
def test_response_with_less_remaining_is_applied() -> None:
    quota = quota_of(state_of([(9.99, 25)], limit=25), 4)
    now = NOW + 0.1
    assert quota.refresh(now) == 6
    answered(quota, now, remaining=0)
    assert take_all(quota, now) == 0
    assert quota.opens_at(now) >= now + 9.8


@pytest.mark.fault("R13")
def test_quota_comes_from_the_first_response_without_a_state() -> None:
    quota = quota_of(None, 4)
    assert quota.free == 1
    answered(quota, NOW, remaining=24)
    assert quota.windows.spike is not None
    assert quota.windows.spike.limit == 6
    assert 4 <= quota.refresh(NOW) <= 6


@pytest.mark.fault("R13")
def test_reset_does_not_raise_the_quota() -> None:
    quota = quota_of(None, 4)
    answered(quota, NOW, remaining=24)
    assert take_all(quota, NOW) == 5
    for _ in range(5):
        quota.lost(NOW + 3)
    assert take_all(quota, NOW + 10.1) == 1
    assert take_all(quota, NOW + 12.9) == 0
    assert take_all(quota, NOW + 13.1) == 5


@pytest.mark.fault("R13")
def test_refusal_holds_the_quota() -> None:
    quota = quota_of(state_of([(9.99, 25)], limit=25), 4)
    now = NOW + 0.1
    quota.refresh(now)
    quota.refused(quota.take(), now, headers(0, now=now, reset_in=7), 0.5)
    assert take_all(quota, now + 6) == 0


@pytest.mark.fault("R13")
@pytest.mark.parametrize("parts", [30, 100])
def test_quota_is_at_least_one(parts: int) -> None:
    quota = quota_of(state_of([(9.99, 25)], limit=25), parts)
    assert quota.windows.spike is not None
    assert quota.windows.spike.limit == 1
