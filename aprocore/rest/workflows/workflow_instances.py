"""Workflow instances (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class WorkflowInstance(Model):
    """A workflow instance."""

    id: Id
    tool_type: str | None = None
    tool_subtype: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    started_at: DateTime | None = None
    ended_at: DateTime | None = None
    current_step_occurrence: WorkflowInstanceCurrentStepOccurrence | None = None
    workflow_manager: WorkflowInstanceManager | None = None
    responsible_group_memberships: list[WorkflowInstanceResponsibleGroupMembership] | None = None
    all_assignees: list[WorkflowInstanceAllAssignee] | None = None
    template_version_id: Id | None = None


@record
class WorkflowInstanceAdditionalAssignee(Model):
    """Returned by :meth:`WorkflowInstancesResource.create_additional_assignee_for_company`."""

    id: Id
    tool_type: str | None = None
    tool_subtype: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    started_at: DateTime | None = None
    ended_at: DateTime | None = None
    current_step_occurrence: WorkflowInstanceCurrentStepOccurrence | None = None
    workflow_manager: WorkflowInstanceManager | None = None
    responsible_group_memberships: list[WorkflowInstanceResponsibleGroupMembership] | None = None
    all_assignees: list[WorkflowInstanceAllAssignee] | None = None
    template_version_id: Id | None = None


@record
class WorkflowInstanceAllAssignee(Model):
    """``all_assignees`` of :class:`WorkflowInstance`."""

    id: Id
    name: Any = None
    login: Any = None
    company: Any = None


@record
class WorkflowInstanceAssignee(Model):
    """``assignee`` of :class:`WorkflowInstanceResponseOccurrence`."""

    id: Id
    company: WorkflowInstanceCompany | None = None
    login: str | None = None
    name: str | None = None
    required: bool | None = None


@record
class WorkflowInstanceAttachment(Model):
    """``attachments`` of :class:`WorkflowInstanceResponseOccurrence`."""

    name: str | None = None
    url: str | None = None


@record
class WorkflowInstanceAvailableResponseOption(Model):
    """``available_response_options`` of :class:`WorkflowInstanceCurrentStepOccurrence`."""

    id: Id
    name: str | None = None
    response_type: str | None = None


@record
class WorkflowInstanceCompany(Model):
    """``company`` of :class:`WorkflowInstanceManager`."""

    name: str | None = None


@record
class WorkflowInstanceCurrentStepOccurrence(Model):
    """``current_step_occurrence`` of :class:`WorkflowInstance`."""

    id: Id
    step_uuid: str | None = None
    name: str | None = None
    started_at: DateTime | None = None
    overdue_at: DateTime | None = None
    step_histories: list[Any] | None = None
    available_response_options: list[WorkflowInstanceAvailableResponseOption] | None = None
    notification_recipients: list[Any] | None = None
    response_occurrences: list[WorkflowInstanceResponseOccurrence] | None = None


@record
class WorkflowInstanceHistory(Model):
    """Returned by :meth:`WorkflowInstancesResource.get_history_for_company`."""

    history: list[Any]


@record
class WorkflowInstanceManager(Model):
    """``workflow_manager`` of :class:`WorkflowInstance`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company: WorkflowInstanceCompany | None = None


@record
class WorkflowInstanceResponseOccurrence(Model):
    """``response_occurrences`` of :class:`WorkflowInstanceCurrentStepOccurrence`."""

    assignee: WorkflowInstanceAssignee | None = None
    attachments: list[WorkflowInstanceAttachment] | None = None
    comment: str | None = None
    selected_response_option: WorkflowInstanceSelectedResponseOption | None = None
    submitted_at: DateTime | None = None


@record
class WorkflowInstanceResponsibleGroupMembership(Model):
    """``responsible_group_memberships`` of :class:`WorkflowInstance`."""

    responsible_group_uuid: str | None = None
    assignees: list[WorkflowInstanceAssignee] | None = None


@record
class WorkflowInstanceSelectedResponseOption(Model):
    """``selected_response_option`` of :class:`WorkflowInstanceResponseOccurrence`."""

    id: Id
    name: str | None = None
    response_type: str | None = None


class WorkflowInstanceAttachmentInput(TypedDict, total=False):
    """``attachments`` in a request body."""

    prostore_file_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None


class WorkflowInstanceResponseInput(TypedDict, total=False):
    """``response`` in a request body."""

    current_step_occurrence_id: Required[Id]
    selected_response_option_id: Required[Id]
    comment: str | None
    attachments: Required[WorkflowInstanceAttachmentInput]


class WorkflowInstanceFilters(TypedDict, total=False):
    """Query filters of ``workflows.workflow_instances.list_for_company``, ``workflows.workflow_instances.list_for_project``."""

    tool_type: str | Sequence[str]
    tool_subtype: int | Sequence[int]
    item_id: Id | Sequence[Id]
    assignee_id: Id | Sequence[Id]
    active: bool
    overdue: bool


class WorkflowInstancesResource(Resource):
    """Workflow instances (Workflows)."""

    __slots__ = ()

    async def create_additional_assignee_for_company(
        self,
        *,
        id: Id,
        step_occurrence_id: Id,
        required: bool,
        reason: Literal[
            "new_employee",
            "original_assignee_left_company",
            "original_assignee_left_the_project",
            "original_assignee_on_extended_leave",
            "original_assignee_on_vacation",
            "other",
        ],
        assignee_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        comment: str | Unset | None = UNSET,
        message: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstanceAdditionalAssignee:
        """Add additional assignees to a workflow instance (company).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/{id}/additional_assignees
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#add-additional-assignees-to-a-workflow-instance-company

        Args:
            reason: One of new_employee, original_assignee_left_company, original_assignee_left_the_project, original_assignee_on_extended_leave, original_assignee_on_vacation, other.

        Returns:
            :class:`WorkflowInstanceAdditionalAssignee`.
        """
        return await self._one(
            WorkflowInstanceAdditionalAssignee,
            "POST",
            "/rest/v2.0/companies/{company_id}/workflows/instances/{id}/additional_assignees",
            {"company_id": company_id, "id": id},
            options,
            body={
                "step_occurrence_id": step_occurrence_id,
                "required": required,
                "reason": reason,
                "comment": comment,
                "message": message,
                "assignee_ids": assignee_ids,
            },
        )

    async def create_additional_assignee_for_project(
        self,
        *,
        id: Id,
        step_occurrence_id: Id,
        required: bool,
        reason: Literal[
            "new_employee",
            "original_assignee_left_company",
            "original_assignee_left_the_project",
            "original_assignee_on_extended_leave",
            "original_assignee_on_vacation",
            "other",
        ],
        assignee_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        comment: str | Unset | None = UNSET,
        message: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstanceAdditionalAssignee:
        """Add additional assignees to a workflow instance (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/additional_assignees
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#add-additional-assignees-to-a-workflow-instance-project

        Args:
            reason: One of new_employee, original_assignee_left_company, original_assignee_left_the_project, original_assignee_on_extended_leave, original_assignee_on_vacation, other.

        Returns:
            :class:`WorkflowInstanceAdditionalAssignee`.
        """
        return await self._one(
            WorkflowInstanceAdditionalAssignee,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/additional_assignees",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            body={
                "step_occurrence_id": step_occurrence_id,
                "required": required,
                "reason": reason,
                "comment": comment,
                "message": message,
                "assignee_ids": assignee_ids,
            },
        )

    async def create_for_company(
        self,
        *,
        tool_type: str,
        tool_subtype: str,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        template_id: Id | Unset | None = UNSET,
        preset_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstance:
        """Create a workflow instance (company).

        POST /rest/v2.0/companies/{company_id}/workflows/instances
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#create-a-workflow-instance-company

        Returns:
            :class:`WorkflowInstance`.
        """
        return await self._one(
            WorkflowInstance,
            "POST",
            "/rest/v2.0/companies/{company_id}/workflows/instances",
            {"company_id": company_id},
            options,
            body={
                "tool_type": tool_type,
                "tool_subtype": tool_subtype,
                "item_id": item_id,
                "template_id": template_id,
                "preset_id": preset_id,
            },
        )

    async def create_for_project(
        self,
        *,
        tool_type: str,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        tool_subtype: str | Unset | None = UNSET,
        template_id: Id | Unset | None = UNSET,
        preset_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstance:
        """Create a workflow instance (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#create-a-workflow-instance-project

        Returns:
            :class:`WorkflowInstance`.
        """
        return await self._one(
            WorkflowInstance,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "tool_type": tool_type,
                "tool_subtype": tool_subtype,
                "item_id": item_id,
                "template_id": template_id,
                "preset_id": preset_id,
            },
        )

    async def create_response_for_company(
        self,
        *,
        id: Id,
        response: WorkflowInstanceResponseInput,
        company_id: Id | Unset = UNSET,
        attachments: WorkflowInstanceAttachmentInput | Unset | None = UNSET,
        comment: str | Unset | None = UNSET,
        current_step_occurrence_id: Id | Unset | None = UNSET,
        selected_response_option_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Respond to a workflow instance (company).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/{id}/responses
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#respond-to-a-workflow-instance-company

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v2.0/companies/{company_id}/workflows/instances/{id}/responses",
            {"company_id": company_id, "id": id},
            options,
            body=some(
                {
                    "response": response,
                    "attachments": attachments,
                    "comment": comment,
                    "current_step_occurrence_id": current_step_occurrence_id,
                    "selected_response_option_id": selected_response_option_id,
                }
            ),
        )

    async def create_response_for_project(
        self,
        *,
        id: Id,
        response: WorkflowInstanceResponseInput,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        attachments: WorkflowInstanceAttachmentInput | Unset | None = UNSET,
        comment: str | Unset | None = UNSET,
        current_step_occurrence_id: Id | Unset | None = UNSET,
        selected_response_option_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Respond to a workflow instance (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/responses
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#respond-to-a-workflow-instance-project

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/responses",
            {"project_id": project_id, "company_id": company_id, "id": id},
            options,
            body=some(
                {
                    "response": response,
                    "attachments": attachments,
                    "comment": comment,
                    "current_step_occurrence_id": current_step_occurrence_id,
                    "selected_response_option_id": selected_response_option_id,
                }
            ),
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowInstance:
        """Return a workflow instance (company).

        GET /rest/v2.0/companies/{company_id}/workflows/instances/{id}
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#get-a-workflow-instance-company

        Returns:
            :class:`WorkflowInstance`.
        """
        return await self._one(
            WorkflowInstance,
            "GET",
            "/rest/v2.0/companies/{company_id}/workflows/instances/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstance:
        """Return a workflow instance (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#get-a-workflow-instance-project

        Returns:
            :class:`WorkflowInstance`.
        """
        return await self._one(
            WorkflowInstance,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def get_history_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowInstanceHistory:
        """Return workflow instance history (company).

        GET /rest/v2.0/companies/{company_id}/workflows/instances/{id}/history
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#get-workflow-instance-history-company

        Returns:
            :class:`WorkflowInstanceHistory`.
        """
        return await self._one(
            WorkflowInstanceHistory,
            "GET",
            "/rest/v2.0/companies/{company_id}/workflows/instances/{id}/history",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_history_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstanceHistory:
        """Return workflow instance history (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/history
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#get-workflow-instance-history-project

        Returns:
            :class:`WorkflowInstanceHistory`.
        """
        return await self._one(
            WorkflowInstanceHistory,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/history",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    def list_for_company(
        self,
        *,
        filters: WorkflowInstanceFilters,
        company_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowInstance]:
        """List workflow instances (company).

        GET /rest/v2.0/companies/{company_id}/workflows/instances
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#list-workflow-instances-company

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowInstance`.
        """
        return self._pages(
            WorkflowInstance,
            "/rest/v2.0/companies/{company_id}/workflows/instances",
            {"company_id": company_id},
            options,
            query={"filters": filters},
            per_page=per_page,
            pager=Pager.CURSOR,
        )

    def list_for_project(
        self,
        *,
        filters: WorkflowInstanceFilters,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowInstance]:
        """List workflow instances (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances
        https://developers.procore.com/reference/rest/workflow-instances?version=2.0#list-workflow-instances-project

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowInstance`.
        """
        return self._pages(
            WorkflowInstance,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"filters": filters},
            per_page=per_page,
            pager=Pager.CURSOR,
        )
