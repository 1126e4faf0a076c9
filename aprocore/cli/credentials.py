"""Whose credentials a command uses: the environment's, and a file's or a prompt's where it names them."""

from __future__ import annotations

import os
import stat
import sys
from collections import ChainMap
from typing import TYPE_CHECKING

import click

from ..errors import ConfigurationError
from ..types import RevealedSecret
from .output import message
from .output_files import path_of

if TYPE_CHECKING:
    from ..client import Procore
    from ..settings import Settings

__all__ = ["open_session", "read_settings"]

_SECRET, _SECRET_FILE = "PROCORE_CLIENT_SECRET", "PROCORE_CLIENT_SECRET_FILE"
# More than any secret has, and little enough to read by mistake.
_MAX_FILE = 4096


def read_settings(*, may_ask: bool = False) -> Settings:
    """Return what the environment says; with ``may_ask`` a person at a terminal types the secret that it lacks.

    Raises:
        ConfigurationError: it says too little, or what makes no sense.
    """
    from ..settings import Settings

    found: dict[str, str] = {}
    if not _given(_SECRET):
        file = _given(_SECRET_FILE)
        if file:
            found[_SECRET] = _secret_in(file)
        elif may_ask and _given("PROCORE_CLIENT_ID") and sys.stdin.isatty():
            found[_SECRET] = RevealedSecret(click.prompt("Client secret", hide_input=True, err=True).strip())
    return Settings.from_environ(ChainMap(found, os.environ))


def open_session(company_id: str | None = None) -> Procore:
    """Return a session, not yet open, of whoever the environment says."""
    from ..client import Procore

    arguments = read_settings().arguments()
    if company_id is not None:
        arguments["company_id"] = company_id
    return Procore(**arguments)


def _given(name: str) -> str:
    return os.environ.get(name, "").strip()


def _secret_in(file: str) -> str:
    path = path_of(file)
    try:
        with path.open("rb") as opened:
            mode = os.fstat(opened.fileno()).st_mode
            text = RevealedSecret(opened.read(_MAX_FILE).decode().strip())
    except OSError as error:
        raise ConfigurationError(
            f"The file that {_SECRET_FILE} names cannot be read: {error.strerror}: {path}.",
            hint="It should hold the client secret and nothing else.",
        ) from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"The file that {_SECRET_FILE} names is no text: {path}.") from None
    if not text:
        raise ConfigurationError(f"The file that {_SECRET_FILE} names is empty: {path}.")
    if stat.S_ISREG(mode) and mode & (stat.S_IRWXG | stat.S_IRWXO):
        message(f"aprocore: Others may read {path}. Run: chmod 600 {path}")
    return text
