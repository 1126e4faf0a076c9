"""Bodies without a length: their end over TLS is a close_notify, over plain HTTP the end of the connection."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from aprocore import Procore, ProtocolError, StaticToken
from aprocore.sandbox.http.tls import Certificates
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, raw_server
from tests.support.transports import BEARER, LONG_TIMEOUT, request, send, transport

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.usefixtures("each_transport"),
    pytest.mark.parametrize("each_transport", ["direct", "own", "fallback"], indirect=True),
]

OPEN_ENDED = b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n\r\n"
PATH = "/rest/v1.0/projects"
LONG = 4 * (1 << 20)

End = Callable[[Connection], Awaitable[None]]


@pytest.fixture
def certificates() -> Iterator[Certificates]:
    issued = Certificates()
    yield issued
    issued.close()


async def close_notify(connection: Connection) -> None:
    connection.writer.close()
    await connection.read_until_closed()


async def fin(connection: Connection) -> None:
    """End the TCP connection without a close_notify."""
    # A copy, because sockets of an event loop may not be shut down.
    with connection.writer.get_extra_info("socket").dup() as raw:
        raw.shutdown(socket.SHUT_WR)
    await connection.read_until_closed()


async def rst(connection: Connection) -> None:
    await asyncio.sleep(0.02)  # a reset discards data that was not read yet
    connection.reset()


def sending(body: bytes, end: End, head: bytes = OPEN_ENDED) -> Callable[[RawServer, Connection], Any]:
    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        connection.writer.transport.set_write_buffer_limits(0)  # `send` returns when everything is in the socket
        await connection.send(head + body)
        await end(connection)

    return answer


async def streamed(server: RawServer, **options: Any) -> bytes:
    async with (
        transport(**options) as carrier,
        carrier.stream(request(server), authorization=BEARER, timeout=LONG_TIMEOUT) as answer,
    ):
        return b"".join([chunk async for chunk in answer.chunks])


@pytest.mark.fault("Z06")
@pytest.mark.parametrize("body", [b"", b"a,b\r\n", bytes(LONG)], ids=["empty", "short", "long"])
async def test_a_body_that_ends_with_a_close_notify_is_whole(certificates: Certificates, body: bytes) -> None:
    async with raw_server(sending(body, close_notify), certificates.server) as server:
        assert await streamed(server, tls=certificates.client) == body


@pytest.mark.fault("Z06")
@pytest.mark.parametrize("end", [fin, rst])
@pytest.mark.parametrize("body", [b"", b"a,b\r\n", bytes(LONG)], ids=["empty", "short", "long"])
async def test_a_body_that_ends_without_a_close_notify_is_truncated(
    certificates: Certificates, body: bytes, end: End
) -> None:
    async with raw_server(sending(body, end), certificates.server) as server:
        with pytest.raises(ProtocolError, match="truncated") as caught:
            await streamed(server, tls=certificates.client)
    assert (caught.value.phase, caught.value.status) == ("sent", 200)


@pytest.mark.fault("Z06")
async def test_what_arrived_before_the_truncation_is_passed_on(certificates: Certificates) -> None:
    async with raw_server(sending(b"a,b\r\n", fin), certificates.server) as server:
        async with (
            transport(tls=certificates.client) as carrier,
            carrier.stream(request(server), authorization=BEARER, timeout=LONG_TIMEOUT) as answer,
        ):
            assert await anext(answer.chunks) == b"a,b\r\n"
            with pytest.raises(ProtocolError, match="close_notify"):
                await anext(answer.chunks)


@pytest.mark.fault("Z06")
async def test_a_slow_reader_gets_the_whole_body_before_the_end(certificates: Certificates) -> None:
    for end, whole in ((close_notify, True), (fin, False)):
        async with raw_server(sending(bytes(LONG), end), certificates.server) as server:
            async with (
                transport(tls=certificates.client) as carrier,
                carrier.stream(request(server), authorization=BEARER, timeout=LONG_TIMEOUT) as answer,
            ):
                length = len(await anext(answer.chunks))
                await asyncio.sleep(0.05)  # the end is on its way, reading is paused
                try:
                    async for chunk in answer.chunks:
                        length += len(chunk)
                    complete = True
                except ProtocolError:
                    complete = False
        assert complete is whole
        assert length == LONG or not whole


async def test_over_plain_http_the_end_of_the_connection_is_the_end_of_the_body() -> None:
    async with raw_server(sending(b"a,b\r\n", fin)) as server:
        assert await streamed(server) == b"a,b\r\n"


async def test_over_plain_http_a_reset_is_an_error(each_transport: str) -> None:
    async with raw_server(sending(b"a,b\r\n", rst)) as server:
        if each_transport == "fallback":
            assert await streamed(server) == b"a,b\r\n"  # a limitation, see its docstring
        else:
            with pytest.raises(ProtocolError, match="truncated"):
                await streamed(server)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", b"a,b\r\n"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"5\r\na,b\r\n\r\n0\r\n\r\n"),
        (b"HTTP/1.1 204 No Content\r\n\r\n", b""),
    ],
    ids=["counted", "chunked", "none"],
)
async def test_a_body_with_an_end_of_its_own_needs_no_close_notify(
    certificates: Certificates, head: bytes, body: bytes
) -> None:
    async with raw_server(sending(body, fin, head), certificates.server) as server:
        assert await streamed(server, tls=certificates.client) in (b"a,b\r\n", b"")


@pytest.mark.parametrize("end", [close_notify, fin])
async def test_a_whole_response_without_a_close_notify_is_returned(certificates: Certificates, end: End) -> None:
    """JSON shows by itself whether it is complete; many servers send no close_notify."""
    async with raw_server(sending(b'{"id": 7}', end), certificates.server) as server:
        async with transport(tls=certificates.client) as carrier:
            response = await send(carrier, server)
    assert response.body == b'{"id": 7}'
    assert response.open_ended


@pytest.mark.parametrize("end", [close_notify, fin])
async def test_an_error_response_keeps_its_status(certificates: Certificates, end: End) -> None:
    head = b"HTTP/1.1 404 Not Found\r\n\r\n"
    async with raw_server(sending(b'{"errors": "gone"}', end, head), certificates.server) as server:
        async with transport(tls=certificates.client) as carrier:
            response = await send(carrier, server)
    assert (response.status, response.body) == (404, b'{"errors": "gone"}')


@pytest.mark.fault("Z06")
async def test_the_stream_of_a_session_is_not_taken_for_whole(clock: FakeClock, certificates: Certificates) -> None:
    async with (
        raw_server(sending(b"a,b\r\n", fin), certificates.server) as server,
        Procore(
            StaticToken("t"), environment=server.environment, company_id=1, clock=clock, ssl=certificates.client
        ) as procore,
    ):
        with pytest.raises(ProtocolError, match="close_notify") as caught:
            async with procore.stream("GET", PATH) as response:
                await response.read()
    assert (caught.value.status, len(server.requests)) == (200, 1)
