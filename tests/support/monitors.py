"""Requests and violations for tests of the monitor."""

from __future__ import annotations

import asyncio
import ssl
from urllib.parse import urlsplit

from tests.monitor.monitor import Monitor
from tests.support.canary import CANARY
from tests.support.raw_server import http

__all__ = ["OK", "OURS", "send_request", "violated_invariants"]

OK = http(b"{}")
OURS = "User-Agent: acme/1 aprocore/1.0"


async def send_request(origin: str, head: str, body: bytes = b"", tls: ssl.SSLContext | None = None) -> None:
    """Send the exact bytes of a request, and wait for the response."""
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(origin).port, ssl=tls)
    lines = (*head.split("\n"), f"Content-Length: {len(body)}")
    writer.write("\r\n".join((*lines, "", "")).encode() + body)
    await reader.readuntil(b"\r\n\r\n")
    writer.transport.abort()


def violated_invariants(monitor: Monitor) -> list[str]:
    """Return the invariants that were violated; no report of one may show the secret."""
    for violation in monitor.violations():
        assert CANARY not in str(violation)
    return [violation.invariant for violation in monitor.violations()]
