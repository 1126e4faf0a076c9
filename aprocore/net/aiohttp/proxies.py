"""Which proxy stands before an origin."""

from __future__ import annotations

import base64
from urllib.request import getproxies, proxy_bypass

import attrs
from yarl import URL

from ...errors import ConfigurationError
from ...types import RevealedSecret, Secret

__all__ = ["Proxies", "Proxy"]


@attrs.frozen
class Proxy:
    """A proxy, and what it asks for."""

    url: URL
    authorization: str | None = attrs.field(default=None, repr=False)


class Proxies:
    """The one that was given, else those of the environment where it is trusted, else none.

    Only https goes through a proxy: it sees the name of the origin and nothing else.
    """

    def __init__(self, given: Secret | None = None, trust_env: bool = False) -> None:
        self._given = _proxy(given, "proxy") if given is not None else None
        self._trust_env = trust_env

    def for_origin(self, origin: str) -> Proxy | None:
        """Return the proxy on the way to ``origin``, None where there is none.

        Raises:
            ConfigurationError: the environment's is none.
        """
        scheme, _, host = origin.partition("://")
        if scheme != "https":
            return None
        if self._given is None and self._trust_env and not proxy_bypass(host):
            address = Secret(getproxies().get("https", ""))
            return _proxy(address, "HTTPS_PROXY") if address else None
        return self._given


def _proxy(address: Secret, name: str) -> Proxy:
    proxy = _parsed(address)
    if proxy is None:  # what it is may hold a password
        raise ConfigurationError(
            f"{name} is not the address of a proxy.", hint="It looks like http://user:password@host:port."
        )
    return proxy


def _parsed(address: Secret) -> Proxy | None:
    text = address.reveal()
    try:
        url = URL(text if "://" in text else f"http://{text}")
        port = url.port
    except ValueError:
        return None
    if url.scheme not in ("http", "https") or not url.host or port is None or url.raw_path != "/" or url.query_string:
        return None
    if url.user is None:
        return Proxy(url)
    credentials = base64.b64encode(f"{url.user}:{url.password or ''}".encode()).decode()
    return Proxy(url.with_user(None), RevealedSecret(f"Basic {credentials}"))
