"""TCP relay that makes a server distant, in a process of its own: data arrives after half a round trip."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import attrs

from .server import HOST, Server, pin


@contextmanager
def running_far_away(server: Server, round_trip: float) -> Iterator[Server]:
    """Run a relay to ``server`` with ``round_trip`` in seconds, while the block runs."""
    command = [sys.executable, "-m", __name__, str(urlsplit(server.origin).port), str(round_trip)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, process_group=0) as process:
        try:
            assert process.stdout is not None
            port = int(process.stdout.readline())
            pin(process.pid, server=True)
            yield attrs.evolve(server, origin=f"https://{HOST}:{port}")
        finally:
            process.kill()


class _Side(asyncio.Protocol):
    """One side of a relayed connection: what it receives, the other side sends later."""

    def __init__(self, round_trip: float) -> None:
        self._round_trip = round_trip
        self._loop = asyncio.get_running_loop()
        self._open_at = 0.0
        self.transport: asyncio.Future[asyncio.Transport] = self._loop.create_future()
        self.other: _Side | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport.set_result(transport)

    def accepted(self) -> None:
        """Have the first data wait until a distant server would have accepted the connection."""
        self._open_at = self._loop.time() + self._round_trip

    def data_received(self, data: bytes) -> None:
        sent_at = max(self._loop.time(), self._open_at)
        self._loop.call_at(sent_at + self._round_trip / 2, self._pass_on, data)

    def connection_lost(self, exc: Exception | None) -> None:
        self._loop.call_later(self._round_trip / 2, self._pass_on, b"")

    def _pass_on(self, data: bytes) -> None:
        assert self.other is not None
        other = self.other.transport.result()
        if data:
            other.write(data)
        else:
            other.close()


async def start_relay(target: int, round_trip: float) -> asyncio.Server:
    """Start a relay to a port of this machine."""
    loop = asyncio.get_running_loop()
    tasks: set[asyncio.Task[object]] = set()

    def accept() -> _Side:
        near, far = _Side(round_trip), _Side(round_trip)
        near.other, far.other = far, near
        near.accepted()
        task = loop.create_task(loop.create_connection(lambda: far, HOST, target))
        tasks.add(task)
        return near

    return await loop.create_server(accept, HOST, 0)


async def _serve(target: int, round_trip: float) -> None:
    server = await start_relay(target, round_trip)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2])))
