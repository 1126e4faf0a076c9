"""Fetches of the objects that events name: one for many events about the same object."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from operator import attrgetter
from typing import Any, TypeAlias

import attrs

from ..catalogue import Operation
from ..catalogue.webhook_operations import get_operation
from ..client import Procore
from ..errors import ConfigurationError, GoneError, NotFoundError
from ..net.clock import Clock
from ..types import Id
from .event import WebhookEvent

__all__ = ["EventArrivals", "ObjectFetcher"]

# Seconds for which an object that was fetched answers other events, and the maximum number of such objects.
_KEEP_SECONDS = 60.0
_MAX_KEPT = 1000
# Seconds by which the clocks of the machines that share an inbox may differ.
_CLOCK_SKEW = 60.0
# Events whose arrival is remembered; a forgotten one costs one more fetch.
_MAX_ARRIVALS = 10_000

Subject: TypeAlias = tuple[str, Id | None, Id | None, Id]


@attrs.frozen
class _Arrival:
    order: int
    """Position among arrivals and fetches of this process."""
    received_at: float | None = None
    """Unix seconds by the clock of the machine that received it."""


class EventArrivals:
    """When events arrived, in the order of this process, in which a later fetch shows their change."""

    def __init__(self) -> None:
        self._arrivals: OrderedDict[str, _Arrival] = OrderedDict()
        self._order = 0

    def next_order(self) -> int:
        """Return a number greater than all earlier ones."""
        self._order += 1
        return self._order

    def note(self, key: str, received_at: float | None = None) -> None:
        """Record that an event was received, or claimed if another process has received it."""
        earlier = self._arrivals.get(key)
        order = self.next_order() if earlier is None else earlier.order
        self._arrivals[key] = _Arrival(order, received_at)
        if len(self._arrivals) > _MAX_ARRIVALS:
            self._arrivals.popitem(last=False)

    def forget(self, key: str) -> None:
        """Remove an event that was handled."""
        self._arrivals.pop(key, None)

    def get(self, key: str) -> _Arrival:
        """Return when an event arrived; an unknown one arrives now."""
        return self._arrivals.get(key) or _Arrival(self.next_order())


@attrs.define
class _Fetch:
    order: int
    began_at: float
    """Unix seconds."""
    task: asyncio.Task[Any]
    waiters: int = 0
    ended: float | None = None
    """Seconds of the monotonic clock."""

    def answers(self, arrival: _Arrival) -> bool:
        """Return whether the fetch began after an event had arrived, and so shows its change."""
        received_at = arrival.received_at
        return self.order > arrival.order or (received_at is not None and self.began_at >= received_at + _CLOCK_SKEW)


class ObjectFetcher:
    """Fetches objects. A fetch answers all events that arrived before it began, for a limited time.

    Errors are not kept. A fetch that no caller waits for is cancelled.
    """

    def __init__(self, procore: Procore, arrivals: EventArrivals, clock: Clock) -> None:
        self._procore = procore
        self._arrivals = arrivals
        self._clock = clock
        # The latest of each object, in the order of their starts.
        self._fetches: OrderedDict[Subject, _Fetch] = OrderedDict()

    async def fetch(self, event: WebhookEvent, into: type[Any] | None) -> Any:
        """Return the object of an event, None if it does not exist any more.

        Raises:
            ConfigurationError: no operation of the catalogue can return it, or it is not an ``into``.
            ProcoreError: as in `Procore.request`.
        """
        arrival = self._arrivals.get(event.key)
        fetch = self._fetches.get(event.subject)
        if fetch is None or not fetch.answers(arrival) or self._is_outdated(fetch):
            fetch = self._start(event)
        fetch.waiters += 1
        try:
            value = await asyncio.shield(fetch.task)
        finally:
            fetch.waiters -= 1
            if not fetch.waiters and not fetch.task.done():
                fetch.task.cancel()
                self._drop(event.subject, fetch)
        if into is not None and value is not None and not isinstance(value, into):
            raise ConfigurationError(
                f"{event.resource} are fetched as {type(value).__qualname__}, not as {into.__qualname__}."
            )
        return value

    def _is_outdated(self, fetch: _Fetch) -> bool:
        return fetch.ended is not None and self._clock.monotonic() - fetch.ended >= _KEEP_SECONDS

    def _start(self, event: WebhookEvent) -> _Fetch:
        call, arguments = self._call(event)
        order, began_at = self._arrivals.next_order(), self._clock.time()
        task = asyncio.get_running_loop().create_task(_existing(call, arguments))
        fetch = _Fetch(order, began_at, task)
        self._fetches[event.subject] = fetch
        self._fetches.move_to_end(event.subject)
        task.add_done_callback(lambda _: self._ended(event.subject, fetch))
        self._evict()
        return fetch

    def _ended(self, subject: Subject, fetch: _Fetch) -> None:
        fetch.ended = self._clock.monotonic()
        # Reading the exception of a fetch whose waiters have all been cancelled keeps asyncio from logging it.
        if fetch.task.cancelled() or fetch.task.exception() is not None:
            self._drop(subject, fetch)

    def _drop(self, subject: Subject, fetch: _Fetch) -> None:
        if self._fetches.get(subject) is fetch:
            del self._fetches[subject]

    def _evict(self) -> None:
        while self._fetches:
            oldest = next(iter(self._fetches.values()))
            if len(self._fetches) <= _MAX_KEPT and not self._is_outdated(oldest):
                break
            # A fetch under way still answers those who wait for it.
            self._fetches.popitem(last=False)

    def _call(self, event: WebhookEvent) -> tuple[Any, dict[str, Any]]:
        operation = get_operation(event.resource)
        if operation is None:
            words = event.resource.lower()
            raise ConfigurationError(
                f"No operation is known that returns one of the {event.resource} by its id.",
                hint=f"Call one with the handler's client; `aprocore operations {words}` lists some.",
            )
        company_id = self._procore.company_id if event.company_id is None else event.company_id
        arguments = _arguments(operation, event)
        # Without the project of the session, whose object of this id would be another one.
        view = self._procore.with_scope(company_id=company_id, project_id=event.project_id)
        return attrgetter(operation.name)(view), arguments


async def _existing(call: Any, arguments: dict[str, Any]) -> Any:
    try:
        return await call(**arguments)
    except (NotFoundError, GoneError):
        return None


def _arguments(operation: Operation, event: WebhookEvent) -> dict[str, Any]:
    """Return the ids of a call: that of the event, and those of related resources."""
    id_name = operation.path.rpartition("{")[2].removesuffix("}")
    related: dict[str, Id] = {
        f"{resource.name.lower().replace(' ', '_').removesuffix('s')}_id": resource.id for resource in event.related
    }
    related[id_name] = event.resource_id  # last: a location may be related to another one
    required = [parameter.name for parameter in operation.parameters if parameter.required]
    scope = {"company_id"} if event.project_id is None else {"company_id", "project_id"}
    missing = [name for name in required if name not in related and name not in scope]
    if missing:
        raise ConfigurationError(
            f"The event of {event.resource} does not have the {' and the '.join(missing)} with which they are fetched.",
            hint=f"Call {operation.name}({', '.join(f'{name}=…' for name in required)}) with the handler's client.",
        )
    return {name: value for name, value in related.items() if name in required}
