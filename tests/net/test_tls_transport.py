"""The TLS transport in memory: any split of the records, ends, and the same results as asyncio's."""

from __future__ import annotations

import gc
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest

from aprocore.net import tls_transport
from aprocore.net.close_notify import was_cut_off
from aprocore.net.tls_transport import READ_BUFFER
from tests.support.tls_pairs import HOST, AsyncioClient, Opened, OwnClient, Server, TLSPair, transport_of
from tests.support.tls_records import ALERT, HANDSHAKE, RecordWriter
from tests.support.transports import until

pytestmark = pytest.mark.anyio

FATAL_ALERT = b"\x02\x50"  # internal_error
LONGEST = b"x" * 16 * 1024


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> TLSPair:
    return TLSPair(tmp_path_factory.mktemp("tls"))


@pytest.fixture
async def opened(pair: TLSPair) -> Opened:
    return Opened(pair, OwnClient(pair.client_context))


def damaged(record: bytes) -> bytes:
    """Return a record of which the last byte is another one."""
    return record[:-1] + bytes([record[-1] ^ 1])


# -- the same results as asyncio's ------------------------------------------------------------------------------------

#: Records of a server, each of which arrives by itself.
STREAMS: dict[str, Callable[[RecordWriter], list[bytes]]] = {
    "data": lambda records: [records.record(b"one"), records.record(b"two")],
    "empty records": lambda records: [records.record(b"") for _ in range(32)] + [records.record(b"data")],
    "too many empty records": lambda records: [records.record(b"") for _ in range(33)] + [records.record(b"data")],
    "padded": lambda records: [records.record(b"data", padding=1000)],
    "longest": lambda records: [records.record(LONGEST)],
    "too long": lambda records: [records.record(b"data"), records.record(LONGEST + b"x"), records.record(b"more")],
    "only padding": lambda records: [records.record(b"", 0, padding=10), records.record(b"more")],
    "key update": lambda records: [records.record(b"1"), records.key_update(), records.record(b"2")],
    "requested key update": lambda records: [records.key_update(requested=True), records.record(b"2")],
    "close_notify": lambda records: [records.record(b"data"), records.close_notify()],
    "data after close_notify": lambda records: [records.close_notify(), records.record(b"more")],
    "fatal alert": lambda records: [records.record(b"data"), records.record(FATAL_ALERT, ALERT), records.record(b"")],
    "warning": lambda records: [records.record(b"\x01\x5a", ALERT), records.record(b"data")],  # user_canceled
    "many warnings": lambda records: [records.record(b"\x01\x5a", ALERT) for _ in range(6)],
    "short alert": lambda records: [records.record(b"\x01", ALERT)],
    "unknown kind": lambda records: [records.record(b"data", 99)],
    "unencrypted": lambda records: [b"\x17\x03\x03\x00\x04data", records.record(b"data")],
    "unencrypted alert": lambda records: [b"\x15\x03\x03\x00\x02\x01\x00", records.record(b"data")],
    "change of ciphers": lambda records: [b"\x14\x03\x03\x00\x01\x01", records.record(b"data")],
    "HTTP": lambda records: [b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", records.record(b"data")],
    "zeros": lambda records: [bytes(100)],
    "damaged": lambda records: [records.record(b"1"), damaged(records.record(b"2")), records.record(b"3")],
    "missing": lambda records: [records.record(b"1"), records.record(b"2")[:0], records.record(b"3")],
    "repeated": lambda records: [records.record(b"1")] * 2,
    "hello request": lambda records: [records.record(b"\0\0\0\0", HANDSHAKE), records.record(b"data")],
    "second hello": lambda records: [records.record(b"\2\0\0\0", HANDSHAKE), records.record(b"data")],
    "short ticket": lambda records: [records.record(b"\4\0\0\1\0", HANDSHAKE), records.record(b"data")],
    "endless message": lambda records: [records.record(b"\4\xff\xff\xff" + bytes(8000), HANDSHAKE) for _ in range(20)],
    "message in data": lambda records: [records.record(b"\x18\0", HANDSHAKE), records.record(b"data")],
    "wrong length": lambda records: [b"\x17\x03\x03\xff\xff", records.record(b"data")],
    "no content": lambda records: [b"\x17\x03\x03\x00\x00", records.record(b"data")],
    "incomplete": lambda records: [records.record(b"data"), records.record(b"more")[:-1]],
}


@pytest.mark.parametrize("ends", [False, True], ids=["open", "closed"])
@pytest.mark.parametrize("name", STREAMS)
async def test_a_stream_of_records_has_the_same_result_as_with_asyncio(pair: TLSPair, name: str, ends: bool) -> None:
    results = []
    for client in (OwnClient(pair.client_context), AsyncioClient(pair.client_context)):
        opened = Opened(pair, client)
        for record in STREAMS[name](opened.records):
            client.feed(record)
        if ends:
            client.feed_eof()
        results.append((*client.result(), client.plain.closing))
        client.finish()
    own, asyncios = results
    assert own == asyncios


@pytest.mark.parametrize("name", STREAMS)
async def test_the_result_does_not_depend_on_how_the_records_are_split(pair: TLSPair, name: str) -> None:
    results = []
    for size in (1, 7, 1000, READ_BUFFER):
        opened = Opened(pair, OwnClient(pair.client_context))
        stream = b"".join(STREAMS[name](opened.records))
        for offset in range(0, len(stream), size):
            opened.client.feed(stream[offset : offset + size])
        opened.client.feed_eof()
        results.append(opened.client.result())
        opened.client.finish()
    assert results == results[:1] * 4


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_connection_may_be_split_at_every_byte(tmp_path: Path, version: ssl.TLSVersion) -> None:
    pair = TLSPair(tmp_path)
    pair.server_context.minimum_version = pair.server_context.maximum_version = version
    pair.server_context.num_tickets = 2
    client, server = OwnClient(pair.client_context), Server(pair.server_context)
    while client.plain.written:
        for byte in server.answer(client.plain.taken()):
            client.feed(bytes([byte]))
    client.protocol.transport.write(b"request")
    assert server.read(client.plain.taken()) == b"request"
    for byte in server.send(b"response") + server.close():
        client.feed(bytes([byte]))
    assert client.result() == ("made", "eof", ("lost", "NoneType", None), b"response")
    assert not was_cut_off(client.tls)


# -- received data ----------------------------------------------------------------------------------------------------


async def test_records_that_arrive_together_are_delivered_together(opened: Opened) -> None:
    opened.client.feed(b"".join(opened.records.record(text) for text in (b"head", b"", b"body")))
    assert (opened.protocol.data, opened.protocol.pieces) == (b"headbody", 1)


async def test_a_full_read_buffer_is_decrypted(opened: Opened) -> None:
    content = bytes(range(256)) * 4096
    opened.client.feed(b"".join(opened.records.record(content[at : at + 9999]) for at in range(0, 1 << 20, 9999)))
    assert opened.protocol.data == content
    assert opened.protocol.pieces <= 5


@pytest.mark.parametrize("size", [1, 1 << 15])
async def test_small_records_without_end_take_bounded_memory(opened: Opened, size: int) -> None:
    for _ in range(20):
        opened.client.feed(b"".join(opened.records.record(b"x" * (size % 999)) for _ in range(200)))
    assert len(opened.protocol.data) == 4000 * (size % 999)
    assert transport_of(opened)._incoming.pending == 0


async def test_the_buffers_of_openssl_stay_small(opened: Opened) -> None:
    transport, sizes = transport_of(opened), []
    feed = transport._feed

    def measured(data: memoryview) -> int:
        sizes.append(len(data))
        return feed(data)

    transport._feed = measured
    opened.client.feed(b"".join(opened.records.record(LONGEST) for _ in range(30)))
    assert opened.protocol.data == LONGEST * 30
    assert max(sizes) < 20_000


async def test_received_data_is_freed_without_the_garbage_collector(pair: TLSPair) -> None:
    pair.server_context.num_tickets = 2
    try:
        client, server = OwnClient(pair.client_context), Server(pair.server_context)
    finally:
        pair.server_context.num_tickets = 0
    gc.collect()
    gc.disable()
    try:
        client.feed(server.answer(client.plain.taken()))
        client.feed(server.answer(client.plain.taken()))
        for stream in (server.send(LONGEST * 20)[:-1], server.send(b"data"), server.close()):
            client.feed(stream[:-1])
            client.feed(stream[-1:])
        assert gc.collect() == 0
    finally:
        gc.enable()


async def test_data_before_a_damaged_record_is_delivered_and_data_after_it_is_not(opened: Opened) -> None:
    good, bad, late = (opened.records.record(text) for text in (b"good", b"bad", b"late"))
    opened.client.feed(good + damaged(bad) + late)
    opened.client.feed(late)
    made, (lost, error, reason), data = opened.client.result()
    assert (made, lost, error, data) == ("made", "lost", "SSLError", b"good")
    assert reason in ("DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "RECORD_LAYER_FAILURE")  # before and since OpenSSL 3.6
    assert opened.plain.aborted
    assert transport_of(opened).is_closing()


async def test_the_server_receives_an_alert_for_a_damaged_record(opened: Opened) -> None:
    opened.client.feed(damaged(opened.records.record(b"bad")))
    with pytest.raises(ssl.SSLError, match="BAD_RECORD_MAC"):
        opened.received()


async def test_nothing_is_delivered_after_the_protocol_has_closed(opened: Opened) -> None:
    def abort(data: bytes) -> None:
        opened.protocol.data += data
        opened.protocol.transport.abort()

    opened.protocol.data_received = abort  # type: ignore[method-assign]
    transport_of(opened).set_protocol(opened.protocol)
    opened.client.feed(opened.records.record(b"1") + opened.records.close_notify())
    assert opened.client.result() == ("made", ("lost", "NoneType", None), b"1")
    opened.client.lowest.buffer_updated(10)
    assert opened.protocol.data == b"1"


async def test_an_error_of_the_protocol_reaches_the_event_loop(opened: Opened) -> None:
    def fail(data: bytes) -> None:
        raise ZeroDivisionError

    opened.protocol.data_received = fail  # type: ignore[method-assign]
    transport_of(opened).set_protocol(opened.protocol)
    with pytest.raises(ZeroDivisionError):
        opened.client.feed(opened.records.record(b"1"))


async def test_connections_share_a_buffer_that_never_has_decrypted_data(pair: TLSPair) -> None:
    buffer = memoryview(bytearray(READ_BUFFER))
    two = [Opened(pair, OwnClient(pair.client_context, buffer)) for _ in range(2)]
    for number in range(10):
        for opened, name in zip(two, (b"alpha", b"beta"), strict=True):
            opened.client.feed(opened.records.record(b"%b%d" % (name, number)))
            assert name not in bytes(buffer)
    assert [opened.protocol.data for opened in two] == [
        b"".join(b"%b%d" % (name, number) for number in range(10)) for name in (b"alpha", b"beta")
    ]


async def test_reading_can_be_paused(opened: Opened) -> None:
    transport = transport_of(opened)
    transport.pause_reading()
    assert not transport.is_reading()
    transport.resume_reading()
    assert transport.is_reading()


# -- sent data --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 16 * 1024, 16 * 1024 + 1, 32 * 1024, 32 * 1024 + 1, 1_000_000])
async def test_data_of_any_size_is_sent(opened: Opened, size: int) -> None:
    content = (b"0123456789" * (size // 10 + 1))[:size]
    transport, taken = transport_of(opened), list[bytes]()
    take = transport._take

    def recording() -> bytes:
        taken.append(take())
        return taken[-1]

    transport._take = recording  # type: ignore[assignment]
    transport.write(content)
    transport.write(memoryview(content))
    assert max(map(len, taken)) < 17 * 1024, "OpenSSL's buffer does not grow"
    assert opened.received() == content * 2


@pytest.mark.parametrize(("records", "sends"), [(2, 1), (16, 1), (17, 2), (61, 4)])
async def test_several_records_are_sent_with_one_call(opened: Opened, records: int, sends: int) -> None:
    opened.plain.taken()
    opened.protocol.transport.write(bytes(records * 16 * 1024))
    assert len(opened.plain.written) == sends
    assert max(map(len, opened.plain.written)) < 300_000, "the memory of a long write is bounded"
    assert len(opened.received()) == records * 16 * 1024


async def test_the_rest_of_long_data_is_dropped_once_the_connection_is_lost(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(data: bytes) -> None:
        opened.plain.written.append(data)
        opened.plain.abort()

    monkeypatch.setattr(opened.plain, "write", fail)
    opened.plain.taken()
    opened.protocol.transport.write(bytes(1_000_000))
    assert len(opened.plain.written) == 1


@pytest.mark.parametrize("size", [50, 250, 16 * 1024, 40_000])
async def test_data_is_sent_as_a_whole_if_openssl_takes_less_at_a_time(opened: Opened, size: int) -> None:
    transport = transport_of(opened)
    encrypt = transport._encrypt
    transport._encrypt = lambda data: encrypt(memoryview(data)[:100])
    content = (b"0123456789" * (size // 10 + 1))[:size]
    transport.write(content)
    assert opened.received() == content


async def test_several_pieces_are_sent_together(opened: Opened) -> None:
    opened.protocol.transport.writelines([b"a", bytearray(b"b"), memoryview(b"c")])
    assert len(opened.plain.written) == 1
    assert opened.received() == b"abc"


async def test_nothing_is_sent_for_no_data(opened: Opened) -> None:
    opened.plain.taken()
    opened.protocol.transport.write(b"")
    assert opened.plain.written == []


async def test_the_flow_control_is_that_of_the_plain_transport(opened: Opened) -> None:
    transport = transport_of(opened)
    transport.pause_writing()
    assert opened.protocol.paused
    transport.resume_writing()
    assert not opened.protocol.paused
    transport.set_write_buffer_limits(high=100, low=10)
    assert transport.get_write_buffer_limits() == (10, 100)
    opened.plain.backlog = 55
    assert transport.get_write_buffer_size() == 55


async def test_a_write_after_a_failure_of_tls_ends_the_connection(opened: Opened) -> None:
    with pytest.raises(ssl.SSLWantReadError):
        transport_of(opened)._tls.unwrap()
    opened.protocol.transport.write(b"data")
    opened.client.settle()
    assert opened.protocol.events == ["made", ("lost", "SSLError", "PROTOCOL_IS_SHUTDOWN")]


# -- ends -------------------------------------------------------------------------------------------------------------


async def test_a_close_notify_is_answered_after_what_was_written(opened: Opened) -> None:
    opened.protocol.transport.write(b"upload")
    opened.client.feed(opened.records.record(b"late") + opened.records.close_notify())
    assert opened.client.result() == ("made", "eof", ("lost", "NoneType", None), b"late")
    assert opened.received() == b"upload"
    assert opened.server.tls.read(1) == b"", "a close_notify was received"
    assert opened.plain.closing
    assert not opened.plain.aborted


@pytest.mark.parametrize("how", ["end", "reset", "incomplete record"])
async def test_an_end_without_close_notify_is_told_from_one_with_it(pair: TLSPair, how: str) -> None:
    client = OwnClient(pair.client_context)
    opened = Opened(pair, client)
    client.feed(opened.records.record(b"data"))
    if how == "incomplete record":
        client.feed(opened.records.close_notify()[:-1])
    if how == "reset":
        client.plain.error = ConnectionResetError()
        client.plain.abort()
        client.settle()
    else:
        client.feed_eof()
    assert was_cut_off(client.tls)


async def test_closing_sends_a_close_notify_and_drops_what_arrives_later(opened: Opened) -> None:
    transport = transport_of(opened)
    transport.write(b"last")
    transport.close()
    transport.close()
    transport.write(b"ignored")
    assert transport.is_closing()
    assert opened.received() == b"last"
    opened.client.lowest.get_buffer(-1)[:4] = b"late"
    opened.client.lowest.buffer_updated(4)
    opened.client.settle()
    assert opened.client.result() == ("made", ("lost", "NoneType", None), b"")


async def test_a_closed_connection_whose_data_is_not_read_is_aborted(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tls_transport, "SHUTDOWN_TIMEOUT", 0.0)
    opened.plain.backlog = 1
    transport_of(opened).close()
    assert not opened.plain.aborted
    await until(lambda: opened.plain.aborted)


async def test_the_timer_of_a_closed_connection_ends_with_it(opened: Opened) -> None:
    opened.plain.backlog = 1
    transport = transport_of(opened)
    transport.close()
    timer = transport._timer
    assert timer is not None
    opened.client.settle()
    assert timer.cancelled()


# -- other parts of a transport ---------------------------------------------------------------------------------------


async def test_what_a_transport_says_of_itself(pair: TLSPair, opened: Opened) -> None:
    transport = transport_of(opened)
    assert transport.get_extra_info("ssl_object") is opened.client.tls  # type: ignore[attr-defined]
    assert transport.get_extra_info("sslcontext") is pair.client_context
    assert transport.get_extra_info("peercert")["subjectAltName"] == (("DNS", HOST),)
    assert transport.get_extra_info("cipher")[1] == "TLSv1.3"
    assert transport.get_extra_info("compression") is None
    assert transport.get_extra_info("peername") == ("192.0.2.1", 443)
    assert transport.get_extra_info("unknown", 5) == 5
    assert transport.get_protocol() is opened.protocol
    assert not transport.can_write_eof()
    assert repr(transport) == "<TLSTransport open>"
    transport.abort()
    assert repr(transport) == "<TLSTransport closing>"


async def test_a_connection_has_no_dict(opened: Opened) -> None:
    assert not hasattr(transport_of(opened), "__dict__"), "every attribute has a slot"
