"""Faults of the test proxy: each one strikes where it should, and only by its seed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import pytest

from tests.support.raw_server import Connection, RawServer, raw_server
from tests.support.toxic_proxy import ToxicProxy, Toxics, toxic_proxy

pytestmark = pytest.mark.anyio

REQUEST = b"GET / HTTP/1.1\r\nX-Long: " + b"x" * 64 + b"\r\n\r\n"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789"


async def answer(server: RawServer, connection: Connection) -> None:
    while True:
        server.requests.append(await connection.request())
        await connection.send(ANSWER)


@asynccontextmanager
async def through(toxics: Toxics, lost: list[int]) -> AsyncIterator[tuple[RawServer, ToxicProxy]]:
    async with raw_server(answer) as server:
        async with toxic_proxy(toxics, urlsplit(server.origin).port, lost=lost.append) as proxy:
            yield server, proxy


async def turns(proxy: ToxicProxy, count: int) -> bytes:
    """Send requests over one connection and return the response to the last one, as far as it was received."""
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    try:
        for _ in range(count - 1):
            writer.write(REQUEST)
            assert await reader.readexactly(len(ANSWER)) == ANSWER
        writer.write(REQUEST)
        return await reader.read(len(ANSWER))
    finally:
        writer.close()


@pytest.mark.parametrize(("fault", "read"), [("reset_before", 3), ("reset_after", 4)])
async def test_reset_strikes_before_or_after_the_servers_response(fault: str, read: int) -> None:
    lost: list[int] = []
    async with through(Toxics(**{fault: 1.0}), lost) as (server, proxy):
        with pytest.raises(ConnectionResetError):
            await turns(proxy, 4)
    assert len(server.requests) == read
    assert len(lost) == read - 3
    assert proxy.counts[fault] == 1
    assert proxy.counts["lost"] == read - 3


async def test_cut_closes_the_connection_within_the_response() -> None:
    lost: list[int] = []
    async with through(Toxics(cut=1.0), lost) as (server, proxy):
        assert await turns(proxy, 4) == ANSWER[: len(ANSWER) // 2]
    assert len(server.requests) == 4
    assert len(lost) == 1


async def test_stall_withholds_the_response_until_the_client_disconnects() -> None:
    lost: list[int] = []
    async with through(Toxics(stall=1.0), lost) as (server, proxy):
        call = asyncio.create_task(turns(proxy, 4))
        async with asyncio.timeout(10):
            while len(server.requests) < 4:
                await asyncio.sleep(0)
        for _ in range(200):
            await asyncio.sleep(0)
        assert not call.done()
        assert lost == []
        call.cancel()
        async with asyncio.timeout(10):
            while not lost:
                await asyncio.sleep(0)


async def test_without_toxics_no_response_is_lost_and_short_messages_do_not_count_as_requests() -> None:
    lost: list[int] = []
    async with through(Toxics(latency=(0.01, 0.01)), lost) as (server, proxy):
        started = time.monotonic()
        assert await turns(proxy, 5) == ANSWER
        assert time.monotonic() - started >= 0.02
        reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
        writer.write(b"x" * 24)
        writer.close()
        await reader.read()
    assert len(server.requests) == 5
    assert lost == []
    assert proxy.counts == {"connections": 2}


async def test_same_seed_strikes_the_same_turns() -> None:
    toxics = Toxics(reset_before=0.1, reset_after=0.1, stall=0.1, cut=0.1, latency=(0.0, 1.0))
    drawn = []
    for seed in (1, 1, 2):
        proxy = ToxicProxy(toxics, 1, seed, None)
        drawn.append([proxy.draw() for _ in range(500)])
    assert drawn[0] == drawn[1] != drawn[2]
    for name in ("reset_before", "reset_after", "stall", "cut"):
        assert 20 < sum(fault == name for fault, _ in drawn[0]) < 90
