"""Writer of responses to client connections."""

from __future__ import annotations

from email.utils import format_datetime

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from multidict import CIMultiDict

from ...net.platform.sockets import reset_on_close
from ...sansio.decoding.datetimes import from_unix_time
from ..clock import SandboxClock
from .body_reader import send_file
from .request_log import SeenRequest
from .response import Answer

__all__ = ["AlreadySent", "ResponseWriter", "close_connection"]


class AlreadySent(web.StreamResponse):
    """A response that was already written, on a connection that stays open; for aiohttp."""

    @property
    def keep_alive(self) -> bool:
        return True

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        return None


# Bytes of an answer's body that the request log keeps.
_KEPT_BODY = 64 * 1024


class ResponseWriter:
    """Writer of responses with the common headers; records their outcome in the request log."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self._date = (-1, "")

    async def send(self, request: web.BaseRequest, seen: SeenRequest, answer: Answer) -> web.StreamResponse:
        seen.status, seen.answer_bytes = answer.status, answer.size
        headers = self._headers(seen, answer)
        if answer.file is not None:
            streamed = web.StreamResponse(status=answer.status, headers=headers)
            seen.answered = await send_file(request, answer.file, streamed)
            if not seen.answered:
                close_connection(request, reset=True)
            return streamed
        response = web.Response(status=answer.status, headers=headers, body=answer.body)
        try:
            await response.prepare(request)
            await response.write_eof()
        except ConnectionError:
            return response
        transport = request.transport
        seen.answered = transport is not None and not transport.is_closing()
        return response

    def encode(self, seen: SeenRequest, answer: Answer, body: bytes) -> bytes:
        """Return the bytes of a response with ``body`` as its content, and the ``Content-Length`` of the original."""
        headers = self._headers(seen, answer)
        headers["Content-Length"] = str(answer.size)
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"HTTP/1.1 {answer.status} \r\n{lines}\r\n".encode("latin-1") + body

    def _headers(self, seen: SeenRequest, answer: Answer) -> CIMultiDict[str]:
        headers = answer.headers.copy()
        headers.setdefault("X-Request-Id", seen.request_id)
        headers.setdefault("Server", "aprocore-sandbox")
        second = int(self._clock.now())
        if self._date[0] != second:
            self._date = second, format_datetime(from_unix_time(second), usegmt=True)
        headers.setdefault("Date", self._date[1])
        seen.answer_headers = headers
        seen.answer_body = answer.body[:_KEPT_BODY]
        return headers


def close_connection(request: web.BaseRequest, *, reset: bool) -> None:
    """Close a connection, orderly or with a TCP RST."""
    transport = request.transport
    if transport is None:
        return
    if reset:
        # The client may have closed it meanwhile.
        connection = transport.get_extra_info("socket")
        if connection is not None:
            reset_on_close(connection)
        transport.abort()
    else:
        transport.close()
