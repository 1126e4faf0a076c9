"""The interface between the engine and whatever carries its requests."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Protocol

import attrs

from ..errors import ConfigurationError
from ..sansio.messages import Request, Response

__all__ = ["MAX_BODY", "Answer", "Timeout", "Transport"]

#: Longest body that is read as a whole, in bytes, before and after decompression. Longer ones can be streamed.
MAX_BODY = 32 * 1024 * 1024


@attrs.frozen(kw_only=True)
class Timeout:
    """Timeouts of a call, in seconds.

    Attributes:
        total: From the first send to the last byte of the response, including all retries and the backoff between
            them. A streamed response only counts until its body begins. Not counted: waiting for a free connection
            (``pool``), for the rate limit (``max_wait``; after a 429 that wait counts too if the caller set the
            timeout) and for a token.
        connect: Opening one connection, TLS handshake included.
        read: Between two reads from the connection.
        pool: Time during which no connection of the session becomes free, for a call that waits for one.
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
                raise ConfigurationError(f"Timeout.{name} must be a positive number of seconds, not {seconds!r}.")

    @classmethod
    def of(cls, value: Timeout | float) -> Timeout:
        """Return ``value`` itself, or one whose ``total`` it is."""
        return value if isinstance(value, Timeout) else cls(total=value)

    def less(self, seconds: float) -> Timeout:
        """Return what is left after ``seconds``, a moment at the least."""
        return attrs.evolve(self, total=max(0.001, self.total - seconds)) if seconds else self


@attrs.frozen
class Answer:
    """An answer whose body is still to come."""

    status: int
    #: Case-insensitive.
    headers: Mapping[str, str] = attrs.field(repr=False)
    #: The body, without its transfer and content encodings; raises ``TransportError`` where it breaks off.
    chunks: AsyncIterator[bytes] = attrs.field(repr=False)


class Transport(Protocol):
    """Carries one request to its origin and brings the answer back, whatever its status."""

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        """Send ``request`` exactly once and return the whole answer.

        ``authorization`` is the value of that header; a redirect is an answer like any other.

        Raises:
            TransportError: there was no whole answer; its ``phase`` tells how far the request got.
            DeadlineExceededError: ``timeout.total`` is over.
        """
        ...

    def stream(
        self, request: Request, *, authorization: str | None, timeout: Timeout
    ) -> AbstractAsyncContextManager[Answer]:
        """As :meth:`send`, but give the answer as soon as its head is there; ``timeout.total`` is for that alone.

        Leaving the context without having read the whole body ends the connection.
        """
        ...

    async def aclose(self) -> None:
        """Close every connection; calls that are under way fail."""
        ...
