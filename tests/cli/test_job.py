"""`aprocore call … --wait` and `aprocore job`."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
from pathlib import Path

import pytest

from aprocore import catalogue
from aprocore.sandbox import Hold, ResetAfter, Sandbox
from tests.support.shell import Shell, child, environment_variables

CONTRACT = "commitments.commitment_contract_export_pdf.create"
WORKFLOWS = "workflows.workflow_instances_bulk.bulk_create_for_company"
ROWS = ("--tool-type", "rfis", "--items", '[{"item_id": "1", "preset_id": "1"}]')


def contract_options(sandbox: Sandbox) -> list[str]:
    ids = sandbox.ids_for(CONTRACT)
    return [f"--{name.replace('_', '-')}={value}" for name, value in ids.items() if name != "company_id"]


def token_in(text: str) -> str:
    match = re.search(r"Wait for it with: (?:aprocore job ('.*')|('.*') \| aprocore job -)", text)
    assert match is not None
    assert bool(match[2]) is (os.name == "nt")  # in PowerShell
    (token,) = shlex.split(match[1] or match[2])
    return token


def test_call_without_wait_says_how_to_go_on(shell: Shell) -> None:
    result = shell("call", WORKFLOWS, *ROWS, "--json")
    assert json.loads(result.stdout)["operation_type"] == "bulk_create_for_company"
    assert "Procore goes on with it. Wait for it with: " in result.stderr
    done = json.loads(shell("job", token_in(result.stderr), "--json").stdout)
    assert done["status"] == "done"
    assert json.loads(shell("job", "-", "--json", input=token_in(result.stderr)).stdout) == done


def test_call_waits_for_the_job_and_prints_its_result(shell: Shell) -> None:
    result = shell("call", WORKFLOWS, *ROWS, "--wait")
    assert re.search(r"^status +done", result.stdout, re.MULTILINE)
    assert result.stderr == ""


def test_lost_answer_says_how_to_go_on_if_the_job_can_be_found(shell: Shell) -> None:
    shell.sandbox.faults.add("POST", catalogue.find(CONTRACT).path, ResetAfter())
    result = shell("call", CONTRACT, *contract_options(shell.sandbox), "--wait")
    assert (result.exit_code, "The job may have been started." in result.stderr) == (1, True)
    assert json.loads(shell("job", token_in(result.stderr), "--json").stdout)["url"].startswith("https:")
    shell.sandbox.faults.add("POST", catalogue.find(WORKFLOWS).path, ResetAfter())
    result = shell("call", WORKFLOWS, *ROWS)
    assert (result.exit_code, "aprocore job" in result.stderr) == (1, False)


def test_file_of_a_job_is_written(shell: Shell, tmp_path: Path) -> None:
    target = tmp_path / "contract.pdf"
    result = shell("call", CONTRACT, *contract_options(shell.sandbox), "--wait", "--output", str(target))
    assert (result.exit_code, result.stdout) == (0, "")
    assert target.read_bytes().startswith(b"%PDF")
    url = json.loads(shell("call", CONTRACT, *contract_options(shell.sandbox), "--wait", "--json").stdout)["url"]
    assert url.startswith(shell.sandbox.environment.api_url)


def test_output_of_a_job_needs_wait(shell: Shell, tmp_path: Path) -> None:
    target = tmp_path / "contract.pdf"
    result = shell("call", CONTRACT, *contract_options(shell.sandbox), "--output", str(target))
    assert result.exit_code == 2
    assert "--output needs --wait" in result.stderr


def test_result_that_is_not_a_file_is_not_written(shell: Shell, tmp_path: Path) -> None:
    token = token_in(shell("call", WORKFLOWS, *ROWS).stderr)
    result = shell("job", token, "--output", f"{tmp_path}/a")
    assert result.exit_code == 2
    assert "The job has no file" in result.stderr


def test_failed_job_is_an_error(shell: Shell) -> None:
    shell.sandbox.jobs.settings.outcome = "failed"
    result = shell("call", WORKFLOWS, *ROWS, "--wait")
    assert result.exit_code == 1
    assert "The job failed: Something went wrong" in result.stderr


@pytest.mark.parametrize("as_json", [False, True])
def test_timeout_says_how_to_go_on(shell: Shell, as_json: bool) -> None:
    shell.sandbox.jobs.settings.polls = 5
    result = shell("call", WORKFLOWS, *ROWS, "--wait", "--timeout", "0", *(["--json"] if as_json else []))
    assert result.exit_code == 1
    if as_json:
        assert json.loads(result.stderr)["job"]
    else:
        assert token_in(result.stderr)


def test_invalid_token_is_wrong_usage(shell: Shell) -> None:
    result = shell("job", "{}")
    assert result.exit_code == 2
    assert "Pass the value of job.token" in result.stderr


@pytest.fixture(autouse=True)
def without_intervals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aprocore.jobs.interval_of", lambda *_: 1e-6)


@pytest.mark.anyio
async def test_interrupted_wait_says_how_to_go_on() -> None:
    hold = Hold()
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        started = await procore.workflows.workflow_instances_bulk.bulk_create_for_company(tool_type="rfis", items=[])
        sandbox.faults.add("GET", "/rest/v2.0/companies/{company_id}/async_operations/{operation_id}", hold)
        async with child("job", started.token, **environment_variables(sandbox)) as program:
            await hold.reached.wait()
            status, stdout, stderr = await program.end(signal.SIGINT)
        hold.release()
        assert (status, stdout) == (130, "")
        assert "The job goes on at Procore. Wait for it with: " in stderr
        assert token_in(stderr) == started.token
