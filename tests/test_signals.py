"""A process that is told to end while its refresh token is on its way."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import attrs
import pytest

from aprocore import FileStore, Procore, ReauthorizationRequired, RefreshToken, Token, TokenKey
from aprocore.sandbox import Hold, Sandbox
from aprocore.sandbox.tokens import RefreshMode
from tests.signing_in import token_posts
from tests.transports import until

pytestmark = pytest.mark.anyio

SCRIPT = """
import asyncio, sys
from aprocore import Environment, FileStore, Procore, RefreshToken
from aprocore.net import runtime

client_id, client_secret, login_url, api_url, ca_file, path, last_moments = sys.argv[1:]
runtime.LAST_MOMENTS = float(last_moments)

async def main():
    auth = RefreshToken(client_id, client_secret)
    environment = Environment("local", login_url, api_url)
    async with Procore(auth, environment=environment, company_id=1, store=FileStore(path), ca_file=ca_file) as procore:
        try:
            await procore.me()
        finally:
            # When this is said, it waits: a signal before that would interrupt the program wherever it is.
            asyncio.get_running_loop().call_later(0.05, print, "it closes")

sys.stdout.reconfigure(line_buffering=True)
asyncio.run(main())
"""


@attrs.define
class Interrupted:
    """A process whose refresh token is on its way, held by the token endpoint."""

    sandbox: Sandbox
    path: Path
    old: Token
    hold: Hold
    process: asyncio.subprocess.Process

    @classmethod
    async def start(cls, sandbox: Sandbox, path: Path, *, last_moments: float = 60.0) -> Interrupted:
        old = Token.from_dict({**sandbox.issue_token(), "received_at": 1.0})
        await FileStore(path).save(TokenKey("local", sandbox.client_id), old)
        hold = Hold()
        sandbox.faults.add("POST", "/oauth/token", hold)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-W", "error", "-c", SCRIPT, sandbox.client_id, sandbox.client_secret,
            sandbox.environment.login_url, sandbox.environment.api_url, sandbox.ca_file, str(path), str(last_moments),
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        await hold.reached.wait()
        return cls(sandbox, path, old, hold, process)

    async def interrupt_twice(self) -> None:
        assert self.process.stdout is not None
        self.process.send_signal(signal.SIGINT)
        assert await self.process.stdout.readline() == b"it closes\n"
        self.process.send_signal(signal.SIGINT)

    async def end(self, number: signal.Signals) -> str:
        """Wait for its end by a signal, and return what it complained of."""
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


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_c04_the_token_is_on_the_disk_before_the_process_ends(
    sandbox: Sandbox, tmp_path: Path, number: signal.Signals
) -> None:
    child = await Interrupted.start(sandbox, tmp_path / "tokens.json")
    child.process.send_signal(number)
    child.hold.release()
    await child.end(number)
    assert token_posts(sandbox) == 1
    new = await child.stored()
    assert new.refresh_token != child.old.refresh_token
    assert new.mark is None


async def test_c04_a_second_interrupt_leaves_the_token_a_moment(sandbox: Sandbox, tmp_path: Path) -> None:
    child = await Interrupted.start(sandbox, tmp_path / "tokens.json")
    await child.interrupt_twice()
    child.hold.release()
    _only_interrupted(await child.end(signal.SIGINT))
    new = await child.stored()
    assert (new.refresh_token == child.old.refresh_token, new.mark) == (False, None)
    assert token_posts(sandbox) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("mode", ["strict", "revoke_on_use"])
async def test_c04_a08_after_a_second_signal_the_next_process_settles_what_became_of_the_token(
    tmp_path: Path, mode: RefreshMode, number: signal.Signals
) -> None:
    async with Sandbox(refresh_mode=mode) as sandbox:
        child = await Interrupted.start(sandbox, tmp_path / "tokens.json", last_moments=0.01)
        if number is signal.SIGINT:
            await child.interrupt_twice()
            _only_interrupted(await child.end(number))
        else:
            while child.process.returncode is None:  # two that come together are one
                child.process.send_signal(number)
                await asyncio.sleep(0.01)
            assert await child.end(number) == ""
        left = await child.stored()
        assert left.refresh_token == child.old.refresh_token
        assert left.mark is not None
        assert left.mark.state == "sent"
        child.hold.release()
        await until(lambda: sandbox.requests_to("POST", "/oauth/token")[0].status == 200)
        async with child.returning() as procore:
            if mode == "strict":
                with pytest.raises(ReauthorizationRequired) as caught:
                    await procore.me()
                assert caught.value.reason == "rotation_lost"
            else:
                assert (await procore.me()).id is not None
        assert token_posts(sandbox) == 2


def _only_interrupted(errors: str) -> None:
    """Check that nothing complained but the interrupt itself."""
    assert errors.count("Traceback") == 1
    assert errors.endswith("\nKeyboardInterrupt\n")
    assert "destroyed" not in errors
    assert "ignored" not in errors
