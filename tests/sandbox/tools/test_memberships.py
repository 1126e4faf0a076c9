"""People who are added to many projects at once, and removed from them."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore import UnprocessableError
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio


async def _user(procore: Any, name: str = "Novak") -> Any:
    fields = {"first_name": "Lea", "last_name": name, "email_address": f"{name.lower()}@acme.example"}
    return await procore.directory.company_users.create_for_company(user=fields)


async def _members(procore: Any, project_id: int) -> list[int]:
    return [user.id for user in await procore.with_scope(project_id=project_id).directory.project_users.list().all()]


async def test_users_in_many_projects(procore: Any, sandbox: Sandbox) -> None:
    users = procore.directory.company_users
    made, [first, second, *_] = await _user(procore), list(sandbox.seed_data.projects)
    rows = [{"user_id": str(made.id), "project_id": str(project_id)} for project_id in (first, second)]
    result = await (await users.bulk_add(users=rows)).result()
    assert (result.ok, len(result.succeeded)) == (True, 1)
    [entry] = result.raw["data"][0]["entities"]
    assert (entry["userId"], [row["projectId"] for row in entry["projects"]]) == (
        str(made.id),
        [str(first), str(second)],
    )
    for project_id in (first, second):
        assert made.id in await _members(procore, project_id)
    # It does not matter that they are members already, and no user is created.
    count = len(await users.list_for_company().all())
    assert (await (await users.bulk_add(users=rows)).result()).ok
    assert len(await users.list_for_company().all()) == count
    details = [{**row, "project_role_ids": []} for row in rows]
    assert (await users.bulk_update_project_details(users=details)).ok
    await users.bulk_remove(users=rows[:1])
    assert made.id not in await _members(procore, first)
    assert made.id in await _members(procore, second)
    result = await users.bulk_remove_project_details(users=rows)
    assert (result.ok, len(result.succeeded), len(result.failed)) == (False, 1, 1)


async def test_users_and_projects_that_do_not_exist(procore: Any, sandbox: Sandbox) -> None:
    made, project_id = await _user(procore), next(iter(sandbox.seed_data.projects))
    rows = [{"user_id": str(made.id), "project_id": str(project_id)}, {"user_id": "5", "project_id": str(project_id)}]
    result = await procore.directory.company_users.bulk_add_v1_3(users=rows)
    assert (len(result.succeeded), len(result.failed)) == (1, 1)
    assert made.id in await _members(procore, project_id)
    path = f"/rest/v1.1/companies/{sandbox.company_id}/users/bulk_remove"
    removed = await procore.post(path, json={"users": rows})
    assert removed == {str(made.id): {str(project_id): "success"}, "5": {str(project_id): "failure"}}


async def test_parties_of_a_project(procore: Any) -> None:
    memberships = procore.directory.project_memberships
    people = [
        (await procore.directory.company_people.create(person={"first_name": "Lea", "last_name": name})).id
        for name in ("Novak", "Horak")
    ]
    assert await memberships.create(project_membership={"party_id": people[0]}) == [people[0]]
    assert await memberships.bulk_add(party_ids=people) == people
    listed = await memberships.list().all()
    assert {(row.party_id, row.project_id) for row in listed} >= {(party_id, procore.project_id) for party_id in people}
    removed = await memberships.bulk_remove(party_ids=[people[1], 5])
    assert (removed.processed_ids, removed.skipped_ids) == ([people[1]], [5])
    await memberships.delete(id=people[0], party_id=people[0])
    assert {row.party_id for row in await memberships.list().all()}.isdisjoint(people)
    # They are people of the company still.
    assert {row.id for row in await procore.directory.company_people.list().all()} >= set(people)
    with pytest.raises(UnprocessableError, match="party_id: must exist"):
        await memberships.create(project_membership={"party_id": 5})


async def test_action_plans_from_a_template(procore: Any, sandbox: Sandbox) -> None:
    plans = procore.action_plans
    templates = {row.title: row for row in await plans.company_action_plan_templates.list().all()}
    [location, *_] = await procore.project.locations.list_for_project().all()
    before = len(await plans.list().all())

    async def start(title: str, count: int = 3, location_id: int = location.id) -> None:
        template_id = str(templates[title].id)
        await plans.bulk_create_for_locations(
            template_id=template_id, location_id=str(location_id), number_of_plans=count
        )

    await start("Roofing")
    made = [plan for plan in await plans.list().all() if plan.title == "Roofing"]
    assert [(plan.location.id, plan.total_item_count) for plan in made] == [(location.id, None)] * 3
    for arguments, field in (
        (("Glazing",), "template_id"),
        (("Roofing", 1001), "number_of_plans"),
        (("Roofing", 1, 5), "location_id"),
    ):
        with pytest.raises(UnprocessableError, match=field):
            await start(*arguments)  # type: ignore[arg-type]
    assert len(await plans.list().all()) == before + 3


async def test_assignees_of_action_plan_items(procore: Any, sandbox: Sandbox, people: list[int]) -> None:
    assignees = procore.action_plans.action_plan_item_assignees
    [item, *_] = await procore.action_plans.action_plan_items.list().all()
    rows = [{"plan_item_id": item.id, "party_id": party_id} for party_id in people[:2]]
    [results] = await assignees.bulk_create(plan_item_assignees=rows)
    assert [row["status"] for row in results] == ["success", "success"]
    listed = {row.id: row for row in await assignees.list().all()}
    assert [listed[row["id"]].party.id for row in results] == people[:2]
