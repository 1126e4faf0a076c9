"""Whether this release of aiohttp still has what is used of its inside, and whether that does what it did."""

from __future__ import annotations

import asyncio
import inspect
import select
from functools import cache
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.streams import DataQueue, StreamReader

from .private_api import Connection, body_of

__all__ = ["missing_internals"]

_USED: dict[str, set[str]] = {
    "ResponseHandler.set_response_params": {
        "skip_payload",
        "read_until_eof",
        "auto_decompress",
        "read_bufsize",
        "max_line_size",
        "max_field_size",
        "max_headers",
    },
    "TCPConnector._create_connection": {"req", "traces", "timeout"},
    "ClientRequest": {"method", "url", "loop", "ssl", "proxy", "proxy_headers"},
}
#: Attributes, by what sets or uses them.
_NAMED: dict[str, set[str]] = {
    "ResponseHandler.__init__": {"_payload", "_skip_payload", "_should_close"},
    "DataQueue.__init__": {"_waiter", "_eof", "_exception"},
    "StreamReader.__init__": {"_buffer", "_eof", "_exception"},
    "BaseConnector.__init__": {"_factory"},
    "TCPConnector._create_direct_connection": {"_factory"},
    "TCPConnector._start_tls_connection": {"_factory"},
}


@cache
def missing_internals() -> tuple[str, ...]:
    """Return what this release of aiohttp, or the platform, lacks or does otherwise."""
    homes: dict[str, Any] = {
        "ResponseHandler": ResponseHandler,
        "DataQueue": DataQueue,
        "StreamReader": StreamReader,
        "BaseConnector": aiohttp.BaseConnector,
        "TCPConnector": aiohttp.TCPConnector,
        "ClientRequest": aiohttp.ClientRequest,
    }

    def found(name: str) -> Any:
        home, _, member = name.partition(".")
        return getattr(homes[home], member, None) if member else homes[home]

    missing = [] if hasattr(select, "poll") else ["select.poll"]
    for name, parameters in _USED.items():
        if found(name) is None or not parameters <= set(inspect.signature(found(name)).parameters):
            missing.append(name)
    for name, attributes in _NAMED.items():
        missing += [
            f"{name.partition('.')[0]}.{attribute}"
            for attribute in sorted(attributes)
            if found(name) is None or attribute not in found(name).__code__.co_names
        ]
    if not missing:
        try:
            missing += _rehearse()
        except Exception as error:
            missing.append(f"{type(error).__name__} in a rehearsal")
    return tuple(dict.fromkeys(missing))


class _Stage(asyncio.Transport):
    """A transport to nowhere."""

    def is_closing(self) -> bool:
        return False

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return default

    def abort(self) -> None:
        pass

    def close(self) -> None:
        pass


_HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"
_CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def _rehearse() -> list[str]:
    """Have connections take answers that come over no network."""
    connection = _on_stage()
    wrong = [
        not connection.is_connected(),
        _outcome(connection, _HEAD + b"ok") != (200, "2", b"ok", True),
        _outcome(connection, _HEAD + b"ok") != (200, "2", b"ok", True),  # taken at once, after one that could be
        _outcome(_on_stage(), _HEAD + b"ok", lost=True) != (200, "2", b"ok", False),
        _outcome(connection, b"HTTP/1.1 103 Early Hints\r\n\r\n", complete=False) != (103, None, b"", False),
        _outcome(_on_stage(), _HEAD + b"okHTTP/1.1 200") != (200, "2", b"ok", False),
        _outcome(_on_stage(), _CHUNKED + b"2\r\nok\r\n0\r\n\r\n") != (200, None, b"ok", True),
        _outcome(_on_stage(), _HEAD.replace(b"2", b"+2")) != ("HttpProcessingError",),
    ]
    connection.connection_lost(None)
    return ["ResponseHandler.data_received"] if any(wrong) or connection.is_connected() else []


def _on_stage() -> Connection:
    connection = Connection(asyncio.get_running_loop())
    connection.connection_made(_Stage())
    connection.hand_over()
    return connection


def _outcome(connection: Connection, data: bytes, *, complete: bool = True, lost: bool = False) -> tuple[object, ...]:
    connection.begin("GET", 0.0, 0.0, 0.0)
    connection.data_received(data)
    if lost:
        connection.connection_lost(None)
    try:
        arrival = connection.arrival()
        if not arrival.done():
            arrival.cancel()
            return ()
        payload = connection.next_head()
        body = body_of(payload) if connection.body is None else connection.body
    except HttpProcessingError as error:
        return (type(error).__name__,)
    if complete:
        connection.end(2)
    message = connection.message
    return message.code, message.headers.get("content-length"), body, connection.reusable
