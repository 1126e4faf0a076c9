"""Which hosts are this machine: the only ones that the sandbox ever calls."""

from __future__ import annotations

import asyncio
import ipaddress

__all__ = ["is_loopback_name", "leads_to_loopback"]

_NAME = "localhost"


def is_loopback_name(host: str) -> bool:
    """Tell whether a host is called loopback: by an address of it, or as ``localhost``."""
    return host.lower() == _NAME or _is_loopback(host)


async def leads_to_loopback(host: str) -> bool:
    """Tell whether a host is this machine: so called, and where it is ``localhost``, really so."""
    if host.lower() != _NAME:
        return _is_loopback(host)
    found = await asyncio.get_running_loop().getaddrinfo(host, None)
    return bool(found) and all(_is_loopback(str(each[4][0])) for each in found)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
