"""Webhook receiver that records each request and sends configured responses."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import attrs
from multidict import CIMultiDict

from aprocore.net.platform.sockets import reset_on_close

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-From: receiver\r\n\r\nok"
NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"
BUSY = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nbusy"


@attrs.define(eq=False)
class ReceivedRequest:
    line: str
    headers: CIMultiDict[str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


Responder: TypeAlias = Callable[["Receiver", asyncio.StreamWriter], Awaitable[None]]


@attrs.define(eq=False)
class Receiver:
    url: str
    requests: list[ReceivedRequest] = attrs.field(factory=list)
    #: Response to each request, or a function that handles its connection.
    answer: bytes | Responder = OK
    #: Number of open connections.
    open: int = 0
    arrived: asyncio.Condition = attrs.field(factory=asyncio.Condition)

    @property
    def payloads(self) -> list[Any]:
        return [request.json() for request in self.requests]

    async def wait_for_requests(self, number: int) -> None:
        """Wait until this number of requests has been received."""
        async with asyncio.timeout(10), self.arrived:
            await self.arrived.wait_for(lambda: len(self.requests) >= number)

    async def wait_disconnected(self) -> None:
        """Wait until no client is connected."""
        async with asyncio.timeout(10), self.arrived:
            await self.arrived.wait_for(lambda: not self.open)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            await self._handle_request(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.transport.abort()
            async with self.arrived:
                self.open -= 1
                self.arrived.notify_all()

    async def _handle_request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *fields = head.split("\r\n")[:-2]
        headers = CIMultiDict(tuple(field.split(": ", 1)) for field in fields)
        body = await reader.readexactly(int(headers["Content-Length"]))
        async with self.arrived:
            self.requests.append(ReceivedRequest(line, headers, body))
            self.arrived.notify_all()
        if isinstance(self.answer, bytes):
            writer.write(self.answer)
            await writer.drain()
        else:
            await self.answer(self, writer)
        # Until the client closes the connection.
        while await reader.read(65536):
            pass


@asynccontextmanager
async def webhook_receiver(
    tls: ssl.SSLContext | None = None, answer: bytes | Responder = OK, host: str = "127.0.0.1"
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


async def send_nothing(receiver: Receiver, writer: asyncio.StreamWriter) -> None:
    return


async def send_endless_body(receiver: Receiver, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        writer.write(b"x" * 65536)
        await writer.drain()


async def reset(receiver: Receiver, writer: asyncio.StreamWriter) -> None:
    reset_on_close(writer.get_extra_info("socket"))
    writer.transport.abort()
