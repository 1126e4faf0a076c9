"""A list of all projects that is killed at several points and goes on each time, with what the sandbox saw of it."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from aprocore.sandbox import Sandbox
from tests.load.projects_process import KILL_POINTS
from tests.support.shell import environment_variables

pytestmark = [pytest.mark.anyio, pytest.mark.load]


async def run_process(sandbox: Sandbox, *arguments: Any) -> int | None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.load.projects_process", *map(str, arguments)),
        env={
            **os.environ,
            **environment_variables(sandbox),
            "PYTHONPATH": str(Path(__file__).parent.parent.parent),
            "XDG_STATE_HOME": "/nonexistent",
        },
    )
    return await process.wait()


def completed(checkpoint: Path) -> set[str]:
    """Return the ids of the projects that are completed in a checkpoint."""
    connection = sqlite3.connect(checkpoint)
    rows = connection.execute("SELECT key FROM inputs WHERE state = 'delivered'").fetchall()
    connection.close()
    return {key.removeprefix("project ") for (key,) in rows}


def read_projects(sandbox: Sandbox, before: int) -> Counter[str]:
    paths = [request.path for request in sandbox.requests[before:] if request.path.endswith("/rfis")]
    return Counter(path.split("/")[-2] for path in paths)


@pytest.mark.parametrize("concurrency", [1, 4])
async def test_list_of_all_projects_killed_at_several_points_goes_on(
    tmp_path: Path, concurrency: int, whole: bool
) -> None:
    points = [*KILL_POINTS] if whole or concurrency == 1 else [*KILL_POINTS][2::3]
    checkpoint, log = tmp_path / "projects.db", tmp_path / "log"
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        projects = [project.id for project in await procore.portfolio.projects.list().all()]
        lists = {project: await procore.rfis.list(project_id=project or 0).all() for project in projects}
        pages = {str(project): max(1, -(-len(found) // 2)) for project, found in lists.items()}
        requests, kills = 0, 0
        for point in [*points, ""]:
            delivered = completed(checkpoint) if checkpoint.exists() else set()
            before = len(sandbox.requests)
            status = await run_process(sandbox, checkpoint, log, concurrency, *([point] if point else []))
            read = read_projects(sandbox, before)
            assert not delivered & read.keys()
            requests += read.total()
            assert status == (-9 if point else 0), point
            kills += status == -9
        before = len(sandbox.requests)
        assert await run_process(sandbox, checkpoint, log, concurrency) == 0
        assert read_projects(sandbox, before) == {}
    handled = Counter(tuple(json.loads(line)) for line in log.read_text().splitlines())
    assert set(handled) == {(project, rfi.id) for project, found in lists.items() for rfi in found}
    assert completed(checkpoint) == {str(project) for project in projects}
    # What was in flight, or not on the disk yet, at a kill is read again.
    assert requests <= sum(pages.values()) + kills * 12 * concurrency
