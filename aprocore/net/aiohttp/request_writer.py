"""Writing a request: at once where it is short, piece by piece where it is long or still to be made."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ...errors import ProcoreError
from ...sansio.messages import Request
from ...sansio.request_body import BodyStream
from .private_api import Connection

__all__ = ["TOGETHER", "SourceError", "chunks_of", "pieces_of", "write_at_once"]

#: Up to which length a body is sent together with the head, in bytes.
TOGETHER = 32 * 1024
#: How much of a longer one is sent at a time, in bytes.
PIECE = 256 * 1024

_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class SourceError(Exception):
    """What makes the body failed: ``reason`` is the caller's to see, as it was raised."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


def write_at_once(connection: Connection, head: bytes, request: Request) -> bool:
    """Write ``head``, and the body where it is short; tell whether that was all."""
    body = request.body
    if body is None:
        connection.write(head + (b"Content-Length: 0\r\n\r\n" if request.method in _WITH_BODY else b"\r\n"))
        return True
    if isinstance(body, BodyStream):
        if body.length is None:
            connection.write(head + b"Transfer-Encoding: chunked\r\n\r\n")
        else:
            connection.write(head + b"Content-Length: %d\r\n\r\n" % body.length)
        return False
    head_and_length = b"%bContent-Length: %d\r\n\r\n" % (head, len(body))
    if len(body) <= TOGETHER:
        connection.write(head_and_length + body)
        return True
    connection.write(head_and_length)
    return False


async def chunks_of(body: BodyStream) -> AsyncIterator[bytes]:
    """Yield what the caller makes.

    Raises:
        SourceError: making it failed.
    """
    try:
        async for chunk in body.chunks:
            if not isinstance(chunk, bytes | bytearray | memoryview):
                raise TypeError(f"The body must come as bytes, not as {type(chunk).__name__}.")  # noqa: TRY301
            yield chunk
            del chunk  # from what a traceback shows
    except Exception as error:
        if isinstance(error, ProcoreError):
            body.failure = error
        raise SourceError(error) from None


async def pieces_of(body: bytes | BodyStream | None) -> AsyncIterator[bytes | memoryview]:
    """Yield the body as it goes on the wire."""
    if isinstance(body, BodyStream):
        async for chunk in chunks_of(body):
            if chunk:
                yield chunk if body.length is not None else b"%x\r\n%b\r\n" % (len(chunk), chunk)
            del chunk
        if body.length is None:
            yield b"0\r\n\r\n"
    elif body is not None:
        view = memoryview(body)
        for begin in range(0, len(view), PIECE):
            yield view[begin : begin + PIECE]
