"""Proxy selection."""

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
    """A proxy and its credentials."""

    url: URL
    authorization: str | None = attrs.field(default=None, repr=False)


class Proxies:
    """Proxy selection: an explicit proxy, or else that of the environment if ``trust_env`` is set.

    Only https uses a proxy, through a CONNECT tunnel in which the proxy sees the host name and nothing else.
    """

    def __init__(self, url: Secret | None = None, trust_env: bool = False) -> None:
        self._explicit = _proxy(url, "proxy") if url is not None else None
        self._trust_env = trust_env

    def for_origin(self, origin: str) -> Proxy | None:
        """Return the proxy for ``origin``, or None.

        Raises:
            ConfigurationError: the proxy of the environment is not a valid URL.
        """
        scheme, _, host = origin.partition("://")
        if scheme != "https":
            return None
        if self._explicit is None and self._trust_env and not proxy_bypass(host):
            url = Secret(getproxies().get("https", ""))
            return _proxy(url, "HTTPS_PROXY") if url else None
        return self._explicit


def _proxy(url: Secret, name: str) -> Proxy:
    proxy = _reset_parser(url)
    if proxy is None:  # the value is not in the message, as it may contain a password
        raise ConfigurationError(
            f"{name} is not the URL of a proxy.", hint="Expected something like http://user:password@host:port."
        )
    return proxy


def _reset_parser(secret: Secret) -> Proxy | None:
    text = secret.reveal()
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
