"""Action plan parties (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ActionPlanPartiesResource",
    "ActionPlanParty",
    "ActionPlanPartyFilters",
    "ActionPlanPartyVendor",
]


@record
class ActionPlanParty(Model):
    """What Procore tells of action plan parties (Action Plans)."""

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
        sort: Literal["name"] | Unset = UNSET,
        filters: ActionPlanPartyFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanParty]:
        """List Action Plan Parties.

        GET /rest/v1.0/projects/{project_id}/action_plans/parties
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
