"""HTTP connection over aiohttp's protocol and parser.

Private API of aiohttp is used here and in ``connector`` only; ``compat_check`` tests whether a release has it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, Literal

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.helpers import EMPTY_BODY_STATUS_CODES
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.http_parser import RawResponseMessage
from aiohttp.streams import EMPTY_PAYLOAD, EofStream, StreamReader
from multidict import CIMultiDictProxy

from ...sansio.keep_alive import MAX_IDLE, MAX_IDLE_OF_WRITES, idle_bounds
from ..clock import time_of
from ..close_notify import tls_object, was_cut_off
from ..platform.sockets import Readiness, readiness_of
from .response_patterns import HeadPattern, HeadPatterns, MatchedHeaders

__all__ = [
    "BROKEN",
    "MAX_HEADERS",
    "MAX_INTERIM",
    "MAX_LINE",
    "Connection",
    "body_of",
    "unread_of",
]

# Maximum size of a header line in bytes: the Link header of a filtered list repeats the whole query.
MAX_LINE = 64 * 1024
# Maximum number of headers.
MAX_HEADERS = 256
# Maximum size of a response head in bytes: the maximum number of long headers would be megabytes.
MAX_HEAD = 256 * 1024
# Maximum number of interim (1xx) responses before the final one.
MAX_INTERIM = 20
# Bytes of a body that are buffered before reading is paused (backpressure).
READ_BUFFER = 256 * 1024

# All exceptions that reading raises if there is no complete response.
BROKEN = (aiohttp.ClientError, HttpProcessingError, EofStream, OSError)

_HEAD_END = b"\r\n\r\n"
_HEAD_END_LENGTH = len(_HEAD_END)
# End of a chunked body without a trailer, and an empty line after any end.
_LAST_CHUNK, _EMPTY_LINE = b"\r\n0\r\n\r\n", b"\r\n\r\n\r\n"


class Connection(ResponseHandler):
    """HTTP/1.1 connection: aiohttp's protocol and parser for one response at a time.

    A connection that received data outside of a response is never reused: the data may belong to a response that
    another call would receive (response desynchronization).
    """

    # With more than 30 attributes in its dict, every access to an object is slower. aiohttp's class has 18.
    __slots__ = (
        "_activated",
        "_answered",
        "_head_length",
        "_heads",
        "_last_data",
        "_no_body",
        "_now",
        "_patterns",
        "_poll",
        "_received",
        "body",
        "busy",
        "cut_off",
        "deadline",
        "expired",
        "extended",
        "extended_at",
        "headers",
        "idle_since",
        "last_read",
        "max_idle",
        "max_idle_of_writes",
        "max_silence",
        "message",
        "reusable",
        "uploading",
    )

    message: RawResponseMessage | HeadPattern
    """The last response head, or the pattern that has matched it; an attribute, because tracebacks may show local
    variables."""
    headers: CIMultiDictProxy[str] | MatchedHeaders
    """The headers of the last response head."""
    body: bytes | None
    """The body of a response that was read by a pattern; None if it has to be read."""
    last_read: float
    """Time of the last received data, on the event loop's clock, as the next two."""
    idle_since: float
    """Time at which the last response ended."""
    max_idle: float
    """Seconds after ``idle_since`` in which the connection is used again."""
    max_idle_of_writes: float
    """Seconds after ``idle_since`` in which it is used for a request that can't be repeated."""
    deadline: float
    """End of the total timeout."""
    max_silence: float
    """The read timeout in seconds."""
    expired: Literal["total", "read"] | None
    """The timeout that was exceeded and for which the connection was aborted, or None."""
    busy: bool
    """Whether a response is expected or being received."""
    extended: bool
    """Whether the total timeout was extended, because data had arrived when it passed."""
    extended_at: float
    """Time at which the read timeout was extended last, because data had arrived when it passed; -1.0 if never."""
    reusable: bool
    """Whether the connection can be used for another request."""
    cut_off: bool
    """Whether the connection was reset, or ended without a close_notify of TLS, before the end of a body."""
    uploading: asyncio.Timeout | None
    """Ends the upload of a long body, while there is one."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.last_read = self.idle_since = self.deadline = self.max_silence = 0.0
        self.extended_at = -1.0
        self.max_idle, self.max_idle_of_writes = MAX_IDLE, MAX_IDLE_OF_WRITES
        self.body = None
        self._answered = False
        self.expired = None
        self.busy = self.reusable = self.extended = self.cut_off = False
        self.uploading = None
        self._now = time_of(loop)
        self._heads: deque[tuple[RawResponseMessage, StreamReader]] = deque()
        # Until it is activated it belongs to the connector, which may exchange data with a proxy.
        self._activated = False
        self._received = 0
        self._head_length = 0
        self._last_data = b""
        self._no_body = False
        self._patterns: HeadPatterns | None = None
        self._poll: Readiness | None = None

    def activate(self) -> None:
        """Take the connection over from the connector: data outside of a response closes it from now on."""
        self._activated = True
        self._reset_parser(skip_body=False)

    def begin(
        self, method: str, now: float, deadline: float, max_silence: float, patterns: HeadPatterns | None = None
    ) -> float:
        """Prepare for one response; return the time at which a timeout is exceeded if no data is received.

        With ``patterns``, those of the origin, the response may be read by one of them. Without, the body has to be
        read, even if it is short.
        """
        no_body = self._no_body = method == "HEAD"
        if no_body is not self._skip_payload:
            self._reset_parser(skip_body=no_body)
        self._patterns = None if no_body else patterns
        self.busy, self.reusable, self.extended = True, False, False
        self.last_read, self.deadline, self.max_silence = now, deadline, max_silence
        self._received = 0
        silent_at = now + max_silence
        return silent_at if silent_at < deadline else deadline  # noqa: FURB136 -- min() takes as long as all of this

    def _reset_parser(self, *, skip_body: bool) -> None:
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
            if self._activated:
                self.abort()
            else:
                super().data_received(data)
            return
        if data:  # aiohttp passes no data to resume the parser after a pause
            self.last_read = self._now()
            if self._received:
                if self.body is not None:  # the response is already complete
                    self.force_close()
                    return
                if len(self._heads) > MAX_INTERIM:
                    self._abort_excess()
                    return
                self._count_bytes(data)
            else:
                self._received = len(data)
                if self._patterns is not None and (matched := self._patterns.match(data)) is not None:
                    self.message, self.headers, self.body = matched
                    self._wake()
                    return
                self._last_data = data
                end = data.find(_HEAD_END)
                self._head_length = end + _HEAD_END_LENGTH if end >= 0 else 0
        try:
            heads, self._upgraded, _ = self._parser.feed_data(data)  # type: ignore[union-attr] # set by activate()
        except Exception:
            heads = self._complete_response_in(data) or self._error_head_in(data)
            if not heads:
                self._reject_data()
                return
        if heads:
            if not self._head_length:
                self._head_length = -1  # its end is not CRLF CRLF
            self._heads += heads
            self._payload = heads[-1][1]
            self._wake()
        elif not self._head_length and self._received > MAX_HEAD:
            self._reject_data()

    def _wake(self) -> None:
        """Let the call go on that waits for a response, or still sends its request."""
        waiter = self._waiter
        if waiter is not None:
            self._waiter = None
            if not waiter.done():
                waiter.set_result(None)
        if self.uploading is not None:
            self._end_upload()

    def _abort_excess(self) -> None:
        """Abort the connection: the server sends responses that no call reads, and each would be buffered."""
        self.force_close()
        if self.transport is not None:
            self.transport.abort()

    def _count_bytes(self, data: bytes) -> None:
        """Count received data after the first piece, and find the end of the head."""
        if not self._head_length:
            straddling = self._last_data[1 - _HEAD_END_LENGTH :]
            found = (straddling + data).find(_HEAD_END)
            if found >= 0:
                self._head_length = self._received - len(straddling) + found + _HEAD_END_LENGTH
        self._received += len(data)
        self._last_data = data if len(data) >= len(_LAST_CHUNK) else (self._last_data + data)[-len(_LAST_CHUNK) :]

    def _complete_response_in(self, data: bytes) -> list[tuple[RawResponseMessage, StreamReader]]:
        """Return the complete response at the start of ``data`` if only the data after it is not valid HTTP.

        Some servers send a body after a 204, which must not make the outcome of a write ambiguous.
        """
        end = self._head_length
        if self._received != len(data) or end <= 0:
            return []
        self._reset_parser(skip_body=self._no_body)
        feed: Any = self._parser.feed_data  # type: ignore[union-attr] # just set
        try:
            heads, *_ = feed(data[:end])
            ((message, payload),) = heads
            if not payload.is_eof():
                feed(data[end : end + int(message.headers.get("Content-Length", 0))])
        except Exception:
            return []
        self.force_close()  # more invalid data may follow
        return heads if message.code >= 200 and payload.is_eof() else []

    def _error_head_in(self, data: bytes) -> list[tuple[RawResponseMessage, StreamReader]]:
        """Return the head at the start of ``data`` if it has an error status and only its body is not valid HTTP."""
        end = self._head_length
        if self._received != len(data) or end <= 0:
            return []
        self._reset_parser(skip_body=self._no_body)
        try:
            heads, *_ = self._parser.feed_data(data[:end])  # type: ignore[union-attr] # just set
            ((message, payload),) = heads
        except Exception:
            return []
        # A status of success is not believed if what follows it is not HTTP.
        if message.code < 400:
            return []
        self.force_close()
        if not payload.is_eof():
            payload.set_exception(aiohttp.ClientPayloadError("the body is not valid HTTP"))
        return list(heads)

    def _reject_data(self) -> None:
        """Close the connection: the received data is not valid HTTP."""
        if self.transport is not None:
            self.transport.close()
        error = HttpProcessingError()
        self.set_exception(error)
        # aiohttp raises the error for a call that waits for a head, but not for one that reads a body.
        self._fail_body(error)
        if self.uploading is not None:
            self._end_upload()

    def resume_reading(self, resume_parser: bool = True) -> None:
        # aiohttp calls this twice per response, but reading was hardly ever paused.
        if self._reading_paused:
            super().resume_reading(resume_parser)

    def connection_lost(self, exc: BaseException | None) -> None:
        if self._payload is not None and not self._payload.is_eof():
            # After a close_notify, a reset while it is answered does no harm.
            tls = tls_object(self.transport)
            self.cut_off = exc is not None if tls is None else was_cut_off(tls)
            if exc is not None and self.cut_off:
                # aiohttp treats a body without a length as complete, even if the connection was reset.
                self._fail_body(aiohttp.ClientPayloadError("the connection was reset"))
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
        """Return a future that is done when a head or a ``body`` was received, or the connection is lost."""
        waiter = self._waiter = asyncio.Future(loop=self._loop)
        if self._heads or self._eof or self.body is not None:
            waiter.set_result(None)
        return waiter

    def next_head(self) -> StreamReader:
        """Set ``message`` to the next received head, and return the stream of its body."""
        if self.body is not None:
            return EMPTY_PAYLOAD
        if not self._heads:
            raise self._exception or EofStream
        self.message, payload = self._heads.popleft()
        self.headers = self.message.headers
        return EMPTY_PAYLOAD if self._is_bodiless(self.message.code) else payload

    def _is_bodiless(self, code: int) -> bool:
        return self._no_body or code in EMPTY_BODY_STATUS_CODES

    def is_answering(self) -> bool:
        """Return whether the final response has begun or the connection is lost, so that an upload can stop."""
        heads = self._heads
        return (
            self.body is not None
            or not self.is_connected()
            or len(heads) > MAX_INTERIM
            or any(head.code >= 200 for head, _ in heads)
        )

    def end(self, length: int) -> None:
        """End the response and set ``reusable``, once ``message`` and its body are read.

        ``length`` is the number of bytes of the encoded body.
        """
        message = self.message
        self.busy = False
        self.idle_since = self.last_read
        if not self._answered:  # servers send the same timeout with each response
            self._answered = True
            self.max_idle, self.max_idle_of_writes = idle_bounds(self.headers.get("Keep-Alive"))
        # Bytes are counted, because the parser hides the beginning of an unexpected further response.
        if isinstance(message, HeadPattern):
            exact = True
        else:
            if message.chunked and not self._is_bodiless(message.code):
                last = self._last_data
                exact = last.endswith(_HEAD_END) and not last.endswith(_EMPTY_LINE)
                if exact and not last.endswith(_LAST_CHUNK):
                    # The parser would add the last header of the trailer to those of the next response.
                    self._reset_parser(skip_body=False)
            else:
                exact = self._received == self._head_length + length and self._head_length > 0
            if exact and self._patterns is not None and self._received == len(self._last_data):
                self._patterns.learn(self._last_data[: self._head_length], message)
        self._last_data = b""
        self._payload = self.body = None  # free the memory: the connection may stay idle
        self.reusable = exact and not (message.should_close or self._should_close or self._heads or self._upgraded)

    @property
    def close_reason(self) -> str:
        """The reason why the connection can't be reused, for the log."""
        if self.expired is not None:
            return "timeout"
        if self.busy:
            return "the response is incomplete"
        if not self.is_connected():
            return "the server closed it"
        close_requested = self.message.should_close or self.should_close
        return "the server requested it" if close_requested else "data was received after the response"

    def abort_with_error(self) -> None:
        """Abort the connection immediately; reading from it raises an error."""
        self._fail_body(aiohttp.ClientPayloadError("the connection was aborted"))
        if self.transport is not None:
            self.transport.abort()

    @property
    def unused(self) -> bool:
        """Whether no call has had a response on the connection."""
        return not self._answered

    @property
    def has_received(self) -> bool:
        """Whether the server has sent anything on the connection but messages of TLS."""
        return self._answered or bool(self._received)

    def is_quiet(self) -> bool:
        """Return whether the connection is open and has received nothing since its last response."""
        transport, poll = self.transport, self._poll
        # asyncio's TLS does not show whether it has received part of a record.
        if transport is None or transport.is_closing() or getattr(transport, "unfinished", False):
            return False
        return not (self.has_unread_data() if poll is None else poll.poll(0))

    def has_unread_data(self) -> bool:
        """Return whether the socket has data, or the end of the stream, that the event loop has not read yet."""
        if self.transport is None:
            return False
        if self._poll is None:
            self._poll = readiness_of(self.transport, self._loop)
        return bool(self._poll.poll(0))

    def has_late_data(self) -> bool:
        """Return whether data arrived that was not passed on yet when the total timeout passed."""
        return self.last_read >= self.deadline or self.has_unread_data()

    def extend_read_timeout(self, now: float) -> None:
        """Restart the read timeout if it has passed and data has arrived: the event loop was blocked, not the server.

        Only once until data was read: the event loop never reads the end of the stream while there is data to be sent.
        """
        if self.last_read + self.max_silence <= now and self.last_read != self.extended_at and self.has_unread_data():
            self.last_read = self.extended_at = now

    async def process_events(self) -> None:
        """Let the event loop read what the socket has received."""
        for _ in range(2):  # the first iteration polls the socket, the second handles the data
            await asyncio.sleep(0)

    def write(self, data: bytes | memoryview) -> None:
        """Write ``data`` to the transport."""
        try:
            self.transport.write(data)  # type: ignore[union-attr] # None raises
        except Exception:
            # The original exception refers to frames that contain the token.
            raise ConnectionResetError from None

    async def drain(self) -> None:
        """Wait until the write buffer is below its limit (flow control)."""
        await self._drain_helper()


def body_of(payload: StreamReader) -> bytes | None:
    """Return a body that was received completely in one piece, or None."""
    if payload is EMPTY_PAYLOAD:
        return b""
    # Reading it through the public API takes five times as long.
    parts = payload._buffer  # noqa: SLF001
    return parts[0] if len(parts) == 1 and payload._eof and payload._exception is None else None  # noqa: SLF001


def unread_of(payload: StreamReader) -> bytes:
    """Remove and return what was received of a broken body; reading it would only raise the error."""
    parts = payload._buffer  # noqa: SLF001
    data = b"".join(parts)
    parts.clear()
    return data
