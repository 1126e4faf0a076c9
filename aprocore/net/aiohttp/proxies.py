"""Which proxy stands before an origin."""

from __future__ import annotations

import base64
from urllib.request import getproxies, proxy_bypass

import attrs
from yarl import URL

from ...types import RevealedSecret, Secret

__all__ = ["Proxies", "Proxy"]


@attrs.frozen
class Proxy:
    """A proxy, and what it asks for."""

    url: URL
    authorization: str | None = attrs.field(default=None, repr=False)


@attrs.frozen
class Proxies:
    """The one that was given, else those of the environment where it is trusted, else none.

    Only https goes through a proxy: it sees the name of the origin and nothing else.
    """

    given: Secret | None = None
    trust_env: bool = False

    def for_origin(self, origin: str) -> Proxy | None:
        """Return the proxy on the way to ``origin``, None where there is none."""
        scheme, _, host = origin.partition("://")
        if scheme != "https":
            return None
        address: str | None = None
        if self.given is not None:
            address = self.given.reveal()
        elif self.trust_env and not proxy_bypass(host):
            address = getproxies().get("https")
        if not address:
            return None
        url = URL(address if "://" in address else f"http://{address}")
        if url.user is None:
            return Proxy(url)
        credentials = base64.b64encode(f"{url.user}:{url.password or ''}".encode()).decode()
        return Proxy(url.with_user(None), RevealedSecret(f"Basic {credentials}"))
