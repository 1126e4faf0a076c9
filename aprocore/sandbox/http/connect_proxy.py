"""HTTP CONNECT proxy for clients with built-in hosts: the sandbox answers for Procore's hosts, and for nothing else.

https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable, Iterable
from itertools import chain
from typing import Any, cast

import attrs

from .listener import HANDSHAKE_SECONDS, HttpServer

__all__ = ["ConnectProxy", "Tunnel"]

_MAX_HEAD = 64 * 1024
_CONNECT = re.compile(rb"CONNECT (?:\[([0-9A-Fa-f:.]+)\]|([^\s:/\[\]]+)):([0-9]{1,5}) HTTP/1\.[01]")
_REQUEST = re.compile(rb"[!-~]+ [!-~]+ HTTP/1\.[01]")
_ESTABLISHED = b"HTTP/1.1 200 Connection Established\r\n\r\n"
_ONLY_CONNECT = "This is the sandbox's proxy. It accepts CONNECT for Procore's hosts, and forwards nothing."
_INVALID = "The request is not valid HTTP."
_TOO_LONG = "The request head is too long."


@attrs.frozen
class Tunnel:
    """What answers at the end of a tunnel: a server, over TLS with the certificate of the host."""

    server: HttpServer
    context: ssl.SSLContext


class ConnectProxy:
    """Factory of the proxy's connections, each of which becomes one of a tunnel's server.

    Args:
        find: returns the tunnel to a host and port; None if the proxy does not answer for it.
        servers: servers whose connections all come through this proxy, and end with it.
        hosts: the hosts that it answers for, for messages.
    """

    def __init__(
        self, find: Callable[[str, int], Tunnel | None], servers: Iterable[HttpServer], hosts: Iterable[str]
    ) -> None:
        self.find = find
        self._servers = tuple(servers)
        self._hosts = ", ".join(sorted(hosts))
        self.opening: set[_ProxyConnection] = set()
        """Connections without a tunnel yet."""
        self.tasks: set[asyncio.Task[None]] = set()
        """The TLS handshakes under way."""

    def __call__(self) -> asyncio.Protocol:
        return _ProxyConnection(self)

    @property
    def connections(self) -> list[Any]:
        """All open connections of the proxy, each with its ``transport``."""
        return [*self.opening, *chain.from_iterable(server.connections for server in self._servers)]

    async def shutdown(self, timeout: float) -> None:
        """Wait for handshakes and handlers to finish, for at most ``timeout`` seconds."""
        if self.tasks:
            await asyncio.wait(self.tasks, timeout=timeout)
        for server in self._servers:
            await server.shutdown(timeout)

    def refusal(self, host: str, port: int) -> str:
        """Return the sentence for a host that the proxy does not answer for."""
        return (
            f"The sandbox does not answer for {host}:{port}, and its proxy forwards nothing. "
            f"It answers on port 443 for {self._hosts}."
        )


class _ProxyConnection(asyncio.Protocol):
    """A connection to the proxy, until its tunnel is open."""

    transport: asyncio.Transport

    def __init__(self, proxy: ConnectProxy) -> None:
        self._proxy = proxy
        self._head = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # uvloop's has another class
        self._proxy.opening.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._proxy.opening.discard(self)

    def data_received(self, data: bytes) -> None:
        self._head += data
        head, end, _ = self._head.partition(b"\r\n\r\n")
        if not end:
            if len(self._head) > _MAX_HEAD:
                self._refuse(431, "Request Header Fields Too Large", _TOO_LONG)
            return
        line = head.partition(b"\r\n")[0]
        target = _CONNECT.fullmatch(line)
        if target is None:
            if _REQUEST.fullmatch(line) and not line.startswith(b"CONNECT "):
                self._refuse(403, "Forbidden", _ONLY_CONNECT)
            else:
                self._refuse(400, "Bad Request", _INVALID)
            return
        host, port = (target[1] or target[2]).decode("latin-1").lower(), int(target[3])
        tunnel = self._proxy.find(host, port)
        if tunnel is None:
            self._refuse(403, "Forbidden", self._proxy.refusal(host, port))
            return
        self.transport.pause_reading()
        task = asyncio.get_running_loop().create_task(self._open(tunnel))
        self._proxy.tasks.add(task)
        task.add_done_callback(self._proxy.tasks.discard)

    def _refuse(self, status: int, phrase: str, text: str) -> None:
        body = f"{text}\n".encode()
        head = (
            f"HTTP/1.1 {status} {phrase}\r\nContent-Type: text/plain; charset=utf-8\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.close()

    async def _open(self, tunnel: Tunnel) -> None:
        """Make the connection one of the tunnel's server, after the TLS handshake."""
        self.transport.write(_ESTABLISHED)
        early = _EarlyData()
        try:
            encrypted = await asyncio.get_running_loop().start_tls(
                self.transport,
                early,
                tunnel.context,
                server_side=True,
                ssl_handshake_timeout=HANDSHAKE_SECONDS,
            )
        except OSError:
            # The client does not trust the CA, or has gone; asyncio has closed the connection.
            return
        finally:
            self._proxy.opening.discard(self)
        if encrypted is not None:
            early.hand_over(encrypted, tunnel.server())


class _EarlyData(asyncio.Protocol):
    """Protocol between the end of a TLS handshake and the server: data of the same flight may arrive before it."""

    def __init__(self) -> None:
        self._data: list[bytes] = []
        self._lost: list[Exception | None] = []

    def data_received(self, data: bytes) -> None:
        self._data.append(data)

    def connection_lost(self, exc: Exception | None) -> None:
        self._lost.append(exc)

    def hand_over(self, transport: asyncio.Transport, protocol: asyncio.Protocol) -> None:
        """Let a protocol begin with a transport, the data that it has received, and its end if it is lost."""
        transport.set_protocol(protocol)
        protocol.connection_made(transport)
        for data in self._data:
            protocol.data_received(data)
        for error in self._lost:
            protocol.connection_lost(error)
