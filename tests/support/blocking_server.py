"""Server without an event loop: its effect on a connection is complete before the client's loop runs again."""

from __future__ import annotations

import select
import socket
from types import TracebackType
from typing import Self

from aprocore import Environment
from aprocore.net.platform.sockets import reset_on_close
from tests.support.transports import until


class BlockingServer:
    """Server on a free port of 127.0.0.1; ``requests`` has the bytes of each request, in order."""

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
        return Environment("blocking", self.origin, self.origin, insecure_loopback=True)

    async def answer(self, data: bytes) -> socket.socket:
        """Receive the next request (a short one), answer it with ``data``, and return its connection."""
        ready: list[socket.socket] = []
        while True:
            await until(lambda: ready.extend(self._readable()) or ready)
            readable = ready.pop()
            if readable is self._listening:
                self.connections.append(readable.accept()[0])
            elif request := readable.recv(1 << 16):
                self.requests.append(request)
                readable.sendall(data)
                return readable
            else:  # the client closed its end
                self._remove(readable)

    def _readable(self) -> list[socket.socket]:
        still_open = [connection for connection in self.connections if connection.fileno() >= 0]
        return select.select([self._listening, *still_open], [], [], 0)[0]

    def _remove(self, connection: socket.socket) -> None:
        self.connections.remove(connection)
        connection.close()


def hang_up(connection: socket.socket) -> None:
    """Send a FIN."""
    connection.close()


def reset(connection: socket.socket) -> None:
    """Send an RST."""
    reset_on_close(connection)
    connection.close()
