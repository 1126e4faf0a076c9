"""Fast path of the connection: responses received in one piece with their head are read without a stream.

The result must be the same as that of the same bytes on a new connection.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import TransportError
from aprocore.net.aiohttp import compat_check
from aprocore.net.aiohttp.private_api import BROKEN, Connection, body_of
from tests.support.raw_server import Connection as ServerSide
from tests.support.raw_server import RawServer, answering, http, raw_server
from tests.support.transports import LONG_TIMEOUT, idle_connections, request, send, transport

pytestmark = pytest.mark.anyio

SHORT = http(b'{"short": true}')
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
LONG = http(b"x" * 300_000)

HEADS = [
    b"Content-Length: 2\r\n",
    b"Content-Length: 02\r\n",
    b"Content-Length: +2\r\n",
    b"Content-Length:2 \r\n",
    b"Content-Length: 0\r\n",
    b"Content-Length: 3\r\n",
    b"Content-Length: 2\r\nContent-Length: 2\r\n",
    b"Content-Length: 2\r\nContent-Length: 3\r\n",
    b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
    b"Transfer-Encoding: chunked\r\n",
    b"Connection: close\r\nContent-Length: 2\r\n",
    b"Connection: upgrade\r\nUpgrade: h2c\r\nContent-Length: 2\r\n",
    b"Content-Encoding: gzip\r\nContent-Length: 2\r\n",
    b"Content-Length : 2\r\n",
    b"Odd\r\nContent-Length: 2\r\n",
    b" folded\r\nContent-Length: 2\r\n",
    b"",
]
STATUSES = [
    b"200 OK",
    b"201 Created",
    b"204 No Content",
    b"304 Not Modified",
    b"103 Early Hints",
    b"101 Switching Protocols",
    b"500 Internal Server Error",
]
BODIES = [b"", b"o", b"ok", b"okay", b"2\r\nok\r\n0\r\n\r\n", b"ok" + SHORT, b"ok\r\n", b"okHTTP/1.1 200", SHORT]

answers = st.builds(
    lambda version, status, head, body: b"HTTP/%b %b\r\n%b\r\n%b" % (version, status, head, body),
    st.sampled_from([b"1.1", b"1.0"]),
    st.sampled_from(STATUSES),
    st.sampled_from(HEADS),
    st.sampled_from(BODIES),
)


@st.composite
def cut_answers(draw: st.DrawFn) -> list[bytes]:
    """Draw a response as it may arrive: complete, or in pieces."""
    answer = draw(answers)
    cuts = sorted(draw(st.sets(st.integers(1, len(answer) - 1), max_size=2)))
    return [answer[start:end] for start, end in zip([0, *cuts], [*cuts, len(answer)], strict=True)]


def fresh() -> Connection:
    return compat_check._test_connection()


def used_connection() -> Connection:
    """Return a connection that has received its last response in one piece."""
    connection = fresh()
    for _ in range(2):
        connection.begin("GET", 0.0, 0.0, 0.0)
        connection.data_received(SHORT)
        connection.next_head()
        connection.end(len(b'{"short": true}'))
        assert connection.reusable
    return connection


def outcome(connection: Connection, pieces: list[bytes], method: str, *, streamed: bool = False) -> tuple[Any, ...]:
    """Return status, headers, body (None if it is incomplete) and the state of the connection."""
    connection.begin(method, 0.0, 0.0, 0.0, streamed=streamed)
    for piece in pieces:
        connection.data_received(piece)
    try:
        payload = connection.next_head()
        while connection.message.code < 200 and connection._heads:
            payload = connection.next_head()
    except BROKEN as error:
        return (type(error).__name__,)
    body = body_of(payload) if connection.body is None else connection.body
    if body is None and payload.is_eof() and payload.exception() is None:
        body = b"".join(payload._buffer)
    if body is not None:
        connection.end(len(body))
    return connection.message.code, tuple(connection.message.headers.items()), body, connection.reusable


@given(pieces=cut_answers(), method=st.sampled_from(["GET", "POST", "HEAD"]), streamed=st.booleans())
def test_the_fast_path_has_the_same_result(pieces: list[bytes], method: str, streamed: bool) -> None:
    async def compare() -> None:
        expected = outcome(fresh(), pieces, method)
        assert outcome(used_connection(), pieces, method, streamed=streamed) == expected

    asyncio.run(compare())


@given(chosen=st.lists(st.tuples(answers, st.sampled_from(["GET", "HEAD"])), max_size=8))
def test_the_fast_path_has_the_same_result_after_any_response(chosen: list[tuple[bytes, str]]) -> None:
    async def compare() -> None:
        used = used_connection()
        for answer, method in chosen:
            used = used if used.reusable else used_connection()
            assert outcome(used, [answer], method) == outcome(fresh(), [answer], method)

    asyncio.run(compare())


async def test_the_fast_path_requires_head_and_body_in_one_piece() -> None:
    connection = used_connection()
    connection.begin("GET", 0.0, 0.0, 0.0)
    connection.data_received(SHORT)
    assert connection.body == b'{"short": true}'
    connection.next_head()
    connection.end(len(connection.body))
    assert connection.body is None
    connection.begin("GET", 0.0, 0.0, 0.0, streamed=True)
    connection.data_received(SHORT)
    assert connection.body is None
    assert body_of(connection.next_head()) == b'{"short": true}'


async def test_data_after_the_response_closes_the_connection() -> None:
    connection = used_connection()
    connection.begin("POST", 0.0, 0.0, 0.0)
    connection.data_received(SHORT)
    connection.data_received(SHORT)
    connection.next_head()
    assert connection.body == b'{"short": true}'
    connection.end(len(connection.body))
    assert not connection.reusable
    assert not connection._heads


async def test_one_connection_carries_all_kinds_of_responses() -> None:
    kinds = {"short": SHORT, "chunked": CHUNKED, "long": LONG, "none": b"HTTP/1.1 204 No Content\r\n\r\n"}
    order = ["short", "short", "chunked", "short", "short", "long", "short", "short", "none", "short", "short"] * 20

    async def handle(server: RawServer, connection: ServerSide) -> None:
        for kind in order:
            server.requests.append(await connection.request())
            await connection.send(kinds[kind])

    async with raw_server(handle) as server, transport() as carrier:
        for kind in order:
            response = await send(carrier, server)
            assert response.body == (b"hello" if kind == "chunked" else kinds[kind].partition(b"\r\n\r\n")[2])
    assert server.connections == 1
    assert len(server.requests) == len(order)


async def test_a_stream_after_short_responses_is_streamed() -> None:
    async with raw_server(answering(SHORT)) as server, transport() as carrier:
        for _ in range(3):
            await send(carrier, server)
            async with carrier.stream(request(server), authorization=None, timeout=LONG_TIMEOUT) as answer:
                assert b"".join([chunk async for chunk in answer.chunks]) == b'{"short": true}'
    assert server.connections == 1


async def test_a_response_to_head_after_short_responses_has_no_body() -> None:
    async def handle(server: RawServer, connection: ServerSide) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(SHORT.partition(b"{")[0] if server.requests[-1].startswith(b"HEAD") else SHORT)

    async with raw_server(handle) as server, transport() as carrier:
        for method in ("GET", "GET", "HEAD", "HEAD", "GET", "GET", "HEAD", "GET"):
            response = await send(carrier, server, method)
            assert response.headers["Content-Length"] == "15"
            assert response.body == (b"" if method == "HEAD" else b'{"short": true}')
    assert server.connections == 1


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_truncated_response_is_an_error(method: str) -> None:
    async def handle(server: RawServer, connection: ServerSide) -> None:
        for answer in (SHORT, SHORT, SHORT[:-1]):
            server.requests.append(await connection.request())
            await connection.send(answer)
        connection.writer.close()

    async with raw_server(handle) as server, transport() as carrier:
        for _ in range(2):
            await send(carrier, server, method)
        with pytest.raises(TransportError) as caught:
            await send(carrier, server, method)
        assert caught.value.phase == "sent"
        assert not idle_connections(carrier, server)
    assert server.connections == 1
