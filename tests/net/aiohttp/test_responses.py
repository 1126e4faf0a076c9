"""Responses: heads, bodies and encodings, complete or truncated."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Awaitable, Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from aprocore import Procore, ProtocolError, RequestTimeoutError, StaticToken, Timeout
from aprocore.net.transport import MAX_BODY
from tests.support.clock import FakeClock
from tests.support.memory import peak_memory
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import respond_once, respond_then_reset, send, transport, until

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

OK = b"HTTP/1.1 200 OK\r\n"
JSON = b'{"id": 7, "name": "' + b"x" * 500 + b'"}'


def chunked(body: bytes, size: int = 1 << 16) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in _parts(body, size)) + b"0\r\n\r\n"


def _parts(body: bytes, size: int) -> Iterator[bytes]:
    return (body[begin : begin + size] for begin in range(0, len(body), size))


def raw_deflate(body: bytes) -> bytes:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return deflate.compress(body) + deflate.flush()


@cache
def bomb(name: str) -> bytes:
    return COMPRESSED[name][1](bytes(300 * 1024 * 1024))


COMPRESSED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "gzip in capitals": ("GZIP", gzip.compress),
    "two members": ("gzip", lambda body: gzip.compress(body[:10]) + gzip.compress(body[10:])),
    "zlib": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "identity": ("identity", lambda body: body),
}


@pytest.mark.parametrize("length", ["counted", "chunked", "until the end"])
@pytest.mark.parametrize("name", COMPRESSED)
async def test_a_body_is_decoded(name: str, length: str) -> None:
    encoding, compress = COMPRESSED[name]
    body = compress(JSON)
    head = OK + f"Content-Encoding: {encoding}\r\n".encode()
    framed = {
        "counted": b"Content-Length: %d\r\n\r\n%b" % (len(body), body),
        "chunked": b"Transfer-Encoding: chunked\r\n\r\n" + chunked(body, 7),
        "until the end": b"\r\n" + body,
    }
    async with raw_server(respond_once(head + framed[length])) as server, transport() as carrier:
        response = await send(carrier, server)
    assert response.body == JSON


@pytest.mark.fault("H04", "H05")
@pytest.mark.parametrize("fault", [respond_once, respond_then_reset])
@pytest.mark.parametrize(
    "ending",
    [b"Content-Length: 100\r\n\r\n{", b"Content-Length: 100\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"],
    ids=["counted", "nothing of it", "chunked"],
)
async def test_a_truncated_body_is_an_error(
    fault: Callable[[bytes], Callable[[RawServer, Connection], None]], ending: bytes
) -> None:
    async with raw_server(fault(OK + ending)) as server, transport() as carrier:
        with pytest.raises(ProtocolError, match=r"truncated|connection was lost") as caught:
            await send(carrier, server)
    assert caught.value.phase == "sent"
    assert len(server.requests) == 1


@pytest.mark.fault("H06")
async def test_a_body_without_a_length_ends_with_the_connection() -> None:
    async with raw_server(respond_once(OK + b'\r\n{"id": ')) as server, transport() as carrier:
        assert (await send(carrier, server)).body == b'{"id": '
        await send(carrier, server)
    assert server.connections == 2


@pytest.mark.fault("H04")
async def test_a_body_without_a_length_is_incomplete_after_a_reset(each_transport: str) -> None:
    async with raw_server(respond_then_reset(OK + b"\r\n{}")) as server, transport() as carrier:
        if each_transport == "direct":
            with pytest.raises(ProtocolError, match="truncated"):
                await send(carrier, server)
        else:  # as its docstring says
            assert (await send(carrier, server)).body == b"{}"


@pytest.mark.parametrize("name", ["gzip", "two members", "zlib", "raw deflate"])
@pytest.mark.parametrize("length", ["counted", "chunked"])
async def test_a_truncated_compressed_body_is_an_error(name: str, length: str) -> None:
    encoding, compress = COMPRESSED[name]
    body = compress(JSON)[:-3]
    head = OK + f"Content-Encoding: {encoding}\r\n".encode()
    framed = {
        "counted": b"Content-Length: %d\r\n\r\n%b" % (len(body), body),
        "chunked": b"Transfer-Encoding: chunked\r\n\r\n" + chunked(body),
    }
    async with raw_server(answering(head + framed[length])) as server, transport() as carrier:
        with pytest.raises(ProtocolError, match="compressed data is truncated"):
            await send(carrier, server)


@pytest.mark.fault("H08", "I17")
@pytest.mark.slow
@pytest.mark.parametrize("length", ["counted", "chunked"])
@pytest.mark.parametrize("name", ["gzip", "zlib", "raw deflate"])
async def test_a_decompression_bomb_is_rejected(name: str, length: str) -> None:
    body = bomb(name)
    assert len(body) < 400 * 1024
    head = OK + f"Content-Encoding: {COMPRESSED[name][0]}\r\n".encode()
    framed = {
        "counted": b"Content-Length: %d\r\n\r\n%b" % (len(body), body),
        "chunked": b"Transfer-Encoding: chunked\r\n\r\n" + chunked(body),
    }
    async with raw_server(answering(head + framed[length])) as server, transport() as carrier:
        with peak_memory() as grown, pytest.raises(ProtocolError, match=f"longer than {MAX_BODY} bytes") as caught:
            await send(carrier, server)
        assert grown() < 2 * MAX_BODY
    assert caught.value.phase == "answered", "another response would be as long"


@pytest.mark.fault("I17")
@pytest.mark.parametrize("length", [b"Content-Length: %d\r\n\r\n" % (MAX_BODY + 1), b"\r\n"], ids=["told", "untold"])
async def test_a_body_above_the_limit_is_rejected(length: bytes) -> None:
    async def without_end(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(OK + length)
        while True:
            await connection.send(bytes(1 << 20))

    async with raw_server(without_end) as server, transport() as carrier:
        with pytest.raises(ProtocolError, match=f"longer than {MAX_BODY} bytes"):
            await send(carrier, server)


@pytest.mark.fault("H09")
@pytest.mark.parametrize(
    "encoding", ["zz", "br", "zstd", "gzip, br", "gzip\r\nContent-Encoding: br", "identity, zz", "x" * 500]
)
async def test_an_unsupported_encoding_is_rejected(encoding: str) -> None:
    answer = http(gzip.compress(gzip.compress(JSON)), "200 OK", f"Content-Encoding: {encoding}")
    async with raw_server(answering(answer)) as server, transport() as carrier:
        with pytest.raises(ProtocolError, match="which was not offered") as caught:
            await send(carrier, server)
        assert b"\r\nAccept-Encoding: gzip, deflate\r\n" in server.requests[0]
    assert len(str(caught.value)) < 300


async def test_an_empty_body_may_have_any_encoding() -> None:
    async with raw_server(answering(http(b"", "200 OK", "Content-Encoding: gzip"))) as server, transport() as carrier:
        assert (await send(carrier, server)).body == b""


@pytest.mark.fault("H10")
async def test_interim_responses_are_skipped() -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    async with raw_server(answering(interim + http(JSON))) as server, transport() as carrier:
        assert [(await send(carrier, server)).body for _ in range(2)] == [JSON, JSON]
    assert len(server.requests) == 2


async def test_a_protocol_switch_is_rejected() -> None:
    switch = b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: chat\r\n\r\nhello"
    async with raw_server(respond_once(switch)) as server, transport() as carrier:
        with pytest.raises(ProtocolError):
            await send(carrier, server)


@pytest.mark.parametrize(
    ("method", "answer"),
    [
        ("HEAD", OK + b"Content-Length: 1000\r\n\r\n"),
        ("HEAD", OK + b"Transfer-Encoding: chunked\r\n\r\n"),
        ("HEAD", OK + b"Content-Length: 99999999999\r\nContent-Encoding: gzip\r\n\r\n"),
        ("DELETE", b"HTTP/1.1 204 No Content\r\n\r\n"),
        ("DELETE", b"HTTP/1.1 204 No Content\r\nContent-Length: 1000\r\n\r\n"),
        ("GET", b"HTTP/1.1 304 Not Modified\r\nContent-Length: 1000\r\n\r\n"),
        ("POST", b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"),
    ],
)
async def test_responses_without_a_body(method: str, answer: bytes) -> None:
    async def serve(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(answer)
        await connection.request()
        await connection.send(http(JSON))

    async with raw_server(serve) as server, transport() as carrier:
        response = await send(carrier, server, method)
        assert response.body == b""
        assert response.status == int(answer.split()[1])
        # The next response is not taken for the announced body.
        assert (await send(carrier, server)).status == response.status or server.connections == 1


@pytest.mark.slow
@pytest.mark.fault("T18")
@pytest.mark.parametrize("who_closes", [respond_once, answering], ids=["the server", "the client"])
async def test_a_thousand_responses_that_close_leave_no_socket_open(
    clock: FakeClock, who_closes: Callable[[bytes], Callable[[RawServer, Connection], Awaitable[None]]]
) -> None:
    answer = who_closes(http(JSON, "200 OK", "Connection: close"))
    async with (
        raw_server(answer) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
    ):
        await procore.get("/rest/v1.0/me")
        before = len([*Path("/dev/fd").iterdir()])
        for _ in range(1000):
            assert (await procore.request("GET", "/rest/v1.0/me")).attempts == 1
        await until(lambda: len([*Path("/dev/fd").iterdir()]) <= before)
    assert server.connections == len(server.requests) == 1001


@pytest.mark.fault("H02", "I17")
@pytest.mark.parametrize(("length", "taken"), [(8_180, True), (60_000, True), (70_000, False)])
async def test_a_header_may_have_up_to_64_kib(length: int, taken: bool) -> None:
    link = "Link: <" + "x" * length + '>; rel="next"'
    async with raw_server(answering(http(b"[]", "200 OK", link))) as server, transport() as carrier:
        if taken:
            assert len((await send(carrier, server)).headers["link"]) > length
        else:
            with pytest.raises(ProtocolError, match="not valid HTTP"):
                await send(carrier, server)


@pytest.mark.fault("I17")
async def test_endless_headers_are_rejected() -> None:
    many = "\r\n".join(f"X-{number}: y" for number in range(300))
    async with raw_server(answering(http(b"[]", "200 OK", many))) as server, transport() as carrier:
        with pytest.raises(ProtocolError, match="not valid HTTP"):
            await send(carrier, server)


@pytest.mark.fault("H01")
@pytest.mark.parametrize(
    "answer",
    [
        b"garbage\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.0\r\n",
        b"{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        b"HTTP/1.1 1000 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 0\r\n\r\n",
    ],
    ids=[
        "no http",
        "ssh",
        "http 0.9",
        "negative length",
        "two lengths",
        "length and chunks",
        "status 1000",
        "no colon",
        "nul",
    ],
)
@pytest.mark.parametrize("split", [False, True], ids=["at once", "byte by byte"])
async def test_invalid_http_is_a_protocol_error(answer: bytes, split: bool) -> None:
    async def respond(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        for byte in answer if split else ():
            await connection.send(bytes([byte]))
            await asyncio.sleep(0)
        await connection.send(b"" if split else answer)
        await connection.read_until_closed()

    async with raw_server(respond) as server, transport() as carrier:
        with pytest.raises(ProtocolError) as caught:
            await send(carrier, server)
    assert caught.value.status is None
    assert len(server.requests) == 1


@pytest.mark.fault("H01")
@pytest.mark.parametrize("garbage", [b"2\r\nabcd\r\n", b"zz\r\n"], ids=["long chunk", "bad chunk"])
async def test_a_body_that_becomes_invalid_http(each_transport: str, garbage: bytes) -> None:
    async def respond(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")
        await asyncio.sleep(0.01)
        await connection.send(garbage)
        await connection.read_until_closed()

    expected = ProtocolError if each_transport == "direct" else RequestTimeoutError
    async with raw_server(respond) as server, transport() as carrier:
        with pytest.raises(expected):
            await send(carrier, server, timeout=Timeout(read=10.0 if each_transport == "direct" else 0.05))
