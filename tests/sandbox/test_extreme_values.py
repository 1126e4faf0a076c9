"""Extreme numbers, bytes and dates in requests: an error response, never a 500."""

from __future__ import annotations

import json

import pytest

from aprocore.sandbox import Sandbox
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio

#: More digits than Python converts to a number, and more digits than an id has.
TOO_LONG, LONG = "9" * 5000, "9" * 20


@pytest.mark.parametrize("digits", [LONG, TOO_LONG])
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
async def test_ids_with_too_many_digits(
    sandbox: Sandbox, client: HttpClient, target: str, status: int, digits: str
) -> None:
    project = next(iter(sandbox.seed_data.projects))
    assert (await client.company_get(target.format(digits=digits, project=project))).status == status


@pytest.mark.parametrize("company", [LONG, TOO_LONG, "²"])
async def test_invalid_company_header(sandbox: Sandbox, client: HttpClient, company: str) -> None:
    token = sandbox.tokens.issue()["access_token"]
    assert (await client.get("/rest/v1.0/me", token, company=company)).status == 403


async def test_leading_zeros_in_ids_are_ignored(sandbox: Sandbox, client: HttpClient) -> None:
    project = next(iter(sandbox.seed_data.projects))
    plain, padded = [
        (await client.company_get(f"/rest/v1.0/projects/{text}/punch_items")).body
        for text in (str(project), f"000{project}")
    ]
    assert padded.replace(f"000{project}".encode(), str(project).encode()) == plain


async def test_a_query_that_is_not_utf_8(sandbox: Sandbox, client: HttpClient) -> None:
    reply = await client.company_get(f"/rest/v1.0/projects?sort=%ff&per_page=1&company_id={sandbox.company_id}")
    assert (reply.status, reply.json()) == (400, {"errors": "Invalid encoding for parameter"})
    # A handwritten list does not read all parameters.
    reply = await client.company_get("/rest/v1.0/companies?sort=%ff&per_page=1")
    assert (reply.status, "sort=%FF&" in reply.headers["Link"]) == (200, True)


@pytest.mark.parametrize(
    ("target", "headers"),
    [
        ("/rest/v1.0/me?code=hush\x01", {}),
        ("/rest/v1.0/me", {"Authorization": "Bearer hush\x00"}),
        ("/rest/v1.0/me", {"X": "hush" + "a" * 100_000}),
        ("/rest/v1.0/me", {"Content-Length": "5", "Transfer-Encoding": "hush"}),
    ],
)
async def test_invalid_http_is_rejected_and_not_logged(
    client: HttpClient, caplog: pytest.LogCaptureFixture, target: str, headers: dict[str, str]
) -> None:
    reply = await client.call("GET", target, headers=headers)
    assert (reply.status, caplog.records) == (400, [])


@pytest.mark.parametrize("day", ["9999-12-31%2005:00", "9999-12-31", "0001-01-01...9999-12-31%2023:59"])
async def test_first_and_last_representable_days(sandbox: Sandbox, client: HttpClient, day: str) -> None:
    project = next(iter(sandbox.seed_data.projects))
    reply = await client.company_get(f"/rest/v1.0/projects/{project}/rfis?filters%5Bcreated_at%5D={day}")
    assert reply.status == 200


@pytest.mark.parametrize("seconds", [1e10, -1e8])
async def test_advancing_the_clock_stops_at_its_limits(seconds: float) -> None:
    async with Sandbox(control=True) as sandbox:
        client = HttpClient(sandbox)
        headers = {"Authorization": f"Bearer {sandbox.control_token}"}
        body = json.dumps({"advance": seconds}).encode()
        statuses = [
            (await client.call("POST", "/clock", origin="control", headers=headers, body=body)).status
            for _ in range(40)
        ]
        assert statuses == sorted(statuses)
        assert (statuses[0], statuses[-1]) == (200, 400)
        assert (await client.request_token("client_credentials")).status == 200
        assert (await client.company_get("/rest/v1.0/me")).status == 200
