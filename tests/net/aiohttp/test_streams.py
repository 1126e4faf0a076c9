"""Streamed response bodies."""

from __future__ import annotations

import asyncio
import gc
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from aprocore import (
    DeadlineExceededError,
    ProtocolError,
    RequestTimeoutError,
    SessionClosedError,
    Timeout,
    TransportError,
)
from aprocore.net.transport import Transport, TransportResponse
from aprocore.sandbox.http.tls import Certificates
from tests.support.memory import peak_memory
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import (
    BEARER,
    LONG_TIMEOUT,
    count_sockets,
    request,
    respond_once,
    respond_then_reset,
    send,
    transport,
    until,
)

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

MIB = 1 << 20
OK = b"HTTP/1.1 200 OK\r\n"


@asynccontextmanager
async def stream(
    carrier: Transport, server: RawServer, timeout: Timeout = LONG_TIMEOUT
) -> AsyncIterator[TransportResponse]:
    async with carrier.stream(request(server), authorization=BEARER, timeout=timeout) as answer:
        yield answer


async def all_of(answer: TransportResponse) -> bytes:
    return b"".join([chunk async for chunk in answer.chunks])


class Endless:
    """Server that sends as fast as possible, and counts the chunks."""

    def __init__(self, head: bytes = OK + b"Content-Length: %d\r\n\r\n" % (50 * MIB), total: int = 50 * MIB) -> None:
        self.head, self.total = head, total
        self.sent = 0
        self.gone = asyncio.Event()

    async def __call__(self, server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        try:
            await connection.send(self.head)
            while self.sent < self.total:
                await connection.send(bytes(64 * 1024))
                self.sent += 64 * 1024
            await connection.read_until_closed()
        finally:
            self.gone.set()


async def test_the_head_is_returned_first_and_the_body_as_it_is_sent() -> None:
    go_on = asyncio.Event()

    async def send_slowly(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(OK + b"X-Name: y\r\nContent-Length: 6\r\n\r\n")
        for part in (b"ab", b"cd", b"ef"):
            await go_on.wait()
            go_on.clear()
            await connection.send(part)
        await connection.read_until_closed()

    async with raw_server(send_slowly) as server, transport() as carrier, stream(carrier, server) as answer:
        assert (answer.status, answer.headers["x-name"]) == (200, "y")
        for expected in (b"ab", b"cd", b"ef"):
            go_on.set()
            assert await anext(answer.chunks) == expected
        with pytest.raises(StopAsyncIteration):
            await anext(answer.chunks)
        with pytest.raises(StopAsyncIteration):
            await anext(answer.chunks)


async def test_a_completely_read_body_keeps_its_connection_reusable() -> None:
    async with raw_server(answering(http(b"abc"))) as server, transport() as carrier:
        for _ in range(3):
            async with stream(carrier, server) as answer:
                assert await all_of(answer) == b"abc"
        assert (await send(carrier, server)).body == b"abc"
    assert server.connections == 1


@pytest.mark.parametrize("taken", [0, 1])
async def test_leaving_early_closes_the_connection(taken: int) -> None:
    endless = Endless()
    async with raw_server(endless) as server, transport() as carrier:
        async with stream(carrier, server) as answer:
            for _ in range(taken):
                assert await anext(answer.chunks)
        await asyncio.wait_for(endless.gone.wait(), 20)
        with pytest.raises(TransportError, match="closed before the end of its body"):
            await anext(answer.chunks)
    assert endless.sent < endless.total


async def test_an_error_of_the_consumer_is_raised_unchanged() -> None:
    async with raw_server(answering(http(b"abc"))) as server, transport() as carrier:
        with pytest.raises(FileNotFoundError, match="mine"):
            async with stream(carrier, server):
                raise FileNotFoundError("mine")
        with pytest.raises(ConnectionResetError, match="mine"):
            async with stream(carrier, server) as answer:
                raise ConnectionResetError(f"mine, after {await anext(answer.chunks)!r}")
        before = count_sockets()
        assert (await send(carrier, server)).status == 200
        assert count_sockets() <= before + 2


@pytest.mark.fault("F18")
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
async def test_a_slow_consumer_causes_backpressure(tls: bool) -> None:
    endless = Endless()
    certificates = Certificates() if tls else None
    options = {"tls": certificates.client} if certificates is not None else {}
    async with (
        raw_server(endless, certificates.server if certificates else None) as server,
        transport(**options) as carrier,
    ):
        with peak_memory() as grown:
            async with stream(carrier, server) as answer:
                taken = 0
                while taken < MIB:
                    taken += len(await anext(answer.chunks))
                sent = -1
                while endless.sent != sent:  # until nothing moves any more
                    sent = endless.sent
                    await asyncio.sleep(0.05)
            held = grown()
    if certificates is not None:
        certificates.close()
    assert sent < 20 * MIB
    assert held < 4 * MIB


@pytest.mark.slow
@pytest.mark.parametrize("encoded", [False, True], ids=["as it is", "gzip"])
async def test_a_long_body_takes_little_memory(encoded: bool) -> None:
    body = gzip.compress(bytes(100 * MIB)) if encoded else b""
    head = OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
    endless = Endless()
    async with raw_server(answering(head) if encoded else endless) as server, transport() as carrier:
        length = 0
        with peak_memory() as grown:
            async with stream(carrier, server) as answer:
                async for chunk in answer.chunks:
                    length += len(chunk)
            held = grown()
    assert length == (100 if encoded else 50) * MIB
    assert held < 4 * MIB


async def test_a_slow_consumer_causes_no_read_timeout() -> None:
    async with raw_server(Endless(total=4 * MIB, head=OK + b"Content-Length: %d\r\n\r\n" % (4 * MIB))) as server:
        async with transport() as carrier, stream(carrier, server, Timeout(read=0.03)) as answer:
            length = len(await anext(answer.chunks))
            await asyncio.sleep(0.1)
            async for chunk in answer.chunks:
                length += len(chunk)
    assert length == 4 * MIB


async def test_a_streamed_body_may_take_longer_than_the_total_timeout() -> None:
    async def send_slowly(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(OK + b"Content-Length: 8\r\n\r\n")
        for _ in range(8):
            await asyncio.sleep(0.02)
            await connection.send(b"x")
        await connection.read_until_closed()

    async with raw_server(send_slowly) as server, transport() as carrier:
        async with stream(carrier, server, Timeout(total=0.1, read=5)) as answer:
            assert await all_of(answer) == b"x" * 8


async def test_a_silent_server_ends_the_stream_with_a_read_timeout() -> None:
    async def stop(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(OK + b"Content-Length: 8\r\n\r\nab")
        await connection.read_until_closed()

    async with (
        raw_server(stop) as server,
        transport() as carrier,
        stream(carrier, server, Timeout(read=0.05)) as answer,
    ):
        assert await anext(answer.chunks) == b"ab"
        with pytest.raises(RequestTimeoutError, match=r"received for 0\.05 s"):
            await anext(answer.chunks)


async def test_the_head_has_a_deadline() -> None:
    async def stall(server: RawServer, connection: Connection) -> None:
        await connection.read_until_closed()

    async with raw_server(stall) as server, transport() as carrier:
        with pytest.raises(DeadlineExceededError, match=r"within 0\.05 s"):
            async with stream(carrier, server, Timeout(total=0.05)):
                pass


@pytest.mark.fault("H04", "H05")
@pytest.mark.parametrize("fault", [respond_once, respond_then_reset])
@pytest.mark.parametrize(
    "answer",
    [
        OK + b"Content-Length: 100\r\n\r\nabc",
        OK + b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
        OK
        + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\na\r\n"
        + gzip.compress(b"abc")[:10]
        + b"\r\n0\r\n\r\n",
    ],
    ids=["counted", "chunked", "gzip"],
)
async def test_a_truncated_body_is_reported(fault: Any, answer: bytes) -> None:
    async with raw_server(fault(answer)) as server, transport() as carrier, stream(carrier, server) as streamed:
        with pytest.raises(ProtocolError, match=r"truncated|was lost|too early"):
            await all_of(streamed)


@pytest.mark.fault("H09")
async def test_an_unsupported_encoding_is_rejected_with_the_head() -> None:
    async with raw_server(answering(http(b"abc", "200 OK", "Content-Encoding: br"))) as server, transport() as carrier:
        with pytest.raises(ProtocolError, match="which was not offered"):
            async with stream(carrier, server):
                pass


async def test_a_complete_chunked_body_is_readable_after_the_server_closed() -> None:
    chunks = b"".join(b"400\r\n" + bytes(1024) + b"\r\n" for _ in range(4 * 1024)) + b"0\r\n\r\n"

    async def send_after_signal(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(OK + b"Transfer-Encoding: chunked\r\n\r\n" + chunks)
        connection.writer.write_eof()
        await connection.read_until_closed()

    async with raw_server(send_after_signal) as server, transport() as carrier, stream(carrier, server) as answer:
        length = 0
        async for chunk in answer.chunks:
            length += len(chunk)
            await asyncio.sleep(0.001)
    assert length == 4 * MIB


@pytest.mark.fault("C13")
async def test_an_unreferenced_stream_is_closed() -> None:
    endless = Endless()
    async with raw_server(endless) as server, transport() as carrier:
        entered = carrier.stream(request(server), authorization=BEARER, timeout=LONG_TIMEOUT)
        answer: TransportResponse | None = await entered.__aenter__()
        assert answer is not None
        await anext(answer.chunks)
        del entered, answer
        gc.collect()
        await asyncio.wait_for(endless.gone.wait(), 20)


@pytest.mark.fault("T20")
async def test_closing_ends_a_read() -> None:
    async def stop(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(OK + b"\r\nab")
        await connection.read_until_closed()

    async with raw_server(stop) as server, transport() as carrier, stream(carrier, server) as answer:
        assert await anext(answer.chunks) == b"ab"
        reading = asyncio.create_task(anext(answer.chunks))  # type: ignore[arg-type]
        await asyncio.sleep(0.01)
        await carrier.aclose()
        with pytest.raises(SessionClosedError, match="during the call"):
            await asyncio.wait_for(reading, 5)


async def test_leaving_ends_a_concurrent_read() -> None:
    async def stop(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(OK + b"\r\nab")
        await connection.read_until_closed()

    async with raw_server(stop) as server, transport() as carrier:
        async with stream(carrier, server) as answer:
            assert await anext(answer.chunks) == b"ab"
            reading = asyncio.create_task(anext(answer.chunks))  # type: ignore[arg-type]
            await asyncio.sleep(0.01)
        with pytest.raises(TransportError):
            await asyncio.wait_for(reading, 5)


async def test_reading_a_stream_after_its_end_raises_stop_async_iteration(each_transport: str) -> None:
    async with raw_server(answering(http(b"abc"))) as server, transport() as carrier:
        async with stream(carrier, server) as answer:
            await all_of(answer)
        await until(lambda: True)
        with pytest.raises(StopAsyncIteration):
            await anext(answer.chunks)
