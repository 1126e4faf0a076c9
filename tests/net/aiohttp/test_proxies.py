from __future__ import annotations

import asyncio
import base64
import socket
from collections.abc import AsyncIterator, Iterator

import pytest

from aprocore import CertificateError, ConfigurationError, ConnectError, RequestTimeoutError, Timeout
from aprocore.net.aiohttp.proxies import Proxies
from aprocore.net.tls_context import client_context
from aprocore.sandbox.http.tls import Certificates
from aprocore.types import Secret
from tests.support.canary import CANARY, assert_hidden, traceback_of
from tests.support.connect_proxy import connect_proxy
from tests.support.raw_server import RawServer, answering, http, raw_server
from tests.support.transports import send, transport

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

ME = http(b'{"id": 7}')
PASSWORD = "apc-CANARY-proxy/password"
ENCODED = "apc-CANARY-proxy%2Fpassword"
BASIC = base64.b64encode(f"joe:{PASSWORD}".encode())


@pytest.fixture
def certificates() -> Iterator[Certificates]:
    issued = Certificates()
    yield issued
    issued.close()


@pytest.fixture
async def server(certificates: Certificates) -> AsyncIterator[RawServer]:
    async with raw_server(answering(ME), certificates.server) as server:
        yield server


@pytest.fixture(autouse=True)
def no_proxy_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)


def assert_only_a_tunnel(heads: list[bytes], passed: bytes, server: RawServer) -> None:
    authority = server.origin.removeprefix("https://").encode()
    for head in heads:
        assert head.startswith(b"CONNECT " + authority + b" HTTP/1.1\r\n")
        assert b"\r\nAuthorization" not in head
        assert_hidden(head.decode())
    assert_hidden(passed.decode("latin-1"))
    assert b"/rest/" not in passed


@pytest.mark.parametrize("credentials", ["", f"joe:{ENCODED}@"], ids=["open", "with a password"])
async def test_a_proxy_sees_the_origin_and_its_own_credentials(
    certificates: Certificates, server: RawServer, credentials: str
) -> None:
    async with connect_proxy() as proxy:
        address = Secret(proxy.address.replace("//", f"//{credentials}"))
        async with transport(tls=certificates.client, proxy=address) as carrier:
            for method in ("GET", "GET", "POST"):
                assert (await send(carrier, server, method)).body == b'{"id": 7}'
    assert len(server.requests) == 3
    assert_only_a_tunnel(proxy.heads, bytes(proxy.tunneled), server)
    for head in proxy.heads:
        assert (b"Proxy-Authorization: Basic " + BASIC in head) is bool(credentials)
    for request in server.requests:
        assert f"Authorization: Bearer {CANARY}".encode() in request
        assert b"Proxy-" not in request


async def test_a_tunnel_is_reused(each_transport: str, certificates: Certificates, server: RawServer) -> None:
    async with connect_proxy() as proxy:
        async with transport(tls=certificates.client, proxy=Secret(proxy.address)) as carrier:
            for _ in range(3):
                await send(carrier, server)
    assert len(proxy.heads) == 1


@pytest.mark.fault("Z01")
async def test_a_certificate_is_verified_through_a_proxy_too(certificates: Certificates, server: RawServer) -> None:
    loop = asyncio.get_running_loop()
    loop.set_debug(False)
    async with connect_proxy() as proxy, transport(tls=client_context(), proxy=Secret(proxy.address)) as carrier:
        with pytest.raises(CertificateError, match="is not trusted") as caught:
            await send(carrier, server)
    assert caught.value.phase == "not_sent"
    assert server.requests == []
    assert len(proxy.heads) == 1


@pytest.mark.parametrize(
    "refusal",
    [
        b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nno\n",
    ],
    ids=["407", "502"],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_nothing_is_sent_if_the_proxy_refuses(server: RawServer, refusal: bytes, method: str) -> None:
    async with connect_proxy(refusal) as proxy:
        address = Secret(proxy.address.replace("//", f"//joe:{ENCODED}@"))
        async with transport(proxy=address) as carrier:
            with pytest.raises(ConnectError, match=f"refused: {refusal[9:12].decode()}") as caught:
                await send(carrier, server, method)
    assert caught.value.phase == "not_sent"
    assert caught.value.status is None
    assert server.requests == []
    assert len(proxy.heads) == 1
    for secret in (PASSWORD, BASIC.decode(), CANARY):
        assert_hidden(traceback_of(caught.value) + str(caught.value), secret)


@pytest.mark.parametrize(
    "refusal",
    [b"\x15\x03\x01 joe\r\n\r\n", b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\n"],
    ids=["no http", "long"],
)
async def test_an_invalid_response_of_a_proxy_is_not_quoted(server: RawServer, refusal: bytes) -> None:
    async with connect_proxy(refusal) as proxy, transport(proxy=Secret(proxy.address)) as carrier:
        with pytest.raises(ConnectError, match="is not valid HTTP") as caught:
            await send(carrier, server, "POST")
    assert caught.value.phase == "not_sent"
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300
    assert server.requests == []


async def test_an_unreachable_proxy(server: RawServer) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = Secret(f"http://joe:{ENCODED}@127.0.0.1:{taken.getsockname()[1]}")
        async with transport(proxy=address) as carrier:
            with pytest.raises(ConnectError, match="No connection to the proxy") as caught:
                await send(carrier, server)
    assert caught.value.phase == "not_sent"
    for secret in (PASSWORD, BASIC.decode(), CANARY):
        assert_hidden(traceback_of(caught.value) + str(caught.value), secret)


async def test_a_silent_proxy(server: RawServer) -> None:
    async with connect_proxy(None) as proxy:
        address = Secret(proxy.address.replace("//", f"//joe:{ENCODED}@"))
        async with transport(proxy=address) as carrier:
            with pytest.raises(RequestTimeoutError, match=r"within 0\.05 s") as caught:
                await send(carrier, server, timeout=Timeout(connect=0.05))
            assert caught.value.phase == "not_sent"
            call = asyncio.create_task(send(carrier, server))
            while len(proxy.heads) < 2:
                await asyncio.sleep(0.001)
            call.cancel()
            with pytest.raises(asyncio.CancelledError) as cancelled:
                await call
    for secret in (PASSWORD, BASIC.decode(), CANARY):
        assert_hidden(traceback_of(caught.value) + traceback_of(cancelled.value), secret)


async def test_plain_http_does_not_use_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async with raw_server(answering(ME)) as plain, connect_proxy() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.address)
        async with transport(proxy=Secret(proxy.address), trust_env=True) as carrier:
            await send(carrier, plain)
    assert proxy.heads == []
    assert len(plain.requests) == 1


@pytest.mark.parametrize(
    "address",
    [
        "",
        "http://",
        f"http://joe:{PASSWORD}@proxy:3128",
        f"http://joe:p@ss@{ENCODED}:x",
        f"socks5://joe:{ENCODED}@proxy:1080",
        f"http://joe:{ENCODED}@proxy:3128/path",
        f"http://joe:{ENCODED}@proxy:99999",
    ],
)
async def test_an_invalid_proxy_is_rejected_on_open_and_not_shown(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = r"is (not )?the URL of an? (HTTP|SOCKS) proxy"
    with pytest.raises(ConfigurationError, match=f"^proxy {message}") as caught:
        Proxies(Secret(address))
    assert_hidden(traceback_of(caught.value) + str(caught.value), PASSWORD)
    assert ENCODED not in traceback_of(caught.value) + str(caught.value)
    monkeypatch.setenv("HTTPS_PROXY", address or "?")
    async with transport(trust_env=True) as carrier:
        with pytest.raises(ConfigurationError, match=f"(?i)^https_proxy {message}") as refused:
            await send(carrier, "https://api.invalid")
    assert ENCODED not in traceback_of(refused.value) + str(refused.value)


@pytest.mark.parametrize("address", ["proxy:3128", "http://proxy:3128", "https://proxy:3128/", "http://[::1]:3128"])
async def test_forms_of_proxy_urls(address: str) -> None:
    async with transport(proxy=Secret(address)):
        pass
    proxy = Proxies(Secret(address)).for_origin("https://api.procore.com")
    assert proxy is not None
    assert proxy.authorization is None
    assert proxy.host in ("proxy", "::1")
    assert proxy.port == 3128
