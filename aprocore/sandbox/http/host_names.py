"""Names under which clients call the sandbox: accepted ``Host`` headers, and the host of URLs in its responses."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from urllib.parse import urlsplit

from ...environments import ENVIRONMENTS
from ...errors import ConfigurationError
from .listener import LOOPBACK
from .request_log import Origin

__all__ = ["LOOPBACK_NAMES", "PROCORE_HOSTS", "HostNames", "check_host_name", "reachable"]

LOOPBACK_NAMES = (LOOPBACK, "::1", "localhost")
"""All names of loopback."""
_LOGIN_HOSTS: dict[str, Origin] = {
    urlsplit(environment.login_url).netloc: "login" for environment in ENVIRONMENTS.values()
}
_API_HOSTS: dict[str, Origin] = {urlsplit(environment.api_url).netloc: "api" for environment in ENVIRONMENTS.values()}
PROCORE_HOSTS: Mapping[str, Origin] = {**_LOGIN_HOSTS, **_API_HOSTS}
"""Procore's hosts of all environments, by the origin that answers for them."""

_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*", re.IGNORECASE)
_MAX_NAME = 253
# The added name by which the request of this task called the sandbox; empty for loopback and for Procore's hosts.
_added_name: ContextVar[str] = ContextVar("added_name", default="")


class HostNames:
    """Accepted ``Host`` headers, with any port: any other name indicates DNS rebinding.

    Args:
        names: the accepted names.
        added: those of them that an option has added: URLs in responses to them name them too.
    """

    def __init__(self, names: Iterable[str], added: Iterable[str] = ()) -> None:
        self._added = frozenset(name.lower() for name in added)
        shown = (f"[{name}]" if ":" in name else name for name in (*names, *self._added))
        self._pattern = re.compile(rf"({'|'.join(map(re.escape, shown))})(?::[0-9]{{1,5}})?", re.IGNORECASE)

    def accept(self, host: str) -> bool:
        """Return whether a ``Host`` header is accepted, which then is the host of URLs in this task."""
        match = self._pattern.fullmatch(host)
        if match is None:
            return False
        name = match[1].lower()
        _added_name.set(name if name in self._added else "")
        return True


def reachable(url: str) -> str:
    """Return the URL of one of the sandbox's origins with the host name by which the client called the sandbox.

    Another name than that of loopback may be the only one by which the client reaches this machine.
    """
    name = _added_name.get()
    return url.replace(f"//{LOOPBACK}:", f"//{name}:", 1) if name else url


def check_host_name(name: str) -> str:
    """Return a host name or an IP address that certificates can have.

    Raises:
        ConfigurationError: it is neither.
    """
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        pass
    if len(name) > _MAX_NAME or not _NAME.fullmatch(name):
        raise ConfigurationError(
            f"{name!r} is not a host name.", hint="Pass a name or an IP address, such as host.docker.internal."
        )
    if name.lower() in PROCORE_HOSTS:
        raise ConfigurationError(
            f"{name} is one of Procore's hosts.", hint="For clients with built-in hosts use the proxy: proxy=True."
        )
    return name.lower()
