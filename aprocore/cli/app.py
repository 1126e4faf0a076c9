"""Command group of all commands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any

import click

from .._version import __version__
from . import powershell as _powershell  # noqa: F401 -- registers itself

__all__ = ["app"]

_INTERRUPTED = 130

_EPILOG = """
\b
Environment:
  PROCORE_CLIENT_ID           the app's client id
  PROCORE_CLIENT_SECRET       its secret
  PROCORE_CLIENT_SECRET_FILE  a file with the secret, instead
  PROCORE_COMPANY_ID          the default company of calls
  PROCORE_PROJECT_ID          the default project of calls
  PROCORE_ENVIRONMENT         production (default), sandbox, monthly, federal
  PROCORE_GRANT               refresh_token or client_credentials; by default
                              the stored sign-in, else the app itself
  PROCORE_LOGIN_URL, PROCORE_API_URL, PROCORE_CA_FILE
                              another host, such as `aprocore sandbox`
  PROCORE_REDIS_URL           your program's Redis, which `doctor` checks

\b
Shell completion, including operations (zsh: zsh_source):
  eval "$(_APROCORE_COMPLETE=bash_source aprocore)"
PowerShell:
  $env:_APROCORE_COMPLETE="powershell_source"
  aprocore | Out-String | Invoke-Expression
  Remove-Item Env:_APROCORE_COMPLETE

\b
Exit status: 0 success, 1 an API or network error, 2 wrong usage or
configuration, 130 Ctrl-C, 141 stdout was closed (aprocore … | head),
143 terminated.
"""


# The module of each command, which is imported when the command runs, and the first sentence of its help. The command
# is the module's attribute of the same name.
_COMMANDS = {
    "me": ("get", "Show the signed-in user."),
    "login": ("login", "Sign in as a person, in the browser."),
    "logout": ("login", "Revoke and delete the stored sign-in."),
    "token": ("token", "Show the token's user and its remaining lifetime."),
    "get": ("get", "GET a PATH, such as /rest/v1.0/companies, and print the response."),
    "request": ("request", "Send a request to a PATH, such as PATCH /rest/v1.0/companies/1, and print the response."),
    "call": ("call", "Run any of Procore's operations by its NAME."),
    "job": ("job", "Wait for the job of a TOKEN, which `aprocore call` or job.token gave, and print its result."),
    "upload": ("transfer", "Upload FILEs in segments, and print the ids for upload_ids or upload_uuid of a resource."),
    "download": ("transfer", "Download files: each URL is one that Procore gave, or a path such as /rest/v1.0/…."),
    "export": ("export", "Load LISTs of all projects into tables: rfis, submittals, daily_logs, …"),
    "operations": (
        "operations",
        "Search operations by words, show one by its NAME, or show what changed since an earlier version.",
    ),
    "limits": ("limits", "Show how much of Procore's rate limits is used."),
    "doctor": ("doctor", "Check the set-up, and say what to do about each problem."),
    "mcp": ("mcp", "Serve agents, over the Model Context Protocol on standard input and output."),
    "sandbox": ("sandbox", "Run a local Procore until Ctrl-C, or while COMMAND runs."),
}


class _App(click.Group):
    """Group that imports a command when it runs; help, completion and messages need only its name and first sentence.

    Its exit status does not depend on whether its help or its messages can be written.
    """

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name, command, rest = super().resolve_command(ctx, args)
        if name is not None and command is not None:
            module, _ = _COMMANDS[name]
            command = getattr(import_module(f".{module}", __package__), name)
        return name, command, rest

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        with _reported():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        with _reported():
            return super().invoke(ctx)


@contextmanager
def _reported() -> Iterator[None]:
    try:
        yield
    except click.ClickException as error:
        with suppress(OSError):
            error.show()
        raise click.exceptions.Exit(error.exit_code) from None
    except KeyboardInterrupt:
        # While the command was loaded: click would print "Aborted!" and end with 1, and another import might fail,
        # since a module may be loaded in part.
        raise click.exceptions.Exit(_INTERRUPTED) from None
    except OSError as error:
        from .command import end_of_output

        end_of_output(error)
        raise


@click.group(
    cls=_App,
    commands={name: click.Command(name, help=text) for name, (_, text) in _COMMANDS.items()},
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_EPILOG,
)
@click.version_option(__version__, prog_name="aprocore", message="%(prog)s, version %(version)s")
def app() -> None:
    """Procore's API from the command line.

    Try it with no account: aprocore sandbox -- aprocore me
    """
