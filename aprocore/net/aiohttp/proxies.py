"""Proxy selection."""

from __future__ import annotations

from urllib.parse import urlsplit

from ...sansio.proxy_url import Proxy
from ...types import Secret
from ..environment_variables import EnvironmentVariables

__all__ = ["Proxies"]


class Proxies:
    """Proxy selection: an explicit proxy, or else that of the environment if ``trust_env`` is set.

    Only https uses a proxy, through a CONNECT tunnel in which the proxy sees the host name and nothing else.

    Raises:
        ConfigurationError: the explicit proxy is not the URL of an HTTP proxy.
    """

    def __init__(self, url: Secret | None = None, trust_env: bool = False) -> None:
        self._explicit = Proxy.parse(url, "proxy", default_scheme="http") if url is not None else None
        self._variables = EnvironmentVariables() if trust_env and url is None else None

    def for_origin(self, origin: str) -> Proxy | None:
        """Return the proxy for ``origin``, or None.

        Raises:
            ConfigurationError: the proxy of the environment is not the URL of an HTTP proxy.
        """
        if not origin.startswith("https://"):
            return None
        if self._variables is None:
            return self._explicit
        parts = urlsplit(origin)
        return self._variables.proxy_for(parts.hostname or "", parts.port or 443)
