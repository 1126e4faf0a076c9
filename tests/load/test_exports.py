"""Exports of all lists of all projects under a rate limit, which are killed and go on, as the sandbox saw them."""

from __future__ import annotations

import asyncio
import itertools
import json
import math
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import attrs
import pytest

from aprocore import Procore
from aprocore.catalogue.list_selection import SelectedList, lists_named
from aprocore.sandbox import Limits, Sandbox
from tests.load.export_process import KILL_POINTS, LOADED
from tests.support.exports import ExportDatabase
from tests.support.host_programs import program_environment

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.load,
    pytest.mark.skipif(find_spec("dlt") is None, reason="dlt is not installed"),
]

SHORT = ["rfis", "observations", "daily_logs.notes_logs"]
WHOLE = [
    *SHORT,
    "submittals",
    "change_events",
    "coordination_issues",
    "punch_list.punch_items",
    "schedule_legacy.tasks",
    "commitments.work_order_contracts",
    "photos.images",
    "daily_logs.visitor_logs",
    "directory.project_users",
]
PROJECTS = 20
PER_PAGE = 100


@attrs.frozen
class Campaign:
    """Exports into one database, each in a process of its own."""

    process: asyncio.subprocess.Process
    sandbox: Sandbox
    database: ExportDatabase
    lists: list[str]
    rows: int
    _numbers: Any = attrs.field(factory=itertools.count)

    async def export(self, point: str = "") -> tuple[int, Any]:
        """Return the exit status of an export, and its result."""
        result = self.database.path.with_name(f"result{next(self._numbers)}.json")
        order = {"lists": self.lists, "projects": None, "point": point, "rows": self.rows, "result": str(result)}
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{json.dumps(order)}\n".encode())
        status = int(await self.process.stdout.readline())
        return status, json.loads(result.read_text()) if result.exists() else None

    def tables(self) -> dict[str, list[Any]]:
        return {name: self.database.rows(name.replace(".", "_")) for name in self.lists}


@asynccontextmanager
async def campaign(
    sandbox: Sandbox, folder: Path, lists: list[str], limits: Limits, rows: int
) -> AsyncIterator[Campaign]:
    folder.mkdir()
    database = ExportDatabase(folder / "export.duckdb")
    arguments = (database.path, limits.spike_seconds, limits.hourly_seconds)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.load.export_process", *map(str, arguments)),
        env=program_environment(sandbox, folder) | {"PROCORE_GRANT": "client_credentials"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield Campaign(process, sandbox, database, lists, rows)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


def api_calls(sandbox: Sandbox, since: int = 0) -> list[Any]:
    return [request for request in sandbox.requests[since:] if request.origin == "api" and request.method == "GET"]


def least_requests(calls: list[Any], lists: list[SelectedList], projects: int, tables: dict[str, list[Any]]) -> int:
    """Return the number of requests that read everything once: the projects, and each page of lists and their bins."""
    pages = 1
    for selected in lists:
        count = Counter(row[1] for row in tables[selected.name])
        pages += sum(max(1, math.ceil(rows / PER_PAGE)) for rows in count.values()) + projects - len(count)
        if selected.tells_changes and selected.changes.deleted is not None:
            pages += projects
    return pages


async def test_killed_export_has_the_tables_of_an_undisturbed_one(tmp_path: Path, whole: bool) -> None:
    names, points = (WHOLE, [*KILL_POINTS]) if whole else (SHORT, [LOADED])
    limit = 40 if whole else 200
    limits = Limits(spike=limit, spike_seconds=2.0, hourly=1_000_000, hourly_seconds=400.0, model="fixed")
    async with Sandbox(limits=limits) as sandbox, sandbox.procore() as procore:
        projects = await _projects(procore, PROJECTS if whole else 6)
        async with campaign(sandbox, tmp_path / "undisturbed", names, limits, 10**6) as undisturbed:
            start = len(sandbox.requests)
            assert (await undisturbed.export())[0] == 0
            calls, tables = api_calls(sandbox, start), undisturbed.tables()
            least = least_requests(calls, [*lists_named(names)], len(projects), tables)
            windows = Counter(int(call.at // limits.spike_seconds) for call in calls)
            shares = [windows[window] / limit for window in sorted(windows)[1:-1]]
            print(
                f"  {len(projects)} projects x {len(names)} lists: {len(calls)} requests, {least} is the least; "
                f"{sum(call.status == 429 for call in calls)} refused; share of the allowed rate by window: "
                + ", ".join(f"{share:.0%}" for share in shares)
            )
            assert len(calls) == least
            assert {call.status for call in calls} == {200}

            start = len(sandbox.requests)
            async with campaign(sandbox, tmp_path / "killed", names, limits, 40 if whole else 150) as killed:
                for point in points:
                    assert (await killed.export(point))[0] == -9, point
                status, result = await killed.export()
                again = api_calls(sandbox, start)
                print(f"  killed {len(points)} times: {len(again)} requests, {result['resumed']} lists not read again")
                assert (status, result["failed"]) == (0, 0)
                assert killed.tables() == tables
                assert {call.status for call in again} == {200}
                assert result["resumed"] > 0

            changed, deleted = await _change(procore, projects, *((100, 10) if whole else (20, 4)))
            start = len(sandbox.requests)
            status, result = await undisturbed.export()
            calls = api_calls(sandbox, start)
            print(f"  {changed} changes and {deleted} deletions: {len(calls)} requests, {result}")
            assert status == 0
            # A page of each list and bin, and the projects.
            assert len(calls) == least_requests(
                calls, [*lists_named(names)], len(projects), {name: [] for name in names}
            )
            assert (result["rows"]["rfis"], result["deletions"]) == (changed, deleted)
            for name, rows in undisturbed.tables().items():
                assert len(rows) == len(tables[name]) - deleted * (name == "observations")
            subjects = undisturbed.database.query("SELECT count(*) FROM procore.rfis WHERE subject LIKE 'Changed %'")
            assert subjects == [(changed,)]


async def _projects(procore: Procore, number: int) -> list[int]:
    """Return projects, of which those that are new have an observation each."""
    projects = [int(project.id) async for project in procore.portfolio.projects.list()]
    first = await procore.observations.list(project_id=projects[0]).first()
    type_id = None if first is None or first.type is None else first.type.id
    while len(projects) < number:
        project = await procore.portfolio.projects.create(project={"name": f"Project {len(projects)}"})
        site: Any = procore.with_scope(project_id=project.id)
        await site.observations.create(observation={"name": "Crack", "type_id": type_id})
        projects.append(int(project.id or 0))
    return projects


async def _change(procore: Procore, projects: list[int], changes: int, deletions: int) -> tuple[int, int]:
    """Update RFIs and delete observations of all projects in turn; return how many."""
    sites: list[Any] = [procore.with_scope(project_id=project) for project in projects]
    rfis = [[(site, rfi.id) async for rfi in site.rfis.list()] for site in sites]
    observations = [[(site, item.id) async for item in site.observations.list()] for site in sites]
    for number, (site, rfi) in enumerate(_alternating(rfis)[:changes]):
        await site.rfis.update(id=rfi, rfi={"subject": f"Changed {number}"})
    for site, observation in _alternating(observations)[:deletions]:
        await site.observations.delete(id=observation)
    return changes, deletions


def _alternating(rows: list[list[Any]]) -> list[Any]:
    return [row for group in itertools.zip_longest(*rows) for row in group if row is not None]
