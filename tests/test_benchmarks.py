"""Benchmarks: figures, verdicts, tables, charts and stored results."""

from __future__ import annotations

import asyncio
import io
import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import attrs
import pytest

from aprocore import Response
from aprocore.sansio.headers import rate_limit_of
from benchmarks import __main__ as benchmarks_main
from benchmarks import bars, chart, distant_server, instructions, projects, results, server, startup, tables
from benchmarks.__main__ import main
from benchmarks.calls import ratios
from benchmarks.clients import CLIENTS
from benchmarks.progress import Progress
from benchmarks.rounds import Contender, Turn, drive, median_ratio, percentile, take_turns
from benchmarks.settings import Settings
from benchmarks.worker import MeasurementError
from tests.support import virtual_time

SVG = "{http://www.w3.org/2000/svg}"
CPU = {
    "aprocore": (0.7, 0.4, 0.45),
    "aiohttp": (1.0, 1.0, 1.0),
    "httpx": (5.0, 26.0, 15.0),
}


def figures_of_calls() -> dict[str, float]:
    return {
        f"calls.{measure}.{callers}.{name}": value
        for name, values in CPU.items()
        for callers, value in zip((1, 64, 256), values, strict=True)
        for measure in ("cpu", "p50", "p99")
    }


def round_of(**cpu: float) -> dict[str, Turn]:
    return {name: Turn(seconds, seconds, 2 * seconds, 3 * seconds) for name, seconds in cpu.items()}


# -- ratios -----------------------------------------------------------------------------------------------------------


def test_ratios_are_computed_within_a_round() -> None:
    # The machine is ten times slower in the second round, for both.
    rounds = [round_of(own=1, other=2), round_of(own=10, other=20), round_of(own=1, other=4)]
    assert median_ratio(rounds, "own", "other", attrgetter("cpu")) == 0.5


@pytest.mark.parametrize(("share", "value"), [(0.5, 50), (0.99, 99), (1.0, 100), (0.001, 1)])
def test_percentiles_of_figures(share: float, value: int) -> None:
    assert percentile(range(100, 0, -1), share) == value


def test_figures_of_calls() -> None:
    found = ratios("calls", 64, ["aprocore", "aiohttp", "httpx"], [round_of(aprocore=1, aiohttp=2, httpx=40)])
    assert found["calls.cpu.64.aprocore"] == found["calls.p99.64.aprocore"] == 0.5
    assert found["calls.cpu.64.aiohttp"] == 1
    assert found["calls.ahead.64.httpx"] == 40
    assert "calls.ahead.64.aprocore" not in found


@pytest.mark.anyio
async def test_calls_are_divided_among_the_callers() -> None:
    calls_made = most = at_once = 0

    async def call() -> None:
        nonlocal calls_made, most, at_once
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0)
        at_once -= 1
        calls_made += 1

    await drive(call, callers=7, calls=100)
    assert (calls_made, most) == (100, 7)


@pytest.mark.anyio
async def test_contenders_are_rotated_between_rounds() -> None:
    calls_made = {"a": 0, "b": 0}
    shown: list[str] = []

    def contender(name: str) -> Contender:
        async def call() -> None:
            calls_made[name] += 1

        return Contender(name, call, callers=2, calls=10)

    played = await take_turns(
        [contender("a"), contender("b")], 2, what="calls", show=lambda _, how_far: shown.append(how_far)
    )
    assert [sorted(order) for order in played] == [["a", "b"], ["a", "b"]]
    assert [list(order) for order in played] == [["a", "b"], ["b", "a"]]
    assert shown[2:] == ["round 1 of 2, a", "round 1 of 2, b", "round 2 of 2, b", "round 2 of 2, a"]
    # Two calls before the first round and before each turn are a warm-up and not timed.
    assert calls_made == {"a": 26, "b": 26}


@pytest.mark.anyio
async def test_failed_call_fails_the_measurement() -> None:
    async def call() -> None:
        raise ConnectionError

    with pytest.raises(ExceptionGroup) as caught:
        await drive(call, callers=2, calls=10)
    assert caught.group_contains(ConnectionError)


# -- bars of the chart ------------------------------------------------------------------------------------------------


def test_verdict_is_held_missed_or_not_measured() -> None:
    figures = {"growth.cpu.10000": 1.05, "growth.bytes": 17.0, "growth.objects": 0.02}
    found = {verdict.bar.what: str(verdict) for verdict in bars.verdicts(figures, {"growth"})}
    assert found == {
        "CPU of a call after 10,000 beside after 1,000": "held",
        "CPU of a call after 100,000 beside after 1,000": "not measured",
        "memory that a call leaves behind": "MISSED",
        "objects that a call leaves behind": "held",
    }


def test_lead_must_have_the_minimum_size() -> None:
    bar = bars.BARS["calls.ahead.64.httpx"]
    assert bar.holds(15.0)
    assert not bar.holds(14.9)
    assert str(bar) == "≥ 15.0"


def test_unselected_clients_have_no_bar() -> None:
    everybody = [verdict.bar.what for verdict in bars.verdicts({}, {"calls"})]
    own = [verdict.bar.what for verdict in bars.verdicts({}, {"calls"}, {"httpx"})]
    assert "ahead of httpx, 64 callers" in own
    assert set(everybody) - set(own) == {what for what in everybody if "ahead" in what and "httpx" not in what}


def test_every_bar_names_a_measured_client() -> None:
    ahead = {name.rpartition(".")[2] for name in bars.BARS if ".ahead." in name}
    assert ahead == {"pyreqwest", "httpx", "ProPyCore", "procore"}
    assert ahead < CLIENTS.keys()


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (0.4249, "", "0.42"),
        (26.04, "", "26.0"),
        (126.4, "", "126"),
        (1739.6, "B", "1,740 B"),
        (0.129, "%", "0.13 %"),
        (-0.001, "", "0.00"),
    ],
)
def test_figures_are_formatted(value: float, unit: str, text: str) -> None:
    assert bars.shown(value, unit) == text


# -- tables -----------------------------------------------------------------------------------------------------------


def test_table_in_plain_text_and_in_markdown() -> None:
    table = tables.Table("Calls", "A note.", ["", "1 caller"], [["aprocore", "0.70"], ["httpx", "5.00"]])
    assert table.plain().splitlines()[3:] == ["           1 caller", "aprocore       0.70", "httpx          5.00"]
    assert table.markdown().splitlines()[4:] == [
        "|  | 1 caller |",
        "| --- | ---: |",
        "| aprocore | 0.70 |",
        "| httpx | 5.00 |",
    ]


def test_no_figure_is_truncated_on_a_narrow_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    tables.draw(tables.of(figures_of_calls()))
    shown = capsys.readouterr().out
    assert "…" not in shown
    assert ["aprocore", "0.70", "0.40", "0.45"] in [line.split() for line in shown.splitlines()]


def test_fastest_client_is_first() -> None:
    (calls, latency) = tables.of(figures_of_calls() | {"calls.cpu.64.httpx": 0.9})
    assert [row[0] for row in calls.rows] == ["aprocore", "httpx", "aiohttp"]
    assert list(latency.header[1:3]) == ["p50, 1", "p99, 1"]


# -- the chart --------------------------------------------------------------------------------------------------------


def test_chart_is_well_formed() -> None:
    root = ElementTree.fromstring(chart.svg(figures_of_calls()))
    assert root.tag == f"{SVG}svg"
    texts = [element.text for element in root.iter(f"{SVG}text")]
    for expected in ("aprocore", "aiohttp", "httpx", "0.40", "26.0", "64 callers"):
        assert expected in texts
    assert "aprocore: 0.70, 0.40, 0.45" in (root.findtext(f"{SVG}desc") or "")


def test_bars_extend_to_both_sides_of_the_reference_on_a_logarithmic_scale() -> None:
    figures = figures_of_calls() | {f"calls.cpu.{n}.aprocore": 0.25 for n in (1, 64, 256)}
    figures |= {f"calls.cpu.{n}.httpx": 16.0 for n in (1, 64, 256)}
    root = ElementTree.fromstring(chart.svg(figures))
    one = float(next(element for element in root.iter(f"{SVG}line") if element.get("class") == "one").attrib["x1"])
    rects: dict[str, Any] = {}
    for element in root.iter(f"{SVG}rect"):
        rects.setdefault(element.attrib["class"], element)
    own, other = rects["bar own"], rects["bar"]
    assert float(own.attrib["x"]) + float(own.attrib["width"]) == pytest.approx(one, abs=0.2)
    assert float(other.attrib["x"]) == pytest.approx(one, abs=0.2)
    assert float(other.attrib["width"]) == pytest.approx(2 * float(own.attrib["width"]), abs=0.3)


def test_chart_elements_are_inside_the_view_box() -> None:
    root = ElementTree.fromstring(chart.svg(figures_of_calls()))
    for element in root.iter():
        if "x" in element.attrib:
            assert 0 <= float(element.attrib["x"]) + float(element.get("width", 0)) <= float(root.attrib["width"])
            assert 0 <= float(element.attrib["y"]) <= float(root.attrib["height"])


def test_no_chart_without_figures_of_calls() -> None:
    with pytest.raises(ValueError, match="calls"):
        chart.svg({"growth.bytes": 0.0})


# -- README -----------------------------------------------------------------------------------------------------------


def test_readme_is_only_changed_between_its_markers() -> None:
    text = f"before\n{results.BEGIN}\nold\n{results.END}\nafter\n"
    once = results.between_markers(text, "new")
    assert once == f"before\n{results.BEGIN}\n\nnew\n\n{results.END}\nafter\n"
    assert results.between_markers(once, "new") == once


@pytest.mark.parametrize(
    "text", ["no markers", results.BEGIN, f"{results.END} {results.BEGIN}", 2 * f"{results.BEGIN} {results.END}"]
)
def test_readme_without_markers_is_not_changed(text: str) -> None:
    with pytest.raises(ValueError, match="markers"):
        results.between_markers(text, "new")


def test_later_results_are_merged_with_stored_ones(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"# Benchmarks\n\n{results.BEGIN}\n{results.END}\n")
    results.write({"calls": figures_of_calls()}, 7, tmp_path)
    results.write({"growth": {"growth.cpu.10000": 1.02345, "growth.bytes": 0.0}}, 3, tmp_path)
    stored = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert stored["growth"]["figures"]["growth.cpu.10000"] == 1.02
    assert (stored["calls"]["rounds"], stored["growth"]["rounds"]) == (7, 3)
    assert "Python" in stored["calls"]["versions"]
    assert ElementTree.parse(tmp_path / "chart.svg").getroot().tag == f"{SVG}svg"
    text = readme.read_text(encoding="utf-8")
    assert text.startswith("# Benchmarks\n")
    for expected in (
        "(chart.svg)",
        "| aprocore | 0.70 | 0.40 | 0.45 |",
        "| CPU after 10,000 calls | 1.02 |",
        "| held |",
    ):
        assert expected in text


def test_readme_of_the_benchmarks_shows_the_stored_results() -> None:
    readme = (results.FOLDER / "README.md").read_text(encoding="utf-8")
    stored = json.loads((results.FOLDER / "results.json").read_text(encoding="utf-8"))
    section = results.section(stored, drawn=(results.FOLDER / "chart.svg").exists())
    assert results.between_markers(readme, section) == readme


# -- the server -------------------------------------------------------------------------------------------------------


def test_self_paced_caller_never_waits(tmp_path: Path) -> None:
    ports = {kind: 4433 + number for number, kind in enumerate(server.KINDS)}
    text = server.configuration(tmp_path, ports, now=1_800_000_000.5)
    lines = [line.split() for line in text.splitlines() if "X-Rate-Limit" in line]
    limit = rate_limit_of({name: value.rstrip(";") for _, name, value in lines})
    assert limit is not None
    assert limit.limit == 1_000_000_000
    assert limit.limit - limit.remaining == 1
    assert limit.reset == 1_800_003_300
    assert [line.split()[1] for line in text.splitlines() if " ssl " in line] == [
        f"127.0.0.1:{n}" for n in ports.values()
    ]
    assert text.count("{") == text.count("}")


def test_page_has_every_field_of_its_class() -> None:
    page = Response(status=200, headers={}, body=projects.page(), into=projects.Project).value
    (first, *_) = json.loads(projects.page())
    assert len(page) == 100
    assert len(first) == 29
    assert first.keys() == {field.name for field in attrs.fields(projects.Project) if field.init}
    assert page[0].to_dict() == first


def test_missing_nginx_is_reported_with_a_hint(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    assert main(["--quick", "--only", "growth"]) == 2
    assert "apt-get install nginx-light" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["--only", "nothing"], ["--clients", "curl"], ["--rounds", "0"], ["--write", "--quick"]]
)
def test_invalid_arguments_are_rejected(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def test_distant_server_answers_after_a_round_trip_and_a_new_connection_after_two() -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(10):
            writer.write(data)
        writer.close()

    async def measure() -> list[float]:
        now, times = asyncio.get_running_loop().time, []
        async with await asyncio.start_server(echo, server.HOST, 0) as target:
            async with await distant_server.start_relay(target.sockets[0].getsockname()[1], 1.0) as relay:
                started = now()
                reader, writer = await asyncio.open_connection(*relay.sockets[0].getsockname())
                for _ in range(2):
                    writer.write(b"x")
                    assert await reader.read(10) == b"x"
                    times.append(now() - started)
                writer.close()
                await asyncio.sleep(5)  # until all four ends are closed
        return times

    assert virtual_time.run(measure()) == pytest.approx([2.0, 3.0])


# -- instructions -----------------------------------------------------------------------------------------------------

SERVER = server.Server(
    "https://127.0.0.1:1", "ca.pem", 0, {kind: f"https://127.0.0.1:{n}" for n, kind in enumerate(server.KINDS, 1)}
)


def test_instructions_of_a_call_are_the_difference_of_two_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    def valgrind(command: Sequence[str], **options: Any) -> subprocess.CompletedProcess[str]:
        *_, origin, _, name, callers, calls = command
        each = (100_000 if name == "aprocore" else 400_000) + int(callers)
        each += 10_000 * int(origin[-1]) + 1_000 * (options["env"]["APROCORE_TLS"] == "own")
        return subprocess.CompletedProcess(
            command, 0, "", f"==1== I   refs:      {2_000_000_000 + int(calls) * each:,}\n"
        )

    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", valgrind)
    figures = instructions.figures(SERVER, Settings(calls=1000), lambda *_: None)
    assert figures["instructions.1.plain.aprocore.own"] == pytest.approx(111.001)
    assert figures["instructions.256.plain.aiohttp"] == pytest.approx(410.256)
    (table,) = tables.of(figures)
    assert table.rows == [
        ["aprocore, own TLS", "111", "111", "111", "121", "131"],
        ["aprocore, asyncio TLS", "110", "110", "110", "", ""],
        ["aiohttp", "410", "410", "410", "420", "430"],
    ]
    (verdict,) = bars.verdicts(figures, {"instructions"})
    assert verdict.holds


def test_instructions_of_commands_are_those_of_whole_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    homes = set()

    def valgrind(command: Sequence[str], **options: Any) -> subprocess.CompletedProcess[str]:
        homes.add(options["env"]["XDG_STATE_HOME"])
        millions = {"--help": 250, "me": 2000}[command[-1]]
        return subprocess.CompletedProcess(command, 0, "", f"==1== I   refs:      {millions:,},000,000\n")

    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", valgrind)
    figures = startup.figures(SERVER, Settings(), lambda *_: None)
    assert len(homes) == 4
    (table,) = tables.of(figures)
    assert table.rows == [["`aprocore --help`", "250 M"], ["`aprocore me`", "2,000 M"]]
    assert [verdict.holds for verdict in bars.verdicts(figures, {"startup"})] == [True, False]


@pytest.mark.parametrize("name", ["instructions", "startup"])
def test_benchmarks_without_valgrind_leave_its_figures_out(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @contextmanager
    def running() -> Iterator[server.Server]:
        yield SERVER

    def nothing(*_: object) -> dict[str, float]:
        return {}

    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(benchmarks_main, "running", running)
    others = [other for other in benchmarks_main.WITH_SERVER if other not in benchmarks_main.WITH_VALGRIND]
    monkeypatch.setattr(
        benchmarks_main, "WITH_SERVER", {**benchmarks_main.WITH_SERVER, **dict.fromkeys(others, nothing)}
    )
    monkeypatch.setattr(benchmarks_main, "WITHOUT_SERVER", {"imports": nothing})
    assert main([]) == 0
    assert f"{name} was not measured: valgrind is not installed." in capsys.readouterr().err
    assert main(["--only", name]) == 1


def test_missing_or_failing_valgrind_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(MeasurementError, match="apt-get install valgrind"):
        instructions.figures(SERVER, Settings(), lambda *_: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1, "", "killed"))
    with pytest.raises(MeasurementError, match="killed"):
        instructions.figures(SERVER, Settings(), lambda *_: None)


# -- progress ---------------------------------------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_one_line_of_a_terminal_that_is_cleared() -> None:
    stream = Terminal()
    progress = Progress(stream)
    progress("calls", "round 1 of 2")
    progress("calls", "round 2 of 2")
    progress.end()
    assert stream.getvalue() == "\r\x1b[2Kcalls: round 1 of 2\r\x1b[2Kcalls: round 2 of 2\r\x1b[2K"


def test_progress_without_a_terminal_has_one_line_per_step() -> None:
    stream = io.StringIO()
    progress = Progress(stream)
    for what, how_far in (("calls", "round 1"), ("calls", "round 2"), ("growth", "")):
        progress(what, how_far)
    progress.end()
    assert stream.getvalue() == "calls\ngrowth\n"
