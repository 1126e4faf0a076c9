"""Generic CRUD handlers: create, show, list, update, delete and restore, driven by the catalogue."""

from __future__ import annotations

import pytest

from aprocore import ForbiddenError, NotFoundError, UnprocessableError
from aprocore.errors import BadRequestError, ConfigurationError
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio


@pytest.fixture
def project_id(sandbox) -> int:
    return next(iter(sandbox.seed_data.projects))


@pytest.fixture
async def procore(sandbox, project_id):
    async with sandbox.procore(project_id=project_id) as procore:
        yield procore


@pytest.mark.filterwarnings("ignore:.* is deprecated by Procore:DeprecationWarning")
async def test_v1_crud_with_numeric_ids(procore, project_id):
    locations = procore.project.locations
    made = await locations.create_for_project(location={"node_name": "Roof", "parent_id": None})
    assert isinstance(made.id, int)
    assert made.id > 2**32
    assert made.node_name == "Roof"
    assert made.id in [location.id for location in await locations.list_for_project().all()]
    changed = await locations.update_for_project(location_id=made.id, location={"node_name": "Deck"})
    assert (changed.id, changed.node_name) == (made.id, "Deck")
    assert await locations.get_for_project(location_id=made.id) == changed
    await locations.delete_for_project(location_id=made.id)
    assert made.id not in [location.id for location in await locations.list_for_project().all()]
    with pytest.raises(NotFoundError):
        await locations.get_for_project(location_id=made.id)


async def test_v2_crud_with_string_ids_in_an_envelope(procore, sandbox):
    contracts = procore.commitments.commitment_contracts
    vendor_id = sandbox.seed_data.vendors[1]["id"]
    made = await contracts.create(type="WorkOrderContract", title="Steel", vendor_id=vendor_id, view="extended")
    assert isinstance(made.id, str)
    assert made.vendor == {"id": str(vendor_id), "name": "Valley Steel Erectors"}
    shown = await contracts.get(commitment_contract_id=made.id, view="extended")
    assert shown == made
    response = await procore.request(
        "GET", f"/rest/v2.0/companies/{sandbox.company_id}/projects/{procore.project_id}/commitment_contracts/{made.id}"
    )
    assert set(response.json()) == {"data"}
    await contracts.update(commitment_contract_id=made.id, title="More steel")
    assert (await contracts.get(commitment_contract_id=made.id)).title == "More steel"
    await contracts.delete(commitment_contract_id=made.id)
    with pytest.raises(NotFoundError, match="Not found"):
        await contracts.get(commitment_contract_id=made.id)


async def test_deleted_items_are_in_the_recycle_bin_until_restored(procore):
    plans = procore.action_plans
    plan = await plans.list().first()
    await plans.delete(id=plan.id)
    assert plan.id not in [row.id for row in await plans.list().all()]
    assert plan.id in [row.id for row in await plans.list_recycled().all()]
    assert (await plans.get_recycled(id=plan.id)).id == plan.id
    await plans.restore(id=plan.id)
    assert plan.id in [row.id for row in await plans.list().all()]
    with pytest.raises(NotFoundError):
        await plans.get_recycled(id=plan.id)


async def test_versions_and_spellings_of_a_path_share_a_collection(procore, project_id):
    by_query = await procore.request("GET", "/rest/v1.0/punch_items", params={"project_id": project_id})
    by_version = await procore.request("GET", "/rest/v1.1/punch_items", params={"project_id": project_id})
    assert [item["id"] for item in by_version.value] == [
        item["id"] for item in (by_query.value if isinstance(by_query.value, list) else by_version.value)
    ]
    events = [event.id async for event in procore.change_events.list()]
    assert (await procore.change_events.get_v1_0(id=events[0])).id == events[0]


async def test_form_body_is_equal_to_json_body(procore, client, sandbox, project_id):
    token = sandbox.tokens.issue()["access_token"]
    reply = await client.call(
        "POST",
        f"/rest/v1.0/projects/{project_id}/action_plans/plan_sections",
        headers={
            "Authorization": f"Bearer {token}",
            "Procore-Company-Id": str(sandbox.company_id),
            "Content-Type": "application/x-www-form-urlencoded",
        },
        body=b"plan_section[title]=Doors&plan_section[plan_id]=7",
    )
    assert (reply.status, reply.json()["title"]) == (201, "Doors")


async def test_rfis_and_projects_of_the_seed(procore, sandbox, project_id):
    rfi = sandbox.seed_data.rfis[project_id][0]
    shown = await procore.rfis.get(id=rfi["id"])
    assert (shown.subject, shown.created_at.strftime("%Y-%m-%dT%H:%M:%SZ")) == (rfi["subject"], rfi["created_at"])
    before = len(sandbox.seed_data.rfis[project_id])
    params = {"per_page": 2000, "sort": "number"}

    async def listed():
        return await procore.get(f"/rest/v1.0/projects/{project_id}/rfis", params=params)

    manager = sandbox.seed_data.people[1]
    made = await procore.rfis.create(
        rfi={"subject": "New", "question": {"body": "Why?"}, "rfi_manager_id": manager.id, "number": "A-1"}
    )
    assert (made.subject, made.rfi_manager.id, made.rfi_manager.name) == ("New", manager.id, manager.name)
    assert len(await listed()) == before + 1
    assert ((await listed())[-1]["id"], (await listed())[-1]["subject"]) == (made.id, "New")
    await procore.rfis.recycle(id=made.id)
    assert len(await listed()) == before
    assert [item.id for item in await procore.rfis.list_recycled()] == [made.id]
    await procore.rfis.retrieve(id=made.id)
    assert len(await listed()) == before + 1
    assert len(sandbox.seed_data.rfis[project_id]) == before
    project = await procore.request(
        "POST", "/rest/v1.0/projects", json={"company_id": sandbox.company_id, "project": {"name": "Pier 9"}}
    )
    names = [project["name"] for project in (await procore.request(
        "GET", "/rest/v1.0/projects", params={"company_id": sandbox.company_id})).value]  # fmt: skip
    assert names[-1] == "Pier 9"
    assert (await procore.project.links.list(project_id=project.value["id"]).first()) is None


async def test_missing_resources_are_404(procore, sandbox, project_id):
    foreign = next(
        project["id"]
        for project in sandbox.seed_data.projects.values()
        if project["company"]["id"] != sandbox.company_id
    )
    for path in (
        "/rest/v1.0/projects/1/links",
        "/rest/v1.0/projects/x/links",
        f"/rest/v1.0/projects/{foreign}/links",
        f"/rest/v1.0/projects/{project_id}/rfis/12/replies",
        f"/rest/v1.0/projects/{project_id}/rfis/%C2%B2/replies",
        "/rest/v1.0/companies/12/trades",
        "/rest/v1.0/punch_items?project_id=1",
        f"/rest/v2.0/companies/{sandbox.company_id}/projects/{foreign}/commitment_contracts",
        "/rest/v1.0/nothing/like/this",
    ):
        with pytest.raises(NotFoundError):
            await procore.request("GET", path)
    with pytest.raises(ForbiddenError, match="not connected"):
        await procore.request("GET", f"/rest/v1.0/companies/{sandbox.seed_data.other_company.id}/trades")


class TestValidation:
    async def test_missing_parameters_are_400(self, procore, project_id):
        path = f"/rest/v1.0/projects/{project_id}/action_plans/plan_sections"
        for body in ({}, {"plan_section": {}}, {"other": 1}):
            with pytest.raises(BadRequestError, match="param is missing or the value is empty: plan_section"):
                await procore.request("POST", path, json=body)
        with pytest.raises(UnprocessableError) as caught:
            await procore.request("POST", path, json={"plan_section": {"title": "a"}})
        assert caught.value.errors == {"plan_id": ["can't be blank"]}
        with pytest.raises(BadRequestError, match="param is missing or the value is empty: project_id"):
            await procore.request("GET", "/rest/v1.1/punch_items")
        with pytest.raises(BadRequestError, match="not a JSON object"):
            await procore.request("POST", path, json=[1])

    async def test_wrong_types(self, procore, project_id):
        path = f"/rest/v1.0/projects/{project_id}/action_plans/plan_sections"
        with pytest.raises(UnprocessableError) as caught:
            await procore.request("POST", path, json={"plan_section": {"title": ["a"], "plan_id": "x"}})
        assert caught.value.body == {"errors": {"title": ["is not a string"], "plan_id": ["is not a number"]}}
        v2 = f"/rest/v2.0/companies/{procore.company_id}/projects/{project_id}/commitment_contracts"
        with pytest.raises(UnprocessableError) as caught:
            await procore.request("POST", v2, json={"type": "Gift"})
        assert caught.value.body == {"error": {"code": 422, "message": "type is not included in the list"}}

    async def test_undocumented_fields_are_ignored(self, procore):
        plans = procore.action_plans
        made = await plans.create(plan={"title": "a", "plan_type_id": 1, "admin": True}, fields={"other_admin": True})
        assert (made.title, "admin" in made, "other_admin" in made) == ("a", False, False)

    async def test_custom_fields_are_stored(self, procore):
        location = await procore.project.locations.create_for_project(location={"custom_field_7": "x"})
        assert location.custom_fields["custom_field_7"] == {"data_type": "string", "value": "x"}

    async def test_rejected_calls_are_not_committed(self, procore, sandbox, project_id):
        with pytest.raises(BadRequestError):
            await procore.request("POST", f"/rest/v1.0/projects/{project_id}/action_plans/plan_sections", json={})
        assert sandbox.requests[-1].committed_at is None


async def test_data_of_a_seed_does_not_depend_on_the_order_of_calls():
    async def seen(seed, names):
        found = {}
        async with Sandbox(seed=seed) as sandbox:
            async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
                for name in names:
                    path = f"/rest/v1.0/projects/{procore.project_id}/{name}"
                    body = (await procore.request("GET", path)).body
                    # Each run has its own port, where files are.
                    found[name] = body.replace(sandbox.environment.api_url.encode(), b"")
        return found

    names = ["locations", "users", "timesheets"]
    assert await seen(3, names) == await seen(3, names[::-1])
    assert await seen(3, names) != await seen(4, names)


def test_ids_for_needs_an_existing_resource():
    sandbox = Sandbox()
    assert set(sandbox.ids_for("rfis.replies.list")) == {"project_id", "rfi_id"}
    project = sandbox._app.state.crud_handlers.store.collection(
        f"projects/{next(iter(sandbox.seed_data.projects))}/action_plans/plans"
    )
    for item in list(project.items.values()):
        project.delete(item, "2026-01-01T00:00:00Z", keep=False)
    with pytest.raises(ConfigurationError, match=r"No resource exists for the path of action_plans\.get"):
        sandbox.ids_for("action_plans.get")
    with pytest.raises(ConfigurationError, match="Unknown operation"):
        sandbox.ids_for("rfis.lst")


async def test_project_id_implies_the_company_id(procore, sandbox):
    project_id = next(iter(sandbox.seed_data.projects))
    assert await procore.get("/rest/v1.0/observations/types", params={"project_id": project_id})
    with pytest.raises(BadRequestError, match="project_id"):
        await procore.get("/rest/v1.0/observations/types", params={"company_id": sandbox.company_id})
