"""Rules that hold for many lists: dates of daily logs, order, deleted items, documented parameters, views."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from aprocore import Procore
from aprocore.errors import BadRequestError, NotFoundError
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


def project_path(procore: Procore, rest: str) -> str:
    return f"/rest/v1.0/projects/{procore.project_id}/{rest}"


async def test_daily_logs_without_dates_are_todays_by_the_clock_of_the_project(
    sandbox: Sandbox, procore: Procore
) -> None:
    path = project_path(procore, "notes_logs")
    days = {}
    for day in ("2026-06-01", "2026-06-02"):
        days[day] = (await procore.post(path, json={"notes_log": {"date": day, "comment": "x"}}))["id"]
    # The project is in the Pacific time zone, 7 hours behind.
    for moment, day in (
        (datetime(2026, 6, 2, 6, tzinfo=UTC), "2026-06-01"),
        (datetime(2026, 6, 2, 8, tzinfo=UTC), "2026-06-02"),
    ):
        sandbox.clock.advance(moment.timestamp() - sandbox.clock.now())
        assert [log["id"] for log in await procore.get(path)] == [days[day]]
    found = await procore.get(path, params={"start_date": "2026-06-01", "end_date": "2026-06-02"})
    assert [log["id"] for log in found] == list(days.values())


async def test_all_daily_logs_need_dates_of_at_most_13_weeks(sandbox: Sandbox, procore: Procore) -> None:
    path = project_path(procore, "daily_logs")
    log = await procore.post(project_path(procore, "notes_logs"), json={"notes_log": {"date": "2026-06-01"}})
    for params in (
        {"start_date": "2026-06-01", "end_date": "2026-08-31"},
        {"log_date": "2026-06-01"},
        {"filters": {"date": "2026-05-01...2026-06-01"}},
    ):
        found = await procore.get(path, params=params)
        assert log["id"] in [row["id"] for row in found["notes_logs"]]
        assert {"weather_logs", "call_logs"} < set(found)
    for params, error in (
        ({}, "param is missing or the value is empty: start_date"),
        ({"start_date": "2026-06-01"}, "param is missing or the value is empty: end_date"),
        ({"start_date": "2026-06-01", "end_date": "2026-09-01"}, "at most 13 weeks"),
        ({"filters": {"date": "2026-06-01"}}, "not a range"),
    ):
        with pytest.raises(BadRequestError, match=error):
            await procore.get(path, params=params)


async def test_lists_are_sorted_by_several_keys(sandbox: Sandbox, procore: Procore) -> None:
    path = project_path(procore, "incidents")
    for title, event_date in (("b", "2026-01-01"), ("a", "2026-01-02"), ("c", "2026-01-01")):
        await procore.post(path, json={"incident": {"title": title, "event_date": f"{event_date}T08:00:00Z"}})

    async def titles(sort: str) -> str:
        found = await procore.get(path, params={"sort": sort, "per_page": 100})
        return "".join(row["title"] for row in found if row["title"] in "abc")

    assert await titles("title") == "abc"
    assert await titles("-title") == "cba"
    assert await titles("event_date,-title") == "cba"
    assert await titles("-event_date,title") == "abc"


async def test_deleted_records_of_a_tool_without_a_recycle_bin(sandbox: Sandbox, procore: Procore) -> None:
    path = "/rest/v1.0/work_order_contracts"
    scope = {"project_id": procore.project_id}
    contracts = await procore.get(path, params=scope)
    await procore.delete(f"{path}/{contracts[0]['id']}", params=scope)

    async def ids(**filters: str) -> list[int]:
        return [item["id"] for item in await procore.get(path, params={**scope, "filters": filters})]

    assert contracts[0]["id"] not in await ids()
    assert await ids(include_deleted="only") == [contracts[0]["id"]]
    assert set(await ids(include_deleted="with")) == {contract["id"] for contract in contracts}


async def test_a_parameter_outside_of_the_filters_selects(sandbox: Sandbox, procore: Procore) -> None:
    path, scope = "/rest/v1.0/images", {"project_id": procore.project_id}
    images = await procore.get(path, params=scope)
    category: Any = images[0]["image_category_id"]
    found = await procore.get(path, params={**scope, "image_category_id": category})
    assert images[0]["id"] in [image["id"] for image in found]
    assert {image["image_category_id"] for image in found} == {category}
    assert await procore.get(path, params={**scope, "image_category_id": 7}) == []


async def test_views(sandbox: Sandbox, procore: Procore) -> None:
    path = "/rest/v1.0/observations/items"
    whole = await procore.get(path, params={"project_id": procore.project_id})
    compact = await procore.get(path, params={"project_id": procore.project_id, "view": "compact"})
    assert [item["id"] for item in compact] == [item["id"] for item in whole]
    assert set(compact[0]) < set(whole[0])


async def test_an_invalid_date_is_refused(sandbox: Sandbox, procore: Procore) -> None:
    with pytest.raises(BadRequestError, match="is not a date"):
        await procore.get(project_path(procore, "notes_logs"), params={"log_date": "soon"})


async def test_a_list_in_an_object_has_pages(procore: Procore) -> None:
    path = "/rest/v1.0/requested_changes"
    whole = await procore.get(path, params={"project_id": procore.project_id})
    for page in (1, 2):
        found = await procore.get(path, params={"project_id": procore.project_id, "per_page": 1, "page": page})
        assert found["requested_changes"] == whole["requested_changes"][page - 1 : page]


async def test_a_single_item_of_another_owner_is_not_found(procore: Procore) -> None:
    path = project_path(procore, "incidents/actions")
    action = (await procore.get(path))[0]
    shown = await procore.get(f"{path}/{action['id']}", params={"incident_id": action["incident_id"]})
    assert shown["id"] == action["id"]
    with pytest.raises(NotFoundError):
        await procore.get(f"{path}/{action['id']}", params={"incident_id": 7})
