"""Network faults through a complete session: number of sends and resulting errors."""

from __future__ import annotations

import asyncio
import functools
import socket
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from aprocore import (
    UNSET,
    AmbiguousOutcomeError,
    ConnectError,
    DeadlineExceededError,
    Environment,
    Procore,
    ProtocolError,
    RequestTimeoutError,
    RetryPolicy,
    StaticToken,
    Timeout,
    TransportError,
)
from aprocore.net.aiohttp.direct_transport import DirectTransport
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import send, transport

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

ME = http(b'{"id": 7}')
ONCE = RetryPolicy(max_attempts=1)


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken("apc-CANARY"), environment=environment, company_id=1, clock=clock, **options)


@pytest.mark.fault("T01")
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_refused_connection_was_not_sent(
    clock: FakeClock, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    create, connects = aiohttp.TCPConnector._create_connection, 0

    @functools.wraps(create)
    async def counted(self: Any, *args: Any) -> Any:
        nonlocal connects
        connects += 1
        return await create(self, *args)

    monkeypatch.setattr(aiohttp.TCPConnector, "_create_connection", counted)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        origin = f"http://127.0.0.1:{taken.getsockname()[1]}"
        environment = Environment("closed port", origin, origin, insecure_loopback=True)
        async with session(environment, clock) as procore:
            with pytest.raises(ConnectError, match=r"No connection to http://127\.0\.0\.1") as caught:
                await procore.request(method, "/rest/v1.0/projects")
    assert caught.value.phase == "not_sent"
    assert caught.value.attempts == connects == 4
    assert str(caught.value.request) == f"{method} /rest/v1.0/projects"


@pytest.mark.fault("T01")
@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE"])
async def test_an_unsent_request_is_sent_once_when_a_server_listens(method: str) -> None:
    requests: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        requests.append(await Connection(reader, writer).request())
        writer.write(ME)
        await reader.read()
        writer.close()

    class Late(FakeClock):
        """Clock that starts the server at the second sleep: the backoff, and then the wait for the turn to probe."""

        listening: asyncio.Server | None = None

        async def sleep(self, seconds: float) -> None:
            await super().sleep(seconds)
            if len(self.sleeps) == 2:
                self.listening = await asyncio.start_server(serve, sock=taken)

    clock = Late()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        origin = f"http://127.0.0.1:{taken.getsockname()[1]}"
        environment = Environment("late", origin, origin, insecure_loopback=True)
        async with session(environment, clock) as procore:
            response = await procore.request(method, "/rest/v1.0/projects/1", json={} if method == "POST" else UNSET)
        assert clock.listening is not None
        clock.listening.close()
        await clock.listening.wait_closed()
    assert (response.attempts, response.already_absent) == (2, False)
    assert [request.split()[0].decode() for request in requests] == [method]


@pytest.mark.fault("T02")
@pytest.mark.parametrize(
    "found",
    [socket.gaierror(-2, "Name or service not known"), OSError("no resolver"), ValueError("apc-CANARY"), []],
    ids=["gaierror", "oserror", "valueerror", "nothing"],
)
async def test_an_unknown_host_is_resolved_again(clock: FakeClock, monkeypatch: pytest.MonkeyPatch, found: Any) -> None:
    lookups: list[object] = []

    async def look_up(host: object, *args: object, **options: object) -> Any:
        lookups.append(host)
        if isinstance(found, Exception):
            raise found
        return found

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)
    environment = Environment("nowhere", "https://login.invalid", "https://api.invalid")
    async with session(environment, clock) as procore:
        with pytest.raises(ConnectError, match=r"https://api\.invalid") as caught:
            await procore.post("/rest/v1.0/projects", json={})
    assert caught.value.phase == "not_sent"
    assert caught.value.attempts == len(lookups) == 4
    assert caught.value.hint is not None
    assert "CANARY" not in str(caught.value)


@pytest.mark.fault("T17")
async def test_an_unreachable_address_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_INET6) as dead:
        dead.bind(("::1", 0))  # does not listen
        async with raw_server(answering(ME)) as server, transport() as carrier:
            port = int(server.origin.rpartition(":")[2])

            real = asyncio.get_running_loop().getaddrinfo

            async def look_up(host: Any, *args: Any, **options: Any) -> Any:
                if host != "dual.example":
                    return await real(host, *args, **options)
                live = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
                return [(socket.AF_INET6, socket.SOCK_STREAM, 6, "", dead.getsockname()), live]

            monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)
            started = time.monotonic()
            response = await send(carrier, f"http://dual.example:{port}")
            assert time.monotonic() - started < 0.5
    assert response.status == 200
    assert server.connections == len(server.requests) == 1


async def read_then_reset(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    connection.reset()


async def read_then_close(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())


async def close_at_once(server: RawServer, connection: Connection) -> None:
    pass


async def silence(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    await connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n1")
    await connection.read_until_closed()


@pytest.mark.fault("T03")
@pytest.mark.parametrize("fault", [read_then_reset, read_then_close])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_aiohttp_sends_no_request_by_itself(
    clock: FakeClock, method: str, fault: Callable[[RawServer, Connection], Awaitable[None]]
) -> None:
    async with raw_server(fault) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError, match="The connection was lost") as caught:
            await procore.request(method, "/rest/v1.0/projects/1")
    assert len(server.requests) == 4
    assert caught.value.attempts == 4


@pytest.mark.fault("T03")
@pytest.mark.parametrize("fault", [read_then_reset, read_then_close])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
async def test_a_request_on_a_reused_connection_is_sent_once(
    method: str, fault: Callable[[RawServer, Connection], Awaitable[None]]
) -> None:
    async def answer_first_request(server: RawServer, connection: Connection) -> None:
        if not server.requests:
            server.requests.append(await connection.request())
            await connection.send(ME)
        await fault(server, connection)

    async with raw_server(answer_first_request) as server, transport() as carrier:
        await send(carrier, server)
        with pytest.raises(ProtocolError) as caught:
            await send(carrier, server, method)
    assert caught.value.phase == "sent"
    assert len(server.requests) == 2


@pytest.mark.fault("T04")
@pytest.mark.parametrize("method", ["POST", "PATCH"])
async def test_a_write_with_a_lost_response_is_not_retried(clock: FakeClock, method: str) -> None:
    async with raw_server(read_then_reset) as server, session(server.environment, clock) as procore:
        with pytest.raises(AmbiguousOutcomeError, match="may have been applied") as caught:
            await procore.request(method, "/rest/v1.0/projects", json={})
    assert len(server.requests) == 1
    assert caught.value.applied == "unknown"
    assert clock.sleeps == []


@pytest.mark.fault("T05")
async def test_a_repeated_delete_that_finds_nothing_succeeds(clock: FakeClock) -> None:
    async def lose_the_first_response(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        if len(server.requests) == 1:
            connection.reset()
        else:
            await connection.send(http(b'{"errors": "Not found"}', "404 Not Found"))

    async with raw_server(lose_the_first_response) as server, session(server.environment, clock) as procore:
        response = await procore.request("DELETE", "/rest/v1.0/projects/1")
    assert response.already_absent
    assert response.value is None
    assert response.attempts == 2
    assert [request.split()[0] for request in server.requests] == [b"DELETE"] * 2


@pytest.mark.fault("T06")
async def test_a_server_that_only_closes_connections_gets_no_extra_requests(clock: FakeClock) -> None:
    async with raw_server(close_at_once) as server, session(server.environment, clock) as procore:
        with pytest.raises(TransportError):
            await procore.get("/rest/v1.0/projects/1")
    assert (server.connections, server.requests) == (4, [])


@pytest.mark.fault("T06")
async def test_a_connection_closed_immediately_sent_nothing(
    each_transport: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = aiohttp.TCPConnector._create_connection

    @functools.wraps(create)
    async def too_late(self: Any, *args: Any) -> Any:
        connection = await create(self, *args)
        assert connection.transport is not None
        connection.transport.abort()
        await asyncio.sleep(0)
        return connection

    monkeypatch.setattr(aiohttp.TCPConnector, "_create_connection", too_late)
    async with raw_server(answering(ME)) as server, transport() as carrier:
        with pytest.raises(ConnectError if each_transport == "direct" else TransportError) as caught:
            await send(carrier, server, "POST")
    assert caught.value.phase == "not_sent" or each_transport != "direct"
    assert server.requests == []


@pytest.mark.fault("T10")
async def test_a_stalled_handshake_times_out(clock: FakeClock) -> None:
    async def stall(server: RawServer, connection: Connection) -> None:
        await connection.reader.read(-1)

    async with raw_server(stall) as server:
        origin = server.origin.replace("http:", "https:")
        options = {"timeout": Timeout(connect=0.05), "retry": ONCE}
        async with session(Environment("stalled", origin, origin), clock, **options) as procore:
            with pytest.raises(RequestTimeoutError, match=r"within 0\.05 s") as caught:
                await procore.get("/rest/v1.0/me")
            assert caught.value.phase == "not_sent"
            with pytest.raises(DeadlineExceededError, match=r"total timeout of 0\.02 s") as late:
                await procore.post("/rest/v1.0/projects", json={}, timeout=0.02)
            assert late.value.phase == "not_sent"


async def test_a_silent_server_causes_a_read_timeout(clock: FakeClock) -> None:
    options = {"timeout": Timeout(read=0.05), "retry": ONCE}
    async with raw_server(silence) as server, session(server.environment, clock, **options) as procore:
        with pytest.raises(RequestTimeoutError, match=r"Nothing was received for 0\.05 s") as caught:
            await procore.get("/rest/v1.0/me")
    assert caught.value.phase == "sent"
    assert isinstance(caught.value, TimeoutError)


async def test_a_server_without_any_response_causes_a_read_timeout() -> None:
    async def listen(server: RawServer, connection: Connection) -> None:
        await connection.read_until_closed()

    async with raw_server(listen) as server, transport() as carrier:
        with pytest.raises(RequestTimeoutError, match=r"Nothing was received for 0\.05 s") as caught:
            await send(carrier, server, timeout=Timeout(read=0.05))
    assert caught.value.phase == "sent"


@pytest.mark.fault("T12")
async def test_a_slow_trickle_ends_with_the_total_timeout() -> None:
    async def trickle(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        while True:
            await connection.send(b"x")
            await asyncio.sleep(0.01)

    async with raw_server(trickle) as server, transport() as carrier:
        # Apart by little, so that the reads of a busy machine end in time as well.
        with pytest.raises(DeadlineExceededError, match=r"within 0\.5 s") as caught:
            await send(carrier, server, timeout=Timeout(total=0.5, read=0.4))
    assert caught.value.phase == "sent"


async def test_the_total_timeout_includes_retries(clock: FakeClock) -> None:
    # Long enough to connect on a busy machine.
    async with raw_server(silence) as server, session(server.environment, clock) as procore:
        with pytest.raises(DeadlineExceededError, match=r"total timeout of 0\.5 s"):
            await procore.get("/rest/v1.0/me", timeout=0.5)
        with pytest.raises(DeadlineExceededError, match="was applied") as caught:
            await procore.post("/rest/v1.0/projects", json={}, timeout=0.5)
    assert (caught.value.applied, caught.value.status) == ("yes", 200), "the head of the response was received"
    assert len(server.requests) == 2


async def test_a_blocked_event_loop_causes_no_read_timeout(each_transport: str) -> None:
    async def respond_in_time(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(ME[:20])
        with connection.writer.get_extra_info("socket").dup() as raw:
            asyncio.get_running_loop().call_later(0.005, block_loop, raw)
            await connection.read_until_closed()

    def block_loop(raw: socket.socket) -> None:
        time.sleep(0.06)
        raw.send(ME[20:])  # the data may have arrived in time
        if isinstance(carrier, DirectTransport):
            carrier._timer._fire()  # some event loops run timers first

    async with raw_server(respond_in_time) as server, transport() as carrier:
        assert (await send(carrier, server, timeout=Timeout(read=0.05))).status == 200


@pytest.mark.fault("H10")
async def test_too_many_interim_responses_are_rejected(each_transport: str) -> None:
    async def flood(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 1000 + ME)
        await connection.read_until_closed()

    async with raw_server(flood) as server, transport() as carrier:
        if each_transport == "direct":
            with pytest.raises(ProtocolError, match="more than 20 interim responses"):
                await send(carrier, server)
        else:  # as its docstring says
            assert (await send(carrier, server)).status == 200
