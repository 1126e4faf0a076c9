"""Unusual valid responses, and invalid responses that look valid."""

from __future__ import annotations

import functools
import gzip
import zlib
from typing import Any

import pytest

from aprocore import AmbiguousOutcomeError, Procore, ProtocolError, StaticToken, Timeout
from aprocore.net.aiohttp.private_api import MAX_HEAD
from tests.support.clock import FakeClock
from tests.support.memory import peak_memory
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import send, transport

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

PATH = "/rest/v1.0/things"
MIB = 1024 * 1024
OK, JSON = b"HTTP/1.1 200 OK\r\n", b'{"a": 1}'
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
COUNTED = b"Content-Length: 8\r\n\r\n" + JSON


def encoded(encoding: str, body: bytes) -> bytes:
    return http(body, "200 OK", f"Content-Encoding: {encoding}")


STRANGE = {
    "chunk extensions": CHUNKED + b'8;name=value;other="quoted"\r\n' + JSON + b"\r\n0;last\r\n\r\n",
    "trailers": CHUNKED + b"8\r\n" + JSON + b"\r\n0\r\nX-Checksum: 1\r\nX-Other: 2\r\n\r\n",
    "chunk sizes with zeros and capitals": CHUNKED + b"0008\r\n" + JSON + b"\r\n000\r\n\r\n",
    "one byte a chunk": CHUNKED + b"".join(b"1\r\n%c\r\n" % byte for byte in JSON) + b"0\r\n\r\n",
    "folded header": OK + b"X-Folded: a\r\n\tb\r\n" + COUNTED,
    "no reason": b"HTTP/1.1 200\r\n" + COUNTED,
    "reason in latin-1": b"HTTP/1.1 200 \xc9t\xe9\r\n" + COUNTED,
    "header in latin-1": OK + b"X-Request-Id: \xe9\xff\r\n" + COUNTED,
    "empty header": OK + b"X-Empty:\r\n" + COUNTED,
    "many headers": OK + b"".join(b"X-%d: y\r\n" % number for number in range(200)) + COUNTED,
    "unknown success": b"HTTP/1.1 299 Custom\r\n" + COUNTED,
    "interim of an unknown status": b"HTTP/1.1 199 Wait\r\n\r\n" + OK + COUNTED,
    "upgrade that is only offered": OK + b"Connection: keep-alive\r\nUpgrade: h2c\r\n" + COUNTED,
    "identity": encoded("identity", JSON),
    "identity in capitals": encoded("IDENTITY", JSON),
    "no encoding by name": encoded("", JSON),
    "x-gzip in capitals": encoded("X-GZIP", gzip.compress(JSON)),
    "an empty member before": encoded("gzip", gzip.compress(b"") + gzip.compress(JSON)),
    "a member a byte": encoded("gzip", b"".join(gzip.compress(JSON[at : at + 1]) for at in range(8))),
    "stored, not compressed": encoded("gzip", gzip.compress(JSON, 0)),
    "encoded twice": encoded("gzip, gzip", gzip.compress(gzip.compress(JSON))),
    "encoded twice, without a space": encoded("gzip,gzip", gzip.compress(gzip.compress(JSON))),
    "encoded twice, in two headers": encoded("deflate\r\nContent-Encoding: gzip", gzip.compress(zlib.compress(JSON))),
    "encoded and not": encoded("gzip, identity", gzip.compress(JSON)),
    "not encoded and encoded": encoded("identity,\tGZIP", gzip.compress(JSON)),
    "encoded, and an empty header": encoded("gzip\r\nContent-Encoding:", gzip.compress(JSON)),
    "identity twice": encoded("identity, identity", JSON),
}


@pytest.mark.fault("H03")
@pytest.mark.parametrize("name", STRANGE)
async def test_unusual_valid_responses_are_read(clock: FakeClock, name: str) -> None:
    async with raw_server(answering(STRANGE[name])) as server, transport() as carrier:
        for sends in (1, 2):
            assert (await send(carrier, server, "POST", body=b"{}")).body == JSON
            assert len(server.requests) == sends


BAD: dict[str, bytes] = {
    "no http": b"garbage\r\n\r\n",
    "another protocol's greeting": b"SSH-2.0-OpenSSH_9.0\r\n",
    "http 0.9": JSON,
    "two lengths": OK + b"Content-Length: 9\r\n" + COUNTED,
    "a length and chunks": OK
    + b"Content-Length: 8\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n"
    + JSON
    + b"\r\n0\r\n\r\n",
    "negative length": OK + b"Content-Length: -8\r\n\r\n" + JSON,
    "a thousand": b"HTTP/1.1 1000 OK\r\n" + COUNTED,
    "chunk of no size": CHUNKED + b"zz\r\n" + JSON + b"\r\n0\r\n\r\n",
    "two equal lengths": OK + b"Content-Length: 8\r\n" + COUNTED,
    "a list of lengths": OK + b"Content-Length: 8, 8\r\n\r\n" + JSON,
    "length with a sign": OK + b"Content-Length: +8\r\n\r\n" + JSON,
    "length with an underscore": OK + b"Content-Length: 1_0\r\n\r\n" + JSON,
    "hexadecimal length": OK + b"Content-Length: 0x8\r\n\r\n" + JSON,
    "endless length": OK + b"Content-Length: " + b"9" * 40 + b"\r\n\r\n" + JSON,
    "empty length": OK + b"Content-Length:\r\n\r\n" + JSON,
    "name with a space": OK + b"Bad Name: x\r\n" + COUNTED,
    "return in a value": OK + b"X: a\rb\r\n" + COUNTED,
    "status 0": b"HTTP/1.1 000 Nothing\r\n" + COUNTED,
    "status 99": b"HTTP/1.1 099 Nothing\r\n" + COUNTED,
    "status of two digits": b"HTTP/1.1 20 OK\r\n" + COUNTED,
    "another protocol": b"ICY 200 OK\r\n" + COUNTED,
    "http in small letters": b"http/1.1 200 OK\r\n" + COUNTED,
    "a long reason": b"HTTP/1.1 200 " + b"O" * 100_000 + b"\r\n" + COUNTED,
    "negative chunk": CHUNKED + b"-8\r\n" + JSON + b"\r\n0\r\n\r\n",
    "huge chunk": CHUNKED + b"f" * 20 + b"\r\n" + JSON,
    "chunk that is longer than it says": CHUNKED + b"7\r\n" + JSON + b"\r\n0\r\n\r\n",
    "damaged gzip": encoded("gzip", gzip.compress(JSON)[:-8] + bytes(4) + gzip.compress(JSON)[-4:]),
    "gzip of another length": encoded("gzip", gzip.compress(JSON)[:-4] + b"\1\0\0\0"),
    "something after the gzip": encoded("gzip", gzip.compress(JSON) + b"garbage"),
    "data after the zlib stream": encoded("deflate", zlib.compress(JSON) + b"garbage"),
    "invalid gzip": encoded("gzip", JSON),
    "invalid zlib": encoded("deflate", JSON),
    "damaged below a second encoding": encoded("gzip, gzip", gzip.compress(gzip.compress(JSON)[:-8])),
}
NOT_ACCEPTED: dict[str, bytes] = {
    "an encoding that was not offered": encoded("br", JSON),
    "one below another": encoded("br, gzip", gzip.compress(JSON)),
    "one above another": encoded("gzip, zstd", gzip.compress(JSON)),
    "many encodings": encoded(
        ", ".join(["gzip"] * 5), functools.reduce(lambda body, _: gzip.compress(body), "12345", JSON)
    ),
    "many members": encoded("gzip", gzip.compress(b"") * 2000),
    "a file name of 20 MiB": encoded("gzip, gzip", gzip.compress(b"\x1f\x8b\x08\x08" + bytes(6) + b"n" * 20 * MIB)),
}


async def streamed(procore: Procore) -> bytes:
    async with procore.stream("GET", PATH) as response:
        return b"".join([chunk async for chunk in response])


@pytest.mark.fault("H09")
@pytest.mark.parametrize("name", NOT_ACCEPTED)
async def test_an_encoding_that_would_fail_again_is_not_retried(clock: FakeClock, name: str) -> None:
    async with (
        raw_server(answering(NOT_ACCEPTED[name])) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
    ):
        with pytest.raises(ProtocolError, match="can't be decompressed") as caught:
            await procore.get(PATH)
        assert (caught.value.phase, caught.value.attempts) == ("answered", 1)
        with pytest.raises(ProtocolError, match="can't be decompressed"):
            await streamed(procore)
        with pytest.raises(ProtocolError, match="can't be decompressed") as caught:
            await procore.post(PATH, json={})
        assert caught.value.applied == "yes"
    assert [request.split()[0] for request in server.requests] == [b"GET", b"GET", b"POST"]


@pytest.mark.fault("H01")
@pytest.mark.parametrize("name", BAD)
async def test_a_read_is_retried_and_a_write_is_ambiguous(clock: FakeClock, name: str) -> None:
    async with (
        raw_server(answering(BAD[name])) as server,
        Procore(
            StaticToken("t"), environment=server.environment, company_id=1, clock=clock, timeout=Timeout(read=5.0)
        ) as procore,
    ):
        with pytest.raises(ProtocolError) as caught:
            await procore.get(PATH)
        assert caught.value.attempts == len(server.requests) == 4
        # Only the content is invalid, not the response: its status of success counts.
        answered = b"Content-Encoding" in BAD[name]
        assert caught.value.status == (200 if answered else None)
        with pytest.raises(ProtocolError if answered else AmbiguousOutcomeError) as lost:
            await procore.post(PATH, json={})
        assert lost.value.attempts == 1
        assert lost.value.applied == ("yes" if answered else "unknown")
    assert [request.split()[0] for request in server.requests] == [b"GET"] * 4 + [b"POST"]
    if "gzip" not in name and "zlib" not in name and "encoding" not in name:
        assert server.connections == 5 or "status" in name, "connections with an invalid response are not reused"


@pytest.mark.fault("H11")
@pytest.mark.parametrize(
    ("method", "head"),
    [
        ("DELETE", b"HTTP/1.1 204 No Content\r\n\r\n"),
        ("POST", b"HTTP/1.1 204 No Content\r\nContent-Length: 8\r\n\r\n"),
        ("GET", b"HTTP/1.1 304 Not Modified\r\nContent-Length: 8\r\n\r\n"),
        ("HEAD", OK + b"Content-Length: 8\r\n\r\n"),
        ("PATCH", OK + b"Content-Length: 0\r\n\r\n"),
        ("POST", b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}"),
    ],
)
@pytest.mark.parametrize("apart", [False, True], ids=["together", "apart"])
async def test_an_unexpected_body_closes_the_connection_but_keeps_the_response(
    each_transport: str, method: str, head: bytes, apart: bool
) -> None:
    async def add(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            if server.connections > 1:
                await connection.send(http(JSON))
                continue
            await connection.send(head if apart else head + JSON)
            await connection.send(JSON if apart else b"")

    async with raw_server(add) as server, transport() as carrier:
        try:
            response = await send(carrier, server, method)
        except ProtocolError:
            assert each_transport == "fallback", "only the fallback transport accepts it"
        else:
            assert response.status == int(head.split()[1])
            assert response.body in (b"", b"{}")
        assert (await send(carrier, server, "POST", body=b"{}")).body == JSON
    assert [request.split()[0] for request in server.requests] == [method.encode(), b"POST"]
    assert server.connections == 2


@pytest.mark.fault("H11")
async def test_an_invalid_response_after_an_interim_one_is_an_error() -> None:
    """An interim response and one that becomes invalid HTTP, in one piece."""
    async with raw_server(answering(b"HTTP/1.1 100 Continue\r\n\r\n" + OK + b"bad header\r\n\r\n")) as server:
        async with transport() as carrier:
            with pytest.raises(ProtocolError):
                await send(carrier, server)


@pytest.mark.fault("I17")
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_head_above_the_total_limit_is_rejected(each_transport: str, method: str) -> None:
    sent: list[int] = []

    async def go_on(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(OK)
        for number in range(200):
            await connection.send(b"X-%d: %b\r\n" % (number, b"y" * 60_000))
            sent.append(number)
        await connection.send(COUNTED)
        await connection.read_until_closed()

    async with raw_server(go_on) as server, transport() as carrier:
        if each_transport == "fallback":  # as its docstring says
            assert (await send(carrier, server, method)).body == JSON
            return
        with peak_memory() as held, pytest.raises(ProtocolError, match="not valid HTTP"):
            await send(carrier, server, method)
        assert held() < 10 * MAX_HEAD
    assert len(server.requests) == 1
    assert len(sent) < 200


@pytest.mark.fault("I17")
async def test_a_head_without_a_proper_end_is_limited_too(each_transport: str) -> None:
    body = b"x" * (2 * MAX_HEAD)
    plain = b"HTTP/1.1 200 OK\nContent-Length: %d\n\n%b" % (len(body), body)
    async with raw_server(answering(plain)) as server, transport() as carrier:
        for _ in range(2):
            assert (await send(carrier, server)).body == body
    assert server.connections == (2 if each_transport == "direct" else 1), "the end of the response is unknown"


@pytest.mark.fault("H21")
@pytest.mark.parametrize(
    ("status", "body"),
    [
        ("207 Multi-Status", b'{"success": [1], "failed": [{"id": 2, "errors": ["no"]}]}'),
        ("202 Accepted", b""),
        ("200 OK", b'{"entities": [], "errors": [{"id": 1, "errors": {"name": ["no"]}}]}'),
    ],
)
async def test_a_partial_success_is_returned_completely(clock: FakeClock, status: str, body: Any) -> None:
    async with (
        raw_server(answering(http(body, status))) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
    ):
        response = await procore.request("PATCH", f"{PATH}/sync", json={"updates": []})
    assert (response.status, response.body, response.attempts) == (int(status[:3]), body, 1)
    assert len(server.requests) == 1
