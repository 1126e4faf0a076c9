from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.pagination.cycle_detector import RECENT, CycleDetector


def steps_until_seen(tail: int, loop: int, most: int = 20_000) -> int | None:
    """Pass ``tail`` distinct keys and then a cycle; return how many keys passed before its detection."""
    guard = CycleDetector()
    for step in range(most):
        if guard.returns_to(step if step < tail else tail + (step - tail) % loop):
            return step
    return None


@given(st.integers(0, 500), st.integers(1, RECENT))
def test_short_cycle_is_detected_on_its_first_repetition(tail: int, loop: int) -> None:
    assert steps_until_seen(tail, loop) == tail + loop


@given(st.integers(0, 500), st.integers(RECENT + 1, 2_000))
def test_cycle_of_any_length_is_detected(tail: int, loop: int) -> None:
    seen = steps_until_seen(tail, loop)
    assert seen is not None
    assert tail + loop <= seen <= 4 * max(tail + 1, loop) + loop


def test_distinct_keys_are_not_a_cycle() -> None:
    assert steps_until_seen(20_000, 1) is None
