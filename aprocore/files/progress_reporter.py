"""Calls of a progress callback, at a bounded frequency."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable
from typing import Any

from ..net.clock import Clock
from ..sansio.files.transfer_values import ProgressCallback, TransferPhase, TransferProgress

__all__ = ["ProgressReporter"]

# Seconds between two calls within a phase.
INTERVAL = 0.1


class ProgressReporter:
    """Counter of a transfer's bytes that calls the callback at most ten times per second, and at each new phase."""

    def __init__(
        self,
        callback: ProgressCallback | None,
        clock: Clock,
        name: str,
        count: Callable[[int], Awaitable[None]] | None = None,
    ) -> None:
        """Create a reporter.

        Args:
            callback: the caller's function; None reports nothing.
            clock: the session's clock.
            name: name of the file.
            count: awaited with each number of bytes, for the progress of several transfers.
        """
        self._callback = callback
        self._clock = clock
        self._name = name
        self._count = count
        self._phase: TransferPhase = "reading"
        self._total: int | None = None
        self._next = 0.0
        self._calling = False
        self.bytes: int = 0
        self.restarted: bool = False
        self.make_handle: Callable[[], Mapping[str, Any] | None] | None = None

    async def begin(self, phase: TransferPhase, total: int | None, done: int = 0) -> None:
        """Begin a phase, of which ``done`` bytes are done already, and call the callback."""
        self._phase, self._total, self.bytes = phase, total, done
        await self._call()

    async def add(self, count: int) -> None:
        """Count bytes, and call the callback if it is due."""
        self.bytes += count
        if self._count is not None:
            await self._count(count)
        if self._callback is not None and not self._calling and self._clock.monotonic() >= self._next:
            await self._call()

    def take_back(self, count: int) -> None:
        """Subtract bytes that have to be sent again."""
        self.bytes -= count

    async def _call(self) -> None:
        if self._callback is None:
            return
        self._next = self._clock.monotonic() + INTERVAL
        progress = TransferProgress(
            phase=self._phase,
            bytes=self.bytes,
            total=self._total,
            name=self._name,
            restarted=self.restarted,
            resume=None if self.make_handle is None else self.make_handle(),
        )
        self._calling = True
        try:
            result = self._callback(progress)
            if isawaitable(result):
                await result
        finally:
            self._calling = False
