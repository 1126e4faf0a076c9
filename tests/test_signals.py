"""SIGTERM during a token refresh."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import attrs
import pytest

from aprocore import FileStore, Procore, ReauthorizationRequiredError, RefreshToken, Token, TokenKey
from aprocore.sandbox import Hold, Sandbox
from aprocore.sandbox.oauth.issued_tokens import RefreshMode
from tests.support.processes import send_signal
from tests.support.sessions import count_token_requests
from tests.support.transports import until

pytestmark = pytest.mark.anyio

SCRIPT = """
import anyio, asyncio, sys, threading
from aprocore import Environment, FileStore, Procore, RefreshToken
from aprocore.net import session_resources

client_id, client_secret, login_url, api_url, ca_file, path, grace_period = sys.argv[1:]
session_resources.GRACE_PERIOD = float(grace_period)
sys.stdout.reconfigure(line_buffering=True)

def session():
    auth = RefreshToken(client_id, client_secret)
    environment = Environment("local", login_url, api_url)
    return Procore(auth, environment=environment, company_id=1, store=FileStore(path), ca_file=ca_file)

def after_a_line(callback):
    # In a thread, because the event loop of Windows can't watch stdin.
    loop = asyncio.get_running_loop()

    def wait():
        sys.stdin.readline()
        loop.call_soon_threadsafe(callback)

    threading.Thread(target=wait, daemon=True).start()

async def begun():
    procore, told = session(), asyncio.Event()
    after_a_line(told.set)
    call = asyncio.create_task(procore.me())
    await told.wait()
    return procore, call

"""
WAITS = """
async def main():
    async with session() as procore:
        try:
            await procore.me()
        finally:
            # The program is waiting after this line; an earlier signal would interrupt it anywhere.
            asyncio.get_running_loop().call_later(0.05, print, "it closes")

asyncio.run(main())
"""
#: Each program ends on a line of its stdin, and prints a line before.
LEAVES = {
    "a scope that is over": """
async def main():
    with anyio.CancelScope() as scope:
        after_a_line(scope.cancel)
        async with session() as procore:
            await procore.me()
    print("left")

asyncio.run(main())
""",
    "a wait for the end that is given up": """
async def main():
    procore, call = await begun()
    closing = asyncio.create_task(procore.aclose())
    await asyncio.sleep(0)
    closing.cancel()
    await asyncio.wait({call, closing})
    call.exception()
    print("left")

asyncio.run(main())
""",
    "a session that is never closed": """
async def main():
    procore, call = await begun()
    print("left")

asyncio.run(main())
""",
}


@attrs.define
class Interrupted:
    """Process with a refresh in flight, which the token endpoint holds."""

    sandbox: Sandbox
    path: Path
    old: Token
    hold: Hold
    process: asyncio.subprocess.Process

    @classmethod
    async def start(
        cls, sandbox: Sandbox, path: Path, script: str = WAITS, *, grace_period: float = 60.0
    ) -> Interrupted:
        old = Token.from_dict({**sandbox.tokens.issue(), "received_at": 1.0})
        await FileStore(path).save(TokenKey("local", sandbox.client_id), old)
        hold = Hold()
        sandbox.faults.add("POST", "/oauth/token", hold)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-W", "error", "-c", SCRIPT + script, sandbox.client_id, sandbox.client_secret,
            sandbox.environment.login_url, sandbox.environment.api_url, sandbox.ca_file, str(path), str(grace_period),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        await hold.reached.wait()
        return cls(sandbox, path, old, hold, process)

    async def interrupt_twice(self) -> None:
        assert self.process.stdout is not None
        send_signal(self.process, signal.SIGINT)
        assert await self.process.stdout.readline() == b"it closes\n"
        send_signal(self.process, signal.SIGINT)

    async def end(self, number: int) -> str:
        """Send a signal, if any, wait for the end of the process, and return its stderr."""
        async with asyncio.timeout(60):
            _, errors = await self.process.communicate()
        assert self.process.returncode == -number
        assert self.old.access_token not in errors.decode()
        return errors.decode()

    async def stored(self) -> Token:
        token = await FileStore(self.path).load(TokenKey("local", self.sandbox.client_id))
        assert token is not None
        return token

    def returning(self) -> Procore:
        auth = RefreshToken(self.sandbox.client_id, self.sandbox.client_secret)
        return self.sandbox.procore(auth=auth, store=FileStore(self.path))


@pytest.mark.fault("C04")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_token_is_stored_before_the_process_ends(
    sandbox: Sandbox, tmp_path: Path, number: signal.Signals
) -> None:
    child = await Interrupted.start(sandbox, tmp_path / "tokens.json")
    send_signal(child.process, number)
    child.hold.release()
    await child.end(number)
    assert count_token_requests(sandbox) == 1
    new = await child.stored()
    assert new.refresh_token != child.old.refresh_token
    assert new.mark is None


@pytest.mark.fault("C04")
@pytest.mark.parametrize("how", LEAVES)
async def test_token_is_stored_before_the_program_ends(sandbox: Sandbox, tmp_path: Path, how: str) -> None:
    child = await Interrupted.start(sandbox, tmp_path / "tokens.json", LEAVES[how])
    assert child.process.stdin is not None
    assert child.process.stdout is not None
    child.process.stdin.write(b"leave\n")
    assert (await child.process.stdout.readline()).strip() == b"left"
    child.hold.release()
    errors = await child.end(0)
    assert "destroyed" not in errors
    assert "asynchronous generator" not in errors
    new = await child.stored()
    assert (new.refresh_token == child.old.refresh_token, new.mark) == (False, None)
    assert count_token_requests(sandbox) == 1


@pytest.mark.fault("C04")
async def test_second_interrupt_still_grants_a_short_time_to_store_the_token(sandbox: Sandbox, tmp_path: Path) -> None:
    child = await Interrupted.start(sandbox, tmp_path / "tokens.json")
    await child.interrupt_twice()
    child.hold.release()
    _only_interrupted(await child.end(signal.SIGINT))
    new = await child.stored()
    assert (new.refresh_token == child.old.refresh_token, new.mark) == (False, None)
    assert count_token_requests(sandbox) == 1


@pytest.mark.slow
@pytest.mark.fault("C04", "A08")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("mode", ["strict", "revoke_on_use"])
async def test_next_process_resolves_the_unknown_outcome_after_a_second_signal(
    tmp_path: Path, mode: RefreshMode, number: signal.Signals
) -> None:
    async with Sandbox(refresh_mode=mode) as sandbox:
        child = await Interrupted.start(sandbox, tmp_path / "tokens.json", grace_period=0.01)
        if number is signal.SIGINT:
            await child.interrupt_twice()
            _only_interrupted(await child.end(number))
        else:
            while child.process.returncode is None:  # two that come together are one
                send_signal(child.process, number)
                await asyncio.sleep(0.01)
            assert await child.end(number) == ""
        left = await child.stored()
        assert left.refresh_token == child.old.refresh_token
        assert left.mark is not None
        assert left.mark.state == "sent"
        child.hold.release()
        await until(lambda: sandbox.requests.to("POST", "/oauth/token")[0].status == 200)
        async with child.returning() as procore:
            if mode == "strict":
                with pytest.raises(ReauthorizationRequiredError) as caught:
                    await procore.me()
                assert caught.value.reason == "rotation_lost"
            else:
                assert (await procore.me()).id is not None
        assert count_token_requests(sandbox) == 2


def _only_interrupted(errors: str) -> None:
    """Assert that stderr has only the traceback of the interrupt."""
    assert errors.count("Traceback") == 1
    assert errors.endswith("\nKeyboardInterrupt\n")
    assert "destroyed" not in errors
    assert "ignored" not in errors
