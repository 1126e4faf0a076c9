"""Checks whether a host is loopback: the sandbox calls no other machine (protection against SSRF)."""

from __future__ import annotations

import asyncio
import ipaddress

__all__ = ["is_loopback_name", "resolve_host", "resolves_to_loopback"]

_NAME = "localhost"


def is_loopback_name(host: str) -> bool:
    """Return whether a host is a loopback address or ``localhost``."""
    return host.lower() == _NAME or _is_loopback(host)


async def resolves_to_loopback(host: str) -> bool:
    """Return whether a host is a loopback address, or ``localhost`` and resolves to loopback only."""
    if host.lower() != _NAME:
        return _is_loopback(host)
    addresses = await resolve_host(host)
    return bool(addresses) and all(map(_is_loopback, addresses))


async def resolve_host(host: str) -> list[str]:
    """Return the addresses of a host name (DNS lookup)."""
    return [str(info[4][0]) for info in await asyncio.get_running_loop().getaddrinfo(host, None)]


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
