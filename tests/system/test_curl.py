"""Commands of Procore's documentation for curl; only hosts, ids and the CA are replaced."""

from __future__ import annotations

import asyncio
import json
import shutil
from typing import Any
from urllib.parse import urlencode

import pytest

from aprocore.sandbox import Sandbox
from tests.support.browser import Browser
from tests.support.http_client import HttpClient

pytestmark = [pytest.mark.anyio, pytest.mark.system]

OOB = "urn:ietf:wg:oauth:2.0:oob"


async def curl(sandbox: Sandbox, *arguments: str) -> Any:
    program = shutil.which("curl")
    assert program is not None, "curl is not installed"
    child = await asyncio.create_subprocess_exec(
        program, "--silent", "--show-error", "--cacert", sandbox.ca_file, *arguments,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await child.communicate()
    assert child.returncode == 0, err.decode()
    return json.loads(out)


def fields(**values: str) -> list[str]:
    return [part for name, value in values.items() for part in ("-F", f"{name}={value}")]


async def sign_in_in_browser(sandbox: Sandbox) -> str:
    """Open the authorize URL of the documentation, sign in, allow, and return the code that the page shows."""
    query = urlencode({"response_type": "code", "client_id": sandbox.client_id, "redirect_uri": OOB}, safe=":")
    browser = Browser(HttpClient(sandbox))
    await browser.open(f"/oauth/authorize?{query}")
    await browser.submit("Sign in", email=sandbox.seed_data.people[0].login, password="anything")
    page = await browser.submit("Allow")
    return page.code


async def test_first_calls_of_a_user(sandbox: Sandbox) -> None:
    code = await sign_in_in_browser(sandbox)
    login, api = sandbox.environment.login_url, sandbox.environment.api_url
    client = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    token = await curl(
        sandbox, *fields(grant_type="authorization_code", **client, code=code, redirect_uri=OOB),
        "-X", "POST", f"{login}/oauth/token",
    )  # fmt: skip
    assert token["token_type"] == "bearer"
    assert token["expires_in"] == 5400
    bearer = ("-H", f"Authorization: Bearer {token['access_token']}")
    me = await curl(sandbox, *bearer, "-X", "GET", f"{api}/rest/v1.0/me")
    assert me["id"] == sandbox.seed_data.people[0].id
    info = await curl(sandbox, *bearer, "-X", "GET", f"{login}/oauth/token/info")
    assert info["resource_owner_id"] == me["id"]
    refreshed = await curl(
        sandbox,
        *fields(grant_type="refresh_token", **client, refresh_token=token["refresh_token"], redirect_uri=OOB),
        "-X", "POST", f"{login}/oauth/token",
    )  # fmt: skip
    assert refreshed["refresh_token"] != token["refresh_token"]
    bearer = ("-H", f"Authorization: Bearer {refreshed['access_token']}")
    assert (await curl(sandbox, *bearer, f"{api}/rest/v1.0/me"))["login"] == me["login"]
    assert await curl(sandbox, *fields(token=refreshed["access_token"], **client), f"{login}/oauth/revoke") == {}
    refused = await curl(sandbox, *bearer, f"{api}/rest/v1.0/me")
    assert "The access token is invalid" in json.dumps(refused)


async def test_first_calls_of_a_service_account(sandbox: Sandbox) -> None:
    token = await curl(
        sandbox,
        *fields(
            grant_type="client_credentials", client_id=sandbox.client_id, client_secret=sandbox.client_secret
        ),
        "-X", "POST", f"{sandbox.environment.login_url}/oauth/token",
    )  # fmt: skip
    assert "refresh_token" not in token
    company = ("-H", f"Procore-Company-Id: {sandbox.company_id}")
    bearer = ("-H", f"Authorization: Bearer {token['access_token']}")
    api = sandbox.environment.api_url
    assert (await curl(sandbox, *bearer, *company, "-X", "GET", f"{api}/rest/v1.0/me"))["id"]
    projects = await curl(sandbox, *bearer, *company, f"{api}/rest/v1.0/projects?company_id={sandbox.company_id}")
    assert projects[0]["company"]["id"] == sandbox.company_id
    without_company = await curl(sandbox, *bearer, f"{api}/rest/v1.0/projects?company_id={sandbox.company_id}")
    assert "Missing Procore-Company-Id header!" in json.dumps(without_company)
