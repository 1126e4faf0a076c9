"""Hooks and triggers as declared: compared with those at Procore first, then changed.

https://developers.procore.com/documentation/webhooks-api
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..catalogue.webhook_resources import check_spelling
from ..client import Procore
from ..errors import ConfigurationError
from ..types import Id, Secret

__all__ = ["ACTIONS", "HookPlan", "ensure_hook"]

ACTIONS = ("create", "update", "delete")
"""Event types of triggers."""

_API_VERSION = "v2"
_NAMESPACE = re.compile("[a-z0-9-]+")
# https://developers.procore.com/documentation/webhook-fanout-migration: ended on 30 June 2026.
_ENDED = {("Project Users", "update"): "Company Users", ("Project Vendors", "update"): "Company Vendors"}


@attrs.frozen
class HookPlan:
    """What makes the hook and its triggers as declared."""

    hook_id: Id | None
    """Id of the hook; None if it is to be created."""
    create: bool = False
    """Whether the hook is missing."""
    update: bool = False
    """Whether its destination URL or its header differs. A header that Procore does not show is not compared."""
    add: tuple[tuple[str, str], ...] = ()
    """Resource and action of the triggers that are missing."""
    remove: tuple[tuple[str, str], ...] = ()
    """Those that are not declared."""
    ended: tuple[tuple[str, str], ...] = ()
    """Declared triggers that Procore has ended; they are not added."""

    @property
    def is_done(self) -> bool:
        """Whether nothing is to be changed."""
        return not (self.create or self.update or self.add or self.remove)


async def ensure_hook(
    procore: Procore,
    destination_url: str,
    authorization: Secret,
    triggers: Iterable[tuple[str, str]],
    *,
    namespace: str,
    scope: Mapping[str, Id],
    apply: bool,
) -> HookPlan:
    """Compare the hook of a namespace with what is declared, change it if ``apply``, and return the plan.

    Hooks of other namespaces are never changed.

    Raises:
        ConfigurationError: an argument is invalid, or the namespace has several hooks.
        ProcoreError: as in `Procore.request`; what was changed before is found by the next plan.
    """
    if not _NAMESPACE.fullmatch(namespace):
        raise ConfigurationError(f"A namespace has the characters a-z, 0-9 and -, unlike {namespace!r}.")
    declared = sorted(set(triggers))
    for resource, _ in declared:
        check_spelling(resource)
    unknown = sorted({action for _, action in declared if action not in ACTIONS})
    if unknown:
        raise ConfigurationError(
            f"Triggers have no action {unknown[0]!r}.",
            hint=f'Use a list of {", ".join(ACTIONS)}: {{"RFIs": ["update"]}}.',
        )
    ended = tuple(trigger for trigger in declared if trigger in _ENDED)
    for resource, action in ended:
        text = f"Procore has ended the trigger {resource} {action}; use {_ENDED[resource, action]} instead."
        warnings.warn(text, FutureWarning, stacklevel=4)
    wanted = {trigger for trigger in declared if trigger not in _ENDED}
    ids: dict[str, Any] = dict(scope)
    hooks = await procore.webhooks.hooks.list(namespace=namespace, **ids).all()
    own = [hook for hook in hooks if hook.namespace == namespace]
    if len(own) > 1:
        raise ConfigurationError(
            f"The namespace {namespace!r} has {len(own)} hooks.", hint="Delete all but one, or use another namespace."
        )
    if not own:
        plan = HookPlan(None, create=True, add=tuple(sorted(wanted)), ended=ended)
        present: dict[tuple[str, str], Id] = {}
    else:
        listed = await procore.webhooks.triggers.list(hook_id=own[0].id, **ids).all()
        # The reference shows event types in capitals as well.
        present = {(str(row.resource_name), str(row.event_type).lower()): row.id for row in listed}
        shown = own[0].destination_headers and own[0].destination_headers.Authorization
        plan = HookPlan(
            own[0].id,
            update=own[0].destination_url != destination_url or shown not in (None, authorization.reveal()),
            add=tuple(sorted(wanted - present.keys())),
            remove=tuple(sorted(present.keys() - wanted)),
            ended=ended,
        )
    if apply:
        await _apply(procore, plan, destination_url, authorization, namespace, ids, present)
    return plan


async def _apply(
    procore: Procore,
    plan: HookPlan,
    destination_url: str,
    authorization: Secret,
    namespace: str,
    ids: dict[str, Any],
    present: Mapping[tuple[str, str], Id],
) -> None:
    headers: Any = {"Authorization": authorization.reveal()}
    hook: Any = {"destination_url": destination_url, "destination_headers": headers}
    hook_id = plan.hook_id
    if hook_id is None:
        new: Any = {"api_version": _API_VERSION, "namespace": namespace, **hook}
        created = await procore.webhooks.hooks.create(hook=new, **ids)
        hook_id = created.id
    elif plan.update:
        await procore.webhooks.hooks.update(id=hook_id, hook=hook, **ids)
    for resource, action in plan.add:
        trigger: Any = {"resource_name": resource, "event_type": action}
        await procore.webhooks.triggers.create(hook_id=hook_id, api_version=_API_VERSION, trigger=trigger, **ids)
    for name in plan.remove:
        await procore.webhooks.triggers.delete(hook_id=hook_id, id=present[name], **ids)
