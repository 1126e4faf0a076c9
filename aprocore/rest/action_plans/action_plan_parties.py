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
    """What Procore tells of action plan parties."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanPartiesResource(Resource):
    """Action plan parties (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
