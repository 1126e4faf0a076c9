from __future__ import annotations

import asyncio
import socket
import ssl
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    CertificateError,
    ConnectError,
    DeadlineExceeded,
    Environment,
    Procore,
    ProtocolError,
    RequestTimeout,
    RetryPolicy,
    StaticToken,
    Timeout,
    TransportError,
)
from aprocore.sandbox.certificates import Certificates
from tests.clock import FakeClock
from tests.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

TOKEN = "apc-CANARY-access-token"
ME = http(b'{"id": 7}')


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken(TOKEN), environment=environment, company_id=1, clock=clock, **options)


async def test_what_goes_over_the_wire(clock: FakeClock) -> None:
    async with raw_server(answering(ME)) as server, session(server.environment, clock, user_agent="acme/1") as procore:
        await procore.get("/rest/v1.0/projects", params={"filters": {"name": "a b"}}, headers={"X-Mine": "yes"})
        await procore.post("/rest/v1.0/projects", json={"name": "Ä"})
    first, second = server.requests
    lines = first.decode().split("\r\n")
    assert lines[0] == "GET /rest/v1.0/projects?filters%5Bname%5D=a%20b HTTP/1.1"
    assert lines[1] == f"Host: {server.origin.removeprefix('http://')}"
    headers = dict(line.split(": ", 1) for line in lines[1:] if line)
    assert headers["Authorization"] == f"Bearer {TOKEN}"
    assert headers["Procore-Company-Id"] == "1"
    assert headers["X-Mine"] == "yes"
    assert headers["Accept"] == "application/json"
    assert headers["User-Agent"].startswith("acme/1 aprocore/")
    assert "Cookie" not in headers
    assert second.endswith('\r\n\r\n{"name":"Ä"}'.encode())
    assert b"Content-Type: application/json\r\n" in second
    assert server.connections == 1


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_t01_a_refused_connection_was_not_sent(clock: FakeClock, method: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        origin = f"http://127.0.0.1:{taken.getsockname()[1]}"
        environment = Environment("nobody", origin, origin, insecure_loopback=True)
        async with session(environment, clock) as procore:
            with pytest.raises(ConnectError, match=r"No connection to http://127\.0\.0\.1") as caught:
                await procore.request(method, "/rest/v1.0/projects")
    assert caught.value.phase == "not_sent"
    assert caught.value.attempts == 4
    assert str(caught.value.request) == f"{method} /rest/v1.0/projects"


async def test_t02_a_host_that_does_not_exist(clock: FakeClock) -> None:
    environment = Environment("nowhere", "https://login.invalid", "https://api.invalid")
    async with session(environment, clock, retry=RetryPolicy(max_attempts=1)) as procore:
        with pytest.raises(ConnectError, match=r"The host of https://api\.invalid was not found") as caught:
            await procore.get("/rest/v1.0/me")
    assert caught.value.hint is not None


async def read_then_reset(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    connection.reset()


async def read_then_close(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())


async def close_at_once(server: RawServer, connection: Connection) -> None:
    pass


@pytest.mark.parametrize("fault", [read_then_reset, read_then_close])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_t03_every_send_is_one_of_ours(
    clock: FakeClock, method: str, fault: Callable[[RawServer, Connection], Awaitable[None]]
) -> None:
    async with raw_server(fault) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError, match="The connection broke") as caught:
            await procore.request(method, "/rest/v1.0/projects/1")
    assert len(server.requests) == 4
    assert caught.value.attempts == 4


@pytest.mark.parametrize("method", ["POST", "PATCH"])
async def test_t04_a_write_whose_answer_is_lost_is_not_sent_again(clock: FakeClock, method: str) -> None:
    async with raw_server(read_then_reset) as server, session(server.environment, clock) as procore:
        with pytest.raises(AmbiguousOutcomeError, match="may have been applied") as caught:
            await procore.request(method, "/rest/v1.0/projects", json={})
    assert len(server.requests) == 1
    assert caught.value.may_have_been_applied
    assert clock.sleeps == []


async def test_t05_a_delete_that_had_worked_is_a_success(clock: FakeClock) -> None:
    async def lose_the_first_answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        if len(server.requests) == 1:
            connection.reset()
        else:
            await connection.say(http(b'{"errors": "Not found"}', "404 Not Found"))

    async with raw_server(lose_the_first_answer) as server, session(server.environment, clock) as procore:
        response = await procore.request("DELETE", "/rest/v1.0/projects/1")
    assert response.already_absent
    assert response.value is None
    assert response.attempts == 2


async def test_t06_a_server_that_only_hangs_up_is_not_asked_twice_as_often(clock: FakeClock) -> None:
    async with raw_server(close_at_once) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError):
            await procore.get("/rest/v1.0/projects/1")
    assert server.connections == 4


async def test_t10_a_stalled_handshake_ends(clock: FakeClock) -> None:
    async def stall(server: RawServer, connection: Connection) -> None:
        await connection.reader.read(-1)

    async with raw_server(stall) as server:
        origin = server.origin.replace("http:", "https:")
        options = {"timeout": Timeout(connect=0.05), "retry": RetryPolicy(max_attempts=1)}
        async with session(Environment("stalled", origin, origin), clock, **options) as procore:
            with pytest.raises(RequestTimeout, match=r"within 0\.05 s") as caught:
                await procore.get("/rest/v1.0/me")
    assert caught.value.phase == "not_sent"


async def silence(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    await connection.say(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n1")
    await connection.reader.read(-1)


async def test_a_silent_server_ends_the_read(clock: FakeClock) -> None:
    options = {"timeout": Timeout(read=0.05), "retry": RetryPolicy(max_attempts=1)}
    async with raw_server(silence) as server, session(server.environment, clock, **options) as procore:
        with pytest.raises(RequestTimeout, match=r"Nothing was received for 0\.05 s") as caught:
            await procore.get("/rest/v1.0/me")
    assert caught.value.phase == "sent"
    assert isinstance(caught.value, TimeoutError)


async def test_the_whole_call_has_an_end(clock: FakeClock) -> None:
    async with raw_server(silence) as server, session(server.environment, clock) as procore:
        with pytest.raises(DeadlineExceeded, match=r"within 0\.05 s"):
            await procore.get("/rest/v1.0/me", timeout=0.05)
        with pytest.raises(AmbiguousOutcomeError, match="may have been applied"):
            await procore.post("/rest/v1.0/projects", json={}, timeout=0.05)
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "answer",
    [
        b"garbage\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 1000 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nLink: " + b"x" * 70_000 + b"\r\nContent-Length: 0\r\n\r\n",
    ],
    ids=["no http", "negative length", "two lengths", "bad chunk", "status 1000", "long header"],
)
async def test_h01_what_is_no_http_is_a_protocol_error(clock: FakeClock, answer: bytes) -> None:
    async def say(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.say(answer)

    async with raw_server(say) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError) as caught:
            await procore.get("/rest/v1.0/me")
        with pytest.raises(AmbiguousOutcomeError):
            await procore.post("/rest/v1.0/projects", json={})
    assert caught.value.status is None
    assert len(server.requests) == 5


async def test_h02_a_long_link_header_is_taken(clock: FakeClock) -> None:
    link = "Link: <" + "x" * 60_000 + '>; rel="next"'
    async with raw_server(answering(http(b"[]", "200 OK", link))) as server:
        async with session(server.environment, clock) as procore:
            response = await procore.request("GET", "/rest/v1.0/projects")
    assert len(response.headers["link"]) > 60_000


@pytest.mark.parametrize("ending", [b"Content-Length: 100\r\n\r\n{", b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"])
async def test_h04_h05_a_body_that_is_cut_is_no_answer(clock: FakeClock, ending: bytes) -> None:
    async def cut(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.say(b"HTTP/1.1 200 OK\r\n" + ending)

    async with raw_server(cut) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError, match="cut short"):
            await procore.get("/rest/v1.0/me")
    assert len(server.requests) == 4


@pytest.mark.parametrize("status", ["302 Found", "307 Temporary Redirect", "308 Permanent Redirect"])
async def test_h13_redirects_are_not_followed(clock: FakeClock, status: str) -> None:
    async with raw_server(answering(ME)) as other:
        location = f"Location: {other.origin}/rest/v1.0/me?signature=secret"
        async with raw_server(answering(http(b"", status, location))) as server:
            async with session(server.environment, clock) as procore:
                with pytest.raises(ProtocolError, match=r"a redirect to 127\.0\.0\.1") as caught:
                    await procore.get("/rest/v1.0/me")
    assert "signature" not in str(caught.value)
    assert other.requests == []
    assert len(server.requests) == 1


async def test_h24_cookies_are_neither_kept_nor_sent(clock: FakeClock) -> None:
    async with raw_server(answering(http(b"{}", "200 OK", "Set-Cookie: a=b; Path=/"))) as server:
        async with session(server.environment, clock) as procore:
            await procore.get("/rest/v1.0/me")
            await procore.get("/rest/v1.0/me")
    assert not any(b"cookie" in request.lower() for request in server.requests)


@pytest.fixture
async def untrusted() -> AsyncIterator[RawServer]:
    """A server with a certificate of a CA that nobody knows."""
    certificates = Certificates()
    loop = asyncio.get_running_loop()
    debug = loop.get_debug()
    loop.set_debug(False)  # else asyncio reports the server's side of each failed handshake
    try:
        async with raw_server(answering(ME), certificates.server) as server:
            yield server
    finally:
        loop.set_debug(debug)
        certificates.close()


async def test_z01_an_unknown_ca_is_refused_at_once(clock: FakeClock, untrusted: RawServer) -> None:
    async with session(untrusted.environment, clock) as procore:
        with pytest.raises(CertificateError, match="is not trusted") as caught:
            await procore.get("/rest/v1.0/me")
    assert "PROCORE_CA_FILE" in str(caught.value)
    assert untrusted.requests == []
    assert caught.value.attempts == 1


async def test_z02_an_old_tls_is_refused(clock: FakeClock) -> None:
    certificates = Certificates()
    context = certificates.server
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    loop = asyncio.get_running_loop()
    debug = loop.get_debug()
    loop.set_debug(False)
    try:
        async with raw_server(answering(ME), context) as server:
            options = {"ssl": certificates.client, "retry": RetryPolicy(max_attempts=1)}
            async with session(server.environment, clock, **options) as procore:
                with pytest.raises(ConnectError) as caught:
                    await procore.get("/rest/v1.0/me")
    finally:
        loop.set_debug(debug)
        certificates.close()
    assert not isinstance(caught.value, CertificateError)
    assert server.requests == []


@pytest.mark.parametrize("fault", [read_then_reset, close_at_once, silence])
async def test_no_failure_shows_the_token_in_its_traceback(
    clock: FakeClock, fault: Callable[[RawServer, Connection], Awaitable[None]]
) -> None:
    async with raw_server(fault) as server:
        async with session(server.environment, clock, timeout=0.05) as procore:
            with pytest.raises((TransportError, DeadlineExceeded)) as caught:
                await procore.get("/rest/v1.0/me")
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert TOKEN not in shown
    assert "procore" in shown


async def test_a_cancelled_call_shows_no_token_in_its_traceback(clock: FakeClock) -> None:
    async with raw_server(silence) as server, session(server.environment, clock) as procore:
        call = asyncio.create_task(procore.get("/rest/v1.0/me"))
        while not server.requests:
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await call
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert TOKEN not in shown
