"""Action plan change history events (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ActionPlanChangeHistoryEvent(Model):
    """An action plan change history event."""

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
    """Action plan change history events (Action Plans)."""

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
        """List change history events for an action plan.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/action_plans/plans/{plan_id}/change_history_events
        https://developers.procore.com/reference/rest/action-plan-change-history-events?version=2.0#list-of-change-history-events-for-an-action-plan

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanChangeHistoryEvent`.
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
