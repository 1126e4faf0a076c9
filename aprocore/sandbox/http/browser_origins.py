"""Detection of cross-origin browser requests (protection against CSRF)."""

from __future__ import annotations

from .request_log import SeenRequest

__all__ = ["is_cross_origin"]

# https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header: "none" is a navigation by the user.
_OWN_SITES = frozenset({"same-origin", "none"})


def is_cross_origin(request: SeenRequest) -> bool:
    """Return whether a page of another origin, such as another port of loopback, made the browser send this.

    False if the request has none of the headers by which browsers report it.
    """
    if request.headers.get("Sec-Fetch-Site", "none") not in _OWN_SITES:
        return True
    origin = request.headers.get("Origin")
    return origin is not None and origin.lower() != _own_origin(request)


def _own_origin(request: SeenRequest) -> str:
    scheme = "http" if request.origin == "plain" else "https"
    return f"{scheme}://{request.headers['Host'].lower()}"
