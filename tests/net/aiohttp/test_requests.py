"""Bytes of requests."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aprocore import (
    ConfigurationError,
    Environment,
    MemoryStore,
    Procore,
    ProtocolError,
    RefreshToken,
    StaticToken,
    Token,
    TokenKey,
)
from aprocore.net.aiohttp.pool import MAX_HEADS, Pool
from aprocore.sandbox.http.tls import Certificates
from aprocore.sansio.messages import Request
from tests.support.canary import CANARY
from tests.support.clock import FakeClock
from tests.support.raw_server import answering, http, raw_server
from tests.support.transports import send, transport

pytestmark = pytest.mark.anyio

ME = http(b'{"id": 7}')


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken("apc-CANARY"), environment=environment, company_id=1, clock=clock, **options)


@pytest.mark.usefixtures("each_transport")
async def test_the_bytes_of_a_request(clock: FakeClock) -> None:
    async with raw_server(answering(ME)) as server, session(server.environment, clock, user_agent="acme/1") as procore:
        await procore.get("/rest/v1.0/projects", params={"filters": {"name": "a b"}}, headers={"X-Mine": "yes"})
        await procore.post("/rest/v1.0/projects", json={"name": "Ä"})
    first, second = server.requests
    lines = first.decode().split("\r\n")
    assert lines[0] == "GET /rest/v1.0/projects?filters%5Bname%5D=a%20b HTTP/1.1"
    assert lines[1] == f"Host: {server.origin.removeprefix('http://')}"
    headers = dict(line.split(": ", 1) for line in lines[1:] if line)
    assert headers["Authorization"] == "Bearer apc-CANARY"
    assert headers["Procore-Company-Id"] == "1"
    assert headers["X-Mine"] == "yes"
    assert headers["Accept"] == "application/json"
    assert headers["Accept-Encoding"] == "gzip, deflate"
    assert headers["User-Agent"].startswith("acme/1 aprocore/")
    assert "Cookie" not in headers
    assert second.endswith('\r\n\r\n{"name":"Ä"}'.encode())
    assert b"Content-Type: application/json\r\n" in second


@pytest.mark.usefixtures("each_transport")
@pytest.mark.parametrize("target", ["/a%2Fb?sig=a%2Fb+c%3D", "/a/../b", "/%7Euser?a=%5B%5D&b=c;d"])
async def test_a_target_is_sent_unchanged(target: str) -> None:
    async with raw_server(answering(ME)) as server, transport() as carrier:
        await send(carrier, server, target=target)
    assert server.requests[0].startswith(f"GET {target} HTTP/1.1\r\n".encode())


@pytest.mark.fault("H13", "I08")
@pytest.mark.usefixtures("each_transport")
@pytest.mark.parametrize("status", ["302 Found", "307 Temporary Redirect", "308 Permanent Redirect"])
async def test_redirects_are_not_followed(clock: FakeClock, status: str) -> None:
    async with raw_server(answering(ME)) as other:
        location = f"Location: {other.origin}/rest/v1.0/me?signature=secret"
        async with raw_server(answering(http(b"", status, location))) as server:
            async with session(server.environment, clock) as procore:
                with pytest.raises(ProtocolError, match=r"a redirect to 127\.0\.0\.1") as caught:
                    await procore.get("/rest/v1.0/me")
    assert "signature" not in str(caught.value)
    assert other.requests == []
    assert len(server.requests) == 1


@pytest.mark.fault("H24", "I19")
@pytest.mark.usefixtures("each_transport")
async def test_cookies_are_neither_stored_nor_sent(clock: FakeClock) -> None:
    store, cookies = MemoryStore(), ["Set-Cookie: a=b; Path=/; Secure", "Set-Cookie: c=d; Domain=localhost"]
    certificates = Certificates()
    async with raw_server(answering(http(b"{}", "200 OK", *cookies)), certificates.server) as server:
        for user in ("default", "other"):
            token = Token(f"token-of-{user}", "refresh", expires_in=5400, received_at=clock.time())
            await store.save(TokenKey("raw", "id", user), token)
        origin = server.origin.replace("127.0.0.1", "localhost")  # aiohttp's cookie jar ignores IP addresses
        options: dict[str, Any] = {"environment": Environment("raw", origin, origin), "ssl": certificates.client}
        auth = RefreshToken("id", "secret")
        async with Procore(auth, company_id=1, clock=clock, store=store, **options) as procore:
            for one in (procore, procore.as_user("other"), procore):
                await one.get("/rest/v1.0/me")
                async with one.stream("GET", "/rest/v1.0/file") as response:
                    await response.read()
    certificates.close()
    assert len(server.requests) == 6
    assert [b"token-of-other" in request for request in server.requests] == [False, False, True, True, False, False]
    assert not any(b"cookie" in request.lower() for request in server.requests)


@pytest.mark.fault("X10", "I25")
@pytest.mark.usefixtures("each_transport")
async def test_netrc_is_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login user password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    async with raw_server(answering(ME)) as server, transport(trust_env=True) as carrier:
        await send(carrier, server)
    assert f"Authorization: Bearer {CANARY}\r\n".encode() in server.requests[0]
    assert b"Basic" not in server.requests[0]


async def test_request_heads_are_cached_per_token_and_company(clock: FakeClock) -> None:
    pool = Pool("api.procore.com", "test")
    heads = {
        pool.head(Request("GET", "https://api.procore.com", "/a", (("Procore-Company-Id", company),)), token)
        for company in ("1", "2")
        for token in ("Bearer a", "Bearer b", None)
    }
    assert len(heads) == 6
    for number in range(2 * MAX_HEADS):
        pool.head(Request("GET", "https://api.procore.com", "/a", (("X-Number", str(number)),)), None)
    assert len(pool._cached_heads) <= MAX_HEADS
    assert "Bearer" not in repr(pool)


TEXT = st.text(st.characters() | st.sampled_from("\r\n\0 :/?#"), max_size=12)


@pytest.mark.fault("H25", "I20")
@settings(max_examples=40)
@given(path=TEXT, name=TEXT, value=TEXT, method=st.sampled_from(["GET", "get", "G ET"]) | TEXT)
def test_request_smuggling_is_not_possible(path: str, name: str, value: str, method: str) -> None:
    async def call() -> None:
        async with raw_server(answering(ME)) as server, session(server.environment, FakeClock()) as procore:
            sent = 0
            try:
                await procore.request(method, f"/rest/v1.0/{path}", params={name: value}, headers={name: value})
                sent = 1
            except (ConfigurationError, ProtocolError) as error:
                sent = error.attempts
        assert len(server.requests) == sent
        for request in server.requests:
            head, _, rest = request.partition(b"\r\n\r\n")
            assert rest == b""
            assert head.isascii()
            assert head.count(b"\r\nHost: ") == 1
            assert head.split(b" ")[1].startswith(b"/rest/v1.0/")
            assert len(head.split(b"\r\n")[0].split(b" ")) == 3

    asyncio.run(call())
