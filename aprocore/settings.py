"""Settings from environment variables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import urlsplit

import attrs

from .environments import ENVIRONMENTS, PRODUCTION, Environment
from .errors import ConfigurationError
from .net.environment_variables import EnvironmentVariables
from .net.secret_file import SecretFile
from .net.token_stores import FileStore, MemoryStore
from .pickling import SharedUnpicklable
from .sansio.grants import FROM_ENV, ClientCredentials, Grant, RefreshToken, StoredSignIn
from .sansio.secret_fields import OPAQUE
from .types import Secret

__all__ = ["Settings"]

_GRANTS = ("refresh_token", "client_credentials")


@attrs.frozen(kw_only=True)
class Settings(SharedUnpicklable):
    """Settings of a session, read from the environment variables ``PROCORE_…``."""

    _pickling_advice = FROM_ENV

    client_id: str
    """PROCORE_CLIENT_ID; empty if the caller has a grant of its own."""
    client_secret: Secret
    """PROCORE_CLIENT_SECRET; empty if the caller has a grant of its own, or the secret is in a file."""
    environment: Environment
    """PROCORE_ENVIRONMENT, or PROCORE_LOGIN_URL and PROCORE_API_URL."""
    company_id: str | None = None
    """PROCORE_COMPANY_ID."""
    project_id: str | None = None
    """PROCORE_PROJECT_ID."""
    ca_file: str | None = None
    """PROCORE_CA_FILE."""
    grant: str | None = None
    """PROCORE_GRANT."""
    client_secret_file: str | None = None
    """PROCORE_CLIENT_SECRET_FILE, which is read for each token request."""

    @classmethod
    def from_environ(cls, environ: Mapping[str, str] | None = None, *, has_grant: bool = False) -> Self:
        """Read the settings from environment variables, by default those of the process.

        Args:
            environ: the variables.
            has_grant: whether the caller has a grant of its own, so that client id and secret are not read.

        Raises:
            ConfigurationError: a variable is missing or invalid.
        """
        variables = EnvironmentVariables(environ)
        del environ
        return cls.from_variables(variables, has_grant=has_grant)

    @classmethod
    def from_variables(cls, variables: EnvironmentVariables, *, has_grant: bool = False) -> Self:
        """Read the settings as `from_environ` does."""
        client_id = Secret("") if has_grant else _require(variables, "PROCORE_CLIENT_ID")
        file = None if has_grant else _secret_file(variables)
        client_secret = Secret("") if has_grant or file else _require(variables, "PROCORE_CLIENT_SECRET")
        grant = variables.get("PROCORE_GRANT")
        if grant is not None and grant not in _GRANTS:
            raise ConfigurationError(
                f"PROCORE_GRANT is {grant!r}, which is not a supported grant.", hint=f"Use {' or '.join(_GRANTS)}."
            )
        return cls(
            client_id=str(client_id.reveal()),
            client_secret=client_secret,
            environment=_environment_of(variables),
            company_id=variables.get("PROCORE_COMPANY_ID"),
            project_id=variables.get("PROCORE_PROJECT_ID"),
            ca_file=variables.get("PROCORE_CA_FILE"),
            grant=grant,
            client_secret_file=file,
        )

    def arguments(self, *, stores_app_token: bool = False) -> dict[str, Any]:
        """Return keyword arguments for a session, which takes proxies and CA files from the environment as well.

        If the caller has a grant of its own, there is no ``auth`` among them.

        Args:
            stores_app_token: whether the app's token is stored too, if no user has signed in: a store that the
                application chooses is also for it.
        """
        arguments: dict[str, Any] = {
            "environment": self.environment,
            "company_id": self.company_id,
            "project_id": self.project_id,
            "ca_file": self.ca_file,
            "trust_env": True,
            "store": MemoryStore() if self.grant == "client_credentials" else FileStore(),
        }
        if self.client_id:
            arguments["auth"] = self._grant(stores_app_token)
        return arguments

    def _grant(self, stores_app_token: bool) -> Grant:
        file = self.client_secret_file
        secret: Any = self.client_secret.reveal() if file is None else SecretFile(file)
        if self.grant == "client_credentials":
            return ClientCredentials(self.client_id, secret)
        if self.grant == "refresh_token":
            return RefreshToken(self.client_id, secret)
        return StoredSignIn(self.client_id, secret, stores_app_token=stores_app_token)


def environment_of(environ: Mapping[str, str]) -> Environment:
    """Return the environment that the variables select by name or by URLs."""
    variables = EnvironmentVariables(environ)
    del environ
    return _environment_of(variables)


def _environment_of(variables: EnvironmentVariables) -> Environment:
    login, api = variables.get("PROCORE_LOGIN_URL"), variables.get("PROCORE_API_URL")
    name = variables.get("PROCORE_ENVIRONMENT")
    if login is None and api is None:
        if name is None:
            return PRODUCTION
        if name not in ENVIRONMENTS:
            raise ConfigurationError(
                f"PROCORE_ENVIRONMENT is {name!r}, which is not a known environment.",
                hint=f"Use one of {', '.join(ENVIRONMENTS)}.",
            )
        return ENVIRONMENTS[name]
    if login is None or api is None:
        missing = "PROCORE_LOGIN_URL" if login is None else "PROCORE_API_URL"
        raise ConfigurationError(
            f"{missing} is not set, but its counterpart is.",
            hint="Set both PROCORE_LOGIN_URL and PROCORE_API_URL for another host.",
        )
    if name in ENVIRONMENTS:
        raise ConfigurationError(
            f"PROCORE_ENVIRONMENT is {name!r}, but PROCORE_LOGIN_URL and PROCORE_API_URL name another host.",
            hint="Unset PROCORE_ENVIRONMENT, or the two URLs.",
        )
    return Environment(name or urlsplit(login).netloc or login, login, api)


def _secret_file(variables: EnvironmentVariables) -> str | None:
    file = variables.get("PROCORE_CLIENT_SECRET_FILE")
    if file is not None and variables.get("PROCORE_CLIENT_SECRET") is not None:
        raise ConfigurationError(
            "PROCORE_CLIENT_SECRET and PROCORE_CLIENT_SECRET_FILE are both set.", hint="Unset one of them."
        )
    return file


def _require(variables: EnvironmentVariables, name: str) -> Secret:
    value = Secret(variables.get(name) or "")
    if not value:
        raise ConfigurationError(
            f"The environment variable {name} is {'empty' if name in variables else 'not set'}.",
            hint="Copy it from the app's page in Procore's Developer Portal, or run `aprocore sandbox` for a local "
            "Procore.",
        )
    if not OPAQUE.fullmatch(value.reveal()):
        raise ConfigurationError(
            f"The environment variable {name} contains a space, a line break or a non-ASCII character.",
            hint="Copy it again, without any surrounding characters.",
        )
    return value
