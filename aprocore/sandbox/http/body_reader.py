"""Bodies on their way into memory, to disk, and from there."""

from __future__ import annotations

from aiohttp import web

from .blob_store import BlobSlice, BlobWriter
from .request_log import SeenRequest
from .response import Answer, api_error, storage_error

__all__ = ["forget", "read_body", "receive", "say_continue", "send_file"]

#: "A maximum size of 5GB" (https://developers.procore.com/documentation/tutorial-uploads).
_MAX_PUT = 5 * 1024**3
#: Bytes of what is sent to the storage origin that the ledger keeps.
_MAX_SEEN = 1024 * 1024


async def receive(request: web.BaseRequest, seen: SeenRequest, arrival: BlobWriter) -> Answer | None:
    """Let a body arrive, and return what is answered where it does not."""
    say_continue(request)
    first = bytearray()
    try:
        async for piece in request.content.iter_any():
            arrival.write(piece)
            if arrival.size > _MAX_PUT:
                return storage_error(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
            first += piece[: _MAX_SEEN + 1 - len(first)]
    except (ConnectionError, web.RequestPayloadError):
        return storage_error(400, "IncompleteBody", "The body did not arrive whole.")
    if len(first) <= _MAX_SEEN:
        seen.body = bytes(first)
    return None


def forget(seen: SeenRequest) -> None:
    """Forget what the ledger does not keep of a request that is over."""
    arrival, seen.arrival = seen.arrival, None
    if arrival is not None:
        arrival.discard()
    if seen.origin == "storage" and len(seen.body) > _MAX_SEEN:
        seen.body = b""


def say_continue(request: web.BaseRequest) -> None:
    """Ask for the body where the client waits to be asked."""
    if request.headers.get("Expect", "").lower() == "100-continue" and request.transport is not None:
        request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")


async def send_file(request: web.BaseRequest, file: BlobSlice, response: web.StreamResponse) -> bool:
    """Send a file in pieces, and tell whether all of it went: either end may be gone meanwhile."""
    response.content_length = file.size
    try:
        await response.prepare(request)
        if request.method != "HEAD":
            for piece in file.pieces():
                await response.write(piece)
        await response.write_eof()
    except OSError:
        return False
    return request.transport is not None and not request.transport.is_closing()


async def read_body(request: web.BaseRequest, seen: SeenRequest) -> Answer | None:
    """Read a body into memory, and return what is answered where it does not arrive."""
    if not request.body_exists:
        return None
    say_continue(request)
    try:
        seen.body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        most = request.client_max_size
        return api_error(seen.path, 413, f"The request is too large: its body may have at most {most} bytes.")
    except (ConnectionError, web.RequestPayloadError):
        return api_error(seen.path, 400, "The body did not arrive whole.")
    return None
