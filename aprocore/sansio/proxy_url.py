"""URL of an HTTP proxy, with the credentials in it."""

from __future__ import annotations

import base64
import ipaddress
import re
from urllib.parse import unquote, urlsplit

import attrs

from ..errors import ConfigurationError
from ..types import RevealedSecret, Secret

__all__ = ["Proxy"]

_HOST = re.compile(r"[A-Za-z0-9._-]+")
_SOCKS = re.compile(r"socks[0-9a-z]*://", re.IGNORECASE)
_DEFAULT_PORTS = {"http": 80, "https": 443}


@attrs.frozen
class Proxy:
    """A proxy and its credentials.

    Attributes:
        scheme: ``http``, or ``https`` for a proxy that is connected to with TLS.
        host: name or address, without brackets.
        port: TCP port.
        authorization: value of ``Proxy-Authorization``, or None without credentials.
    """

    scheme: str
    host: str
    port: int
    authorization: Secret | None = None

    @property
    def origin(self) -> str:
        """The URL without the credentials."""
        return f"{self.scheme}://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    @property
    def headers(self) -> dict[str, str] | None:
        """The headers for the proxy itself, or None."""
        if self.authorization is None:
            return None
        return {"Proxy-Authorization": RevealedSecret(self.authorization.reveal())}

    @classmethod
    def parse(cls, url: Secret, source: str, *, default_scheme: str = "") -> Proxy:
        """Return the proxy at ``url``, whose user and password may be percent-encoded.

        Args:
            url: URL with or without user and password.
            source: name of the option or variable, for messages, which never show the URL.
            default_scheme: scheme of a URL without one; by default such a URL is invalid.

        Raises:
            ConfigurationError: the URL is not that of an HTTP proxy.
        """
        proxy = _proxy_of(url, default_scheme)
        if proxy is not None:
            return proxy
        if _is_socks(url):
            raise ConfigurationError(
                f"{source} is the URL of a SOCKS proxy, which is not supported.",
                hint="Pass the URL of an HTTP proxy, like http://user:password@proxy.example:3128.",
            )
        raise ConfigurationError(
            f"{source} is not the URL of an HTTP proxy.",
            hint="Pass a URL like http://user:password@proxy.example:3128, with special characters percent-encoded.",
        )


# Tracebacks may show local variables: the frames that raise have the URL as a Secret only.


def _is_socks(url: Secret) -> bool:
    return _SOCKS.match(url.reveal()) is not None


def _proxy_of(url: Secret, default_scheme: str) -> Proxy | None:
    text = url.reveal()
    if not all("!" <= character <= "~" for character in text):
        return None
    try:
        parts = urlsplit(text if "://" in text or not default_scheme else f"{default_scheme}://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme not in _DEFAULT_PORTS or port == 0 or not _is_host(host):
        return None
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        return None
    authorization = None
    if parts.username is not None:
        # https://www.rfc-editor.org/rfc/rfc7617#section-2
        credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
        authorization = Secret(f"Basic {base64.b64encode(credentials).decode()}")
    return Proxy(parts.scheme, host, port or _DEFAULT_PORTS[parts.scheme], authorization)


def _is_host(host: str) -> bool:
    if ":" not in host:
        return _HOST.fullmatch(host) is not None
    try:
        ipaddress.IPv6Address(host)
    except ValueError:
        return False
    return True
