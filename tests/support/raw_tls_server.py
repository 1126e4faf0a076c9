"""TLS in memory over a connection of the raw server, so that a test decides which bytes are sent when."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from tests.support.raw_server import Connection, RawServer
from tests.support.tls_pairs import Server

__all__ = ["TLSConnection", "over_tls"]


class TLSConnection:
    """Connection after the handshake: ``tls`` encrypts, and the test sends."""

    def __init__(self, connection: Connection, context: ssl.SSLContext) -> None:
        self.raw = connection
        self.tls = Server(context)

    async def handshake(self) -> None:
        while not self.tls.done:
            data = await self.raw.reader.read(1 << 16)
            if not data:
                raise ConnectionResetError
            await self.send_raw(self.tls.answer(data))

    async def send_raw(self, data: bytes) -> None:
        if data:
            await self.raw.send(data)

    async def request(self) -> bytes:
        """Return the next request, which has no body."""
        content = self.tls.read()
        while not content.endswith(b"\r\n\r\n"):
            data = await self.raw.reader.read(1 << 16)
            if not data:
                raise ConnectionResetError
            content += self.tls.read(data)
        return content


_Answer: TypeAlias = Callable[[RawServer, TLSConnection], Awaitable[None]]


def over_tls(context: ssl.SSLContext, answer: _Answer) -> Callable[[RawServer, Connection], Awaitable[None]]:
    """Return a handler of a raw server that calls ``answer`` after each handshake."""

    async def serve(server: RawServer, connection: Connection) -> None:
        secured = TLSConnection(connection, context)
        await secured.handshake()
        await answer(server, secured)

    return serve
