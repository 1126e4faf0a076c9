"""Guard against connections that leave the machine."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.network_guard import NETWORK_GUARD, check_attempts


def attempt(host: str, port: int = 9) -> None:
    """Connect, and expect that it fails."""
    with pytest.raises(OSError, match="Tests must not"):
        socket.create_connection((host, port), timeout=1)


def test_connections_to_other_hosts_are_refused_and_fail_the_test() -> None:
    with NETWORK_GUARD.watching() as attempts:
        attempt("192.0.2.1")
        attempt("2001:db8::1")
        attempt("procore.example", 443)
        with (
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams,
            pytest.raises(OSError, match="Tests must not"),
        ):
            datagrams.sendto(b"x", ("192.0.2.7", 53))
        with pytest.raises(socket.gaierror):
            socket.gethostbyname("procore.example")
    expected = [
        "connection to 192.0.2.1:9",
        "connection to 2001:db8::1:9",
        "look-up of procore.example",
        "connection to 192.0.2.7:53",
        "look-up of procore.example",
    ]
    assert attempts == expected
    with pytest.raises(pytest.fail.Exception, match=r"reached out of this machine: connection to 192\.0\.2\.1:9, "):
        check_attempts(attempts)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost", "::ffff:127.0.0.1", "0.0.0.0"])
def test_loopback_is_allowed(host: str) -> None:
    with NETWORK_GUARD.watching() as attempts, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        for family, kind, _, _, address in socket.getaddrinfo(host, closed.getsockname()[1], type=socket.SOCK_STREAM):
            with socket.socket(family, kind) as client:
                client.connect_ex(address)
    assert attempts == []
    check_attempts(attempts)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets")
def test_unix_sockets_are_allowed(tmp_path: Path) -> None:
    with NETWORK_GUARD.watching() as attempts, socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        server.listen()
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(tmp_path / "s"))
    assert attempts == []


@pytest.mark.parametrize("host", ["10.0.0.1", "127.1", "0x7f000001", "2130706433", "localhost.", "api.localhost"])
def test_addresses_are_resolved_without_a_server(host: str) -> None:
    with NETWORK_GUARD.watching() as attempts:
        with suppress(socket.gaierror):  # not known on each system
            socket.getaddrinfo(host, 80)
    assert attempts == []
