"""Hostile servers at the TLS transport in memory, and protocols that act within their callbacks."""

from __future__ import annotations

import random
import ssl
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from aprocore.net.tls_context import client_context
from aprocore.net.tls_transport import READ_BUFFER
from tests.support.tls_pairs import AsyncioClient, Client, OwnClient, RecordingProtocol, Server, TLSPair
from tests.support.tls_records import ALERT, APPLICATION_DATA, HANDSHAKE, RecordWriter

pytestmark = pytest.mark.anyio

VERSIONS = (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)
HELLO_REQUEST = b"\0\0\0\0"
DAMAGED = b"\x17\x03\x03\x00\x20" + bytes(32)


def pair_of(folder: Path, version: ssl.TLSVersion) -> TLSPair:
    pair = TLSPair(folder)
    pair.server_context.maximum_version = version
    return pair


def connected(pair: TLSPair, client: Client) -> tuple[Server, Any]:
    """Return the server of a connection, and the writer of its records."""
    server = pair.connected(client)
    is_old = pair.server_context.maximum_version is ssl.TLSVersion.TLSv1_2
    return server, pair.records12(server) if is_old else pair.records()


def records_in(stream: bytes) -> Iterator[bytes]:
    while stream:
        length = 5 + int.from_bytes(stream[3:5], "big")
        yield stream[:length]
        stream = stream[length:]


# -- handshake --------------------------------------------------------------------------------------------------------

#: Unencrypted records that anyone on the way can insert.
INSERTED = {
    "data": b"\x17\x03\x03\x00\x05plain",
    "empty data": b"\x17\x03\x03\x00\x00",
    "HTTP": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
    "warning": b"\x15\x03\x03\x00\x02\x01\x5a",
    "close_notify": b"\x15\x03\x03\x00\x02\x01\x00",
    "hello requests": b"\x16\x03\x03\x00\x04\x00\x00\x00\x00" * 1000,
    "empty message": b"\x16\x03\x03\x00\x00",
    "finished": b"\x16\x03\x03\x00\x10\x14\x00\x00\x0c" + bytes(12),
    "key update": b"\x16\x03\x03\x00\x05\x18\x00\x00\x01\x01",
    "change of ciphers": b"\x14\x03\x03\x00\x01\x01",
}


def result_of_handshake(client: OwnClient | AsyncioClient) -> tuple[object, ...]:
    if isinstance(client, AsyncioClient):
        error = client.waiter.error
    else:
        future = client.transport.handshaken
        error = future.exception() if future.done() else None
    return (*client.protocol.events[:1], type(error), getattr(error, "reason", None))


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", INSERTED)
async def test_nothing_inserted_into_the_handshake_is_delivered(
    tmp_path: Path, name: str, version: ssl.TLSVersion
) -> None:
    pair, results = pair_of(tmp_path, version), []
    for position in range(12):
        for client in (OwnClient(pair.client_context), AsyncioClient(pair.client_context)):
            server, count = Server(pair.server_context), 0
            while client.plain.written and not client.lost:
                for record in records_in(server.answer(client.plain.taken())):
                    if count == position:
                        client.feed(INSERTED[name])
                    count += 1
                    client.feed(record)
            assert client.protocol.data == b""
            results.append(result_of_handshake(client))
            client.finish()
    assert results[::2] == results[1::2], "as with asyncio"
    assert results[-1] == ("made", type(None), None), "there are fewer records"
    if name in ("data", "HTTP", "finished", "key update"):
        assert results[0][0] is ssl.SSLError


# -- renegotiation ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("client_class", [OwnClient, AsyncioClient])
async def test_no_renegotiation_begins_with_a_context_of_aprocore(
    tmp_path: Path, client_class: type[OwnClient | AsyncioClient]
) -> None:
    pair = pair_of(tmp_path, ssl.TLSVersion.TLSv1_2)
    pair.authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    client = client_class(client_context(tmp_path / "ca.pem"))
    _, records = connected(pair, client)
    client.plain.taken()
    client.feed(records.record(HELLO_REQUEST, HANDSHAKE))
    assert {record[0] for record in records_in(client.plain.taken())} <= {ALERT}
    client.finish()


@pytest.mark.parametrize("size", [1, 100_000])
async def test_a_protocol_that_answers_data_during_a_renegotiation_sends_none(tmp_path: Path, size: int) -> None:
    pair = pair_of(tmp_path, ssl.TLSVersion.TLSv1_2)
    client = OwnClient(pair.client_context)
    _, records = connected(pair, client)

    def answer(data: bytes) -> None:
        client.protocol.transport.write(b"a token" * size)

    client.protocol.data_received = answer  # type: ignore[method-assign]
    client.transport.set_protocol(client.protocol)
    client.plain.taken()
    client.feed(records.record(HELLO_REQUEST, HANDSHAKE) + records.record(b"data"))
    client.protocol.transport.write(b"a token")
    assert APPLICATION_DATA not in {record[0] for record in records_in(client.plain.taken())}
    assert client.plain.aborted
    assert client.protocol.events[-1][:1] == ("lost",)  # type: ignore[index]


# -- protocols that act within their callbacks ------------------------------------------------------------------------


class ProtocolError(Exception):
    """Error of a protocol."""


class ActiveProtocol(RecordingProtocol):
    """Protocol that acts at random in its callbacks, and checks that none follows the end."""

    def __init__(self, rng: random.Random, done: Counter[str]) -> None:
        super().__init__()
        self._rng, self._done = rng, done
        self._ended = self.active = False

    def data_received(self, data: bytes) -> None:
        assert not self._ended
        super().data_received(data)
        self._act("data")

    def eof_received(self) -> None:
        assert not self._ended
        super().eof_received()
        self._act("eof")
        self._ended = True

    def _act(self, place: str) -> None:
        actions = (
            *["nothing"] * 8,
            "write",
            "write much",
            "close",
            "abort",
            "close, abort",
            "pause",
            "replace",
            "fail",
        )
        action = self._rng.choice(actions)
        self._done[f"{action} at {place}"] += 1
        match action:
            case "write":
                self.transport.write(b"request")
            case "write much":
                self.transport.write(bytes(50_000))
            case "pause":
                self.transport.pause_reading()
                self.transport.resume_reading()
            case "replace":
                self.transport.set_protocol(self)
            case "fail":
                self._ended = True
                raise ProtocolError
        if "close" in action:
            self.transport.close()
        if "abort" in action:
            self.transport.abort()
        self._ended = self._ended or "close" in action or "abort" in action
        if self._ended:
            sent = list(self.transport.plain.written)
            self.transport.write(b"too late")
            assert self.transport.plain.written == sent


@attrs.define
class Stream:
    """Connection with the bytes that it still has to receive, and their content."""

    client: OwnClient
    protocol: ActiveProtocol
    rest: bytes
    content: bytes


def random_stream(rng: random.Random, pair: TLSPair, buffer: memoryview, done: Counter[str]) -> Stream:
    client, protocol = OwnClient(pair.client_context, buffer), ActiveProtocol(rng, done)
    client.transport.set_protocol(protocol)
    client.protocol = protocol
    _, writer = connected(pair, client)
    records, content = [], b""
    for _ in range(rng.randrange(1, 12)):
        match rng.randrange(10):
            case 0 if isinstance(writer, RecordWriter):
                records.append(writer.key_update(requested=rng.random() < 0.5))
            case 0 if rng.random() < 0.3:
                records.append(writer.record(HELLO_REQUEST, HANDSHAKE))
            case 1 if rng.random() < 0.3:
                records.append(writer.record(b"\1\0", ALERT))
            case 2 if rng.random() < 0.3:
                records.append(DAMAGED)
            case _:
                data = rng.randbytes(rng.choice((1, 50, 4000, 16384)))
                content += data
                records.append(writer.record(data))
    return Stream(client, protocol, b"".join(records), content)


def feed_some(rng: random.Random, stream: Stream) -> None:
    size = rng.choice((1, 17, 5000, 17 * 1024, 17 * 1024 + 1, 40_000, READ_BUFFER))
    part, stream.rest = stream.rest[:size], stream.rest[size:]
    try:
        if part:
            stream.client.feed(part)
        else:
            stream.client.feed_eof()
    except ProtocolError as error:
        stream.client.plain.error = error
        stream.client.finish()
    assert stream.content.startswith(stream.protocol.data)


async def test_protocols_may_act_within_their_callbacks(tmp_path: Path) -> None:
    rng, buffer, done = random.Random(7), memoryview(bytearray(READ_BUFFER)), Counter[str]()
    pairs = [pair_of(tmp_path, version) for version in VERSIONS]
    for _ in range(100):
        streams = [random_stream(rng, rng.choice(pairs), buffer, done) for _ in range(3)]
        while waiting := [stream for stream in streams if not stream.client.lost]:
            feed_some(rng, rng.choice(waiting))
        for stream in streams:
            lost = [event for event in stream.protocol.events if isinstance(event, tuple)]
            assert stream.protocol.events[-1:] == lost, "connection_lost is the last call, and made once"
            assert stream.client.transport.is_closing()
    assert len(done) == 18, "all actions at all places"


async def test_a_connection_that_receives_while_another_one_delivers_shares_its_buffer(tmp_path: Path) -> None:
    pair, buffer = TLSPair(tmp_path), memoryview(bytearray(READ_BUFFER))
    outer, inner = (OwnClient(pair.client_context, buffer) for _ in range(2))
    _, outer_records = connected(pair, outer)
    _, inner_records = connected(pair, inner)

    def deliver(data: bytes) -> None:
        outer.protocol.data += data
        inner.feed(inner_records.record(b"inner"))

    deliver_by: Callable[[bytes], None] = deliver
    outer.protocol.data_received = deliver_by  # type: ignore[method-assign]
    outer.transport.set_protocol(outer.protocol)
    content = bytes(range(256)) * 100
    for _ in range(3):
        outer.feed(b"".join(outer_records.record(content[at : at + 9999]) for at in range(0, len(content), 9999)))
        outer.feed(outer_records.record(b"short"))
    assert outer.protocol.data == (content + b"short") * 3
    assert inner.protocol.data == b"inner" * 6
