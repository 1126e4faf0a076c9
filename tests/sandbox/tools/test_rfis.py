"""A person's work with RFIs, seen in every view."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore import NotFoundError, UnprocessableError

pytestmark = pytest.mark.anyio


async def _create(procore: Any, people: list[int], **fields: Any) -> Any:
    required = {"subject": "Which bolts?", "question": {"body": "<b>M12</b> or M16?"}, "rfi_manager_id": people[1]}
    return await procore.rfis.create(rfi={**required, **fields})


async def test_a_new_rfi_has_what_was_written_and_nothing_else(procore: Any, people: list[int]) -> None:
    location = (await procore.project.locations.list_for_project().all())[0]
    made = await _create(procore, people, assignee_ids=people[2:4], location_id=location.id, due_date="2026-12-24")
    assert (made.subject, made.status, made.draft, made.translated_status) == ("Which bolts?", "open", False, "Open")
    assert (made.rfi_manager.id, made.rfi_manager.name) == (people[1], "Ana Castillo")
    assert [assignee.id for assignee in made.assignees] == people[2:4]
    assert (made.location.id, made.location.name, made.location_id) == (location.id, location.name, location.id)
    assert made.due_date.isoformat() == "2026-12-24"
    [question] = made.questions
    assert (question.plain_text_body, question.rich_text_body, question.answers) == (
        "<b>M12</b> or M16?",
        "<b>M12</b> or M16?",
        [],
    )
    assert made.created_by.name == "Sandbox App"
    unwritten = ("reference", "cost_code", "cost_impact", "schedule_impact", "specification_section", "time_resolved")
    assert [made[name] for name in unwritten] == [None] * len(unwritten)
    assert (made.distribution_list, made.drawing_ids, made.private) == ([], [], False)
    assert await procore.rfis.get(id=made.id) == made
    assert [row for row in await procore.rfis.list().all() if row.id == made.id] == [made]
    # It is counted after the seeded ones.
    assert made.number == str(len(await procore.rfis.list().all()))
    assert (await _create(procore, people)).number == str(int(made.number) + 1)
    assert (await _create(procore, people, draft=True)).status == "draft"


async def test_replies_are_the_answers_of_the_question(procore: Any, people: list[int]) -> None:
    made = await _create(procore, people)
    replies = procore.rfis.replies
    assert await replies.list(rfi_id=made.id).all() == []
    reply = await replies.create(rfi_id=made.id, reply={"body": "M16."})
    assert (reply.plain_text_body, reply.rich_text_body, reply.created_by) == ("M16.", "M16.", "Sandbox App")
    assert [row.id for row in await replies.list(rfi_id=made.id).all()] == [reply.id]
    for rfi in (await procore.rfis.get(id=made.id), (await procore.rfis.list().all())[-1]):
        [answer] = rfi.questions[0].answers
        assert (answer.id, answer.plain_text_body) == (reply.id, "M16.")


async def test_seeded_replies_agree(procore: Any) -> None:
    rfi = await procore.rfis.list().first()
    replies = await procore.rfis.replies.list(rfi_id=rfi.id).all()
    assert replies
    assert [answer.to_dict() for answer in rfi.questions[0].answers] == [reply.to_dict() for reply in replies]


async def test_update_close_and_delete(procore: Any, people: list[int]) -> None:
    made = await _create(procore, people, assignee_id=people[2])
    await procore.rfis.update(id=made.id, rfi={"subject": "Which anchors?", "assignee_id": people[3]})
    shown = await procore.rfis.get(id=made.id)
    assert (shown.subject, shown.assignee.id, shown.questions) == ("Which anchors?", people[3], made.questions)
    await procore.rfis.recycle(id=made.id)
    with pytest.raises(NotFoundError):
        await procore.rfis.get(id=made.id)
    assert [row.id for row in await procore.rfis.list_recycled()] == [made.id]


async def test_filter_options_select(procore: Any) -> None:
    rfis = await procore.rfis.list().all()
    for name in ("assigned_id", "location_id", "responsible_contractor_id", "rfi_manager_id", "status", "cost_code_id"):
        options = await getattr(procore.rfis.filter_options, f"list_{name}")()
        keys = [option.key for option in options]
        assert keys, name
        selected = [await procore.rfis.list(filters={name: [key]}).all() for key in keys]
        assert all(0 < len(rows) <= len(rfis) for rows in selected), name


async def test_potential_people_are_accepted(procore: Any, people: list[int]) -> None:
    for user in await procore.rfis.potential_assignees.list():
        assert (await _create(procore, people, assignee_id=user.id)).assignee.login == user.login
    for user in await procore.rfis.potential_rfi_managers.list():
        made = await procore.rfis.create(rfi={"subject": "a", "question": {"body": "b"}, "rfi_manager_id": user.id})
        assert made.rfi_manager.id == user.id


@pytest.mark.parametrize("field", ["assignee_id", "location_id", "cost_code_id", "responsible_contractor_id"])
async def test_references_must_exist(procore: Any, people: list[int], field: str) -> None:
    before = len(await procore.rfis.list().all())
    with pytest.raises(UnprocessableError) as caught:
        await _create(procore, people, **{field: 12})
    assert caught.value.errors == {field: ["must exist"]}
    assert len(await procore.rfis.list().all()) == before
