"""Clients that call Procore's own hosts, unmodified, through the proxy of ``aprocore sandbox --proxy``."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import Any

import pytest

from aprocore.sandbox import Sandbox
from tests.system.programs import run

pytestmark = [pytest.mark.anyio, pytest.mark.system]

TOKEN = "https://login.procore.com/oauth/token"
ME = "https://api.procore.com/rest/v1.0/me"
# The hosts are constants of the programs, as in most integrations; all else is in their environment.
REQUESTS = """
import json, os, requests
token = requests.post("https://login.procore.com/oauth/token", data={
    "grant_type": "client_credentials",
    "client_id": os.environ["CLIENT_ID"], "client_secret": os.environ["CLIENT_SECRET"],
}).json()["access_token"]
headers = {"Authorization": "Bearer " + token, "Procore-Company-Id": os.environ["COMPANY_ID"]}
me = requests.get("https://api.procore.com/rest/v1.0/me", headers=headers)
projects = requests.get("https://api.procore.com/rest/v1.0/projects?per_page=1&company_id=" + os.environ["COMPANY_ID"],
    headers=headers)
try:
    requests.get("https://example.com/")
except requests.exceptions.ProxyError as error:
    refused = str(error)
print(json.dumps({"me": me.json(), "next": projects.links.get("next", {}).get("url"), "refused": refused}))
"""


def environ_of(sandbox: Sandbox) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "CLIENT_ID": sandbox.client_id,
        "CLIENT_SECRET": sandbox.client_secret,
        "COMPANY_ID": str(sandbox.company_id),
        **sandbox.as_dict()["proxy_variables"],
    }


def hosts(sandbox: Sandbox) -> list[str]:
    return [request.headers["Host"] for request in sandbox.requests]


async def test_requests() -> None:
    async with Sandbox(proxy=True) as sandbox:
        results: dict[str, Any] = json.loads(await run(sys.executable, "-c", REQUESTS, env=environ_of(sandbox)))
        assert results["me"]["name"] == "Sandbox App"
        assert results["next"].startswith("https://api.procore.com/rest/v1.0/projects?")
        assert "403 Forbidden" in results["refused"]
        assert hosts(sandbox) == ["login.procore.com", "api.procore.com", "api.procore.com"]


async def test_curl() -> None:
    program = shutil.which("curl")
    assert program is not None, "curl is not installed"
    async with Sandbox(proxy=True) as sandbox:
        environ = environ_of(sandbox)
        credentials = (f"client_id={sandbox.client_id}", f"client_secret={sandbox.client_secret}")
        form = ("-d", "grant_type=client_credentials", "-d", credentials[0], "-d", credentials[1])
        token = json.loads(await run(program, "-sS", *form, TOKEN, env=environ))["access_token"]
        bearer = ("-H", f"Authorization: Bearer {token}", "-H", f"Procore-Company-Id: {sandbox.company_id}")
        assert json.loads(await run(program, "-sS", *bearer, ME, env=environ))["name"] == "Sandbox App"
        assert hosts(sandbox) == ["login.procore.com", "api.procore.com"]
