"""Serializers of webhooks, triggers and deliveries, for each API version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...catalogue.webhook_resources import scope_of_key
from ..data.items import Item
from ..data.store import Store
from ..data.webhook_event import EVENT_TYPES, format_timestamp
from ..webhooks.delivery_queue import Delivery, DeliveryAttempt
from .list_queries import parse_datetime, parse_range

__all__ = [
    "matches_filters",
    "serialize_attempts",
    "serialize_delivery",
    "serialize_hook",
    "serialize_resource",
    "serialize_trigger",
]

# Names of delivery states in the filter of v2.0.
_STATUSES = {"succeeded": "delivered"}


def serialize_hook(hook: Item, store: Store, *, v2: bool, trigger_count: int | None) -> dict[str, Any]:
    """Return the JSON object of a hook, with ``trigger_count`` unless it is None."""
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


def serialize_trigger(trigger: Item, hook: Item, store: Store, *, v2: bool) -> dict[str, Any]:
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
        # Upper case in the reference of v1.0.
        "event_type": facts["event_type"].upper(),
        "company_id": company_id,
        "project_id": project_id,
        "user_id": None,
    }


def serialize_resource(name: str, scope: str, version: str) -> dict[str, Any]:
    return {
        "category": scope.title(),
        "tool": name,
        "name": name,
        "payload_version": version,
        "actions": list(EVENT_TYPES),
    }


def serialize_delivery(delivery: Delivery) -> dict[str, Any]:
    return {
        "id": str(delivery.id),
        "status": delivery.status,
        "payload": delivery.payload,
        "delivery_attempts": [{"id": str(attempt.id), **_attempt_fields(attempt)} for attempt in delivery.attempts],
    }


def serialize_attempts(delivery: Delivery) -> list[dict[str, Any]]:
    """Return the rows of v1.0: one for each attempt, or one for a delivery discarded without an attempt."""
    event = {"event": delivery.payload, "event_id": delivery.payload["id"]}
    rows = []
    for attempt in delivery.attempts:
        outcome = "ok" if attempt.error is None else "retried"
        rows.append({"id": attempt.id, **event, "outcome": outcome, **_attempt_fields(attempt)})
    if delivery.status in ("failed", "discarded"):
        if not rows:
            empty = dict.fromkeys(("started_at", "completed_at", "response_status", "response_body"))
            rows.append({"id": delivery.id, **event, **empty, "response_headers": {}})
        rows[-1] |= {"outcome": delivery.status, "response_error": delivery.error}
    return rows


def matches_filters(delivery: Delivery, query: Mapping[str, str]) -> bool:
    """Return whether a delivery matches the filters of v2.0."""
    payload = delivery.payload
    status = query.get("filter[status]", "")
    name, kind = query.get("filter[resource_name]"), query.get("filter[event_type]")
    start, end = query.get("filter[start]"), query.get("filter[end]")
    moment = parse_datetime("start", payload["timestamp"])
    return (
        (not status or _STATUSES.get(status, status) == delivery.status)
        and (not name or name == payload.get("resource_name", payload.get("resource_type")))
        and (not kind or kind == payload.get("event_type", payload.get("reason")))
        and (not start or moment >= parse_datetime("start", start))
        and (not end or moment <= parse_range("end", end)[1])
    )


def _attempt_fields(attempt: DeliveryAttempt) -> dict[str, Any]:
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
    return store.company_of(owner_id) or store.seed_data.company.id, owner_id
