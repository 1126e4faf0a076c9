from __future__ import annotations

from typing import Any

from aprocore.sandbox import (
    Answer,
    Delay,
    Hold,
    ResetAfter,
    ResetBefore,
    Sandbox,
    Truncate,
    TruncateGzip,
    Unsolicited,
)
from aprocore.sandbox.ui.dashboard_data import clock_reading, rule_rows
from tests.support.cases import cases

ME = "/rest/v1.0/me"


@cases(
    ("fault", "text"),
    [
        (Answer(503), "answers 503"),
        (Delay(0.25), "waits 0.25 s"),
        (Delay(2, Answer(500)), "waits 2 s, then answers 500"),
        (Hold(ResetBefore()), "is held, then breaks the connection before it is processed"),
        (ResetAfter(), "breaks the connection after it is processed"),
        (Truncate(1), "cuts the answer after 1 byte"),
        (TruncateGzip(), "cuts the compressed answer"),
        (Unsolicited(Answer()), "unsolicited"),
    ],
)
def test_faults(fault: Any, text: str) -> None:
    sandbox = Sandbox()
    sandbox.faults.add("GET", ME, fault, skip=2, chance=0.5)
    (row,) = rule_rows(sandbox.faults.rules)
    assert (row.method, row.path, row.remaining, row.hits) == ("GET", ME, "1 remaining", "0 times")
    assert row.effect == f"{text}, with a chance of 50%, after 2 more"


def test_conditions_are_left_out_if_there_are_none() -> None:
    sandbox = Sandbox()
    sandbox.faults.add("GET", ME, Answer(503))
    (row,) = rule_rows(sandbox.faults.rules)
    assert row.effect == "answers 503"


def test_remaining_times_of_faults() -> None:
    sandbox = Sandbox()
    for times in (None, 0, 5000):
        sandbox.faults.add("GET", ME, Answer(503), times=times)
    assert [row.remaining for row in rule_rows(sandbox.faults.rules)] == ["always", "used up", "5,000 remaining"]


def test_a_clock_beyond_the_calendar() -> None:
    assert "1000000000000" in clock_reading(1e12, 1e12, 0.0).now
    assert clock_reading(-1e12, -1e12, 0.0).pace == "stopped"
