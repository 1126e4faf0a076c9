"""Responses that are read by the pattern of earlier ones: the result must be that of the parser."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator

import attrs
import pytest
from multidict import CIMultiDict, CIMultiDictProxy, istr

from aprocore import ProtocolError, TransportError
from aprocore.net.aiohttp import compat_check
from aprocore.net.aiohttp.direct_transport import DirectTransport
from aprocore.net.aiohttp.response_patterns import (
    FIRST_LEARNED,
    MAX_MATCHED_HEAD,
    MAX_PATTERNS,
    HeadPattern,
    HeadPatterns,
    MatchedHeaders,
)
from aprocore.net.transport import Transport
from aprocore.sandbox.http.tls import Certificates
from aprocore.sansio.messages import Response
from tests.support.raw_server import Connection, RawServer, answering, raw_server
from tests.support.response_mutations import Campaign, outcome
from tests.support.seeds import seed_of_run
from tests.support.transports import LONG_TIMEOUT, idle_connections, request, send, transport, until

pytestmark = pytest.mark.anyio

BODY = b'{"id": 1, "name": "Joe"}'
GZIPPED = gzip.compress(BODY, mtime=0)
OK = b"HTTP/1.1 200 OK\r\nServer: s\r\nX-Number: 10\r\n"
LENGTH = b"Content-Length: 24\r\n\r\n"
CHUNKS = b"Transfer-Encoding: chunked\r\n\r\n"
USUAL = {
    "plain": OK + LENGTH + BODY,
    "chunked": OK + CHUNKS + b"18\r\n" + BODY + b"\r\n0\r\n\r\n",
    "chunks": OK + CHUNKS + b"8\r\n" + BODY[:8] + b"\r\n10\r\n" + BODY[8:] + b"\r\n0\r\n\r\n",
    "gzip": OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(GZIPPED) + GZIPPED,
    "chunked gzip": OK + b"Content-Encoding: gzip\r\n" + CHUNKS + b"%x\r\n%b\r\n0\r\n\r\n" % (len(GZIPPED), GZIPPED),
}
CORRUPT = GZIPPED[:-8] + bytes(4) + GZIPPED[-4:]


@attrs.frozen
class Case:
    """A response that comes after ones like it, and what the call gets."""

    data: bytes
    #: The body; or the error of the call.
    expected: bytes | type[Exception] = BODY
    kind: str = "plain"
    method: str = "GET"
    #: Whether a pattern may read it.
    matched: bool = False
    #: Whether the connection has the next call.
    reused: bool = True


def plain(head: bytes, body: bytes = BODY) -> bytes:
    return b"HTTP/1.1 200 OK\r\n" + head + b"\r\n" + body


CASES = {
    "the same": Case(USUAL["plain"], matched=True),
    "another value": Case(OK.replace(b"10", b"  9 ") + LENGTH + BODY, matched=True),
    "no value": Case(OK.replace(b" 10", b"") + LENGTH + BODY, matched=True),
    "another length": Case(OK + b"Content-Length: 2\r\n\r\n{}", b"{}", matched=True),
    "an empty body": Case(OK + b"Content-Length: 0\r\n\r\n", b"", matched=True),
    "a head's end in the body": Case(OK + b"Content-Length: 8\r\n\r\n\r\n\r\n{}\r\n", b"\r\n\r\n{}\r\n", matched=True),
    "bytes that are not ASCII": Case(OK.replace(b"10", b"\xc3\xa9\xff") + LENGTH + BODY, matched=True),
    "another order": Case(plain(b"X-Number: 10\r\nServer: s\r\n" + LENGTH[:-2])),
    "another name": Case(plain(b"Server: s\r\nX-Other: 10\r\n" + LENGTH[:-2])),
    "a name in lower case": Case(plain(b"server: s\r\nX-Number: 10\r\n" + LENGTH[:-2])),
    "a header more": Case(plain(b"Server: s\r\nX-Number: 10\r\nX: y\r\n" + LENGTH[:-2])),
    "a header less": Case(plain(b"Server: s\r\n" + LENGTH[:-2])),
    "another reason": Case(USUAL["plain"].replace(b"OK", b"Fine")),
    "another success": Case(USUAL["plain"].replace(b"200 OK", b"201 OK")),
    "an error": Case(USUAL["plain"].replace(b"200 OK", b"404 OK")),
    "no content": Case(OK.replace(b"200", b"204") + b"\r\n", b""),
    "not modified": Case(OK.replace(b"200", b"304") + LENGTH, b""),
    "an interim response before": Case(b"HTTP/1.1 103 Early Hints\r\n\r\n" + USUAL["plain"], reused=False),
    "connection: close": Case(plain(b"Server: s\r\nX-Number: 10\r\nConnection: close\r\n" + LENGTH[:-2]), reused=False),
    "HTTP/1.0": Case(USUAL["plain"].replace(b"1.1", b"1.0", 1), reused=False),
    "a folded header": Case(OK.replace(b"10", b"1\r\n 0") + LENGTH + BODY),
    "two lengths": Case(OK + b"Content-Length: 24\r\n" + LENGTH + BODY, ProtocolError, reused=False),
    "length and chunks": Case(OK + b"Content-Length: 24\r\n" + CHUNKS + BODY, ProtocolError, reused=False),
    "a sign in the length": Case(USUAL["plain"].replace(b": 24", b": +24"), ProtocolError, reused=False),
    "a NUL in a value": Case(OK.replace(b"10", b"1\0") + LENGTH + BODY, ProtocolError, reused=False),
    "a carriage return in a value": Case(OK.replace(b"10", b"1\r0") + LENGTH + BODY, ProtocolError, reused=False),
    "a line feed in a value": Case(OK.replace(b"10", b"1\nX: y") + LENGTH + BODY),
    "a tab in a value": Case(OK.replace(b"10", b"1\t0") + LENGTH + BODY),
    "another control character": Case(OK.replace(b"10", b"1\x010") + LENGTH + BODY),
    "a long head": Case(OK.replace(b"10", b"1" * MAX_MATCHED_HEAD) + LENGTH + BODY),
    "a huge value": Case(OK.replace(b"10", b"1" * 70_000) + LENGTH + BODY, ProtocolError, reused=False),
    "a shorter body": Case(USUAL["plain"][:-1], TransportError, reused=False),
    "a longer body": Case(USUAL["plain"] + b"}", reused=False),
    "a second response": Case(USUAL["plain"] * 2, reused=False),
    "HEAD": Case(OK + LENGTH, b"", method="HEAD"),
    "POST": Case(USUAL["plain"], method="POST", matched=True),
    "chunks in chunks": Case(OK + CHUNKS + b"2\r\n{}\r\n0\r\n\r\n", b"{}", "chunked", matched=True),
    "more chunks": Case(USUAL["chunks"], kind="chunked", matched=True),
    "no chunks": Case(OK + CHUNKS + b"0\r\n\r\n", b"", "chunked", matched=True),
    "zeros in sizes": Case(OK + CHUNKS + b"0018\r\n" + BODY + b"\r\n000\r\n\r\n", kind="chunked", matched=True),
    "chunk extensions": Case(OK + CHUNKS + b"18;a=b\r\n" + BODY + b"\r\n0;c\r\n\r\n", kind="chunked"),
    "a trailer": Case(USUAL["chunked"][:-2] + b"X-Sum: 1\r\n\r\n", kind="chunked"),
    "a chunk too short": Case(
        OK + CHUNKS + b"1a\r\n" + BODY + b"\r\n0\r\n\r\n", ProtocolError, "chunked", reused=False
    ),
    "a chunk too long": Case(OK + CHUNKS + b"17\r\n" + BODY + b"\r\n0\r\n\r\n", ProtocolError, "chunked", reused=False),
    "no line end after a chunk": Case(
        OK + CHUNKS + b"18\r\n" + BODY + b"xx0\r\n\r\n", ProtocolError, "chunked", reused=False
    ),
    "no last chunk": Case(USUAL["chunked"][:-5], TransportError, "chunked", reused=False),
    "half a last chunk": Case(USUAL["chunked"][:-2], TransportError, "chunked", reused=False),
    "data after the chunks": Case(USUAL["chunked"] + b"x", ProtocolError, "chunked", reused=False),
    "a response after the chunks": Case(USUAL["chunked"] * 2, kind="chunked", reused=False),
    "gzip in two members": Case(
        OK
        + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % (len(GZIPPED) + len(gzip.compress(b"!")))
        + GZIPPED
        + gzip.compress(b"!"),
        BODY + b"!",
        "gzip",
        matched=True,
    ),
    "a bad CRC": Case(USUAL["gzip"][: -len(GZIPPED)] + CORRUPT, ProtocolError, "gzip", reused=True),
    "data after gzip": Case(
        OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % (len(GZIPPED) + 1) + GZIPPED + b"x",
        ProtocolError,
        "gzip",
    ),
    "half of gzip": Case(
        OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % (len(GZIPPED) - 9) + GZIPPED[:-9],
        ProtocolError,
        "gzip",
    ),
    "another encoding": Case(USUAL["gzip"].replace(b": gzip", b": br", 1), ProtocolError, "gzip"),
    "no encoding": Case(
        USUAL["plain"].replace(b"Content-Length", b"Content-Encoding: identity\r\nContent-Length"),
        kind="gzip",
        matched=True,
    ),
}


async def learn(carrier: Transport, server: RawServer) -> None:
    for _ in range(FIRST_LEARNED):
        await send(carrier, server)
    assert isinstance((await send(carrier, server)).headers, MatchedHeaders)


async def until_closed(carrier: Transport, server: RawServer) -> None:
    """Wait until the client has noticed that its idle connection can't be used any more."""
    (connection,) = idle_connections(carrier, server)
    await until(lambda: not connection.is_connected())


@pytest.mark.parametrize("name", CASES)
async def test_a_response_after_ones_like_it_is_what_the_parser_makes_of_it(name: str) -> None:
    case = CASES[name]

    async def handle(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            odd = len(server.requests) == FIRST_LEARNED + 2
            await connection.send(case.data if odd else USUAL[case.kind])
            if odd and case.expected is TransportError:
                connection.writer.close()
                return

    async with raw_server(handle) as server, transport() as carrier:
        await learn(carrier, server)
        if isinstance(case.expected, bytes):
            response = await send(carrier, server, case.method)
            assert response.body == case.expected
            assert isinstance(response.headers, MatchedHeaders) is case.matched
            assert b" %d " % response.status in case.data
            assert response.headers.get("server", "s") == "s"
        else:
            with pytest.raises(case.expected):
                await send(carrier, server, case.method)
        # What came after the response must not reach the next call.
        assert (await send(carrier, server)).body == BODY
    assert server.connections == (1 if case.reused else 2)
    assert len(server.requests) == FIRST_LEARNED + 3


@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize("kind", USUAL)
async def test_responses_of_every_kind_are_read_by_patterns_over_tls(kind: str, own: bool) -> None:
    certificates = Certificates()
    try:
        async with (
            raw_server(answering(USUAL[kind]), certificates.server) as server,
            transport(tls=certificates.client, tls_choice="own" if own else "asyncio") as carrier,
        ):
            await learn(carrier, server)
            assert (await send(carrier, server)).body == BODY
            assert server.connections == 1
    finally:
        certificates.close()


@pytest.mark.parametrize("kind", USUAL)
async def test_a_response_in_two_pieces_is_left_to_the_parser(kind: str) -> None:
    data, cuts = USUAL[kind], iter(range(1, len(USUAL[kind])))

    async def handle(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            cut = next(cuts) if len(server.requests) > FIRST_LEARNED + 1 else 0
            await connection.send(data[:cut])
            await until_received(cut)
            await connection.send(data[cut:])

    async def until_received(length: int) -> None:
        assert isinstance(carrier, DirectTransport)
        (connection,) = carrier._open
        async with asyncio.timeout(20):
            while connection._received < length:
                await asyncio.sleep(0)

    async with raw_server(handle) as server, transport() as carrier:
        await learn(carrier, server)
        for _ in range(1, len(data)):
            response = await send(carrier, server)
            assert response.body == BODY
            assert dict(response.headers)["X-Number"] == "10"
    assert server.connections == 1


async def test_one_connection_carries_responses_of_all_kinds() -> None:
    kinds = {**USUAL, "long": plain(b"Content-Length: 300000\r\n", b"x" * 300_000), "none": CASES["no content"].data}
    order = [*kinds, *reversed(kinds)] * 40

    async def handle(server: RawServer, connection: Connection) -> None:
        for kind in order:
            server.requests.append(await connection.request())
            await connection.send(kinds[kind])

    async with raw_server(handle) as server, transport() as carrier:
        responses = [await send(carrier, server) for _ in order]
    bodies = {**dict.fromkeys(USUAL, BODY), "long": b"x" * 300_000, "none": b""}
    assert [response.body for response in responses] == [bodies[kind] for kind in order]
    matched = [isinstance(response.headers, MatchedHeaders) for response in responses[-2 * len(kinds) :]]
    assert matched == [kind in USUAL for kind in order[: 2 * len(kinds)]]
    assert server.connections == 1


@pytest.mark.parametrize("late", [b"x", b"HTTP/1.1 200 OK\r\nConte", USUAL["plain"]])
async def test_data_after_a_matched_response_reaches_no_other_call(late: bytes) -> None:
    learned = asyncio.Event()

    async def handle(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(USUAL["plain"])
            if len(server.requests) == FIRST_LEARNED + 1:
                await learned.wait()
                await connection.send(late)

    async with raw_server(handle) as server, transport() as carrier:
        await learn(carrier, server)
        learned.set()
        await until_closed(carrier, server)
        assert (await send(carrier, server, "POST")).body == BODY
    assert server.connections == 2
    assert len(server.requests) == FIRST_LEARNED + 2


async def test_a_closed_connection_after_a_matched_response_is_not_used_again() -> None:
    async def handle(server: RawServer, connection: Connection) -> None:
        for _ in range(FIRST_LEARNED + 1):
            server.requests.append(await connection.request())
            await connection.send(USUAL["plain"])
        connection.writer.close()

    async with raw_server(handle) as server, transport() as carrier:
        await learn(carrier, server)
        await until_closed(carrier, server)
        assert (await send(carrier, server, "POST")).body == BODY
    assert server.connections == 2


async def test_a_response_before_the_end_of_the_upload_ends_it() -> None:
    async def body() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b"x" * 1000
            await asyncio.sleep(0)

    async def handle(server: RawServer, connection: Connection) -> None:
        for _ in range(FIRST_LEARNED + 1):
            server.requests.append(await connection.request())
            await connection.send(USUAL["plain"])
        await connection.reader.readuntil(b"\r\n\r\n")
        await connection.send(USUAL["plain"])
        await connection.read_until_closed()

    async with raw_server(handle) as server, transport() as carrier:
        await learn(carrier, server)
        response = await send(carrier, server, "PUT", body=body())
        assert response.body == BODY
        assert isinstance(response.headers, MatchedHeaders)
        assert not idle_connections(carrier, server)
    assert server.connections == 1


async def test_a_stream_is_never_read_by_a_pattern() -> None:
    async with raw_server(answering(USUAL["chunked"])) as server, transport() as carrier:
        await learn(carrier, server)
        async with carrier.stream(request(server), authorization=None, timeout=LONG_TIMEOUT) as answer:
            assert not isinstance(answer.headers, MatchedHeaders)
            assert b"".join([chunk async for chunk in answer.chunks]) == BODY
    assert server.connections == 1


async def test_a_trailer_is_no_header_of_the_next_response() -> None:
    trailed = USUAL["chunked"][:-2] + b"X-Sum: 1\r\n\r\n"
    async with raw_server(answering(trailed)) as server, transport() as carrier:
        for _ in range(3):
            assert "X-Sum" not in (await send(carrier, server)).headers
    assert server.connections == 1


async def test_headers_do_not_retain_a_long_body() -> None:
    connection, patterns = compat_check._test_connection(), HeadPatterns()
    long = plain(b"Server: s\r\nContent-Length: 9000\r\n", b"x" * 9000)
    for _ in range(FIRST_LEARNED + 1):
        outcome(connection, [long], "GET", patterns)
    assert isinstance(connection.headers, MatchedHeaders)
    assert len(connection.headers._match.string) < 100


async def test_the_idle_time_of_the_server_is_learned_from_a_matched_response() -> None:
    data = OK + b"Keep-Alive: timeout=9\r\n" + LENGTH + BODY

    async def handle(server: RawServer, connection: Connection) -> None:
        if server.connections == 1:
            for _ in range(FIRST_LEARNED + 1):
                server.requests.append(await connection.request())
                await connection.send(data)
        else:
            await answering(data)(server, connection)

    async with raw_server(handle) as server, transport() as carrier:
        await learn(carrier, server)
        await until_closed(carrier, server)
        assert isinstance((await send(carrier, server)).headers, MatchedHeaders)
        (connection,) = idle_connections(carrier, server)
        assert 7 < connection.max_idle < 9
    assert server.connections == 2


# -- headers ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def headers() -> MatchedHeaders:
    async def read() -> MatchedHeaders:
        data = OK + b"set-cookie: a=1\r\nSet-Cookie:b=2 \r\nX-Text:  \xc3\xa9\xff \r\n" + LENGTH + BODY
        connection, patterns = compat_check._test_connection(), HeadPatterns()
        for _ in range(FIRST_LEARNED + 1):
            outcome(connection, [data], "GET", patterns)
        assert isinstance(connection.headers, MatchedHeaders)
        return connection.headers

    return asyncio.run(read())


def test_headers_are_those_of_the_parser(headers: MatchedHeaders) -> None:
    assert headers["x-number"] == headers["X-NUMBER"] == headers.get(istr("X-Number")) == "10"
    assert headers.get("set-cookie") == headers["Set-Cookie"] == "a=1"
    assert headers.getall("SET-cookie") == ["a=1", "b=2"]
    assert headers["X-Text"] == "é\udcff"
    assert "CONTENT-length" in headers
    assert "Other" not in headers
    assert headers.get("Other") is None
    assert headers.getall("Other") == ()
    parsed = CIMultiDictProxy(CIMultiDict(headers.items()))
    assert [name for name, _ in parsed.items()] == [
        "Server",
        "X-Number",
        "Set-Cookie",
        "Set-Cookie",
        "X-Text",
        "Content-Length",
    ]
    assert ([*headers], len(headers), [*headers.values()]) == ([*parsed], len(parsed), [*parsed.values()])
    with pytest.raises(KeyError):
        headers["Other"]


def test_headers_are_equal_to_others_with_the_same_values(headers: MatchedHeaders) -> None:
    same: CIMultiDict[str] = CIMultiDict(headers.items())
    assert headers == same
    assert headers == headers
    assert headers != CIMultiDict(Server="s")
    assert repr(headers) == repr(same).replace("CIMultiDict", "CIMultiDictProxy")
    assert Response(200, headers, b"") == Response(200, same, b"")


# -- learning ---------------------------------------------------------------------------------------------------------


async def read_each(patterns: HeadPatterns, responses: list[bytes]) -> list[bool]:
    """Return which of the responses patterns have read."""
    connection, matched = compat_check._test_connection(), []
    for data in responses:
        outcome(connection, [data], "GET", patterns)
        matched.append(isinstance(connection.message, HeadPattern))
    return matched


def numbered(number: int) -> bytes:
    return plain(b"X-%d: y\r\n" % number + LENGTH[:-2])


async def test_a_pattern_is_made_only_from_a_response_that_is_not_among_the_first() -> None:
    assert await read_each(HeadPatterns(), [USUAL["plain"]] * 6) == [False] * FIRST_LEARNED + [True] * 2


@pytest.mark.parametrize(
    "data",
    [
        plain(b"Connection: close\r\n" + LENGTH[:-2]),
        plain(b"Content-Length: 24\r\n").replace(b"1.1", b"1.0", 1),
        plain(b"Content-Length: 0\r\n", b"").replace(b"200 OK", b"204 No Content"),
        plain(b"Content-Length: 0\r\n", b"").replace(b"200 OK", b"304 Not Modified"),
        plain(b"", b""),
        USUAL["plain"].replace(b"\r\nX", b"\nX"),
        USUAL["plain"].replace(b"10", b"1\r\n 0"),
    ],
)
async def test_no_pattern_is_made_of_a_response_by_which_others_must_not_be_read(data: bytes) -> None:
    patterns = HeadPatterns()
    for _ in range(FIRST_LEARNED + 1):
        outcome(compat_check._test_connection(), [data], "GET", patterns)
    assert not patterns._patterns


@pytest.mark.parametrize("status", [b"201 Created", b"205 Reset Content", b"404 Not Found", b"503 Unavailable"])
async def test_patterns_are_made_of_any_status_with_a_body(status: bytes) -> None:
    data = USUAL["plain"].replace(b"200 OK", status)
    assert (await read_each(HeadPatterns(), [data] * 6))[-1]


@pytest.mark.parametrize("rest", [b"x", b"HTTP/1.1 200 OK\r\nConte", USUAL["plain"], b"\r\n"])
async def test_more_data_before_the_call_goes_on_closes_the_connection(rest: bytes) -> None:
    connection, patterns = compat_check._test_connection(), HeadPatterns()
    for _ in range(FIRST_LEARNED):
        outcome(connection, [USUAL["plain"]], "GET", patterns)
    result = outcome(connection, [USUAL["plain"], rest], "GET", patterns)
    assert isinstance(connection.message, HeadPattern)
    assert result[-2:] == (BODY, False)


async def test_patterns_of_several_kinds_are_known_at_the_same_time() -> None:
    patterns = HeadPatterns()
    kinds = [numbered(number) for number in range(MAX_PATTERNS)]
    for data in kinds:
        await read_each(patterns, [data] * (FIRST_LEARNED + MAX_PATTERNS))
    assert await read_each(patterns, kinds * 2) == [True] * (2 * MAX_PATTERNS)


async def test_patterns_are_bounded_and_the_one_that_matched_last_stays() -> None:
    patterns = HeadPatterns()
    await read_each(patterns, [USUAL["plain"]] * 5)
    for number in range(2 * MAX_PATTERNS):
        assert (await read_each(patterns, [numbered(number)] * 60 + [USUAL["plain"]]))[-2:] == [True, True]
    assert len(patterns._patterns) == MAX_PATTERNS


async def test_responses_that_are_never_alike_are_learned_ever_less_often() -> None:
    patterns = HeadPatterns()
    assert not any(await read_each(patterns, [numbered(number) for number in range(1_000)]))
    assert patterns._learned < 45


async def test_a_head_is_learned_once_even_if_bodies_are_left_to_the_parser() -> None:
    patterns, extended = HeadPatterns(), CASES["chunk extensions"].data.replace(b";c", b"")
    assert (await read_each(patterns, [USUAL["chunked"]] * 5 + [extended] * 200 + [USUAL["chunked"]]))[-1]
    assert len(patterns._patterns) == 1


async def test_mutated_responses_are_read_as_by_the_parser() -> None:
    campaign = Campaign(seed_of_run(new=False))
    while campaign.responses < 3_000:
        campaign.run()
    assert campaign.counts["matched"] > 250
