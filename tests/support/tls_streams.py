"""Random streams of TLS records, whole and damaged, and what a client has to make of them."""

from __future__ import annotations

import random
import ssl
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import attrs

from aprocore.net.close_notify import was_cut_off
from tests.support.tls_pairs import AsyncioClient, Client, OwnClient, Server, TLSPair
from tests.support.tls_records import ALERT, HANDSHAKE, RecordWriter

__all__ = ["Campaign"]

_SIZES = (1, 2, 5, 17, 100, 400, 1500, 4096, 16383, 16384)
_WARNING = b"\x01\x5a"  # user_canceled, which is ignored
_FATAL = (b"\x02\x28", b"\x02\x0a", b"\x02\x50", b"\x01\x01", b"\x05\x05")
_PLAIN = (
    b"\x15\x03\x03\x00\x02\x01\x00",
    b"\x15\x03\x03\x00\x02\x02\x28",
    b"\x17\x03\x03\x00\x05plain",
    b"\x16\x03\x03\x00\x04\x00\x00\x00\x00",
    b"\x14\x03\x03\x00\x01\x01",
    b"\x17\x03\x03\x00\x00",
    b"\x17\x03\x03\xff\xff",
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
)


@attrs.define
class _Records:
    """Records of one stream: the bytes of each, and the data that each has."""

    records: list[bytes] = attrs.field(factory=list)
    contents: list[bytes] = attrs.field(factory=list)

    def add(self, record: bytes, content: bytes = b"") -> None:
        self.records.append(record)
        self.contents.append(content)

    def data(self, until: int | None = None) -> bytes:
        return b"".join(self.contents[:until])


def _ticket(rng: random.Random) -> bytes:
    """Return a NewSessionTicket (RFC 8446, section 4.6.1)."""
    nonce, ticket = rng.randbytes(rng.randrange(1, 9)), rng.randbytes(rng.randrange(1, 300))
    body = (7200).to_bytes(4, "big") + rng.randbytes(4) + bytes([len(nonce)]) + nonce
    body += len(ticket).to_bytes(2, "big") + ticket + b"\0\0"
    return b"\4" + len(body).to_bytes(3, "big") + body


def _whole_stream(rng: random.Random, writer: RecordWriter) -> _Records:
    """Return records that a server may send."""
    stream = _Records()
    for _ in range(rng.randrange(1, 6)):
        match rng.randrange(12):
            case 0:
                for _ in range(rng.randrange(1, 33)):  # more in a row are refused
                    stream.add(writer.record(b""))
                stream.add(writer.record(b"."), b".")
            case 1:
                stream.add(writer.key_update(requested=rng.random() < 0.5))
            case 2:
                stream.add(writer.record(_ticket(rng), HANDSHAKE))
            case 3:
                stream.add(writer.record(_WARNING, ALERT))
                stream.add(writer.record(b","), b",")
            case 4:
                message = _ticket(rng)  # in two records
                cut = rng.randrange(1, len(message))
                stream.add(writer.record(message[:cut], HANDSHAKE))
                stream.add(writer.record(message[cut:], HANDSHAKE))
            case _:
                content = rng.randbytes(rng.choice(_SIZES))
                padding = rng.choice((0, 0, 0, 1, 200)) if len(content) < 16000 else 0
                stream.add(writer.record(content, padding=padding), content)
    return stream


def _damage(rng: random.Random, stream: _Records, writer: RecordWriter | None) -> tuple[bytes, int, str]:
    """Return damaged bytes of a stream, the number of records before the damage, and its kind."""
    records = list(stream.records)
    at = rng.randrange(len(records))
    kind = rng.choice(("flip", "cut", "drop", "repeat", "swap", "plain", "garbage", "alert", "too long", "unknown"))
    if writer is None and kind in ("alert", "too long", "unknown"):
        kind = "flip"
    match kind:
        case "flip":
            damaged = bytearray(records[at])
            damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
            records[at] = bytes(damaged)
        case "cut":
            records[at] = records[at][: rng.randrange(len(records[at]))]
        case "drop":
            del records[at]
        case "repeat":
            records.insert(at, records[at])
            at += 1
        case "swap" if len(records) > 1:
            at = min(at, len(records) - 2)
            records[at], records[at + 1] = records[at + 1], records[at]
        case "swap":
            del records[at]
        case "plain":
            records.insert(at, rng.choice(_PLAIN))
        case "garbage":
            records.insert(at, rng.randbytes(rng.randrange(1, 200)))
        case _:
            assert writer is not None
            at = len(records)
            hostile = {
                "alert": lambda: writer.record(rng.choice(_FATAL), ALERT),
                "too long": lambda: writer.record(bytes(16385)),
                "unknown": lambda: writer.record(b"data", rng.choice((0, 1, 20, 24, 99, 255))),
            }
            records += [hostile[kind](), writer.record(b"late")]
    return b"".join(records), at, kind


def _parts(rng: random.Random, stream: bytes) -> list[bytes]:
    """Split a stream at random, also into single bytes."""
    match rng.randrange(4):
        case 0:
            return [stream]
        case 1 if len(stream) < 400:
            return [bytes([byte]) for byte in stream]
        case _:
            cuts = sorted(rng.randrange(len(stream) + 1) for _ in range(rng.randrange(1, 8)))
            return [
                part for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True) if (part := stream[start:end])
            ]


class Campaign:
    """Streams on many connections: each has some whole streams and a damaged one.

    Attributes:
        counts: streams and connections by kind.
        slowest: longest time in seconds that one stream took.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.rng = random.Random(seed)
        self.counts: Counter[str] = Counter()
        self.slowest = 0.0
        self._folder = folder
        self._renew()

    @property
    def streams(self) -> int:
        return self.counts["whole"] + self.counts["damaged"] + self.counts["handshake"]

    def _renew(self) -> None:
        self._tls13, self._tls12 = (TLSPair(self._folder) for _ in range(2))
        self._tls12.server_context.maximum_version = ssl.TLSVersion.TLSv1_2
        context = self._tls12.client_context
        first = OwnClient(context)
        self._tls12.connected(first)
        # aprocore resumes no sessions, but without public-key operations a handshake is fast.
        context.wrap_bio = partial(context.wrap_bio, session=first.tls.session)  # type: ignore[method-assign]
        first.finish()

    def run(self, *, compared: bool) -> None:
        """Run one connection; if ``compared``, its damaged stream on asyncio's TLS as well."""
        if self.counts["connections"] % 1000 == 999:
            self._tls13.key_log.unlink()  # it is read as a whole
            self._renew()
        self.counts["connections"] += 1
        match self.rng.randrange(8):
            case 0:
                self._timed(self._run_handshake)
            case 1 | 2 | 3 | 4:
                self._timed(self._run_tls12)
            case _:
                self._run_tls13(compared=compared)

    def _timed(self, work: Callable[[], None]) -> None:
        start = time.perf_counter()
        work()
        self.slowest = max(self.slowest, time.perf_counter() - start)

    # -- handshake ----------------------------------------------------------------------------------------------------

    def _run_handshake(self) -> None:
        """Damage what the server sends in the handshake."""
        rng, pair = self.rng, self._tls13
        client, server = OwnClient(pair.client_context), Server(pair.server_context)
        flight = server.answer(client.plain.taken())
        stream = _Records()
        while flight:
            length = 5 + int.from_bytes(flight[3:5], "big")
            stream.add(flight[:length])
            flight = flight[length:]
        damaged, _, kind = _damage(rng, stream, None)
        for part in _parts(rng, damaged):
            client.feed(part)
        if client.protocol.events:
            # The version of an unencrypted record is the only part that nothing protects.
            server.answer(client.plain.taken())
            assert server.done, kind
        assert client.protocol.data == b"", kind
        client.feed_eof()
        assert client.lost, kind
        assert client.transport.handshaken.done(), kind
        self.counts["handshake"] += 1

    # -- TLS 1.2 ------------------------------------------------------------------------------------------------------

    def _run_tls12(self) -> None:
        client = OwnClient(self._tls12.client_context)
        server = self._tls12.connected(client)
        rng, stream = self.rng, _Records()
        for _ in range(rng.randrange(1, 6)):
            content = rng.randbytes(rng.choice(_SIZES))
            stream.add(server.send(content), content)
        damaged, until, kind = _damage(rng, stream, None)
        self._check_damaged(client, _parts(rng, damaged), stream.data(until), kind)

    # -- TLS 1.3 ------------------------------------------------------------------------------------------------------

    def _run_tls13(self, *, compared: bool) -> None:
        rng, pair = self.rng, self._tls13
        client = OwnClient(pair.client_context)
        server, writer = pair.connected(client), pair.records()
        for _ in range(rng.randrange(1, 12)):
            self._timed(lambda: self._check_whole(client, server, _whole_stream(rng, writer)))
        if rng.random() < 0.1:
            self._check_close(client, writer)
            return
        state = rng.getstate()
        stream = _whole_stream(rng, writer)
        damaged, until, kind = _damage(rng, stream, writer)
        parts = _parts(rng, damaged)
        before = client.protocol.data
        self._timed(lambda: self._check_damaged(client, parts, before + stream.data(until), kind))
        if compared:
            after = rng.getstate()
            rng.setstate(state)
            self._compare(client, before)
            assert rng.getstate() == after

    def _check_whole(self, client: OwnClient, server: Server, stream: _Records) -> None:
        before, pieces = client.protocol.data, client.protocol.pieces
        for part in _parts(self.rng, b"".join(stream.records)):
            client.feed(part)
        assert client.protocol.events == ["made"]
        assert client.protocol.data == before + stream.data()
        assert client.protocol.pieces - pieces <= len(stream.data())
        client.protocol.data = b""
        client.protocol.transport.write(b"request")
        assert server.read(client.plain.taken()) == b"request"
        self.counts["whole"] += 1

    def _check_close(self, client: OwnClient, writer: RecordWriter) -> None:
        client.feed(writer.record(b"last") + writer.close_notify() + writer.record(b"late"))
        result = client.result()
        if result == ("made", ("lost", "SSLEOFError", None), b"last"):
            # OpenSSL 3.6 takes a close_notify for the end of the TCP connection if a warning came before it.
            assert ssl.OPENSSL_VERSION_INFO >= (3, 6)
        else:
            assert result == ("made", "eof", ("lost", "NoneType", None), b"last")
            assert not was_cut_off(client.tls)
        self.counts["whole"] += 1

    def _check_damaged(self, client: OwnClient, parts: list[bytes], expected: bytes, kind: str) -> None:
        """Check that exactly the data before the damage is delivered, and that the end is never a clean one."""
        for part in parts:
            client.feed(part)
        assert client.protocol.data == expected, kind
        client.feed_eof()
        assert client.protocol.data == expected, kind
        assert client.lost, kind
        made, *_, (_, error, _) = client.protocol.events
        assert made == "made"
        assert error == "SSLError" or was_cut_off(client.tls), kind
        self.counts["damaged"] += 1
        self.counts[kind] += 1

    def _compare(self, own: Client, before: bytes) -> None:
        """Compare with asyncio's TLS, which drops data that arrives together with a damaged record."""
        other = AsyncioClient(self._tls13.client_context)
        self._tls13.connected(other)
        writer = self._tls13.records()
        stream = _whole_stream(self.rng, writer)
        damaged, _, kind = _damage(self.rng, stream, writer)
        for part in _parts(self.rng, damaged):
            other.feed(part)
        other.feed_eof()
        assert own.protocol.events == other.protocol.events, kind
        assert own.protocol.data.startswith(before + other.protocol.data), kind
        self.counts["compared"] += 1
