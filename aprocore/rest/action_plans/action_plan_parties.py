"""Action plan parties (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ActionPlanParty(Model):
    """An action plan party."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    vendor: ActionPlanPartyVendor | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    potential_approver: bool | None = None
    potential_assignee: bool | None = None
    potential_manager: bool | None = None
    potential_receiver: bool | None = None
    updated_at: DateTime | None = None
    login: str | None = None


@record
class ActionPlanPartyVendor(Model):
    """``vendor`` of :class:`ActionPlanParty`."""

    id: Id | None = None
    name: str | None = None


class ActionPlanPartyFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_parties.list``."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanPartiesResource(Resource):
    """Action plan parties (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: ActionPlanPartyFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanParty]:
        """List action plan parties.

        GET /rest/v1.0/projects/{project_id}/action_plans/parties
        https://developers.procore.com/reference/rest/v1/action-plan-parties?version=1.0#list-action-plan-parties

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanParty`.
        """
        return self._pages(
            ActionPlanParty,
            "/rest/v1.0/projects/{project_id}/action_plans/parties",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
