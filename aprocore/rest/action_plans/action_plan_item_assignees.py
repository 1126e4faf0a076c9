"""Action plan item assignees (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ActionPlanItemAssignee(Model):
    """An action plan item assignee."""

    id: Id
    plan_item_id: Id | None = None
    created_at: str | None = None
    is_holding: bool | None = None
    is_locked: bool | None = None
    party: ActionPlanItemAssigneeParty | None = None
    plan_id: Id | None = None
    role: (
        Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | str | None
    ) = None
    role_id: Id | None = None
    signature: ActionPlanItemAssigneeSignature | None = None
    updated_at: str | None = None
    verification_method: ActionPlanItemAssigneeVerificationMethod | None = None
    plan_template_item_id: Id | None = None
    plan_template_id: Id | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: str | None = None


@record
class ActionPlanItemAssigneeAttachment(Model):
    """``attachment`` of :class:`ActionPlanItemAssigneeSignature`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanItemAssigneeCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanItemAssigneeSignature`."""

    id: Id
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

    id: Id
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

    id: Id
    attachment: ActionPlanItemAssigneeAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanItemAssigneeCapturedBy | None = None


@record
class ActionPlanItemAssigneeVendor(Model):
    """``vendor`` of :class:`ActionPlanItemAssigneeParty`."""

    id: Id
    name: str | None = None


@record
class ActionPlanItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`ActionPlanItemAssignee`."""

    id: Id
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class ActionPlanItemAssigneeFields(TypedDict, total=False):
    """Fields of :class:`ActionPlanItemAssigneeBulkCreateInput` and :class:`ActionPlanItemAssigneeBulkUpdateInput` and :class:`ActionPlanItemAssigneeInput`."""

    is_holding: bool | None
    party_id: Id | None
    role: Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | None
    verification_method_id: Id | None


class ActionPlanItemAssigneeBulkCreateInput(ActionPlanItemAssigneeFields, total=False):
    """``plan_item_assignees`` in the body of ``bulk_create``, ``create``."""

    plan_item_id: Required[Id]
    id: Id | None


class ActionPlanItemAssigneeBulkUpdateInput(ActionPlanItemAssigneeFields, total=False):
    """``plan_item_assignees`` in the body of ``bulk_update``."""

    plan_item_id: Id | None
    id: Required[Id]


class ActionPlanItemAssigneeInput(ActionPlanItemAssigneeFields, total=False):
    """``plan_item_assignee`` in the body of ``update``."""

    plan_item_id: Id | None
    id: Id | None


class ActionPlanItemAssigneeFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_item_assignees.list``, ``action_plans.action_plan_item_assignees.list_recycled``."""

    plan_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanItemAssigneesResource(Resource):
    """Action plan item assignees (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_item_assignees: Sequence[ActionPlanItemAssigneeBulkCreateInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk create action plan item assignees.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/bulk_create
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignees?version=1.0#bulk-create-action-plan-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
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
        plan_item_assignees: Sequence[ActionPlanItemAssigneeBulkUpdateInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk update action plan item assignees.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/bulk_update
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignees?version=1.0#bulk-update-action-plan-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
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
        plan_item_assignee: ActionPlanItemAssigneeBulkCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanItemAssignee:
        """Create an action plan item assignee.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignees?version=1.0#create-action-plan-item-assignee

        Returns:
            :class:`ActionPlanItemAssignee`.
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
        """Delete an action plan item assignee.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignees?version=1.0#delete-action-plan-item-assignee

        Returns:
            None.
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
        """Return an action plan item assignee.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignees?version=1.0#show-action-plan-item-assignee

        Returns:
            :class:`ActionPlanItemAssignee`.
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
        """Return a recycled action plan item assignee.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_item_assignees/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignees?version=1.0#show-recycled-action-plan-item-assignee

        Returns:
            :class:`ActionPlanItemAssignee`.
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
        filters: ActionPlanItemAssigneeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanItemAssignee]:
        """List action plan item assignees.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignees?version=1.0#list-action-plan-item-assignees

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanItemAssignee`.
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
        filters: ActionPlanItemAssigneeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanItemAssignee]:
        """List recycled action plan item assignees.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_item_assignees
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignees?version=1.0#list-recycled-action-plan-item-assignees

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanItemAssignee`.
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
        """Update an action plan item assignee.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignees?version=1.0#update-action-plan-item-assignee

        Returns:
            :class:`ActionPlanItemAssignee`.
        """
        return await self._one(
            ActionPlanItemAssignee,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"plan_item_assignee": plan_item_assignee},
        )
