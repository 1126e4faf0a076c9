"""What hooks are sent: a queue for each, and what has become of everything in it. It knows of no network.

https://developers.procore.com/documentation/webhooks, "Reliability and Retries": where a delivery fails, those of its
hook pause, and go on with exponential backoff; a success resets that; in the end the whole queue is discarded.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator, Mapping
from threading import Lock
from typing import Any, Literal, TypeAlias

import attrs

from ..data.store import Item
from ..data.webhook_event import WebhookEvent

__all__ = ["ANSWER_SECONDS", "Delivery", "DeliveryAttempt", "DeliveryEntry", "DeliveryQueue", "DeliveryStatus"]

#: Seconds that a receiver has for its answer.
ANSWER_SECONDS = 5.0
#: Seconds of the first pause, and of the longest.
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 3600.0
#: Seconds of failures after which a queue is discarded.
GIVE_UP_SECONDS = 12 * 3600.0
#: Deliveries that wait, of all hooks together, and those that are remembered afterwards.
MAX_PENDING = 10_000
KEPT = 10_000

#: As v2.0 of the deliveries' endpoint has it.
DeliveryStatus: TypeAlias = Literal["enqueued", "retrying", "delivered", "failed", "discarded"]
#: Of attempts and deliveries; they exceed 32 bits and stay below 2**53.
_FIRST_ID = 2**50


@attrs.frozen
class DeliveryAttempt:
    """One request to a receiver, and what came of it; the times are by the sandbox's clock."""

    id: int
    started_at: float
    completed_at: float
    #: Of the answer; None where there was none.
    status: int | None
    #: Why it failed; None where it did not.
    error: str | None
    #: What the receiver said, as far as it is kept.
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    body: str = attrs.field(default="", repr=False)


@attrs.frozen(repr=False)
class Delivery:
    """One event on its way to one hook, as it stood when you asked; its repr has no address, where secrets may be."""

    #: From 1, in the order in which they were raised.
    number: int
    id: int
    hook_id: int
    url: str
    payload: Mapping[str, Any]
    #: ``enqueued``, ``retrying``, ``delivered``, ``failed`` (for good) or ``discarded``.
    status: DeliveryStatus
    attempts: tuple[DeliveryAttempt, ...]
    #: Why it was given up, or why its last attempt failed; None where neither is so.
    error: str | None

    def __repr__(self) -> str:
        name = self.payload.get("resource_name", self.payload.get("resource_type"))
        what = self.payload.get("event_type", self.payload.get("reason"))
        tried = f"{len(self.attempts)} attempt{'' if len(self.attempts) == 1 else 's'}"
        return f"<Delivery {self.number} to hook {self.hook_id}: {name} {what}, {self.status} after {tried}>"


@attrs.define(eq=False)
class DeliveryEntry:
    """A delivery, as the queue sees it."""

    number: int
    hook: Item
    event: WebhookEvent
    payload: dict[str, Any]
    status: DeliveryStatus = "enqueued"
    attempts: list[DeliveryAttempt] = attrs.field(factory=list)
    error: str | None = None
    #: When the attempt began that is under way; None where none is.
    started_at: float | None = None
    #: How often the hook had failed when that began.
    round: int = 0

    @property
    def id(self) -> int:
        return _FIRST_ID + self.number

    def seen(self) -> Delivery:
        """Return what may be told of it."""
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
class _Line:
    """What waits for one hook, by number."""

    entries: dict[int, DeliveryEntry] = attrs.field(factory=dict)
    #: The numbers of those that are under way.
    flying: set[int] = attrs.field(factory=set)
    #: Failures in a row.
    failures: int = 0
    failing_since: float = 0.0
    resumes_at: float = 0.0
    #: Why what fails from now on is discarded: its hook is gone.
    gone: str | None = None

    def gives_up_at(self) -> float:
        return self.failing_since + GIVE_UP_SECONDS

    def succeed(self) -> None:
        self.failures = 0

    def fail(self, now: float) -> None:
        if not self.failures:
            self.failing_since = now
        # As many as make the longest pause, and no number that grows for ever.
        self.resumes_at = now + min(FIRST_PAUSE * 2 ** min(self.failures, 20), LONGEST_PAUSE)
        self.failures += 1

    def ready(self, now: float, at_once: int, *, newest_first: bool) -> Iterator[DeliveryEntry]:
        if self.failures:
            # One is enough to see whether the receiver is well again.
            at_once = 1 if now >= self.resumes_at else 0
        ordered = reversed(self.entries.values()) if newest_first else self.entries.values()
        waiting = (each for each in ordered if each.started_at is None)
        return itertools.islice(waiting, max(0, at_once - len(self.flying)))


class DeliveryQueue:
    """Everything that is sent; any thread may ask and add."""

    def __init__(self, *, max_pending: int = MAX_PENDING, kept: int = KEPT) -> None:
        self._lock = Lock()
        self._max_pending = max_pending
        self._numbers = itertools.count(1)
        self._attempts = itertools.count(1)
        self._lines: dict[int, _Line] = {}
        self._pending: dict[int, DeliveryEntry] = {}
        self._flying: dict[int, DeliveryEntry] = {}
        self._finished: deque[DeliveryEntry] = deque(maxlen=kept)
        #: Deliveries to one hook that are under way at once.
        self.concurrency: int = 1
        #: Whether nothing is sent for now.
        self.held: bool = False
        #: Whether what waited longest is sent last.
        self.newest_first: bool = False

    # -- what is added and dropped

    def add(self, hook: Item, event: WebhookEvent, payload: dict[str, Any]) -> DeliveryEntry:
        """Have something sent; where too much waits, what waited longest is discarded."""
        with self._lock:
            entry = DeliveryEntry(next(self._numbers), hook, event, payload)
            self._pending[entry.number] = entry
            self._lines.setdefault(hook.id, _Line()).entries[entry.number] = entry
            if len(self._pending) > self._max_pending:
                oldest = next((each for each in self._pending.values() if each.started_at is None), entry)
                self._give_up(oldest, f"More than {self._max_pending:,} deliveries were waiting.")
            return entry

    def drop(self, hook_id: int, why: str) -> None:
        """Discard what waits for a hook."""
        with self._lock:
            line = self._lines.get(hook_id)
            if line is not None:
                line.gone = why
                self._flush(line, why)

    def clear(self) -> None:
        """Forget everything, what is under way too."""
        with self._lock:
            self._lines.clear()
            self._pending.clear()
            self._flying.clear()
            self._finished.clear()
            self.concurrency, self.held, self.newest_first = 1, False, False

    def end(self) -> None:
        """Discard all that is not delivered yet."""
        with self._lock:
            for entry in list(self._pending.values()):
                self._give_up(entry, "The sandbox was closed.")

    # -- what is told

    def all(self, hook_id: int | None = None) -> list[Delivery]:
        """Return what there is to tell, in the order in which it was raised."""
        with self._lock:
            entries = [*self._finished, *self._pending.values()]
            return [each.seen() for each in sorted(entries, key=_number) if hook_id in (None, each.hook.id)]

    def find(self, number: int) -> DeliveryEntry | None:
        with self._lock:
            found = self._pending.get(number)
            return found or next((each for each in self._finished if each.number == number), None)

    # -- time

    def take(self, now: float) -> list[DeliveryEntry]:
        """Return what is to be sent now; it counts as under way."""
        with self._lock:
            taken = []
            for line in list(self._lines.values()):
                if line.failures and not line.flying and now >= line.gives_up_at():
                    self._flush(line, "Its deliveries failed for 12 hours.")
                if self.held:
                    continue
                for entry in list(line.ready(now, self.concurrency, newest_first=self.newest_first)):
                    entry.started_at, entry.round = now, line.failures
                    line.flying.add(entry.number)
                    self._flying[entry.number] = entry
                    taken.append(entry)
            return taken

    def overdue(self, now: float) -> list[DeliveryEntry]:
        """Return what is under way for longer than a receiver may take."""
        with self._lock:
            return [each for each in self._flying.values() if _late_at(each) <= now]

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
        """Note what came of an attempt; ``final`` is a failure that no other attempt could mend."""
        with self._lock:
            line = self._lines.get(entry.hook.id)
            if entry.number not in self._pending or line is None or entry.started_at is None:
                return
            attempt = DeliveryAttempt(
                _FIRST_ID + next(self._attempts), entry.started_at, now, status, error, headers or {}, body
            )
            entry.attempts.append(attempt)
            self._land(entry)
            entry.error = error
            if error is None or final:
                entry.status = "failed" if error is not None else "delivered"
                if error is None:
                    line.succeed()
                self._remove(entry)
                return
            entry.status = "retrying"
            # Of those that were under way together, the first tells.
            if entry.round == line.failures:
                line.fail(now)
            if line.gone is not None:
                self._give_up(entry, line.gone)
            elif now >= line.gives_up_at() and not line.flying:
                self._flush(line, "Its deliveries failed for 12 hours.")

    def wakes_at(self) -> float | None:
        """Return when something is to be done next, which :meth:`take` or :meth:`overdue` has by then."""
        with self._lock:
            moments = list(map(_late_at, self._flying.values()))
            for line in self._lines.values():
                if line.failures and not line.flying:
                    moments += [line.gives_up_at()] if self.held else [line.resumes_at, line.gives_up_at()]
            return min(moments, default=None)

    def is_settled(self, now: float) -> bool:
        """Tell whether nothing is under way, nor due."""
        with self._lock:
            if self._flying:
                return False
            lines = list(self._lines.values())
            if any(each.failures and now >= each.gives_up_at() for each in lines):
                return False
            return self.held or not any(any(each.ready(now, 1, newest_first=False)) for each in lines)

    # -- inside, with the lock

    def _flush(self, line: _Line, why: str) -> None:
        for entry in list(line.entries.values()):
            if entry.started_at is None:
                self._give_up(entry, why)

    def _give_up(self, entry: DeliveryEntry, why: str) -> None:
        entry.status, entry.error = "discarded", why
        self._land(entry)
        self._remove(entry)

    def _land(self, entry: DeliveryEntry) -> None:
        entry.started_at = None
        self._flying.pop(entry.number, None)
        self._lines[entry.hook.id].flying.discard(entry.number)

    def _remove(self, entry: DeliveryEntry) -> None:
        del self._pending[entry.number]
        line = self._lines[entry.hook.id]
        del line.entries[entry.number]
        if not line.entries:
            del self._lines[entry.hook.id]
        self._finished.append(entry)


def _number(entry: DeliveryEntry) -> int:
    return entry.number


def _late_at(entry: DeliveryEntry) -> float:
    return float("inf") if entry.started_at is None else entry.started_at + ANSWER_SECONDS
