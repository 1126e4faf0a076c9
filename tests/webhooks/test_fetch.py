"""Objects that events name: one fetch for many events, and what can't be fetched."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from aprocore import ConfigurationError, ForbiddenError, Procore
from aprocore.rest.rfis import Rfi
from aprocore.rest.submittals import Submittal
from aprocore.sandbox import Answer, Sandbox
from aprocore.webhooks import WebhookEvent
from tests.webhooks.test_event import V2
from tests.webhooks.test_receiver import Bench, bench

pytestmark = pytest.mark.anyio


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore() as procore:
        yield procore


class Site:
    """A project of the sandbox, events of its first RFI, and the calls that fetched it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.project_id = next(iter(sandbox.seed_data.projects))
        self.rfi_id = sandbox.seed_data.rfis[self.project_id][0]["id"]

    def payload(self, key: str = "k", **changes: Any) -> dict[str, Any]:
        ids = {"company_id": self.sandbox.company_id, "project_id": self.project_id, "resource_id": self.rfi_id}
        return {**V2, "ulid": key, "resource_name": "RFIs", **ids, **changes}

    def event(self, key: str = "k", **changes: Any) -> WebhookEvent:
        return WebhookEvent.parse(self.payload(key, **changes))

    @property
    def fetches(self) -> int:
        return sum(request.path.endswith(f"/rfis/{self.rfi_id}") for request in self.sandbox.requests)


@pytest.fixture
def site(sandbox: Sandbox) -> Site:
    return Site(sandbox)


async def accepted(idle: Bench, site: Site, key: str, **changes: Any) -> WebhookEvent:
    payload = site.payload(key, **changes)
    assert await idle.accept(payload) == 200
    return WebhookEvent.parse(json.dumps(payload))


async def test_events_that_wait_for_one_object_share_a_fetch(site: Site, procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        events = [await accepted(idle, site, f"{number}") for number in range(10)]

        @idle.receiver.on("RFIs")
        async def fetch(event: WebhookEvent) -> None:
            idle.calls.append(await idle.receiver.fetch(event, Rfi))

        worker = asyncio.create_task(idle.receiver.run())
        await idle.settle()
        worker.cancel()
        assert {rfi.id for rfi in idle.calls} == {site.rfi_id}
        assert (len(idle.calls), site.fetches) == (len(events), 1)


async def test_a_fetch_answers_only_events_that_arrived_before_it(site: Site, procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        first = await accepted(idle, site, "1")
        early = await accepted(idle, site, "2")
        await idle.receiver.fetch(first)
        late = await accepted(idle, site, "3")
        await idle.receiver.fetch(early)
        assert site.fetches == 1
        await idle.receiver.fetch(late)
        assert site.fetches == 2
        await idle.receiver.fetch(first)
        assert site.fetches == 2
        await idle.receiver.fetch(site.event("from elsewhere"))
        assert site.fetches == 3


async def test_a_fetch_that_is_under_way_does_not_answer_a_later_event(
    site: Site, procore: Procore, tmp_path: Path
) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        first = asyncio.create_task(idle.receiver.fetch(await accepted(idle, site, "1")))
        await asyncio.sleep(0)
        late = await accepted(idle, site, "2")
        await asyncio.gather(first, idle.receiver.fetch(late), idle.receiver.fetch(late))
        assert site.fetches == 2


async def test_an_object_is_kept_for_a_minute(site: Site, procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        event = await accepted(idle, site, "1")
        for seconds, fetches in ((0.0, 1), (59.0, 1), (2.0, 2)):
            idle.clock.advance(seconds)
            await idle.receiver.fetch(event)
            assert site.fetches == fetches


async def test_events_received_elsewhere_share_a_fetch_if_clocks_allow(
    site: Site, procore: Procore, tmp_path: Path
) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        arrivals = idle.receiver._worker.arrivals
        arrivals.note("first")
        await idle.receiver.fetch(site.event("first"))
        arrivals.note("long ago", idle.clock.time() - 60.0)
        await idle.receiver.fetch(site.event("long ago"))
        assert site.fetches == 1
        arrivals.note("just now", idle.clock.time() - 59.0)
        await idle.receiver.fetch(site.event("just now"))
        assert site.fetches == 2


async def test_errors_are_not_kept(site: Site, procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        event = await accepted(idle, site, "1")
        view = procore.with_scope(project_id=site.project_id)
        site.sandbox.faults.add("GET", "*/rfis/*", Answer(403))
        outcomes = await asyncio.gather(*[idle.receiver.fetch(event) for _ in range(3)], return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [ForbiddenError] * 3
        rfi = await idle.receiver.fetch(event, Rfi)
        assert rfi is not None
        assert rfi.subject == (await view.rfis.get(id=site.rfi_id)).subject


async def test_a_deleted_object_is_none(site: Site, procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        assert await idle.receiver.fetch(site.event(resource_id=999_999)) is None


async def test_a_cancelled_caller_does_not_cancel_the_fetch_of_others(
    site: Site, procore: Procore, tmp_path: Path
) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        event = await accepted(idle, site, "1")
        first, second = (asyncio.create_task(idle.receiver.fetch(event)) for _ in range(2))
        await asyncio.sleep(0)
        first.cancel()
        assert (await second).id == site.rfi_id
        third = asyncio.create_task(idle.receiver.fetch(await accepted(idle, site, "2")))
        await asyncio.sleep(0)
        third.cancel()
        await asyncio.gather(third, return_exceptions=True)
        assert not idle.receiver._fetcher._fetches


async def test_what_cannot_be_fetched_says_what_to_call(site: Site, procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        with pytest.raises(ConfigurationError, match=r"one of the Drawings by its id.*aprocore operations drawings"):
            await idle.receiver.fetch(site.event(resource_name="Drawings"))
        with pytest.raises(ConfigurationError, match=r"rfi_id with which.*rfis.replies.get\(project_id=…, rfi_id=…"):
            await idle.receiver.fetch(site.event(resource_name="RFI Replies"))
        with pytest.raises(ConfigurationError, match="does not have the project_id"):
            await idle.receiver.fetch(site.event(project_id=None))
        with pytest.raises(ConfigurationError, match="RFIs are fetched as Rfi, not as Submittal"):
            await idle.receiver.fetch(site.event(), Submittal)


async def test_ids_of_related_resources_are_used(site: Site, procore: Procore, tmp_path: Path) -> None:
    related = [{"name": "RFIs", "id": site.rfi_id}]
    async with bench(procore, tmp_path, run=False) as idle:
        event = site.event(resource_name="RFI Replies", resource_id=77, related_resources=related)
        assert await idle.receiver.fetch(event) is None
        assert site.sandbox.requests[-1].path.endswith(f"/rfis/{site.rfi_id}/replies/77")


async def test_a_related_resource_of_the_same_kind_is_not_fetched_instead(
    site: Site, procore: Procore, tmp_path: Path
) -> None:
    locations = await procore.project.locations.list_for_project(project_id=site.project_id)
    related = [{"name": "Locations", "id": locations[0].id}]
    async with bench(procore, tmp_path, run=False) as idle:
        event = site.event(resource_name="Locations", resource_id=locations[1].id, related_resources=related)
        assert (await idle.receiver.fetch(event)).id == locations[1].id
