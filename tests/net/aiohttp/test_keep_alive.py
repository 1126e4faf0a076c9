"""Idle connections that the server is about to close: a request that must not be repeated does not use them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from aprocore import Environment, Procore, RetryPolicy, StaticToken
from aprocore.net.transport import Transport
from aprocore.sandbox.http.tls import Certificates
from aprocore.sansio.keep_alive import MAX_IDLE, MAX_IDLE_OF_WRITES
from aprocore.sansio.messages import Request
from aprocore.sansio.request_body import BodyStream
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import BEARER, LONG_TIMEOUT, idle_connections, send, transport
from tests.support.virtual_time import VirtualClock, run

ME = http(b'{"id": 7}')
PATH = "/rest/v1.0/projects"


class Replayable:
    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._chunks()

    async def _chunks(self) -> AsyncIterator[bytes]:
        yield b"body"


async def consumed() -> AsyncIterator[bytes]:
    yield b"body"


def methods(server: RawServer) -> list[str]:
    return [request.split()[0].decode() for request in server.requests]


def answering_until(seconds: float, answer: bytes = ME) -> Callable[[RawServer, Connection], Any]:
    """Return a handler that closes a connection when a request arrives on it after ``seconds`` of idle time."""

    async def serve(server: RawServer, connection: Connection) -> None:
        now = asyncio.get_running_loop().time
        while True:
            answered = now()
            server.requests.append(await connection.request())
            if now() - answered >= seconds:
                return
            await connection.send(answer)

    return serve


def session(environment: Environment, **options: Any) -> Procore:
    return Procore(StaticToken("t"), environment=environment, company_id=1, clock=VirtualClock(), **options)


@pytest.mark.fault("T07")
@pytest.mark.usefixtures("each_transport")
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_write_is_not_sent_on_a_connection_that_the_server_closes_as_it_arrives(method: str) -> None:
    async def calls() -> None:
        async with raw_server(answering_until(5.0)) as server:
            async with session(server.environment, retry=RetryPolicy(max_attempts=1)) as procore:
                await procore.get(PATH)
                await asyncio.sleep(5.0)
                assert (await procore.request(method, PATH, json={})).attempts == 1
            assert methods(server) == ["GET", method]
            assert server.connections == 2

    run(calls())


@pytest.mark.fault("T07")
@pytest.mark.usefixtures("each_transport")
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_a_repeatable_request_that_meets_a_closed_connection_is_repeated(method: str) -> None:
    async def calls() -> None:
        async with raw_server(answering_until(5.0)) as server, session(server.environment) as procore:
            await procore.get(PATH)
            await asyncio.sleep(5.0)
            assert (await procore.request(method, PATH)).status == 200
            assert server.connections == 2

    run(calls())


async def send_after(carrier: Transport, server: RawServer, seconds: float, *sent: Request | str) -> None:
    await send(carrier, server)
    await asyncio.sleep(seconds)
    for what in sent:
        request = Request(what, server.origin, PATH) if isinstance(what, str) else what
        assert (await carrier.send(request, authorization=BEARER, timeout=LONG_TIMEOUT)).status == 200


@pytest.mark.parametrize(
    ("method", "seconds", "connections"),
    [
        ("POST", MAX_IDLE_OF_WRITES - 0.5, 1),
        ("POST", MAX_IDLE_OF_WRITES + 0.5, 2),
        ("PATCH", MAX_IDLE_OF_WRITES + 0.5, 2),
        ("GET", MAX_IDLE - 1, 1),
        ("PUT", MAX_IDLE - 1, 1),
        ("DELETE", MAX_IDLE - 1, 1),
        ("GET", MAX_IDLE + 1, 2),
    ],
)
def test_only_recently_used_connections_take_writes_that_cannot_be_repeated(
    method: str, seconds: float, connections: int
) -> None:
    async def calls() -> None:
        async with raw_server(answering(ME)) as server, transport() as carrier:
            await send_after(carrier, server, seconds, method)
            assert (len(server.requests), server.connections) == (2, connections)

    run(calls())


@pytest.mark.parametrize(
    ("method", "body", "reads", "connections"),
    [
        ("POST", b"{}", True, 1),
        ("POST", b"{}", False, 2),
        ("PUT", BodyStream(Replayable()), False, 1),
        ("PUT", BodyStream(consumed(), length=4), False, 2),
    ],
    ids=["search by POST", "POST", "PUT of an iterable", "PUT of an iterator"],
)
def test_what_can_be_repeated_depends_on_the_effect_and_the_body(
    method: str, body: bytes | BodyStream, reads: bool, connections: int
) -> None:
    async def calls() -> None:
        async with raw_server(answering(ME)) as server, transport() as carrier:
            await send_after(carrier, server, 10.0, Request(method, server.origin, PATH, (), body, reads))
            assert (len(server.requests), server.connections) == (2, connections)

    run(calls())


def test_a_write_leaves_the_idle_connection_to_reads() -> None:
    async def calls() -> None:
        async with raw_server(answering(ME)) as server, transport() as carrier:
            await send(carrier, server)
            (first,) = idle_connections(carrier, server)
            await asyncio.sleep(10.0)
            await send(carrier, server, "POST", body=b"{}")
            assert len(idle_connections(carrier, server)) == 2
            await asyncio.gather(send(carrier, server), send(carrier, server))
            assert server.connections == 2
            assert first in idle_connections(carrier, server)

    run(calls())


def test_a_burst_of_writes_reuses_its_connections() -> None:
    async def calls() -> None:
        async with raw_server(answering(ME)) as server, transport() as carrier:
            for _ in range(3):
                for _ in range(5):
                    await asyncio.gather(*(send(carrier, server, "POST", body=b"{}") for _ in range(4)))
                    await asyncio.sleep(MAX_IDLE_OF_WRITES / 2)
            assert (len(server.requests), server.connections) == (60, 4)

    run(calls())


def test_writes_after_a_pause_replace_the_idle_connections_but_for_one() -> None:
    async def calls() -> None:
        async with raw_server(answering(ME)) as server, transport() as carrier:
            for _ in range(3):
                await asyncio.gather(*(send(carrier, server, "POST", body=b"{}") for _ in range(8)))
                await asyncio.sleep(10.0)
            assert len(server.requests) == 24
            connected = [connection for connection in idle_connections(carrier, server) if connection.is_connected()]
            assert 8 <= len(connected) <= 9

    run(calls())


def test_a_write_skips_a_closed_connection_and_then_an_old_one() -> None:
    """The bound applies to each connection that is tried, not to the first of them."""

    async def close_second(server: RawServer, connection: Connection) -> None:
        number = server.connections
        server.requests.append(await connection.request())
        await asyncio.sleep(0.1 * number)
        await connection.send(ME)
        if number != 2:
            await answering(ME)(server, connection)

    async def calls() -> None:
        async with raw_server(close_second) as server, transport() as carrier:
            await asyncio.gather(send(carrier, server), send(carrier, server))
            old, closed = idle_connections(carrier, server)
            closed.idle_since = asyncio.get_running_loop().time() + 10.0
            await asyncio.sleep(10.0)
            assert (old.is_connected(), closed.is_connected()) == (True, False)
            await send(carrier, server, "POST", body=b"{}")
            assert server.connections == 3

    run(calls())


@pytest.fixture(params=["http", "https"])
def certificates(request: pytest.FixtureRequest) -> Any:
    issued = Certificates() if request.param == "https" else None
    yield issued
    if issued is not None:
        issued.close()


@pytest.mark.fault("T07")
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("header", "seconds", "connections"),
    [
        ("timeout=2", 0.9, 1),
        ("timeout=2", 1.1, 2),
        ("timeout=5, max=100", 3.9, 1),
        ("timeout=5, max=100", 4.1, 2),
        ("timeout=30", 28.0, 1),
        ("timeout=30", 29.5, 2),
        ("timeout=3600", MAX_IDLE - 1, 1),
        ("timeout=0", 0.0, 2),
    ],
)
def test_the_timeout_of_the_server_is_honoured(
    certificates: Certificates | None, method: str, header: str, seconds: float, connections: int
) -> None:
    answer = http(b"{}", "200 OK", f"Keep-Alive: {header}")
    options = {"tls": certificates.client} if certificates is not None else {}

    async def calls() -> None:
        tls = certificates.server if certificates is not None else None
        async with raw_server(answering(answer), tls) as server, transport(**options) as carrier:
            await send_after(carrier, server, seconds, method)
            assert (len(server.requests), server.connections) == (2, connections)

    run(calls())


def test_only_the_first_response_of_a_connection_names_its_timeout() -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        for seconds in (30, 2, 2):
            server.requests.append(await connection.request())
            await connection.send(http(b"{}", "200 OK", f"Keep-Alive: timeout={seconds}"))

    async def calls() -> None:
        async with raw_server(answer) as server, transport() as carrier:
            await send_after(carrier, server, 20.0, "GET")
            await asyncio.sleep(20.0)
            await send(carrier, server)
            assert server.connections == 1

    run(calls())
