"""Network settings that some systems keep themselves: proxies and trusted certificates."""

from __future__ import annotations

import sys

__all__ = ["has_trust_store", "proxy_of_settings"]

# Elsewhere proxies are in variables, and trusted certificates in files that OpenSSL reads.
_SYSTEMS = frozenset({"win32", "darwin"})


def has_trust_store() -> bool:
    """Return whether the system keeps trusted certificates in a store of its own, not in files."""
    return sys.platform in _SYSTEMS


def proxy_of_settings(host: str) -> str:
    """Return the URL of the proxy for ``host`` by the system's settings, empty without one.

    It may contain a password.
    """
    if sys.platform not in _SYSTEMS:
        return ""
    from urllib.request import getproxies, proxy_bypass  # slow to import

    return "" if proxy_bypass(host) else getproxies().get("https", "")
