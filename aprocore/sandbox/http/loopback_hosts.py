"""Which hosts are this machine: the only ones that the sandbox ever calls."""

from __future__ import annotations

import asyncio
import ipaddress

__all__ = ["addresses_of", "is_loopback_name", "leads_to_loopback"]

_NAME = "localhost"


def is_loopback_name(host: str) -> bool:
    """Tell whether a host is called loopback: by an address of it, or as ``localhost``."""
    return host.lower() == _NAME or _is_loopback(host)


async def leads_to_loopback(host: str) -> bool:
    """Tell whether a host is this machine: so called, and where it is ``localhost``, really so."""
    if host.lower() != _NAME:
        return _is_loopback(host)
    found = await addresses_of(host)
    return bool(found) and all(map(_is_loopback, found))


async def addresses_of(host: str) -> list[str]:
    """Look up where a name leads to."""
    return [str(each[4][0]) for each in await asyncio.get_running_loop().getaddrinfo(host, None)]


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
