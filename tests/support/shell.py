"""Helpers that run commands in this process, or as a child process."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import subprocess
import sys
from contextlib import asynccontextmanager
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

import attrs
from click.testing import CliRunner, Result

from aprocore import FileStore, Token, TokenKey, catalogue
from aprocore.cli.app import app
from aprocore.sandbox import Person, Sandbox
from tests.monitor.hooks import record_command
from tests.support.processes import send_signal

TIMEOUT = 20.0 if os.name == "posix" else 90.0  # a program takes seconds to start under Wine


def environment_variables(sandbox: Sandbox) -> dict[str, str]:
    return {
        "PROCORE_CLIENT_ID": sandbox.client_id,
        "PROCORE_CLIENT_SECRET": sandbox.client_secret,
        "PROCORE_COMPANY_ID": str(sandbox.company_id),
        "PROCORE_LOGIN_URL": sandbox.environment.login_url,
        "PROCORE_API_URL": sandbox.environment.api_url,
        "PROCORE_CA_FILE": sandbox.ca_file,
    }


def operation_name(method: str, path: str) -> str:
    """Return the name under which a command calls an operation."""
    return next(
        operation.name for operation in catalogue.operations() if (operation.method, operation.path) == (method, path)
    )


def command(*arguments: str, **more: Any) -> Result:
    """Run a command in this process, and assert that it does not end with a traceback."""
    result = CliRunner().invoke(app, arguments, **more)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert "Traceback" not in result.output
    return result


def token_key(sandbox: Sandbox) -> TokenKey:
    # The name of an environment that PROCORE_LOGIN_URL defines.
    return TokenKey(sandbox.environment.login_url.removeprefix("https://"), sandbox.client_id)


def code_for(sandbox: Sandbox, url: str, user: Person | None = None) -> str:
    """Sign in at ``url`` and return the authorization code."""
    query = parse_qs(urlsplit(url.strip()).query)
    [redirect_uri], [challenge] = query["redirect_uri"], query["code_challenge"]
    return sandbox.tokens.authorize(user=user, redirect_uri=redirect_uri, code_challenge=challenge)


@attrs.frozen
class Shell:
    sandbox: Sandbox

    def __call__(self, *arguments: str, **more: Any) -> Result:
        return command(*arguments, **more)

    def stored(self) -> Token | None:
        return asyncio.run(FileStore().load(token_key(self.sandbox)))

    def store(self, token: Token) -> None:
        asyncio.run(FileStore().save(token_key(self.sandbox), token))

    def sign_in(self, **more: Any) -> Token:
        """Store a token as after a sign-in with a browser."""
        token = Token.from_dict({**self.sandbox.tokens.issue(**more), "sign_in": "earlier"})
        self.store(token)
        return token


def sent_queries(shell: Shell) -> list[dict[str, str]]:
    """Return the queries of all API calls."""
    return [dict(request.params) for request in shell.sandbox.requests if request.path.startswith("/rest/")]


def _text(output: bytes) -> str:
    """Decode output, with the line ends of Windows translated."""
    return output.decode().replace("\r\n", "\n")


@attrs.frozen
class Child:
    """Command in a child process."""

    process: asyncio.subprocess.Process

    async def until(self, text: str) -> str:
        """Read stderr up to a line with ``text``, and return that line."""
        stream = self.process.stderr
        assert stream is not None
        async with asyncio.timeout(TIMEOUT):
            while text not in (line := _text(await stream.readline())):
                record_command(line)
                assert line, f"the process ended without printing {text!r}"
        record_command(line)
        return line

    async def line(self) -> str:
        stream = self.process.stdout
        assert stream is not None
        async with asyncio.timeout(TIMEOUT):
            line = _text(await stream.readline())
        record_command(line)
        return line

    async def end(self, by: signal.Signals | None = None) -> tuple[int, str, str]:
        """Wait for the end of the process, and return its exit status, remaining stdout and stderr."""
        if by is not None:
            send_signal(self.process, by)
        async with asyncio.timeout(TIMEOUT):
            out, err = await self.process.communicate()
        assert self.process.returncode is not None
        record_command(f"{_text(out)}\n{_text(err)}")
        return self.process.returncode, _text(out), _text(err)


@asynccontextmanager
async def child(*arguments: str, program: tuple[str, ...] = ("-m", "aprocore"), **environ: str) -> Any:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *program,
        *arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environ},
        # The child must not share the terminal that the tests may run in.
        start_new_session=True,
    )
    try:
        yield Child(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


# Takes the terminal as its controlling terminal, so that Ctrl-C and hidden prompts work, and then runs the command.
_ON_A_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, "-m", "aprocore", *sys.argv[1:]])
"""


class Terminal:
    """Command on a pseudo-terminal, which Windows has not."""

    def __init__(self, *arguments: str, columns: int = 80) -> None:
        import fcntl
        import termios

        self._ours, theirs = os.openpty()
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, b"".join(n.to_bytes(2, sys.byteorder) for n in (24, columns, 0, 0)))
        self._process = subprocess.Popen(
            [sys.executable, "-c", _ON_A_TERMINAL, *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            # A copy without the width of the terminal (COLUMNS), which readline sets without os.environ.
            env=dict(os.environ),
            start_new_session=True,
        )
        os.close(theirs)
        self.shown = ""
        self._seen = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._ours)
        record_command(self.shown)

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode())

    def until(self, text: str) -> str:
        """Wait until the terminal shows ``text`` after the text of the previous wait; return its whole output."""
        while (found := self.shown.find(text, self._seen)) < 0:
            assert self._read(), f"the process ended without printing {text!r}: {self.shown}"
        self._seen = found + len(text)
        return self.shown

    def end(self) -> int:
        while self._read():
            pass
        return self._process.wait(TIMEOUT)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._ours], [], [], TIMEOUT)
        assert ready, f"no further output after: {self.shown}"
        try:
            data = os.read(self._ours, 65536)
        except OSError:  # Linux: the other end is closed
            return False
        self.shown += data.decode().replace("\r\n", "\n")
        return bool(data)
