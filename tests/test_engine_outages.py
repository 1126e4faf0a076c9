"""Restarts and outages of the server: which calls survive, and what is sent meanwhile."""

from __future__ import annotations

import asyncio
import socket
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    ConnectError,
    Environment,
    Procore,
    ProcoreError,
    RetryPolicy,
    SessionClosedError,
    StaticToken,
)
from tests.support.raw_server import Connection, http
from tests.support.virtual_time import VirtualClock, run

ME = "/rest/v1.0/me"


class RestartingServer:
    """Server on one port, which can stop (every connection is lost, new ones are refused) and start again."""

    def __init__(self, latency: float = 0.05) -> None:
        self.latency = latency
        self.requests: Counter[str] = Counter()
        self.connects = 0
        self.lose = False
        """Whether it loses each connection after it has received a request."""
        self.port = 0
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        self.drop()
        # A port that is bound, but on which nothing listens, refuses connections.
        await asyncio.sleep(0)

    def drop(self) -> None:
        for writer in self._writers:
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connects += 1
        self._writers.add(writer)
        connection = Connection(reader, writer)
        try:
            while True:
                request = await connection.request()
                self.requests[request.split(b" ")[0].decode()] += 1
                if self.lose:
                    break
                await asyncio.sleep(self.latency)
                await connection.send(http(b"{}"))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self._writers.discard(writer)
            writer.transport.abort()

    def session(self, clock: VirtualClock, **options: Any) -> Procore:
        origin = f"http://127.0.0.1:{self.port}"
        environment = Environment("restarting", origin, origin, insecure_loopback=True)
        return Procore(StaticToken("t"), environment=environment, clock=clock, company_id=1, **options)


def with_server(test: Callable[[RestartingServer, VirtualClock], Coroutine[Any, Any, None]], seed: int = 0) -> None:
    clock = VirtualClock(seed)

    async def main() -> None:
        server = RestartingServer()
        await server.start()
        try:
            await test(server, clock)
        finally:
            await server.stop()

    run(main())


async def outcomes(calls: list[asyncio.Task[Any]]) -> Counter[str]:
    results = await asyncio.gather(*calls, return_exceptions=True)
    return Counter(type(result).__name__ for result in results)


async def warm(procore: Procore) -> None:
    """Learn that the server reports no rate limit, so that calls are not paced."""
    for _ in range(6):
        await procore.get(ME)


@pytest.mark.parametrize("seed", range(2))
def test_calls_survive_that_all_connections_are_lost_at_once(seed: int) -> None:
    async def test(server: RestartingServer, clock: VirtualClock) -> None:
        async with server.session(clock) as procore:
            await warm(procore)
            calls = [asyncio.create_task(procore.get(ME)) for _ in range(64)]
            await asyncio.sleep(server.latency / 2)
            server.drop()
            assert await outcomes(calls) == {"dict": 64}
            # The first losses are noticed one by one; the others are one event.
            assert procore._engine.quota.left >= procore._engine.quota.capacity - 20

    with_server(test, seed)


@pytest.mark.parametrize("seed", range(2))
def test_calls_survive_a_restart_of_two_seconds(seed: int) -> None:
    async def test(server: RestartingServer, clock: VirtualClock) -> None:
        async with server.session(clock) as procore:
            await warm(procore)
            calls = [asyncio.create_task(procore.get(ME)) for _ in range(200)]
            await asyncio.sleep(server.latency / 2)
            await server.stop()
            await asyncio.sleep(2)
            await server.start()
            assert await outcomes(calls) == {"dict": 200}

    with_server(test, seed)


def test_call_that_waits_in_an_outage_is_not_sent() -> None:
    async def test(server: RestartingServer, clock: VirtualClock) -> None:
        async with server.session(clock) as procore:
            await warm(procore)
            await server.stop()
            connects = server.connects
            with pytest.raises(ConnectError) as caught:
                await procore.get(ME)
            assert caught.value.attempts == 4
            calls = [asyncio.create_task(procore.post(ME, json={})) for _ in range(100)]
            results = await outcomes(calls)
            assert results == {"ConnectError": 100}
            error = calls[50].exception()
            assert isinstance(error, ConnectError)
            assert error.phase == "not_sent"
            assert "does not answer" in error.message or "refused" in error.message
            assert procore._engine.quota.left == procore._engine.quota.capacity
            assert server.connects == connects
            await server.start()
            assert await outcomes([asyncio.create_task(procore.get(ME)) for _ in range(100)]) == {"dict": 100}

    with_server(test)


@pytest.mark.slow
def test_outage_that_loses_each_connection_gets_few_requests() -> None:
    async def test(server: RestartingServer, clock: VirtualClock) -> None:
        async with server.session(clock) as procore:
            await warm(procore)
            server.lose = True
            server.requests.clear()
            started = clock.monotonic()
            calls = [asyncio.create_task(procore.get(ME)) for _ in range(300)]
            results = await outcomes(calls)
            assert set(results) <= {"ProtocolError", "ConnectError"}
            # As many as there are connections at its beginning, and then one at a time.
            assert server.requests["GET"] <= 64 + 12
            assert clock.monotonic() - started < 20
            server.lose = False
            assert await outcomes([asyncio.create_task(procore.get(ME)) for _ in range(100)]) == {"dict": 100}

    with_server(test)


def test_write_that_was_sent_is_not_repeated_in_an_outage() -> None:
    async def test(server: RestartingServer, clock: VirtualClock) -> None:
        async with server.session(clock) as procore:
            await warm(procore)
            writes = [asyncio.create_task(procore.post(ME, json={})) for _ in range(30)]
            await asyncio.sleep(server.latency / 2)
            await server.stop()
            await asyncio.sleep(1)
            await server.start()
            results = await asyncio.gather(*writes, return_exceptions=True)
            assert all(isinstance(result, AmbiguousOutcomeError) for result in results)
            assert server.requests["POST"] == 30

    with_server(test)


def test_one_lost_connection_is_no_outage() -> None:
    async def test(server: RestartingServer, clock: VirtualClock) -> None:
        async with server.session(clock) as procore:
            await warm(procore)
            server.lose = True
            lost = asyncio.create_task(procore.get(ME))
            await asyncio.sleep(0.01)
            server.lose = False
            started = clock.monotonic()
            await asyncio.gather(*[procore.get(ME) for _ in range(10)])
            assert clock.monotonic() - started < 2 * server.latency + 0.05, "other calls do not wait"
            await lost

    with_server(test)


def test_probe_that_hangs_holds_the_others_for_two_seconds_only() -> None:
    async def test(server: RestartingServer, clock: VirtualClock) -> None:
        async with server.session(clock, retry=RetryPolicy(max_attempts=6)) as procore:
            await warm(procore)
            await server.stop()
            first = asyncio.create_task(procore.get(ME))
            await asyncio.sleep(0.05)
            server.latency = 20.0
            await server.start()
            await asyncio.sleep(3)
            server.latency = 0.05
            started = clock.monotonic()
            await procore.get(ME)
            assert clock.monotonic() - started < 3
            await first

    with_server(test)


def test_waits_for_a_server_end_with_the_session() -> None:
    async def test(server: RestartingServer, clock: VirtualClock) -> None:
        procore = server.session(clock)
        await warm(procore)
        await server.stop()
        calls = [asyncio.create_task(procore.get(ME)) for _ in range(10)]
        await asyncio.sleep(0.1)
        await procore.drain(grace=0)
        await asyncio.sleep(0)
        await procore.aclose()
        for result in await asyncio.gather(*calls, return_exceptions=True):
            assert isinstance(result, SessionClosedError | ProcoreError)
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", server.port)) != 0

    with_server(test)
