"""Queue of webhook deliveries, with retries and exponential backoff for each hook; independent of the network.

https://developers.procore.com/documentation/webhooks, "Reliability and Retries": a failed delivery pauses all those of
its hook, which are retried with exponential backoff; a success resets it; finally the whole queue is discarded.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator, Mapping
from threading import Lock
from typing import Any, Literal, TypeAlias

import attrs

from ..data.items import Item
from ..data.webhook_event import ResourceChange

__all__ = ["ANSWER_SECONDS", "Delivery", "DeliveryAttempt", "DeliveryEntry", "DeliveryQueue", "DeliveryStatus"]

ANSWER_SECONDS = 5.0
"""Timeout of a receiver's response in seconds."""
FIRST_BACKOFF = 1.0
"""First backoff in seconds."""
MAX_BACKOFF = 3600.0
"""Longest backoff in seconds."""
DISCARD_SECONDS = 12 * 3600.0
"""Seconds of failures after which a queue is discarded."""
MAX_PENDING = 10_000
"""Limit of pending deliveries of all hooks."""
MAX_FINISHED = 10_000
"""Limit of finished deliveries that are kept."""

DeliveryStatus: TypeAlias = Literal["enqueued", "retrying", "delivered", "failed", "discarded"]
"""The statuses of v2.0 of the deliveries endpoint."""
# First id of attempts and deliveries; ids exceed 32 bits and stay below 2**53.
_FIRST_ID = 2**50


@attrs.frozen
class DeliveryAttempt:
    """One request to a receiver, and its result; times are by the sandbox's clock."""

    id: int
    started_at: float
    completed_at: float
    status: int | None
    """Status code of the response; None without a response."""
    error: str | None
    """Reason of the failure; None after a success."""
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """Headers of the response, truncated."""
    body: str = attrs.field(default="", repr=False)
    """Body of the response, truncated."""


@attrs.frozen(repr=False)
class Delivery:
    """Snapshot of the delivery of one event to one hook; the repr omits the URL, which may contain secrets."""

    number: int
    """Number from 1, in the order of the events."""
    id: int
    hook_id: int
    url: str
    payload: Mapping[str, Any]
    status: DeliveryStatus
    """``enqueued``, ``retrying``, ``delivered``, ``failed`` (permanently) or ``discarded``."""
    attempts: tuple[DeliveryAttempt, ...]
    error: str | None
    """Reason why it was discarded, or why its last attempt failed; None otherwise."""

    def __repr__(self) -> str:
        name = self.payload.get("resource_name", self.payload.get("resource_type"))
        event_type = self.payload.get("event_type", self.payload.get("reason"))
        attempts = f"{len(self.attempts)} attempt{'' if len(self.attempts) == 1 else 's'}"
        return f"<Delivery {self.number} to hook {self.hook_id}: {name} {event_type}, {self.status} after {attempts}>"


@attrs.define(eq=False)
class DeliveryEntry:
    """A delivery in the queue."""

    number: int
    hook: Item
    event: ResourceChange
    payload: dict[str, Any]
    status: DeliveryStatus = "enqueued"
    attempts: list[DeliveryAttempt] = attrs.field(factory=list)
    error: str | None = None
    started_at: float | None = None
    """Start of the current attempt; None if none is in flight."""
    failures_at_start: int = 0
    """Consecutive failures of the hook when the attempt started."""

    @property
    def id(self) -> int:
        return _FIRST_ID + self.number

    def snapshot(self) -> Delivery:
        """Return a snapshot."""
        return Delivery(
            self.number,
            self.id,
            self.hook.id,
            str(self.hook.facts.get("destination_url")),
            self.payload,
            self.status,
            tuple(self.attempts),
            self.error,
        )


@attrs.define(eq=False)
class _HookQueue:
    """The pending deliveries of one hook, by number, and its backoff."""

    entries: dict[int, DeliveryEntry] = attrs.field(factory=dict)
    in_flight: set[int] = attrs.field(factory=set)
    """Numbers of the deliveries in flight."""
    failures: int = 0
    """Consecutive failures."""
    failing_since: float = 0.0
    resumes_at: float = 0.0
    drop_reason: str | None = None
    """Reason for discarding failed deliveries, once the hook is deleted or disabled; None before."""

    def discards_at(self) -> float:
        return self.failing_since + DISCARD_SECONDS

    def record_success(self) -> None:
        self.failures = 0

    def record_failure(self, now: float) -> None:
        if not self.failures:
            self.failing_since = now
        # The exponent is capped, so that the power does not grow without limit.
        self.resumes_at = now + min(FIRST_BACKOFF * 2 ** min(self.failures, 20), MAX_BACKOFF)
        self.failures += 1

    def ready(self, now: float, concurrency: int, *, newest_first: bool) -> Iterator[DeliveryEntry]:
        if self.failures:
            # One attempt shows whether the receiver works again.
            concurrency = 1 if now >= self.resumes_at else 0
        ordered = reversed(self.entries.values()) if newest_first else self.entries.values()
        waiting = (entry for entry in ordered if entry.started_at is None)
        return itertools.islice(waiting, max(0, concurrency - len(self.in_flight)))


class DeliveryQueue:
    """The deliveries of all hooks; thread-safe."""

    def __init__(self, *, max_pending: int = MAX_PENDING, max_finished: int = MAX_FINISHED) -> None:
        self._lock = Lock()
        self._max_pending = max_pending
        self._numbers = itertools.count(1)
        self._attempts = itertools.count(1)
        self._hook_queues: dict[int, _HookQueue] = {}
        self._pending: dict[int, DeliveryEntry] = {}
        self._in_flight: dict[int, DeliveryEntry] = {}
        self._finished: deque[DeliveryEntry] = deque(maxlen=max_finished)
        self.concurrency: int = 1
        """Limit of concurrent deliveries to one hook."""
        self.held: bool = False
        """Whether sending is paused."""
        self.newest_first: bool = False
        """Whether deliveries are sent in reverse order."""

    # -- adding and discarding

    def add(self, hook: Item, event: ResourceChange, payload: dict[str, Any]) -> DeliveryEntry:
        """Queue a delivery; if too many are pending, the oldest one is discarded."""
        with self._lock:
            entry = DeliveryEntry(next(self._numbers), hook, event, payload)
            self._pending[entry.number] = entry
            self._hook_queues.setdefault(hook.id, _HookQueue()).entries[entry.number] = entry
            if len(self._pending) > self._max_pending:
                oldest = next((other for other in self._pending.values() if other.started_at is None), entry)
                self._discard(oldest, f"More than {self._max_pending:,} deliveries were pending.")
            return entry

    def drop(self, hook_id: int, reason: str) -> None:
        """Discard the pending deliveries of a hook."""
        with self._lock:
            hook_queue = self._hook_queues.get(hook_id)
            if hook_queue is not None:
                hook_queue.drop_reason = reason
                self._discard_waiting(hook_queue, reason)

    def clear(self) -> None:
        """Remove everything, including deliveries in flight."""
        with self._lock:
            self._hook_queues.clear()
            self._pending.clear()
            self._in_flight.clear()
            self._finished.clear()
            self.concurrency, self.held, self.newest_first = 1, False, False

    def discard_all(self) -> None:
        """Discard all pending deliveries."""
        with self._lock:
            for entry in list(self._pending.values()):
                self._discard(entry, "The sandbox was closed.")

    # -- inspection

    def all(self, hook_id: int | None = None) -> list[Delivery]:
        """Return snapshots of all deliveries, or those of one hook, in the order of the events."""
        with self._lock:
            entries = [*self._finished, *self._pending.values()]
            return [entry.snapshot() for entry in sorted(entries, key=_number) if hook_id in (None, entry.hook.id)]

    def find(self, number: int) -> DeliveryEntry | None:
        with self._lock:
            entry = self._pending.get(number)
            return entry or next((finished for finished in self._finished if finished.number == number), None)

    # -- sending

    def take(self, now: float) -> list[DeliveryEntry]:
        """Return the deliveries to send now, and mark them as in flight."""
        with self._lock:
            due = []
            for hook_queue in list(self._hook_queues.values()):
                if hook_queue.failures and not hook_queue.in_flight and now >= hook_queue.discards_at():
                    self._discard_waiting(hook_queue, "Its deliveries failed for 12 hours.")
                if self.held:
                    continue
                for entry in list(hook_queue.ready(now, self.concurrency, newest_first=self.newest_first)):
                    entry.started_at, entry.failures_at_start = now, hook_queue.failures
                    hook_queue.in_flight.add(entry.number)
                    self._in_flight[entry.number] = entry
                    due.append(entry)
            return due

    def overdue(self, now: float) -> list[DeliveryEntry]:
        """Return the deliveries in flight that exceed the timeout of a response."""
        with self._lock:
            return [entry for entry in self._in_flight.values() if _deadline(entry) <= now]

    def finish(
        self,
        entry: DeliveryEntry,
        now: float,
        *,
        status: int | None = None,
        error: str | None = None,
        final: bool = False,
        headers: Mapping[str, str] | None = None,
        body: str = "",
    ) -> None:
        """Record the result of an attempt; ``final`` marks a permanent failure, which is not retried."""
        with self._lock:
            hook_queue = self._hook_queues.get(entry.hook.id)
            if entry.number not in self._pending or hook_queue is None or entry.started_at is None:
                return
            attempt = DeliveryAttempt(
                _FIRST_ID + next(self._attempts), entry.started_at, now, status, error, headers or {}, body
            )
            entry.attempts.append(attempt)
            self._end_attempt(entry)
            entry.error = error
            if error is None or final:
                entry.status = "failed" if error is not None else "delivered"
                if error is None:
                    hook_queue.record_success()
                self._remove(entry)
                return
            entry.status = "retrying"
            # Concurrent failures count once.
            if entry.failures_at_start == hook_queue.failures:
                hook_queue.record_failure(now)
            if hook_queue.drop_reason is not None:
                self._discard(entry, hook_queue.drop_reason)
            elif now >= hook_queue.discards_at() and not hook_queue.in_flight:
                self._discard_waiting(hook_queue, "Its deliveries failed for 12 hours.")

    def next_due_at(self) -> float | None:
        """Return the time of the next work for :meth:`take` or :meth:`overdue`; None without pending work."""
        with self._lock:
            times = list(map(_deadline, self._in_flight.values()))
            for hook_queue in self._hook_queues.values():
                if hook_queue.failures and not hook_queue.in_flight:
                    times += (
                        [hook_queue.discards_at()] if self.held else [hook_queue.resumes_at, hook_queue.discards_at()]
                    )
            return min(times, default=None)

    def is_settled(self, now: float) -> bool:
        """Return whether no delivery is in flight or due."""
        with self._lock:
            if self._in_flight:
                return False
            hook_queues = list(self._hook_queues.values())
            if any(hook_queue.failures and now >= hook_queue.discards_at() for hook_queue in hook_queues):
                return False
            return self.held or not any(any(hook_queue.ready(now, 1, newest_first=False)) for hook_queue in hook_queues)

    # -- internal, with the lock held

    def _discard_waiting(self, hook_queue: _HookQueue, reason: str) -> None:
        for entry in list(hook_queue.entries.values()):
            if entry.started_at is None:
                self._discard(entry, reason)

    def _discard(self, entry: DeliveryEntry, reason: str) -> None:
        entry.status, entry.error = "discarded", reason
        self._end_attempt(entry)
        self._remove(entry)

    def _end_attempt(self, entry: DeliveryEntry) -> None:
        entry.started_at = None
        self._in_flight.pop(entry.number, None)
        self._hook_queues[entry.hook.id].in_flight.discard(entry.number)

    def _remove(self, entry: DeliveryEntry) -> None:
        del self._pending[entry.number]
        hook_queue = self._hook_queues[entry.hook.id]
        del hook_queue.entries[entry.number]
        if not hook_queue.entries:
            del self._hook_queues[entry.hook.id]
        self._finished.append(entry)


def _number(entry: DeliveryEntry) -> int:
    return entry.number


def _deadline(entry: DeliveryEntry) -> float:
    return float("inf") if entry.started_at is None else entry.started_at + ANSWER_SECONDS
