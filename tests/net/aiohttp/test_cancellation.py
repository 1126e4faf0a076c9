"""Cancelled calls, closed sessions and exhausted pools."""

from __future__ import annotations

import asyncio
import gc
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore import Procore, RequestTimeoutError, SessionClosedError, StaticToken, Timeout
from aprocore.sandbox.http.tls import Certificates
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import count_sockets, idle_connections, send, transport, until

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

ME = http(b'{"id": 7}')


def session(server: RawServer, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock, **options)


async def listen(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    await connection.read_until_closed()


@pytest.mark.fault("T13")
async def test_an_exhausted_pool_is_reported(clock: FakeClock) -> None:
    async with raw_server(listen) as server:
        async with session(server, clock, connections=1, timeout=Timeout(pool=0.05)) as procore:
            held = asyncio.create_task(procore.get("/rest/v1.0/projects"))
            await until(lambda: server.requests)
            waiting = asyncio.create_task(procore.get("/rest/v1.0/projects", timeout=Timeout(pool=5)))
            await asyncio.sleep(0)
            with pytest.raises(
                RequestTimeoutError, match=r"None of the session's 1 connections.*0\.05 s.* 1 other"
            ) as caught:
                await procore.post("/rest/v1.0/projects", json={})
            assert caught.value.phase == "not_sent"
            for call in (held, waiting):
                call.cancel()
            await asyncio.wait({held, waiting})
            assert procore._resources.connections.free == 1
            assert procore._resources.connections.waiting == 0
    assert len(server.requests) == 1


@pytest.mark.fault("T14")
async def test_many_cancellations_leak_nothing(clock: FakeClock) -> None:
    chance = random.Random(7)

    async def sometimes_slow(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await asyncio.sleep(chance.choice((0, 0, 0.002, 0.005)))
            half = len(ME) // 2
            await connection.send(ME[:half])
            await asyncio.sleep(0)
            await connection.send(ME[half:])

    async with raw_server(sometimes_slow) as server, session(server, clock, connections=10) as procore:
        await procore.get("/rest/v1.0/projects")
        before = count_sockets()
        calls = [asyncio.create_task(procore.get("/rest/v1.0/projects")) for _ in range(500)]
        for call in calls:
            asyncio.get_running_loop().call_later(chance.random() * 0.5, call.cancel)
        done, _ = await asyncio.wait(calls)
        assert any(call.cancelled() for call in done)
        assert all(call.cancelled() or call.result() == {"id": 7} for call in done)
        connections = procore._resources.connections
        assert (connections.free, connections.waiting) == (10, 0)
        async with asyncio.timeout(5):
            assert await asyncio.gather(*(procore.get("/rest/v1.0/projects") for _ in range(20))) == [{"id": 7}] * 20
        await until(lambda: count_sockets() <= before + 2 * 20)


@pytest.mark.fault("T14")
@pytest.mark.parametrize("turns", range(12))
async def test_a_call_cancelled_at_any_time_leaks_no_connection(turns: int, each_transport: str) -> None:
    async with raw_server(answering(ME)) as server, transport() as carrier:
        call = asyncio.create_task(send(carrier, server))
        for _ in range(turns):
            await asyncio.sleep(0)
        call.cancel()
        await asyncio.wait({call})
        await asyncio.sleep(0.005)
        if each_transport == "direct":
            waiting = idle_connections(carrier, server) if server.origin in carrier._pools else ()  # type: ignore[attr-defined]
            assert len(waiting) == len(carrier._open) == (not call.cancelled())  # type: ignore[attr-defined]
        assert (await send(carrier, server)).body == b'{"id": 7}'


@pytest.fixture(params=["http", "https"])
async def certificates(request: pytest.FixtureRequest) -> AsyncIterator[Certificates | None]:
    if request.param == "http":
        yield None
        return
    issued = Certificates()
    yield issued
    issued.close()


@pytest.mark.fault("T20")
async def test_closing_ends_calls_in_flight(clock: FakeClock, certificates: Certificates | None) -> None:
    tls, options = None, {}
    if certificates is not None:
        tls, options = certificates.server, {"ssl": certificates.client}
    before = count_sockets()
    async with raw_server(listen, tls) as server:
        procore = session(server, clock, connections=3, **options)
        calls = [asyncio.create_task(procore.post("/rest/v1.0/projects", json={})) for _ in range(5)]
        await until(lambda: len(server.requests) == 3)
        async with asyncio.timeout(5):
            await procore.aclose()
            for call in calls:
                with pytest.raises(SessionClosedError):
                    await call
        with pytest.raises(SessionClosedError):
            await procore.get("/rest/v1.0/projects")
        await until(lambda: count_sockets() <= before + 1)
    gc.collect()
    assert not any(call in asyncio.all_tasks() for call in calls)


async def stalled_name(*args: object, **options: object) -> None:
    await asyncio.Event().wait()


@pytest.mark.fault("T20")
async def test_closing_ends_calls_during_name_resolution(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", stalled_name)
    async with transport() as carrier:
        calls = [asyncio.create_task(send(carrier, "https://api.invalid", "POST")) for _ in range(3)]
        await asyncio.sleep(0.01)
        await carrier.aclose()
        for call in calls:
            with pytest.raises(SessionClosedError):
                await asyncio.wait_for(call, 5)


@pytest.mark.fault("T20")
async def test_closing_ends_calls_that_are_connecting() -> None:
    async def stall(server: RawServer, connection: Connection) -> None:
        await connection.read_until_closed()

    async with raw_server(stall) as server, transport() as carrier:
        origin = server.origin.replace("http:", "https:")
        calls = [asyncio.create_task(send(carrier, origin)) for _ in range(3)]
        await until(lambda: server.connections == 3)
        await carrier.aclose()
        for call in calls:
            with pytest.raises(SessionClosedError, match=r"closed (before|during) the call"):
                await asyncio.wait_for(call, 5)


@pytest.mark.fault("T20")
async def test_closing_during_a_connect_timeout() -> None:
    async def stall(server: RawServer, connection: Connection) -> None:
        await connection.read_until_closed()

    async with raw_server(stall) as server, transport() as carrier:
        origin = server.origin.replace("http:", "https:")
        call = asyncio.create_task(send(carrier, origin))
        await until(lambda: server.connections)
        (limit,) = (
            [call.limit for call in carrier._calls] if hasattr(carrier, "_calls") else carrier._opener._connecting
        )  # type: ignore[attr-defined]
        limit._on_timeout()
        await carrier.aclose()
        with pytest.raises(SessionClosedError):
            await asyncio.wait_for(call, 5)


@pytest.mark.fault("T20")
async def test_nothing_is_sent_after_closing() -> None:
    async with raw_server(answering(ME)) as server, transport() as carrier:
        await carrier.aclose()
        await carrier.aclose()
        with pytest.raises(SessionClosedError):
            await send(carrier, server)
    assert server.connections == 0
