"""What the environment variables say."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import urlsplit

import attrs

from .environments import ENVIRONMENTS, PRODUCTION, Environment
from .errors import ConfigurationError
from .net.token_stores import FileStore, MemoryStore
from .sansio.grants import ClientCredentials, Grant, RefreshToken, StoredSignIn
from .types import Secret

__all__ = ["Settings"]

_GRANTS = ("refresh_token", "client_credentials")


@attrs.frozen(kw_only=True)
class Settings:
    """A session's settings, as the environment variables ``PROCORE_…`` give them."""

    client_id: str
    client_secret: Secret
    environment: Environment
    company_id: str | None = None
    ca_file: str | None = None
    grant: str | None = None

    @classmethod
    def from_environ(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """Read them.

        Raises:
            ConfigurationError: a variable is missing or makes no sense.
        """
        client_id, client_secret = _needed(environ, "PROCORE_CLIENT_ID"), _needed(environ, "PROCORE_CLIENT_SECRET")
        grant = _given(environ, "PROCORE_GRANT")
        if grant is not None and grant not in _GRANTS:
            raise ConfigurationError(f"PROCORE_GRANT is {grant!r}.", hint=f"It can be {' or '.join(_GRANTS)}.")
        return cls(
            client_id=client_id,
            client_secret=Secret(client_secret),
            environment=environment_of(environ),
            company_id=_given(environ, "PROCORE_COMPANY_ID"),
            ca_file=_given(environ, "PROCORE_CA_FILE"),
            grant=grant,
        )

    def arguments(self) -> dict[str, Any]:
        """Return them as arguments of a session."""
        secret = self.client_secret.reveal()
        auth: Grant
        if self.grant == "client_credentials":
            auth = ClientCredentials(self.client_id, secret)
        elif self.grant == "refresh_token":
            auth = RefreshToken(self.client_id, secret)
        else:
            auth = StoredSignIn(self.client_id, secret)
        return {
            "auth": auth,
            "environment": self.environment,
            "company_id": self.company_id,
            "ca_file": self.ca_file,
            "store": MemoryStore() if self.grant == "client_credentials" else FileStore(),
        }


def environment_of(environ: Mapping[str, str]) -> Environment:
    """Return the environment that the variables name, or the addresses that they give."""
    login, api = _given(environ, "PROCORE_LOGIN_URL"), _given(environ, "PROCORE_API_URL")
    name = _given(environ, "PROCORE_ENVIRONMENT")
    if login is None and api is None:
        if name is None:
            return PRODUCTION
        if name not in ENVIRONMENTS:
            raise ConfigurationError(
                f"PROCORE_ENVIRONMENT is {name!r}.", hint=f"It can be one of {', '.join(ENVIRONMENTS)}."
            )
        return ENVIRONMENTS[name]
    if login is None or api is None:
        missing = "PROCORE_LOGIN_URL" if login is None else "PROCORE_API_URL"
        raise ConfigurationError(
            f"{missing} is not set, and its counterpart is.", hint="Another host needs both of them."
        )
    if name in ENVIRONMENTS:
        raise ConfigurationError(
            f"PROCORE_ENVIRONMENT is {name!r}, and PROCORE_LOGIN_URL and PROCORE_API_URL name another host.",
            hint="Unset the one or the others.",
        )
    return Environment(name or urlsplit(login).netloc or login, login, api)


def _given(environ: Mapping[str, str], name: str) -> str | None:
    value = environ.get(name, "").strip()
    return value or None


def _needed(environ: Mapping[str, str], name: str) -> str:
    value = _given(environ, name)
    if value is None:
        raise ConfigurationError(
            f"The environment variable {name} is {'empty' if name in environ else 'not set'}.",
            hint="Copy it from the app's page in Procore's Developer Portal; `aprocore sandbox` runs a local one.",
        )
    return value
