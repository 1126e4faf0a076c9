"""Readers of request bodies, into memory or to disk, and the sender of files."""

from __future__ import annotations

from aiohttp import web

from .blob_store import BlobSlice, BlobWriter
from .request_log import SeenRequest
from .response import Answer, api_error, storage_error

__all__ = ["discard_body", "read_body", "send_continue", "send_file", "store_body"]

# "A maximum size of 5GB" (https://developers.procore.com/documentation/tutorial-uploads).
_MAX_PUT = 5 * 1024**3
# Largest body of a request to the storage origin that the request log keeps, in bytes.
_MAX_LOGGED = 1024 * 1024


async def store_body(request: web.BaseRequest, seen: SeenRequest, writer: BlobWriter) -> Answer | None:
    """Read a body to disk; return the error response if it is too large or incomplete."""
    send_continue(request)
    first = bytearray()
    try:
        async for chunk in request.content.iter_any():
            writer.write(chunk)
            if writer.size > _MAX_PUT:
                return storage_error(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
            first += chunk[: _MAX_LOGGED + 1 - len(first)]
    except (ConnectionError, web.RequestPayloadError):
        return storage_error(400, "IncompleteBody", "The body did not arrive whole.")
    if len(first) <= _MAX_LOGGED:
        seen.body = bytes(first)
    return None


def discard_body(seen: SeenRequest) -> None:
    """Discard what the request log does not keep of a finished request."""
    writer, seen.body_writer = seen.body_writer, None
    if writer is not None:
        writer.discard()
    if seen.origin == "storage" and len(seen.body) > _MAX_LOGGED:
        seen.body = b""


def send_continue(request: web.BaseRequest) -> None:
    """Send ``100 Continue`` if the client expects it before it sends the body."""
    if request.headers.get("Expect", "").lower() == "100-continue" and request.transport is not None:
        request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")


async def send_file(request: web.BaseRequest, file: BlobSlice, response: web.StreamResponse) -> bool:
    """Send a file in chunks; return whether all of it was sent: the client or the file may be gone meanwhile."""
    response.content_length = file.size
    try:
        await response.prepare(request)
        if request.method != "HEAD":
            for chunk in file.chunks():
                await response.write(chunk)
        await response.write_eof()
    except OSError:
        return False
    return request.transport is not None and not request.transport.is_closing()


async def read_body(request: web.BaseRequest, seen: SeenRequest) -> Answer | None:
    """Read a body into memory; return the error response if it is too large or incomplete."""
    if not request.body_exists:
        return None
    send_continue(request)
    try:
        seen.body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        limit = request.client_max_size
        return api_error(seen.path, 413, f"The request is too large: its body may have at most {limit} bytes.")
    except (ConnectionError, web.RequestPayloadError):
        return api_error(seen.path, 400, "The body did not arrive whole.")
    return None
