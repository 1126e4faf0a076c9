"""Credentials of a command: environment variables, a secret file, or a prompt."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..net.platform.private_files import is_readable_by_others
from ..types import RevealedSecret
from .output import message

if TYPE_CHECKING:
    from ..client import Procore
    from ..settings import Settings

__all__ = ["acts_as_app", "open_session", "read_settings", "session_for"]

_SECRET, _SECRET_FILE = "PROCORE_CLIENT_SECRET", "PROCORE_CLIENT_SECRET_FILE"


def read_settings(*, may_prompt: bool = False) -> Settings:
    """Return the settings from the environment; with ``may_prompt``, prompt for a missing secret at a terminal.

    Raises:
        ConfigurationError: a variable is missing or invalid.
    """
    from ..net.environment_variables import EnvironmentVariables
    from ..settings import Settings

    variables = EnvironmentVariables()
    if variables.get(_SECRET) is None:
        file = variables.get(_SECRET_FILE)
        if file is not None:
            # At once: a command that does not act as the app needs it as well, such as `login`.
            variables = variables.replaced(_SECRET, _read_secret(file)).replaced(_SECRET_FILE, "")
        elif may_prompt and variables.get("PROCORE_CLIENT_ID") and sys.stdin.isatty():
            secret = RevealedSecret(click.prompt("Client secret", hide_input=True, err=True).strip())
            variables = variables.replaced(_SECRET, secret)
    return Settings.from_variables(variables)


@asynccontextmanager
async def open_session(company_id: str | None = None) -> AsyncIterator[Procore]:
    """Open a session configured by the environment: as the stored user, else as the app, whose token is kept."""
    settings = read_settings()
    if company_id is not None:
        settings = attrs.evolve(settings, company_id=company_id)
    async with session_for(settings, as_app=await acts_as_app(settings)) as procore:
        yield procore


def session_for(settings: Settings, *, as_app: bool, **options: Any) -> Procore:
    """Return the session of a command, which acts as the stored user, or as the app, whose token is kept.

    Args:
        settings: the settings.
        as_app: whether it acts as the app.
        **options: further options of the session.
    """
    from ..client import Procore
    from ..sansio.grants import ClientCredentials
    from .app_tokens import AppTokenStore

    arguments = settings.arguments() | options
    if as_app:
        auth = ClientCredentials(settings.client_id, settings.client_secret.reveal())
        arguments |= {"auth": auth, "store": AppTokenStore()}
    return Procore(**arguments)


async def acts_as_app(settings: Settings) -> bool:
    """Return whether commands act as the app itself, not as a user whose sign-in is stored."""
    from ..net.token_stores import FileStore, TokenKey

    if settings.grant is not None:
        return settings.grant == "client_credentials"
    stored = await FileStore().load(TokenKey(settings.environment.name, settings.client_id))
    return stored is None or stored.refresh_token is None


def _read_secret(file: str) -> str:
    from ..net.secret_file import SecretFile

    source = SecretFile(file)
    secret, status = source.read()
    if is_readable_by_others(status):
        message(f"aprocore: {source.path} is readable by other users. Run: chmod 600 {source.path}")
    return secret
