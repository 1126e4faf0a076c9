"""Checks of ``aprocore export`` before anything is sent, and its progress; what it loads is in the system tests."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import attrs
import click
import pytest

from aprocore.cli.export import progress_line
from aprocore.cli.export_target import ExportTarget
from tests.support.cases import cases
from tests.support.shell import Shell


@cases(
    ("arguments", "message"),
    [
        (("rfi",), "Did you mean rfis?"),
        (("rfis", "daily_log"), "Did you mean daily_logs"),
        (("rfis.replies",), "needs rfi_id"),
        ((), "Missing argument"),
        (("rfis", "--since", "yesterday"), "expected a date"),
        (("rfis", "--dataset", "a b"), "--dataset a b"),
        (("rfis", "--dataset", "Main", "--to", "main.duckdb"), "the name of its DuckDB file"),
        (("rfis", "--to", "main.duckdb"), "the name of its DuckDB file"),
        (("rfis", "--concurrency", "0"), "--concurrency"),
        (("rfis", "--to", "/nowhere/at/all"), f"{Path('/nowhere/at').absolute()} does not exist"),
        (("rfis", "--to", __file__), "is a file"),
        (("rfis", "--to", "rfis.parquet"), "is a file. Name a folder"),
        (("rfis", "--projects", "1,two"), "--projects 1,two: expected ids, such as 12,34, got 'two'"),
        (("rfis", "--projects", ""), "expected ids"),
        (("rfis", "--to", "postgresql://me:secret-password@host/db"), "DESTINATION__POSTGRES__CREDENTIALS__PASSWORD"),
        (("rfis", "--to", "s3://bucket/folder"), "Export to a folder"),
    ],
)
def test_wrong_usage_is_refused_before_anything_is_sent(
    shell: Shell, tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    target = () if "--to" in arguments else ("--to", f"{tmp_path}/out")
    result = shell("export", *arguments, *target)
    assert (result.exit_code, message in result.stderr) == (2, True), result.stderr
    assert "secret-password" not in result.output
    assert [*shell.sandbox.requests] == []
    assert not (tmp_path / "out").exists()


def test_target_and_company_are_required(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--to" in shell("export", "rfis").stderr
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    result = shell("export", "rfis", "--to", f"{tmp_path}/out")
    assert (result.exit_code, "Pass --company-id, or set PROCORE_COMPANY_ID" in result.stderr) == (2, True)
    assert [*shell.sandbox.requests] == []


def test_missing_package_is_named(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dlt", None)
    for name in [name for name in sys.modules if name.startswith("aprocore.dlt")]:
        monkeypatch.delitem(sys.modules, name)
    result = shell("export", "rfis", "--to", f"{tmp_path}/out")
    assert (result.exit_code, 'pip install "aprocore[dlt]"' in result.stderr) == (2, True), result.stderr
    assert [*shell.sandbox.requests] == []


@pytest.mark.parametrize(
    ("text", "kind", "destination", "url"),
    [
        ("out", "folder", "", None),
        ("x.duckdb", "duckdb", "", None),
        ("postgresql://me@host/db", "destination", "postgres", "postgresql://me@host/db"),
        ("mssql+pyodbc://me@host/db", "destination", "mssql", "mssql+pyodbc://me@host/db"),
        ("bigquery://", "destination", "bigquery", None),
    ],
)
def test_targets(text: str, kind: str, destination: str, url: str | None) -> None:
    target = ExportTarget.parse(text)
    assert (target.kind, target.destination, target.url) == (kind, destination, url)
    assert (target.database is None) == (kind == "destination")
    assert target.schema_of(None) == ("procore" if kind == "destination" else "main")
    assert target.schema_of("other") == "other"


@pytest.mark.parametrize("url", ["postgresql://me@host/db?password=x", "postgresql://[me:x@host/db"])
def test_urls_with_passwords_are_refused(url: str) -> None:
    with pytest.raises(click.UsageError, match="password"):
        ExportTarget.parse(url)


@attrs.frozen
class Progress:
    """What the progress line reads."""

    done: int = 0
    total: int | None = None
    projects_done: int = 0
    projects: int | None = None
    rows: Any = attrs.field(factory=dict)
    waiting_until: float | None = None
    is_loading: bool = False


def test_progress_is_one_line() -> None:
    assert progress_line(Progress()) == "Reading the projects"  # type: ignore[arg-type]
    done = Progress(34, 240, 2, 20, {"rfis": 1234, "submittals": 0}, 1_800_000_000.0, True)
    line = progress_line(done)  # type: ignore[arg-type]
    assert line == (
        "34 of 240 lists, 2 of 20 projects, rfis 1,234, waiting for the rate limit until 08:00:00 UTC, loading"
    )
    rows = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
    assert progress_line(Progress(5, 9, rows=rows)) == "5 of 9 lists, a 1, b 2, c 3, 2 others 9"  # type: ignore[arg-type]
    assert progress_line(Progress(1, 1, rows={"vendors": 5})) == "1 of 1 lists, vendors 5"  # type: ignore[arg-type]
