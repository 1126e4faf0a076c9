from __future__ import annotations

import io
import json
import math
import re
import sys
import time
from collections.abc import Sequence
from email.utils import formatdate

import pytest

from aprocore.cli import limits as module
from aprocore.cli.output import print_lines
from aprocore.sandbox.http.faults import Answer
from aprocore.types import RateLimit, RateLimits
from tests.support.shell import Shell, Terminal

HOURLY = RateLimit(limit=3600, remaining=2396, reset=2467)
SPIKE = RateLimit(limit=25, remaining=2, reset=8)
ONLY_ONE = "Procore reports only the window that is closer to its limit.\n"


def answer_with(shell: Shell, status: int, limit: int, remaining: int, seconds: int, **more: str) -> int:
    reset = math.ceil(time.time()) + seconds
    report = {"Limit": limit, "Remaining": remaining, "Reset": reset}
    headers = {f"X-Rate-Limit-{name}": str(value) for name, value in report.items()}
    shell.sandbox.faults.add("GET", "/rest/v1.0/me", Answer(status, headers | more, {"id": 7}))
    return reset


# -- calls ------------------------------------------------------------------------------------------------------------


def test_reported_window_is_printed(shell: Shell) -> None:
    answer_with(shell, 200, 3600, 2396, 2400)
    result = shell("limits")
    assert result.exit_code == 0
    first, second = result.stdout.splitlines()
    assert re.fullmatch(r"hourly +[━╸─]+  1,204 of 3,600 used  2,396 left  resets in (40:0\d|39:[45]\d)", first)
    assert second == "10 seconds  not reported yet"
    assert result.stderr == ONLY_ONE
    assert len(shell.sandbox.requests.to("GET", "/rest/v1.0/me")) == 1


def test_limits_as_json(shell: Shell) -> None:
    reset = answer_with(shell, 200, 25, 20, 8)
    result = shell("limits", "--json")
    facts = json.loads(result.stdout)
    assert 0 <= facts["spike"].pop("resets_in") <= 10
    assert facts == {"hourly": None, "spike": {"used": 5, "limit": 25, "remaining": 20, "reset": reset}}
    assert result.stderr == ""


def test_exhausted_limit_is_printed_without_waiting(shell: Shell) -> None:
    answer_with(shell, 429, 3600, 0, 1800)
    result = shell("limits")
    assert result.exit_code == 0
    assert "3,600 of 3,600 used  0 left  resets in " in result.stdout
    assert len(shell.sandbox.requests.to("GET", "/rest/v1.0/me")) == 1


def test_429_without_limit_headers_is_an_error(shell: Shell) -> None:
    shell.sandbox.faults.add("GET", "/rest/v1.0/me", Answer(429, {"Retry-After": "30"}, {"errors": "Slow down"}))
    result = shell("limits", "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert json.loads(result.stderr)["error"] == "RateLimitedError"


def test_response_without_limit_headers(shell: Shell) -> None:
    shell.sandbox.faults.add("GET", "/rest/v1.0/me", Answer(200, {"X-Rate-Limit-Limit": "lots"}, {"id": 7}))
    result = shell("limits")
    assert result.stdout == "hourly      not reported yet\n10 seconds  not reported yet\n"
    assert result.stderr == "The response reported no limits.\n"


def test_user_without_a_sign_in_is_reported(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_CLIENT_SECRET", "wrong")
    result = shell("limits")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("aprocore: ")


def test_reset_is_relative_to_the_servers_clock(shell: Shell) -> None:
    ahead = time.time() + 7200
    answer_with(shell, 200, 3600, 3599, 7200 + 1800, Date=formatdate(ahead, usegmt=True))
    assert 1780 < json.loads(shell("limits", "--json").stdout)["hourly"]["resets_in"] <= 1802


# -- appearance -------------------------------------------------------------------------------------------------------


class Screen(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch, columns: int, reported: RateLimits) -> Sequence[str]:
    screen = Screen()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", screen)
        patch.setenv("COLUMNS", str(columns))
        patch.setenv("TERM", "xterm-256color")
        print_lines(module._rendered(reported, 0.0))
    return screen.getvalue().splitlines()


def plain(lines: Sequence[str]) -> list[str]:
    return [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]


def test_windows_are_aligned(monkeypatch: pytest.MonkeyPatch) -> None:
    assert plain(shown(monkeypatch, 80, RateLimits(hourly=HOURLY, spike=SPIKE))) == [
        "hourly      ━━━━━━╸───────────  1,204 of 3,600 used  2,396 left  resets in 41:07",
        "10 seconds  ━━━━━━━━━━━━━━━━╸─        23 of 25 used      2 left   resets in 0:08",
    ]


def test_output_fits_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert plain(shown(monkeypatch, 20, RateLimits(hourly=HOURLY))) == [
        "hourly",
        "━━━━━━━─────────────",
        "1,204 of 3,600 used",
        "2,396 left",
        "resets in 41:07",
        "10 seconds  not reported yet",
    ]


@pytest.mark.parametrize("columns", [*range(20, 120, 7)])
def test_no_gauge_is_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    lines = plain(shown(monkeypatch, columns, RateLimits(hourly=HOURLY, spike=SPIKE)))
    assert max(map(len, lines)) <= columns
    assert min(len(bar) for line in lines for bar in re.findall("[━╸─]+", line)) >= 10


@pytest.mark.parametrize(
    ("remaining", "colour", "bar"),
    [
        (1000, None, "────────────────────"),
        (999, "32", "╸───────────────────"),
        (301, "32", "━━━━━━━━━━━━━╸──────"),
        (300, "33", "━━━━━━━━━━━━━━──────"),
        (100, "31", "━━━━━━━━━━━━━━━━━━──"),
        (1, "31", "━━━━━━━━━━━━━━━━━━━╸"),
        (0, "31", "━━━━━━━━━━━━━━━━━━━━"),
    ],
)
def test_bar_is_empty_or_full_only_at_the_limits(
    monkeypatch: pytest.MonkeyPatch, remaining: int, colour: str | None, bar: str
) -> None:
    reported = RateLimits(hourly=RateLimit(limit=1000, remaining=remaining, reset=0))
    drawn = shown(monkeypatch, 20, reported)[1]
    assert plain([drawn]) == [bar]
    assert (f"\x1b[{colour}m" in drawn) is (colour is not None)


def test_output_without_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    lines = shown(monkeypatch, 80, RateLimits(hourly=HOURLY, spike=SPIKE))
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", "".join(lines))
    assert "━━━━━━╸───────────" in plain(lines)[0]


def test_ascii_bars_without_unicode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Screen, "encoding", "ascii")
    reported = RateLimits(spike=SPIKE)
    assert plain(shown(monkeypatch, 70, reported))[1] == (
        "10 seconds  #################--  23 of 25 used  2 left  resets in 0:08"
    )


def test_output_at_a_terminal(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    answer_with(shell, 200, 3600, 2396, 2400)
    with Terminal("limits", columns=60) as terminal:
        assert terminal.end() == 0
    lines = plain(terminal.shown.splitlines())
    # On a slow machine a progress indicator is shown first.
    lines = lines[next(number for number, line in enumerate(lines) if line.endswith("hourly")) :]
    assert lines[2:4] == ["1,204 of 3,600 used", "2,396 left"]
    assert "\x1b[32m" in terminal.shown
