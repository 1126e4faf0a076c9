"""URLs, credentials and environment variables with which other programs reach a sandbox."""

from __future__ import annotations

from ssl import SSLContext
from typing import Any, Protocol

from ..environments import Environment
from ..errors import ConfigurationError

__all__ = ["CA_VARIABLES", "PROXY_VARIABLES", "ClientSettings", "connection_values"]

CA_VARIABLES = ("SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
"""Variables in which programs look for trusted CA certificates: OpenSSL and what uses it, curl, Requests, Node."""
PROXY_VARIABLES = ("HTTPS_PROXY", "https_proxy")
"""Variables in which programs look for a proxy; curl and Requests prefer the second one."""


class ClientSettings(Protocol):
    """What a client has to know of a sandbox."""

    @property
    def environment(self) -> Environment: ...
    @property
    def ssl(self) -> SSLContext: ...
    @property
    def ca_file(self) -> str: ...
    @property
    def client_id(self) -> str: ...
    @property
    def client_secret(self) -> str: ...
    @property
    def company_id(self) -> int: ...
    @property
    def redirect_uri(self) -> str: ...


def connection_values(sandbox: ClientSettings) -> dict[str, Any]:
    """Return what another program needs to call a sandbox, as plain values."""
    values: dict[str, Any] = {
        "login_url": sandbox.environment.login_url,
        "api_url": sandbox.environment.api_url,
        "ca_file": sandbox.ca_file,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "company_id": sandbox.company_id,
        "redirect_uri": sandbox.redirect_uri,
    }
    for name in ("control_url", "control_token", "plain_url", "proxy_url"):
        try:
            values[name] = getattr(sandbox, name)
        except ConfigurationError:
            # The sandbox has no such port.
            continue
    if "proxy_url" in values:
        values["proxy_variables"] = {
            **dict.fromkeys(PROXY_VARIABLES, values["proxy_url"]),
            **dict.fromkeys(CA_VARIABLES, values["ca_file"]),
            # Without it, Node uses no proxy of the environment.
            "NODE_USE_ENV_PROXY": "1",
        }
    return values
