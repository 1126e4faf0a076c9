"""Duration and slowest rate of a streamed body, as the caller and the server see it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from aprocore import DeadlineExceededError, Procore, RequestTimeoutError, StaticToken, Timeout
from tests.support.raw_server import Connection, RawServer, raw_server
from tests.support.transports import send, transport
from tests.support.virtual_time import VirtualClock, run

pytestmark = pytest.mark.usefixtures("each_transport")

PATH = "/rest/v1.0/files/1"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n"


class Dripping:
    """Server that sends a body in parts, one per second, and notes when the client closed the connection."""

    def __init__(self, parts: int, length: int = 100) -> None:
        self.parts, self.length = parts, length
        self.closed_after: float | None = None

    async def __call__(self, server: RawServer, connection: Connection) -> None:
        now = asyncio.get_running_loop().time
        server.requests.append(await connection.request())
        started = now()
        try:
            await connection.send(HEAD % (self.parts * self.length))
            for _ in range(self.parts):
                await asyncio.sleep(1.0)
                await connection.send(bytes(self.length))
            await connection.read_until_closed()
        finally:
            self.closed_after = now() - started


async def streamed(server: RawServer, timeout: Timeout, pause: float = 0.0) -> int:
    options: dict[str, Any] = {"environment": server.environment, "company_id": 1, "clock": VirtualClock()}
    length = 0
    async with Procore(StaticToken("t"), **options) as procore:
        async with procore.stream("GET", PATH, timeout=timeout) as response:
            async for chunk in response:
                length += len(chunk)
                await asyncio.sleep(pause)
    return length


def run_with(dripping: Dripping, work: Callable[[RawServer], Any]) -> Any:
    async def calls() -> Any:
        async with raw_server(dripping) as server:
            return await work(server)

    return run(calls())


def test_a_body_within_the_limits_is_whole() -> None:
    timeout = Timeout(total=5.0, read=2.0, body=65.0, min_rate=90.0)
    assert run_with(Dripping(60), lambda server: streamed(server, timeout)) == 6_000


def test_a_body_that_takes_too_long_ends_with_the_deadline() -> None:
    dripping = Dripping(60)
    with pytest.raises(DeadlineExceededError, match=r"within 10\.5 s") as caught:
        run_with(dripping, lambda server: streamed(server, Timeout(body=10.5)))
    assert caught.value.received_bytes == 1_000
    assert (caught.value.status, caught.value.applied) == (200, "no")
    assert dripping.closed_after is not None
    assert dripping.closed_after < 13


def test_a_body_that_is_too_slow_ends_with_a_timeout() -> None:
    dripping = Dripping(60)
    with pytest.raises(RequestTimeoutError, match="slower than 150") as caught:
        run_with(dripping, lambda server: streamed(server, Timeout(min_rate=150.0)))
    assert 900 <= (caught.value.received_bytes or 0) <= 1_000
    assert caught.value.status == 200
    assert dripping.closed_after is not None
    assert dripping.closed_after < 13


def test_a_slow_caller_is_not_a_slow_server() -> None:
    timeout = Timeout(read=2.0, min_rate=90.0)
    assert run_with(Dripping(60), lambda server: streamed(server, timeout, pause=20.0)) == 6_000


def test_the_read_timeout_still_applies() -> None:
    async def stop(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(HEAD % 10 + b"ab")
        await connection.read_until_closed()

    async def calls() -> None:
        async with raw_server(stop) as server:
            with pytest.raises(RequestTimeoutError, match="received for 3 s"):
                await streamed(server, Timeout(read=3.0, body=60.0, min_rate=0.1))

    run(calls())


def test_a_response_that_is_read_whole_has_the_total_timeout_alone() -> None:
    async def work(server: RawServer) -> int:
        async with transport() as carrier:
            return len((await send(carrier, server, timeout=Timeout(body=2.0, min_rate=1e9))).body)

    assert run_with(Dripping(15), work) == 1_500
