"""Connection reuse: only connections without unexpected data are reused."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import sys
from collections.abc import AsyncIterator

import pytest

from aprocore import Timeout
from aprocore.sandbox.http.tls import Certificates
from aprocore.sansio.keep_alive import MAX_IDLE
from tests.support.memory import peak_memory
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import (
    BEARER,
    LONG_TIMEOUT,
    idle_connections,
    request,
    respond_once,
    send,
    transport,
    until,
)
from tests.support.virtual_time import run

pytestmark = pytest.mark.anyio

MINE, STRAY = http(b'{"mine": true}'), http(b'{"stray": true}')
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
TRAILED = CHUNKED[:-2] + b"X-Trailer: 1\r\n\r\n"

STRAYS = {
    "whole answer": STRAY,
    "without a body": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
    "idle 408": b"HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
    "idle 400": http(b"", "400 Bad Request"),
    "partial head": b"HTTP/1.1 200 OK\r\nConte",
    "partial status line": b"HT",
    "single byte": b"H",
    "line end": b"\r\n",
    "interim": b"HTTP/1.1 100 Continue\r\n\r\n",
    "no http": b"\x15\x03\x03",
}


@pytest.fixture(params=["http", "https"])
async def tls(request: pytest.FixtureRequest) -> AsyncIterator[Certificates | None]:
    if request.param == "http":
        yield None
        return
    certificates = Certificates()
    yield certificates
    certificates.close()


def server_side(tls: Certificates | None) -> ssl.SSLContext | None:
    return tls.server if tls is not None else None


def client_side(tls: Certificates | None) -> dict[str, ssl.SSLContext]:
    return {"tls": tls.client} if tls is not None else {}


class UnexpectedData:
    """Server that sends unexpected data on the first connection, with the response or on request."""

    def __init__(self, stray: bytes, *, together: bool = False, answer: bytes = MINE) -> None:
        self.stray, self.together, self.answer = stray, together, answer
        self.fileno = 0
        self.now = asyncio.Event()
        self.said = asyncio.Event()

    async def __call__(self, server: RawServer, connection: Connection) -> None:
        self.fileno = self.fileno or connection.writer.get_extra_info("socket").fileno()
        server.requests.append(await connection.request())
        if server.connections > 1:
            await connection.send(MINE)
            return await answering(MINE)(server, connection)
        await connection.send(self.answer + (self.stray if self.together else b""))
        if not self.together:
            await self.now.wait()
            await connection.send(self.stray)
        self.said.set()
        return await answering(MINE)(server, connection)


@pytest.mark.fault("T08", "T09")
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
@pytest.mark.parametrize("stray", STRAYS.values(), ids=STRAYS)
@pytest.mark.parametrize("seen", [True, False], ids=["seen", "not seen yet"])
async def test_unexpected_data_on_an_idle_connection_is_not_taken_for_a_response(
    tls: Certificates | None, method: str, stray: bytes, seen: bool
) -> None:
    straying = UnexpectedData(stray)
    async with raw_server(straying, server_side(tls)) as server, transport(**client_side(tls)) as carrier:
        await send(carrier, server)
        (connection,) = idle_connections(carrier, server)
        if seen:
            straying.now.set()
            await until(lambda: not connection.is_connected())
        else:
            # The bytes are in the socket's buffer, and the event loop does not run before the next call.
            with socket.fromfd(straying.fileno, socket.AF_INET, socket.SOCK_STREAM) as raw:
                raw.sendall(stray)
            assert connection.has_unread_data()
        response = await send(carrier, server, method, body=b"{}" if method == "POST" else None)
    assert response.body == b'{"mine": true}'
    assert server.connections == 2
    assert len(server.requests) == 2
    assert server.requests[1].startswith(method.encode())


@pytest.mark.fault("T08")
@pytest.mark.parametrize("answer", [MINE, CHUNKED, TRAILED], ids=["counted", "chunked", "trailed"])
@pytest.mark.parametrize("stray", STRAYS.values(), ids=STRAYS)
async def test_unexpected_data_with_the_response_closes_the_connection(answer: bytes, stray: bytes) -> None:
    async with raw_server(UnexpectedData(stray, together=True, answer=answer)) as server, transport() as carrier:
        try:
            await send(carrier, server)
        except Exception as error:
            assert "not valid HTTP" in str(error)  # noqa: PT017 -- either is right
        response = await send(carrier, server, "POST", body=b"{}")
    assert response.body == b'{"mine": true}'
    assert server.connections == 2


@pytest.mark.fault("T08")
@pytest.mark.parametrize("method", ["HEAD", "POST"])
@pytest.mark.parametrize("after", [b"0\r\n\r\n", b"5\r\nhello\r\n0\r\n\r\n"], ids=["no chunk", "chunk"])
async def test_chunks_after_a_response_without_a_body_close_the_connection(method: str, after: bytes) -> None:
    status = "200 OK" if method == "HEAD" else "204 No Content"
    head = f"HTTP/1.1 {status}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    async with raw_server(answering(head + after)) as server, transport() as carrier:
        for _ in range(2):
            assert (await send(carrier, server, method)).body == b""
    assert server.connections == 2


async def test_an_idle_connection_does_not_keep_the_body_in_memory() -> None:
    async with raw_server(answering(MINE)) as server, transport() as carrier:
        body = (await send(carrier, server)).body
        assert body == b'{"mine": true}'
        assert len(idle_connections(carrier, server)) == 1
        gc.collect()
        # This coroutine holds it: by its frame, since Python 3.14 by itself.
        frame = sys._getframe()
        own = (frame, getattr(frame, "f_generator", None))
        assert [holder for holder in gc.get_referrers(body) if all(holder is not mine for mine in own)] == []


@pytest.mark.fault("T08")
@pytest.mark.usefixtures("each_transport")
@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "PUT", "DELETE"])
async def test_a_request_after_unexpected_data_is_sent_once_on_a_new_connection(method: str) -> None:
    straying = UnexpectedData(STRAY)
    async with raw_server(straying) as server, transport() as carrier:
        await send(carrier, server)
        straying.now.set()
        await straying.said.wait()
        response = await send(carrier, server, method, body=b"{}")
    assert response.body == b'{"mine": true}'
    assert [request.split()[0] for request in server.requests] == [b"GET", method.encode()]
    assert server.connections == 2


@pytest.mark.usefixtures("each_transport")
async def test_a_close_of_an_idle_connection_fails_no_call() -> None:
    async with raw_server(respond_once(MINE)) as server, transport() as carrier:
        for _ in range(5):
            assert (await send(carrier, server)).status == 200
            await asyncio.sleep(0.005)
    assert server.connections == len(server.requests) == 5


@pytest.mark.parametrize("answer", [MINE, CHUNKED, TRAILED, http(b"")], ids=["counted", "chunked", "trailed", "empty"])
async def test_a_response_split_anywhere_keeps_the_connection_reusable(answer: bytes) -> None:
    places = iter(range(len(answer) + 1))

    async def in_two(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            place = next(places)
            await connection.send(answer[:place])
            await asyncio.sleep(0.001)
            await connection.send(answer[place:])

    async with raw_server(in_two) as server, transport() as carrier:
        for _ in range(len(answer) + 1):
            assert (await send(carrier, server)).body in (b'{"mine": true}', b"hello", b"")
    assert server.connections == 1
    assert len(server.requests) == len(answer) + 1


@pytest.mark.parametrize("answer", [MINE, CHUNKED], ids=["counted", "chunked"])
async def test_a_response_byte_by_byte_keeps_the_connection_reusable_unless_a_byte_follows(answer: bytes) -> None:
    async def send_byte_by_byte(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            last = b"H" if len(server.requests) == 2 else b""
            for byte in answer + last:
                await connection.send(bytes([byte]))
                await asyncio.sleep(0)

    async with raw_server(send_byte_by_byte) as server, transport() as carrier:
        for _ in range(3):
            assert (await send(carrier, server)).status == 200
            await asyncio.sleep(0.002)
    assert server.connections == 2
    assert len(server.requests) == 3


@pytest.mark.usefixtures("each_transport")
async def test_a_connection_carries_many_reads_one_at_a_time() -> None:
    async with raw_server(answering(MINE)) as server, transport() as carrier:
        for _ in range(50):
            await send(carrier, server)
        assert server.connections == 1
        await asyncio.gather(*(send(carrier, server) for _ in range(10)))
    assert server.connections <= 11
    assert len(server.requests) == 60


async def test_the_last_used_connection_is_reused_first() -> None:
    async with raw_server(answering(MINE)) as server, transport() as carrier:
        await asyncio.gather(*(send(carrier, server) for _ in range(4)))
        last = idle_connections(carrier, server)[-1]
        await send(carrier, server)
        assert idle_connections(carrier, server)[-1] is last
        assert len(idle_connections(carrier, server)) == 4


@pytest.mark.parametrize(("age", "connections"), [(MAX_IDLE - 1, 1), (MAX_IDLE + 1, 2)])
async def test_an_expired_connection_is_not_reused(age: float, connections: int) -> None:
    async with raw_server(answering(MINE)) as server, transport() as carrier:
        await send(carrier, server)
        idle_connections(carrier, server)[0].idle_since -= age
        await send(carrier, server)
    assert server.connections == connections


async def test_an_expired_connection_is_closed_by_the_timer() -> None:
    async with raw_server(answering(MINE)) as server, transport() as carrier:
        await asyncio.gather(*(send(carrier, server) for _ in range(3)))
        waiting = list(idle_connections(carrier, server))
        for connection in waiting[:2]:
            connection.idle_since -= MAX_IDLE
        carrier._timer._fire()  # type: ignore[attr-defined]
        assert [connection.is_connected() for connection in waiting] == [False, False, True]
        assert list(idle_connections(carrier, server)) == waiting[2:]
        assert carrier._open == {waiting[2]}  # type: ignore[attr-defined]
        # The timer runs again when the last connection expires.
        rings_in = carrier._timer.due_at - asyncio.get_running_loop().time()  # type: ignore[attr-defined]
        assert MAX_IDLE - 5 < rings_in <= MAX_IDLE


@pytest.mark.fault("T16")
@pytest.mark.usefixtures("each_transport")
def test_an_idle_connection_outlives_the_read_timeout() -> None:
    async def late(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(MINE[:-5])
            await asyncio.sleep(0.9)
            await connection.send(MINE[-5:])

    async def calls() -> None:
        async with raw_server(late) as server, transport() as carrier:
            for _ in range(3):
                assert (await send(carrier, server, timeout=Timeout(read=1.0))).body == b'{"mine": true}'
                await asyncio.sleep(5.0)
            assert (server.connections, len(server.requests)) == (1, 3)

    run(calls())


@pytest.mark.usefixtures("each_transport")
@pytest.mark.parametrize("answer", [http(b"{}", "200 OK", "Connection: close"), b"HTTP/1.0 200 OK\r\n\r\n{}"])
async def test_a_connection_with_connection_close_is_not_reused(answer: bytes) -> None:
    async with (
        raw_server(answering(answer) if b"1.1" in answer else respond_once(answer)) as server,
        transport() as carrier,
    ):
        for _ in range(3):
            assert (await send(carrier, server)).body == b"{}"
    assert server.connections == 3


@pytest.mark.fault("I17")
async def test_unexpected_responses_are_not_buffered_behind_a_slow_read() -> None:
    sent = 0

    async def flood(server: RawServer, connection: Connection) -> None:
        nonlocal sent
        server.requests.append(await connection.request())
        await connection.send(MINE)
        while True:
            await connection.send(STRAY * 1_000)
            sent += 1_000

    async with raw_server(flood) as server, transport() as carrier:
        long_request = request(server)
        async with carrier.stream(long_request, authorization=BEARER, timeout=LONG_TIMEOUT) as answer:
            with peak_memory() as grown:
                await until(
                    lambda: carrier._open and not any(connection.is_connected() for connection in carrier._open)
                )  # type: ignore[attr-defined]
                assert grown() < 64 * 1024 * 1024
            assert b"".join([chunk async for chunk in answer.chunks]) == b'{"mine": true}'
        assert not idle_connections(carrier, server)
    assert sent < 100_000
