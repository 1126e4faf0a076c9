"""Responses in unusual TLS records, and ends of TLS, with asyncio's TLS and with aprocore's own."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from aprocore import ProtocolError, RequestTimeoutError, Timeout
from aprocore.net.aiohttp import direct_transport
from aprocore.net.transport import Transport
from aprocore.sandbox.http.tls import Certificates
from tests.support.raw_server import RawServer, http, raw_server
from tests.support.raw_tls_server import TLSConnection, over_tls
from tests.support.transports import BEARER, LONG_TIMEOUT, request, send, transport, until

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("choice", ["asyncio", "own"])]

ME = http(b'{"id": 7}')
WITHOUT_LENGTH = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"


@pytest.fixture
def certificates() -> Iterator[Certificates]:
    issued = Certificates()
    yield issued
    issued.close()


@pytest.fixture(autouse=True)
def _short_shutdown(monkeypatch: pytest.MonkeyPatch) -> None:
    """The servers here do not answer a close_notify, for which asyncio's TLS waits."""
    monkeypatch.setattr(direct_transport, "CLOSE_TIMEOUT", 0.01)


@asynccontextmanager
async def serving(
    certificates: Certificates, choice: Any, answer: Callable[[RawServer, TLSConnection], Awaitable[None]]
) -> AsyncIterator[tuple[Transport, str, RawServer]]:
    async with raw_server(over_tls(certificates.server, answer)) as server:
        async with transport(tls=certificates.client, tls_choice=choice) as carrier:
            yield carrier, server.origin.replace("http:", "https:"), server


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("how", ["records of one byte", "sent by byte", "sent together", "head and body"])
async def test_a_response_in_records_of_any_kind(
    certificates: Certificates, choice: str, how: str, version: ssl.TLSVersion
) -> None:
    certificates.server.maximum_version = version

    async def answer(server: RawServer, connection: TLSConnection) -> None:
        for _ in range(2):
            server.requests.append(await connection.request())
            if how == "head and body":
                for part in (ME[:-9], ME[-9:]):
                    await connection.send_raw(connection.tls.send(part))
                    await asyncio.sleep(0.002)
                continue
            size = 1 if how == "records of one byte" else 1000
            stream = b"".join(connection.tls.send(ME[start : start + size]) for start in range(0, len(ME), size))
            for start in range(0, len(stream), 1 if how == "sent by byte" else len(stream)):
                await connection.send_raw(stream[start : start + 1] if how == "sent by byte" else stream)
                await asyncio.sleep(0)
        await connection.raw.read_until_closed()

    async with serving(certificates, choice, answer) as (carrier, origin, server):
        for _ in range(2):
            assert (await send(carrier, origin)).body == b'{"id": 7}'
    assert (server.connections, len(server.requests)) == (1, 2)


@pytest.mark.fault("Z06")
@pytest.mark.parametrize("end", ["with the body", "late", "missing", "incomplete", "reset"])
async def test_a_body_without_a_length_is_complete_only_with_a_close_notify(
    certificates: Certificates, choice: str, end: str
) -> None:
    async def answer(server: RawServer, connection: TLSConnection) -> None:
        await connection.request()
        data = connection.tls.send(WITHOUT_LENGTH + b'{"id": 7}')
        close_notify = connection.tls.close()
        match end:
            case "with the body":
                await connection.send_raw(data + close_notify)
            case "late":
                await connection.send_raw(data)
                await asyncio.sleep(0.01)
                await connection.send_raw(close_notify)
            case "incomplete":
                await connection.send_raw(data + close_notify[:-1])
            case _:
                await connection.send_raw(data)
        if end == "reset":
            await asyncio.sleep(0.01)
            connection.raw.reset()

    async with serving(certificates, choice, answer) as (carrier, origin, _):
        if end in ("with the body", "late"):
            assert (await send(carrier, origin)).body == b'{"id": 7}'
            return
        if end == "reset":
            with pytest.raises(ProtocolError, match="truncated"):
                await send(carrier, origin)
            return
        async with carrier.stream(request(origin), authorization=BEARER, timeout=LONG_TIMEOUT) as response:
            with pytest.raises(ProtocolError, match="close_notify"):
                async for _ in response.chunks:
                    pass


async def test_a_complete_response_before_a_damaged_record_counts_with_own_tls(
    certificates: Certificates, choice: str
) -> None:
    async def answer(server: RawServer, connection: TLSConnection) -> None:
        await connection.request()
        await connection.send_raw(connection.tls.send(ME) + b"\x17\x03\x03\x00\x20" + bytes(32))
        await connection.raw.read_until_closed()

    async with serving(certificates, choice, answer) as (carrier, origin, _):
        if choice == "own":
            assert (await send(carrier, origin, "POST")).status == 200
        else:
            with pytest.raises(ProtocolError):
                await send(carrier, origin, "POST")


DAMAGED: dict[str, bytes] = {
    "bad record": b"\x17\x03\x03\x00\x20" + bytes(32),
    "plain text": ME,
    "plain alert": b"\x15\x03\x03\x00\x02\x02\x28",
    "plain close_notify": b"\x15\x03\x03\x00\x02\x01\x00",
    "huge record": b"\x17\x03\x03\xff\xff" + bytes(0xFFFF),
}


@pytest.mark.parametrize("name", DAMAGED)
async def test_what_is_not_authentic_is_a_lost_connection_in_place_of_a_response(
    certificates: Certificates, choice: str, name: str
) -> None:
    async def answer(server: RawServer, connection: TLSConnection) -> None:
        await connection.request()
        await connection.send_raw(DAMAGED[name])
        await connection.send_raw(connection.tls.send(ME))
        await connection.raw.read_until_closed()

    async with serving(certificates, choice, answer) as (carrier, origin, _):
        with pytest.raises(ProtocolError, match="lost before a response") as caught:
            await send(carrier, origin, "POST")
    assert caught.value.phase == "sent"


async def test_a_record_that_stays_incomplete_is_a_read_timeout(certificates: Certificates, choice: str) -> None:
    async def answer(server: RawServer, connection: TLSConnection) -> None:
        await connection.request()
        await connection.send_raw(connection.tls.send(ME)[:-1])
        await connection.raw.read_until_closed()

    async with serving(certificates, choice, answer) as (carrier, origin, _):
        with pytest.raises(RequestTimeoutError):
            await send(carrier, origin, timeout=Timeout(read=0.05))


@pytest.mark.parametrize("what", ["a response", "close_notify", "damage", "the end"])
async def test_an_idle_connection_that_received_anything_is_not_used_again(
    certificates: Certificates, choice: str, what: str
) -> None:
    idle, ended = asyncio.Event(), []

    async def answer(server: RawServer, connection: TLSConnection) -> None:
        server.requests.append(await connection.request())
        await connection.send_raw(connection.tls.send(ME))
        if server.connections == 1:
            await idle.wait()
            match what:
                case "a response":
                    await connection.send_raw(connection.tls.send(http(b'{"id": 666}')))
                case "close_notify":
                    await connection.send_raw(connection.tls.close())
                case "damage":
                    await connection.send_raw(DAMAGED["bad record"])
            if what != "the end":
                await connection.raw.read_until_closed()
            ended.append(True)
            return
        await connection.raw.read_until_closed()

    async with serving(certificates, choice, answer) as (carrier, origin, server):
        await send(carrier, origin)
        idle.set()
        await until(lambda: ended)
        assert (await send(carrier, origin)).body == b'{"id": 7}'
    assert server.connections == 2
