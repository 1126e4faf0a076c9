"""A server without an event loop: what it does to a connection is done before the client's loop has its next turn."""

from __future__ import annotations

import select
import socket
import struct
from types import TracebackType
from typing import Self

from aprocore import Environment
from tests.support.transports import until


class Peer:
    """Listens on a free port of 127.0.0.1. ``requests`` are the bytes of each, in order, as with ``RawServer``."""

    def __init__(self) -> None:
        self.requests: list[bytes] = []
        self.connections: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.origin = f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for connection in (*self.connections, self._listening):
            connection.close()

    @property
    def environment(self) -> Environment:
        return Environment("peer", self.origin, self.origin, insecure_loopback=True)

    async def answer(self, data: bytes) -> socket.socket:
        """Take the next request, which is short, answer it with ``data``, and return its connection."""
        ready: list[socket.socket] = []
        while True:
            await until(lambda: ready.extend(self._with_news()) or ready)
            news = ready.pop()
            if news is self._listening:
                self.connections.append(news.accept()[0])
            elif request := news.recv(1 << 16):
                self.requests.append(request)
                news.sendall(data)
                return news
            else:  # the other side hung up
                self._forget(news)

    def _with_news(self) -> list[socket.socket]:
        still_open = [each for each in self.connections if each.fileno() >= 0]
        return select.select([self._listening, *still_open], [], [], 0)[0]

    def _forget(self, connection: socket.socket) -> None:
        self.connections.remove(connection)
        connection.close()


def hang_up(connection: socket.socket) -> None:
    """Send a FIN."""
    connection.close()


def reset(connection: socket.socket) -> None:
    """Send an RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
