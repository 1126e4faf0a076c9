"""Checkpoints of ``procore.across_projects``: what the next run reads, and what it leaves out."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from aprocore import ConfigurationError, Procore
from aprocore.batch import ProjectItems
from aprocore.sandbox import Answer, Sandbox

pytestmark = pytest.mark.anyio

RFIS = "/rest/v1.0/projects/{}/rfis"


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore() as procore:
        yield procore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "projects.db"


def projects_of(sandbox: Sandbox) -> list[int]:
    return list(sandbox.seed_data.projects)[:4]


def rfis(procore: Procore, sandbox: Sandbox, path: Path, **options: Any) -> ProjectItems[Any]:
    options = {"concurrency": 1, "projects": projects_of(sandbox), **options}
    return procore.across_projects(lambda site: site.rfis.list(per_page=20), checkpoint=path, **options)


async def all_ids(procore: Procore, sandbox: Sandbox) -> set[Any]:
    lists = [await procore.rfis.list(project_id=project).all() for project in projects_of(sandbox)]
    return {rfi.id for found in lists for rfi in found}


def pages_read(sandbox: Sandbox, before: int) -> list[tuple[str, str]]:
    """Return the project and the page of each request for a list."""
    requests = [request for request in sandbox.requests[before:] if request.path.endswith("/rfis")]
    return [(request.path.split("/")[-2], _page_of(request.query)) for request in requests]


def _page_of(query: str) -> str:
    return dict(pair.split("=") for pair in query.split("&")).get("page", "1")


def states(path: Path) -> dict[str, str]:
    connection = sqlite3.connect(path)
    rows = dict(connection.execute("SELECT key, state FROM inputs"))
    connection.close()
    return rows


async def test_the_next_run_goes_on_after_the_last_page_that_was_handled(
    sandbox: Sandbox, procore: Procore, path: Path
) -> None:
    expected, projects = await all_ids(procore, sandbox), [str(project) for project in projects_of(sandbox)]
    found: list[Any] = []
    read_of: Counter[str] = Counter()
    async with rfis(procore, sandbox, path) as items:
        async for project, rfi in items:
            found.append(rfi.id)
            read_of[str(project)] += 1
            if read_of[projects[1]] == 25:  # in the second page
                break
    assert states(path) == {f"project {projects[0]}": "delivered", f"project {projects[1]}": "partial"}
    before, second = len(sandbox.requests), rfis(procore, sandbox, path)
    again = [(project, rfi.id) async for project, rfi in second]
    read = pages_read(sandbox, before)
    assert projects[0] not in dict(read)
    assert read[0] == (projects[1], "2")
    assert {*found, *(rfi_id for _, rfi_id in again)} == expected
    # Those of the page that was not handled to its end.
    assert sum(Counter([*found, *(rfi_id for _, rfi_id in again)]).values()) == len(expected) + 5
    assert [str(project) for project in second.completed] == projects
    before = len(sandbox.requests)
    assert [item async for item in rfis(procore, sandbox, path)] == []
    assert pages_read(sandbox, before) == []


async def test_a_list_that_failed_goes_on_and_an_unavailable_one_is_asked_again(
    sandbox: Sandbox, procore: Procore, path: Path
) -> None:
    expected = await all_ids(procore, sandbox)
    broken, off, *_ = projects_of(sandbox)
    sandbox.faults.add("GET", RFIS.format(broken), Answer(400, body={"errors": "Bad"}), times=1, skip=1)
    sandbox.faults.add("GET", RFIS.format(off), Answer(403, body={"errors": "Off"}), times=1)
    items = rfis(procore, sandbox, path, concurrency=8)
    found = {rfi.id async for _, rfi in items}
    assert [failure.project for failure in items.failed] == [broken]
    assert [failure.project for failure in items.unavailable] == [off]
    before, later = len(sandbox.requests), rfis(procore, sandbox, path)
    rest = {rfi.id async for _, rfi in later}
    assert not found & rest
    assert found | rest == expected
    assert {project for project, _ in pages_read(sandbox, before)} == {str(broken), str(off)}
    assert (str(broken), "1") not in pages_read(sandbox, before)
    assert sorted(later.completed) == sorted(projects_of(sandbox))
    assert not later.failed


async def test_lists_of_the_company_and_other_sources_have_a_checkpoint(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    projects = projects_of(sandbox)

    async def stream(site: Procore) -> AsyncIterator[Any]:
        async for rfi in site.rfis.list():
            yield rfi

    async def one(site: Procore) -> Any:
        return await site.me()

    calls: list[Any] = [lambda site: site.directory.company_vendors.list(per_page=5), stream, one]
    for number, call in enumerate(calls):
        path = tmp_path / f"{number}.db"
        first = [item async for item in procore.across_projects(call, projects, checkpoint=path)]
        assert first
        before = len(sandbox.requests)
        second = procore.across_projects(call, projects, checkpoint=path)
        assert [item async for item in second] == []
        assert sandbox.requests[before:] == []
        assert second.completed == ([None] if number == 0 else projects)
        assert set(states(path).values()) == {"delivered"}


async def test_mistakes_are_errors(sandbox: Sandbox, procore: Procore, path: Path, tmp_path: Path) -> None:
    project = projects_of(sandbox)[0]
    with pytest.raises(ConfigurationError, match=f"Two projects have the id {project}"):
        _ = [item async for item in rfis(procore, sandbox, path, projects=[project, {"id": project}])]
    assert [item async for item in procore.across_projects(lambda site: site.rfis.list(), [project, project])]
    with pytest.raises(ConfigurationError, match=r"The checkpoint .* can't be opened"):
        _ = [item async for item in rfis(procore, sandbox, tmp_path / "missing" / "projects.db")]
    with pytest.raises(ConfigurationError, match="checkpoint must be a path or a RedisCheckpoint, not an int"):
        rfis(procore, sandbox, 7)  # type: ignore[arg-type]
    async with rfis(procore, sandbox, tmp_path / "one.db") as items:
        await anext(items)
        with pytest.raises(ConfigurationError, match="can't be used: database is locked"):
            await anext(rfis(procore, sandbox, tmp_path / "one.db"))


async def test_a_cursor_of_another_list_fails_its_project(sandbox: Sandbox, procore: Procore, path: Path) -> None:
    project = projects_of(sandbox)[0]
    async with rfis(procore, sandbox, path, projects=[project]) as items:
        for _ in range(25):
            await anext(items)
    assert states(path) == {f"project {project}": "partial"}
    other = procore.across_projects(
        lambda site: site.rfis.list(per_page=20, filters={"status": "open"}), [project], checkpoint=path
    )
    assert [item async for item in other] == []
    assert [str(failure.error) for failure in other.failed] == [
        "The cursor belongs to another list. Pass the same arguments as before."
    ]
