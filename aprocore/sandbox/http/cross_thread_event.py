"""An asyncio event that can be set from any thread."""

from __future__ import annotations

import asyncio
from threading import Lock

__all__ = ["CrossThreadEvent"]


class CrossThreadEvent:
    """An event that any thread may set, and that can be waited for on any event loop.

    The sandbox and the test that scripts it need not be on the same one.
    """

    __slots__ = ("_lock", "_set", "_waiters")

    def __init__(self) -> None:
        self._lock = Lock()
        self._set = False
        self._waiters: set[asyncio.Future[None]] = set()

    def is_set(self) -> bool:
        return self._set

    def set(self) -> None:
        """Wake all waiters, current and future."""
        with self._lock:
            self._set = True
            waiters, self._waiters = self._waiters, set()
        for waiter in waiters:
            loop = waiter.get_loop()
            if loop is _running_loop():
                _wake(waiter)
                continue
            try:
                loop.call_soon_threadsafe(_wake, waiter)
            except RuntimeError:
                # The loop is closed, and its waiters are gone.
                continue

    def clear(self) -> None:
        """Reset the event, so that :meth:`wait` waits for the next :meth:`set`."""
        with self._lock:
            self._set = False

    async def wait(self) -> None:
        """Wait until the event is set."""
        with self._lock:
            if self._set:
                return
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiters.add(waiter)
        try:
            await waiter
        finally:
            with self._lock:
                self._waiters.discard(waiter)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _wake(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)
