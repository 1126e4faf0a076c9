"""Sync actions and bulk operations, row by row."""

from __future__ import annotations

import pytest

from aprocore.errors import BadRequestError, NotFoundError

pytestmark = pytest.mark.anyio


@pytest.fixture
async def procore(sandbox):
    async with sandbox.procore(project_id=next(iter(sandbox.world.projects))) as procore:
        yield procore


async def test_a_sync_creates_and_updates_by_id_and_by_origin_id(procore, sandbox):
    vendors = procore.directory.company_vendors
    known = await vendors.list().first()
    rows = [
        {"name": "Tower Cranes", "origin_id": "V-1"},
        {"id": known.id, "name": "Northside"},
        {"name": "No origin"},
        {"id": 17, "name": "Nobody"},
        {"name": "Tower Cranes Ltd", "origin_id": "V-1"},
    ]
    result = await vendors.sync(rows)
    assert result.applied == [0, 1, 2, 4]
    assert [(each.index, each.errors) for each in result.errors] == [(3, {"id": ["not found"]})]
    assert result.entities[0].id == result.entities[3].id
    assert (result.entities[1].id, result.entities[1].name) == (known.id, "Northside")
    names = [each.name async for each in vendors.list()]
    assert names[0] == "Northside"
    assert names[-2:] == ["Tower Cranes Ltd", "No origin"]


async def test_rows_that_are_no_objects_are_refused_one_by_one(procore, sandbox):
    body = {"company_id": sandbox.company_id, "updates": ["a", 7, None, {"name": ["x"]}, {"name": "Good"}]}
    answer = (await procore.request("PATCH", "/rest/v1.0/vendors/sync", json=body)).value
    assert [each["name"] for each in answer["entities"]] == ["Good"]
    assert [each["errors"] for each in answer["errors"]] == [
        *[{"base": ["is not an object"]}] * 3,
        {"name": ["is not a string"]},
    ]


async def test_a_sync_takes_a_thousand_rows(procore, sandbox):
    body = {"company_id": sandbox.company_id, "updates": [{"name": "a"}] * 1001}
    with pytest.raises(BadRequestError, match="at most 1,000"):
        await procore.request("PATCH", "/rest/v1.0/vendors/sync", json=body)
    with pytest.raises(BadRequestError, match="value is empty: updates"):
        await procore.request("PATCH", "/rest/v1.0/vendors/sync", json={"company_id": sandbox.company_id})


async def test_bulk_operations_tell_of_each_row(procore, sandbox):
    hook = sandbox.ids_for("webhooks.triggers.bulk_create")["hook_id"]
    path = f"/rest/v1.0/webhooks/hooks/{hook}/triggers"
    made = await procore.webhooks.triggers.bulk_create(
        hook_id=hook,
        api_version="v2",
        triggers=[{"resource_name": "RFIs", "event_type": "create"}, {"resource_name": "RFIs", "event_type": "delete"}],
    )
    assert made.ok
    listed = (await procore.request("GET", path)).value
    ids = [each["id"] for each in listed]
    response = await procore.request("DELETE", f"{path}/bulk", json={"triggers": [ids[-1], 5]})
    assert response.status == 207
    assert response.value["failed"] == [{"code": "not_found", "trigger": 5, "id": 5, "errors": {"id": ["not found"]}}]
    assert [each["id"] for each in (await procore.request("GET", path)).value] == ids[:-1]


async def test_bulk_update_and_destroy_without_their_own_form(procore, sandbox):
    quantities = procore.field_productivity.material
    before = [each.id async for each in quantities.list()]
    with pytest.raises(NotFoundError):
        await quantities.bulk_destroy(time_and_material_materials={"time_and_material_materials_ids": [3]})
    await quantities.bulk_destroy(time_and_material_materials={"time_and_material_materials_ids": before[:2]})
    assert [each.id async for each in quantities.list()] == before[2:]


async def test_of_null_in_place_of_ids_nothing_is_restored(procore, sandbox):
    path = f"/rest/v2.0/companies/{sandbox.company_id}/equipment_register/restore"
    response = await procore.request("POST", path, json={"ids": None}, idempotent=True)
    assert response.status in (200, 204)
    assert [each.status for each in sandbox.requests_to("POST", path)] == [response.status]


async def test_an_array_that_is_not_required_may_be_left_out(procore, sandbox):
    project_id = next(iter(sandbox.world.projects))
    path = f"/rest/v2.0/companies/{sandbox.company_id}/projects/{project_id}/wbs/codes/ids"
    response = await procore.request("GET", path)
    assert response.status in (200, 204)
