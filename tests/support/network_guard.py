"""Guard of the tests: no connection of this process leaves the machine, and no name is looked up elsewhere."""

from __future__ import annotations

import errno
import ipaddress
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

__all__ = ["NETWORK_GUARD", "NetworkGuard", "check_attempts"]

# https://docs.python.org/3/library/audit_events.html
_ADDRESSED = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_RESOLVED = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})
_EVENTS = _ADDRESSED | _RESOLVED


class NetworkGuard:
    """Refuses connections to hosts other than loopback, and records them, as the code under test may handle the error.

    It sees Python's sockets, and not those of uvloop and of child processes.
    """

    def __init__(self) -> None:
        self._attempts: list[str] = []
        self._names = {"localhost", socket.gethostname().lower()}

    def install(self) -> None:
        """Watch this process until it ends: an audit hook can't be removed."""
        sys.addaudithook(self._audit)

    @contextmanager
    def watching(self) -> Iterator[list[str]]:
        """Yield the list to which attempts during the block are added."""
        outer, self._attempts = self._attempts, []
        try:
            yield self._attempts
        finally:
            self._attempts = outer

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        # Called for each audit event of the process.
        if event not in _EVENTS:
            return
        if event in _RESOLVED:
            host = _text_of(arguments[0])
            if host not in self._names and not host.endswith(".localhost") and not _is_numeric(host):
                self._attempts.append(f"look-up of {host}")
                raise socket.gaierror(socket.EAI_NONAME, f"Tests must not look up {host}")
        # A socket that is connected has no address here, and a Unix socket has a path.
        elif isinstance(arguments[1], tuple) and not _is_loopback(_text_of(arguments[1][0])):
            self._attempts.append(f"connection to {arguments[1][0]}:{arguments[1][1]}")
            raise OSError(errno.ENETUNREACH, f"Tests must not connect to {arguments[1][0]}")


NETWORK_GUARD: NetworkGuard = NetworkGuard()
"""The guard of this process."""


def check_attempts(attempts: list[str]) -> None:
    """Fail the test if there are any."""
    if attempts:
        pytest.fail(f"The test reached out of this machine: {', '.join(attempts)}. Use a server on loopback.")


def _text_of(host: Any) -> str:
    text = "" if host is None else host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    return text.partition("%")[0].removesuffix(".").lower()


def _is_numeric(host: str) -> bool:
    """Return whether a host is an address, which no server is asked for: also one such as ``127.1``."""
    try:
        socket.inet_aton(host)
    except OSError:
        return host in ("", "<broadcast>") or _address_of(host) is not None
    return True


def _is_loopback(host: str) -> bool:
    address = _address_of(host)
    if address is None:
        return host in ("", "localhost")
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return address.is_loopback or address.is_unspecified


def _address_of(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
