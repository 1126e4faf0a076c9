"""Procore's own SDK for JavaScript, unmodified, against the sandbox."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from aprocore.sandbox import Sandbox
from tests.system.programs import run

pytestmark = [pytest.mark.anyio, pytest.mark.system]

HERE = Path(__file__).parent / "node"
URI = "http://localhost:3000/callback"


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the SDK in a folder of its own, with the exact files that package-lock.json names."""
    folder = tmp_path_factory.mktemp("node")
    for name in ("package.json", "package-lock.json", "calls.mjs"):
        shutil.copy(HERE / name, folder)
    npm = shutil.which("npm")
    assert npm is not None, "npm is not installed"
    options = ("--cache", folder / "cache", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier")
    await run(npm, "ci", *options, cwd=folder)
    return folder / "calls.mjs"


async def test_js_sdk(script: Path) -> None:
    node = shutil.which("node")
    assert node is not None, "node is not installed"
    async with Sandbox() as sandbox:
        person = sandbox.seed_data.people[0]
        project_id = next(iter(sandbox.seed_data.projects))
        rfis = sandbox.seed_data.rfis[project_id]
        statuses = {rfi["status"] for rfi in rfis} & {"open", "draft"}
        ids, total = [rfi["id"] for rfi in rfis], len(rfis)
        environ = {
            "PATH": os.environ["PATH"],
            "NODE_EXTRA_CA_CERTS": sandbox.ca_file,
            "API_URL": sandbox.environment.api_url,
            "CLIENT_ID": sandbox.client_id,
            "CLIENT_SECRET": sandbox.client_secret,
            "REDIRECT_URI": URI,
            "CODE": sandbox.tokens.authorize(user=person, redirect_uri=URI),
            "COMPANY_ID": str(sandbox.company_id),
            "PROJECT_ID": str(project_id),
            "MANAGER_ID": str(person.id),
        }
        results = json.loads(await run(node, script, env=environ))

        query = parse_qs(urlsplit(results["authorize"]).query)
        assert query == {"response_type": ["code"], "client_id": [sandbox.client_id], "redirect_uri": [URI]}
        assert results["token"] == {"type": "bearer", "expires": 5400}
        assert results["second_exchange"]["error"] == "invalid_grant"
        assert results["info"]["resource_owner_id"] == person.id
        assert results["info"]["application"] == {"uid": sandbox.client_id}
        assert results["me"] == {"id": person.id, "login": person.login}
        assert sandbox.company_id in [company["id"] for company in results["companies"]]
        assert project_id in results["projects"]

        assert [page["total"] for page in results["pages"]] == [str(total)] * -(-total // 10)
        assert [rfi_id for page in results["pages"] for rfi_id in page["ids"]] == ids
        assert results["statuses"] == sorted(statuses)

        assert results["missing_field"] == {
            "question": ["can't be blank"],
            "rfi_manager_id": ["can't be blank"],
        }
        assert results["created"] == {"status": 201, "subject": "Slab edge"}
        assert results["updated"] == results["shown"] == "Slab edge, level 2"
        assert results["recycled"] in (200, 204)
        assert results["recycled_rfi"] == {"status": 404, "body": {"errors": "Not found"}}
        assert results["deleted"] == {"status": 200, "body": ""}
        assert set(results["contracts"]) == {"string"}
        assert results["without_company"]["status"] == 400
        assert results["without_company"]["body"]["errors"].startswith("Missing Procore-Company-Id header!")
        assert results["with_company"] == 200

        assert results["name_after_refresh"] == person.name
        assert results["refreshes"] == 1
        assert results["used_refresh_token"]["error"] == "invalid_grant"
        assert results["service"] == sandbox.seed_data.service_account.name
        assert results["revoked"] == {}
        assert results["after_revocation"]["status"] == 401

        # The requests: JSON to the API origin, and a refresh without a redirect URI.
        token_requests = sandbox.requests.to("POST", "/oauth/token")
        grants = [request.json()["grant_type"] for request in token_requests]
        assert grants == ["authorization_code"] * 2 + ["refresh_token"] * 2 + ["client_credentials"]
        assert [request.status for request in token_requests] == [200, 400, 200, 400, 200]
        assert "redirect_uri" not in token_requests[2].json()
        assert {request.origin for request in sandbox.requests} == {"api"}
        assert {request.headers["Content-Type"] for request in sandbox.requests} == {"application/json"}
        api_requests = [request for request in sandbox.requests if request.path.startswith("/rest/")]
        assert {request.headers.get("Procore-Sdk-Version") for request in api_requests} == {"4.0.2"}
        assert all(request.answered for request in sandbox.requests)
        assert not sandbox.health().count("undocumented")
