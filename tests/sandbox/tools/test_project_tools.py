"""A person's work with submittals, observations, punch items, change events and daily logs, seen in every view."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from aprocore import NotFoundError, UnprocessableError
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio


async def test_submittal(procore: Any, people: list[int]) -> None:
    submittals = procore.submittals
    [location, *_] = await procore.project.locations.list_for_project().all()
    fields = {"title": "Anchors", "number": "12", "submittal_manager_id": people[1], "location_id": location.id}
    made = await submittals.create(submittal={**fields, "distribution_member_ids": people[2:4]})
    assert (made.number, made.title, made.status.name) == ("12", "Anchors", "Draft")
    assert (made.submittal_manager.name, made.location.name) == ("Ana Castillo", location.name)
    assert [member.id for member in made.distribution_members] == people[2:4]
    assert (made.description, made.due_date, made.approvers, made.attachments) == (None, None, [], [])
    assert await submittals.get(id=made.id) == made
    [listed] = [row for row in await submittals.list_v1_1().all() if row.id == made.id]
    assert (listed.title, listed.status.name, listed.submittal_manager.id) == ("Anchors", "Draft", people[1])
    [listed] = [row for row in await submittals.list().all() if row.id == str(made.id)]
    assert listed.title == "Anchors"
    statuses = {option.value: option.key for option in await submittals.list_filter_options_status_id()}
    assert "Draft" in statuses
    open_status = next(row for row in await procore.company_settings.submittal_statuses.list() if row.name == "Open")
    await submittals.update(id=made.id, submittal={"number": "12", "status_id": open_status.id})
    assert (await submittals.get(id=made.id)).status.name == "Open"
    with pytest.raises(UnprocessableError, match="status_id: must exist"):
        await submittals.update(id=made.id, submittal={"number": "12", "status_id": 5})


async def test_observation(procore: Any, people: list[int]) -> None:
    items = procore.observations
    [kind, *_] = await items.list_types().all()
    made = await items.create(observation={"name": "Open edge", "type_id": kind.id, "assignee_id": people[2]})
    assert (made.name, made.status, made.type.id, made.type.name) == ("Open edge", "initiated", kind.id, kind.name)
    assert (made.assignee.name, made.trade, made.due_date, made.personal) == ("Priya Raman", None, None, False)
    [listed] = [row for row in await items.list().all() if row.id == made.id]
    assert {name: listed[name] for name in listed.to_dict() if name in made} == {
        name: made[name] for name in made.to_dict() if name in listed
    }
    log = await items.create_response_log(
        item_id=made.id, response_log={"comment": "Fixed", "status": "ready_for_review"}
    )
    assert [row.id for row in await items.list_response_logs(item_id=made.id).all()] == [log.id]
    with pytest.raises(UnprocessableError, match="assignee_id: must exist"):
        await items.create(observation={"name": "a", "type_id": kind.id, "assignee_id": 5})


async def test_types_of_observations_are_the_same_in_all_lists(procore: Any) -> None:
    observations = procore.observations
    kinds = [row.id for row in await observations.list_types().all()]
    assert kinds == [row.id for row in await observations.project_observation_types.list().all()]
    assert kinds == [row.id for row in await observations.company_observation_types.list().all()]
    await observations.project_observation_types.update(id=kinds[0], observation_type={"name": "Housekeeping"})
    made = await observations.create(observation={"name": "Open edge", "type_id": kinds[0]})
    assert (made.type.id, made.type.name) == (kinds[0], "Housekeeping")


async def test_watchers_of_a_coordination_issue_are_options_of_the_filter(procore: Any, people: list[int]) -> None:
    issues = procore.coordination_issues
    scope = {"project_id": procore.project_id}
    made = [
        await procore.post("/rest/v1.0/coordination_issues", json={**scope, "coordination_issue": {"title": title}})
        for title in ("Duct and beam", "Pipe and beam")
    ]
    assert made[1]["issue_number"] == made[0]["issue_number"] + 1
    options = await issues.coordination_issue_filter_options.list_watcher_id()
    watchers = {watcher["id"] for issue in await issues.list().all() for watcher in issue.watchers}
    assert {option.key for option in options} == watchers <= set(people)


async def test_ids_of_custom_fields_are_those_of_their_definitions(procore: Any, sandbox: Sandbox) -> None:
    fields = procore.custom_configurable_tools.custom_fields
    ids = sandbox.ids_for("custom_configurable_tools.custom_fields.get_custom_field_lov_entry")
    definition = await fields.get(id=ids["custom_field_definition_id"])
    entries = await fields.list_custom_field_lov_entries(custom_field_definition_id=definition.id)
    assert ids["id"] == entries[0].id
    assert (await fields.get_custom_field_lov_entry(**ids)).label == entries[0].label


async def test_punch_item(procore: Any, people: list[int]) -> None:
    items = procore.punch_list.punch_items
    before = await items.list().all()
    [manager, *_] = await procore.punch_list.available_punch_item_managers.list().all()
    made = await items.create(
        punch_item={"name": "Scratched door", "due": "2026-12-24", "login_information_ids": people[2:4],
                    "punch_item_manager_id": manager.id}
    )  # fmt: skip
    assert (made.name, made.status, made.workflow_status) == ("Scratched door", "Open", "initiated")
    assert (made.due_date.isoformat(), made.description, made.trade) == ("2026-12-24", None, None)
    assert [user.id for user in made.assignees] == people[2:4]
    assert [assignment.login_information_id for assignment in made.assignments] == people[2:4]
    assert made.punch_item_manager.login == manager.login
    assert made.position > max(row.position for row in before)
    assert await items.get(id=made.id) == made
    [row] = [row for row in await items.list().all() if row.id == made.id]
    # The list documents times in assignments where the item has dates.
    assert attrs.evolve(row, assignments=[]) == attrs.evolve(made, assignments=[])
    changed = await items.update(id=made.id, punch_item={"name": "Scratched door", "status": "closed"})
    assert (changed.status, changed.assignees) == ("Closed", made.assignees)
    assert (made.closed_at, changed.closed_at) == (None, changed.updated_at)
    assert (await items.update(id=made.id, punch_item={"name": "Scratched door", "status": "open"})).closed_at is None
    await items.delete(id=made.id)
    assert [row.id for row in await items.list().all()] == [row.id for row in before]
    with pytest.raises(NotFoundError):
        await items.get(id=made.id)


async def test_change_event(procore: Any) -> None:
    events = procore.change_events
    [rfi, *_] = await procore.rfis.list().all()
    statuses = {status.name: status.id for status in await events.change_event_statuses.list_change_event_statuses()}
    fields = {
        "title": "Deeper piles",
        "status": "open",
        "change_event_status_id": statuses["Open"],
        "event_scope": "in_scope",
    }
    made = await events.create_v1_0(body={"change_event": {**fields, "rfi_id": rfi.id}})
    assert (made.title, made.change_event_status.id) == ("Deeper piles", statuses["Open"])
    assert (made.rfi.id, made.rfi.full_number, made.description) == (rfi.id, rfi.full_number, None)
    assert made.change_event_line_items == []
    assert await events.get_v1_0(id=made.id) == made
    body = {"project_id": procore.project_id, "change_event": {"change_event_status_id": statuses["Void"]}}
    await events.update_v1_0(id=made.id, body=body)
    shown = await events.get_v1_0(id=made.id)
    assert (shown.title, shown.change_event_status.name) == ("Deeper piles", "Void")
    assert made.id in [row if isinstance(row, int) else row.id for row in await events.list_v1_0().all()]


async def test_daily_log(procore: Any) -> None:
    logs = procore.daily_logs.notes_logs
    [location, *_] = await procore.project.locations.list_for_project().all()
    fields = {"comment": "Poured the slab.", "date": "2026-11-30", "location_id": location.id}
    made = await logs.create(notes_log=fields)
    assert (made.comment, made.date.isoformat(), made.location.id) == ("Poured the slab.", "2026-11-30", location.id)
    assert (made.is_issue_day, made.vendor, made.attachments) == (False, None, [])
    [listed] = [row for row in await logs.list(log_date="2026-11-30").all() if row.id == made.id]
    assert listed == made
    await logs.update(id=made.id, notes_log={"comment": "Poured half of it."})
    assert (await logs.get(id=made.id)).comment == "Poured half of it."
    await logs.delete(id=made.id)
    assert made.id not in [row.id for row in await logs.list(log_date="2026-11-30").all()]
