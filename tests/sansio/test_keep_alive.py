from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.keep_alive import MAX_IDLE, MAX_IDLE_OF_WRITES, idle_bounds, keep_alive_timeout
from tests.support.cases import cases


@cases(
    ("value", "seconds"),
    [
        ("timeout=5", 5.0),
        ("timeout=5, max=100", 5.0),
        ("max=100, timeout=5", 5.0),
        ("Timeout=15", 15.0),
        ('timeout="20"', 20.0),
        ("timeout = 20 ;max=2", 20.0),
        ("timeout=0", 0.0),
        ("timeout=30, timeout=4", 4.0),
        ("timeout=999999999", 999_999_999.0),
        ("", None),
        ("max=100", None),
        ("timeout", None),
        ("timeout=", None),
        ("timeout=-5", None),
        ("timeout=1.5", None),
        ("timeout=five", None),
        ("timeout=\u0665", None),
        ("timeout=" + "9" * 5_000, None),
        ("xtimeout=5", None),
        ("5", None),
    ],
)
def test_the_timeout_is_found(value: str, seconds: float | None) -> None:
    assert keep_alive_timeout(value) == seconds


@given(st.integers(0, 10**9 - 1), st.integers(0, 1_000), st.booleans())
def test_every_number_of_seconds_is_found_among_other_parameters(seconds: int, requests: int, quoted: bool) -> None:
    text = f'"{seconds}"' if quoted else str(seconds)
    assert keep_alive_timeout(f"max={requests}, timeout={text}, x") == seconds


@given(st.one_of(st.text(), st.text('timeou=",; 0123456789')))
def test_any_text_has_a_timeout_or_none(value: str) -> None:
    for bound in idle_bounds(value):
        assert 0 <= bound <= MAX_IDLE
    seconds = keep_alive_timeout(value)
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, (MAX_IDLE, MAX_IDLE_OF_WRITES)),
        ("max=5", (MAX_IDLE, MAX_IDLE_OF_WRITES)),
        ("timeout=-1", (MAX_IDLE, MAX_IDLE_OF_WRITES)),
        ("timeout=0", (0, 0)),
        ("timeout=1", (0.5, 0.5)),
        ("timeout=2", (1, 1)),
        ("timeout=5, max=100", (4, 4)),
        ("timeout=30", (29, 29)),
        ("timeout=999999", (MAX_IDLE, MAX_IDLE)),
    ],
)
def test_a_named_timeout_bounds_the_idle_time_of_reads_and_writes(value: str | None, expected: Any) -> None:
    assert idle_bounds(value) == expected
