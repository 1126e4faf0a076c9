"""``procore.across_projects``."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore import ConfigurationError, PartialFailureError, Procore, SessionClosedError
from aprocore.sandbox import Answer, Sandbox

pytestmark = pytest.mark.anyio

RFIS = "/rest/v1.0/projects/{}/rfis"


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore() as procore:
        yield procore


async def test_all_items_of_all_projects_come_in_the_order_of_their_list(sandbox: Sandbox, procore: Procore) -> None:
    projects = await procore.portfolio.projects.list().all()
    totals = {
        project.id: (await procore.rfis.list(project_id=project.id or 0, per_page=1)).total or 0 for project in projects
    }
    last = await procore.rfis.list(project_id=projects[-1].id or 0).all()
    before = len(sandbox.requests)
    items = procore.across_projects(lambda site: site.rfis.list(per_page=30))
    found: dict[Any, list[Any]] = {}
    async for project, rfi in items:
        found.setdefault(project.id, []).append(rfi.id)
    assert {project: len(set(ids)) for project, ids in found.items()} == totals
    assert found[projects[-1].id] == [rfi.id for rfi in last]
    assert {project.id for project in items.completed} == set(totals)
    items.raise_failures()
    # The list of projects, and each page once.
    assert len(sandbox.requests) - before == 1 + sum(-(-total // 30) for total in totals.values())


async def test_one_project_at_a_time_keeps_the_order_of_the_projects(sandbox: Sandbox, procore: Procore) -> None:
    projects = list(sandbox.seed_data.projects)[2::-1]
    items = procore.across_projects(lambda site: site.rfis.list(per_page=20), projects, concurrency=1)
    assert list(dict.fromkeys([project async for project, _ in items])) == projects


async def test_a_failed_project_does_not_end_the_iteration(sandbox: Sandbox, procore: Procore) -> None:
    off, gone, broken, *others = list(sandbox.seed_data.projects)[:5]
    sandbox.faults.add("GET", RFIS.format(off), Answer(403, body={"errors": "Tool is off"}), times=None)
    sandbox.faults.add("GET", RFIS.format(gone), Answer(404, body={"errors": "Not found"}), times=None)
    # Its first page is answered.
    sandbox.faults.add("GET", RFIS.format(broken), Answer(400, body={"errors": "Bad"}), times=None, skip=1)
    items = procore.across_projects(lambda site: site.rfis.list(per_page=20), [off, gone, broken, *others])
    found = Counter([project async for project, _ in items])
    assert {failure.project: type(failure.error).__name__ for failure in items.unavailable} == {
        off: "ForbiddenError",
        gone: "NotFoundError",
    }
    [failure] = items.failed
    assert (failure.project, found[broken]) == (broken, 20)
    assert sorted(items.completed) == sorted(others)
    assert set(found) == {broken, *others}
    with pytest.raises(PartialFailureError, match=f"lists of 1 projects failed, first of project {broken}") as caught:
        items.raise_failures()
    assert caught.value.result is items
    # The rest of that list, by the cursor of the error.
    sandbox.faults.clear()
    rest = await procore.rfis.list(project_id=broken, per_page=20, cursor=getattr(failure.error, "cursor")).all()  # noqa: B009
    assert len(rest) == len(await procore.rfis.list(project_id=broken).all()) - 20


async def test_a_list_of_the_company_is_read_once(sandbox: Sandbox, procore: Procore) -> None:
    items = procore.across_projects(lambda site: site.directory.company_vendors.list())
    vendors = [(project, vendor.id) async for project, vendor in items]
    assert vendors == [(None, vendor.id) for vendor in await procore.directory.company_vendors.list().all()]
    assert len(sandbox.requests.to("GET", "/rest/v1.0/vendors")) == 2


async def test_projects_may_be_objects_and_calls_coroutines(sandbox: Sandbox, procore: Procore) -> None:
    first, second, *_ = sandbox.seed_data.projects

    async def last(site: Procore) -> Any:
        return await site.get(f"/rest/v1.0/projects/{site.project_id}", params={"company_id": site.company_id})

    async def projects() -> AsyncIterator[Any]:
        yield {"id": first}
        yield second

    items = procore.across_projects(last, projects())
    assert sorted([(item["id"], str(project)) async for project, item in items]) == sorted(
        [(first, str({"id": first})), (second, str(second))]
    )


@pytest.mark.parametrize("count", [0, 1])
async def test_any_number_of_projects_is_read(sandbox: Sandbox, procore: Procore, count: int) -> None:
    projects = list(sandbox.seed_data.projects)[:count]
    items = procore.across_projects(lambda site: site.rfis.list(), projects)
    assert {project async for project, _ in items} == set(projects)
    assert items.completed == projects


async def test_leaving_early_ends_the_reading(sandbox: Sandbox, procore: Procore) -> None:
    tasks = asyncio.all_tasks()
    async with procore.across_projects(lambda site: site.rfis.list(per_page=5), concurrency=2) as items:
        await anext(items)
        for _ in range(50):
            await asyncio.sleep(0)
    assert not {task for task in asyncio.all_tasks() - tasks if "batch" in repr(task.get_coro())}
    assert items.completed == []
    # At most a page in each queue place, in each reader and with the consumer.
    assert len([seen for seen in sandbox.requests if seen.path.endswith("/rfis")]) <= 2 + 2 + 1


async def test_errors_that_are_not_of_a_project_end_the_iteration(sandbox: Sandbox, procore: Procore) -> None:
    def wrong(site: Procore) -> Any:
        raise KeyError(site.project_id)

    with pytest.raises(KeyError):
        [item async for item in procore.across_projects(wrong)]
    await procore.aclose()
    with pytest.raises(SessionClosedError):
        [item async for item in procore.across_projects(lambda site: site.rfis.list(), [1, 2, 3])]


async def test_invalid_arguments_are_refused(procore: Procore) -> None:
    with pytest.raises(ConfigurationError, match="call must be a function, not"):
        procore.across_projects(5)  # type: ignore[arg-type] # wrong on purpose
    with pytest.raises(ConfigurationError, match="projects must be an iterable"):
        procore.across_projects(lambda site: site.rfis.list(), "123")
    with pytest.raises(ConfigurationError, match="concurrency must be at least 1, got 0"):
        procore.across_projects(lambda site: site.rfis.list(), [1], concurrency=0)
    with pytest.raises(ConfigurationError, match="projects must be ids or objects with an id, got"):
        [item async for item in procore.across_projects(lambda site: site.rfis.list(), [object()])]
