"""Connections closed while idle, or when a call starts to use them."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from aprocore import AmbiguousOutcomeError, Environment, Procore, ProtocolError, RetryPolicy, StaticToken
from aprocore.sandbox.http.tls import Certificates
from tests.support.blocking_server import BlockingServer, hang_up, reset
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, http, raw_server
from tests.support.transports import send, transport, until

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

ME = http(b'{"id": 7}')
PATH = "/rest/v1.0/projects"
METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE")


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken("t"), environment=environment, company_id=1, clock=clock, **options)


def methods(requests: list[bytes]) -> list[str]:
    return [request.split()[0].decode() for request in requests]


@pytest.fixture(params=["http", "https"])
async def tls(request: pytest.FixtureRequest) -> AsyncIterator[Certificates | None]:
    certificates = Certificates() if request.param == "https" else None
    yield certificates
    if certificates is not None:
        certificates.close()


@pytest.mark.fault("T07")
@pytest.mark.parametrize("broken", [False, True], ids=["fin", "rst"])
@pytest.mark.parametrize("method", METHODS)
async def test_after_a_detected_close_a_call_is_sent_once_on_a_new_connection(
    clock: FakeClock, tls: Certificates | None, method: str, broken: bool
) -> None:
    ended = asyncio.Event()

    async def answer_first_request(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(ME)
        if broken:
            connection.reset()
        connection.writer.close()
        ended.set()
        await connection.read_until_closed()

    options = {"ssl": tls.client} if tls is not None else {}
    async with (
        raw_server(answer_first_request, tls.server if tls is not None else None) as server,
        session(server.environment, clock, retry=RetryPolicy(max_attempts=1), **options) as procore,
    ):
        await procore.get(PATH)
        await ended.wait()
        await asyncio.sleep(0.01)
        response = await procore.request(method, PATH, data=b"x" if method == "POST" else None)
    assert response.attempts == 1
    assert methods(server.requests) == ["GET", method]
    assert server.connections == 2


@pytest.mark.fault("T07")
@pytest.mark.parametrize("end", [hang_up, reset])
@pytest.mark.parametrize("method", METHODS)
async def test_after_a_close_not_yet_seen_by_the_loop_a_call_is_sent_once(
    each_transport: str, clock: FakeClock, method: str, end: Callable[[socket.socket], None]
) -> None:
    with BlockingServer() as peer:
        async with session(peer.environment, clock) as procore:
            first = asyncio.create_task(procore.get(PATH))
            connection = await peer.answer(ME)
            await first
            end(connection)
            second = asyncio.create_task(procore.request(method, PATH))
            await peer.answer(ME)
            response = await second
    assert methods(peer.requests) == ["GET", method]
    assert response.attempts == 1


@pytest.mark.fault("T07")
@pytest.mark.parametrize("end", [hang_up, reset])
@pytest.mark.parametrize(("method", "sends"), [("GET", 2), ("DELETE", 2), ("POST", 1), ("PATCH", 1)])
async def test_a_close_that_crosses_the_request_is_a_lost_response(
    clock: FakeClock, method: str, sends: int, end: Callable[[socket.socket], None]
) -> None:
    with BlockingServer() as peer:
        async with session(peer.environment, clock, retry=RetryPolicy(max_attempts=2)) as procore:
            first = asyncio.create_task(procore.get(PATH))
            await peer.answer(ME)
            await first
            call = asyncio.create_task(procore.request(method, PATH))
            for _ in range(sends):
                end(await peer.answer(b""))
            with pytest.raises(ProtocolError if sends == 2 else AmbiguousOutcomeError) as caught:
                await call
    assert methods(peer.requests) == ["GET", *[method] * sends]
    assert caught.value.attempts == sends
    assert caught.value.phase == "sent"


@pytest.mark.fault("T07")
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_server_that_closes_after_each_response_works(clock: FakeClock, method: str) -> None:
    async def answer_first_request(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(ME)
        connection.writer.close()

    async with (
        raw_server(answer_first_request) as server,
        session(server.environment, clock, connections=4, retry=RetryPolicy(max_attempts=20)) as procore,
    ):
        await asyncio.gather(*(procore.request(method, PATH) for _ in range(100)))
    # A read may be sent on closed connections first, on several if their ends are seen late; a write is sent only once.
    assert methods(server.requests) == [method] * 100


@pytest.mark.fault("T07")
async def test_all_closed_idle_connections_are_skipped(clock: FakeClock) -> None:
    go_on = asyncio.Event()

    async def answer_concurrently(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        if server.connections <= 10:
            await until(lambda: len(server.requests) == 10)
            await connection.send(ME)
            await go_on.wait()
            return
        await connection.send(ME)
        await connection.read_until_closed()

    async with raw_server(answer_concurrently) as server, transport() as carrier:
        await asyncio.gather(*(send(carrier, server) for _ in range(10)))
        go_on.set()
        await asyncio.sleep(0.01)
        assert (await send(carrier, server, "POST", body=b"{}")).status == 200
    assert methods(server.requests) == ["GET"] * 10 + ["POST"]
    assert server.connections == 11
