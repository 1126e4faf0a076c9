"""Test interface of webhooks: deliveries, sending options, and manual events."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from ...errors import ConfigurationError
from ..data.seed_data import Person
from .delivery_queue import Delivery, DeliveryQueue
from .publisher import Publisher
from .sender import DeliverySender

__all__ = ["Webhooks"]

_MAX_NUMBER = 100
_Raise: TypeAlias = Callable[[str, str, int | str, int | None, Person | int | None], list[Delivery]]


class Webhooks:
    """Webhook deliveries to receivers on this machine, over HTTP, by the sandbox's clock.

    A receiver has 5 seconds for a 2xx. A failed delivery is retried with exponential backoff, 1, 2, 4 … seconds up
    to an hour, while the other deliveries of its hook wait; after 12 hours all of them are discarded. The methods are
    thread-safe; :meth:`settled` works on any event loop.
    """

    def __init__(self, queue: DeliveryQueue, sender: DeliverySender, publisher: Publisher, raise_event: _Raise) -> None:
        self._queue = queue
        self._sender = sender
        self._publisher = publisher
        self._raise_event = raise_event

    # -- deliveries

    @property
    def deliveries(self) -> list[Delivery]:
        """All pending deliveries and the last 10,000 finished ones, oldest first, as a copy."""
        return self._queue.all()

    async def settled(self) -> None:
        """Wait until no delivery is in flight, or due by the sandbox's clock.

        A receiver that does not respond times out after 5 seconds of that clock.
        """
        await self._sender.settled()

    # -- sending

    @property
    def copies(self) -> int:
        """Number of deliveries of each event to each hook, 1 by default; Procore may send duplicates."""
        return self._publisher.copies

    @copies.setter
    def copies(self, number: int) -> None:
        self._publisher.copies = _check_range("copies", number)

    @property
    def concurrency(self) -> int:
        """Limit of concurrent deliveries to one hook; 1 by default, which keeps their order."""
        return self._queue.concurrency

    @concurrency.setter
    def concurrency(self, number: int) -> None:
        self._queue.concurrency = _check_range("concurrency", number)
        self._sender.wake()

    def hold(self) -> None:
        """Pause sending until :meth:`release`; new deliveries wait."""
        self._queue.held = True

    def release(self, *, newest_first: bool = False) -> None:
        """Resume sending; ``newest_first`` reverses the order of waiting deliveries, also of later ones."""
        self._queue.newest_first = newest_first
        self._queue.held = False
        self._sender.wake()

    def raise_event(
        self,
        resource_name: str,
        event_type: str,
        resource_id: int | str,
        *,
        project_id: int | None = None,
        user: Person | int | None = None,
    ) -> list[Delivery]:
        """Send an event that was not caused by an API call to the hooks with a trigger for it.

        Args:
            resource_name: as in the triggers, e.g. ``RFIs``.
            event_type: ``create``, ``update`` or ``delete``; any other goes only to the hooks of v4.0.
            resource_id: id of the resource, which need not exist.
            project_id: None for an event of the company.
            user: the user who caused it; None for the first of ``sandbox.seed_data.people``.

        Returns:
            The queued deliveries; empty if no hook has a trigger for it.

        Raises:
            ConfigurationError: the project or the user does not exist.
        """
        return self._raise_event(resource_name, event_type, resource_id, project_id, user)

    def redeliver(self, delivery: Delivery | int) -> Delivery:
        """Send the payload of a delivery again, regardless of its status, as a new delivery.

        Raises:
            ConfigurationError: the delivery does not exist, or is no longer kept.
        """
        number = delivery if isinstance(delivery, int) else delivery.number
        original = self._queue.find(number)
        if original is None:
            raise ConfigurationError(
                f"Delivery {number} does not exist.", hint="Use one of sandbox.webhooks.deliveries."
            )
        entry = self._queue.add(original.hook, original.event, original.payload)
        self._sender.wake()
        return entry.snapshot()

    def __repr__(self) -> str:
        return f"<Webhooks: {len(self.deliveries)} deliveries>"


def _check_range(name: str, number: int) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= _MAX_NUMBER:
        raise ConfigurationError(f"{name} must be an integer from 1 to {_MAX_NUMBER}, got {number!r}.")
    return number
