"""Redirects of file downloads over real sockets: hosts, tokens and headers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from aprocore import (
    AuthError,
    ClientCredentials,
    ConfigurationError,
    Environment,
    MemoryStore,
    NotFoundError,
    Procore,
    ProcoreError,
    ProtocolError,
    RefreshToken,
    StaticToken,
    Token,
    TokenKey,
)
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

TOKEN = "apc-CANARY-access-token"
FILE = "/rest/v1.0/files/1"


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken(TOKEN), environment=environment, company_id=1, clock=clock, **options)


def redirecting(location: str, status: str = "302 Found") -> Callable[[RawServer, Connection], Awaitable[None]]:
    return answering(http(b"", status, f"Location: {location}"))


async def fetched(procore: Procore, path: str = FILE, **options: Any) -> bytes:
    async with procore.stream("GET", path, **options) as response:
        return await response.read()


@pytest.mark.fault("L01")
async def test_storage_host_gets_no_credentials(clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b"bytes"))) as storage,
        raw_server(redirecting(f"{storage.origin}/bucket/a%2Fb?sig=c+d")) as api,
        session(api.environment, clock) as procore,
    ):
        headers = {"X-Mine": "secret", "Range": "bytes=0-4"}
        assert await fetched(procore, headers=headers) == b"bytes"
    (asked,), (stored,) = api.requests, storage.requests
    assert b"Authorization: Bearer apc-CANARY" in asked
    assert b"Procore-Company-Id: 1" in asked
    assert stored.startswith(b"GET /bucket/a%2Fb?sig=c+d HTTP/1.1\r\n")
    names = {line.split(b":")[0].lower() for line in stored.split(b"\r\n")[1:] if line}
    assert names == {b"host", b"user-agent", b"accept", b"accept-encoding", b"range"}


@pytest.mark.fault("L02")
async def test_token_is_not_sent_again_after_an_untrusted_host(clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            request = await connection.request()
            server.requests.append(request)
            first = len(server.requests) == 1
            location = f"Location: {storage.origin}/x"
            await connection.send(http(b"", "302 Found", location) if first else http(b"bytes"))

    async with raw_server(answer) as api:
        async with raw_server(redirecting(f"{api.origin}/rest/v1.0/elsewhere")) as storage:
            async with session(api.environment, clock) as procore:
                assert await fetched(procore) == b"bytes"
    first, second = api.requests
    assert b"Authorization" in first
    assert b"Authorization" not in second
    assert b"Procore-Company-Id" not in second


async def test_token_is_sent_only_to_the_api(clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            here = len(server.requests) == 1
            await connection.send(http(b"", "307 There", "Location: /rest/v1.0/2") if here else http(b"bytes"))

    async with raw_server(answer) as api, session(api.environment, clock) as procore:
        assert await fetched(procore) == b"bytes"
    assert [b"Authorization" in request for request in api.requests] == [True, True]
    assert api.requests[1].startswith(b"GET /rest/v1.0/2 ")


@pytest.mark.fault("H13")
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 Other", "307 There", "308 Always"])
async def test_redirect_of_an_api_call_is_not_followed(clock: FakeClock, status: str) -> None:
    async with (
        raw_server(answering(http(b"{}"))) as other,
        raw_server(redirecting(f"{other.origin}/x?secret=1", status)) as api,
        session(api.environment, clock) as procore,
    ):
        for method in ("GET", "POST"):
            with pytest.raises(ProtocolError, match=r"redirect to 127\.0\.0\.1") as caught:
                await procore.request(method, FILE)
            assert "secret" not in str(caught.value)
        with pytest.raises(ProtocolError, match="redirect"):
            async with procore.stream("POST", FILE, json={"secret": 1}):
                raise AssertionError
    assert len(api.requests) == 3
    assert other.requests == []


@pytest.mark.fault("I17")
async def test_too_many_redirects_raise(clock: FakeClock) -> None:
    async with raw_server(redirecting("/rest/v1.0/files/2")) as api, session(api.environment, clock) as procore:
        with pytest.raises(ProtocolError, match="more than 5"):
            await fetched(procore)
    assert len(api.requests) == 6


@pytest.mark.fault("H14")
@pytest.mark.parametrize("grant", ["client_credentials", "refresh_token"])
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 Other", "307 There", "308 Always"])
async def test_redirect_of_a_token_request_is_not_followed(clock: FakeClock, status: str, grant: str) -> None:
    secret, store = "apc-CANARY-secret", MemoryStore()
    await store.save(
        TokenKey("raw", "id"), Token("apc-CANARY-old", "apc-CANARY-refresh", expires_in=1, received_at=1.0)
    )
    async with (
        raw_server(answering(http(b"{}"))) as other,
        raw_server(redirecting(f"{other.origin}/oauth/token?secret=1", status)) as login,
    ):
        auth = ClientCredentials("id", secret) if grant == "client_credentials" else RefreshToken("id", secret)
        options: dict[str, Any] = {"store": store} if grant == "refresh_token" else {}
        async with Procore(auth, environment=login.environment, company_id=1, clock=clock, **options) as procore:
            with pytest.raises(ProcoreError) as caught:
                await procore.get(FILE)
    assert isinstance(caught.value, AuthError | ProtocolError)
    assert "secret=1" not in str(caught.value)
    assert [request.split(b" ")[:2] for request in login.requests] == [[b"POST", b"/oauth/token"]]
    assert (other.connections, other.requests) == (0, [])


@pytest.mark.fault("H16")
@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:,x",
        "ftp://127.0.0.1/x",
        "//user@127.0.0.1:1/x",
        "http://user:password@127.0.0.1:1/x",
        "http://192.0.2.1/x",
        "http://localhost/x",
        "http://127.0.0.1:99999/x",
        "https://pr\u043ecore.com",
        "",
        None,
    ],
)
async def test_invalid_location_is_rejected(clock: FakeClock, location: str | None) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        line = f"Location: {location}\r\n" if location is not None else ""
        await connection.send(f"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n{line}\r\n".encode())

    async with raw_server(answer) as api, session(api.environment, clock) as procore:
        with pytest.raises(ProtocolError, match="not followed"):
            await fetched(procore)
    assert (len(api.requests), api.connections) == (1, 1)


@pytest.mark.fault("H16")
async def test_relative_location_is_resolved(clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            places = ["2?page=1", "?page=2", "../x/./y", "//" + server.origin.partition("://")[2] + "/rest/v1.0/z"]
            at = len(server.requests) - 1
            here = http(b"", "302 Found", f"Location: {places[at]}") if at < len(places) else http(b"bytes")
            await connection.send(here)

    async with raw_server(answer) as api, session(api.environment, clock) as procore:
        assert await fetched(procore) == b"bytes"
    assert [request.split(b" ")[1].decode() for request in api.requests] == [
        FILE,
        "/rest/v1.0/files/2?page=1",
        "/rest/v1.0/files/2?page=2",
        "/rest/v1.0/x/y",
        "/rest/v1.0/z",
    ]


@pytest.mark.fault("H15")
async def test_redirect_loop_is_an_error(clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(http(b"", "302 Found", f"Location: {FILE}{len(server.requests) % 2}"))

    async with raw_server(answer) as api, session(api.environment, clock) as procore:
        with pytest.raises(ProtocolError, match="more than 5"):
            await fetched(procore)
    assert len(api.requests) == 6


async def test_storage_request_is_retried_and_not_counted(clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            statuses = {1: "503 Slow down", 2: "200 OK"}
            await connection.send(http(b"bytes", statuses[len(server.requests)], "X-Rate-Limit-Remaining: 0"))

    async with (
        raw_server(answer) as storage,
        raw_server(redirecting(f"{storage.origin}/x")) as api,
        session(api.environment, clock) as procore,
    ):
        assert await fetched(procore) == b"bytes"
        assert tuple(procore.rate_limit) == ()
    assert (len(api.requests), len(storage.requests)) == (1, 2)


async def test_error_of_storage_is_raised(clock: FakeClock) -> None:
    page = b"<Error><Message>Request has expired at https://s3/x?sig=1</Message></Error>"
    async with (
        raw_server(answering(http(page, "404 Not Found"))) as storage,
        raw_server(redirecting(f"{storage.origin}/x?sig=1")) as api,
        session(api.environment, clock) as procore,
    ):
        with pytest.raises(NotFoundError) as caught:
            await fetched(procore)
    assert "sig=1" not in f"{caught.value}{caught.value.body}"
    assert len(storage.requests) == 1


async def test_url_of_a_file_is_fetched_without_the_token(clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b"bytes"))) as storage,
        raw_server(answering(http(b"{}"))) as api,
        session(api.environment, clock) as procore,
    ):
        assert await fetched(procore, f"{storage.origin}/bucket/x?sig=1") == b"bytes"
        with pytest.raises(ConfigurationError, match="must be on the API origin"):
            await procore.get(f"{storage.origin}/rest/v1.0/me")
    assert api.requests == []
    assert b"CANARY" not in storage.requests[0]
    assert b"Procore-Company-Id" not in storage.requests[0]
