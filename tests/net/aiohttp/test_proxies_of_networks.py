"""Proxies of corporate networks: named by the environment, with TLS of their own, or refusing."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from collections.abc import AsyncIterator
from typing import Any

import attrs
import pytest
import trustme

from aprocore import (
    CertificateError,
    ClientCredentials,
    ConnectError,
    Environment,
    Procore,
    ProxyError,
    RetryPolicy,
    StaticToken,
)
from aprocore.types import Secret
from tests.support.canary import CANARY, assert_hidden, traceback_of
from tests.support.clock import FakeClock
from tests.support.connect_proxy import connect_proxy
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import send, transport

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

#: A host that only the proxy finds.
ORIGIN, AUTHORITY = "https://api.procore.test", "api.procore.test:443"
ME = http(b'{"id": 7}')


@attrs.frozen
class Network:
    """A server that is reached through a proxy, and the certificates of both."""

    server: RawServer
    client: ssl.SSLContext
    proxy: ssl.SSLContext

    @property
    def hosts(self) -> dict[str, str]:
        return {AUTHORITY: self.server.origin.removeprefix("https://")}


def server_context(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def client_context(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context


@pytest.fixture
async def network() -> AsyncIterator[Network]:
    """Run a server, without the debug mode in which asyncio reports the server's side of each failed handshake."""
    loop = asyncio.get_running_loop()
    debug = loop.get_debug()
    loop.set_debug(False)
    authority = trustme.CA()
    async with raw_server(answering(ME), server_context(authority, "api.procore.test")) as server:
        yield Network(server, client_context(authority), server_context(authority, "127.0.0.1"))
    loop.set_debug(debug)


@pytest.fixture(autouse=True)
def no_proxy_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)


# -- the environment --------------------------------------------------------------------------------------------------


@pytest.mark.fault("X10", "I25")
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
async def test_trust_env_uses_the_proxy_of_the_environment(
    network: Network, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    async with connect_proxy(hosts=network.hosts) as proxy:
        monkeypatch.setenv(variable, proxy.address.replace("//", "//joe:p%40ss@"))
        async with transport(tls=network.client, trust_env=True) as carrier:
            assert (await send(carrier, ORIGIN)).body == b'{"id": 7}'
    (head,) = proxy.heads
    assert head.startswith(f"CONNECT {AUTHORITY} HTTP/1.1\r\n".encode())
    assert b"Proxy-Authorization: Basic " + base64.b64encode(b"joe:p@ss") in head
    assert f"Authorization: Bearer {CANARY}".encode() in network.server.requests[0]


@pytest.mark.fault("X10", "I25")
@pytest.mark.parametrize("ignored_by", ["trust_env", "NO_PROXY"])
async def test_the_proxy_of_the_environment_is_ignored(
    network: Network, monkeypatch: pytest.MonkeyPatch, ignored_by: str
) -> None:
    looked_up: list[object] = []

    async def look_up(host: object, *_: object, **__: object) -> object:
        looked_up.append(host)
        raise socket.gaierror(-2, "Name or service not known")

    async with connect_proxy(hosts=network.hosts) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)
        if ignored_by == "NO_PROXY":
            monkeypatch.setenv("NO_PROXY", "example.com,.procore.test")
        async with transport(tls=network.client, trust_env=ignored_by == "NO_PROXY") as carrier:
            with pytest.raises(ConnectError, match=f"The host of {ORIGIN} was not found"):
                await send(carrier, ORIGIN)
    assert looked_up == ["api.procore.test"]
    assert proxy.heads == []


@pytest.mark.fault("X10", "I25")
async def test_loopback_uses_no_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    authority = trustme.CA()
    async with (
        connect_proxy() as proxy,
        raw_server(answering(ME), server_context(authority, "127.0.0.1")) as server,
        transport(tls=client_context(authority), trust_env=True) as carrier,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        assert (await send(carrier, server)).status == 200
    assert proxy.heads == []
    assert len(server.requests) == 1


# -- proxies with TLS -------------------------------------------------------------------------------------------------


async def test_a_proxy_with_tls(network: Network) -> None:
    async with connect_proxy(tls=network.proxy, hosts=network.hosts) as proxy:
        address = Secret(proxy.address.replace("//", "//joe:p%40ss@"))
        async with transport(tls=network.client, proxy=address) as carrier:
            for _ in range(2):
                assert (await send(carrier, ORIGIN)).body == b'{"id": 7}'
    assert proxy.heads
    for head in proxy.heads:
        assert b"Proxy-Authorization: Basic " + base64.b64encode(b"joe:p@ss") in head
    assert len(network.server.requests) == 2
    assert b"/rest/" not in proxy.tunneled


async def test_the_certificate_of_a_proxy_is_verified(network: Network) -> None:
    untrusted = server_context(trustme.CA(), "127.0.0.1")
    async with connect_proxy(tls=untrusted, hosts=network.hosts) as proxy:
        async with transport(tls=network.client, proxy=Secret(proxy.address)) as carrier:
            with pytest.raises(CertificateError, match=f"The certificate of the proxy for {ORIGIN} is not trusted"):
                await send(carrier, ORIGIN)
    assert proxy.heads == []


async def test_a_proxy_without_tls_at_an_https_url(network: Network) -> None:
    async def send_plain_text(server: RawServer, connection: Connection) -> None:
        await connection.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await connection.read_until_closed()

    async with raw_server(send_plain_text) as plain:
        address = Secret(plain.origin.replace("http:", "https:"))
        async with transport(tls=network.client, proxy=address) as carrier:
            with pytest.raises(ConnectError, match=f"No connection to the proxy for {ORIGIN}") as caught:
                await send(carrier, ORIGIN)
    assert not isinstance(caught.value, CertificateError)
    assert network.server.requests == []


async def test_a_proxy_whose_name_is_unknown(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    async def look_up(*_: object, **__: object) -> object:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)
    async with transport(tls=network.client, proxy=Secret("http://joe:secret@proxy.test:3128")) as carrier:
        with pytest.raises(ConnectError, match=f"No connection to the proxy for {ORIGIN}: Name or ") as caught:
            await send(carrier, ORIGIN)
    assert "HTTPS_PROXY" in caught.value.hint


# -- refusals ---------------------------------------------------------------------------------------------------------


def refusal(status: str, *headers: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", "Content-Length: 0", *headers, "", ""]).encode()


@pytest.mark.parametrize(
    ("answer", "message", "hint"),
    [
        (refusal("407 Auth"), r"refused: 407 Auth\.", "user and password into proxy=… or HTTPS_PROXY"),
        (refusal("407 Auth", 'Proxy-Authenticate: Basic realm="NTLM"'), r"407 Auth\.", "percent-encoded"),
        (refusal("407 Auth", "Proxy-Authenticate: NTLM", "Proxy-Authenticate: basic"), r"407 Auth\.", "percent"),
        (
            refusal("407 Auth", "Proxy-Authenticate: Negotiate", 'Proxy-Authenticate: NTLM realm="Basic"'),
            "requires a sign-in by Negotiate or NTLM, and only Basic is supported",
            "local proxy",
        ),
        (refusal("403 Forbidden"), r"refused: 403 Forbidden\.", "NO_PROXY, and whether the proxy allows"),
    ],
    ids=["407", "407 basic", "407 basic or ntlm", "407 without basic", "403"],
)
async def test_a_refusal_is_explained_and_not_retried(
    network: Network, clock: FakeClock, answer: bytes, message: str, hint: str
) -> None:
    async with connect_proxy(answer) as proxy:
        address = proxy.address.replace("//", f"//joe:{base64.b16encode(CANARY.encode()).decode()}@")
        environment = Environment("test", ORIGIN, ORIGIN)
        async with Procore(StaticToken("t"), environment=environment, proxy=address, clock=clock) as procore:
            with pytest.raises(ProxyError, match=message) as caught:
                await procore.get("/rest/v1.0/me", company_id=None)
    assert hint in caught.value.hint
    assert caught.value.attempts == 1
    assert len(proxy.heads) == 1
    shown = traceback_of(caught.value) + str(caught.value)
    assert_hidden(shown, base64.b16encode(CANARY.encode()).decode())


@pytest.mark.parametrize("status", ["502 Bad Gateway", "503 Unavailable", "504 Gateway Timeout", "408 Timeout"])
async def test_a_proxy_that_does_not_reach_the_server_is_asked_again(
    network: Network, clock: FakeClock, status: str
) -> None:
    environment = Environment("test", ORIGIN, ORIGIN)
    async with connect_proxy(refusal(status)) as proxy:
        options: dict[str, Any] = {"environment": environment, "proxy": proxy.address, "clock": clock}
        async with Procore(StaticToken("t"), retry=RetryPolicy(max_attempts=3), **options) as procore:
            with pytest.raises(ConnectError, match=f"refused: {status}") as caught:
                await procore.get("/rest/v1.0/me", company_id=None)
    assert not isinstance(caught.value, ProxyError)
    assert len(proxy.heads) == 3


async def test_a_refusal_does_not_delay_other_calls(clock: FakeClock) -> None:
    environment = Environment("test", ORIGIN, ORIGIN)
    async with connect_proxy(refusal("407 Auth")) as proxy:
        async with Procore(
            StaticToken("t"), environment=environment, proxy=proxy.address, clock=clock, company_id=1
        ) as procore:
            started = clock.monotonic()
            for _ in range(3):
                with pytest.raises(ProxyError, match="refused: 407"):
                    await procore.get("/rest/v1.0/me")
            assert not procore._resources.outages.is_active(ORIGIN)
    assert clock.monotonic() == started
    assert len(proxy.heads) == 3


async def test_a_token_request_that_the_proxy_refuses_is_not_retried(clock: FakeClock) -> None:
    environment = Environment("test", "https://login.procore.test", ORIGIN)
    async with connect_proxy(refusal("407 Auth")) as proxy:
        auth = ClientCredentials("id", "secret")
        options: dict[str, Any] = {"environment": environment, "proxy": proxy.address, "clock": clock}
        async with Procore(auth, company_id=1, **options) as procore:
            with pytest.raises(ProxyError, match="refused: 407") as caught:
                await procore.get("/rest/v1.0/me")
    assert "user and password" in str(caught.value)
    # The connection of the call is opened ahead.
    tunnels = [head.split(b" ")[1] for head in proxy.heads]
    assert tunnels.count(b"login.procore.test:443") == 1
    assert tunnels.count(b"api.procore.test:443") <= 1
