"""Checkpoint of a batch: which inputs were begun, took effect, and were delivered."""

from __future__ import annotations

from abc import ABC, abstractmethod

from ..errors import Applied
from ..sansio.batches import RecordedInput

__all__ = ["BatchCheckpoint"]


class BatchCheckpoint(ABC):
    """Checkpoint as one run of a batch uses it. What a method has recorded is durable when it returns."""

    @abstractmethod
    async def open(self) -> None:
        """Open it.

        Raises:
            ConfigurationError: it can't be used.
        """

    @abstractmethod
    async def begin(self, key: str, *, reads: bool) -> RecordedInput | None:
        """Record the intent of a call, and return None; or return what is recorded of the input.

        A call that only reads has no intent: only its delivery is recorded. If this is cancelled, the call is not made,
        and no intent is left.
        """

    @abstractmethod
    async def end(self, key: str, applied: Applied, error: Exception | None) -> None:
        """Record the outcome of a call, also if cancelled. One that took no effect is made again by the next run."""

    @abstractmethod
    async def deliver(self, key: str, *, read: bool) -> None:
        """Record that a result was delivered, some time before :meth:`flush` returns.

        ``read`` is whether it is one that was read, without an intent.
        """

    @abstractmethod
    async def advance(self, key: str, cursor: str) -> None:
        """Record up to where the list of an input was read, some time before :meth:`flush` returns."""

    @abstractmethod
    async def settle(self, key: str, *, applied: bool) -> None:
        """Record what the caller found out of a call whose outcome was unknown."""

    @abstractmethod
    async def flush(self) -> None:
        """Wait until all deliveries are durable."""

    @abstractmethod
    async def aclose(self) -> None:
        """Complete what was begun, and release it. A further :meth:`settle` opens it again."""
