"""Hooks of a sandbox's project, events by hand, and the states of deliveries."""

from __future__ import annotations

from typing import Any

from aprocore.sandbox import Delivery, Sandbox


async def hooked(procore: Any, url: str, *wanted: str, version: str = "v2", **settings: Any) -> Any:
    """Create a hook of the project with triggers such as ``"RFIs create"``."""
    hook = {"api_version": version, "namespace": "tests", "destination_url": url, **settings}
    made = await procore.webhooks.hooks.create(project_id=procore.project_id, hook=hook)
    for trigger_name in wanted:
        name, _, kind = trigger_name.rpartition(" ")
        trigger = {"resource_name": name, "event_type": kind}
        scope = {"hook_id": made.id, "project_id": procore.project_id}
        await procore.webhooks.triggers.create(**scope, api_version=version, trigger=trigger)
    return made


def raised(sandbox: Sandbox, number: int = 1) -> list[Delivery]:
    """Raise an event for RFI ``number`` of the first project."""
    project_id = next(iter(sandbox.seed_data.projects))
    return sandbox.webhooks.raise_event("RFIs", "update", number, project_id=project_id)


def states(sandbox: Sandbox) -> list[str]:
    """Return the status of each delivery."""
    return [delivery.status for delivery in sandbox.webhooks.deliveries]
