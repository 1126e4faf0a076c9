"""Command ``aprocore sandbox``."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..net.platform.processes import find_program, shell_status
from ..net.platform.shells import local_shell
from ..net.platform.signals import Signal, handled_signals, is_sent_by_terminal, send, watch
from .command import Command, json_option, run
from .output import message
from .rate_limits_option import RateLimitsType

if TYPE_CHECKING:
    from ..sandbox import Health

__all__ = ["sandbox"]

_NOT_FOUND, _NOT_EXECUTABLE = 127, 126
# Maximum length of the request log; requests are checked before they are dropped from it.
_MAX_REQUESTS = 500
# Variables in which programs look for trusted CA certificates besides their own.
_CA_VARIABLES = ("PROCORE_CA_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
# Variables with which a program would pass by the proxy, and call Procore itself.
_PROXY_BYPASSES = ("NO_PROXY", "no_proxy")
# Variables that may be set for another app or host.
_FOREIGN = (
    "PROCORE_ENVIRONMENT",
    "PROCORE_GRANT",
    "PROCORE_CLIENT_SECRET_FILE",
    "PROCORE_REDIRECT_URI",
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
    help="Port of the API; the login, storage, --plain-http and --proxy servers use the next ports.  "
    "[default: free ports]",
)
@click.option("--seed", type=int, metavar="N", help="Seed of the data.  [default: that of the state file, or 0]")
@click.option(
    "--state",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Persist data, credentials and tokens in this file, and continue from it at the next start.",
)
@click.option(
    "--limits",
    type=RateLimitsType(),
    metavar="LIMITS",
    help="Rate limits of a token: procore, calls in an hour and in 10 seconds such as 600,10, or 100/1d,5/1m.  "
    "[default: none in practice]",
)
@click.option(
    "--token-lifetime",
    type=click.FloatRange(min=1, max=1e9),
    metavar="SECONDS",
    help="Lifetime of access tokens.  [default: 5400]",
)
@click.option(
    "--redirect-uri",
    "redirect_uris",
    multiple=True,
    metavar="URI",
    help="Redirect URI to register, besides the out-of-band one and http://localhost:<any port>/callback; repeatable.",
)
@click.option(
    "--control", is_flag=True, help="Open a control port, with which tests advance the clock or inject faults."
)
@click.option(
    "--plain-http", is_flag=True, help="Open a port without TLS for browsers, with the dashboard and the sign-in page."
)
@click.option(
    "--proxy",
    is_flag=True,
    help="Open an HTTPS_PROXY that answers for Procore's hosts, for clients with built-in hosts.",
)
@click.option(
    "--host",
    "hosts",
    multiple=True,
    metavar="NAME",
    help="Name to accept besides those of loopback, such as host.docker.internal; repeatable. The sandbox still "
    "listens on loopback only.",
)
@click.option("--strict", is_flag=True, help="Refuse what Procore reads although its reference documents otherwise.")
@json_option
@click.argument("command", nargs=-1, type=click.UNPROCESSED)
def sandbox(as_json: bool, command: tuple[str, ...], **options: Any) -> None:
    """Run a local Procore until Ctrl-C, or while COMMAND runs.

    COMMAND gets the PROCORE_... variables, and its exit status becomes that of the sandbox:

    aprocore sandbox -- aprocore me

    At the end, a report lists problems of the calls: no company, undocumented or deprecated operations, ignored
    parameters, 401, 403, 404 and 429.
    """
    if command and as_json:
        raise click.UsageError("--json and a COMMAND can't be combined: stdout belongs to the command.")
    # Each option has the name of the argument of Sandbox, whose defaults apply to those that are not used.
    used = {name: value for name, value in options.items() if value is not None}
    status = run(lambda: _serve(used, as_json, command))
    if status:
        raise click.exceptions.Exit(status)


async def _serve(options: Mapping[str, Any], as_json: bool, command: tuple[str, ...]) -> int:
    from ..sandbox import Sandbox

    async with Sandbox(keep_requests=_MAX_REQUESTS, **options) as running:
        project_id, project = next(iter(running.seed_data.projects.items()))
        values = running.as_dict()
        client_values = {**values, "project_id": project_id}
        try:
            if command:
                if "plain_url" in values:
                    click.echo(_browser_line(values), err=True)
                return await _Child(command, _environ_of(client_values)).run()
            if as_json:
                click.echo(json.dumps(values))
            else:
                _describe(client_values, running.seed_data.company.name, project["name"])
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


# Variables of a client, by the sandbox's values for them.
_VARIABLES = {
    "PROCORE_CLIENT_ID": "client_id",
    "PROCORE_CLIENT_SECRET": "client_secret",
    "PROCORE_COMPANY_ID": "company_id",
    "PROCORE_PROJECT_ID": "project_id",
    "PROCORE_LOGIN_URL": "login_url",
    "PROCORE_API_URL": "api_url",
    "PROCORE_CA_FILE": "ca_file",
    "APROCORE_CONTROL_URL": "control_url",
    "APROCORE_CONTROL_TOKEN": "control_token",
    "APROCORE_PLAIN_URL": "plain_url",
}


def _variables(values: Mapping[str, Any]) -> dict[str, str]:
    return {variable: str(values[name]) for variable, name in _VARIABLES.items() if name in values}


def _environ_of(values: Mapping[str, Any]) -> dict[str, str]:
    proxy_variables: dict[str, str] = values.get("proxy_variables", {})
    left_out = (*_FOREIGN, *_PROXY_BYPASSES) if proxy_variables else _FOREIGN
    environ = {name: value for name, value in os.environ.items() if name not in left_out}
    ca_file: str = values["ca_file"]
    ca_files: dict[str, str] = dict.fromkeys(_CA_VARIABLES, ca_file)
    return {**environ, **_variables(values), **ca_files, **proxy_variables}


def _browser_line(values: Mapping[str, Any]) -> str:
    return f"In a browser: {values['plain_url']}/"


def _describe(values: Mapping[str, Any], company: str, project: str) -> None:
    click.secho("The sandbox is running. Ctrl-C ends it.", bold=True)
    facts = {
        "API": values["api_url"],
        "Login": values["login_url"],
        "Company": f"{values['company_id']}, {company}",
        "Project": f"{values['project_id']}, {project}",
        "CA file": values["ca_file"],
    }
    for name, value in facts.items():
        click.echo(f"  {name:<8}{value}")
    if "plain_url" in values:
        click.secho(f"\n{_browser_line(values)}", bold=True)
    shell = local_shell()
    click.secho(f"\nFor other programs, paste this into {shell.name}:\n", bold=True)
    click.echo(shell.unset(_FOREIGN))
    for name, value in _variables(values).items():
        click.echo(shell.export(name, value))
    if "proxy_variables" in values:
        click.secho(
            "\nFor programs that call api.procore.com, which then reach no other host by https, also:\n", bold=True
        )
        click.echo(shell.unset(_PROXY_BYPASSES))
        for name, value in values["proxy_variables"].items():
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
