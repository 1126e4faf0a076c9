"""Redirect handling for file downloads, and the hosts that may receive the token.

Procore responds to a file's URL with a redirect to a storage host, whose name varies and which rejects a token. API
calls are never redirected.
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
    "FileLocation",
    "is_elsewhere",
    "is_redirect",
    "joined",
    "parse_file_url",
    "parse_location",
    "redirected_to",
]

MAX_REDIRECTS = 5
"""Maximum number of redirects of a file download."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})

# Files are on other hosts of the API's domain:
# https://developers.procore.com/documentation/development-environments
_DOMAINS = ("procore.com", "procoregov.com")

_INVALID_HOST = "it has an invalid host or port"
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")
# A signed URL must arrive unchanged, so characters that are allowed in a URL are not encoded again.
_KEPT_CHARACTERS = "!#$%&'()*+,/:;=?@[]~-._"


@attrs.frozen
class FileLocation:
    """Location of a file: origin, request target, and whether the token may be sent there."""

    origin: str
    target: str = attrs.field(repr=False)
    """Path and query. A signed URL grants access to the file."""
    trusted: bool


def is_redirect(status: int) -> bool:
    """Return whether a status is a redirect."""
    return status in _REDIRECTS


def is_elsewhere(path: str, api_origin: str) -> bool:
    """Return whether a path is an absolute URL outside the API's origin."""
    return "://" in path.partition("?")[0] and not path.startswith(f"{api_origin}/")


def parse_file_url(url: str, api_origin: str) -> FileLocation:
    """Parse and check a file's absolute URL.

    Raises:
        ConfigurationError: files may not be downloaded from this URL.
    """
    try:
        return parse_location(url, api_origin)
    except ValueError as error:
        raise ConfigurationError(f"The file can't be downloaded from this URL: {error}.") from None


def redirected_to(
    current: FileLocation, headers: Mapping[str, str], api_origin: str, line: RequestLine
) -> FileLocation:
    """Return the target of a redirect.

    The token is sent only if this and all previous hosts are Procore's own.

    Raises:
        ProtocolError: the redirect has no valid target.
    """
    url = headers.get("Location")
    try:
        location = parse_location(joined(current.origin + current.target, url or "no:where"), api_origin)
    except ValueError as error:
        raise ProtocolError(f"The redirect was not followed: {error}.", request=line, phase="answered") from None
    if current.origin.startswith("https:") and not location.origin.startswith("https:"):
        raise ProtocolError(
            "The redirect was not followed: it leads from https to http.", request=line, phase="answered"
        )
    return attrs.evolve(location, trusted=location.trusted and current.trusted)


def parse_location(url: str, api_origin: str) -> FileLocation:
    """Parse and check an absolute URL; its target stays unchanged.

    Raises:
        ValueError: the URL is not allowed; the message is the reason.
    """
    if _FORBIDDEN.search(url):
        raise ValueError("it has a character that a URL cannot have")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ValueError(_INVALID_HOST) from None
    if parts.scheme not in ("https", "http") or not host:
        raise ValueError("it is not https")
    if "@" in parts.netloc:
        raise ValueError("it carries user information")
    default_port = 443 if parts.scheme == "https" else 80
    if not host.isascii():
        raise ValueError("its host is not ASCII")
    shown = f"[{host}]" if ":" in host else host
    origin = f"{parts.scheme}://{shown}" + (f":{port}" if port not in (None, default_port) else "")
    # Plain http is only allowed on this machine, if the environment's API is a local http server.
    if parts.scheme == "http" and not (api_origin.startswith("http:") and host in ("127.0.0.1", "::1")):
        raise ValueError("it is not https")
    try:
        path, query = _quoted(parts.path or "/"), _quoted(parts.query)
    except UnicodeEncodeError:
        raise ValueError("it has a lone surrogate") from None
    target = f"{path}?{query}" if query else path
    return FileLocation(origin, target, origin == api_origin or _is_sibling(origin, api_origin))


def _quoted(text: str) -> str:
    # A byte of a header that is not UTF-8 arrives as a surrogate.
    return quote(text, safe=_KEPT_CHARACTERS, errors="surrogateescape")


def joined(base: str, url: str) -> str:
    """Return the absolute URL of a URL that may be relative to ``base``.

    Raises:
        ValueError: the URL has an invalid host or port.
    """
    try:
        return urljoin(base, url)
    except ValueError:
        raise ValueError(_INVALID_HOST) from None


def _is_sibling(origin: str, api_origin: str) -> bool:
    """Return whether both are https hosts of the same Procore domain, on the standard port."""
    return any(_is_under(domain, origin) and _is_under(domain, api_origin) for domain in _DOMAINS)


def _is_under(domain: str, origin: str) -> bool:
    host = origin.removeprefix("https://")
    return origin.startswith("https://") and (host == domain or host.endswith(f".{domain}"))
