"""A person's work with users and vendors of the company and of projects."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore import NotFoundError, UnprocessableError
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio


async def _rfi(procore: Any, assignee_id: int, manager_id: int) -> Any:
    fields = {"subject": "a", "question": {"body": "b"}, "rfi_manager_id": manager_id, "assignee_id": assignee_id}
    return await procore.rfis.create(rfi=fields)


async def test_users_of_the_company_become_members_of_a_project(procore: Any, people: list[int]) -> None:
    users, members = procore.directory.company_users, procore.directory.project_users
    fields = {"first_name": "Lea", "last_name": "Novak", "email_address": "lea@acme.example"}
    made = await users.create_for_company(user=fields)
    assert (made.name, made.email_address, made.job_title) == ("Lea Novak", "lea@acme.example", None)
    assert made.id in [user.id for user in await users.list_for_company().all()]
    assert made.id not in [user.id for user in await members.list().all()]
    with pytest.raises(UnprocessableError, match="assignee_id: must exist"):
        await _rfi(procore, made.id, people[1])
    added = await members.add(id=made.id)
    assert added.id == made.id
    assert made.id in [user.id for user in await members.list().all()]
    assert made.id in [user.id for user in await procore.rfis.potential_assignees.list()]
    rfi = await _rfi(procore, made.id, people[1])
    assert (rfi.assignee.name, rfi.assignee.login) == ("Lea Novak", "lea@acme.example")
    # It is one user in both lists, and in what they are assigned.
    await users.update_for_company(id=made.id, user={**fields, "last_name": "Horak"})
    assert (await members.get(id=made.id)).name == "Lea Horak"
    assert (await procore.rfis.get(id=rfi.id)).assignee.name == "Lea Horak"
    await members.remove(id=made.id)
    assert made.id not in [user.id for user in await members.list().all()]
    assert (await users.get_for_company(id=made.id)).name == "Lea Horak"
    # What they were assigned shows them still.
    assert (await procore.rfis.get(id=rfi.id)).assignee.name == "Lea Horak"
    with pytest.raises(NotFoundError):
        await members.get(id=made.id)
    with pytest.raises(NotFoundError):
        await members.remove(id=made.id)


async def test_deactivated_users_are_inactive_in_all_lists(procore: Any) -> None:
    users = procore.directory.company_users
    fields = {"first_name": "Lea", "last_name": "Novak", "email_address": "lea@acme.example"}
    made = await users.create_for_company(user=fields)
    assert made.is_active is True
    inactive = procore.directory.company_inactive_users
    assert made.id not in [user.id for user in await inactive.list().all()]
    await users.update_for_company(id=made.id, user={**fields, "is_active": False})
    assert made.id in [user.id for user in await inactive.list().all()]
    for is_active in (True, False):
        listed = [user.id for user in await users.list_for_company(filters={"active": is_active}).all()]
        assert (made.id in listed) is not is_active


async def test_other_projects_do_not_get_a_new_member(procore: Any, sandbox: Sandbox) -> None:
    made = await procore.directory.project_users.create(
        user={"first_name": "Lea", "last_name": "Novak", "email_address": "lea@acme.example"}
    )
    assert made.id in [user.id for user in await procore.directory.project_users.list().all()]
    assert made.id in [user.id for user in await procore.directory.company_users.list_for_company().all()]
    other = procore.with_scope(project_id=list(sandbox.seed_data.projects)[1])
    assert made.id not in [user.id for user in await other.directory.project_users.list().all()]


async def test_vendors(procore: Any, sandbox: Sandbox) -> None:
    made = await procore.directory.project_vendors.create(vendor={"name": "Pier Steel"})
    assert made.name == "Pier Steel"
    assert made.id in [vendor.id for vendor in await procore.directory.company_vendors.list().all()]
    contract = await procore.commitments.work_order_contracts.create(
        work_order_contract={"title": "Steel", "vendor_id": made.id}
    )
    assert (contract.vendor.id, contract.vendor.company) == (made.id, "Pier Steel")


async def test_a_new_project_is_empty_but_for_its_members(procore: Any, sandbox: Sandbox, people: list[int]) -> None:
    made = await procore.portfolio.projects.create(project={"name": "Pier 9", "active": True})
    project = procore.with_scope(project_id=made.id)
    assert await project.rfis.list().all() == []
    assert [user.id for user in await project.directory.project_users.list().all()] == people
    rfi = await _rfi(project, people[2], people[1])
    assert (rfi.number, rfi.full_number) == ("1", "RFI-1")


async def test_permission_template_of_a_project_is_assigned(procore: Any, people: list[int]) -> None:
    [template, *_] = await procore.directory.project_permission_templates.list().all()
    assign = procore.directory.project_permission_templates_assignments.update
    await assign(permission_template_assignments={"user_id": people[0], "permission_template_id": template.id})
    with pytest.raises(UnprocessableError, match="permission_template_id: must exist"):
        await assign(permission_template_assignments={"user_id": people[0], "permission_template_id": 5})
