"""Transport interface, timeouts, and streamed responses."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Protocol

import attrs

from ..errors import ConfigurationError
from ..sansio.messages import Request, Response

__all__ = ["MAX_BODY", "Timeout", "Transport", "TransportResponse", "read_prefix"]

# Maximum size in bytes of a body that is held in memory, before and after decompression. Longer ones can be streamed.
MAX_BODY = 32 * 1024 * 1024


@attrs.frozen(kw_only=True)
class Timeout:
    """Timeouts of a call, in seconds.

    Attributes:
        total: The whole call with all its waits: for a free connection, the token and its store, files to send and
            the server, all retries and the backoff between them. A streamed response only counts until its body begins.
            Not counted: waiting for the rate limit (``max_wait``; after a 429 that wait counts too if the caller set
            the timeout).
        connect: Opening one connection, TLS handshake included.
        read: Between two reads from the connection.
        pool: Time during which no connection of the session becomes free, for a call that waits for one. The call is
            then tried again, like any other that was not sent.
    """

    total: float = 60.0
    connect: float = 10.0
    read: float = 30.0
    pool: float = 30.0

    def __attrs_post_init__(self) -> None:
        for name in ("total", "connect", "read", "pool"):
            seconds = getattr(self, name)
            if (
                isinstance(seconds, bool)
                or not isinstance(seconds, int | float)
                or not 0 < seconds <= sys.float_info.max
            ):
                raise ConfigurationError(f"Timeout.{name} must be a positive number of seconds, got {seconds!r}.")

    @classmethod
    def of(cls, value: Timeout | float) -> Timeout:
        """Return ``value`` itself, or a timeout with that ``total``."""
        return value if isinstance(value, Timeout) else cls(total=value)

    def less(self, seconds: float) -> Timeout:
        """Return a timeout whose ``total`` is reduced by ``seconds``, to 1 ms at least."""
        return attrs.evolve(self, total=max(0.001, self.total - seconds)) if seconds else self


@attrs.frozen
class TransportResponse:
    """Response head with an unread body."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """The headers, with case-insensitive names."""
    chunks: AsyncIterator[bytes] = attrs.field(repr=False)
    """The decoded body; raises ``TransportError`` if it is truncated."""


class Transport(Protocol):
    """Sender of single requests: no retries, redirects or errors for a status."""

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        """Send ``request`` exactly once and return the complete response, also a redirect.

        ``authorization`` is the value of the ``Authorization`` header.

        Raises:
            TransportError: no complete response was received; its ``phase`` is how far the request got.
            DeadlineExceededError: ``timeout.total`` has passed.
        """
        ...

    def stream(
        self, request: Request, *, authorization: str | None, timeout: Timeout
    ) -> AbstractAsyncContextManager[TransportResponse]:
        """Send as :meth:`send`, but yield the response as soon as its head is received, within ``timeout.total``.

        Leaving the context before the end of the body closes the connection.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections; calls in flight fail."""
        ...


async def read_prefix(chunks: AsyncIterator[bytes], length: int, seconds: float) -> bytes:
    """Return the part of a body that is received within ``seconds``, up to ``length`` bytes and the rest of a chunk."""
    body = bytearray()
    limit = asyncio.timeout(max(0.0, seconds))
    try:
        async with limit:
            async for chunk in chunks:
                body += chunk
                if len(body) > length:
                    break
    except TimeoutError:
        if not limit.expired():
            raise  # raised by the connection
    return bytes(body)
