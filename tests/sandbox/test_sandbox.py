from __future__ import annotations

import asyncio
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.oauth.token_endpoint import OOB
from aprocore.sansio.grants import StaticToken
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio


def mode_of_directory(path: str) -> int | None:
    directory = Path(path).parent
    return stat.S_IMODE(directory.stat().st_mode) if directory.exists() else None


class TestLifecycle:
    def test_construction_opens_nothing_and_needs_no_loop(self):
        sandbox = Sandbox()
        assert repr(sandbox) == "<Sandbox not started>"
        for name in ("environment", "ssl", "ca_file"):
            with pytest.raises(ConfigurationError, match=r"not running.*async with"):
                getattr(sandbox, name)
        for call in (sandbox.as_dict, sandbox.procore):
            with pytest.raises(ConfigurationError, match="not running"):
                call()

    @pytest.mark.parametrize(
        "wrong",
        [
            {"refresh_mode": "x"},
            {"pkce": "x"},
            {"port": -1},
            {"port": 65535},
            {"port": 65533, "plain_http": True},
            {"limits": 25},
        ],
    )
    def test_invalid_arguments_are_rejected(self, wrong):
        with pytest.raises(ConfigurationError):
            Sandbox(**wrong)

    async def test_can_be_started_only_once(self):
        sandbox = Sandbox()
        async with sandbox:
            assert sandbox.environment.api_url in repr(sandbox)
            with pytest.raises(ConfigurationError, match="started only once"):
                await sandbox.start()
        assert repr(sandbox) == "<Sandbox closed>"
        with pytest.raises(ConfigurationError, match="closed"):
            _ = sandbox.environment
        with pytest.raises(ConfigurationError, match="started only once"):
            await sandbox.start()
        await sandbox.aclose()

    async def test_closed_before_it_was_started(self):
        sandbox = Sandbox()
        await sandbox.aclose()
        with pytest.raises(ConfigurationError, match="started only once"):
            await sandbox.start()

    async def test_entered_in_one_task_and_left_in_another(self):
        sandbox = await asyncio.create_task(Sandbox().start())
        assert (await HttpClient(sandbox).get("/rest/v1.0/me")).status == 401
        await asyncio.create_task(sandbox.aclose())

    async def test_ca_file_is_removed_when_it_closes(self):
        async with Sandbox() as sandbox:
            path = sandbox.ca_file
            assert mode_of_directory(path) == (0o700 if os.name != "nt" else 0o777)  # Windows has no modes
        assert mode_of_directory(path) is None

    def test_package_does_not_import_it(self):
        code = "import aprocore, sys; assert not any('sandbox' in name or 'trustme' in name for name in sys.modules)"
        subprocess.run([sys.executable, "-c", code], check=True)


class TestCredentials:
    async def test_are_random_while_the_seed_determines_the_data(self):
        one, two = Sandbox(seed=1), Sandbox(seed=1)
        assert one.client_id != two.client_id
        assert one.client_secret != two.client_secret
        assert one.company_id == two.company_id > 2**32
        assert one.seed_data.people == two.seed_data.people

    async def test_as_dict_has_what_another_program_needs(self, sandbox):
        values = json.loads(json.dumps(sandbox.as_dict()))
        assert values == {
            "login_url": sandbox.environment.login_url,
            "api_url": sandbox.environment.api_url,
            "ca_file": sandbox.ca_file,
            "client_id": sandbox.client_id,
            "client_secret": sandbox.client_secret,
            "company_id": sandbox.company_id,
            "redirect_uri": OOB,
        }
        assert sandbox.environment.name == "local"


class TestHooks:
    async def test_issue_token(self, sandbox, client):
        token = sandbox.tokens.issue(user=sandbox.seed_data.people[3], expires_in=60)
        assert token["expires_in"] == 60
        me = await client.get("/rest/v1.0/me", token["access_token"])
        assert me.json()["id"] == sandbox.seed_data.people[3].id
        assert sandbox.requests.to("*", "/oauth/*") == []

    async def test_unknown_user_or_redirect(self, sandbox):
        with pytest.raises(ConfigurationError, match="people"):
            sandbox.tokens.issue(user=1)
        with pytest.raises(ConfigurationError, match="redirect_uris"):
            sandbox.tokens.authorize(redirect_uri="https://evil.example/callback")

    async def test_unsupported_method_of_an_oauth_path(self, client):
        reply = await client.call("DELETE", "/oauth/authorize", origin="login")
        assert (reply.status, reply.headers["Allow"]) == (405, "GET, POST")


class TestProcore:
    async def test_is_signed_in_as_the_service_account(self, sandbox):
        async with sandbox.procore() as procore:
            me = await procore.get("/rest/v1.0/me")
        assert me["id"] == sandbox.seed_data.service_account.id
        assert [seen.path for seen in sandbox.requests] == ["/oauth/token", "/rest/v1.0/me"]

    async def test_options_are_those_of_the_session(self, sandbox):
        token = sandbox.tokens.issue(user=sandbox.seed_data.people[1])["access_token"]
        async with sandbox.procore(auth=StaticToken(token), company_id=None) as procore:
            me = await procore.get("/rest/v1.0/me")
        assert me == {"id": sandbox.seed_data.people[1].id, "login": sandbox.seed_data.people[1].login}
