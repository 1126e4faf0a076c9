from __future__ import annotations

import asyncio
import select
import socket
import ssl
import time
from types import SimpleNamespace
from typing import Any

import attrs
import pytest

from aprocore.net.platform import sockets
from aprocore.net.platform.sockets import claim_port, listening_socket, readiness_of, reset_on_close
from aprocore.net.tls_transport import TLSTransport

pytestmark = pytest.mark.anyio


@attrs.define
class Transport:
    """Transport of a proactor loop, whose read takes the data from the socket."""

    connection: socket.socket
    _read_fut: Any = None

    def get_extra_info(self, name: str, default: Any = None) -> socket.socket:
        assert name == "socket"
        return self.connection


@pytest.fixture
def pair() -> Any:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


@pytest.fixture
def no_poll(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(select, "poll", raising=False)


@pytest.mark.parametrize("polls", [True, False])
def test_data_and_the_end_of_the_stream_are_noticed(
    pair: tuple[socket.socket, socket.socket], monkeypatch: pytest.MonkeyPatch, polls: bool
) -> None:
    if not polls:
        monkeypatch.delattr(select, "poll", raising=False)
    ours, theirs = pair
    loop = asyncio.SelectorEventLoop()
    readiness = readiness_of(Transport(ours), loop)  # type: ignore[arg-type] # what is used of it
    loop.close()
    assert not readiness.poll(0)
    theirs.send(b"x")
    assert readiness.poll(0)
    assert ours.recv(1) == b"x"
    assert not readiness.poll(0)
    theirs.close()
    assert readiness.poll(0)
    ours.close()
    assert readiness.poll(0)


@pytest.mark.usefixtures("no_poll")
def test_a_read_in_progress_on_a_proactor_loop_is_asked(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    below = Transport(ours)
    transport: Any = SimpleNamespace(
        _ssl_protocol=SimpleNamespace(_transport=below), get_extra_info=below.get_extra_info
    )
    readiness = readiness_of(transport, asyncio.AbstractEventLoop())
    read = below._read_fut = SimpleNamespace(_ov=SimpleNamespace(pending=True))
    theirs.send(b"x")
    assert not readiness.poll(0), "the read would have taken the data"
    read._ov.pending = False
    assert readiness.poll(0), "it ended, and the loop has not noticed"
    read._ov = None
    assert readiness.poll(0), "the loop has noticed, and has not passed the data on"
    below._read_fut = None
    assert readiness.poll(0), "reading is paused"
    ours.recv(1)
    assert not readiness.poll(0)


@pytest.mark.usefixtures("no_poll")
async def test_the_plain_transport_below_own_tls_is_asked(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    transport = TLSTransport(asyncio.Protocol(), context, "server.example", memoryview(bytearray(1)))
    transport.plain = below = Transport(ours)  # type: ignore[assignment] # what is used of it
    readiness = readiness_of(transport, asyncio.AbstractEventLoop())
    below._read_fut = SimpleNamespace(_ov=SimpleNamespace(pending=True))
    theirs.send(b"x")
    assert not readiness.poll(0), "the read would have taken the data"
    below._read_fut._ov.pending = False
    assert readiness.poll(0)


@pytest.mark.usefixtures("no_poll")
def test_no_connection_is_quiet_on_an_unknown_loop(pair: tuple[socket.socket, socket.socket]) -> None:
    transport: Any = SimpleNamespace(get_extra_info=lambda name: pair[0])
    assert readiness_of(transport, asyncio.AbstractEventLoop()).poll(0)


async def test_a_real_connection_of_this_system() -> None:
    with listening_socket(socket.AF_INET, "127.0.0.1", 0) as listener:
        reader, writer = await asyncio.open_connection(*listener.getsockname())
        peer, _ = listener.accept()
    with peer:
        readiness = readiness_of(writer.transport, asyncio.get_running_loop())
        assert not readiness.poll(0)
        peer.send(b"x")
        while not readiness.poll(0):  # the event loop does not run
            time.sleep(0.001)
        assert await reader.read(1) == b"x"
        assert not readiness.poll(0)
        writer.close()
        await writer.wait_closed()


# -- ports and resets -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("family", "address"), [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")])
def test_a_port_belongs_to_one_listener(family: socket.AddressFamily, address: str) -> None:
    with listening_socket(family, address, 0) as first:
        port = first.getsockname()[1]
        with pytest.raises(OSError):
            listening_socket(family, address, port)
        with socket.create_connection((address, port)):
            pass
    with listening_socket(family, address, port):
        pass


def test_a_port_is_exclusive_where_an_address_could_be_taken_over(monkeypatch: pytest.MonkeyPatch) -> None:
    options: list[tuple[int, int, int]] = []
    listener: Any = SimpleNamespace(setsockopt=lambda *option: options.append(option))
    monkeypatch.delattr(socket, "SO_EXCLUSIVEADDRUSE", raising=False)
    claim_port(listener)
    monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", -5, raising=False)
    claim_port(listener)
    assert options == [(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1), (socket.SOL_SOCKET, -5, 1)]


async def test_a_reset_connection_ends_with_an_error() -> None:
    with listening_socket(socket.AF_INET, "127.0.0.1", 0) as listener:
        client = socket.create_connection(listener.getsockname())
        server, _ = listener.accept()
    with client:
        reset_on_close(server)
        server.close()
        with pytest.raises(ConnectionResetError):
            client.recv(1)
    assert len(sockets._RESET) in (4, 8)
