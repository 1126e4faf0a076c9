"""Calls on the transport itself, without the token, retries and waits of a session."""

from __future__ import annotations

import asyncio
import os
import stat
import time
from collections.abc import AsyncIterable, AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aprocore.net.aiohttp import open_transport
from aprocore.net.aiohttp.direct_transport import DirectTransport
from aprocore.net.tls_context import TLSContextSource
from aprocore.net.transport import Timeout, Transport
from aprocore.sansio.messages import Request, Response
from aprocore.sansio.request_body import BodyStream
from aprocore.types import RevealedSecret
from tests.support.canary import CANARY
from tests.support.raw_server import Connection, RawServer

BEARER = RevealedSecret(f"Bearer {CANARY}")
LONG_TIMEOUT = Timeout(total=20.0, connect=10.0, read=10.0)


def request(
    server: RawServer | str,
    method: str = "GET",
    target: str = "/rest/v1.0/me",
    body: bytes | AsyncIterable[bytes] | None = None,
) -> Request:
    """Return a request to a server, or to an origin."""
    origin = server if isinstance(server, str) else server.origin
    content = body if body is None or isinstance(body, bytes) else BodyStream(body)
    return Request(method, origin, target, (("Accept", "application/json"),), content)


@asynccontextmanager
async def transport(**options: Any) -> AsyncIterator[Transport]:
    """Open a transport; ``tls`` is its TLS context, by default that of a session without options."""
    tls = TLSContextSource(options.pop("tls", None))
    opened = open_transport(user_agent="test", tls=tls, **options)
    try:
        yield opened
    finally:
        await opened.aclose()


async def send(
    transport: Transport,
    server: RawServer | str,
    method: str = "GET",
    *,
    target: str = "/rest/v1.0/me",
    body: bytes | AsyncIterable[bytes] | None = None,
    timeout: Timeout = LONG_TIMEOUT,
) -> Response:
    return await transport.send(request(server, method, target, body), authorization=BEARER, timeout=timeout)


def idle_connections(transport: Transport, server: RawServer) -> Any:
    """Return the idle connections of the pool."""
    assert isinstance(transport, DirectTransport)
    return transport._pools[server.origin].idle


def count_sockets() -> int:
    """Count this process's open sockets."""
    return sum(_is_socket(int(path.name)) for path in Path("/dev/fd").iterdir())


def _is_socket(fd: int) -> bool:
    try:
        return stat.S_ISSOCK(os.fstat(fd).st_mode)
    except OSError:
        return False  # the descriptor that listed the directory


async def until(condition: Callable[[], object]) -> None:
    """Let other tasks run until ``condition`` is true."""
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.001)


def block_until(condition: Callable[[], object]) -> None:
    """Wait until ``condition`` is true for what the system does, without letting other tasks run."""
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


def respond_once(data: bytes) -> Callable[[RawServer, Connection], Any]:
    """Return a handler that answers the first request of a connection with ``data`` and closes the connection."""

    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(data)

    return answer


def respond_then_reset(data: bytes) -> Callable[[RawServer, Connection], Any]:
    """Return a handler that answers the first request of a connection with ``data`` and resets the connection."""

    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(data)
        await asyncio.sleep(0.02)  # a reset discards data that was not read yet
        connection.reset()

    return answer
