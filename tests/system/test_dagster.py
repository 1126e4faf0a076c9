"""The example of a Dagster job, unchanged."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from aprocore.sandbox import Sandbox
from tests.support.host_programs import EXAMPLES, count_open_rfis, program_environment
from tests.support.sessions import count_token_requests
from tests.system.programs import run

pytestmark = [pytest.mark.anyio, pytest.mark.system]

DAGSTER_RUNNER = """
import json
from dagster_job import definitions
job = definitions.get_job_def("report")
result = job.execute_in_process()
print(json.dumps([result.success, result.output_for_node("open_projects"), result.output_for_node("count_open_rfis")]))
"""


async def test_ops_of_a_dagster_job_share_a_token(sandbox: Sandbox, tmp_path: Path) -> None:
    env = program_environment(sandbox, tmp_path)
    env["PYTHONPATH"] += f":{EXAMPLES}"
    env |= {
        "TOKEN_FILE": str(tmp_path / "tokens.json"),
        "DAGSTER_HOME": str(tmp_path),
        "DAGSTER_DISABLE_TELEMETRY": "1",
    }
    success, projects, count = json.loads(await run(sys.executable, "-c", DAGSTER_RUNNER, env=env, cwd=tmp_path))
    assert success
    assert projects
    assert set(projects) <= sandbox.seed_data.projects.keys()
    assert count == sum(count_open_rfis(sandbox, project) for project in projects)
    assert count_token_requests(sandbox) == 1
