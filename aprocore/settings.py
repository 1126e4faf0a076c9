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
from .sansio.grants import OPAQUE, ClientCredentials, Grant, RefreshToken, StoredSignIn
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
        variables = _Variables(environ)
        del environ
        client_id, client_secret = variables.needed("PROCORE_CLIENT_ID"), variables.needed("PROCORE_CLIENT_SECRET")
        grant = variables.given("PROCORE_GRANT")
        if grant is not None and grant not in _GRANTS:
            raise ConfigurationError(f"PROCORE_GRANT is {grant!r}.", hint=f"It can be {' or '.join(_GRANTS)}.")
        return cls(
            client_id=str(client_id.reveal()),
            client_secret=client_secret,
            environment=_environment_of(variables),
            company_id=variables.given("PROCORE_COMPANY_ID"),
            ca_file=variables.given("PROCORE_CA_FILE"),
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
    variables = _Variables(environ)
    del environ
    return _environment_of(variables)


def _environment_of(variables: _Variables) -> Environment:
    login, api = variables.given("PROCORE_LOGIN_URL"), variables.given("PROCORE_API_URL")
    name = variables.given("PROCORE_ENVIRONMENT")
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


class _Variables:
    """Variables whose repr hides them: tracebacks may show local variables, and among these is the client secret."""

    __slots__ = ("_environ",)

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def __repr__(self) -> str:
        return "<environment variables>"

    def given(self, name: str) -> str | None:
        value = self._environ.get(name, "").strip()
        return value or None

    def needed(self, name: str) -> Secret:
        value = Secret(self.given(name) or "")
        if not value:
            raise ConfigurationError(
                f"The environment variable {name} is {'empty' if name in self._environ else 'not set'}.",
                hint="Copy it from the app's page in Procore's Developer Portal; `aprocore sandbox` runs a local one.",
            )
        if not OPAQUE.fullmatch(value.reveal()):
            raise ConfigurationError(
                f"The environment variable {name} has a space, a line break or a character that is not ASCII.",
                hint="Copy it again, without what stands around it.",
            )
        return value
