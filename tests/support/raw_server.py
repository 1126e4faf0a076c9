"""Server that sends exactly the bytes of the test, and records exactly the bytes that it receives."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import attrs

from aprocore import Environment
from aprocore.net.platform.sockets import reset_on_close


@attrs.define(eq=False)
class Connection:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def request(self) -> bytes:
        """Read one request, head and body."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        if b"\r\ntransfer-encoding: chunked\r\n" in head.lower():
            return head + await self.chunked()
        length = 0
        for line in head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return head + await self.reader.readexactly(length)

    async def chunked(self) -> bytes:
        """Read the content of a chunked body."""
        content = b""
        while True:
            length = int(await self.reader.readuntil(b"\r\n"), 16)
            content += (await self.reader.readexactly(length + 2))[:-2]
            if not length:
                return content

    async def read_until_closed(self) -> None:
        """Read until the client closes the connection."""
        while await self.reader.read(1 << 20):
            pass

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()
        # Windows' event loop sends TLS records later, which a reset or an abort would prevent.
        lowest: Any = self.writer.transport
        while hasattr(lowest, "_ssl_protocol"):
            lowest = lowest._ssl_protocol._transport
        while getattr(lowest, "_write_fut", None) is not None:
            await asyncio.sleep(0)

    def reset(self) -> None:
        """Reset the connection (RST)."""
        reset_on_close(self.writer.get_extra_info("socket"))
        self.writer.transport.abort()


@attrs.define(eq=False)
class RawServer:
    """Server on loopback: ``requests`` has the bytes of each request, ``connections`` is their number."""

    origin: str
    requests: list[bytes] = attrs.field(factory=list, repr=False)
    connections: int = 0

    @property
    def environment(self) -> Environment:
        return Environment("raw", self.origin, self.origin, insecure_loopback=True)


@asynccontextmanager
async def raw_server(
    answer: Callable[[RawServer, Connection], Awaitable[None]], tls: ssl.SSLContext | None = None
) -> AsyncIterator[RawServer]:
    """Run a server on a free port of 127.0.0.1 that calls ``answer`` for each connection."""
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        server.connections += 1
        try:
            await answer(server, Connection(reader, writer))
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            tasks.discard(task)
            writer.transport.abort()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    port = listening.sockets[0].getsockname()[1]
    server = RawServer(f"{'https' if tls else 'http'}://127.0.0.1:{port}")
    try:
        yield server
    finally:
        listening.close()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await listening.wait_closed()


def answering(data: bytes) -> Callable[[RawServer, Connection], Awaitable[None]]:
    """Return a handler that answers every request of a connection with ``data``."""

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(data)

    return answer


def http(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """Return a complete response with a JSON content type."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Content-Type: application/json", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body
