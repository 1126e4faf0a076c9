"""Project action plan template approvers (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset, some


@record
class ProjectActionPlanTemplateApprover(Model):
    """A project action plan template approver."""

    id: Id
    plan_template_id: Id | None = None
    updated_at: DateTime | None = None
    party: ProjectActionPlanTemplateApproverParty | None = None
    deleted_at: DateTime | None = None


@record
class ProjectActionPlanTemplateApproverParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateApprover`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateApproverVendor | None = None


@record
class ProjectActionPlanTemplateApproverVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateApproverParty`."""

    id: Id
    name: str | None = None


class ProjectActionPlanTemplateApproverFields(TypedDict):
    """Fields of :class:`ProjectActionPlanTemplateApproverBulkCreateInput` and :class:`ProjectActionPlanTemplateApproverCreateInput` and :class:`ProjectActionPlanTemplateApproverInput`."""

    plan_template_id: Id


class ProjectActionPlanTemplateApproverBulkCreateInput(ProjectActionPlanTemplateApproverFields, total=False):
    """``plan_template_approvers`` in the body of ``bulk_create``."""

    party_ids: Required[Sequence[Id]]
    ids: Sequence[Id] | None
    party_id: Id | None


class ProjectActionPlanTemplateApproverCreateInput(ProjectActionPlanTemplateApproverFields, total=False):
    """``plan_template_approver`` in the body of ``create``."""

    party_ids: Sequence[Id] | None
    ids: Sequence[Id] | None
    party_id: Required[Id]


class ProjectActionPlanTemplateApproverInput(ProjectActionPlanTemplateApproverFields, total=False):
    """``plan_template_approvers`` in the body of ``bulk_destroy``."""

    party_ids: Sequence[Id] | None
    ids: Required[Sequence[Id]]
    party_id: Id | None


class ProjectActionPlanTemplateApproverFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_approvers.list``, ``action_plans.project_action_plan_template_approvers.list_recycled``."""

    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateApproversResource(Resource):
    """Project action plan template approvers (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_approvers: ProjectActionPlanTemplateApproverBulkCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateApprover]:
        """Bulk create action plan template approvers.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/bulk_create
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#bulk-create-action-plan-template-approvers

        Returns:
            A list of :class:`ProjectActionPlanTemplateApprover`.
        """
        return await self._many(
            ProjectActionPlanTemplateApprover,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/bulk_create",
            {"project_id": project_id},
            options,
            body={"plan_template_approvers": plan_template_approvers},
        )

    async def bulk_destroy(
        self,
        *,
        plan_template_approvers: ProjectActionPlanTemplateApproverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Bulk destroy action plan template approvers.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/bulk_destroy
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#bulk-destroy-action-plan-template-approvers

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"plan_template_approvers": plan_template_approvers}),
        )

    async def create(
        self,
        *,
        plan_template_approver: ProjectActionPlanTemplateApproverCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectActionPlanTemplateApprover:
        """Create an action plan template approver.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#create-action-plan-template-approver

        Returns:
            :class:`ProjectActionPlanTemplateApprover`.
        """
        return await self._one(
            ProjectActionPlanTemplateApprover,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers",
            {"project_id": project_id},
            options,
            body={"plan_template_approver": plan_template_approver},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan template approver.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#delete-action-plan-template-approver

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateApprover:
        """Return an action plan template approver.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#show-action-plan-template-approver

        Returns:
            :class:`ProjectActionPlanTemplateApprover`.
        """
        return await self._one(
            ProjectActionPlanTemplateApprover,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateApprover:
        """Return a recycled action plan template approver.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_approvers/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#show-recycled-action-plan-template-approver

        Returns:
            :class:`ProjectActionPlanTemplateApprover`.
        """
        return await self._one(
            ProjectActionPlanTemplateApprover,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_approvers/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectActionPlanTemplateApproverFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateApprover]:
        """List action plan template approvers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#list-action-plan-template-approvers

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateApprover`.
        """
        return self._pages(
            ProjectActionPlanTemplateApprover,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectActionPlanTemplateApproverFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateApprover]:
        """List recycled action plan template approvers.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_approvers
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#list-recycled-action-plan-template-approvers

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateApprover`.
        """
        return self._pages(
            ProjectActionPlanTemplateApprover,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_approvers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
