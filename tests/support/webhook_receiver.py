"""Receiver of webhooks: records each request, and sends configured responses."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import attrs
from multidict import CIMultiDict

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-From: receiver\r\n\r\nok"


@attrs.define(eq=False)
class Received:
    line: str
    headers: CIMultiDict[str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


Answering: TypeAlias = Callable[["Receiver", asyncio.StreamWriter], Awaitable[None]]


@attrs.define(eq=False)
class Receiver:
    url: str
    requests: list[Received] = attrs.field(factory=list)
    #: What is said to each request, or what is done with its connection.
    answer: bytes | Answering = OK
    #: Connections that stand.
    open: int = 0
    arrived: asyncio.Condition = attrs.field(factory=asyncio.Condition)

    @property
    def payloads(self) -> list[Any]:
        return [each.json() for each in self.requests]

    async def count(self, number: int) -> None:
        """Wait until this number of requests has been received."""
        async with asyncio.timeout(10), self.arrived:
            await self.arrived.wait_for(lambda: len(self.requests) >= number)

    async def gone(self) -> None:
        """Wait until no client is connected."""
        async with asyncio.timeout(10), self.arrived:
            await self.arrived.wait_for(lambda: not self.open)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            await self._one(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.transport.abort()
            async with self.arrived:
                self.open -= 1
                self.arrived.notify_all()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *fields = head.split("\r\n")[:-2]
        headers = CIMultiDict(tuple(each.split(": ", 1)) for each in fields)
        body = await reader.readexactly(int(headers["Content-Length"]))
        async with self.arrived:
            self.requests.append(Received(line, headers, body))
            self.arrived.notify_all()
        if isinstance(self.answer, bytes):
            writer.write(self.answer)
            await writer.drain()
        else:
            await self.answer(self, writer)
        # Until the other side hangs up.
        while await reader.read(65536):
            pass


@asynccontextmanager
async def receiving(
    tls: ssl.SSLContext | None = None, answer: bytes | Answering = OK, host: str = "127.0.0.1"
) -> AsyncIterator[Receiver]:
    receiver = Receiver("", answer=answer)
    tasks: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(receiver.serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    receiver.url = f"{'https' if tls else 'http'}://{host}:{port}/events?key=1"
    try:
        yield receiver
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await server.wait_closed()


async def silent(receiver: Receiver, writer: asyncio.StreamWriter) -> None:
    return


async def endless(receiver: Receiver, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        writer.write(b"x" * 65536)
        await writer.drain()


async def reset(receiver: Receiver, writer: asyncio.StreamWriter) -> None:
    raw: socket.socket = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
