"""Compatibility check of aiohttp's private API: signatures, attributes, and a self-test of the parser."""

from __future__ import annotations

import asyncio
import inspect
from functools import cache
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.streams import DataQueue, StreamReader

from .private_api import Connection, body_of
from .response_patterns import FIRST_LEARNED, HeadPattern, HeadPatterns

__all__ = ["missing_internals", "missing_tls_internals"]

_PARAMETERS: dict[str, set[str]] = {
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
# Attributes, by the functions that set or use them.
_ATTRIBUTES: dict[str, set[str]] = {
    "ResponseHandler.__init__": {"_payload", "_skip_payload", "_should_close"},
    "DataQueue.__init__": {"_waiter", "_eof", "_exception"},
    "StreamReader.__init__": {"_buffer", "_eof", "_exception"},
    "BaseConnector.__init__": {"_factory"},
    "TCPConnector._create_direct_connection": {"_factory"},
    "TCPConnector._start_tls_connection": {"_factory"},
}
# What TLSConnector uses.
_TLS_PARAMETERS: dict[str, set[str]] = {
    "TCPConnector._wrap_create_connection": {"args", "req", "client_error", "kwargs"},
}
_TLS_ATTRIBUTES: dict[str, set[str]] = {
    "TCPConnector._create_direct_connection": {"_wrap_create_connection", "_factory"},
    "TCPConnector._wrap_create_connection": {"create_connection"},
}
# Names of arguments with which aiohttp calls it.
_TLS_ARGUMENTS = frozenset({"ssl", "server_hostname", "req"})


@cache
def missing_internals() -> tuple[str, ...]:
    """Return the names of required internals that this release of aiohttp lacks or has changed."""
    missing = _missing_of(_PARAMETERS, _ATTRIBUTES)
    if not missing:
        try:
            missing += _self_test()
        except Exception as error:
            missing.append(f"{type(error).__name__} in the self-test")
    return tuple(dict.fromkeys(missing))


@cache
def missing_tls_internals() -> tuple[str, ...]:
    """Return the names of internals that aprocore's own TLS needs and that this release lacks or has changed."""
    missing = _missing_of(_TLS_PARAMETERS, _TLS_ATTRIBUTES)
    if not missing:
        caller = "TCPConnector._create_direct_connection"
        constants = _lookup(caller).__code__.co_consts
        named = {name for constant in constants if isinstance(constant, tuple) for name in constant}
        if not named >= _TLS_ARGUMENTS:
            missing.append(caller)
    return tuple(dict.fromkeys(missing))


def _missing_of(parameters_of: dict[str, set[str]], attributes_of: dict[str, set[str]]) -> list[str]:
    missing: list[str] = []
    for name, parameters in parameters_of.items():
        if _lookup(name) is None or not parameters <= set(inspect.signature(_lookup(name)).parameters):
            missing.append(name)
    for name, attributes in attributes_of.items():
        missing += [
            f"{name.partition('.')[0]}.{attribute}"
            for attribute in sorted(attributes)
            if _lookup(name) is None or attribute not in _lookup(name).__code__.co_names
        ]
    return missing


def _lookup(name: str) -> Any:
    # Looked up each time, because tests replace them.
    classes: dict[str, Any] = {
        "ResponseHandler": ResponseHandler,
        "DataQueue": DataQueue,
        "StreamReader": StreamReader,
        "BaseConnector": aiohttp.BaseConnector,
        "TCPConnector": aiohttp.TCPConnector,
        "ClientRequest": aiohttp.ClientRequest,
    }
    class_name, _, member = name.partition(".")
    return getattr(classes[class_name], member, None) if member else classes[class_name]


class _NullTransport(asyncio.Transport):
    """Transport that discards everything."""

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


def _self_test() -> list[str]:
    """Parse sample responses without a network, and return what behaves differently."""
    connection, patterns = _test_connection(), HeadPatterns()
    failures = [
        not connection.is_connected(),
        # The last one by a pattern, which is learned from those before.
        *(
            _parse_result(connection, _HEAD + b"ok", patterns) != (200, "2", b"ok", True)
            for _ in range(FIRST_LEARNED + 1)
        ),
        not isinstance(connection.message, HeadPattern),
        _parse_result(_test_connection(), _HEAD + b"ok", lost=True) != (200, "2", b"ok", False),
        _parse_result(connection, b"HTTP/1.1 103 Early Hints\r\n\r\n", complete=False) != (103, None, b"", False),
        _parse_result(_test_connection(), _HEAD + b"okHTTP/1.1 200") != (200, "2", b"ok", False),
        _parse_result(_test_connection(), _CHUNKED + b"2\r\nok\r\n0\r\n\r\n") != (200, None, b"ok", True),
        _parse_result(_test_connection(), _HEAD.replace(b"2", b"+2")) != ("HttpProcessingError",),
    ]
    connection.connection_lost(None)
    return ["ResponseHandler.data_received"] if any(failures) or connection.is_connected() else []


def _test_connection() -> Connection:
    connection = Connection(asyncio.get_running_loop())
    connection.connection_made(_NullTransport())
    connection.activate()
    return connection


def _parse_result(
    connection: Connection,
    data: bytes,
    patterns: HeadPatterns | None = None,
    *,
    complete: bool = True,
    lost: bool = False,
) -> tuple[object, ...]:
    connection.begin("GET", 0.0, 0.0, 0.0, patterns)
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
    return message.code, connection.headers.get("content-length"), body, connection.reusable
