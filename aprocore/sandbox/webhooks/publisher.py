"""Publisher of webhook events: creates the events and queues their deliveries."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from ...catalogue.webhook_resources import resource_of
from ..clock import SandboxClock
from ..data.items import DataChange, Item
from ..data.store import Store
from ..data.webhook_event import EVENT_TYPES, VERSIONS, ResourceChange, new_ulid
from .delivery_queue import Delivery, DeliveryQueue

__all__ = ["Publisher"]

# First id of events; ids exceed 32 bits and stay below 2**53.
_FIRST_ID = 2**48
# Suffix of the resources whose events name their parent, in v3.0.
_LINE_ITEMS = "Line Items"
# Events that Procore no longer sends: https://developers.procore.com/documentation/webhook-fanout-migration
_RETIRED = frozenset({("Project Users", "update"), ("Project Vendors", "update")})


class Publisher:
    """Publisher of events, which queues their deliveries; the caller holds the lock of the store.

    An event of a project goes to the hooks of the project, an event of a company to those of the company.
    """

    def __init__(self, queue: DeliveryQueue, clock: SandboxClock, wake: Callable[[], None]) -> None:
        self._queue = queue
        self._clock = clock
        self._wake = wake
        self._ids = itertools.count(_FIRST_ID)
        self.copies: int = 1
        """Number of deliveries of each event to each hook."""

    def publish_change(
        self,
        store: Store,
        change: DataChange,
        *,
        company_id: int,
        project_id: int | None,
        user_id: int,
        application_id: str,
    ) -> None:
        """Publish the event of a change by an API call."""
        hooks = list(_hooks(store, company_id, project_id))
        if not hooks:
            return
        name = resource_of(change.key)
        if (name, change.kind) in _RETIRED:
            return
        parent, _, rest = change.key.partition("/")
        parent_id = rest.partition("/")[0]
        related: tuple[tuple[int | str, str], ...] = ()
        if name.endswith(_LINE_ITEMS) and parent not in ("companies", "projects") and parent_id.isdigit():
            owner = f"projects/{project_id}" if project_id is not None else f"companies/{company_id}"
            related = ((int(parent_id), resource_of(f"{owner}/{parent}")),)
        self.publish(
            store,
            reason=change.kind,
            resource_name=name,
            resource_id=change.item_id,
            company_id=company_id,
            project_id=project_id,
            user_id=user_id,
            application_id=application_id,
            related=related,
        )

    def publish(
        self,
        store: Store,
        *,
        reason: str,
        resource_name: str,
        resource_id: int | str,
        company_id: int,
        project_id: int | None,
        user_id: int | None,
        application_id: str | None = None,
        related: tuple[tuple[int | str, str], ...] = (),
    ) -> list[Delivery]:
        """Queue an event for every hook with a trigger for it, and return the deliveries.

        A reason other than ``create``, ``update`` or ``delete`` goes to the hooks of v4.0 with any trigger for the
        resource.
        """
        now = self._clock.now()
        event = ResourceChange(
            id=next(self._ids),
            ulid=new_ulid(now),
            at=now,
            reason=reason,
            resource_name=resource_name,
            resource_id=resource_id,
            company_id=company_id,
            project_id=project_id,
            user_id=user_id,
            application_id=application_id,
            related=related,
        )
        queued = [
            self._queue.add(hook, event, event.payload(hook.facts["payload_version"])).snapshot()
            for hook in _hooks(store, company_id, project_id)
            if _has_trigger(store, hook, event)
            for _ in range(self.copies)
        ]
        if queued:
            self._wake()
        return queued


def _hooks(store: Store, company_id: int, project_id: int | None) -> Iterator[Item]:
    owner = f"companies/{company_id}" if project_id is None else f"projects/{project_id}"
    # A collection that was never read has no hooks of this app.
    hooks = store.existing(f"{owner}/webhooks/hooks")
    return (hook for hook in (hooks.live() if hooks is not None else ()) if hook.facts["status"] == "active")


def _has_trigger(store: Store, hook: Item, event: ResourceChange) -> bool:
    is_standard = event.reason in EVENT_TYPES
    if not is_standard and hook.facts["payload_version"] != VERSIONS[-1]:
        return False
    triggers = store.collection(f"hooks/{hook.id}/triggers").live()
    return any(
        trigger.facts["resource_name"] == event.resource_name
        and (not is_standard or trigger.facts["event_type"] == event.reason)
        for trigger in triggers
    )
