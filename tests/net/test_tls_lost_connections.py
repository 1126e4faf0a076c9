"""The TLS transport on connections that are reset while the client sends: what had arrived before is delivered."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from aprocore.net.platform.sockets import reset_on_close
from aprocore.net.tls_transport import READ_BUFFER, TLSTransport
from tests.support.tls_pairs import HOST, RecordingProtocol, Server, TLSPair
from tests.support.transports import count_sockets, until

pytestmark = pytest.mark.anyio

#: More than the buffers of both sockets take.
LONG = b"x" * 8 * 1024 * 1024
#: A fatal handshake_failure.
ALERT = b"\x15\x03\x03\x00\x02\x02\x28"


class Opened:
    """A connection whose server does nothing but what the test does."""

    def __init__(self, protocol: RecordingProtocol, server: Server, peer: socket.socket) -> None:
        self.protocol, self.transport = protocol, protocol.transport
        self.server, self.peer = server, peer

    def answer_and_reset(self, data: bytes) -> None:
        """Send records, and reset the connection, before the event loop runs again."""
        self.peer.sendall(data)
        reset_on_close(self.peer)
        self.peer.close()


async def connect(tls: TLSTransport) -> socket.socket:
    """Connect a transport; return the socket of its server."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        await asyncio.get_running_loop().create_connection(lambda: tls, *listener.getsockname())
        return listener.accept()[0]


@pytest.fixture
async def opened(tmp_path: Path) -> AsyncIterator[Opened]:
    pair, loop = TLSPair(tmp_path), asyncio.get_running_loop()
    server, protocol = Server(pair.server_context), RecordingProtocol()
    tls = TLSTransport(protocol, pair.client_context, HOST, memoryview(bytearray(READ_BUFFER)))
    with await connect(tls) as peer:
        peer.setblocking(False)
        tls.start_handshake()
        while not server.done:
            peer.send(server.answer(await loop.sock_recv(peer, 1 << 16)) or b"")
        await tls.handshaken
        yield Opened(protocol, server, peer)
        tls.abort()
        await until(lambda: protocol.events[-1] != "made")


@pytest.mark.parametrize("content", [b"response", b"response" * 5_000], ids=["short", "long"])
async def test_data_that_arrived_before_a_write_fails_is_delivered(opened: Opened, content: bytes) -> None:
    opened.peer.setblocking(True)
    opened.answer_and_reset(opened.server.send(content))
    opened.transport.write(LONG)
    await until(lambda: opened.protocol.events[-1] != "made")
    assert opened.protocol.data == content
    assert [event[0] for event in opened.protocol.events[1:]] == ["lost"]  # type: ignore[index] # a tuple


async def test_a_close_notify_that_arrived_before_a_write_fails_is_passed_on(opened: Opened) -> None:
    opened.answer_and_reset(opened.server.send(b"response") + opened.server.close())
    opened.transport.write(LONG)
    await until(lambda: len(opened.protocol.events) == 3)
    assert opened.protocol.data == b"response"
    assert opened.protocol.events[:2] == ["made", "eof"]


async def test_an_alert_that_arrived_before_the_handshake_fails_is_its_error(tmp_path: Path) -> None:
    pair = TLSPair(tmp_path)
    tls = TLSTransport(RecordingProtocol(), pair.client_context, HOST, memoryview(bytearray(READ_BUFFER)))
    peer = await connect(tls)
    peer.sendall(ALERT)
    reset_on_close(peer)
    peer.close()
    tls.start_handshake()
    with pytest.raises(ssl.SSLError, match=r"(?i)handshake[ _]failure"):
        await tls.handshaken


async def test_nothing_is_read_after_the_transport_was_aborted(opened: Opened) -> None:
    opened.answer_and_reset(opened.server.send(b"response"))
    opened.transport.write(LONG)
    opened.transport.abort()
    await until(lambda: opened.protocol.events[-1] != "made")
    assert opened.protocol.data == b""


async def test_no_descriptor_remains(opened: Opened) -> None:
    sockets = count_sockets()
    opened.answer_and_reset(opened.server.send(b"response"))
    opened.transport.write(LONG)
    await until(lambda: opened.protocol.events[-1] != "made")
    await until(lambda: count_sockets() == sockets - 2)
