"""Redaction: no failure shows the token or a body in a traceback with local variables."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from aprocore import Timeout
from aprocore.net.transport import Transport
from tests.support.canary import CANARY, assert_hidden, traceback_of
from tests.support.raw_server import Connection, RawServer, http, raw_server
from tests.support.transports import BEARER, request, send, transport

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

BODY = b"apc-CANARY-body-that-was-sent"
ANSWER = b"apc-CANARY-body-that-came"
LOCATION = b"apc-CANARY-signature"
HEAD = b"HTTP/1.1 302 Found\r\nLocation: https://x.example/?sig=" + LOCATION + b"\r\n"

Fault = Callable[[RawServer, Connection], Awaitable[None]]


def respond_with(data: bytes, *, stay: bool = False, reset: bool = False) -> Fault:
    async def respond(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.reader.readuntil(b"\r\n\r\n"))
        await connection.send(data)
        if stay:
            await connection.read_until_closed()
        elif reset:
            await asyncio.sleep(0.01)
            connection.reset()

    return respond


FAULTS: dict[str, Fault] = {
    "nothing": respond_with(b""),
    "silence": respond_with(b"", stay=True),
    "no http": respond_with(ANSWER, stay=True),
    "head cut": respond_with(HEAD),
    "body cut": respond_with(HEAD + b"Content-Length: 100\r\n\r\n" + ANSWER),
    "body reset": respond_with(HEAD + b"Content-Length: 100\r\n\r\n" + ANSWER, reset=True),
    "body stops": respond_with(HEAD + b"Content-Length: 100\r\n\r\n" + ANSWER, stay=True),
    "encoding": respond_with(http(ANSWER, "200 OK", "Content-Encoding: br"), stay=True),
    "damaged": respond_with(http(ANSWER, "200 OK", "Content-Encoding: gzip"), stay=True),
    "gzip cut": respond_with(http(gzip.compress(ANSWER, 0)[:-8], "200 OK", "Content-Encoding: gzip"), stay=True),
}


async def source() -> AsyncIterator[bytes]:
    for _ in range(200):
        yield BODY + bytes(64 * 1024)
        await asyncio.sleep(0)


async def read_stream(carrier: Transport, server: RawServer) -> None:
    async with carrier.stream(request(server), authorization=BEARER, timeout=Timeout(read=0.05)) as answer:
        async for _ in answer.chunks:
            pass


def assert_nothing_is_shown(error: BaseException) -> None:
    shown = traceback_of(error) + str(error) + repr(error)
    assert "aprocore" in shown
    assert_hidden(shown)
    for secret in (BODY, ANSWER, LOCATION):
        assert_hidden(shown, secret.decode())


def body_of(kind: str) -> Any:
    return {"none": None, "short": BODY, "long": BODY + bytes(16 * 1024 * 1024), "stream": source()}[kind]


@pytest.mark.fault("X01", "I04")
@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("kind", ["none", "short", pytest.param("long", marks=pytest.mark.slow), "stream"])
async def test_no_failure_shows_a_secret(name: str, kind: str) -> None:
    async with raw_server(FAULTS[name]) as server, transport() as carrier:
        with pytest.raises(Exception) as caught:
            await send(carrier, server, "POST", body=body_of(kind), timeout=Timeout(total=0.3, read=0.1))
    assert_nothing_is_shown(caught.value)


@pytest.mark.fault("X01", "I04")
@pytest.mark.parametrize("name", ["body cut", "body stops", "damaged", "gzip cut"])
async def test_no_failure_of_a_stream_shows_a_secret(name: str) -> None:
    async with raw_server(FAULTS[name]) as server, transport() as carrier:
        with pytest.raises(Exception) as caught:
            await read_stream(carrier, server)
    assert_nothing_is_shown(caught.value)


@pytest.mark.fault("X01", "I04")
@pytest.mark.parametrize("name", ["silence", "body stops"])
@pytest.mark.parametrize("kind", ["none", "short", "long", "stream"])
async def test_a_cancelled_call_shows_no_secret(name: str, kind: str) -> None:
    async with raw_server(FAULTS[name]) as server, transport() as carrier:
        call = asyncio.create_task(send(carrier, server, "POST", body=body_of(kind)))
        while not server.requests:
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.02)
        call.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await call
    assert_nothing_is_shown(caught.value)
    assert CANARY in server.requests[0].decode()
