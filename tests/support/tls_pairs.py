"""TLS connections in memory: a client transport on a plain transport that records, and a server."""

from __future__ import annotations

import asyncio
import ssl
from asyncio import sslproto
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import trustme

from aprocore.net.tls_transport import READ_BUFFER, TLSTransport
from tests.support.tls_records import RecordWriter, RecordWriter12, logged_secret

__all__ = [
    "HOST",
    "AsyncioClient",
    "Client",
    "Opened",
    "OwnClient",
    "PlainTransport",
    "RecordingProtocol",
    "Server",
    "TLSPair",
    "UnstartedClient",
    "transport_of",
]

HOST = "server.example"

# Of the first record: headers of the record and of the message, and the version, come before it.
_RANDOM = slice(5 + 4 + 2, 5 + 4 + 2 + 32)


class RecordingProtocol(asyncio.Protocol):
    """Protocol that records its calls; data that follows data is one event, as its pieces are up to the transport."""

    def __init__(self) -> None:
        self.events: list[object] = []
        self.data = b""
        self.pieces = 0
        self.transport: Any = None
        self.paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.events.append("made")

    def data_received(self, data: bytes) -> None:
        assert data, "no empty data"
        self.pieces += 1
        self.data += data

    def eof_received(self) -> None:
        self.events.append("eof")

    def connection_lost(self, exc: BaseException | None) -> None:
        self.events.append(("lost", type(exc).__name__, getattr(exc, "reason", None)))

    def pause_writing(self) -> None:
        assert not self.paused
        self.paused = True

    def resume_writing(self) -> None:
        assert self.paused
        self.paused = False


class PlainTransport(asyncio.Transport):
    """Plain transport without a socket, whose events a test makes."""

    def __init__(self) -> None:
        super().__init__()
        self.protocol: Any = None
        self.written: list[bytes] = []
        self.closing = self.aborted = self.reading_paused = False
        self.backlog = 0

    def write(self, data: Any) -> None:
        assert data, "no empty write"
        self.written.append(bytes(data))

    def taken(self) -> bytes:
        """Remove and return what was written."""
        data, self.written = b"".join(self.written), []
        return data

    def close(self) -> None:
        self.closing = True

    def abort(self) -> None:
        self.closing = self.aborted = True

    def _force_close(self, exc: BaseException | None) -> None:
        """Abort for asyncio's TLS."""
        self.abort()
        self.error = exc

    error: BaseException | None = None

    def is_closing(self) -> bool:
        return self.closing

    def is_reading(self) -> bool:
        return not self.reading_paused

    def pause_reading(self) -> None:
        self.reading_paused = True

    def resume_reading(self) -> None:
        self.reading_paused = False

    def get_write_buffer_size(self) -> int:
        return self.backlog

    def get_write_buffer_limits(self) -> tuple[int, int]:
        return self.limits

    limits = (16 * 1024, 64 * 1024)

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        self.limits = (low or 0, high or 0)

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return {"peername": ("192.0.2.1", 443)}.get(name, default)


class Client:
    """Client of one connection: its protocol records what arrives, its plain transport what is sent."""

    lowest: Any

    def __init__(self) -> None:
        self.protocol = RecordingProtocol()
        self.plain = PlainTransport()
        self.lost = False

    def feed(self, data: bytes) -> None:
        """Pass received data on in reads of at most the size of the read buffer, as an event loop does."""
        view = memoryview(data)
        while view and not self.plain.closing:
            buffer = self.lowest.get_buffer(-1)
            count = min(len(buffer), len(view))
            buffer[:count] = view[:count]
            self.lowest.buffer_updated(count)
            view = view[count:]
        self.settle()

    def feed_eof(self) -> None:
        if not self.plain.closing:
            self.lowest.eof_received()
            self.plain.close()
        self.settle()

    def settle(self) -> None:
        """Report a closed connection to the lowest protocol, as an event loop does."""
        if self.plain.closing and not self.lost:
            self.lost = True
            self.lowest.connection_lost(self.plain.error)

    def finish(self) -> None:
        """End the connection, if it is still open."""
        self.plain.abort()
        self.settle()

    def result(self) -> tuple[object, ...]:
        return (*self.protocol.events, self.protocol.data)


class UnstartedClient(Client):
    """Client on aprocore's own TLS before its handshake."""

    def __init__(self, context: ssl.SSLContext, buffer: memoryview | None = None) -> None:
        super().__init__()
        self.buffer = memoryview(bytearray(READ_BUFFER)) if buffer is None else buffer
        self.transport = self.lowest = TLSTransport(self.protocol, context, HOST, self.buffer)
        self.transport.connection_made(self.plain)

    @property
    def tls(self) -> ssl.SSLObject:
        tls: ssl.SSLObject = self.transport.get_extra_info("ssl_object")
        return tls


class OwnClient(UnstartedClient):
    """Client on aprocore's own TLS."""

    def __init__(self, context: ssl.SSLContext, buffer: memoryview | None = None) -> None:
        super().__init__(context, buffer)
        self.transport.start_handshake()


class _Loop:
    """What asyncio's TLS uses of its event loop: callbacks run at once after each event."""

    def __init__(self) -> None:
        self.ready: list[Any] = []

    def call_soon(self, callback: Any, *args: Any) -> None:
        self.ready.append((callback, args))

    def call_later(self, delay: float, callback: Any) -> Any:
        return self

    def cancel(self) -> None:
        """End a timer, none of which ever runs."""

    def get_debug(self) -> bool:
        return False

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        raise AssertionError(context)

    def run(self) -> None:
        while self.ready:
            callback, args = self.ready.pop(0)
            callback(*args)


class _Waiter:
    error: BaseException | None = None

    def cancelled(self) -> bool:
        return False

    def set_exception(self, error: Any) -> None:
        self.error = error() if isinstance(error, type) else error

    def set_result(self, result: None) -> None:
        pass


class AsyncioClient(Client):
    """Client on asyncio's TLS, for comparisons."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__()
        self.loop, self.waiter = _Loop(), _Waiter()
        self.lowest = sslproto.SSLProtocol(
            self.loop,  # type: ignore[arg-type] # what it uses
            self.protocol,
            context,
            self.waiter,  # type: ignore[arg-type] # what it uses
            server_hostname=HOST,
        )
        self.lowest.connection_made(self.plain)

    def settle(self) -> None:
        self.loop.run()
        super().settle()
        self.loop.run()


class Server:
    """TLS server in memory."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self.incoming, self.outgoing, server_side=True)
        self.done = False
        # Of the client's and of the server's hello.
        self.randoms: list[bytes] = []

    def answer(self, data: bytes) -> bytes:
        """Return what the server sends in the handshake after it has received ``data``."""
        self.incoming.write(data)
        if not self.randoms:
            self.randoms.append(data[_RANDOM])
        if not self.done:
            try:
                self.tls.do_handshake()
                self.done = True
            except ssl.SSLWantReadError:
                pass
        answer = self.outgoing.read()
        if len(self.randoms) == 1:
            self.randoms.append(answer[_RANDOM])
        return answer

    def read(self, data: bytes = b"") -> bytes:
        """Return the content of what the client has sent."""
        self.incoming.write(data)
        content = b""
        try:
            while piece := self.tls.read(1 << 20):
                content += piece
        except ssl.SSLWantReadError:
            pass
        return content

    def send(self, content: bytes) -> bytes:
        """Return the records with ``content``."""
        view = memoryview(content)
        while view:
            view = view[self.tls.write(view) :]
        return self.outgoing.read()

    def close(self) -> bytes:
        """Return a close_notify."""
        try:
            self.tls.unwrap()
        except ssl.SSLError:
            pass
        return self.outgoing.read()


class TLSPair:
    """Certificate authority with the contexts of a client that trusts it and of a server."""

    def __init__(self, folder: Path, names: Iterable[str] = (HOST,)) -> None:
        self.authority = trustme.CA()
        self.server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(*names).configure_cert(self.server_context)
        # Without tickets the server's first record has sequence number 0.
        self.server_context.num_tickets = 0
        self.key_log = folder / "keys.log"
        self.server_context.keylog_filename = str(self.key_log)
        self.client_context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.authority.configure_trust(self.client_context)

    def connected(self, client: Client) -> Server:
        """Complete the handshake of a client; return its server."""
        server = Server(self.server_context)
        while client.plain.written:
            if answer := server.answer(client.plain.taken()):
                client.feed(answer)
        assert client.protocol.events[:1] == ["made"], client.protocol.events
        return server

    def records(self) -> RecordWriter:
        """Return the writer of records for the connection of the last handshake, of TLS 1.3."""
        return RecordWriter(logged_secret(self.key_log, "SERVER_TRAFFIC_SECRET_0"))

    def records12(self, server: Server) -> RecordWriter12:
        """Return the writer of records for the connection of the last handshake, of TLS 1.2."""
        return RecordWriter12(logged_secret(self.key_log, "CLIENT_RANDOM"), *server.randoms)


class Opened:
    """A connection whose server is at the test's command."""

    def __init__(self, pair: TLSPair, client: Client) -> None:
        self.client, self.protocol, self.plain = client, client.protocol, client.plain
        self.server: Server = pair.connected(client)
        self.records: RecordWriter = pair.records()

    def received(self) -> bytes:
        """Return what the server has received."""
        return self.server.read(self.plain.taken())


def transport_of(opened: Opened) -> TLSTransport:
    assert isinstance(opened.protocol.transport, TLSTransport)
    return opened.protocol.transport
