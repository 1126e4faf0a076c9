"""Tickets of jobs from answers, and their tokens."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from multidict import CIMultiDict

from aprocore import ConfigurationError, catalogue
from aprocore.sansio.jobs.tickets import JobOperations, JobOwner, JobTicket
from aprocore.sansio.messages import Request, Response

OPERATIONS = JobOperations(catalogue.job_operations())
ORIGIN = "https://api.example"
OWNER = JobOwner.of(ORIGIN, ("local", "id", "joe"), 7)
COMPANY = (("Procore-Company-Id", "7"),)
CONTRACT = "/rest/v2.0/companies/7/projects/8/commitment_contracts/9/pdf"
EXPORTS = "/rest/v2.0/companies/7/projects/8/commitment_change_order_rows/csv_exports"
WORKFLOWS = "/rest/v2.0/companies/7/workflows/instances/bulk_create"
MARKUP = "/rest/v1.0/document_markup_downloadable_pdfs/find_or_create"
ASYNC = "/rest/v2.0/companies/7/async_operations/5"


def answer(
    method: str, path: str, body: Any = None, status: int = 202, sent: bytes | None = None, **headers: str
) -> Response:
    request = Request(method, ORIGIN, path, COMPANY, sent)
    content = b"" if body is None else json.dumps(body).encode()
    return Response(status, CIMultiDict(headers), content, request=request)


def ticket(*args: Any, **options: Any) -> JobTicket:
    return OPERATIONS.ticket(answer(*args, **options), 100.0)


@pytest.mark.parametrize(
    ("path", "body", "headers", "polled"),
    [
        (CONTRACT, None, {}, CONTRACT),
        (EXPORTS, {"data": {"id": "a b/c"}}, {}, f"{EXPORTS}/a%20b%2Fc"),
        (EXPORTS, {"data": {"change_order_csv_export_id": 4, "id": "5"}}, {}, f"{EXPORTS}/4"),
        (EXPORTS, {"data": "01J"}, {}, f"{EXPORTS}/01J"),
        (EXPORTS, None, {"Location": f"{ORIGIN}{EXPORTS}/4?x=1"}, f"{EXPORTS}/4"),
        (EXPORTS, {"data": {"status_url": f"{EXPORTS}/4"}}, {}, f"{EXPORTS}/4"),
        (WORKFLOWS, {"data": {"operation_id": "5", "operation_type": "x"}}, {}, ASYNC),
    ],
)
def test_answer_names_what_is_polled(path: str, body: Any, headers: dict[str, str], polled: str) -> None:
    found = ticket("POST", path, body, **headers)
    assert (found.method, found.target, found.company) == ("GET", polled, "7")


@pytest.mark.parametrize("body", [None, {"data": {"name": "x"}}, {"data": {"id": None}}, {"data": {"id": True}}])
@pytest.mark.parametrize("location", [{}, {"Location": "https://elsewhere.example/rest/v1.0/me"}])
def test_answer_that_does_not_name_its_job_leaves_nothing_to_poll(body: Any, location: dict[str, str]) -> None:
    assert ticket("POST", EXPORTS, body, **location).target == ""


def test_job_that_nothing_is_known_of_has_nothing_to_poll() -> None:
    assert ticket("POST", "/rest/v1.0/budget_view_snapshots", {"data": {"snapshot_request_id": 4}}).target == ""
    bulk = "/rest/v2.0/companies/7/users/bulk_add"
    assert ticket("POST", bulk).target == ""
    assert ticket("POST", bulk, {"data": {"operation_id": "5"}}).target == ASYNC


def test_operation_that_is_repeated_is_polled_with_its_query_and_body() -> None:
    found = ticket("POST", f"{MARKUP}?version_datetime=1", {"id": 3}, sent=b'{"item_id": 4}')
    assert (found.method, found.target, found.body) == ("POST", f"{MARKUP}?version_datetime=1", {"item_id": 4})


def test_answer_of_a_poll_is_about_its_job() -> None:
    found = ticket("GET", ASYNC, {"data": {"id": "5"}}, status=200)
    assert (found.operation, found.target, found.created_at) == ("company_settings.operations.get", ASYNC, 0.0)


def test_other_answers_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="invite is not about a job"):
        ticket("PATCH", "/rest/v1.0/companies/7/users/8/invite")


class TestTokens:
    @pytest.mark.parametrize(
        "original",
        [
            ticket("POST", CONTRACT),
            ticket("POST", WORKFLOWS, {"data": {"operation_id": "5"}}),
            ticket("POST", f"{MARKUP}?version_datetime=1", {"id": 3}, sent=b'{"item_id": 4}'),
            ticket("POST", "/rest/v2.0/companies/7/users/bulk_add"),
            ticket("GET", ASYNC, {"data": {"id": "5"}}, status=200),
        ],
    )
    def test_job_of_a_token_is_the_same(self, original: JobTicket) -> None:
        token = original.token(OWNER)
        assert OPERATIONS.resumed(token, OWNER) == original
        assert OPERATIONS.resumed(json.loads(token), OWNER) == original
        assert "joe" not in token

    @pytest.mark.parametrize(
        ("changes", "named"),
        [({"origin": "https://b.example"}, "API origin"), ({"user": "x"}, "user"), ({"company": "8"}, "company")],
    )
    def test_job_of_another_owner_is_refused(self, changes: dict[str, str], named: str) -> None:
        token = ticket("POST", CONTRACT).token(OWNER)
        with pytest.raises(ConfigurationError, match=f"belongs to another {named}"):
            OPERATIONS.resumed(token, attrs.evolve(OWNER, **changes))

    def test_session_without_a_company_takes_all_jobs(self) -> None:
        token = ticket("POST", CONTRACT).token(OWNER)
        assert OPERATIONS.resumed(token, attrs.evolve(OWNER, company=None)).company == "7"

    @pytest.mark.parametrize(
        ("changes", "problem"),
        [
            ({"version": 2}, "is not one of this version"),
            ({"operation": "rfis.list"}, "names an unknown operation"),
            ({"path": "/rest/v1.0/companies/7/users"}, "has a path that is not polled"),
            ({"path": 5}, "has an invalid value"),
            ({"created_at": "x"}, "has an invalid value"),
            ({"company": 7}, "belongs to another company"),
        ],
    )
    def test_forged_token_is_refused(self, changes: dict[str, Any], problem: str) -> None:
        token = json.loads(ticket("POST", CONTRACT).token(OWNER))
        with pytest.raises(ConfigurationError, match=problem):
            OPERATIONS.resumed({**token, **changes}, OWNER)

    @pytest.mark.parametrize(("token", "problem"), [("{", "is not JSON"), ("[]", "must be a mapping")])
    def test_other_values_are_refused(self, token: Any, problem: str) -> None:
        with pytest.raises(ConfigurationError, match=problem):
            OPERATIONS.resumed(token, OWNER)
