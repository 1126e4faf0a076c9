"""Third-party Python clients, unmodified, against the sandbox."""

from __future__ import annotations

import json
import os
import sys
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

from aprocore.sandbox import Sandbox
from tests.system.programs import run

pytestmark = [pytest.mark.anyio, pytest.mark.system]

HERE = Path(__file__).parent / "python"


async def run_script(sandbox: Sandbox, script: str, **variables: str) -> dict[str, Any]:
    """Run a script and return the results that it printed."""
    env = {
        "PATH": os.environ["PATH"],
        "REQUESTS_CA_BUNDLE": sandbox.ca_file,
        "API_URL": sandbox.environment.api_url,
        "CLIENT_ID": sandbox.client_id,
        "CLIENT_SECRET": sandbox.client_secret,
        "REDIRECT_URI": sandbox.redirect_uri,
        "COMPANY_ID": str(sandbox.company_id),
        "PROJECT_ID": str(next(iter(sandbox.seed_data.projects))),
        **variables,
    }
    results: dict[str, Any] = json.loads(await run(sys.executable, HERE / script, env=env))
    return results


async def test_propycore(sandbox: Sandbox) -> None:
    project_id, project = next(iter(sandbox.seed_data.projects.items()))
    person = sandbox.seed_data.people[1]
    rfis = [rfi["id"] for rfi in sandbox.seed_data.rfis[project_id]]
    async with sandbox.procore(project_id=project_id) as procore:
        code, *_ = await procore.work_breakdown_structure.codes.list_work_breakdown_structure_wbs_codes()
    sandbox.requests.clear()
    results = await run_script(sandbox, "propycore_calls.py", LOGIN=person.login, WBS_CODE=f"{code.id}")

    assert results["companies"] == [sandbox.company_id]
    kind, text = results["without_company"]
    assert kind == "ProcoreException"
    assert json.loads(text)["errors"].startswith("Missing Procore-Company-Id header!")
    company_projects = [
        row["id"] for row in sandbox.seed_data.projects.values() if row["company"]["id"] == sandbox.company_id
    ]
    assert project["company"]["id"] == sandbox.company_id
    assert results["projects"] == company_projects[: len(results["projects"])]
    assert isinstance(results["type"], str)
    assert all(
        results[name] for name in ("list_regions", "list_project_types", "list_project_stages", "tools", "template")
    )

    assert results["users"] == [user.id for user in sandbox.seed_data.people]
    assert results["user"] == person.id
    assert results["email"] == person.login
    assert results["vendors"] == [vendor["name"] for vendor in sandbox.seed_data.vendors]
    assert results["vendor"] == results["vendors"][1]
    assert results["people"] == len(sandbox.seed_data.people)
    assert results["trades"]

    assert results["folder"] == [True, True]
    assert results["file"] == ["plan.pdf", "plan.pdf", True]
    assert results["removed"]["status_code"] in (200, 204)
    assert results["removed_file"] == ["NotFoundClientError", '{"errors":"Not found"}']
    assert results["cost"] == "17"

    assert results["rfis"] == rfis
    assert results["rfi"] == rfis[2]
    assert results["filtered"] == 0
    assert all(results[name] for name in ("submittal", "task", "event", "tiles", "rows", "details", "cards", "punch"))
    assert results["items"] == ["Crane access"]
    assert results["item"] == "Crane access, north"
    assert results["deleted"] == "200: Success"
    assert results["code"] == "Concrete"
    assert float(results["card"]) == 8
    assert results["photos"] == "Site"
    assert results["projects_with_new_token"]

    # The requests: HTTP Basic authentication, and a per_page above the maximum.
    token_requests = sandbox.requests.to("POST", "/oauth/token")
    assert [request.status for request in token_requests] == [200, 200]
    for request in token_requests:
        scheme, _, value = request.headers["Authorization"].partition(" ")
        assert (scheme, b64decode(value).decode()) == ("Basic", f"{sandbox.client_id}:{sandbox.client_secret}")
    assert {request.origin for request in sandbox.requests} == {"api"}
    long_pages = [request for request in sandbox.requests if ("per_page", "10000") in request.params]
    assert {request.status for request in long_pages if "/documents" in request.path} == {200}
    uploads = sandbox.requests.to("POST", "/rest/v1.0/files")
    assert uploads[0].headers["Content-Type"].startswith("multipart/form-data")
    assert b"%PDF-1.4 \x00\xff" in uploads[0].body
    assert [request.path for request in sandbox.requests if request.status == 400] == ["/rest/v1.0/cost_codes"]
    assert len(sandbox.requests) > 70
    assert all(request.answered for request in sandbox.requests)
    assert not sandbox.health().count("undocumented")


async def test_procore_package(sandbox: Sandbox) -> None:
    person = sandbox.seed_data.people[0]
    token = sandbox.tokens.issue(user=person)["refresh_token"]
    results = await run_script(sandbox, "procore_calls.py", REFRESH_TOKEN=token)

    assert sandbox.company_id in results["companies"]
    kind, body = results["projects"]
    assert kind == "WrongParamsError"
    assert body["errors"].startswith("Missing Procore-Company-Id header!")
    assert results["second_refresh"] == [
        "ProcoreError",
        {"error": "invalid_grant", "error_description": "The refresh token is invalid"},
    ]
    assert results["unknown_token"] == ["InvalidTokenError", {"errors": "The access token is invalid"}]
    assert results["wrong_secret"][0] == "UnauthorizedClientError"
    assert results["wrong_secret"][1]["error"] == "invalid_client"

    token_requests = sandbox.requests.to("POST", "/oauth/token")
    assert [request.status for request in token_requests] == [200, 400, 401]
    assert all(b"redirect_uri" not in request.body for request in token_requests)
    assert sandbox.tokens.presentations(token) == 3
    assert [request.status for request in sandbox.requests if request.path.startswith("/rest/")] == [200, 400, 401]
