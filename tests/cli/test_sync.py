"""Sync operations on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aprocore.sandbox.http.faults import Answer
from tests.support.shell import Shell

VENDORS = "/rest/v1.0/vendors/sync"
SYNC = ("call", "directory.company_vendors.sync", "--json")


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "rows.json"
    path.write_text(json.dumps([{"name": f"Vendor {number}", "origin_id": f"v{number}"} for number in range(2300)]))
    return path


def batches(shell: Shell) -> list[Any]:
    return [request.json() for request in shell.sandbox.requests.to("PATCH", VENDORS)]


@pytest.mark.slow
@pytest.mark.parametrize("whole", [False, True])
def test_rows_are_sent_in_batches(shell: Shell, rows: Path, tmp_path: Path, whole: bool) -> None:
    company = shell.sandbox.company_id
    (tmp_path / "body.json").write_text(f'{{"company_id": {company}, "updates": {rows.read_text()}}}')
    typed = ("--body", f"@{tmp_path}/body.json") if whole else ("--updates", f"@{rows}")
    result = shell(*SYNC, *typed)
    assert result.exit_code == 0, result.stderr
    sent = batches(shell)
    assert [len(body["updates"]) for body in sent] == [1000, 1000, 300]
    assert [body["company_id"] for body in sent] == [company] * 3
    assert [row["origin_id"] for body in sent for row in body["updates"]] == [f"v{number}" for number in range(2300)]
    answer = json.loads(result.stdout)
    assert len(answer["entities"]) + len(answer["errors"]) == 2300


@pytest.mark.slow
def test_interrupted_sync_prints_what_was_applied(shell: Shell, rows: Path) -> None:
    shell.sandbox.faults.add("PATCH", VENDORS, Answer(422, None, {"errors": "No."}), skip=1)
    result = shell(*SYNC, "--updates", f"@{rows}")
    assert result.exit_code == 1
    assert len(batches(shell)) == 2
    answer = json.loads(result.stdout)
    assert len(answer["entities"]) + len(answer["errors"]) == 1000
    assert "1,300" in json.loads(result.stderr)["message"]


def test_few_rows_are_one_call(shell: Shell) -> None:
    assert shell(*SYNC, "--updates", '[{"name": "a"}, {"name": "b"}]').exit_code == 0
    assert [len(body["updates"]) for body in batches(shell)] == [2]
