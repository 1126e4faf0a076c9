"""Workflow instances flow control (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class WorkflowInstancesFlowControl(Model):
    """A workflow instances flow control."""

    id: Id | None = None
    tool_type: str | None = None
    tool_subtype: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    started_at: DateTime | None = None
    ended_at: DateTime | None = None
    current_step_occurrence: WorkflowInstancesFlowControlCurrentStepOccurrence | None = None
    workflow_manager: WorkflowInstancesFlowControlManager | None = None
    responsible_group_memberships: list[WorkflowInstancesFlowControlResponsibleGroupMembership] | None = None
    all_assignees: list[WorkflowInstancesFlowControlAllAssignee] | None = None
    template_version_id: Id | None = None


@record
class WorkflowInstancesFlowControlAllAssignee(Model):
    """``all_assignees`` of :class:`WorkflowInstancesFlowControl`."""

    id: Id | None = None
    name: Any = None
    login: Any = None
    company: Any = None


@record
class WorkflowInstancesFlowControlCompany(Model):
    """``company`` of :class:`WorkflowInstancesFlowControlManager`."""

    name: str | None = None


@record
class WorkflowInstancesFlowControlCurrentStepOccurrence(Model):
    """``current_step_occurrence`` of :class:`WorkflowInstancesFlowControl`."""

    id: Id | None = None
    step_uuid: str | None = None
    name: str | None = None
    started_at: DateTime | None = None
    overdue_at: DateTime | None = None
    step_histories: list[list[Any]] | None = None
    available_response_options: list[list[Any]] | None = None
    notification_recipients: list[list[Any]] | None = None
    response_occurrences: list[list[Any]] | None = None


@record
class WorkflowInstancesFlowControlManager(Model):
    """``workflow_manager`` of :class:`WorkflowInstancesFlowControl`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: WorkflowInstancesFlowControlCompany | None = None


@record
class WorkflowInstancesFlowControlResponsibleGroupMembership(Model):
    """``responsible_group_memberships`` of :class:`WorkflowInstancesFlowControl`."""

    responsible_group_uuid: Any = None
    assignees: Any = None


class WorkflowInstancesFlowControlResource(Resource):
    """Workflow instances flow control (Workflows)."""

    __slots__ = ()

    async def restart_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowInstancesFlowControl:
        """Restart a workflow instance (company).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/{id}/restart
        https://developers.procore.com/reference/rest/workflow-instances-flow-control?version=2.0#restart-a-workflow-instance-company

        Returns:
            :class:`WorkflowInstancesFlowControl`.
        """
        return await self._one(
            WorkflowInstancesFlowControl,
            "POST",
            "/rest/v2.0/companies/{company_id}/workflows/instances/{id}/restart",
            {"company_id": company_id, "id": id},
            options,
        )

    async def restart_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstancesFlowControl:
        """Restart a workflow instance (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/restart
        https://developers.procore.com/reference/rest/workflow-instances-flow-control?version=2.0#restart-a-workflow-instance-project

        Returns:
            :class:`WorkflowInstancesFlowControl`.
        """
        return await self._one(
            WorkflowInstancesFlowControl,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/restart",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def terminate_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowInstancesFlowControl:
        """Terminate a workflow instance (company) (public).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/{id}/terminate
        https://developers.procore.com/reference/rest/workflow-instances-flow-control?version=2.0#terminate-a-workflow-instance-company-public

        Returns:
            :class:`WorkflowInstancesFlowControl`.
        """
        return await self._one(
            WorkflowInstancesFlowControl,
            "POST",
            "/rest/v2.0/companies/{company_id}/workflows/instances/{id}/terminate",
            {"company_id": company_id, "id": id},
            options,
        )

    async def terminate_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstancesFlowControl:
        """Terminate a workflow instance (project) (public).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/terminate
        https://developers.procore.com/reference/rest/workflow-instances-flow-control?version=2.0#terminate-a-workflow-instance-project-public

        Returns:
            :class:`WorkflowInstancesFlowControl`.
        """
        return await self._one(
            WorkflowInstancesFlowControl,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/terminate",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )
