from __future__ import annotations

import asyncio

import aiohttp
import pytest

from aprocore.net.aiohttp import compat_check
from aprocore.net.aiohttp.direct_transport import _read
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
