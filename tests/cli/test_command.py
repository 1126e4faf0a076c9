from __future__ import annotations

import asyncio
import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from aprocore import FileStore
from aprocore.cli.command import Command, run
from aprocore.errors import AppNotConnectedError, ConfigurationError, NotFoundError, UnprocessableError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.faults import Answer, Hold
from aprocore.types import RequestLine
from tests.support.processes import ENDING_SIGNALS, send_signal
from tests.support.shell import Shell, child, code_for, command, environment_variables, token_key

# -- failures ---------------------------------------------------------------------------------------------------------


def ending(work: object, *arguments: str) -> object:
    """Run ``work`` as a command."""
    from click.testing import CliRunner

    @click.command(cls=Command)
    @click.option("--json", "as_json", is_flag=True)
    def example(as_json: bool) -> None:
        if isinstance(work, BaseException):
            raise work

    return CliRunner().invoke(example, arguments)


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (NotFoundError("Not\nfound.", hint="Look.", status=404, request=RequestLine("GET", "/rest/v1.0/x")), 1,
         "aprocore: GET /rest/v1.0/x: 404: Not found. Look.\n"),
        (AppNotConnectedError("Nothing was sent.", hint="Ask.", request=RequestLine("GET", "/rest/v1.0/x")), 1,
         "aprocore: GET /rest/v1.0/x: Nothing was sent. Ask.\n"),
        (UnprocessableError("\x1b[31mred\u202e.", status=422), 1, "aprocore: 422:  [31mred .\n"),
        (ConfigurationError("No.", hint="Yes."), 2, "aprocore: No. Yes.\n"),
        (PermissionError(errno.EACCES, "not for you", "/a/file"), 1,
         "aprocore: Reading or writing /a/file failed: not for you. Check the path, its permissions and the disk.\n"),
        (OSError("broken"), 1, "aprocore: Reading or writing failed: broken.\n"),
        (KeyboardInterrupt(), 130, ""),
        (click.Abort(), 130, ""),
    ],
)  # fmt: skip
def test_error_is_one_line_with_an_exit_status(error: BaseException, status: int, message: str) -> None:
    result = ending(error)
    assert (result.exit_code, result.stderr, result.stdout) == (status, message, "")
    assert isinstance(result.exception, SystemExit)


def test_error_as_json() -> None:
    error = NotFoundError("Gone.", status=404, request=RequestLine("GET", "/x"), request_id="r-1")
    result = ending(error, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stderr) == {
        "error": "NotFoundError",
        "message": "Gone.",
        "request": "GET /x",
        "status": 404,
        "request_id": "r-1",
    }
    assert result.stderr.count("\n") == 1


def test_unexpected_exception_is_raised() -> None:
    assert isinstance(ending(ZeroDivisionError()).exception, ZeroDivisionError)


def test_wrong_secret_is_reported(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_CLIENT_SECRET", "apc-CANARY-secret")
    result = shell("me")
    assert result.exit_code == 1
    assert "Check the client id and secret" in result.stderr
    assert "CANARY" not in result.output


def test_untrusted_certificate_is_reported(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_CA_FILE")
    result = shell("me")
    assert result.exit_code == 1
    assert "is not trusted" in result.stderr
    assert "PROCORE_CA_FILE" in result.stderr
    assert shell.sandbox.requests == []


@pytest.mark.parametrize("name", ["PROCORE_CLIENT_ID", "PROCORE_CLIENT_SECRET", "PROCORE_API_URL"])
def test_missing_variable_is_reported(shell: Shell, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv(name)
    result = shell("me")
    assert result.exit_code == 2
    assert f"{name} is not set" in result.stderr


def test_missing_company_is_reported(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    result = shell("me")
    assert result.exit_code == 2
    assert "Pass --company-id, or set PROCORE_COMPANY_ID." in result.stderr


def test_procores_message_is_printed(shell: Shell) -> None:
    shell.sandbox.faults.add("GET", "/rest/v1.0/me", Answer(403, None, {"message": "Not you,\nJoe."}))
    result = shell("me")
    assert result.exit_code == 1
    assert "403: Not you, Joe." in result.stderr
    assert result.stderr.count("\n") == 1


# -- ends of the process ----------------------------------------------------------------------------------------------


async def _signalled(number: signal.Signals, closed: list[str]) -> str:
    try:
        signal.raise_signal(number)
        await asyncio.get_running_loop().create_future()
    finally:
        await asyncio.sleep(0)
        closed.append("in order")
    raise AssertionError


@pytest.mark.parametrize("number", ENDING_SIGNALS)
def test_signal_closes_the_session(number: signal.Signals) -> None:
    closed: list[str] = []
    with pytest.raises(click.exceptions.Exit) as ended:
        run(lambda: _signalled(number, closed))
    assert ended.value.exit_code == 128 + number
    assert closed == ["in order"]
    assert signal.getsignal(number) is signal.SIG_DFL


def test_ctrl_c_closes_the_session() -> None:
    closed: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        run(lambda: _signalled(signal.SIGINT, closed))
    assert closed == ["in order"]


def test_result_returned_after_a_signal_counts() -> None:
    async def work() -> str:
        signal.raise_signal(signal.SIGTERM)
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            return "done"
        raise AssertionError

    assert run(work) == "done"


def test_cancellation_by_the_command_itself_is_raised() -> None:
    async def work() -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        run(work)


def test_ignored_signal_stays_ignored() -> None:
    number = ENDING_SIGNALS[-1]
    before = signal.signal(number, signal.SIG_IGN)
    try:

        async def work() -> str:
            signal.raise_signal(number)
            await asyncio.sleep(0)
            return "done"

        assert run(work) == "done"
        assert signal.getsignal(number) is signal.SIG_IGN
    finally:
        signal.signal(number, before)


@pytest.mark.anyio
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
async def test_token_refresh_in_progress_is_completed(sandbox: Sandbox, number: signal.Signals, status: int) -> None:
    exchange, greeting = Hold(), Hold()
    sandbox.faults.add("POST", "/oauth/token", exchange)
    sandbox.faults.add("GET", "/rest/v1.0/me", greeting)
    async with child("login", "--paste", **environment_variables(sandbox)) as program:
        code = code_for(sandbox, await program.until("/oauth/authorize?"))
        program.process.stdin.write(f"{code}\n".encode())
        await exchange.reached.wait()
        send_signal(program.process, number)
        exchange.release()
        ended, out, err = await program.end()
    assert ended == status
    assert out == ""
    assert "Traceback" not in err
    assert code not in err
    stored = await FileStore().load(token_key(sandbox))
    assert stored is not None
    assert stored.refresh_token is not None


# -- output that can't be written --------------------------------------------------------------------------------------

FULL = Path("/dev/full")
LISTS = ("call", "portfolio.projects.list")


def ending_with(*arguments: str, **streams: Any) -> tuple[int, str]:
    """Run a command in a child process, and return its exit status and stderr."""
    program = [sys.executable, "-m", "aprocore", *arguments]
    ended = subprocess.run(program, **{"stderr": subprocess.PIPE, **streams}, text=True, check=False)
    return ended.returncode, ended.stderr


@pytest.mark.parametrize(
    "arguments",
    [("get", "/rest/v1.0/companies"), (*LISTS, "--json"), (*LISTS, "--csv"), LISTS, ("operations", "list"), ("--help",),
     ("call", "--help"), ("--version",)],
)  # fmt: skip
def test_closed_output_pipe_ends_silently_with_the_status_of_sigpipe(shell: Shell, arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as out:
        assert ending_with(*arguments, stdout=out) == (141, "")


def test_closed_output_pipe_of_windows_ends_silently_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aprocore.net.platform.processes.IS_WINDOWS", True)
    result = ending(OSError(errno.EINVAL, "Invalid argument"))
    assert (result.exit_code, result.output) == (141, "")


def test_reader_that_stops_after_a_line(shell: Shell) -> None:
    line = f"{sys.executable} -m aprocore operations list | head -1; echo ${{PIPESTATUS[0]}} >&2"
    ended = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=True)
    assert len(ended.stdout.splitlines()) == 1
    assert ended.stderr == "141\n"


@pytest.mark.skipif(not FULL.exists(), reason="Linux only")
@pytest.mark.parametrize("arguments", [(*LISTS, "--csv"), LISTS, ("--help",), ("--version",)])
def test_full_output_is_an_error_in_one_line(shell: Shell, arguments: tuple[str, ...]) -> None:
    with FULL.open("w") as full:
        assert ending_with(*arguments, stdout=full) == (
            1,
            "aprocore: Reading or writing failed: No space left on device.\n",
        )
        status, shown = ending_with(*LISTS, "--json", stdout=full)
        assert (status, json.loads(shown)["error"]) == (1, "ProcoreError")


@pytest.mark.parametrize("options", [("--json",), ("--csv",), ()])
def test_output_closed_before_the_start_is_discarded(shell: Shell, options: tuple[str, ...]) -> None:
    line = f"{sys.executable} -m aprocore {' '.join((*LISTS, *options))} >&- <&-; echo $? >&2"
    ended = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=True)
    assert (ended.stdout, ended.stderr) == ("", "0\n")


@pytest.mark.skipif(not FULL.exists(), reason="Linux only")
def test_status_does_not_depend_on_messages(shell: Shell) -> None:
    with FULL.open("w") as full:
        assert ending_with("get", "/rest/v1.0/nothing", stdout=subprocess.DEVNULL, stderr=full)[0] == 1
        assert ending_with("get", "nothing", stdout=subprocess.DEVNULL, stderr=full)[0] == 2


def test_usage_errors_are_reported_first(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command("me", "--nope").exit_code == 2
    assert command("login", "--timeout", "0").exit_code == 2
    assert command("sandbox", "--port", "65535").exit_code == 2
