"""Floods of TLS messages without content against the TLS transport: memory, and what it sends in answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.load.measurements import MB, resident
from tests.support.tls_pairs import OwnClient, TLSPair
from tests.support.tls_records import ALERT, HANDSHAKE, RecordWriter

pytestmark = [pytest.mark.anyio, pytest.mark.load]

WHOLE, SHORT = 100_000, 3_000
MAX_GROWTH = 4 * MB

TICKET = b"\4\0\0\x52" + (7200).to_bytes(4, "big") + bytes(4) + b"\1\0" + b"\0\x44" + bytes(68) + b"\0\0"
WARNING = b"\x01\x5a"  # user_canceled
#: Bytes of one step of a flood, with the content that keeps OpenSSL from refusing it.
FLOODS: dict[str, Callable[[RecordWriter], bytes]] = {
    "tickets": lambda records: records.record(TICKET, HANDSHAKE),
    "key updates": lambda records: records.key_update(),
    "requested key updates": lambda records: records.key_update(requested=True),
    "warnings": lambda records: records.record(WARNING, ALERT) + records.record(b"x"),
    "empty records": lambda records: records.record(b"") + records.record(b"x"),
    "padding": lambda records: records.record(b"x", padding=1000),
}


@pytest.mark.parametrize("name", FLOODS)
async def test_a_flood_takes_no_memory(tmp_path: Path, name: str, whole: bool) -> None:
    pair = TLSPair(tmp_path)
    client = OwnClient(pair.client_context)
    server, records = pair.connected(client), pair.records()
    base, sent = 0, 0
    for step in range(WHOLE if whole else SHORT):
        client.feed(FLOODS[name](records))
        sent += len(answer := client.plain.taken())
        assert server.read(answer) == b""
        client.protocol.data = b""
        if step == SHORT // 5:
            base = resident()
    growth = resident() - base
    print(f"  {name}: {growth / MB:+.1f} MB, {sent} bytes in answer")
    assert client.protocol.events == ["made"]
    assert growth < MAX_GROWTH
    assert bool(sent) is (name == "requested key updates")
