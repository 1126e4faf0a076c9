"""Limits of a streamed response body: its duration, and the slowest rate at which it may arrive."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable

from ..errors import DeadlineExceededError, RequestTimeoutError
from ..sansio.messages import Request
from .deadlines import RESOLUTION
from .transport import RATE_WINDOW, Timeout

__all__ = ["bounded"]

Read = Callable[[], Awaitable[bytes]]


def bounded(read: Read, request: Request, timeout: Timeout) -> Read:
    """Return ``read``, which returns the next data of a body, with the limits of ``timeout`` if there are any.

    The body begins now.
    """
    if timeout.body is None and timeout.min_rate is None:
        return read
    return _BoundedReader(read, request, timeout).read


class _BoundedReader:
    """Reader of a body that measures the time since its beginning, and the time in which it waits for the server."""

    def __init__(self, read: Read, request: Request, timeout: Timeout) -> None:
        self._read = read
        self._request = request
        self._timeout = timeout
        self._now = asyncio.get_running_loop().time
        self._ends_at = math.inf if timeout.body is None else self._now() + timeout.body
        self._window = math.inf if timeout.min_rate is None else RATE_WINDOW
        self._received = 0
        # Seconds of the current window in which the reader waited, and the bytes that it received in it.
        self._waited = 0.0
        self._received_in_window = 0

    async def read(self) -> bytes:
        while True:
            started = self._now()
            limit = asyncio.timeout_at(min(self._ends_at, started + self._window - self._waited))
            data: bytes | None = None
            try:
                async with limit:
                    data = await self._read()
            except TimeoutError:
                if not limit.expired():
                    raise  # the read timeout
            if data == b"":
                return data  # the end
            failure = self._account(started, len(data or b""))
            if failure is not None:
                data = None  # tracebacks may show local variables
                raise failure
            if data is not None:
                return data

    def _account(self, started: float, length: int) -> DeadlineExceededError | RequestTimeoutError | None:
        """Account for a read that began at ``started``, and return the error if a limit is exceeded."""
        now = self._now() + RESOLUTION  # a timer may fire early
        self._received += length
        self._received_in_window += length
        self._waited += now - started - RESOLUTION
        if now >= self._ends_at:
            return DeadlineExceededError(
                f"The body did not end within {self._timeout.body:g} s; {self._received} bytes were received.",
                hint="Allow more time with timeout=Timeout(body=…).",
                request=self._request.line,
                phase="sent",
                received_bytes=self._received,
            )
        if self._waited + RESOLUTION >= self._window:
            rate = self._received_in_window / self._waited
            if rate < (self._timeout.min_rate or 0.0):
                return RequestTimeoutError(
                    f"The body arrived at {rate:.0f} bytes/s in the last {self._waited:.0f} s, slower than "
                    f"{self._timeout.min_rate:g}; {self._received} bytes were received.",
                    hint="Retry, or allow a slower rate with timeout=Timeout(min_rate=…).",
                    request=self._request.line,
                    phase="sent",
                    received_bytes=self._received,
                )
            self._waited, self._received_in_window = 0.0, 0
        return None
