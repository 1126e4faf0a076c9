from __future__ import annotations

import asyncio
import io
import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from aprocore.cli import output
from aprocore.cli.output import one_line, print_csv, print_json, print_value, progress


class TerminalStream(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], tuple[TerminalStream, TerminalStream]]:
    def make(columns: int) -> tuple[TerminalStream, TerminalStream]:
        out, err = TerminalStream(), TerminalStream()
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        monkeypatch.setenv("COLUMNS", str(columns))
        monkeypatch.setenv("TERM", "xterm")
        return out, err

    return make


ROWS = [
    {"color": "red", "name": "First", "id": 1, "status": {"name": "Open"}, "tags": ["a"], "nothing": None},
    {"color": "green", "name": "Second", "id": 22, "status": {"name": "Closed"}, "tags": [], "active": True},
]


def test_list_is_printed_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    print_value(ROWS)
    shown = capsys.readouterr()
    assert shown.out == (
        "id  name    status  active  color\n"
        "1   First   Open            red\n"
        "22  Second  Closed  yes     green\n"
    )  # fmt: skip
    assert shown.err == ""


def test_table_fits_a_narrow_terminal(terminal: Callable[[int], tuple[TerminalStream, TerminalStream]]) -> None:
    out, err = terminal(14)
    print_value(ROWS)
    assert [line.split() for line in _plain(out).splitlines()] == [["id", "name"], ["1", "First"], ["22", "Second"]]
    assert err.getvalue() == "2 of 7 fields shown; --json prints all of them.\n"


def test_first_column_is_truncated_on_a_narrow_terminal(
    terminal: Callable[[int], tuple[TerminalStream, TerminalStream]],
) -> None:
    out, _ = terminal(10)
    print_value([{"name": "A name that is too long"}])
    assert len(_plain(out).splitlines()) == 2
    assert all(len(line) <= 10 for line in _plain(out).splitlines())


def _plain(stream: io.StringIO) -> str:
    import re

    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", stream.getvalue())


def test_duplicate_columns_are_shown_once(capsys: pytest.CaptureFixture[str]) -> None:
    print_value([{"id": 1, "name": "A", "display": "A"}, {"id": 2, "name": "B", "display": "B"}])
    assert capsys.readouterr().out.splitlines()[0].split() == ["id", "name"]


def test_number_of_columns_is_limited(capsys: pytest.CaptureFixture[str]) -> None:
    print_value([{f"field{number}": number for number in range(30)}])
    assert len(capsys.readouterr().out.splitlines()[0].split()) == 6


def test_long_cells_of_a_table_are_truncated(capsys: pytest.CaptureFixture[str]) -> None:
    print_value([{"id": 1, "name": "x" * 500}])
    assert "x" * 45 + "..." in capsys.readouterr().out.splitlines()[1]


def test_object_is_printed_completely(capsys: pytest.CaptureFixture[str]) -> None:
    text = "word " * 200
    print_value(
        {
            "id": 1,
            "text": text,
            "none": None,
            "yes": True,
            "no": False,
            "person": {"id": 3, "login": "joe@acme.example"},
            "bare": {"x": {"y": 1}},
            "truth": {"id": True, "name": ""},
            "many": [{"name": "a"}, 2, "c"],
            "markup": "[red]not red[/red]",
        }
    )
    lines = dict((line + " ").split(maxsplit=1) for line in capsys.readouterr().out.splitlines() if " " in line)
    assert lines["text"].strip() == text.strip()
    assert lines["yes"].strip() == "yes"
    assert lines["no"].strip() == "no"
    assert lines["person"].strip() == "joe@acme.example"
    assert lines["bare"].strip() == '{"x": {"y": 1}}'
    assert lines["truth"].strip() == '{"id": true, "name": ""}'
    assert lines["many"].strip() == "a, 2, c"
    assert lines["markup"].strip() == "[red]not red[/red]"


def test_object_is_wrapped_on_a_terminal(terminal: Callable[[int], tuple[TerminalStream, TerminalStream]]) -> None:
    out, _ = terminal(20)
    print_value({"text": "x" * 40})
    assert all(len(line) <= 20 for line in _plain(out).splitlines())
    assert _plain(out).count("x") - 1 == 40


@pytest.mark.parametrize(
    ("value", "shown"), [("text", "text\n"), (7, "7\n"), (True, "yes\n"), ([1, "b"], "1\nb\n"), ([[1], [2]], "1\n2\n")]
)
def test_scalar_values_are_printed_as_text(value: Any, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_value(value)
    assert capsys.readouterr().out == shown


def test_control_characters_in_data_are_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    evil = "a\x1b]0;title\x07b\x9bc\u202ed\r\ne"
    assert one_line(evil) == "a ]0;title b c d e"
    print_value({evil: evil})
    print_value([{evil: evil}])
    print_value([evil])
    shown = capsys.readouterr().out
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\r"} & set(shown)


def test_json_is_indented_only_on_a_terminal(
    capsys: pytest.CaptureFixture[str], terminal: Callable[[int], tuple[TerminalStream, TerminalStream]]
) -> None:
    value = {"name": "\u00fc\ud800", "list": [1, 2.5, None]}
    print_json(value)
    printed = capsys.readouterr().out
    assert printed.count("\n") == 1
    assert printed.isascii()
    assert json.loads(printed) == value
    out, _ = terminal(80)
    print_json(value)
    assert out.getvalue().count("\n") > 3
    assert json.loads(out.getvalue()) == value


def test_csv_has_a_header_and_rows(capsys: pytest.CaptureFixture[str]) -> None:
    print_csv([{"id": 1, "name": 'a "b"\n,', "none": None}, {"id": 2, "yes": True, "tags": ["x"], "rate": 1.5}])
    assert capsys.readouterr().out == (
        'id,name,none,yes,tags,rate\n1,"a ""b""\n,",,,,\n2,,,true,"[""x""]",1.5\n'
    )  # fmt: skip


def test_csv_of_scalars(capsys: pytest.CaptureFixture[str]) -> None:
    print_csv([1, "b"])
    print_csv([])
    assert capsys.readouterr().out == "value\n1\nb\n"


def test_csv_on_a_terminal_has_no_control_characters(
    terminal: Callable[[int], tuple[TerminalStream, TerminalStream]],
) -> None:
    out, _ = terminal(80)
    print_csv([{"id\x1b[2J": 1, "name": "a\x1b]0;b\x07\r\nc\u202e"}])
    assert out.getvalue() == "id [2J,name\n1,a ]0;b  c \n"


# -- progress ---------------------------------------------------------------------------------------------------------


def test_no_progress_without_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    async def work() -> None:
        async with progress("Working") as say:
            say("Something")

    asyncio.run(work())
    assert capsys.readouterr().err == "Something\n"


def test_progress_is_shown_during_a_long_wait(
    terminal: Callable[[int], tuple[TerminalStream, TerminalStream]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "_PROGRESS_DELAY", 0.0)
    out, err = terminal(60)
    address = "https://login.example/" + "x" * 100

    async def work() -> None:
        async with progress("Working") as say:
            say("At once")
            while "Working" not in err.getvalue():
                await asyncio.sleep(0)
            say(address)

    asyncio.run(work())
    assert err.getvalue().startswith("At once\n")
    # The URL is not wrapped, so that it can be copied.
    assert address in err.getvalue()
    # The cursor is visible again.
    assert err.getvalue().rindex("\x1b[?25h") > err.getvalue().rindex("\x1b[?25l")
    assert out.getvalue() == ""


def test_progress_shows_item_counts(
    terminal: Callable[[int], tuple[TerminalStream, TerminalStream]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "_PROGRESS_DELAY", 0.0)
    _, err = terminal(60)

    async def work() -> None:
        async with progress("Working") as shown:
            shown.update("1 of 3")
            while "1 of 3" not in err.getvalue():
                await asyncio.sleep(0)
            shown.update("2 of 3")
        assert "Working" not in err.getvalue()

    asyncio.run(work())


def test_fast_commands_show_no_progress(terminal: Callable[[int], tuple[TerminalStream, TerminalStream]]) -> None:
    _, err = terminal(60)

    async def work() -> None:
        async with progress("Working"):
            await asyncio.sleep(0)

    asyncio.run(work())
    assert err.getvalue() == ""


def test_an_object_in_a_pipe_is_printed_without_rich() -> None:
    code = (
        "import sys; from aprocore.cli.output import print_value; print_value({'id': 1, 'name': 'Jo', 'none': None});"
        "print('rich' in sys.modules)"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed == "id    1\nname  Jo\nnone\nFalse\n"
