"""Rules for writes: blank fields, absent parameters, dates, and the additional rules of a strict sandbox."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aprocore import ConfigurationError
from aprocore.errors import BadRequestError, MissingCompanyError, UnprocessableError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.lenient_values import iso_date
from aprocore.sandbox.api.strictness import STRICT_RULES, strict_rules
from tests.support.cases import cases
from tests.support.http_client import HttpClient, HttpResponse

pytestmark = pytest.mark.anyio


def project_path(sandbox: Sandbox, rest: str) -> str:
    return f"/rest/v1.0/projects/{next(iter(sandbox.seed_data.projects))}/{rest}"


async def send(sandbox: Sandbox, method: str, path: str, body: Any = None) -> HttpResponse:
    """Send a call that no client has checked."""
    headers = {
        "Authorization": f"Bearer {sandbox.tokens.issue()['access_token']}",
        "Procore-Company-Id": str(sandbox.company_id),
        "Content-Type": "application/json",
    }
    content = b"" if body is None else json.dumps(body).encode()
    return await HttpClient(sandbox).call(method, path, headers=headers, body=content)


async def test_blank_required_fields_are_named_by_field(sandbox: Sandbox) -> None:
    path = project_path(sandbox, "rfis")
    answer = await send(sandbox, "POST", path, {"rfi": {"subject": " ", "question": {"body": ""}, "due_date": "soon"}})
    assert answer.status == 422
    blank = ["can't be blank"]
    assert answer.json() == {
        "errors": {
            "due_date": ["is not a date"],
            "subject": blank,
            "rfi_manager_id": blank,
            "question": {"body": blank},
        }
    }
    async with sandbox.procore() as procore:
        with pytest.raises(UnprocessableError) as caught:
            await procore.post(path, json={"rfi": {"subject": None, "rfi_manager_id": 1, "question": {"body": "?"}}})
    assert caught.value.errors == {"subject": blank}


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({}, "company_id"),
        ({"company_id": 0}, "project"),
        ({"company_id": 0, "project": {}}, "project"),
        ({"company_id": 0, "project": None}, "project"),
        ({"project": {"name": "x"}}, "company_id"),
    ],
)
async def test_absent_wrappers_and_scopes(sandbox: Sandbox, body: dict[str, Any], name: str) -> None:
    sent = {field: sandbox.company_id if field == "company_id" else value for field, value in body.items()}
    answer = await send(sandbox, "POST", "/rest/v1.0/projects", sent)
    assert (answer.status, answer.json()) == (400, {"errors": f"param is missing or the value is empty: {name}"})


async def test_blank_fields_of_version_2(sandbox: Sandbox) -> None:
    path = f"/rest/v2.0/companies/{sandbox.company_id}/webhooks/hooks"
    answer = await send(sandbox, "POST", path, {})
    assert answer.status in (400, 422)
    assert "blank" in answer.text or "missing" in answer.text


async def test_a_sync_without_company_id(sandbox: Sandbox) -> None:
    async with sandbox.procore() as procore:
        result = await procore.patch("/rest/v1.0/projects/sync", json={"updates": [{"name": "A"}]})
    assert [row["name"] for row in result["entities"]] == ["A"]


async def test_blank_fields_of_a_row(sandbox: Sandbox) -> None:
    project_id = next(iter(sandbox.seed_data.projects))
    body = {"project_id": project_id, "updates": [{"title": "A"}, {"title": ""}]}
    result = (await send(sandbox, "PATCH", "/rest/v1.0/coordination_issues/sync", body)).json()
    assert [row["title"] for row in result["entities"]] == ["A"]
    assert result["errors"] == [{"title": "", "errors": {"title": ["can't be blank"]}}]


async def test_dates_with_the_month_first(sandbox: Sandbox) -> None:
    async with sandbox.procore() as procore:
        log = await procore.post(
            project_path(sandbox, "notes_logs"), json={"notes_log": {"date": "08/31/2020", "comment": "x"}}
        )
        found = await procore.get(project_path(sandbox, "notes_logs"), params={"log_date": "08/31/2020"})
    assert log["date"] == "2020-08-31"
    assert [row["id"] for row in found] == [log["id"]]


async def test_date_times_without_a_time_are_stored_as_null(sandbox: Sandbox) -> None:
    path = project_path(sandbox, "action_plans/plan_items")
    async with sandbox.procore() as procore:
        for sent, stored in (
            ("2026-05-04", None),
            ("05/04/2026", None),
            ("2026-05-04T10:00:00Z", "2026-05-04T10:00:00Z"),
        ):
            item = {"title": "x", "plan_id": 1, "plan_section_id": 1, "due_at": sent}
            made = await procore.post(path, json={"plan_item": item})
            assert made["due_at"] == stored
    assert sandbox.health().found["datetime_without_time"] == {
        "POST /rest/v1.0/projects/{project_id}/action_plans/plan_items": 2
    }


@cases(
    ("text", "read"),
    [
        ("08/31/2020", "2020-08-31"),
        (" 8/1/2020 ", "2020-08-01"),
        ("31/08/2020", "31/08/2020"),
        ("2020-08-31", "2020-08-31"),
        ("", ""),
    ],
)
def test_iso_date(text: str, read: str) -> None:
    assert iso_date(text) == read


class TestStrict:
    @pytest.fixture
    async def strict(self) -> Any:
        async with Sandbox(strict=True) as sandbox:
            yield sandbox

    async def test_dates(self, strict: Sandbox) -> None:
        body = {"notes_log": {"date": "08/31/2020", "datetime": "2020-08-31"}}
        answer = await send(strict, "POST", project_path(strict, "notes_logs"), body)
        assert answer.status == 422
        assert answer.json()["errors"] == {"date": ["is not a date"], "datetime": ["has no time"]}
        assert strict.health().count("datetime_without_time") == 0

    async def test_one_value_of_an_array(self, strict: Sandbox, sandbox: Sandbox) -> None:
        body = {"notes_log": {"comment": "x"}, "attachments": "x"}
        answer = await send(strict, "POST", project_path(strict, "notes_logs"), body)
        assert (answer.status, answer.json()["errors"]) == (422, {"attachments": ["is not an array"]})
        assert (await send(sandbox, "POST", project_path(sandbox, "notes_logs"), body)).status == 201

    async def test_undocumented_parameters(self, strict: Sandbox, sandbox: Sandbox) -> None:
        path = project_path(strict, "rfis") + "?filters[stauts]=open"
        answer = await send(strict, "GET", path)
        assert answer.status == 400
        assert answer.json() == {"errors": "filters[stauts] is not a parameter of this operation"}
        assert (await send(sandbox, "GET", path)).status == 200

    async def test_company_id_of_a_sync(self, strict: Sandbox) -> None:
        answer = await send(strict, "PATCH", "/rest/v1.0/projects/sync", {"updates": []})
        assert (answer.status, answer.json()["errors"]) == (400, "param is missing or the value is empty: company_id")

    async def test_company_header(self, strict: Sandbox) -> None:
        async with strict.procore(company_id=None) as procore:
            with pytest.raises((BadRequestError, MissingCompanyError)):
                await procore.get("/rest/v1.0/companies")

    def test_values(self) -> None:
        assert strict_rules(True) == STRICT_RULES
        assert strict_rules(False) == frozenset()
        assert strict_rules("dates") == strict_rules(["dates"]) == {"dates"}
        with pytest.raises(ConfigurationError, match=r"strict must be a bool or some of arrays, .*got 'date'"):
            Sandbox(strict=["date"])  # type: ignore[list-item]
