"""Webhooks as tests see them: what was sent, and how it is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from ...errors import ConfigurationError
from ..data.seed_data import Person
from .delivery_queue import Delivery, DeliveryQueue
from .publisher import Publisher
from .sender import DeliverySender

__all__ = ["Webhooks"]

_MOST_AT_ONCE = 100
_Raise: TypeAlias = Callable[[str, str, int | str, int | None, Person | int | None], list[Delivery]]


class Webhooks:
    """What hooks are sent, by the sandbox's clock, over HTTP to this machine and to no other.

    A receiver has 5 seconds for a 2xx. What fails is sent again, after 1 second, 2, 4 and so on up to an hour, while
    all else for the same hook waits; after 12 hours everything that waits is discarded. Its methods may be called from
    any thread, and :meth:`settled` on any event loop.
    """

    def __init__(
        self, queue: DeliveryQueue, courier: DeliverySender, publisher: Publisher, raise_event: _Raise
    ) -> None:
        self._queue = queue
        self._courier = courier
        self._publisher = publisher
        self._raise_event = raise_event

    # -- what was sent

    @property
    def deliveries(self) -> list[Delivery]:
        """What was sent and what waits, oldest first, as a copy: all that waits, and the last 10,000 others."""
        return self._queue.all()

    async def settled(self) -> None:
        """Return when nothing is under way, nor due by the sandbox's clock.

        A receiver that never answers is given up when that clock has gone on by 5 seconds.
        """
        await self._courier.settled()

    # -- how it is sent

    @property
    def copies(self) -> int:
        """How often each hook is sent each event: 1 unless set, as Procore may send one twice."""
        return self._publisher.copies

    @copies.setter
    def copies(self, number: int) -> None:
        self._publisher.copies = _between("copies", number)

    @property
    def concurrency(self) -> int:
        """How many deliveries to one hook are under way at once: 1 unless set, so that they keep their order."""
        return self._queue.concurrency

    @concurrency.setter
    def concurrency(self, number: int) -> None:
        self._queue.concurrency = _between("concurrency", number)
        self._courier.wake()

    def hold(self) -> None:
        """Send nothing until :meth:`release`; what is raised meanwhile waits."""
        self._queue.held = True

    def release(self, *, newest_first: bool = False) -> None:
        """Send what waits; ``newest_first`` turns its order round, and that of all that waits later."""
        self._queue.newest_first = newest_first
        self._queue.held = False
        self._courier.wake()

    def raise_event(
        self,
        resource_name: str,
        event_type: str,
        resource_id: int | str,
        *,
        project_id: int | None = None,
        user: Person | int | None = None,
    ) -> list[Delivery]:
        """Let the hooks with a trigger for it be told of something that did not come through the API.

        Args:
            resource_name: as in the triggers: ``RFIs``.
            event_type: ``create``, ``update`` or ``delete``; another goes to the hooks of v4.0 alone.
            resource_id: of whatever is there, or is not.
            project_id: None for an event of the company.
            user: who did it; None for the first of the people.

        Returns:
            What is on its way now; none where nobody asked for it.

        Raises:
            ConfigurationError: the project or the user does not exist here.
        """
        return self._raise_event(resource_name, event_type, resource_id, project_id, user)

    def redeliver(self, delivery: Delivery | int) -> Delivery:
        """Send something once more, whatever came of it: the same payload, as a delivery of its own.

        Raises:
            ConfigurationError: there is none with this number, or it is forgotten.
        """
        number = delivery if isinstance(delivery, int) else delivery.number
        found = self._queue.find(number)
        if found is None:
            raise ConfigurationError(f"There is no delivery {number}.", hint="See the sandbox's webhooks.deliveries.")
        entry = self._queue.add(found.hook, found.event, found.payload)
        self._courier.wake()
        return entry.seen()

    def __repr__(self) -> str:
        return f"<Webhooks: {len(self.deliveries)} deliveries>"


def _between(name: str, number: int) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= _MOST_AT_ONCE:
        raise ConfigurationError(f"{name} must be from 1 to {_MOST_AT_ONCE}, not {number!r}.")
    return number
