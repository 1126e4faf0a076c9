"""Command group of all commands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import click

from .._version import __version__
from . import powershell as _powershell  # noqa: F401 -- registers itself
from .call import call
from .command import end_of_output
from .doctor import doctor
from .export import export
from .get import get, me
from .job import job
from .limits import limits
from .login import login, logout
from .mcp import mcp
from .operations import operations
from .request import request
from .sandbox import sandbox
from .token import token
from .transfer import download, upload

__all__ = ["app"]

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


class _App(click.Group):
    """Group whose exit status does not depend on whether its help or its messages can be written."""

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
    except OSError as error:
        end_of_output(error)
        raise


@click.group(
    cls=_App,
    commands=(
        me,
        login,
        logout,
        token,
        get,
        request,
        call,
        job,
        upload,
        download,
        export,
        operations,
        limits,
        doctor,
        mcp,
        sandbox,
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_EPILOG,
)
@click.version_option(__version__, prog_name="aprocore", message="%(prog)s, version %(version)s")
def app() -> None:
    """Procore's API from the command line.

    Try it with no account: aprocore sandbox -- aprocore me
    """
