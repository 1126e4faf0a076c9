"""Sockets: whether data has arrived, exclusive ports, and resets."""

from __future__ import annotations

import asyncio
import select
import socket
import struct
from asyncio.selector_events import BaseSelectorEventLoop
from typing import Any, Protocol

from ..tls_transport import TLSTransport

__all__ = ["Readiness", "claim_port", "listening_socket", "readiness_of", "reset_on_close"]


class Readiness(Protocol):
    """Poll object of one socket."""

    def poll(self, timeout: float, /) -> object:
        """Return a true value if data, or the end of the stream, has arrived that the event loop has not read yet."""


def readiness_of(transport: asyncio.BaseTransport, loop: asyncio.AbstractEventLoop) -> Readiness:
    """Return the readiness of an open transport's socket."""
    connection: socket.socket = transport.get_extra_info("socket")
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(connection.fileno(), select.POLLIN)
        return poll
    if isinstance(loop, BaseSelectorEventLoop):
        return _SelectReadiness(connection)
    lowest: Any = transport.plain if isinstance(transport, TLSTransport) else transport
    while hasattr(lowest, "_ssl_protocol"):
        lowest = lowest._ssl_protocol._transport  # noqa: SLF001 -- TLS transports do not show what they are on
    return _OverlappedReadiness(connection, lowest) if hasattr(lowest, "_read_fut") else _UnclearReadiness()


class _SelectReadiness:
    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def poll(self, _timeout: float, /) -> object:
        try:
            return select.select([self._connection], [], [], 0)[0]
        except (OSError, ValueError):
            return True  # it is closed


class _OverlappedReadiness:
    """Readiness on Windows' proactor loop, which always has a read in progress that takes the data from the socket.

    Such a read ends in the kernel, before the event loop notices it.
    """

    def __init__(self, connection: socket.socket, transport: Any) -> None:
        self._unread = _SelectReadiness(connection)
        self._transport = transport

    def poll(self, timeout: float, /) -> object:
        read = self._transport._read_fut  # noqa: SLF001 -- asyncio does not show it
        if read is None:  # reading is paused
            return self._unread.poll(timeout)
        overlapped = getattr(read, "_ov", None)
        return overlapped is None or not overlapped.pending


class _UnclearReadiness:
    """Readiness on an unknown event loop: data may have arrived, so that no connection is used twice."""

    def poll(self, _timeout: float, /) -> object:
        return True


def claim_port(listener: socket.socket) -> None:
    """Let a socket bind a port that was used a moment ago, but none that another program uses."""
    # With SO_REUSEADDR two programs of Windows could listen on one port.
    option: int = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
    listener.setsockopt(socket.SOL_SOCKET, option, 1)


def listening_socket(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    """Return a socket that listens on one address alone.

    Raises:
        OSError: the address or the port can't be used.
    """
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        claim_port(listener)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((address, port))
        listener.listen()
    except BaseException:
        listener.close()
        raise
    return listener


# struct linger has two int, on Windows two u_short: on, for 0 s.
_RESET = struct.pack("HH" if hasattr(socket, "SO_EXCLUSIVEADDRUSE") else "ii", 1, 0)


def reset_on_close(connection: socket.socket) -> None:
    """Let closing the socket send a TCP RST instead of an orderly end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
