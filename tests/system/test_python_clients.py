"""Clients for Python that others wrote, unmodified, against the sandbox."""

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


async def say(sandbox: Sandbox, script: str, **variables: str) -> dict[str, Any]:
    """Run a script and return what it said."""
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
    said: dict[str, Any] = json.loads(await run(sys.executable, HERE / script, env=env))
    return said


async def test_an_integration_with_propycore(sandbox: Sandbox) -> None:
    project_id, project = next(iter(sandbox.seed_data.projects.items()))
    person = sandbox.seed_data.people[1]
    rfis = [each["id"] for each in sandbox.seed_data.rfis[project_id]]
    said = await say(sandbox, "propycore_calls.py", LOGIN=person.login)

    kind, text = said["companies"]
    assert kind == "ProcoreException"
    assert json.loads(text)["errors"].startswith("Missing Procore-Company-Id header!")
    own = [each["id"] for each in sandbox.seed_data.projects.values() if each["company"]["id"] == sandbox.company_id]
    assert project["company"]["id"] == sandbox.company_id
    assert said["projects"] == own[: len(said["projects"])]
    assert isinstance(said["type"], str)
    assert all(
        said[name] for name in ("list_regions", "list_project_types", "list_project_stages", "tools", "template")
    )

    assert said["users"] == [each.id for each in sandbox.seed_data.people]
    assert said["user"] == person.id
    assert said["shown"] == person.login
    assert said["vendors"] == [each["name"] for each in sandbox.seed_data.vendors]
    assert said["vendor"] == said["vendors"][1]
    assert said["people"] == len(sandbox.seed_data.people)
    assert said["trades"]

    assert said["folder"] == [True, True]
    assert said["file"] == ["plan.pdf", "plan.pdf", True]
    assert said["removed"]["status_code"] in (200, 204)
    assert said["gone"] == ["NotFoundClientError", '{"errors":"Not found"}']
    assert said["cost"] == "17"

    assert said["rfis"] == rfis
    assert said["rfi"] == rfis[2]
    assert said["filtered"] == 0
    assert all(said[name] for name in ("submittal", "task", "event", "tiles", "rows", "details", "cards", "punch"))
    assert said["items"] == ["Crane access"]
    assert said["item"] == "Crane access, north"
    assert said["deleted"] == "200: Success"
    assert said["code"] == "Concrete"
    assert float(said["card"]) == 8
    assert said["photos"] == "Site"
    assert said["again"]

    # What came over the wire: HTTP Basic, and pages that are longer than any may be.
    tokens = sandbox.requests.to("POST", "/oauth/token")
    assert [each.status for each in tokens] == [200, 200]
    for each in tokens:
        scheme, _, value = each.headers["Authorization"].partition(" ")
        assert (scheme, b64decode(value).decode()) == ("Basic", f"{sandbox.client_id}:{sandbox.client_secret}")
    assert {each.origin for each in sandbox.requests} == {"api"}
    long = [each for each in sandbox.requests if ("per_page", "10000") in each.params]
    assert {each.status for each in long if "/documents" in each.path} == {200}
    uploads = sandbox.requests.to("POST", "/rest/v1.0/files")
    assert uploads[0].headers["Content-Type"].startswith("multipart/form-data")
    assert b"%PDF-1.4 \x00\xff" in uploads[0].body
    assert [each.path for each in sandbox.requests if each.status == 400] == ["/rest/v1.0/companies"]
    assert len(sandbox.requests) > 70
    assert all(each.answered for each in sandbox.requests)
    assert not sandbox.health().count("undocumented")


async def test_an_integration_with_the_client_called_procore(sandbox: Sandbox) -> None:
    person = sandbox.seed_data.people[0]
    token = sandbox.tokens.issue(user=person)["refresh_token"]
    said = await say(sandbox, "procore_calls.py", REFRESH_TOKEN=token)

    assert sandbox.company_id in said["companies"]
    kind, body = said["projects"]
    assert kind == "WrongParamsError"
    assert body["errors"].startswith("Missing Procore-Company-Id header!")
    assert said["again"] == [
        "ProcoreError",
        {"error": "invalid_grant", "error_description": "The refresh token is invalid"},
    ]
    assert said["stranger"] == ["InvalidTokenError", {"errors": "The access token is invalid"}]
    assert said["wrong"][0] == "UnauthorizedClientError"
    assert said["wrong"][1]["error"] == "invalid_client"

    tokens = sandbox.requests.to("POST", "/oauth/token")
    assert [each.status for each in tokens] == [200, 400, 401]
    assert all(b"redirect_uri" not in each.body for each in tokens)
    assert sandbox.tokens.presentations(token) == 3
    assert [each.status for each in sandbox.requests if each.path.startswith("/rest/")] == [200, 400, 401]
