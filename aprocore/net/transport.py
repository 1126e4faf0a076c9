"""Transport interface, timeouts, and streamed responses."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from io import BytesIO
from typing import Any, Protocol, runtime_checkable

import attrs

from ..errors import ConfigurationError, ProcoreError
from ..sansio.messages import Request, Response

__all__ = [
    "ERROR_BODY_SECONDS",
    "MAX_BODY",
    "MAX_ERROR_BODY",
    "RATE_WINDOW",
    "Preconnecting",
    "SessionTransport",
    "Timeout",
    "Transport",
    "TransportResponse",
    "read_prefix",
]

# Maximum size in bytes of a body that is held in memory, before and after decompression. Longer ones can be streamed.
MAX_BODY = 32 * 1024 * 1024
# Maximum size in bytes of the body of an error response, and the seconds in which it must arrive: the status is known,
# and a body that is long or slow must not hide it. What is beyond them is not read.
MAX_ERROR_BODY = 1024 * 1024
ERROR_BODY_SECONDS = 2.0
# Seconds of waiting for the server over which the rate of a streamed body is averaged: a pause of a few seconds, as for
# a lost packet or a retry behind the server, is not a slow transfer.
RATE_WINDOW = 10.0

_new = object.__new__


@attrs.frozen(kw_only=True)
class Timeout:
    """Timeouts of a call, in seconds, and the slowest rate of a streamed body.

    Attributes:
        total: The whole call with all its waits: for a free connection, the token and its store, files to send and
            the server, all retries and the backoff between them. A streamed response only counts until its body begins.
            Not counted: waiting for the rate limit (``max_wait``; after a 429 that wait counts too if the caller set
            the timeout).
        connect: Opening one connection, TLS handshake included.
        read: Between two reads from the connection.
        pool: Time during which no connection of the session becomes free, for a call that waits for one. The call is
            then tried again, like any other that was not sent.
        body: The body of a streamed response, from its beginning to its end, with the time that the caller takes for
            each chunk. None, the default, sets no limit. Exceeding it is a ``DeadlineExceededError`` with
            ``received_bytes``.
        min_rate: Bytes per second at which the body of a streamed response must arrive, on average over 10 seconds of
            waiting for the server; the time that the caller takes for each chunk does not count. None, the default,
            sets no limit. A slower body is a ``RequestTimeoutError`` with ``received_bytes``.
    """

    total: float = 60.0
    connect: float = 10.0
    read: float = 30.0
    pool: float = 30.0
    body: float | None = None
    min_rate: float | None = None

    def __attrs_post_init__(self) -> None:
        for name in ("total", "connect", "read", "pool", "body", "min_rate"):
            number = getattr(self, name)
            if number is None and name in ("body", "min_rate"):
                continue
            if isinstance(number, bool) or not isinstance(number, int | float) or not 0 < number <= sys.float_info.max:
                unit = "bytes per second" if name == "min_rate" else "seconds"
                raise ConfigurationError(f"Timeout.{name} must be a positive number of {unit}, got {number!r}.")

    @classmethod
    def of(cls, value: Timeout | float) -> Timeout:
        """Return ``value`` itself, or a timeout with that ``total``."""
        return value if isinstance(value, Timeout) else cls(total=value)

    def less(self, seconds: float) -> Timeout:
        """Return a timeout whose ``total`` is reduced by ``seconds``, to 1 ms at least."""
        if not seconds:
            return self
        # Without checking the numbers once more: every call that waits for a connection needs one.
        shorter: Any = _new(_UncheckedTimeout)
        total = self.total - seconds
        shorter.total = total if total > 0.001 else 0.001  # noqa: FURB136 -- max() takes as long as all of this
        shorter.connect = self.connect
        shorter.read = self.read
        shorter.pool = self.pool
        shorter.body = self.body
        shorter.min_rate = self.min_rate
        shorter.__class__ = Timeout
        result: Timeout = shorter
        return result


class _UncheckedTimeout(Timeout):
    """Timeout whose attributes can be set, which is three times faster than to go round the check of a frozen class."""

    __slots__ = ()

    __setattr__ = object.__setattr__
    __delattr__ = object.__delattr__


@attrs.frozen
class TransportResponse:
    """Response head with an unread body."""

    status: int
    """HTTP status."""
    headers: Mapping[str, str] = attrs.field(repr=False)
    """The headers, with case-insensitive names."""
    chunks: AsyncIterator[bytes] = attrs.field(repr=False)
    """The decoded body; raises ``TransportError`` if it is truncated."""


class Transport(Protocol):
    """Sender of single requests: no retries, redirects or errors for a status.

    A class of your own, for ``Procore(transport=…)``, needs these three methods and no base class. The session adds the
    ``User-Agent`` header, and ends calls at ``timeout.total`` and waits for data of a body at ``timeout.read`` by
    cancelling the method. It closes the transport once: after its calls, and after a token refresh in progress.
    """

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        """Send ``request`` exactly once and return the complete response of any status, also a redirect.

        A response with a status from 400 on whose body is too long, too slow or broken is returned with what was
        received.

        Args:
            request: method, origin, target (path and query, encoded), headers and body.
            authorization: value of the ``Authorization`` header; None for requests without a token.
            timeout: timeouts of the request.

        Raises:
            TransportError: no complete response was received. ``phase`` decides about retries and
                ``error.applied``: ``not_sent`` only if the server received nothing. It and its subclasses, such as
                ``ConnectError``, are the only errors that are retried.
            DeadlineExceededError: ``timeout.total`` has passed.
        """
        ...

    def stream(
        self, request: Request, *, authorization: str | None, timeout: Timeout
    ) -> AbstractAsyncContextManager[TransportResponse]:
        """Send as :meth:`send`, but yield the response as soon as its head is received, within ``timeout.total``.

        The body is bounded by ``timeout.read``, ``timeout.body`` and ``timeout.min_rate``. Leaving the context before
        the end of the body closes the connection.

        Args:
            request: as in :meth:`send`.
            authorization: as in :meth:`send`.
            timeout: as in :meth:`send`.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections; calls in flight fail."""
        ...


class SessionTransport(Transport, Protocol):
    """Transport as a session uses it, which knows how long a call has taken before its request is sent."""

    async def send(
        self, request: Request, *, authorization: str | None, timeout: Timeout, spent: float = 0.0
    ) -> Response:
        """Send as :meth:`Transport.send`; ``spent`` seconds of the total timeout have already passed."""
        ...


@runtime_checkable
class Preconnecting(Protocol):
    """Transport that can open a connection before a call needs it."""

    def preconnect(self, origin: str) -> None:
        """Open a connection to ``origin`` in the background, for the next call that needs one.

        A failure is not reported: that call opens a connection itself.
        """
        ...


async def read_prefix(
    chunks: AsyncIterator[bytes], length: int, seconds: float, body: BytesIO | None = None
) -> tuple[bytes, bool]:
    """Return the part of a body that is received within ``seconds``, and whether it is the whole body.

    Reading stops after ``length`` bytes and the rest of a chunk, and at an error of the connection. What is received is
    added to ``body`` as well, for a caller that may be cut off.
    """
    received = BytesIO() if body is None else body  # tracebacks show local variables, but not what is in this one
    limit = asyncio.timeout(max(0.0, seconds))
    complete = False
    try:
        async with limit:
            async for chunk in chunks:
                received.write(chunk)
                del chunk
                if received.tell() > length:
                    break
            else:
                complete = True
    except ProcoreError:
        pass
    except TimeoutError:
        if not limit.expired():
            raise
    return received.getvalue(), complete
