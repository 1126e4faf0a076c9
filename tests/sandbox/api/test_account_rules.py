"""Rules for companies and accounts: calls that need no company header, and paths with a slash at the end."""

from __future__ import annotations

import pytest

from aprocore.sandbox import Sandbox
from tests.support.http_client import HttpClient, HttpResponse

pytestmark = pytest.mark.anyio


async def get(sandbox: Sandbox, path: str, **headers: str) -> HttpResponse:
    """Send a call of the service account without the company header."""
    token = (await HttpClient(sandbox).request_token("client_credentials")).json()["access_token"]
    return await HttpClient(sandbox).call("GET", path, headers={"Authorization": f"Bearer {token}", **headers})


async def test_companies_of_a_service_account(sandbox: Sandbox) -> None:
    answer = await get(sandbox, "/rest/v1.0/companies")
    assert answer.status == 200
    assert sandbox.company_id in [company["id"] for company in answer.json()]


async def test_the_company_in_the_path_of_projects(sandbox: Sandbox) -> None:
    answer = await get(sandbox, f"/rest/v1.0/companies/{sandbox.company_id}/projects")
    assert answer.status == 200
    assert {project["id"] for project in answer.json()} <= set(sandbox.seed_data.projects)
    assert (await get(sandbox, "/rest/v1.0/companies/1/projects")).status == 403


async def test_other_paths_need_the_header(sandbox: Sandbox) -> None:
    for path in ("/rest/v1.0/me", f"/rest/v1.0/companies/{sandbox.company_id}/users"):
        answer = await get(sandbox, path)
        assert answer.status == 400
        assert answer.json()["errors"].startswith("Missing Procore-Company-Id header!")


async def test_a_path_may_end_in_a_slash(sandbox: Sandbox) -> None:
    header = {"Procore-Company-Id": str(sandbox.company_id)}
    for path in ("/rest/v1.0/me/", f"/rest/v1.0/projects/{next(iter(sandbox.seed_data.projects))}/rfis/"):
        assert (await get(sandbox, path, **header)).status == 200
    assert not sandbox.health().found
