"""`aprocore call`: lists, as a table, JSON or CSV."""

from __future__ import annotations

import csv
import io
import json
import signal
from typing import Any

import pytest

from aprocore import catalogue
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.faults import Answer, Hold
from tests.support.shell import Shell, Terminal, child, environment_variables, operation_name, sent_queries

RFIS = "/rest/v1.0/projects/{project_id}/rfis"


def test_list_is_printed_as_a_table(shell: Shell, project: int, rfis: list[dict[str, Any]]) -> None:
    result = shell("call", "rfis.list", "--project-id", str(project))
    header, *lines = result.stdout.splitlines()
    assert (result.exit_code, result.stderr) == (0, "")
    assert header.split()[:2] == ["id", "number"]
    assert [line.split()[0] for line in lines] == [str(rfi["id"]) for rfi in rfis]


def test_json_list_is_one_document_with_one_item_per_line(
    shell: Shell, project: int, rfis: list[dict[str, Any]]
) -> None:
    result = shell("call", "rfis.list", "--project-id", str(project), "--per-page", "5", "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [rfi["id"] for rfi in json.loads(result.stdout)] == [rfi["id"] for rfi in rfis]
    assert len(result.stdout.splitlines()) == len(rfis) + 2
    assert len(sent_queries(shell)) == -(-len(rfis) // 5)


def test_concurrent_pages_are_printed_in_order(shell: Shell, project: int, rfis: list[dict[str, Any]]) -> None:
    options = ["--per-page", "3", "--concurrency", "4", "--json"]
    result = shell("call", "procore.rfis.list", "--project-id", str(project), *options)
    assert [rfi["id"] for rfi in json.loads(result.stdout)] == [rfi["id"] for rfi in rfis]


def test_list_as_csv(shell: Shell, project: int, rfis: list[dict[str, Any]]) -> None:
    result = shell("call", "rfis.list", "--project-id", str(project), "--csv")
    header, *rows = csv.reader(io.StringIO(result.stdout))
    assert {"id", "subject", "created_by"} <= set(header)
    assert [row[header.index("id")] for row in rows] == [str(rfi["id"]) for rfi in rfis]
    assert json.loads(rows[0][header.index("created_by")]) == rfis[0]["created_by"]


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-16", "latin-1:strict"])
async def test_data_is_utf_8_in_every_locale(encoding: str) -> None:
    name = "José ✅ — Ωmega"
    async with Sandbox() as sandbox:
        sandbox.faults.add("GET", RFIS, Answer(200, None, [{"id": 1, "subject": name}]), times=None)
        printed: dict[tuple[str, ...], str] = {}
        for output in (("--csv",), ("--json",), ()):
            arguments = ("call", "rfis.list", "--project-id", "1", *output)
            async with child(*arguments, **environment_variables(sandbox), PYTHONIOENCODING=encoding) as program:
                status, printed[output], _ = await program.end()
            assert status == 0
    assert printed["--csv",] == f"id,subject\n1,{name}\n"
    assert json.loads(printed["--json",]) == [{"id": 1, "subject": name}]
    assert printed[()] == f"id  subject\n1   {name}\n"


# Standard output translates line ends as it does on Windows.
ON_WINDOWS = """
import runpy, sys
sys.stdout.reconfigure(newline="\\r\\n")
runpy.run_module("aprocore", run_name="__main__", alter_sys=True)
"""


@pytest.mark.anyio
async def test_line_ends_in_the_data_are_not_changed() -> None:
    async with Sandbox() as sandbox:
        sandbox.faults.add("GET", RFIS, Answer(200, None, [{"id": 1, "subject": "one\r\ntwo\nthree"}]))
        arguments = ("call", "rfis.list", "--project-id", "1", "--csv")
        async with child(*arguments, program=("-c", ON_WINDOWS), **environment_variables(sandbox)) as program:
            output, _ = await program.process.communicate()
    assert output == b'id,subject\n1,"one\r\ntwo\nthree"\n'


@pytest.mark.parametrize("output", [(), ("--json",), ("--csv",)])
def test_empty_list(shell: Shell, output: tuple[str, ...]) -> None:
    shell.sandbox.faults.add("GET", RFIS, Answer(200, {"Total": "0", "Per-Page": "100"}, []))
    result = shell("call", "rfis.list", "--project-id", "1", *output)
    assert result.exit_code == 0
    assert result.stdout == ("[]\n" if "--json" in output else "")
    assert result.stderr == ("" if output else "The response is empty.\n")


def test_limit_bounds_the_requested_items(shell: Shell, project: int, rfis: list[dict[str, Any]]) -> None:
    result = shell("call", "rfis.list", "--project-id", str(project), "--limit", "3", "--concurrency", "8")
    assert len(result.stdout.splitlines()) == 4
    assert result.stderr == f"3 of {len(rfis)} items shown, as set by --limit.\n"
    assert sent_queries(shell) == [{"per_page": "3"}]


def test_limit_may_end_within_a_page(shell: Shell, project: int, rfis: list[dict[str, Any]]) -> None:
    result = shell("call", "rfis.list", "--project-id", str(project), "--limit", "5", "--per-page", "3", "--json")
    assert [rfi["id"] for rfi in json.loads(result.stdout)] == [rfi["id"] for rfi in rfis[:5]]
    assert len(sent_queries(shell)) == 2


def test_limit_above_the_maximum_page_size(shell: Shell, project: int, rfis: list[dict[str, Any]]) -> None:
    result = shell("call", "rfis.list", "--project-id", str(project), "--limit", "101", "--json")
    assert len(json.loads(result.stdout)) == min(101, len(rfis))


def test_filters_are_encoded_for_rails(shell: Shell, project: int) -> None:
    shell(
        "call", "rfis.list", "--project-id", str(project), "--filter", "status=open", "--filter", "status=draft",
        "--filter", "id=1", "--filter", "updated_at=2026-01-01...2026-02-01", "--search", "a b", "-q", "new=1",
    )  # fmt: skip
    [seen] = shell.sandbox.requests.to("GET", RFIS.format(project_id=project))
    assert sorted(pair for pair in seen.params if pair[0] != "per_page") == [
        ("filters[id][]", "1"),
        ("filters[status][]", "draft"),
        ("filters[status][]", "open"),
        ("filters[updated_at]", "2026-01-01...2026-02-01"),
        ("new", "1"),
        ("search", "a b"),
    ]


def test_list_that_fails_midway_leaves_an_incomplete_document(shell: Shell, project: int) -> None:
    shell.sandbox.faults.add("GET", RFIS, Answer(403, None, {"message": "No more."}), skip=1)
    result = shell("call", "rfis.list", "--project-id", str(project), "--per-page", "2", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stderr)["error"] == "ForbiddenError"
    with pytest.raises(json.JSONDecodeError):
        json.loads(result.stdout)
    assert len(json.loads(result.stdout + "]")) == 2


def test_unpaginated_list(shell: Shell) -> None:
    path = "/rest/v1.0/projects/{project_id}/rfis/filter_options/status"
    shell.sandbox.faults.add("GET", path, Answer(200, None, [{"key": "a"}, {"key": "b"}]), times=None)
    name = operation_name("GET", path)
    assert json.loads(shell("call", name, "--project-id", "1", "--json", "--limit", "1").stdout) == [{"key": "a"}]
    assert shell("call", name, "--project-id", "1", "--csv").stdout == "key\na\nb\n"


def test_list_in_an_envelope(shell: Shell) -> None:
    workflows = next(
        operation
        for operation in catalogue.operations()
        if operation.pager == "cursor" and "{project_id}" in operation.path
    )
    shell.sandbox.faults.add("GET", workflows.path, Answer(200, None, {"data": [{"id": "1"}]}))
    result = shell(
        "call", workflows.name, "--project-id", "1", "--filter", "item_id=1", "--filter", "tool_type=x", "--json"
    )
    assert json.loads(result.stdout) == [{"id": "1"}]


@pytest.mark.anyio
async def test_ctrl_c_during_a_list_exits_with_130(sandbox: Sandbox) -> None:
    hold = Hold()
    sandbox.faults.add("GET", RFIS, hold, skip=1)
    project = max(sandbox.seed_data.rfis, key=lambda each: len(sandbox.seed_data.rfis[each]))
    arguments = ["call", "rfis.list", "--project-id", str(project), "--per-page", "2", "--json"]
    async with child(*arguments, **environment_variables(sandbox)) as program:
        await hold.reached.wait()
        status, out, err = await program.end(signal.SIGINT)
    hold.release()
    assert (status, err) == (130, "")
    assert len(json.loads(out + "]")) == 2


def test_progress_does_not_break_the_output_of_a_list(shell: Shell, project: int, rfis: list[dict[str, Any]]) -> None:
    with Terminal("call", "rfis.list", "--project-id", str(project), "--limit", "2", "--json") as terminal:
        assert terminal.end() == 0
    # What follows the indicator, which is shown if the calls take a second.
    printed = terminal.shown.rpartition("\x1b[2K")[2]
    assert [rfi["id"] for rfi in json.loads(printed)] == [rfi["id"] for rfi in rfis[:2]]
