"""Reconciliation: changes that were made while nothing was received."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from aprocore import AppNotConnectedError, ConfigurationError, Procore, RetryPolicy
from aprocore.catalogue.list_changes import list_changes
from aprocore.catalogue.webhook_operations import list_operation
from aprocore.catalogue.webhook_resources import COMPANY_RESOURCES, PROJECT_RESOURCES
from aprocore.sandbox import Answer, Hold, Sandbox
from aprocore.webhooks import WebhookEvent
from tests.support.living_list import LivingList
from tests.support.webhook_hooks import hooked
from tests.webhooks.test_event import V2
from tests.webhooks.test_receiver import NEW, Bench, aiohttp_server, bench

pytestmark = pytest.mark.anyio

HOUR = 3600.0


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(retry=RetryPolicy(max_attempts=1)) as procore:
        yield procore


def now(sandbox: Sandbox) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(sandbox.clock.now(), datetime.UTC)


def projects_of(sandbox: Sandbox) -> list[int]:
    return list(sandbox.seed_data.projects)


Change = tuple[str, str, Any]


async def make_changes(procore: Procore, project_id: int) -> list[Change]:
    """Make twelve changes in a project, and return them as resource, action and id."""
    site = procore.with_scope(project_id=project_id)
    manager = (await site.rfis.potential_rfi_managers.list())[0].id
    made = list[Change]()
    for number in range(6):
        question: Any = {"subject": f"Question {number}", "rfi_manager_id": manager, "question": {"body": "Why?"}}
        made.append(("RFIs", "create", (await site.rfis.create(rfi=question)).id))
    for rfi in (await site.rfis.list())[:2]:
        await site.rfis.update(id=rfi.id, rfi={"subject": "Another subject"})
        made.append(("RFIs", "update", rfi.id))
    observations = await site.observations.list()
    for observation in observations[:1]:
        await site.observations.update(id=observation.id, observation={"name": "Another name"})
        made.append(("Observation Items", "update", observation.id))
    for observation in observations[1:2]:
        await site.observations.delete(id=observation.id)
        made.append(("Observation Items", "delete", observation.id))
    first, second, *_ = await site.change_events.list()
    await site.change_events.update(id=first.id, body={"change_event": {"title": "Another title"}})
    await site.change_events.delete(id=second.id)
    return [*made, ("Change Events", "update", first.id), ("Change Events", "delete", second.id)]


async def make_company_changes(procore: Procore) -> list[Change]:
    made = await procore.directory.company_vendors.create(vendor={"name": "New"})
    vendor = (await procore.directory.company_vendors.list())[0]
    await procore.directory.company_vendors.update(id=vendor.id, vendor={"name": "Another name"})
    return [("Company Vendors", "create", made.id), ("Company Vendors", "update", vendor.id)]


RESOURCES = ("RFIs", "Observation Items", "Change Events", "Company Vendors")


def handle(running: Bench) -> None:
    """Register handlers that note the changes of the resources."""

    async def note(event: WebhookEvent) -> None:
        running.calls.append((event.resource, event.action, event.resource_id))

    for resource in RESOURCES:
        running.receiver.on(resource)(note)


async def test_all_changes_of_an_outage_are_found(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    began, projects = now(sandbox), projects_of(sandbox)[:4]
    async with bench(procore, tmp_path, own_changes=True) as running:
        handle(running)
        async with aiohttp_server(running.receiver) as url:
            for project_id in projects:
                triggers = [f"{name} {action}" for name in RESOURCES[:3] for action in ("create", "update", "delete")]
                headers = {"Authorization": NEW}
                await hooked(procore.with_scope(project_id=project_id), url, *triggers, destination_headers=headers)
        # Nothing listens at the URL for more than the 12 hours in which an event is sent again.
        sandbox.clock.advance(HOUR)
        made = [change for project_id in projects for change in await make_changes(procore, project_id)]
        made += await make_company_changes(procore)
        assert len(made) == 50
        await sandbox.webhooks.settled()
        sandbox.clock.advance(13 * HOUR)
        await sandbox.webhooks.settled()
        assert {delivery.status for delivery in sandbox.webhooks.deliveries} == {"discarded"}

        report = await running.receiver.reconcile(since=began)
        await running.settle()
        assert sorted(running.calls) == sorted(made)
        assert (report.added, report.repeated, report.is_complete) == (50, 0, True)
        assert (report.changes_unknown, report.deletions_unknown) == ((), ("Company Vendors",))
        assert report.until == now(sandbox).replace(microsecond=0)
        assert not report.unavailable

        again = await running.receiver.reconcile(since=began)
        await running.settle()
        assert (again.added, again.repeated, len(running.calls)) == (0, 50, 50)


def rfis(procore: Procore, project_id: int) -> Any:
    return procore.with_scope(project_id=project_id).rfis


async def test_deliveries_before_and_after_add_no_second_handling(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    project_id = projects_of(sandbox)[0]
    site = procore.with_scope(project_id=project_id)
    first, second, third = (rfi.id for rfi in (await site.rfis.list())[:3])
    async with bench(procore, tmp_path, own_changes=True) as running, aiohttp_server(running.receiver) as url:
        handle(running)
        await hooked(site, url, "RFIs update", destination_headers={"Authorization": NEW})
        sandbox.clock.advance(HOUR)
        began = now(sandbox)
        await site.rfis.update(id=first, rfi={"subject": "received"})
        await sandbox.webhooks.settled()
        sandbox.webhooks.hold()
        await site.rfis.update(id=second, rfi={"subject": "late"})
        sandbox.clock.advance(60.0)
        report = await running.receiver.reconcile(began, resources="RFIs", projects=[project_id])
        assert (report.added, report.repeated) == (1, 1)
        await running.settle()
        await site.rfis.update(id=second, rfi={"subject": "later"})
        await site.rfis.update(id=third, rfi={"subject": "later"})
        sandbox.webhooks.release()
        await sandbox.webhooks.settled()
        assert {delivery.status for delivery in sandbox.webhooks.deliveries} == {"delivered"}
        await running.settle()
        # One for each change: the second update of the second one came after the lists were read.
        assert [item_id for *_, item_id in running.calls] == [first, second, second, third]


async def test_handlers_decide_which_lists_are_read(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        for resource, action in (("RFIs", "update"), ("Drawings", "create"), ("Drawings", "delete"), ("Trades", "*")):
            idle.receiver.on(resource, None if action == "*" else action)(noted(f"{resource} {action}"))
        before = len(sandbox.requests)
        report = await idle.receiver.reconcile(now(sandbox), projects=projects_of(sandbox)[:2])
        paths = [request.path.rpartition("/")[2] for request in sandbox.requests[before:]]
        assert sorted(paths) == ["rfis", "rfis", "token", "trades"]
        assert report.changes_unknown == ("Drawings",)
        assert report.deletions_unknown == ("Drawings", "Trades")


def noted(name: str) -> Any:
    async def handler(event: WebhookEvent) -> None: ...

    handler.__qualname__ = name
    return handler


async def test_lists_that_cannot_be_read_are_reported(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    first, second, third = projects_of(sandbox)[:3]
    sandbox.faults.add("GET", f"/rest/v1.0/projects/{first}/rfis", Answer(403))
    sandbox.faults.add("GET", f"/rest/v1.0/projects/{second}/rfis", Answer(500), times=None)
    async with bench(procore, tmp_path, run=False) as idle:
        began = now(sandbox) - datetime.timedelta(days=9000)
        report = await idle.receiver.reconcile(began, resources=["RFIs"], projects=[first, second, third, third])
        (unavailable,), (failed,) = report.unavailable, report.failed
        assert (unavailable.operation, unavailable.project_id, unavailable.status) == ("rfis.list", first, 403)
        assert (failed.resource, failed.project_id, failed.status) == ("RFIs", second, 500)
        assert (report.is_complete, report.lists) == (False, 4)  # the bins, too
        assert report.added >= len(sandbox.seed_data.rfis[third])


async def test_a_company_that_cannot_be_read_ends_the_run(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    answer = Answer(403, body={"errors": "App is not connected to this company"})
    sandbox.faults.add("GET", "*/rfis", answer, times=None)
    async with bench(procore, tmp_path, run=False) as idle:
        with pytest.raises(AppNotConnectedError):
            await idle.receiver.reconcile(now(sandbox), resources="RFIs")


async def test_two_receivers_that_reconcile_at_once_add_each_change_once(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    project_id, began = projects_of(sandbox)[0], now(sandbox)
    sandbox.clock.advance(HOUR)
    changed = [rfi.id for rfi in (await rfis(procore, project_id).list())[:9]]
    for rfi_id in changed:
        await rfis(procore, project_id).update(id=rfi_id, rfi={"subject": "new"})
    async with bench(procore, tmp_path) as one, bench(procore, tmp_path) as other:
        handle(one)
        handle(other)
        runs = (running.receiver.reconcile(began, projects=[project_id]) for running in (one, other))
        reports = await asyncio.gather(*runs)
        await one.settle()
        assert sum(report.added for report in reports) == len(changed)
        assert sorted(item_id for *_, item_id in one.calls + other.calls) == sorted(changed)


async def test_an_inbox_that_fails_ends_the_run_and_the_next_one_completes_it(
    sandbox: Sandbox, procore: Procore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project_id, began = projects_of(sandbox)[0], now(sandbox) - datetime.timedelta(days=9000)
    number = len(await rfis(procore, project_id).list())
    async with bench(procore, tmp_path, run=False) as idle:
        add, calls = idle.receiver._inbox.add, 0

        async def add_some(event: Any, moment: float) -> bool:
            nonlocal calls
            calls += 1
            if calls > 20:
                raise OSError("disk full")
            return await add(event, moment)

        monkeypatch.setattr(idle.receiver._inbox, "add", add_some)
        run: dict[str, Any] = {"since": began, "resources": "RFIs", "projects": [project_id]}
        idle.receiver.on("RFIs", "update")(noted("update"))
        with pytest.raises(OSError, match="disk full"):
            await idle.receiver.reconcile(**run)
        monkeypatch.undo()
        report = await idle.receiver.reconcile(**run)
        assert (report.added, report.repeated) == (number - 20, 20)
        assert (await idle.receiver.state()).pending == number


async def test_a_cancelled_run_leaves_no_task(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    sandbox.faults.add("GET", "*/rfis", Hold(), times=None)
    async with bench(procore, tmp_path, run=False) as idle:
        before = asyncio.all_tasks()
        run = asyncio.create_task(idle.receiver.reconcile(now(sandbox), resources="RFIs", concurrency=3))
        while sum(request.path.endswith("/rfis") for request in sandbox.requests) < 3:
            await asyncio.sleep(0.001)
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run
        assert not {task for task in asyncio.all_tasks() - before if "reconcil" in repr(task)}


def item(number: int, **times: str | None) -> dict[str, Any]:
    return {"id": number, "created_at": "2020-01-01T00:00:00Z", "updated_at": "2026-11-30T10:00:00Z", **times}


async def listed(
    sandbox: Sandbox, procore: Procore, folder: Path, path: str, answers: list[list[Any]]
) -> tuple[Any, list[WebhookEvent]]:
    """Reconcile lists whose items are given, and return the report and the events."""
    remaining = list(answers)

    def answer(request: Any) -> Any:
        rows = remaining.pop(0)
        return 200, rows, {"Per-Page": "1000", "Total": f"{len(rows)}"}

    sandbox.route("GET", path, answer)
    return await reconciled(sandbox, procore, folder)


async def living(
    sandbox: Sandbox, procore: Procore, folder: Path, source: LivingList
) -> tuple[Any, list[WebhookEvent]]:
    """Reconcile a list that changes while it is read."""

    def answer(request: Any) -> Any:
        return 200, *source.answer(int(request.query.get("page", 1)), int(request.query["per_page"]))

    sandbox.route("GET", RFIS, answer)
    return await reconciled(sandbox, procore, folder)


async def reconciled(sandbox: Sandbox, procore: Procore, folder: Path) -> tuple[Any, list[WebhookEvent]]:
    project_id = projects_of(sandbox)[0]
    since = datetime.datetime(2026, 11, 30, tzinfo=datetime.UTC)
    async with bench(procore, folder, run=False) as idle:
        report = await idle.receiver.reconcile(since, resources="RFIs", projects=[project_id])
        pending = await idle.receiver._inbox.claim(100, idle.clock.time(), 60.0, ordered=False)
        return report, [WebhookEvent.parse(event.body) for event in pending]


RFIS = "/rest/v1.0/projects/{project_id}/rfis"


async def test_an_item_that_moves_to_an_earlier_page_is_not_missed(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    source = LivingList(
        [item(number) for number in range(1, 36)], lambda source, number: source.remove(source.items[0])
    )
    report, events = await living(sandbox, procore, tmp_path, source)
    assert sorted(event.resource_id for event in events) == list(range(1, 36))
    assert (report.added, report.repeated, report.failed) == (35, 0, ())


async def test_an_event_of_a_list_without_a_time_stands_for_its_change_alone(
    sandbox: Sandbox, procore: Procore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aprocore.change_feed.list_reading.response_time", lambda response: None)
    _, (event,) = await listed(sandbox, procore, tmp_path, RFIS, [[item(1)]])
    async with bench(procore, tmp_path, run=False) as idle:
        ids = {"company_id": event.company_id, "project_id": event.project_id, "resource_id": 1}
        for seconds, pending in ((0, 1), (1, 2)):
            at = (event.at + datetime.timedelta(seconds=seconds)).isoformat()
            await idle.accept(V2, **ids, resource_name="RFIs", ulid=f"{seconds}", timestamp=at)
            assert (await idle.receiver.state()).pending == pending


async def test_actions_that_no_list_tells_are_reported(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        idle.receiver.on("RFIs", "approve")(noted("approve"))
        report = await idle.receiver.reconcile(now(sandbox))
        assert (report.changes_unknown, report.lists) == (("RFIs",), 0)


@pytest.mark.slow
async def test_all_lists_can_be_read(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    names = [*COMPANY_RESOURCES, *PROJECT_RESOURCES]
    async with bench(procore, tmp_path, run=False) as idle:
        began = now(sandbox) - datetime.timedelta(days=9000)
        report = await idle.receiver.reconcile(began, resources=names, projects=projects_of(sandbox)[:1])
        assert (report.failed, report.unavailable) == ((), ())
        assert report.creations_unknown == ("Submittal Packages", "Trades")
        assert report.lists == 27 + 16  # those of changes, and those of deletions


async def test_a_list_that_never_rests_has_failed(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    def change(source: LivingList, number: int) -> None:
        for row in source.items:
            row["id"] += 100

    source = LivingList([item(number) for number in range(1, 36)], change)
    report, _ = await living(sandbox, procore, tmp_path, source)
    assert [(problem.operation, problem.status) for problem in report.failed] == [("rfis.list", None)]


async def test_an_item_that_was_created_and_updated_has_two_events(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    rows = [
        item(1, created_at="2026-11-30T09:00:00Z"),
        item(2, created_at="2026-11-30T10:00:00Z"),
        item(3, updated_at="2026-11-29T10:00:00Z"),
        item(4, updated_at=None),
        {"id": 5},
        {"name": "no id"},
    ]
    report, events = await listed(sandbox, procore, tmp_path, RFIS, [rows])
    found = [(event.action, event.resource_id) for event in events]
    assert found == [("create", 1), ("update", 1), ("create", 2), ("update", 4), ("update", 5)]
    assert all(event.reconciled and event.application_id is None for event in events)
    assert len({event.key for event in events}) == 5
    assert (report.creations_unknown, report.failed) == (("RFIs",), ())


async def test_deletions_whose_time_is_not_shown_are_reported(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    rows = [
        item(1, deleted_at="2026-11-30T09:00:00Z"),
        item(2, deleted_at="2026-11-29T09:00:00Z"),
        item(3),
        item(4, updated_at="2026-11-29T10:00:00Z"),
    ]
    report, events = await listed(sandbox, procore, tmp_path, f"{RFIS}/recycle_bin", [rows])
    assert [event.resource_id for event in events if event.action == "delete"] == [1, 3]
    assert (report.deletions_unknown, report.failed) == (("RFIs",), ())


async def test_mistakes_are_refused(sandbox: Sandbox, procore: Procore, tmp_path: Path) -> None:
    since: Any = now(sandbox)
    async with bench(procore, tmp_path, run=False) as idle:
        for message, arguments in (
            ("since must be a datetime with a time zone", {"since": since.replace(tzinfo=None)}),
            ("since must be a datetime with a time zone", {"since": "2026-01-01"}),
            ("since is out of range", {"since": datetime.datetime.min.replace(tzinfo=datetime.UTC)}),
            ("overlap must be a timedelta that is not negative", {"overlap": datetime.timedelta(seconds=-1)}),
            ("overlap must be a timedelta that is not negative", {"overlap": 300}),
            ("concurrency must be at least 1", {"concurrency": 0}),
            ("handlers do not name the triggers", {"resources": None}),
        ):
            with pytest.raises(ConfigurationError, match=message):
                await idle.receiver.reconcile(**{"since": since, "resources": "RFIs", **arguments})
    async with bench(procore.with_scope(company_id=None), tmp_path, run=False) as idle:
        with pytest.raises(ConfigurationError, match="needs a company"):
            await idle.receiver.reconcile(since, resources="RFIs")


def test_the_page_names_the_resources_whose_changes_lists_tell() -> None:
    shown: list[list[str]] = [[], [], []]
    for resource in sorted((*COMPANY_RESOURCES, *PROJECT_RESOURCES)):
        operation = list_operation(resource)
        changes = None if operation is None else list_changes(operation.name)
        if changes is not None and changes.is_readable and (changes.time_filter or changes.deleted):
            shown[0 if changes.time_filter and changes.deleted else 1 if changes.time_filter else 2].append(resource)
    page = " ".join((Path(__file__).parents[2] / "docs/how-to/webhooks.md").read_text(encoding="utf-8").split())
    assert f"and show deletions: {', '.join(shown[0])};" in page
    assert f"and do not show deletions: {', '.join(shown[1])}." in page
    assert f"Only deletions are shown for {' and '.join(shown[2])};" in page
