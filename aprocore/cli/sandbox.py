"""Command ``aprocore sandbox``."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from ..net.platform.processes import find_program, shell_status
from ..net.platform.shells import local_shell
from ..net.platform.signals import Signal, handled_signals, is_sent_by_terminal, send, watch
from .command import Command, json_option, run
from .output import message

if TYPE_CHECKING:
    from ..sandbox import Health, Sandbox

__all__ = ["sandbox"]

_NOT_FOUND, _NOT_EXECUTABLE = 127, 126
# Maximum length of the request log; requests are checked before they are dropped from it.
_MAX_REQUESTS = 500
# Variables in which programs look for trusted CA certificates.
_CA_VARIABLES = ("PROCORE_CA_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
# Variables that may be set for another app or host.
_FOREIGN = (
    "PROCORE_ENVIRONMENT",
    "PROCORE_GRANT",
    "PROCORE_CLIENT_SECRET_FILE",
    "PROCORE_REDIRECT_URI",
    "PROCORE_PROJECT_ID",
)
# A token request by another program; ``{NAME}`` is the value of a variable.
_TOKEN_REQUEST = (
    '{curl} --cacert "{PROCORE_CA_FILE}" "{PROCORE_LOGIN_URL}/oauth/token" -d grant_type=client_credentials',
    '-d "client_id={PROCORE_CLIENT_ID}" -d "client_secret={PROCORE_CLIENT_SECRET}"',
)


@click.command(cls=Command, context_settings={"allow_interspersed_args": False})
@click.option(
    "--port",
    type=click.IntRange(0, 65534),
    default=0,
    metavar="N",
    help="Port of the API; the login, storage and --plain-http servers use the next ports.  [default: free ports]",
)
@click.option("--seed", type=int, metavar="N", help="Seed of the data.  [default: that of the state file, or 0]")
@click.option(
    "--state",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Persist data, credentials and tokens in this file, and continue from it at the next start.",
)
@click.option(
    "--control", is_flag=True, help="Open a control port, with which tests advance the clock or inject faults."
)
@click.option(
    "--plain-http", is_flag=True, help="Open a port without TLS for browsers, with the dashboard and the sign-in page."
)
@json_option
@click.argument("command", nargs=-1, type=click.UNPROCESSED)
def sandbox(
    port: int,
    seed: int | None,
    state: str | None,
    control: bool,
    plain_http: bool,
    as_json: bool,
    command: tuple[str, ...],
) -> None:
    """Run a local Procore until Ctrl-C, or while COMMAND runs.

    COMMAND gets the PROCORE_... variables, and its exit status becomes that of the sandbox:

    aprocore sandbox -- aprocore me

    At the end, a report lists problems of the calls: no company, undocumented or deprecated operations, 401, 403, 404
    and 429.
    """
    if command and as_json:
        raise click.UsageError("--json and a COMMAND can't be combined: stdout belongs to the command.")
    status = run(lambda: _serve(_Options(port, seed, state, control, plain_http), as_json, command))
    if status:
        raise click.exceptions.Exit(status)


@attrs.frozen
class _Options:
    port: int
    seed: int | None
    state: str | None
    control: bool
    plain_http: bool


async def _serve(options: _Options, as_json: bool, command: tuple[str, ...]) -> int:
    from ..sandbox import Sandbox

    async with Sandbox(keep_requests=_MAX_REQUESTS, **attrs.asdict(options)) as running:
        try:
            if command:
                if options.plain_http:
                    click.echo(_browser_line(running), err=True)
                return await _Child(command, _environ_of(running, options)).run()
            if as_json:
                click.echo(json.dumps(running.as_dict()))
            else:
                _describe(running, options)
            until_cancelled: asyncio.Future[int] = asyncio.get_running_loop().create_future()
            return await until_cancelled
        finally:
            health = running.health()
            # A command without problems gets no report in its output.
            if health.calls and not as_json and not (command and health):
                _report(health)


def _report(health: Health) -> None:
    for number, line in enumerate(health.lines()):
        click.secho(line, err=True, bold=not number)


def _variables(running: Sandbox, options: _Options) -> dict[str, str]:
    variables = {
        "PROCORE_CLIENT_ID": running.client_id,
        "PROCORE_CLIENT_SECRET": running.client_secret,
        "PROCORE_COMPANY_ID": str(running.company_id),
        "PROCORE_LOGIN_URL": running.environment.login_url,
        "PROCORE_API_URL": running.environment.api_url,
        "PROCORE_CA_FILE": running.ca_file,
    }
    if options.control:
        variables |= {"APROCORE_CONTROL_URL": running.control_url, "APROCORE_CONTROL_TOKEN": running.control_token}
    if options.plain_http:
        variables["APROCORE_PLAIN_URL"] = running.plain_url
    return variables


def _environ_of(running: Sandbox, options: _Options) -> dict[str, str]:
    environ = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    return environ | _variables(running, options) | dict.fromkeys(_CA_VARIABLES, running.ca_file)


def _browser_line(running: Sandbox) -> str:
    return f"In a browser: {running.plain_url}/"


def _describe(running: Sandbox, options: _Options) -> None:
    click.secho("The sandbox is running. Ctrl-C ends it.", bold=True)
    facts = {
        "API": running.environment.api_url,
        "Login": running.environment.login_url,
        "Company": f"{running.company_id}, {running.seed_data.company.name}",
        "CA file": running.ca_file,
    }
    for name, value in facts.items():
        click.echo(f"  {name:<8}{value}")
    if options.plain_http:
        click.secho(f"\n{_browser_line(running)}", bold=True)
    shell = local_shell()
    click.secho(f"\nFor other programs, paste this into {shell.name}:\n", bold=True)
    click.echo(shell.unset(_FOREIGN))
    for name, value in _variables(running, options).items():
        click.echo(shell.export(name, value))
    click.secho("\nThen, for example:\n", bold=True)
    click.echo("aprocore me")
    click.echo(shell.expand(_TOKEN_REQUEST))


class _Child:
    """The command's process, to which signals are forwarded."""

    def __init__(self, command: tuple[str, ...], environ: dict[str, str]) -> None:
        self._command = command
        self._environ = environ
        self._process: asyncio.subprocess.Process | None = None
        self._early: list[Signal] = []

    async def run(self) -> int:
        """Run the process and return its exit status, with the conventions of a shell."""
        watch(asyncio.get_running_loop(), handled_signals(interrupt=True), self._forward)
        name, *arguments = self._command
        program = _own_program() if name == "aprocore" else [find_program(name, self._environ)]
        try:
            self._process = await asyncio.create_subprocess_exec(*program, *arguments, env=self._environ)
        except FileNotFoundError:
            message(f"aprocore: Command {name!r} not found.")
            return _NOT_FOUND
        except OSError as error:
            message(f"aprocore: Can't run command {name!r}: {error.strerror}.")
            return _NOT_EXECUTABLE
        for number in self._early:
            self._send(number)
        return shell_status(await self._process.wait())

    def _forward(self, number: Signal) -> None:
        if is_sent_by_terminal(number):
            return
        if self._process is None:
            self._early.append(number)
        else:
            self._send(number)

    def _send(self, number: Signal) -> None:
        if self._process is not None and self._process.returncode is None:
            # Not Process.send_signal: it polls, and so may take the exit status away from who waits for it.
            send(self._process.pid, number)


def _own_program() -> list[str]:
    """Return the command that starts this program, even if its directory is not on the PATH."""
    script = Path(sys.argv[0])
    return [str(script)] if script.name == "aprocore" and script.is_file() else [sys.executable, "-m", "aprocore"]
