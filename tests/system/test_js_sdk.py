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
    """Install the SDK, with the very files that package-lock.json names, in a folder of its own."""
    folder = tmp_path_factory.mktemp("node")
    for name in ("package.json", "package-lock.json", "calls.mjs"):
        shutil.copy(HERE / name, folder)
    npm = shutil.which("npm")
    assert npm is not None, "npm is not installed"
    options = ("--cache", folder / "cache", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier")
    await run(npm, "ci", *options, cwd=folder)
    return folder / "calls.mjs"


async def test_an_integration_with_the_js_sdk(script: Path) -> None:
    node = shutil.which("node")
    assert node is not None, "node is not installed"
    async with Sandbox() as sandbox:
        person = sandbox.seed_data.people[0]
        project_id = next(iter(sandbox.seed_data.projects))
        rfis = sandbox.seed_data.rfis[project_id]
        statuses = {each["status"] for each in rfis} & {"open", "draft"}
        ids, before = [each["id"] for each in rfis], len(rfis)
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
        said = json.loads(await run(node, script, env=environ))

        asked = parse_qs(urlsplit(said["authorize"]).query)
        assert asked == {"response_type": ["code"], "client_id": [sandbox.client_id], "redirect_uri": [URI]}
        assert said["token"] == {"type": "bearer", "expires": 5400}
        assert said["again"]["error"] == "invalid_grant"
        assert said["info"]["resource_owner_id"] == person.id
        assert said["info"]["application"] == {"uid": sandbox.client_id}
        assert said["me"] == {"id": person.id, "login": person.login}
        assert sandbox.company_id in [each["id"] for each in said["companies"]]
        assert project_id in said["projects"]

        assert [each["total"] for each in said["pages"]] == [str(before)] * -(-before // 10)
        assert [each for page in said["pages"] for each in page["ids"]] == ids
        assert said["statuses"] == sorted(statuses)

        assert said["lacking"] == "param is missing or the value is empty: rfi_manager_id"
        assert said["made"] == {"status": 201, "subject": "Slab edge"}
        assert said["changed"] == said["shown"] == "Slab edge, level 2"
        assert said["recycled"] in (200, 204)
        assert said["gone"] == {"status": 404, "body": {"errors": "Not found"}}
        assert said["deleted"] in (200, 204)
        assert set(said["contracts"]) == {"string"}
        assert said["missing"]["status"] == 400
        assert said["missing"]["body"]["errors"].startswith("Missing Procore-Company-Id header!")
        assert said["given"] == 200

        assert said["renewed"] == person.name
        assert said["renewals"] == 1
        assert said["used"]["error"] == "invalid_grant"
        assert said["service"] == sandbox.seed_data.service_account.name
        assert said["revoked"] == {}
        assert said["refused"]["status"] == 401

        # What came over the wire: JSON to the API origin, and a renewal without a redirect URI.
        tokens = sandbox.requests.to("POST", "/oauth/token")
        grants = [each.json()["grant_type"] for each in tokens]
        assert grants == ["authorization_code"] * 2 + ["refresh_token"] * 2 + ["client_credentials"]
        assert [each.status for each in tokens] == [200, 400, 200, 400, 200]
        assert "redirect_uri" not in tokens[2].json()
        assert {each.origin for each in sandbox.requests} == {"api"}
        assert {each.headers["Content-Type"] for each in sandbox.requests} == {"application/json"}
        sdk = [each.headers.get("Procore-Sdk-Version") for each in sandbox.requests if each.path.startswith("/rest/")]
        assert set(sdk) == {"4.0.2"}
        assert all(each.answered for each in sandbox.requests)
        assert not sandbox.health().count("undocumented")
