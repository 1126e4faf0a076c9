"""Where a file may be fetched from, and who gets the token on the way.

Procore answers a file's URL with a redirect to a storage host, whose name changes and which rejects a token. API calls
are never redirected.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, urljoin, urlsplit

import attrs

from ..errors import ConfigurationError, ProtocolError
from ..types import RequestLine

__all__ = [
    "MAX_REDIRECTS",
    "Place",
    "checked_place",
    "is_elsewhere",
    "is_redirect",
    "joined",
    "place_of",
    "redirected_to",
]

MAX_REDIRECTS = 5
"""Most hops to a file."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})

# Files live under other hosts of the domain that the API is in:
# https://developers.procore.com/documentation/development-environments
_DOMAINS = ("procore.com", "procoregov.com")

_IMPOSSIBLE = "it has an impossible host or port"
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")
# What a signature was made of must arrive as it was: nothing that is allowed in a URL is encoded again.
_AS_IT_STANDS = "!#$%&'()*+,/:;=?@[]~-._"


@attrs.frozen
class Place:
    """An origin, a target there, and whether the token may go with it."""

    origin: str
    target: str = attrs.field(repr=False)
    """May be signed: whoever has it may read the file."""
    trusted: bool


def is_redirect(status: int) -> bool:
    """Tell whether a status sends the client elsewhere."""
    return status in _REDIRECTS


def is_elsewhere(path: str, api_origin: str) -> bool:
    """Tell whether a path is a URL that is not on the API's origin."""
    return "://" in path.partition("?")[0] and not path.startswith(f"{api_origin}/")


def place_of(url: str, api_origin: str) -> Place:
    """Return the place of a file's absolute URL.

    Raises:
        ConfigurationError: it is none that a file may be fetched from.
    """
    try:
        return checked_place(url, api_origin)
    except ValueError as error:
        raise ConfigurationError(f"A file cannot be fetched from there: {error}.") from None


def redirected_to(current: Place, headers: Mapping[str, str], api_origin: str, line: RequestLine) -> Place:
    """Return the place to which a redirect leads.

    The token goes on only while every hop so far was one of Procore's own.

    Raises:
        ProtocolError: it leads nowhere, or where no file may be fetched from.
    """
    location = headers.get("Location")
    try:
        place = checked_place(joined(current.origin + current.target, location or "no:where"), api_origin)
    except ValueError as error:
        raise ProtocolError(
            f"The answer is a redirect that is not followed: {error}.", request=line, phase="answered"
        ) from None
    if current.origin.startswith("https:") and not place.origin.startswith("https:"):
        raise ProtocolError(
            "The answer is a redirect from https to http, which is not followed.", request=line, phase="answered"
        )
    return attrs.evolve(place, trusted=place.trusted and current.trusted)


def checked_place(url: str, api_origin: str) -> Place:
    """Return the place of an absolute URL, its target as it stands.

    Raises:
        ValueError: it says why it is none.
    """
    if _FORBIDDEN.search(url):
        raise ValueError("it has a character that a URL cannot have")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ValueError(_IMPOSSIBLE) from None
    if parts.scheme not in ("https", "http") or not host:
        raise ValueError("it is not https")
    if "@" in parts.netloc:
        raise ValueError("it carries user information")
    default_port = 443 if parts.scheme == "https" else 80
    if not host.isascii():
        raise ValueError("its host is not ASCII")
    shown = f"[{host}]" if ":" in host else host
    origin = f"{parts.scheme}://{shown}" + (f":{port}" if port not in (None, default_port) else "")
    # Plain http is for a server on this machine that the environment names, and for others on the same machine.
    if parts.scheme == "http" and not (api_origin.startswith("http:") and host in ("127.0.0.1", "::1")):
        raise ValueError("it is not https")
    target = quote(parts.path or "/", safe=_AS_IT_STANDS) + (
        f"?{quote(parts.query, safe=_AS_IT_STANDS)}" if parts.query else ""
    )
    return Place(origin, target, origin == api_origin or _is_sibling(origin, api_origin))


def joined(base: str, url: str) -> str:
    """Return the absolute URL of one that may be relative to ``base``.

    Raises:
        ValueError: it has an impossible host or port.
    """
    try:
        return urljoin(base, url)
    except ValueError:
        raise ValueError(_IMPOSSIBLE) from None


def _is_sibling(origin: str, api_origin: str) -> bool:
    """Tell whether both are https hosts of the same one of Procore's domains, on the standard port."""
    return any(_is_under(domain, origin) and _is_under(domain, api_origin) for domain in _DOMAINS)


def _is_under(domain: str, origin: str) -> bool:
    host = origin.removeprefix("https://")
    return origin.startswith("https://") and (host == domain or host.endswith(f".{domain}"))
