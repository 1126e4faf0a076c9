from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.pagination.cycle_detector import RECENT, CycleDetector


def steps_until_seen(tail: int, loop: int, most: int = 20_000) -> int | None:
    """Walk ``tail`` places and then round and round; return how many were new to the guard."""
    guard = CycleDetector()
    for step in range(most):
        if guard.returns_to(step if step < tail else tail + (step - tail) % loop):
            return step
    return None


@given(st.integers(0, 500), st.integers(1, RECENT))
def test_a_short_loop_is_seen_as_soon_as_it_closes(tail: int, loop: int) -> None:
    assert steps_until_seen(tail, loop) == tail + loop


@given(st.integers(0, 500), st.integers(RECENT + 1, 2_000))
def test_a_loop_of_any_length_is_seen(tail: int, loop: int) -> None:
    seen = steps_until_seen(tail, loop)
    assert seen is not None
    assert tail + loop <= seen <= 4 * max(tail + 1, loop) + loop


def test_a_walk_without_a_loop_is_none() -> None:
    assert steps_until_seen(20_000, 1) is None
