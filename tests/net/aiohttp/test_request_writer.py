"""Request bodies, and servers that respond before the end of an upload."""

from __future__ import annotations

import array
import asyncio
from collections.abc import AsyncIterator

import pytest

from aprocore import DeadlineExceededError, ProtocolError, RequestTimeoutError, Timeout, TransportError
from aprocore.sansio.request_body import BodyStream
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import idle_connections, send, transport, until

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

OK = http(b"{}")
TOO_LARGE = http(b"", "413 Content Too Large")
MIB = 1 << 20


class Source:
    """Body that is generated again for each send."""

    def __init__(self, *chunks: bytes | memoryview) -> None:
        self.chunks = chunks
        self.begun = 0

    async def __aiter__(self) -> AsyncIterator[bytes | memoryview]:
        self.begun += 1
        for chunk in self.chunks:
            await asyncio.sleep(0)
            yield chunk


async def endless(produced: list[int] | None = None) -> AsyncIterator[bytes]:
    while True:
        await asyncio.sleep(0)
        if produced is not None:
            produced.append(1)
        yield bytes(64 * 1024)


@pytest.mark.parametrize("length", [0, 1, 32 * 1024, 32 * 1024 + 1, 256 * 1024, MIB + 1, 8 * MIB])
async def test_a_body_of_any_length_arrives(length: int) -> None:
    body = bytes(range(256)) * (length // 256 + 1)
    async with raw_server(answering(OK)) as server, transport() as carrier:
        for _ in range(2):
            assert (await send(carrier, server, "PATCH", body=body[:length])).status == 200
    for request in server.requests:
        head, _, sent = request.partition(b"\r\n\r\n")
        assert f"Content-Length: {length}".encode() in head
        assert b"ransfer-" not in head
        assert sent == body[:length]


async def test_a_generated_body_is_sent_in_chunks() -> None:
    source = Source(b"one", b"", b"two", bytes(100_000))
    assert BodyStream(source).replayable
    async with raw_server(answering(OK)) as server, transport() as carrier:
        for _ in range(2):
            assert (await send(carrier, server, "PUT", body=source)).status == 200
    assert source.begun == 2
    for request in server.requests:
        head, _, sent = request.partition(b"\r\n\r\n")
        assert b"Transfer-Encoding: chunked" in head
        assert b"Content-Length" not in head
        assert sent == b"onetwo" + bytes(100_000)


async def test_views_of_larger_items_are_sent_as_their_bytes() -> None:
    numbers = array.array("I", range(20_000))
    source = Source(memoryview(numbers), memoryview(b"")[:0], memoryview(b"a-b-c-")[::2])
    async with raw_server(answering(OK)) as server, transport() as carrier:
        assert (await send(carrier, server, "PUT", body=source)).status == 200
    assert server.requests[0].partition(b"\r\n\r\n")[2] == numbers.tobytes() + b"abc"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
async def test_a_write_without_a_body_has_content_length_0(method: str) -> None:
    async with raw_server(answering(OK)) as server, transport() as carrier:
        await send(carrier, server, method)
        await send(carrier, server)
    assert b"\r\nContent-Length: 0\r\n" in server.requests[0]
    assert b"Content-Length" not in server.requests[1]


@pytest.mark.fault("H10")
async def test_an_interim_response_does_not_end_an_upload() -> None:
    async def hint(server: RawServer, connection: Connection) -> None:
        head = await connection.reader.readuntil(b"\r\n\r\n")
        await connection.send(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n")
        server.requests.append(head + await connection.chunked())
        await connection.send(OK)

    async def source() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b"x"
            await asyncio.sleep(0.01)

    async with raw_server(hint) as server, transport() as carrier:
        assert (await send(carrier, server, "POST", body=source())).status == 200
    assert server.requests[0].endswith(b"\r\n\r\nxxx")


@pytest.mark.parametrize("hang_up", [True, False], ids=["hangs up", "stays"])
@pytest.mark.parametrize("kind", ["bytes", "stream"])
async def test_an_early_response_is_returned_and_its_connection_not_reused(kind: str, hang_up: bool) -> None:
    rest: list[bytes] = []

    async def refuse(server: RawServer, connection: Connection) -> None:
        if server.connections > 1:
            return await answering(OK)(server, connection)
        server.requests.append(await connection.reader.readuntil(b"\r\n\r\n"))
        await connection.send(TOO_LARGE)
        if not hang_up:
            while piece := await connection.reader.read(MIB):
                rest.append(piece)
        else:
            await asyncio.sleep(0.05)
        return None

    body = bytes(64 * MIB) if kind == "bytes" else endless()
    async with raw_server(refuse) as server, transport() as carrier:
        assert (await send(carrier, server, "POST", body=body)).status == 413
        assert (await send(carrier, server)).status == 200
    assert server.connections == 2
    assert len(server.requests) == 2
    assert b"GET " not in b"".join(rest), "a request within the body of another"


async def test_an_early_response_does_not_wait_for_a_hanging_source() -> None:
    left = asyncio.Event()

    async def source() -> AsyncIterator[bytes]:
        try:
            yield b"x"
            await asyncio.Event().wait()
        finally:
            left.set()

    async def refuse(server: RawServer, connection: Connection) -> None:
        await connection.reader.readuntil(b"x\r\n")
        await connection.send(TOO_LARGE)
        await connection.read_until_closed()

    async with raw_server(refuse) as server, transport() as carrier:
        assert (await send(carrier, server, "POST", body=source())).status == 413
        await until(left.is_set)


async def test_a_closed_connection_ends_the_wait_for_a_source(each_transport: str) -> None:
    async def source() -> AsyncIterator[bytes]:
        yield b"x"
        await asyncio.Event().wait()

    async def close_early(server: RawServer, connection: Connection) -> None:
        await connection.reader.readuntil(b"x\r\n")

    async with raw_server(close_early) as server, transport() as carrier:
        with pytest.raises(ProtocolError, match="lost before a response was received") as caught:
            await send(carrier, server, "POST", body=source())
    assert caught.value.phase == "sent"


@pytest.mark.parametrize("body", [bytes(64 * MIB), None], ids=["bytes", "stream"])
async def test_a_connection_lost_during_an_upload(body: bytes | None) -> None:
    async def close_early(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.reader.readuntil(b"\r\n\r\n"))
        await connection.reader.read(MIB)
        connection.reset()

    async with raw_server(close_early) as server, transport() as carrier:
        with pytest.raises(ProtocolError) as caught:
            await send(carrier, server, "POST", body=body if body is not None else endless())
    assert caught.value.phase == "sent"
    assert len(server.requests) == 1


@pytest.mark.parametrize("error", [ValueError, FileNotFoundError, TimeoutError, ConnectionResetError, TransportError])
@pytest.mark.parametrize("chunks", [0, 2])
async def test_an_error_of_the_source_is_raised_unchanged(error: type[Exception], chunks: int) -> None:
    raised = error("mine")

    async def source() -> AsyncIterator[bytes]:
        for _ in range(chunks):
            yield b"x"
            await asyncio.sleep(0)
        raise raised

    async def take(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.reader.read(-1))

    async with raw_server(take) as server, transport() as carrier:
        with pytest.raises(error) as caught:
            await send(carrier, server, "POST", body=source())
        assert caught.value is raised
        await until(lambda: server.requests or not chunks)
    assert not any(request.endswith(b"0\r\n\r\n") for request in server.requests), (
        "the incomplete body must not look complete"
    )


async def test_a_hanging_source_is_abandoned_at_the_deadline() -> None:
    async def source() -> AsyncIterator[bytes]:
        yield b"x"
        await asyncio.Event().wait()

    async def take(server: RawServer, connection: Connection) -> None:
        await connection.read_until_closed()

    async with raw_server(take) as server, transport() as carrier:
        with pytest.raises(DeadlineExceededError, match=r"within 0\.1 s") as caught:
            await send(carrier, server, "POST", body=source(), timeout=Timeout(total=0.1, read=0.02))
    assert caught.value.phase == "sent"


async def test_a_source_may_take_longer_than_the_read_timeout() -> None:
    async def source() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b"x"
            await asyncio.sleep(0.04)

    async with raw_server(answering(OK)) as server, transport() as carrier:
        response = await send(carrier, server, "POST", body=source(), timeout=Timeout(total=20, read=0.02))
    assert response.status == 200


async def test_an_upload_times_out_if_the_server_stops_reading(each_transport: str) -> None:
    async def stop(server: RawServer, connection: Connection) -> None:
        await connection.reader.readuntil(b"\r\n\r\n")
        connection.writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.Event().wait()

    # aiohttp's ClientSession starts the read timeout only after the whole request.
    timeout = Timeout(total=20, read=0.05) if each_transport == "direct" else Timeout(total=0.2)
    produced: list[int] = []
    async with raw_server(stop) as server, transport() as carrier:
        with pytest.raises(RequestTimeoutError if each_transport == "direct" else DeadlineExceededError):
            await send(carrier, server, "POST", body=endless(produced), timeout=timeout)
    assert len(produced) < 20 * 16, "the source was read at most 20 MiB ahead of the server"


async def test_a_connection_is_reused_after_an_upload(each_transport: str) -> None:
    async with raw_server(answering(OK)) as server, transport() as carrier:
        for body in (b"x" * 100, bytes(2 * MIB), Source(b"a", b"b")):
            await send(carrier, server, "PUT", body=body)
        if each_transport == "direct":
            assert len(idle_connections(carrier, server)) == 1
    assert server.connections == 1
