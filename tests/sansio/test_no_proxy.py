from __future__ import annotations

import ipaddress
from typing import Any
from urllib.request import proxy_bypass_environment

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.no_proxy import NoProxy, is_loopback
from tests.support.cases import cases

LABELS = st.from_regex(r"[a-z]([a-z0-9-]{0,6}[a-z0-9])?", fullmatch=True)
DOMAINS = st.lists(LABELS, min_size=1, max_size=3).map(".".join)
PORTS = st.integers(1, 65535)
ADDRESSES = st.ip_addresses().filter(lambda address: getattr(address, "ipv4_mapped", None) is None)
ENTRIES = DOMAINS | ADDRESSES.map(str) | st.sampled_from(["*", ".", "*.", "a:b", "[::1", "10.0.0.0/99", "a:99999"])


def matches(text: str, host: str, port: int = 443) -> bool:
    return NoProxy.parse(text).matches(host, port)


@cases(
    ("text", "host", "expected"),
    [
        ("", "api.procore.com", False),
        ("*", "api.procore.com", True),
        ("example.com, *", "api.procore.com", True),
        ("procore.com", "procore.com", True),
        ("procore.com", "api.procore.com", True),
        (".procore.com", "api.procore.com", True),
        (".procore.com", "procore.com", True),
        ("*.procore.com", "api.procore.com", True),
        ("PROCORE.com.", "Api.Procore.COM", True),
        ("procore.com", "api.procore.com.", True),
        ("procore.com", "notprocore.com", False),
        ("procore.com", "procore.com.example", False),
        ("api", "api.procore.com", False),
        ("api.procore.com", "procore.com", False),
        ("a.example b.example,,\tprocore.com", "api.procore.com", True),
        ("procore.com:443", "api.procore.com", True),
        ("procore.com:8443", "api.procore.com", False),
        ("procore.com:no", "api.procore.com", False),
        ("procore.com:", "api.procore.com", False),
        ("10.1.2.3", "10.1.2.3", True),
        ("10.1.2.3", "10.1.2.30", False),
        ("10.1.2.3:443", "10.1.2.3", True),
        ("10.1.2.3:8443", "10.1.2.3", False),
        ("2.3", "10.1.2.3", False),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.9.9.9/8", "10.1.2.3", True),
        ("10.0.0.0/8:443", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.0.0.0/99", "10.1.2.3", False),
        ("10.0.0.0/8", "api.procore.com", False),
        ("fd00::/8", "fd00::1", True),
        ("[fd00::1]", "fd00::1", True),
        ("[fd00::1]:443", "fd00::1", True),
        ("[fd00::1]:80", "fd00::1", False),
        ("fd00:0:0::1", "fd00::1", True),
        ("10.0.0.0/8", "fd00::1", False),
        ("10.0.0.0/8", "::ffff:10.1.2.3", True),
        ("::ffff:10.1.2.3", "10.1.2.3", True),
    ],
)
def test_rules(text: str, host: str, expected: bool) -> None:
    assert matches(text, host) is expected


@given(DOMAINS, LABELS, PORTS)
def test_a_domain_includes_its_subdomains_and_no_other_names(domain: str, label: str, port: int) -> None:
    for entry in (domain, f".{domain}", f"*.{domain}", f"{domain}.", domain.upper(), f"{domain}:{port}"):
        assert matches(entry, domain, port), entry
        assert matches(entry, f"{label}.{domain}", port), entry
        assert not matches(entry, f"{label}{domain}", port), entry
        assert not matches(entry, f"{domain}.{label}{label}-x", port), entry


@given(DOMAINS | ADDRESSES.filter(lambda address: address.version == 4).map(str), PORTS, PORTS)
def test_a_port_restricts_an_entry(host: str, port: int, other: int) -> None:
    assert matches(f"{host}:{port}", host, other) is (port == other)
    assert matches(host, host, other)


@given(ADDRESSES, ADDRESSES, st.integers(0, 128))
def test_a_network_matches_its_addresses(base: Any, address: Any, prefix: int) -> None:
    prefix = min(prefix, base.max_prefixlen)
    network = ipaddress.ip_network((base, prefix), strict=False)
    assert matches(f"{base}/{prefix}", str(address)) is (address in network)
    assert matches(f"{base}/{prefix}", str(base))
    assert matches(str(base), str(address)) is (base == address)


@given(st.lists(ENTRIES), st.lists(ENTRIES), DOMAINS | ADDRESSES.map(str), PORTS)
def test_each_entry_matches_on_its_own(some: list[str], more: list[str], host: str, port: int) -> None:
    alone = [matches(entry, host, port) for entry in some + more]
    for separator in (",", " ", ", ", ",,"):
        assert matches(separator.join(some + more), host, port) is any(alone)
    if matches(",".join(some), host, port):
        assert matches(",".join(more + some), host, port)


@given(st.text(), st.text(), PORTS)
def test_any_text_is_parsed(text: str, host: str, port: int) -> None:
    assert matches(text, host, port) in (True, False)
    assert is_loopback(host) in (True, False)


@given(st.lists(DOMAINS, min_size=1), DOMAINS)
def test_names_are_matched_as_by_the_standard_library(entries: list[str], host: str) -> None:
    # requests matches as urllib does.
    text = ",".join(entries)
    assert matches(text, host) is bool(proxy_bypass_environment(host, {"no": text}))


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST.", "a.localhost", "127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"]
)
def test_loopback(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["", "localhost.example", "notlocalhost", "127.0.0.1.example", "128.0.0.1", "::2", "10.0.0.1", "0.0.0.0"]
)
def test_other_hosts_are_not_loopback(host: str) -> None:
    assert not is_loopback(host)
