"""Which web page made a browser send a request."""

from __future__ import annotations

from .request_log import SeenRequest

__all__ = ["is_from_elsewhere"]

# https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header: "none" is the person's own doing, by the address bar.
_OWN_SITES = frozenset({"same-origin", "none"})


def is_from_elsewhere(seen: SeenRequest) -> bool:
    """Tell whether a page of another origin, be it another port of loopback, made the browser send this.

    Where no browser says what it is, nothing is from elsewhere.
    """
    if seen.headers.get("Sec-Fetch-Site", "none") not in _OWN_SITES:
        return True
    origin = seen.headers.get("Origin")
    return origin is not None and origin.lower() != _own_origin(seen)


def _own_origin(seen: SeenRequest) -> str:
    scheme = "http" if seen.origin == "plain" else "https"
    return f"{scheme}://{seen.headers['Host'].lower()}"
