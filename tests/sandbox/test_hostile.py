"""Numbers, bytes and dates that no honest client sends: each gets an answer that says so, and none a 500."""

from __future__ import annotations

import json

import pytest

from aprocore.sandbox import Sandbox
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio

#: More digits than Python makes a number of, and more than an id has.
ENDLESS, LONG = "9" * 5000, "9" * 20


@pytest.mark.parametrize("digits", [LONG, ENDLESS])
@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/rest/v1.0/projects/{digits}/rfis", 404),
        ("/rest/v1.0/projects/{project}/rfis/{digits}", 404),
        ("/rest/v1.0/projects/{digits}/punch_items", 404),
        ("/rest/v1.0/companies/{digits}/vendors", 404),
        ("/rest/v1.0/punch_items?project_id={digits}", 404),
    ],
)
async def test_ids(sandbox: Sandbox, client: HttpClient, target: str, status: int, digits: str) -> None:
    project = next(iter(sandbox.world.projects))
    assert (await client.company_get(target.format(digits=digits, project=project))).status == status


@pytest.mark.parametrize("company", [LONG, ENDLESS, "²"])
async def test_company_header(sandbox: Sandbox, client: HttpClient, company: str) -> None:
    token = sandbox.issue_token()["access_token"]
    assert (await client.get("/rest/v1.0/me", token, company=company)).status == 403


async def test_leading_zeros_are_the_same_project(sandbox: Sandbox, client: HttpClient) -> None:
    project = next(iter(sandbox.world.projects))
    plain, padded = [
        (await client.company_get(f"/rest/v1.0/projects/{text}/punch_items")).body
        for text in (str(project), f"000{project}")
    ]
    assert padded.replace(f"000{project}".encode(), str(project).encode()) == plain


async def test_links_of_a_query_that_is_not_utf_8(sandbox: Sandbox, client: HttpClient) -> None:
    project = next(iter(sandbox.world.projects))
    for target in (f"/rest/v1.0/projects/{project}/rfis", "/rest/v1.0/projects"):
        reply = await client.company_get(f"{target}?sort=%ff&per_page=1&company_id={sandbox.company_id}")
        assert reply.status == 200
        assert "sort=%FF&" in reply.headers["Link"]


@pytest.mark.parametrize(
    ("target", "headers"),
    [
        ("/rest/v1.0/me?code=hush\x01", {}),
        ("/rest/v1.0/me", {"Authorization": "Bearer hush\x00"}),
        ("/rest/v1.0/me", {"X": "hush" + "a" * 100_000}),
        ("/rest/v1.0/me", {"Content-Length": "5", "Transfer-Encoding": "hush"}),
    ],
)
async def test_what_is_no_http_is_refused_and_not_logged(
    client: HttpClient, caplog: pytest.LogCaptureFixture, target: str, headers: dict[str, str]
) -> None:
    reply = await client.call("GET", target, headers=headers)
    assert (reply.status, caplog.records) == (400, [])


@pytest.mark.parametrize("day", ["9999-12-31%2005:00", "9999-12-31", "0001-01-01...9999-12-31%2023:59"])
async def test_the_last_day_of_all(sandbox: Sandbox, client: HttpClient, day: str) -> None:
    project = next(iter(sandbox.world.projects))
    reply = await client.company_get(f"/rest/v1.0/projects/{project}/rfis?filters%5Bcreated_at%5D={day}")
    assert reply.status == 200


@pytest.mark.parametrize("seconds", [1e10, -1e8])
async def test_a_clock_that_is_advanced_for_ever(seconds: float) -> None:
    async with Sandbox(control=True) as sandbox:
        client = HttpClient(sandbox)
        headers = {"Authorization": f"Bearer {sandbox.control_token}"}
        body = json.dumps({"advance": seconds}).encode()
        answers = [
            (await client.call("POST", "/clock", origin="control", headers=headers, body=body)).status
            for _ in range(40)
        ]
        assert answers == sorted(answers)
        assert (answers[0], answers[-1]) == (200, 400)
        assert (await client.request_token("client_credentials")).status == 200
        assert (await client.company_get("/rest/v1.0/me")).status == 200
