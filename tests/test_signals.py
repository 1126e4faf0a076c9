"""A process that ends, or is told to, while its refresh token is on its way."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from aprocore import FileStore, Token, TokenKey
from aprocore.sandbox import Hold, Sandbox
from tests.signing_in import token_posts

pytestmark = pytest.mark.anyio

SCRIPT = """
import anyio, asyncio, sys
from aprocore import Environment, FileStore, Procore, RefreshToken

client_id, client_secret, login_url, api_url, ca_file, path = sys.argv[1:]

def session():
    auth = RefreshToken(client_id, client_secret)
    environment = Environment("local", login_url, api_url)
    return Procore(auth, environment=environment, company_id=1, store=FileStore(path), ca_file=ca_file)

"""
WAITS = """
async def main():
    async with session() as procore:
        await procore.me()

asyncio.run(main())
"""
#: Each leaves when it is told to by a line, and says so.
LEAVES = {
    "a scope that is over": """
async def main():
    with anyio.CancelScope() as scope:
        asyncio.get_running_loop().add_reader(0, scope.cancel)
        async with session() as procore:
            await procore.me()
    asyncio.get_running_loop().remove_reader(0)
    print("left", flush=True)

asyncio.run(main())
""",
    "a wait for the end that is given up": """
async def main():
    procore, told = session(), asyncio.Event()
    asyncio.get_running_loop().add_reader(0, told.set)
    call = asyncio.create_task(procore.me())
    await told.wait()
    asyncio.get_running_loop().remove_reader(0)
    closing = asyncio.create_task(procore.aclose())
    await asyncio.sleep(0)
    closing.cancel()
    await asyncio.wait({call, closing})
    call.exception()
    print("left", flush=True)

asyncio.run(main())
""",
    "a session that nobody closes": """
async def main():
    procore, told = session(), asyncio.Event()
    asyncio.get_running_loop().add_reader(0, told.set)
    call = asyncio.create_task(procore.me())
    await told.wait()
    asyncio.get_running_loop().remove_reader(0)
    print("left", flush=True)

asyncio.run(main())
""",
}


@asynccontextmanager
async def child_of(sandbox: Sandbox, path: Path, script: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Give a process whose token request waits for its answer; afterwards it has to have the new token."""
    key = TokenKey("local", sandbox.client_id)
    old = Token.from_dict({**sandbox.issue_token(), "received_at": 1.0})
    await FileStore(path).save(key, old)
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SCRIPT + script, sandbox.client_id, sandbox.client_secret, sandbox.environment.login_url,
        sandbox.environment.api_url, sandbox.ca_file, str(path),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    await hold.reached.wait()
    yield child
    hold.release()
    _, errors = await child.communicate()
    assert old.access_token not in errors.decode()
    assert "destroyed" not in errors.decode()
    assert "asynchronous generator" not in errors.decode()
    assert token_posts(sandbox) == 1
    new = await FileStore(path).load(key)
    assert new is not None
    assert new.refresh_token != old.refresh_token
    assert new.mark is None


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_c04_the_token_is_on_the_disk_before_the_process_ends(
    sandbox: Sandbox, tmp_path: Path, number: signal.Signals
) -> None:
    async with child_of(sandbox, tmp_path / "tokens.json", WAITS) as child:
        child.send_signal(number)
    assert child.returncode == -number


@pytest.mark.parametrize("how", LEAVES)
async def test_c04_the_token_is_on_the_disk_before_the_program_ends(sandbox: Sandbox, tmp_path: Path, how: str) -> None:
    async with child_of(sandbox, tmp_path / "tokens.json", LEAVES[how]) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(b"leave\n")
        assert await child.stdout.readline() == b"left\n"
    assert child.returncode == 0
