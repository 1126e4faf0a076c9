"""Inbox: events that were received and are not worked off yet, each of them once.

An event is stored before its delivery is acknowledged. It is pending until its handlers have succeeded or it is a dead
letter; what is done stays known for a while, so that a repeated delivery is dropped.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence

import attrs

__all__ = ["KEEP_SECONDS", "DeadLetter", "Inbox", "InboxState", "NewEvent", "PendingEvent"]

# https://developers.procore.com/documentation/webhooks: Procore sends an event again for 12 hours.
KEEP_SECONDS = 7 * 86_400.0
"""Seconds for which an event that is done stays known."""


@attrs.frozen
class NewEvent:
    """An event to be stored."""

    key: str
    """Unique id of the event."""
    subject: str
    """What has changed: events of one subject may have to be handled in order."""
    at: float
    """Time of the change in Unix seconds."""
    body: bytes = attrs.field(repr=False)
    action: str = ""
    """What has happened to the subject, such as ``update``."""
    covers_until: float | None = None
    """Unix time until which an event that was not delivered, but found in a list, stands for all events of its subject
    with the same action; None for a delivery."""


@attrs.frozen
class PendingEvent:
    """An event that was claimed, to be handled."""

    key: str
    body: bytes = attrs.field(repr=False)
    received_at: float
    """Unix seconds."""
    attempts: int
    """Number of earlier attempts, each of which has failed."""
    succeeded: frozenset[str]
    """Names of the handlers that succeeded in an earlier attempt."""


@attrs.frozen
class DeadLetter:
    """An event that is not tried again by itself."""

    key: str
    body: bytes = attrs.field(repr=False)
    received_at: float
    """Unix seconds."""
    attempts: int
    error: str
    """The last failure."""


@attrs.frozen
class InboxState:
    """Number of events in an inbox."""

    pending: int
    dead: int
    oldest: float | None
    """Time in Unix seconds at which the oldest pending event was received; None without one."""


class Inbox(ABC):
    """Durable queue of events, shared by the processes that use the same file or server.

    A claim is a lease: the events of a process that was killed can be claimed again when it has expired.
    """

    @abstractmethod
    async def add(self, event: NewEvent, now: float) -> bool:
        """Store an event durably; return False if it is known already, pending or done.

        An event is also known if one with ``covers_until`` stands for it; and one with ``covers_until`` if there is an
        event of the same subject and action that is not earlier. Of two that are added at the same time, both may be
        stored.
        """

    @abstractmethod
    async def claim(self, limit: int, now: float, lease: float, *, ordered: bool) -> Sequence[PendingEvent]:
        """Claim up to ``limit`` events that are due, the oldest first, for ``lease`` seconds.

        With ``ordered``, only the earliest event of each subject, by the time of the change, and none of a subject that
        has a claimed event.
        """

    @abstractmethod
    async def extend(self, keys: Iterable[str], now: float, lease: float) -> None:
        """Extend the claims of this process by ``lease`` seconds from now."""

    @abstractmethod
    async def complete(self, key: str) -> None:
        """Record that all handlers of a claimed event have succeeded."""

    @abstractmethod
    async def postpone(self, key: str, due: float, *, succeeded: Iterable[str], error: str | None) -> None:
        """Give back a claimed event until ``due`` in Unix seconds.

        ``succeeded`` are the handlers that need not run again; without an ``error``, the attempt does not count.
        """

    @abstractmethod
    async def bury(self, key: str, *, succeeded: Iterable[str], error: str) -> None:
        """Make a claimed event a dead letter."""

    @abstractmethod
    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        """Return dead letters, the oldest first."""

    @abstractmethod
    async def revive(self, keys: Iterable[str] | None, now: float) -> int:
        """Make dead letters pending again, all of them with None, and return their number."""

    @abstractmethod
    async def state(self) -> InboxState:
        """Return the number of events."""

    @abstractmethod
    async def aclose(self) -> None:
        """Close files and connections."""
