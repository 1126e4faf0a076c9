"""What is used of aiohttp beyond its public interface: all of it. ``rehearsal`` tells whether a release has it."""

from __future__ import annotations

import asyncio
import select
import ssl
from collections import deque
from functools import partial
from typing import Any, Literal

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.hdrs import CONTENT_LENGTH
from aiohttp.helpers import EMPTY_BODY_STATUS_CODES
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.http_parser import RawResponseMessage
from aiohttp.streams import EMPTY_PAYLOAD, EofStream, StreamReader
from yarl import URL

from .proxies import Proxy

__all__ = [
    "BROKEN",
    "DNS_TTL",
    "MAX_HEADERS",
    "MAX_INTERIM",
    "MAX_LINE",
    "Connection",
    "Connector",
    "body_of",
]

#: Longest line and header that is taken, in bytes: a filtered list's Link header repeats its whole query.
MAX_LINE = 64 * 1024
#: Most headers that are taken.
MAX_HEADERS = 256
#: Longest head, in bytes: that many long headers together would be megabytes.
MAX_HEAD = 256 * 1024
#: Most interim (1xx) answers that are passed over.
MAX_INTERIM = 20
#: How much of a body is buffered before reading pauses, in bytes.
READ_BUFFER = 256 * 1024
#: Seconds for which a name that was looked up is remembered.
DNS_TTL = 10

#: Everything that reading from a connection raises when there is no whole answer.
BROKEN = (aiohttp.ClientError, HttpProcessingError, EofStream, OSError)

_HEAD_END = b"\r\n\r\n"


class Connection(ResponseHandler):
    """aiohttp's protocol and parser, for one answer after the other, and nothing in between.

    A connection that received a byte outside of an answer is never used again: the byte may belong to an answer that
    somebody else would get.
    """

    #: The head that was read last; kept here, as tracebacks show variables.
    message: RawResponseMessage
    #: The body, where it came together with the head; None where it has to be read.
    body: bytes | None = None

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        #: When something last came, by the event loop's clock, as the next four.
        self.last_read: float = 0.0
        self.idle_since: float = 0.0
        self.deadline: float = 0.0
        #: Seconds.
        self.max_silence: float = 0.0
        #: Which limit was passed, where one was: then it was cut off for that.
        self.expired: Literal["total", "read"] | None = None
        #: Whether an answer is under way.
        self.busy: bool = False
        #: Whether it is good for another request.
        self.reusable: bool = False
        #: What ends the sending of a long body, while one is sent.
        self.uploading: asyncio.Timeout | None = None
        self._now = loop.time
        self._heads: deque[tuple[RawResponseMessage, StreamReader]] = deque()
        # Until then it belongs to the connector, which may have to talk to a proxy.
        self._handed_over = False
        self._received = 0
        self._head_length = 0
        self._last = b""
        self._bodiless = False
        # Whether the last answer came in one piece: then the next may, and making a stream of each costs as much as
        # half of the parsing.
        self._at_once = False
        self._poll: select.poll | None = None

    def hand_over(self) -> None:
        """Take it from the connector: from now on what comes is an answer, or a reason to hang up."""
        self._handed_over = True
        self._parse(skip_body=False)

    def begin(self, method: str, now: float, deadline: float, max_silence: float, *, streamed: bool = False) -> float:
        """Get ready for one answer; return when a limit is passed if nothing comes.

        Where it is to be ``streamed``, its body is left to be read, also where that is short.
        """
        self._bodiless = method == "HEAD"
        if streamed or self._bodiless:
            self._at_once = False
        heads_alone = self._bodiless or self._at_once
        if heads_alone is not self._skip_payload:
            self._parse(skip_body=heads_alone)
        self.busy, self.reusable = True, False
        self.last_read, self.deadline, self.max_silence = now, deadline, max_silence
        self._received = 0
        return min(deadline, now + max_silence)

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
            if self._received:
                if len(self._heads) > MAX_INTERIM:
                    self._hang_up()
                    return
                self._count(data)
            else:
                self._received, self._last = len(data), data
                end = data.find(_HEAD_END)
                self._head_length = end + len(_HEAD_END) if end >= 0 else 0
        try:
            heads = self._taken_at_once(data) if self._at_once else None
            if heads is None:
                heads, self._upgraded, _ = self._parser.feed_data(data)  # type: ignore[union-attr] # set when handed over
        except Exception:
            heads = self._whole_answer_in(data)
            if not heads:
                self._refuse()
                return
        if heads:
            if not self._head_length:
                self._head_length = -1  # it ended otherwise than heads should
            self._heads += heads
            self._payload = heads[-1][1]
            waiter = self._waiter
            if waiter is not None:
                self._waiter = None
                if not waiter.done():
                    waiter.set_result(None)
        elif not self._head_length and self._received > MAX_HEAD:
            self._refuse()
            return
        if self.uploading is not None:
            self._end_upload()

    def _hang_up(self) -> None:
        """End it, as more answers have come than anybody will ever take: each of them would be kept."""
        self.force_close()
        if self.transport is not None:
            self.transport.abort()

    def _taken_at_once(self, data: bytes) -> list[tuple[RawResponseMessage, StreamReader]] | None:
        """Take an answer that has come as a whole, with nothing after it; where it did not, have it parsed as others.

        Its body is no business of the parser's.
        """
        end = self._head_length
        if self._received != len(data):
            return []  # the answer is here already
        self._at_once = False
        if end > 0:
            try:
                heads, self._upgraded, _ = self._parser.feed_data(data[:end])  # type: ignore[union-attr] # set by then
                ((message, _),) = heads
            except Exception:  # noqa: S110 -- it is raised again when this is parsed as others are
                pass
            else:
                length = message.headers.get(CONTENT_LENGTH)
                if length == str(self._received - end) and message.code not in EMPTY_BODY_STATUS_CODES:
                    self._at_once = True
                    self.body = data[end:]
                    return heads
        self._parse(skip_body=False)
        return None

    def _count(self, data: bytes) -> None:
        """Count a piece that is not the first."""
        if not self._head_length:
            straddling = self._last[1 - len(_HEAD_END) :]
            found = (straddling + data).find(_HEAD_END)
            if found >= 0:
                self._head_length = self._received - len(straddling) + found + len(_HEAD_END)
        self._received += len(data)
        self._last = data if len(data) > len(_HEAD_END) else (self._last + data)[-len(_HEAD_END) :]

    def _whole_answer_in(self, data: bytes) -> list[tuple[RawResponseMessage, StreamReader]]:
        """Return the answer that ``data`` begins with, where that is whole and only what follows it is no HTTP.

        A write that was answered is not in doubt for what some server adds to a 204.
        """
        end = self._head_length
        if self._received != len(data) or end <= 0:
            return []
        self._parse(skip_body=self._bodiless)
        feed: Any = self._parser.feed_data  # type: ignore[union-attr] # just set
        try:
            heads, *_ = feed(data[:end])
            ((message, payload),) = heads
            if not payload.is_eof():
                feed(data[end : end + int(message.headers.get("Content-Length", 0))])
        except Exception:
            return []
        self.force_close()  # what followed is not all that will
        return heads if message.code >= 200 and payload.is_eof() else []

    def _refuse(self) -> None:
        """End it, as what came is not HTTP."""
        if self.transport is not None:
            self.transport.close()
        error = HttpProcessingError()
        self.set_exception(error)
        # aiohttp tells whoever waits for a head, but not whoever waits for more of a body.
        self._fail_body(error)
        if self.uploading is not None:
            self._end_upload()

    def resume_reading(self, resume_parser: bool = True) -> None:
        # aiohttp calls this twice an answer, though hardly any was ever held up.
        if self._reading_paused:
            super().resume_reading(resume_parser)

    def connection_lost(self, exc: BaseException | None) -> None:
        if exc is not None:
            # aiohttp takes a body without a length for whole, also when the connection was reset.
            self._fail_body(aiohttp.ClientPayloadError("the connection broke"))
        super().connection_lost(exc)
        if self.uploading is not None:
            self._end_upload()

    def _fail_body(self, error: BaseException) -> None:
        payload = self._payload
        if payload is not None and not payload.is_eof() and payload.exception() is None:
            payload.set_exception(error)

    def _end_upload(self) -> None:
        if self.uploading is not None and not self.uploading.expired() and self.is_answering():
            self.uploading.reschedule(self._now())

    def arrival(self) -> asyncio.Future[None]:
        """Return what is done when a head has arrived, or will not."""
        waiter = self._waiter = asyncio.Future(loop=self._loop)
        if self._heads or self._eof:
            waiter.set_result(None)
        return waiter

    def next_head(self) -> StreamReader:
        """Set ``message`` to the head that has arrived, and return its body, as far as that has."""
        if not self._heads:
            raise self._exception or EofStream
        self.message, payload = self._heads.popleft()
        return EMPTY_PAYLOAD if self._bodiless or self.message.code in EMPTY_BODY_STATUS_CODES else payload

    def is_answering(self) -> bool:
        """Tell whether the answer itself has begun, or will never come: there is no use in sending more."""
        heads = self._heads
        return not self.is_connected() or len(heads) > MAX_INTERIM or any(head.code >= 200 for head, _ in heads)

    def end(self, length: int) -> None:
        """Judge whether it is good for another request, now that ``message`` and its body are read.

        ``length`` is the body's, in bytes as they came.
        """
        message = self.message
        self.busy = False
        self.idle_since = self.last_read
        # The parser keeps the beginning of a further answer to itself, so it is the bytes that are counted.
        if message.chunked:
            alone = self._last.endswith(_HEAD_END)
        else:
            alone = self._received == self._head_length + length and self._head_length > 0
        self._at_once = alone and length > 0 and not message.chunked and len(self._last) == self._received
        self._last = b""
        self._payload = self.body = None  # it may be large, and nobody may call for a while
        self.reusable = alone and not (message.should_close or self._should_close or self._heads or self._upgraded)

    @property
    def fault(self) -> str:
        """Why it is good for no other request, for the log."""
        if self.expired is not None:
            return "it took too long"
        if self.busy:
            return "its answer did not come to its end"
        if not self.is_connected():
            return "the other side closed it"
        unwanted = self.message.should_close or self.should_close
        return "the other side wants it closed" if unwanted else "something came after the answer"

    def cut_off(self) -> None:
        """End it at once; whoever reads from it gets an error."""
        self._fail_body(aiohttp.ClientPayloadError("it was cut off"))
        if self.transport is not None:
            self.transport.abort()

    def is_quiet(self) -> bool:
        """Tell whether it is still there, and nothing has come since its last answer."""
        transport, poll = self.transport, self._poll
        if transport is None or transport.is_closing():
            return False
        return not (self.has_unseen() if poll is None else poll.poll(0))

    def has_unseen(self) -> bool:
        """Tell whether something has come that the event loop did not see yet: a byte, or the end."""
        if self.transport is None:
            return False
        if self._poll is None:
            self._poll = select.poll()
            self._poll.register(self.transport.get_extra_info("socket").fileno(), select.POLLIN)
        return bool(self._poll.poll(0))

    async def see(self) -> None:
        """Let the event loop see what has come."""
        for _ in range(2):  # the first turn asks the system, the second has the answer handled
            await asyncio.sleep(0)

    def write(self, data: bytes | memoryview) -> None:
        """Have ``data`` sent."""
        try:
            self.transport.write(data)  # type: ignore[union-attr] # then it fails
        except Exception:
            # What was raised refers to frames that hold the token.
            raise ConnectionResetError from None

    async def drain(self) -> None:
        """Wait until the other side has taken some of what was written."""
        await self._drain_helper()


def body_of(payload: StreamReader) -> bytes | None:
    """Return a body that has come as a whole and at once, None where it has not."""
    if payload is EMPTY_PAYLOAD:
        return b""
    # Reading it in the proper way costs five times as much.
    parts = payload._buffer  # noqa: SLF001
    return parts[0] if len(parts) == 1 and payload._eof and payload._exception is None else None  # noqa: SLF001


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
        try:
            made: Any = await self._connector._create_connection(  # noqa: SLF001
                request, [], aiohttp.ClientTimeout()
            )
        except Exception:
            self._connector.clear_dns_cache()  # what does not work is looked up anew
            raise
        connection: Connection = made
        connection.hand_over()
        return connection

    async def aclose(self) -> None:
        """Close what is being made."""
        await self._connector.close()
