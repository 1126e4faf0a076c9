from __future__ import annotations

from aprocore.sandbox.ui.formatting import (
    clock_offset,
    clock_pace,
    day,
    plural,
    span,
    time_of_day,
    times,
    window_length,
)
from tests.support.cases import cases


@cases(
    ("seconds", "text"),
    [
        (-1, "0 s"), (0.4, "0 s"), (59.4, "59 s"), (59.6, "1 min"), (3599, "59 min"), (3600, "1 h"),
        (5399.6, "1 h 30 min"), (86_400, "1 d"), (90_000, "1 d 1 h"), (10**9, "11,574 d 1 h"),
    ],
)  # fmt: skip
def test_spans(seconds: float, text: str) -> None:
    assert span(seconds) == text


def test_windows_may_be_shorter_than_a_second() -> None:
    assert [window_length(seconds) for seconds in (0.25, 10, 3600)] == ["0.25 s", "10 s", "1 h"]


def test_offsets_have_a_sign() -> None:
    assert [clock_offset(seconds) for seconds in (0.4, -0.4, 60, -60)] == ["±0 s", "±0 s", "+1 min", "−1 min"]  # noqa: RUF001


def test_paces() -> None:
    assert [clock_pace(pace) for pace in (1, 0, 60, 0.5)] == ["real", "stopped", "60 times real", "0.5 times real"]


def test_times() -> None:
    assert (day(86_400.0), time_of_day(3_723.9)) == ("1970-01-02", "01:02:03")


@cases("at", [1e12, -1e12, 1e18])
def test_times_beyond_the_calendar(at: float) -> None:
    assert (day(at), time_of_day(at)) == ("", f"{at:.0f}")


def test_counts() -> None:
    assert [plural(count, "byte") for count in (0, 1, 5000)] == ["0 bytes", "1 byte", "5,000 bytes"]
    assert [times(count) for count in (0, 1, 2, 5000)] == ["0 times", "once", "2 times", "5,000 times"]
