"""Environment variables of sessions, of the command line, and of the network: the only module that reads them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Self

from ..sansio.no_proxy import NoProxy, is_loopback
from ..sansio.proxy_url import Proxy
from ..types import Secret
from .platform.networks import proxy_of_settings

__all__ = ["EnvironmentVariables"]

# The names by precedence, as curl and requests have it: an empty variable hides the next one of its pair.
_PROXY_VARIABLES = (("https_proxy", "HTTPS_PROXY"), ("all_proxy", "ALL_PROXY"))
_NO_PROXY_VARIABLES = ("no_proxy", "NO_PROXY")


class EnvironmentVariables:
    """Environment variables with a redacted repr: tracebacks may show local variables, and some are secrets.

    Args:
        environ: the variables; by default those of the process, as they are at each call.
    """

    __slots__ = ("_environ",)

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        self._environ = os.environ if environ is None else environ

    def __repr__(self) -> str:
        return "<environment variables>"

    def __contains__(self, name: str) -> bool:
        return name in self._environ

    def get(self, name: str) -> str | None:
        """Return the value without blanks around it, or None if it is empty or missing."""
        return self._environ.get(name, "").strip() or None

    def replaced(self, name: str, value: str) -> Self:
        """Return the variables with another value of one of them."""
        return type(self)({**self._environ, name: value})

    def proxy_for(self, host: str, port: int) -> Proxy | None:
        """Return the proxy for https to ``host``, or None.

        It is that of ``HTTPS_PROXY`` or ``ALL_PROXY``, or else, on Windows and macOS, that of the system's settings.
        Loopback and the hosts of ``NO_PROXY`` use none.

        Raises:
            ConfigurationError: the variable is not the URL of an HTTP proxy.
        """
        if is_loopback(host):
            return None
        source = self._proxy_variable()
        if source is not None:
            url = Secret(self.get(source) or "")
        else:
            source, url = "The proxy of the system's settings", Secret(proxy_of_settings(host))
        if not url or self._no_proxy().matches(host, port):
            return None
        return Proxy.parse(url, source, default_scheme="http")

    def _proxy_variable(self) -> str | None:
        """Return the name of the variable that names the proxy, or None."""
        for pair in _PROXY_VARIABLES:
            name = next((name for name in pair if name in self._environ), "")
            if self.get(name) is not None:
                return name
        return None

    def _no_proxy(self) -> NoProxy:
        return NoProxy.parse(next((self._environ[name] for name in _NO_PROXY_VARIABLES if name in self._environ), ""))
