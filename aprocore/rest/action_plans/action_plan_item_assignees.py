"""Action plan item assignees (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ActionPlanItemAssignee",
    "ActionPlanItemAssigneeAttachment",
    "ActionPlanItemAssigneeCapturedBy",
    "ActionPlanItemAssigneeFilters",
    "ActionPlanItemAssigneeInput",
    "ActionPlanItemAssigneeParty",
    "ActionPlanItemAssigneeSignature",
    "ActionPlanItemAssigneeVendor",
    "ActionPlanItemAssigneeVerificationMethod",
    "ActionPlanItemAssigneesResource",
]


@record
class ActionPlanItemAssignee(Model):
    """What Procore tells of action plan item assignees."""

    id: Id | None = None
    plan_item_id: Id | None = None
    created_at: str | None = None
    is_holding: bool | None = None
    is_locked: bool | None = None
    party: ActionPlanItemAssigneeParty | None = None
    plan_id: Id | None = None
    role: str | None = None
    role_id: Id | None = None
    signature: ActionPlanItemAssigneeSignature | None = None
    updated_at: str | None = None
    verification_method: ActionPlanItemAssigneeVerificationMethod | None = None
    plan_template_item_id: Id | None = None
    plan_template_id: Id | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: str | None = None


@record
class ActionPlanItemAssigneeAttachment(Model):
    """``attachment`` of :class:`ActionPlanItemAssigneeSignature`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanItemAssigneeCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanItemAssigneeSignature`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    vendor: ActionPlanItemAssigneeVendor | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanItemAssigneeParty(Model):
    """``party`` of :class:`ActionPlanItemAssignee`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanItemAssigneeVendor | None = None


@record
class ActionPlanItemAssigneeSignature(Model):
    """``signature`` of :class:`ActionPlanItemAssignee`."""

    id: Id | None = None
    attachment: ActionPlanItemAssigneeAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanItemAssigneeCapturedBy | None = None


@record
class ActionPlanItemAssigneeVendor(Model):
    """``vendor`` of :class:`ActionPlanItemAssigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class ActionPlanItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`ActionPlanItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class ActionPlanItemAssigneeInput(TypedDict, total=False):
    """What is sent as ``plan_item_assignees``."""

    plan_item_id: Id | None
    is_holding: bool | None
    party_id: Id | None
    role: Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | None
    verification_method_id: Id | None
    id: Id | None


class ActionPlanItemAssigneeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    plan_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanItemAssigneesResource(Resource):
    """Action plan item assignees (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_item_assignees: Sequence[ActionPlanItemAssigneeInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk create action plan item assignees.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/bulk_create
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_item_assignees": plan_item_assignees},
        )

    async def bulk_update(
        self,
        *,
        plan_item_assignees: Sequence[ActionPlanItemAssigneeInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk update action plan item assignees.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/bulk_update
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/bulk_update",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_item_assignees": plan_item_assignees},
        )

    async def create(
        self,
        *,
        plan_item_assignee: ActionPlanItemAssigneeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanItemAssignee:
        """Create action plan item assignee.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees
        """
        return await self._one(
            ActionPlanItemAssignee,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees",
            {"project_id": project_id},
            options,
            body={"plan_item_assignee": plan_item_assignee},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete action plan item assignee.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItemAssignee:
        """Show action plan item assignee.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}
        """
        return await self._one(
            ActionPlanItemAssignee,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItemAssignee:
        """Show recycled action plan item assignee.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_item_assignees/{id}
        """
        return await self._one(
            ActionPlanItemAssignee,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_item_assignees/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanItemAssigneeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanItemAssignee]:
        """List action plan item assignees.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ActionPlanItemAssignee,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanItemAssigneeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanItemAssignee]:
        """List recycled action plan item assignees.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_item_assignees

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ActionPlanItemAssignee,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_item_assignees",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        plan_item_assignee: ActionPlanItemAssigneeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanItemAssignee:
        """Update action plan item assignee.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}
        """
        return await self._one(
            ActionPlanItemAssignee,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"plan_item_assignee": plan_item_assignee},
        )
