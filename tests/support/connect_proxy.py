"""CONNECT proxy that records the request heads and every byte of its tunnels."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import attrs


@attrs.define(eq=False)
class ConnectProxy:
    port: int
    #: Response instead of a tunnel, if it is not empty; with ``None`` there is neither.
    refusal: bytes | None = b""
    scheme: str = "http"
    heads: list[bytes] = attrs.field(factory=list, repr=False)
    #: Bytes in both directions.
    tunneled: bytearray = attrs.field(factory=bytearray, repr=False)

    @property
    def address(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"


@asynccontextmanager
async def connect_proxy(
    refusal: bytes | None = b"", *, tls: ssl.SSLContext | None = None, hosts: Mapping[str, str] | None = None
) -> AsyncIterator[ConnectProxy]:
    """Run a proxy, with TLS if ``tls`` is set.

    ``hosts`` maps authorities that clients ask for to those that the proxy connects to: loopback uses no proxy of the
    environment.
    """
    tasks: set[asyncio.Task[None]] = set()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(1 << 16):
            proxy.tunneled += data
            writer.write(data)
            await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        far: asyncio.StreamWriter | None = None
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            proxy.heads.append(head)
            if proxy.refusal != b"":
                writer.write(proxy.refusal or b"")
                await reader.read(-1)
                return
            authority = head.split(b" ")[1].decode()
            host, _, port = (hosts or {}).get(authority, authority).rpartition(":")
            far_reader, far = await asyncio.open_connection(host, int(port))
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await asyncio.gather(pump(reader, far), pump(far_reader, writer))
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            tasks.discard(task)
            writer.transport.abort()
            if far is not None:
                far.transport.abort()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    proxy = ConnectProxy(listening.sockets[0].getsockname()[1], refusal, "https" if tls else "http")
    try:
        yield proxy
    finally:
        listening.close()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await listening.wait_closed()
