"""What is told of hooks, triggers and deliveries, in the words of each version of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..data.store import Item, Store
from ..data.webhook_event import EVENT_TYPES, format_timestamp
from ..webhooks.delivery_queue import Delivery, DeliveryAttempt
from ..webhooks.resource_names import scope_of_key
from .list_queries import moment_in, range_in

__all__ = ["attempts_shown", "delivery_is_chosen", "delivery_shown", "hook_shown", "resource_shown", "trigger_shown"]

# What the filter of v2.0 calls a state of a delivery.
_STATUSES = {"succeeded": "delivered"}


def hook_shown(hook: Item, store: Store, *, v2: bool, trigger_count: int | None) -> dict[str, Any]:
    """Return what is told of a hook; ``trigger_count`` where it was asked for."""
    facts, (company_id, project_id) = hook.facts, _owner(hook, store)
    shared = {name: facts[name] for name in ("namespace", "destination_headers", "destination_url")}
    if not v2:
        owned = {"company_id": company_id, "project_id": project_id, "user_id": facts.get("owned_by_user_id")}
        owners = {f"owned_by_{name}": value for name, value in owned.items()}
        return {"id": hook.id, "api_version": facts["api_version"], **shared, **owners}
    shown = {
        "id": str(hook.id),
        "status": facts["status"],
        "payload_version": facts["payload_version"],
        **shared,
        "company_id": str(company_id),
        "project_id": None if project_id is None else str(project_id),
        "created_at": hook.created_at,
        "updated_at": hook.updated_at,
    }
    if trigger_count is not None:
        shown["trigger_count"] = trigger_count
    return shown


def trigger_shown(trigger: Item, hook: Item, store: Store, *, v2: bool) -> dict[str, Any]:
    (company_id, project_id), facts = _owner(hook, store), trigger.facts
    if v2:
        return {
            "id": str(trigger.id),
            "webhook_hook_id": str(hook.id),
            "resource_name": facts["resource_name"],
            "event_type": facts["event_type"],
            "company_id": str(company_id),
            "project_id": None if project_id is None else str(project_id),
        }
    return {
        "id": trigger.id,
        "webhook_hook_id": hook.id,
        "resource_name": facts["resource_name"],
        "resource_id": None,
        # The reference of v1.0 has these in capitals.
        "event_type": facts["event_type"].upper(),
        "company_id": company_id,
        "project_id": project_id,
        "user_id": None,
    }


def resource_shown(name: str, scope: str, version: str) -> dict[str, Any]:
    return {
        "category": scope.title(),
        "tool": name,
        "name": name,
        "payload_version": version,
        "actions": list(EVENT_TYPES),
    }


def delivery_shown(delivery: Delivery) -> dict[str, Any]:
    return {
        "id": str(delivery.id),
        "status": delivery.status,
        "payload": delivery.payload,
        "delivery_attempts": [{"id": str(attempt.id), **_told(attempt)} for attempt in delivery.attempts],
    }


def attempts_shown(delivery: Delivery) -> list[dict[str, Any]]:
    """Return the rows of v1.0: one for each attempt, and for what was discarded before there was one."""
    event = {"event": delivery.payload, "event_id": delivery.payload["id"]}
    rows = []
    for attempt in delivery.attempts:
        outcome = "ok" if attempt.error is None else "retried"
        rows.append({"id": attempt.id, **event, "outcome": outcome, **_told(attempt)})
    if delivery.status in ("failed", "discarded"):
        if not rows:
            nothing = dict.fromkeys(("started_at", "completed_at", "response_status", "response_body"))
            rows.append({"id": delivery.id, **event, **nothing, "response_headers": {}})
        rows[-1] |= {"outcome": delivery.status, "response_error": delivery.error}
    return rows


def delivery_is_chosen(delivery: Delivery, query: Mapping[str, str]) -> bool:
    """Return whether the filters of v2.0 let a delivery pass."""
    payload = delivery.payload
    status = query.get("filter[status]", "")
    name, kind = query.get("filter[resource_name]"), query.get("filter[event_type]")
    start, end = query.get("filter[start]"), query.get("filter[end]")
    moment = moment_in("start", payload["timestamp"])
    return (
        (not status or _STATUSES.get(status, status) == delivery.status)
        and (not name or name == payload.get("resource_name", payload.get("resource_type")))
        and (not kind or kind == payload.get("event_type", payload.get("reason")))
        and (not start or moment >= moment_in("start", start))
        and (not end or moment <= range_in("end", end)[1])
    )


def _told(attempt: DeliveryAttempt) -> dict[str, Any]:
    return {
        "started_at": format_timestamp(attempt.started_at),
        "completed_at": format_timestamp(attempt.completed_at),
        "response_status": attempt.status,
        "response_headers": dict(attempt.headers),
        "response_body": attempt.body,
        "response_error": attempt.error,
    }


def _owner(hook: Item, store: Store) -> tuple[int, int | None]:
    owner_id = int(hook.key.split("/")[1])
    if scope_of_key(hook.key) == "company":
        return owner_id, None
    return store.world.projects[owner_id]["company"]["id"], owner_id
