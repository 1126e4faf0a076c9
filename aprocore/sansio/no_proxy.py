"""Rules of the ``NO_PROXY`` variable, and hosts that never use a proxy of the environment."""

from __future__ import annotations

import ipaddress
import re
from typing import Self, TypeAlias

import attrs

__all__ = ["NoProxy", "is_loopback"]

_Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
_Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network

_PORT = re.compile(r"(\[[^\]]*\]|[^:]*):([0-9]{1,5})")


@attrs.frozen
class _NoProxyRule:
    """One entry: a network of addresses, or a domain with its subdomains, perhaps for one port only."""

    domain: str
    network: _Network | None
    port: int | None

    def matches(self, name: str, address: _Address | None, port: int) -> bool:
        if self.port not in (None, port):
            return False
        if self.network is not None:
            return address is not None and address in self.network
        # An address has no parent domain: the entry 0.0.1 does not match 127.0.0.1.
        return address is None and (name == self.domain or name.endswith(f".{self.domain}"))


@attrs.frozen
class NoProxy:
    """Hosts that are connected to without a proxy, in the syntax that curl and requests share.

    Entries are separated by commas or blanks: a domain, which includes its subdomains (with a leading dot or ``*.``, or
    without); an address; a network such as ``10.0.0.0/8``; each of them with a port or without. ``*`` matches every
    host. Names are compared without case, and never resolved. Other entries match nothing.
    """

    _everything: bool
    _rules: tuple[_NoProxyRule, ...]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the rules of the value of a variable."""
        entries = text.lower().replace(",", " ").split()
        return cls("*" in entries, tuple(rule for rule in map(_rule_of, entries) if rule is not None))

    def matches(self, host: str, port: int) -> bool:
        """Return whether ``host``, a name or an address without brackets, is connected to without a proxy."""
        name = host.lower().rstrip(".")
        address = _address_of(name)
        return self._everything or any(rule.matches(name, address, port) for rule in self._rules)


def is_loopback(host: str) -> bool:
    """Return whether ``host`` is ``localhost``, a name below it, or a literal address of loopback."""
    name = host.lower().rstrip(".")
    address = _address_of(name)
    if address is not None:
        return address.is_loopback
    # https://www.rfc-editor.org/rfc/rfc6761#section-6.3
    return name == "localhost" or name.endswith(".localhost")


def _rule_of(entry: str) -> _NoProxyRule | None:
    network = _network_of(entry)
    port = None
    if network is None and (with_port := _PORT.fullmatch(entry)):
        entry, port = with_port[1], int(with_port[2])
        network = _network_of(entry)
    domain = entry.removeprefix("*").strip(".")
    return _NoProxyRule(domain, network, port) if network is not None or domain else None


def _network_of(text: str) -> _Network | None:
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    address = _address_of(bare)
    try:
        return ipaddress.ip_network(bare if address is None else address, strict=False)
    except ValueError:
        return None


def _address_of(text: str) -> _Address | None:
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    # The same host with the IPv4 address in the IPv6 notation.
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address
