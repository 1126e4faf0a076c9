"""Procore's environments: login and API origins of production, sandboxes and federal."""

from __future__ import annotations

from urllib.parse import urlsplit

import attrs

from .errors import ConfigurationError

__all__ = ["ENVIRONMENTS", "FEDERAL", "MONTHLY_SANDBOX", "PRODUCTION", "SANDBOX", "Environment"]

_LOOPBACK = frozenset({"127.0.0.1", "::1"})


@attrs.frozen
class Environment:
    """A login origin and an API origin that share users, tokens and credentials.

    Both URLs are normalized to ``scheme://host[:port]``. Plain http is rejected, except for the literals 127.0.0.1 and
    ::1 with ``insecure_loopback=True``.

    Args:
        name: name under which tokens are stored.
        login_url: origin of the OAuth endpoints.
        api_url: origin of the REST API.
        insecure_loopback: whether plain http is allowed for 127.0.0.1 and ::1.

    Raises:
        ConfigurationError: a URL is invalid, or the two belong to different environments of Procore.
    """

    name: str
    login_url: str
    api_url: str
    insecure_loopback: bool = attrs.field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.name.strip():
            raise ConfigurationError(
                "The environment's name is empty.", hint="Pass a name: tokens are stored under it."
            )
        for field in ("login_url", "api_url"):
            object.__setattr__(self, field, self._origin(field, getattr(self, field)))
        self._check_consistency()

    def _origin(self, field: str, text: str) -> str:
        def invalid(reason: str, hint: str) -> ConfigurationError:
            return ConfigurationError(f"{field} of environment {self.name!r} {reason}.", hint=hint)

        example = "Pass a URL like https://api.procore.com."
        if any(c <= " " or c > "~" or c in '\\"<>^`{|}' for c in text):
            raise invalid("has a character that is not allowed in a URL", example)
        try:
            parts = urlsplit(text)
            host, port = parts.hostname, parts.port
        except ValueError:
            raise invalid("has an invalid host or port", example) from None
        if parts.scheme not in ("https", "http") or not host:
            raise invalid("is not an https URL", example)
        if "@" in parts.netloc:
            raise invalid("contains a user name or password", "Pass credentials in the grant, never in a URL.")
        if parts.path not in ("", "/") or parts.query or parts.fragment or "?" in text or "#" in text:
            raise invalid("has a path, a query or a fragment", example)
        if parts.scheme == "http" and not (self.insecure_loopback and host in _LOOPBACK):
            raise invalid("is plain http", "Use https; insecure_loopback=True allows http for 127.0.0.1 and ::1 only.")
        default_port = 443 if parts.scheme == "https" else 80
        shown_host = f"[{host}]" if ":" in host else host
        return f"{parts.scheme}://{shown_host}" + (f":{port}" if port not in (None, default_port) else "")

    def _check_consistency(self) -> None:
        # Tokens are stored by the environment's name: with another URL they would be sent to a foreign host.
        origins = (self.login_url, self.api_url)
        if self.name in _PROCORE and origins != _PROCORE[self.name]:
            raise ConfigurationError(
                f"{self.name!r} is the name of one of Procore's environments, but the URLs are different.",
                hint="Choose another name.",
            )
        logins = {login: name for name, (login, _) in _PROCORE.items()}
        apis = {api: name for name, (_, api) in _PROCORE.items()}
        login, api = logins.get(self.login_url), apis.get(self.api_url)
        if login is not None and api is not None and login != api:
            raise ConfigurationError(
                f"Environment {self.name!r} mixes the login of {login!r} with the API of {api!r}.",
                hint="Use both URLs of one environment: tokens do not work across environments.",
            )


# https://developers.procore.com/documentation/development-environments
_PROCORE = {
    "production": ("https://login.procore.com", "https://api.procore.com"),
    "sandbox": ("https://login-sandbox.procore.com", "https://sandbox.procore.com"),
    "monthly": ("https://login-sandbox-monthly.procore.com", "https://api-monthly.procore.com"),
    "federal": ("https://login.procoregov.com", "https://api.procoregov.com"),
}
PRODUCTION = Environment("production", *_PROCORE["production"])
SANDBOX = Environment("sandbox", *_PROCORE["sandbox"])
MONTHLY_SANDBOX = Environment("monthly", *_PROCORE["monthly"])
FEDERAL = Environment("federal", *_PROCORE["federal"])

# Environments by name, as accepted in ``PROCORE_ENVIRONMENT``.
ENVIRONMENTS = {environment.name: environment for environment in (PRODUCTION, SANDBOX, MONTHLY_SANDBOX, FEDERAL)}
