"""Where Procore is: the login and the API origin of each environment."""

from __future__ import annotations

from urllib.parse import urlsplit

import attrs

from .errors import ConfigurationError

__all__ = ["ENVIRONMENTS", "FEDERAL", "MONTHLY_SANDBOX", "PRODUCTION", "SANDBOX", "Environment"]

_LOOPBACK = frozenset({"127.0.0.1", "::1"})


@attrs.frozen
class Environment:
    """A login origin and an API origin that share users, tokens and credentials.

    Both are ``scheme://host[:port]`` without a path; they are brought into that form. Plain http is refused, but for
    the literals 127.0.0.1 and ::1 with ``insecure_loopback=True``.

    Raises:
        ConfigurationError: a URL is not one of these, or they belong to two of Procore's environments.
    """

    name: str
    login_url: str
    api_url: str
    insecure_loopback: bool = attrs.field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.name.strip():
            raise ConfigurationError("An environment needs a name.", hint="Tokens are stored under it.")
        for field in ("login_url", "api_url"):
            object.__setattr__(self, field, self._origin(field, getattr(self, field)))
        self._refuse_mixtures()

    def _origin(self, field: str, text: str) -> str:
        def refuse(why: str, hint: str) -> ConfigurationError:
            return ConfigurationError(f"{field} of environment {self.name!r} {why}.", hint=hint)

        example = "It should look like https://api.procore.com."
        if any(c <= " " or c > "~" or c in '\\"<>^`{|}' for c in text):
            raise refuse("has a character that a URL cannot have", example)
        try:
            parts = urlsplit(text)
            host, port = parts.hostname, parts.port
        except ValueError:
            raise refuse("has an impossible host or port", example) from None
        if parts.scheme not in ("https", "http") or not host:
            raise refuse("is not an https URL", example)
        if "@" in parts.netloc:
            raise refuse("carries user information", "Credentials belong in the grant, never in a URL.")
        if parts.path not in ("", "/") or parts.query or parts.fragment or "?" in text or "#" in text:
            raise refuse("has a path, a query or a fragment", example)
        if parts.scheme == "http" and not (self.insecure_loopback and host in _LOOPBACK):
            raise refuse(
                "is plain http", "Use https; only 127.0.0.1 and ::1 may do without, with insecure_loopback=True."
            )
        default_port = 443 if parts.scheme == "https" else 80
        shown_host = f"[{host}]" if ":" in host else host
        return f"{parts.scheme}://{shown_host}" + (f":{port}" if port not in (None, default_port) else "")

    def _refuse_mixtures(self) -> None:
        # Tokens are stored by the environment's name: under another's they would go to a host that is not theirs.
        origins = (self.login_url, self.api_url)
        if self.name in _PROCORE and origins != _PROCORE[self.name]:
            raise ConfigurationError(
                f"{self.name!r} is the name of one of Procore's environments, and these are not its URLs.",
                hint="Give it a name of its own.",
            )
        logins = {login: name for name, (login, _) in _PROCORE.items()}
        apis = {api: name for name, (_, api) in _PROCORE.items()}
        login, api = logins.get(self.login_url), apis.get(self.api_url)
        if login is not None and api is not None and login != api:
            raise ConfigurationError(
                f"Environment {self.name!r} mixes the login of {login!r} with the API of {api!r}.",
                hint="Tokens never work across environments.",
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

#: The environments by the names that ``PROCORE_ENVIRONMENT`` takes.
ENVIRONMENTS = {each.name: each for each in (PRODUCTION, SANDBOX, MONTHLY_SANDBOX, FEDERAL)}
