"""Sync actions and bulk operations, row by row."""

from __future__ import annotations

import pytest

from aprocore.errors import BadRequestError, NotFoundError

pytestmark = pytest.mark.anyio


@pytest.fixture
async def procore(sandbox):
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


async def test_sync_creates_and_updates_by_id_and_origin_id(procore, sandbox):
    vendors = procore.directory.company_vendors
    existing = await vendors.list().first()
    rows = [
        {"name": "Tower Cranes", "origin_id": "V-1"},
        {"id": existing.id, "name": "Northside"},
        {"name": "No origin"},
        {"id": 17, "name": "Unknown"},
        {"name": "Tower Cranes Ltd", "origin_id": "V-1"},
    ]
    result = await vendors.sync(rows)
    assert result.applied == [0, 1, 2, 4]
    assert [(error.index, error.errors) for error in result.errors] == [(3, {"id": ["not found"]})]
    assert result.entities[0].id == result.entities[3].id
    assert (result.entities[1].id, result.entities[1].name) == (existing.id, "Northside")
    names = [vendor.name async for vendor in vendors.list()]
    assert names[0] == "Northside"
    assert names[-2:] == ["Tower Cranes Ltd", "No origin"]


async def test_a_new_row_of_a_sync_needs_what_creating_it_needs(procore):
    vendors = procore.directory.company_vendors
    vendor = await vendors.list().first()
    rows = [{"origin_id": "blank", "name": " "}, {"origin_id": "none"}, {"id": vendor.id, "comments": "Still named."}]
    result = await vendors.sync(rows)
    assert [(refusal.index, refusal.errors) for refusal in result.errors] == [
        (0, {"name": ["can't be blank"]}),
        (1, {"name": ["can't be blank"]}),
    ]
    assert [(entity.id, entity.name) for entity in result.entities] == [(vendor.id, vendor.name)]


async def test_rows_that_are_not_objects_are_errors_of_their_row(procore, sandbox):
    body = {"company_id": sandbox.company_id, "updates": ["a", 7, None, {"name": ["x"]}, {"name": "Good"}]}
    answer = (await procore.request("PATCH", "/rest/v1.0/vendors/sync", json=body)).value
    assert [entity["name"] for entity in answer["entities"]] == ["Good"]
    assert [error["errors"] for error in answer["errors"]] == [
        *[{"base": ["is not an object"]}] * 3,
        {"name": ["is not a string"]},
    ]


async def test_sync_is_limited_to_1000_rows(procore, sandbox):
    body = {"company_id": sandbox.company_id, "updates": [{"name": "a"}] * 1001}
    with pytest.raises(BadRequestError, match="at most 1,000"):
        await procore.request("PATCH", "/rest/v1.0/vendors/sync", json=body)
    with pytest.raises(BadRequestError, match="value is empty: updates"):
        await procore.request("PATCH", "/rest/v1.0/vendors/sync", json={"company_id": sandbox.company_id})


async def test_bulk_operations_report_each_row(procore, sandbox):
    hook = sandbox.ids_for("webhooks.triggers.bulk_create")["hook_id"]
    path = f"/rest/v1.0/webhooks/hooks/{hook}/triggers"
    made = await procore.webhooks.triggers.bulk_create(
        hook_id=hook,
        api_version="v2",
        triggers=[{"resource_name": "RFIs", "event_type": "create"}, {"resource_name": "RFIs", "event_type": "delete"}],
    )
    assert made.ok
    listed = (await procore.request("GET", path)).value
    ids = [item["id"] for item in listed]
    response = await procore.request("DELETE", f"{path}/bulk", json={"triggers": [ids[-1], 5]})
    assert response.status == 207
    assert response.value["failed"] == [{"code": "not_found", "trigger": 5, "id": 5, "errors": {"id": ["not found"]}}]
    assert [item["id"] for item in (await procore.request("GET", path)).value] == ids[:-1]


async def test_bulk_destroy_is_all_or_nothing(procore, sandbox):
    quantities = procore.field_productivity.material
    before = [item.id async for item in quantities.list()]
    with pytest.raises(NotFoundError):
        await quantities.bulk_destroy(time_and_material_materials={"time_and_material_materials_ids": [3]})
    await quantities.bulk_destroy(time_and_material_materials={"time_and_material_materials_ids": before[:2]})
    assert [item.id async for item in quantities.list()] == before[2:]


async def test_restore_with_null_ids_is_refused(procore, sandbox):
    path = f"/rest/v2.0/companies/{sandbox.company_id}/equipment_register/restore"
    with pytest.raises(BadRequestError, match="param is missing or the value is empty: ids"):
        await procore.request("POST", path, json={"ids": None}, idempotent=True)
    assert [request.status for request in sandbox.requests.to("POST", path)] == [400]


async def test_optional_array_may_be_omitted(procore, sandbox):
    project_id = next(iter(sandbox.seed_data.projects))
    path = f"/rest/v2.0/companies/{sandbox.company_id}/projects/{project_id}/wbs/codes/ids"
    response = await procore.request("GET", path)
    assert response.status in (200, 204)
