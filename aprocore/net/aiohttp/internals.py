"""What is used of aiohttp beyond its public interface: all of it, and whether this release still has it."""

from __future__ import annotations

import asyncio
import inspect
import select
import ssl
from functools import cache, partial
from typing import Any, Literal

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.http_parser import RawResponseMessage
from aiohttp.streams import EofStream
from yarl import URL

from .proxies import Proxy

__all__ = ["BROKEN", "Connection", "Connector", "Message", "missing_internals"]

#: Longest line and header that is taken, in bytes: a filtered list's Link header repeats its whole query.
MAX_LINE = 64 * 1024
#: Most headers that are taken.
MAX_HEADERS = 256
#: How much of a body is buffered before reading pauses, in bytes.
READ_BUFFER = 256 * 1024
#: Seconds for which a name that was looked up is remembered.
DNS_TTL = 10

#: Everything that reading from a connection raises when there is no whole answer.
BROKEN = (aiohttp.ClientError, HttpProcessingError, EofStream, OSError)

_HEAD_END = b"\r\n\r\n"

Message = RawResponseMessage


class Connection(ResponseHandler):
    """aiohttp's protocol and parser, for one answer after the other, and nothing in between.

    A connection that received a byte outside of an answer is never used again: the byte may belong to an answer that
    somebody else would get.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        #: When something last came, by the event loop's clock, as the next four.
        self.last_read = 0.0
        self.idle_since = 0.0
        self.deadline = 0.0
        #: Seconds.
        self.max_silence = 0.0
        #: Which limit was passed, where one was: then it was cut off for that.
        self.expired: Literal["total", "read"] | None = None
        #: Whether an answer is under way.
        self.busy = False
        self._now = loop.time
        # Until then it belongs to the connector, which may have to talk to a proxy.
        self._handed_over = False
        self._received = 0
        self._head_length = 0
        self._last = b""
        self._poll: select.poll | None = None

    def hand_over(self) -> None:
        """Take it from the connector: from now on what comes is an answer, or a reason to hang up."""
        self._handed_over = True
        self._parse(skip_body=False)

    def begin(self, method: str, now: float, deadline: float, max_silence: float) -> None:
        """Get ready for one answer."""
        if method == "HEAD" or self._skip_payload:
            self._parse(skip_body=method == "HEAD")
        self.busy = True
        self.last_read, self.deadline, self.max_silence = now, deadline, max_silence
        self._received = self._head_length = 0
        self._last = b""

    def wait_again(self, max_silence: float) -> None:
        """Have the other side's silence counted from now on."""
        self.last_read, self.max_silence = self._now(), max_silence

    def _parse(self, *, skip_body: bool) -> None:
        self.set_response_params(
            skip_payload=skip_body,
            read_until_eof=True,
            auto_decompress=False,
            read_bufsize=READ_BUFFER,
            max_line_size=MAX_LINE,
            max_field_size=MAX_LINE,
            max_headers=MAX_HEADERS,
        )

    def data_received(self, data: bytes) -> None:
        if not self.busy:
            if self._handed_over:
                self.abort()
            else:
                super().data_received(data)
            return
        if data:  # aiohttp passes nothing to have the parser go on after a pause
            self.last_read = self._now()
            if self._head_length == 0:
                straddling = self._last[-3:]
                found = (straddling + data).find(_HEAD_END)
                if found >= 0:
                    self._head_length = self._received - len(straddling) + found + len(_HEAD_END)
            self._received += len(data)
            self._last = data if len(data) > len(_HEAD_END) else (self._last + data)[-len(_HEAD_END) :]
        super().data_received(data)

    @property
    def answering(self) -> bool:
        """Whether anything of the answer has come."""
        return self._received > 0 or not self.is_connected()

    def end(self, message: RawResponseMessage, length: int) -> bool:
        """Tell whether the connection is good for another request, now that ``message`` and its body are read.

        ``length`` is the body's, in bytes as they came.
        """
        self.busy = False
        self.idle_since = self._now()
        # The parser keeps the beginning of a further answer to itself, so it is the bytes that are counted.
        alone = (
            self._last.endswith(_HEAD_END)
            if message.chunked
            else self._head_length > 0 and self._received == self._head_length + length
        )
        return alone and not message.should_close and not self.should_close and self.is_connected()

    @property
    def fault(self) -> str:
        """Why it is good for no other request, for the log."""
        if self.expired is not None:
            return "it took too long"
        if self.busy:
            return "its answer did not come to its end"
        if not self.is_connected():
            return "the other side closed it"
        return "the other side wants it closed" if self.should_close else "something came after the answer"

    def cut_off(self) -> None:
        """End it at once; whoever reads from it gets an error."""
        if self.transport is not None:
            self.transport.abort()

    def is_quiet(self) -> bool:
        """Tell whether nothing has come that the event loop did not see yet: a byte, or the end."""
        if not self.is_connected():
            return False
        if self._poll is None:
            self._poll = select.poll()
            self._poll.register(self.transport.get_extra_info("socket").fileno(), select.POLLIN)  # type: ignore[union-attr] # connected
        return not self._poll.poll(0)

    async def drain(self) -> None:
        """Wait until the other side has taken some of what was written."""
        if self._paused or self.transport is None:
            await self._drain_helper()


class Connector:
    """Makes connections with aiohttp's connector: name look-up, happy eyeballs, proxies, TLS."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self._loop = asyncio.get_running_loop()
        self._tls = tls
        self._connector = aiohttp.TCPConnector(ssl=tls, limit=0, ttl_dns_cache=DNS_TTL)
        self._connector._factory = partial(Connection, self._loop)  # type: ignore[assignment] # noqa: SLF001

    async def connect(self, origin: str, proxy: Proxy | None) -> Connection:
        """Return a new connection to ``origin``.

        Raises:
            aiohttp.ClientError: there is none to be had.
        """
        request = aiohttp.ClientRequest(
            "GET",
            URL(origin),
            loop=self._loop,
            ssl=self._tls,
            proxy=proxy.url if proxy is not None else None,
            proxy_headers={"Proxy-Authorization": proxy.authorization} if proxy and proxy.authorization else None,
        )
        made: Any = await self._connector._create_connection(  # noqa: SLF001
            request, [], aiohttp.ClientTimeout()
        )
        connection: Connection = made
        connection.hand_over()
        return connection

    async def aclose(self) -> None:
        """Close what is being made."""
        await self._connector.close()


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


@cache
def missing_internals() -> tuple[str, ...]:
    """Return what this release of aiohttp lacks, or does otherwise."""
    homes: dict[str, Any] = {
        "ResponseHandler": ResponseHandler,
        "TCPConnector": aiohttp.TCPConnector,
        "ClientRequest": aiohttp.ClientRequest,
    }
    missing = []
    for name, parameters in _USED.items():
        home, _, member = name.partition(".")
        found = getattr(homes[home], member, None) if member else homes[home]
        if found is None or not parameters <= set(inspect.signature(found).parameters):
            missing.append(name)
    if not missing:
        try:
            missing += _rehearse()
        except Exception as error:
            missing.append(f"{type(error).__name__} in a rehearsal")
    return tuple(missing)


class _Stage(asyncio.Transport):
    """A transport to nowhere."""

    def is_closing(self) -> bool:
        return False

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return default

    def abort(self) -> None:
        pass


def _rehearse() -> list[str]:
    """Have one connection take answers that come over no network."""
    connection = Connection(asyncio.get_running_loop())
    connection.connection_made(_Stage())
    connection.hand_over()
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"
    outcomes = [_answer(connection, answer) for answer in (head + b"ok", head + b"okHTTP/1.1 200")]
    connection.connection_lost(None)
    if outcomes != [(200, "2", b"ok", True), (200, "2", b"ok", False)] or connection.is_connected():
        return ["ResponseHandler.data_received"]
    return []


def _answer(connection: Connection, data: bytes) -> tuple[object, ...]:
    connection.begin("GET", 0.0, 0.0, 0.0)
    connection.data_received(data)
    try:
        connection.read().send(None)
    except StopIteration as arrived:
        message, payload = arrived.value
        body = payload.read_nowait(-1) if payload.is_eof() else None
        return message.code, message.headers["content-length"], body, connection.end(message, 2)
    return ()
