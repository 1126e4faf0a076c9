"""Round trips of a client, counted by proxies that delay what passes on a loop with virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

__all__ = ["ROUND_TRIP", "distant"]

#: Virtual seconds from a byte of the client to the answer of the server.
ROUND_TRIP = 1.0


@asynccontextmanager
async def distant(origin: str) -> AsyncIterator[str]:
    """Run a proxy for the server at ``origin``, and yield its origin: a round trip to it takes ``ROUND_TRIP``.

    A connection is accepted at once, and so the first bytes on it are delayed by the round trip of TCP's handshake.
    """
    target = urlsplit(origin)
    tasks: set[asyncio.Task[None]] = set()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, handshake: float) -> None:
        loop = asyncio.get_running_loop()
        delivery = loop.time()
        while data := await reader.read(1 << 16):
            delivery = max(delivery, loop.time() + handshake + ROUND_TRIP / 2)
            loop.call_at(delivery, writer.write, data)
            handshake = 0.0
        loop.call_at(max(delivery, loop.time() + ROUND_TRIP / 2), writer.close)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        far: asyncio.StreamWriter | None = None
        try:
            far_reader, far = await asyncio.open_connection(target.hostname, target.port)
            await asyncio.gather(pump(reader, far, ROUND_TRIP), pump(far_reader, writer, 0.0))
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            tasks.discard(task)
            writer.transport.abort()
            if far is not None:
                far.transport.abort()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"{target.scheme}://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    finally:
        listening.close()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await listening.wait_closed()
