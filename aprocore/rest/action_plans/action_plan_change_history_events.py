"""Action plan change history events (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ActionPlanChangeHistoryEvent",
    "ActionPlanChangeHistoryEventUser",
    "ActionPlanChangeHistoryEventsResource",
]


@record
class ActionPlanChangeHistoryEvent(Model):
    """What Procore tells of action plan change history events."""

    id: Id | None = None
    plan_id: Id | None = None
    event_type: str | None = None
    event_data: Mapping[str, Any] | None = None
    user: ActionPlanChangeHistoryEventUser | None = None
    timestamp: str | None = None


@record
class ActionPlanChangeHistoryEventUser(Model):
    """``user`` of :class:`ActionPlanChangeHistoryEvent`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class ActionPlanChangeHistoryEventsResource(Resource):
    """Action plan change history events (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        plan_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActionPlanChangeHistoryEvent]:
        """List of change history events for an action plan.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/action_plans/plans/{plan_id}/change_history_events

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ActionPlanChangeHistoryEvent,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/action_plans/plans/{plan_id}/change_history_events",
            {"company_id": company_id, "project_id": project_id, "plan_id": plan_id},
            options,
            query={"page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )
