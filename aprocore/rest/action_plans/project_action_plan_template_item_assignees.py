"""Project action plan template item assignees (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ProjectActionPlanTemplateItemAssignee(Model):
    """A project action plan template item assignee."""

    id: Id | None = None
    plan_template_item_id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    party: ProjectActionPlanTemplateItemAssigneeParty | None = None
    plan_template_id: Id | None = None
    role: str | None = None
    updated_at: DateTime | None = None
    verification_method: ProjectActionPlanTemplateItemAssigneeVerificationMethod | None = None
    errors: Mapping[str, Any] | None = None
    verification_method_id: Id | None = None
    party_id: Id | None = None
    status: str | None = None


@record
class ProjectActionPlanTemplateItemAssigneeParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateItemAssignee`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateItemAssigneeVendor | None = None


@record
class ProjectActionPlanTemplateItemAssigneeVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateItemAssigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectActionPlanTemplateItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`ProjectActionPlanTemplateItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class ProjectActionPlanTemplateItemAssigneeInput(TypedDict, total=False):
    """``plan_template_item_assignees`` in a request body."""

    plan_template_item_id: Id | None
    is_holding: bool | None
    party_id: Id | None
    role: Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | None
    verification_method_id: Id | None
    id: Id | None


class ProjectActionPlanTemplateItemAssigneeFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_item_assignees.list``."""

    plan_template_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateItemAssigneesResource(Resource):
    """Project action plan template item assignees (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_item_assignees: Sequence[ProjectActionPlanTemplateItemAssigneeInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateItemAssignee]:
        """Bulk create action plan template item assignees.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_create
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-item-assignees?version=1.0#bulk-create-action-plan-template-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of :class:`ProjectActionPlanTemplateItemAssignee`.
        """
        return await self._many(
            ProjectActionPlanTemplateItemAssignee,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_item_assignees": plan_template_item_assignees},
        )

    async def bulk_update(
        self,
        *,
        plan_template_item_assignees: Sequence[ProjectActionPlanTemplateItemAssigneeInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateItemAssignee]:
        """Bulk update action plan template item assignees.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_update
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-item-assignees?version=1.0#bulk-update-action-plan-template-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of :class:`ProjectActionPlanTemplateItemAssignee`.
        """
        return await self._many(
            ProjectActionPlanTemplateItemAssignee,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_update",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_item_assignees": plan_template_item_assignees},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateItemAssigneeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateItemAssignee]:
        """List action plan template item assignees.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-item-assignees?version=1.0#list-action-plan-template-item-assignees

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateItemAssignee`.
        """
        return self._pages(
            ProjectActionPlanTemplateItemAssignee,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
