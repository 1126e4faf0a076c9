"""Handshakes of the TLS transport in memory, and what may follow them: key updates, certificates, renegotiation."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from aprocore.net import tls_transport
from tests.support.tls_pairs import HOST, Opened, OwnClient, Server, TLSPair, UnstartedClient
from tests.support.tls_records import ALERT, HANDSHAKE, RecordWriter12

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> TLSPair:
    return TLSPair(tmp_path_factory.mktemp("tls"))


@pytest.fixture
async def opened(pair: TLSPair) -> Opened:
    return Opened(pair, OwnClient(pair.client_context))


# -- handshake --------------------------------------------------------------------------------------------------------


def failure(client: OwnClient) -> BaseException:
    assert client.protocol.events == [], "a connection that was not verified is not shown"
    error = client.transport.handshaken.exception()
    assert error is not None
    assert error.__traceback__ is None, "frames have data"
    return error


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "WRONG_VERSION_NUMBER"),
        (bytes(100), "WRONG_VERSION_NUMBER"),
        (b"HTTP/1.1 200 OK\r\n\r\n" + bytes(200_000), "WRONG_VERSION_NUMBER"),
        (b"\x17\x03\x03\x00\x04data", "UNEXPECTED_MESSAGE"),
        (b"\x15\x03\x03\x00\x02\x02\x28", "SSLV3_ALERT_HANDSHAKE_FAILURE"),
        (b"\x16\x03\x03\xff\xff", "PACKET_LENGTH_TOO_LONG"),
    ],
)
async def test_garbage_fails_the_handshake(pair: TLSPair, data: bytes, reason: str) -> None:
    client = OwnClient(pair.client_context)
    client.feed(data)
    error = failure(client)
    assert isinstance(error, ssl.SSLError)
    assert error.reason in (reason, "RECORD_LAYER_FAILURE")  # that of damaged records since OpenSSL 3.6
    assert client.plain.aborted


async def test_an_early_close_notify_fails_the_handshake(pair: TLSPair) -> None:
    client = OwnClient(pair.client_context)
    client.feed(b"\x15\x03\x03\x00\x02\x01\x00")
    assert isinstance(failure(client), ssl.SSLZeroReturnError)


@pytest.mark.parametrize("position", range(0, 900, 37))
async def test_a_damaged_byte_fails_the_handshake_and_nothing_is_delivered(pair: TLSPair, position: int) -> None:
    client, server = OwnClient(pair.client_context), Server(pair.server_context)
    answer = bytearray(server.answer(client.plain.taken()))
    answer[position % len(answer)] ^= 0x55
    client.feed(bytes(answer))
    client.feed_eof()
    assert isinstance(failure(client), OSError)


@pytest.mark.parametrize("part", [0.0, 0.5])
async def test_an_end_during_the_handshake(pair: TLSPair, part: float) -> None:
    client, server = OwnClient(pair.client_context), Server(pair.server_context)
    answer = server.answer(client.plain.taken())
    client.feed(answer[: int(len(answer) * part)])
    client.feed_eof()
    assert isinstance(failure(client), ConnectionResetError)


async def test_a_lost_connection_during_the_handshake(pair: TLSPair) -> None:
    client = OwnClient(pair.client_context)
    client.plain.error = TimeoutError(110, "timed out")
    client.plain.abort()
    client.settle()
    assert failure(client) is client.plain.error


async def test_another_name_fails_the_handshake_with_an_alert(tmp_path: Path) -> None:
    pair = TLSPair(tmp_path, ["other.example"])
    client, server = OwnClient(pair.client_context), Server(pair.server_context)
    client.feed(server.answer(client.plain.taken()))
    assert isinstance(failure(client), ssl.SSLCertVerificationError)
    with pytest.raises(ssl.SSLError, match="ALERT_BAD_CERTIFICATE"):
        server.answer(client.plain.taken())


async def test_the_name_is_sent_to_the_server(tmp_path: Path) -> None:
    pair = TLSPair(tmp_path)
    names: list[str | None] = []
    pair.server_context.sni_callback = lambda _socket, name, _context: names.append(name)
    pair.connected(OwnClient(pair.client_context))
    assert names == [HOST]


async def test_data_right_after_the_handshake_is_delivered_after_the_connection_was_made(pair: TLSPair) -> None:
    client, server = OwnClient(pair.client_context), Server(pair.server_context)
    flight = server.answer(client.plain.taken())
    # The server's keys for data exist before it has received the client's last message.
    client.feed(flight + pair.records().record(b"early") + pair.records().record(b""))
    assert client.protocol.events[0] == "made"
    assert client.protocol.data == b"early"


async def test_the_handshake_begins_when_it_is_started_or_when_the_server_sends_first(pair: TLSPair) -> None:
    for data, ends in ((b"", False), (b"HTTP/1.1 400 Bad Request\r\n\r\n", False), (b"", True)):
        client = UnstartedClient(pair.client_context)
        assert client.plain.written == []
        if data:
            client.feed(data)
        if ends:
            client.plain.abort()
            client.settle()
        client.transport.start_handshake()
        assert len(client.plain.written) == (0 if ends else 1)
        assert client.transport.handshaken.done() is bool(data or ends)


async def test_an_error_of_the_protocol_at_the_end_of_the_handshake_ends_the_wait_for_it(pair: TLSPair) -> None:
    def fail(transport: object) -> None:
        raise ZeroDivisionError

    client, server = OwnClient(pair.client_context), Server(pair.server_context)
    client.protocol.connection_made = fail  # type: ignore[method-assign]
    answer = server.answer(client.plain.taken())
    with pytest.raises(ZeroDivisionError) as caught:
        client.feed(answer)
    client.plain.error = caught.value
    client.finish()
    assert client.transport.handshaken.exception() is caught.value


async def test_closing_during_the_handshake_aborts(pair: TLSPair) -> None:
    client = OwnClient(pair.client_context)
    client.transport.close()
    client.settle()
    assert client.plain.aborted
    assert isinstance(failure(client), ConnectionResetError)


# -- key updates, tickets, client certificates ------------------------------------------------------------------------


async def test_a_requested_key_update_is_answered(opened: Opened) -> None:
    for number in range(100):
        opened.client.feed(opened.records.key_update(requested=True) + opened.records.record(b"%d," % number))
        opened.protocol.transport.write(b"%d;" % number)
        assert opened.received() == b"%d;" % number
    assert opened.protocol.data == b"".join(b"%d," % number for number in range(100))


async def test_a_server_that_requests_key_updates_and_does_not_read_is_disconnected(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tls_transport, "_MAX_UNREAD_ANSWERS", 1000)
    for backlog in (0, 1, 10_000_000, 0, 1, 10_000_000):  # data of the protocol does not count
        opened.plain.backlog = backlog
        for _ in range(15):
            opened.client.feed(opened.records.key_update(requested=True))
        assert len(opened.plain.taken()) > 300
    assert not opened.plain.closing
    while not opened.plain.closing:
        opened.client.feed(opened.records.key_update(requested=True))
    assert len(opened.plain.taken()) < 1000
    assert opened.protocol.events == ["made", ("lost", "ConnectionAbortedError", None)]


async def test_a_certificate_that_the_server_requests_later_is_sent(tmp_path: Path) -> None:
    pair = TLSPair(tmp_path)
    pair.authority.configure_trust(pair.server_context)
    pair.server_context.post_handshake_auth = pair.client_context.post_handshake_auth = True
    pair.server_context.verify_mode = ssl.CERT_REQUIRED
    pair.authority.issue_cert("client@example.com").configure_cert(pair.client_context)
    client = OwnClient(pair.client_context)
    server = pair.connected(client)
    assert server.tls.getpeercert() is None or not server.tls.getpeercert()
    server.tls._sslobj.verify_client_post_handshake()  # type: ignore[attr-defined] # SSLSocket alone shows it
    client.feed(server.send(b"request"))
    assert server.read(client.plain.taken()) == b""
    assert server.tls.getpeercert()
    assert client.protocol.data == b"request"


# -- renegotiation ----------------------------------------------------------------------------------------------------

HELLO_REQUEST = b"\0\0\0\0"


@pytest.fixture
async def opened12(tmp_path: Path) -> AsyncIterator[tuple[OwnClient, RecordWriter12, Server]]:
    pair = TLSPair(tmp_path)
    pair.server_context.maximum_version = ssl.TLSVersion.TLSv1_2
    client = OwnClient(pair.client_context)
    server = pair.connected(client)
    yield client, pair.records12(server), server
    client.finish()


async def test_records_of_tls_12_are_delivered(opened12: tuple[OwnClient, RecordWriter12, Server]) -> None:
    client, records, _ = opened12
    client.feed(records.record(b"one") + records.record(b"") + records.record(b"two"))
    client.feed(records.record(b"\1\0", ALERT))
    assert client.result() == ("made", "eof", ("lost", "NoneType", None), b"onetwo")


@pytest.mark.parametrize("data_follows", [False, True])
async def test_a_renegotiation_of_tls_12_is_refused_and_nothing_more_is_sent(
    opened12: tuple[OwnClient, RecordWriter12, Server], data_follows: bool
) -> None:
    client, records, _ = opened12
    client.feed(records.record(b"before"))
    client.plain.taken()
    client.feed(records.record(HELLO_REQUEST, HANDSHAKE) + (records.record(b"after") if data_follows else b""))
    client.protocol.transport.write(b"a token")
    client.settle()
    assert client.result()[:2] == ("made", ("lost", "SSLError", None))
    assert client.protocol.data in (b"before", b"beforeafter")
    assert client.plain.aborted
    assert client.plain.written == []


async def test_requests_of_a_renegotiation_without_end_are_refused_too(
    opened12: tuple[OwnClient, RecordWriter12, Server],
) -> None:
    client, records, _ = opened12
    for _ in range(5):
        client.feed(records.record(HELLO_REQUEST, HANDSHAKE))
    client.settle()
    assert client.protocol.events == ["made", ("lost", "SSLError", None)]
    assert client.plain.written == []


async def test_a_renegotiation_that_the_context_forbids_is_refused_as_well(tmp_path: Path) -> None:
    pair = TLSPair(tmp_path)
    pair.server_context.maximum_version = ssl.TLSVersion.TLSv1_2
    pair.client_context.options |= ssl.OP_NO_RENEGOTIATION
    client = OwnClient(pair.client_context)
    records = pair.records12(pair.connected(client))
    client.feed(records.record(HELLO_REQUEST, HANDSHAKE))
    assert client.protocol.events == ["made", ("lost", "SSLError", None)]
