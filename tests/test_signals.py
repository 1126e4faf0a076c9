"""A process that is told to end while its refresh token is on its way."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import pytest

from aprocore import FileStore, Token, TokenKey
from aprocore.sandbox import Hold, Sandbox
from tests.signing_in import token_posts

pytestmark = pytest.mark.anyio

SCRIPT = """
import asyncio, sys
from aprocore import Environment, FileStore, Procore, RefreshToken

client_id, client_secret, login_url, api_url, ca_file, path = sys.argv[1:]

async def main():
    auth = RefreshToken(client_id, client_secret)
    environment = Environment("local", login_url, api_url)
    async with Procore(auth, environment=environment, company_id=1, store=FileStore(path), ca_file=ca_file) as procore:
        await procore.me()

asyncio.run(main())
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_c04_the_token_is_on_the_disk_before_the_process_ends(
    sandbox: Sandbox, tmp_path: Path, number: signal.Signals
) -> None:
    path = tmp_path / "tokens.json"
    key = TokenKey("local", sandbox.client_id)
    old = Token.from_dict({**sandbox.issue_token(), "received_at": 1.0})
    await FileStore(path).save(key, old)
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SCRIPT, sandbox.client_id, sandbox.client_secret, sandbox.environment.login_url,
        sandbox.environment.api_url, sandbox.ca_file, str(path),
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    await hold.reached.wait()
    child.send_signal(number)
    hold.release()
    _, errors = await child.communicate()
    assert child.returncode == -number
    assert old.access_token not in errors.decode()
    assert token_posts(sandbox) == 1
    new = await FileStore(path).load(key)
    assert new is not None
    assert new.refresh_token != old.refresh_token
    assert new.mark is None
