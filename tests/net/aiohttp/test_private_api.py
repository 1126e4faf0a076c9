from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

from aprocore.net.aiohttp import compat_check
from aprocore.net.aiohttp.direct_transport import _read
from aprocore.net.aiohttp.private_api import Connection
from tests.support.transports import request

pytestmark = pytest.mark.anyio


@pytest.mark.fault("H04")
async def test_a_reset_together_with_the_data_is_detected() -> None:
    connection = compat_check._test_connection()
    connection.begin("GET", 0.0, 0.0, 0.0)
    connection.data_received(b"HTTP/1.1 200 OK\r\n\r\nab")
    payload = connection.next_head()
    reading = asyncio.create_task(_read(payload, connection, request("http://127.0.0.1")))
    await asyncio.sleep(0)
    connection.data_received(b"cd")
    connection.connection_lost(ConnectionResetError())
    with pytest.raises(aiohttp.ClientPayloadError):
        await reading
    assert not connection.reusable


class _TLSTransport(compat_check._NullTransport):
    """Transport whose TLS connection ended with ``last_read``: empty after a close_notify."""

    def __init__(self, last_read: bytes) -> None:
        super().__init__()
        self.last_read = last_read

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self if name == "ssl_object" else default

    def read(self, length: int) -> bytes:
        return self.last_read


@pytest.mark.fault("Z06")
@pytest.mark.parametrize(("last_read", "whole"), [(b"", True), (b"x", False)])
async def test_a_reset_after_a_close_notify_does_not_truncate_the_body(last_read: bytes, whole: bool) -> None:
    connection = Connection(asyncio.get_running_loop())
    connection.connection_made(_TLSTransport(last_read))
    connection.activate()
    connection.begin("GET", 0.0, 0.0, 0.0)
    connection.data_received(b"HTTP/1.1 200 OK\r\n\r\nab")
    payload = connection.next_head()
    connection.connection_lost(ConnectionResetError())
    assert connection.cut_off is not whole
    if whole:
        assert await payload.read() == b"ab"
    else:
        with pytest.raises(aiohttp.ClientPayloadError):
            await payload.read()
