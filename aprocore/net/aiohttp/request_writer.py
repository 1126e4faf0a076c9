"""Request writing: short requests in one write, long or streamed bodies in chunks."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ...errors import ProcoreError
from ...sansio.messages import Request
from ...sansio.request_body import BodyStream
from .private_api import Connection

__all__ = ["MAX_SINGLE_WRITE", "SourceError", "body_chunks", "source_chunks", "write_short"]

# Maximum size in bytes of a body that is written together with the head.
MAX_SINGLE_WRITE = 32 * 1024
# Chunk size in bytes of longer bodies.
CHUNK_SIZE = 256 * 1024

_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class SourceError(Exception):
    """Failure of the caller's body source; ``reason`` is the original exception, for the caller."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


def write_short(connection: Connection, head: bytes, request: Request) -> bool:
    """Write ``head``, and the body if it is short; return whether the request is complete."""
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
    if len(body) <= MAX_SINGLE_WRITE:
        connection.write(head_and_length + body)
        return True
    connection.write(head_and_length)
    return False


async def source_chunks(body: BodyStream) -> AsyncIterator[bytes]:
    """Yield the chunks of the caller's body source.

    Raises:
        SourceError: the source failed.
    """
    try:
        async for chunk in body.chunks:
            if not isinstance(chunk, bytes | bytearray | memoryview):
                raise TypeError(f"A streamed body must yield bytes, got {type(chunk).__name__}.")  # noqa: TRY301
            # A view may have items of several bytes, of which its length is the number.
            yield bytes(chunk) if isinstance(chunk, memoryview) else chunk
            del chunk  # tracebacks may show local variables
    except Exception as error:
        if isinstance(error, ProcoreError):
            body.failure = error
        raise SourceError(error) from None


async def body_chunks(body: bytes | BodyStream | None) -> AsyncIterator[bytes | memoryview]:
    """Yield the body as sent, with chunked transfer encoding if its length is unknown."""
    if isinstance(body, BodyStream):
        async for chunk in source_chunks(body):
            if chunk:
                yield chunk if body.length is not None else b"%x\r\n%b\r\n" % (len(chunk), chunk)
            del chunk
        if body.length is None:
            yield b"0\r\n\r\n"
    elif body is not None:
        view = memoryview(body)
        for offset in range(0, len(view), CHUNK_SIZE):
            yield view[offset : offset + CHUNK_SIZE]
