from __future__ import annotations

import asyncio
import socket

import pytest

from aprocore.net.certificate_probe import certificate_at
from aprocore.sandbox import Sandbox
from aprocore.sansio.certificates import issuer_of
from aprocore.sansio.proxy_url import Proxy
from aprocore.types import Secret
from tests.support.connect_proxy import connect_proxy

pytestmark = pytest.mark.anyio

SECONDS = 20.0


def port_of(sandbox: Sandbox) -> int:
    return int(sandbox.environment.api_url.rpartition(":")[2])


def proxy_at(url: str) -> Proxy:
    return Proxy.parse(Secret(url), "proxy")


async def test_certificate_without_a_trusted_ca(sandbox: Sandbox) -> None:
    found = await certificate_at("127.0.0.1", port_of(sandbox), None, timeout=SECONDS)
    assert found is not None
    assert (issuer_of(found) or "").startswith("aprocore local sandbox")
    assert list(sandbox.requests) == []


async def test_certificate_through_a_proxy(sandbox: Sandbox) -> None:
    async with connect_proxy() as proxy:
        url = proxy.address.replace("//", "//joe:pass@")
        found = await certificate_at("127.0.0.1", port_of(sandbox), proxy_at(url), timeout=SECONDS)
    assert found is not None
    (head,) = proxy.heads
    assert head.startswith(f"CONNECT 127.0.0.1:{port_of(sandbox)} HTTP/1.1\r\n".encode())
    assert b"\r\nProxy-Authorization: Basic am9lOnBhc3M=\r\n" in head
    assert b"joe" not in bytes(proxy.tunneled)


@pytest.mark.parametrize("refusal", [b"HTTP/1.1 403 Forbidden\r\n\r\n", b"x" * 100_000, b"\r\n\r\n"])
async def test_the_proxy_opens_no_tunnel(sandbox: Sandbox, refusal: bytes) -> None:
    async with connect_proxy(refusal) as proxy:
        assert await certificate_at("127.0.0.1", port_of(sandbox), proxy_at(proxy.address), timeout=SECONDS) is None
    assert len(proxy.heads) == 1


async def test_a_proxy_with_tls_is_not_connected_to() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        proxy = proxy_at(f"https://joe:pass@127.0.0.1:{listening.getsockname()[1]}")
        assert await certificate_at("api.procore.com", 443, proxy, timeout=SECONDS) is None
        listening.setblocking(False)
        with pytest.raises(BlockingIOError):
            listening.accept()


async def test_a_server_that_refuses_or_has_no_tls() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        assert await certificate_at("127.0.0.1", bound.getsockname()[1], None, timeout=SECONDS) is None

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await reader.read()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert await certificate_at("127.0.0.1", port, None, timeout=SECONDS) is None


async def test_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        assert await certificate_at("127.0.0.1", silent.getsockname()[1], None, timeout=0.0) is None
