"""Workflow instances flow control (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "WorkflowInstancesFlowControlResource",
    "WorkflowInstancesFlowControlRestartResult",
    "WorkflowInstancesFlowControlRestartResultAllAssignee",
    "WorkflowInstancesFlowControlRestartResultCurrentStepOccurrence",
    "WorkflowInstancesFlowControlRestartResultResponsibleGroupMembership",
    "WorkflowInstancesFlowControlRestartResultWorkflowManager",
    "WorkflowInstancesFlowControlRestartResultWorkflowManagerCompany",
    "WorkflowInstancesFlowControlTerminateResult",
    "WorkflowInstancesFlowControlTerminateResultAllAssignee",
    "WorkflowInstancesFlowControlTerminateResultCurrentStepOccurrence",
    "WorkflowInstancesFlowControlTerminateResultResponsibleGroupMembership",
    "WorkflowInstancesFlowControlTerminateResultWorkflowManager",
    "WorkflowInstancesFlowControlTerminateResultWorkflowManagerCompany",
]


@record
class WorkflowInstancesFlowControlRestartResult(Model):
    """What Procore tells of workflow instances flow control (Workflows)."""

    id: Id | None = None
    tool_type: str | None = None
    tool_subtype: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    started_at: DateTime | None = None
    ended_at: DateTime | None = None
    current_step_occurrence: WorkflowInstancesFlowControlRestartResultCurrentStepOccurrence | None = None
    workflow_manager: WorkflowInstancesFlowControlRestartResultWorkflowManager | None = None
    responsible_group_memberships: list[WorkflowInstancesFlowControlRestartResultResponsibleGroupMembership] | None = (
        None
    )
    all_assignees: list[WorkflowInstancesFlowControlRestartResultAllAssignee] | None = None
    template_version_id: Id | None = None


@record
class WorkflowInstancesFlowControlRestartResultAllAssignee(Model):
    """``all_assignees`` of :class:`WorkflowInstancesFlowControlRestartResult`."""

    id: Id | None = None
    name: Any = None
    login: Any = None
    company: Any = None


@record
class WorkflowInstancesFlowControlRestartResultCurrentStepOccurrence(Model):
    """``current_step_occurrence`` of :class:`WorkflowInstancesFlowControlRestartResult`."""

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
class WorkflowInstancesFlowControlRestartResultResponsibleGroupMembership(Model):
    """``responsible_group_memberships`` of :class:`WorkflowInstancesFlowControlRestartResult`."""

    responsible_group_uuid: Any = None
    assignees: Any = None


@record
class WorkflowInstancesFlowControlRestartResultWorkflowManager(Model):
    """``workflow_manager`` of :class:`WorkflowInstancesFlowControlRestartResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: WorkflowInstancesFlowControlRestartResultWorkflowManagerCompany | None = None


@record
class WorkflowInstancesFlowControlRestartResultWorkflowManagerCompany(Model):
    """``company`` of :class:`WorkflowInstancesFlowControlRestartResultWorkflowManager`."""

    name: str | None = None


@record
class WorkflowInstancesFlowControlTerminateResult(Model):
    """What Procore tells of workflow instances flow control (Workflows)."""

    id: Id | None = None
    tool_type: str | None = None
    tool_subtype: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    started_at: DateTime | None = None
    ended_at: DateTime | None = None
    current_step_occurrence: WorkflowInstancesFlowControlTerminateResultCurrentStepOccurrence | None = None
    workflow_manager: WorkflowInstancesFlowControlTerminateResultWorkflowManager | None = None
    responsible_group_memberships: (
        list[WorkflowInstancesFlowControlTerminateResultResponsibleGroupMembership] | None
    ) = None
    all_assignees: list[WorkflowInstancesFlowControlTerminateResultAllAssignee] | None = None
    template_version_id: Id | None = None


@record
class WorkflowInstancesFlowControlTerminateResultAllAssignee(Model):
    """``all_assignees`` of :class:`WorkflowInstancesFlowControlTerminateResult`."""

    id: Id | None = None
    name: Any = None
    login: Any = None
    company: Any = None


@record
class WorkflowInstancesFlowControlTerminateResultCurrentStepOccurrence(Model):
    """``current_step_occurrence`` of :class:`WorkflowInstancesFlowControlTerminateResult`."""

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
class WorkflowInstancesFlowControlTerminateResultResponsibleGroupMembership(Model):
    """``responsible_group_memberships`` of :class:`WorkflowInstancesFlowControlTerminateResult`."""

    responsible_group_uuid: Any = None
    assignees: Any = None


@record
class WorkflowInstancesFlowControlTerminateResultWorkflowManager(Model):
    """``workflow_manager`` of :class:`WorkflowInstancesFlowControlTerminateResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: WorkflowInstancesFlowControlTerminateResultWorkflowManagerCompany | None = None


@record
class WorkflowInstancesFlowControlTerminateResultWorkflowManagerCompany(Model):
    """``company`` of :class:`WorkflowInstancesFlowControlTerminateResultWorkflowManager`."""

    name: str | None = None


class WorkflowInstancesFlowControlResource(Resource):
    """Workflow instances flow control (Workflows)."""

    __slots__ = ()

    async def restart_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowInstancesFlowControlRestartResult:
        """Restart a Workflow Instance (Company).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/{id}/restart
        """
        return await self._one(
            WorkflowInstancesFlowControlRestartResult,
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
    ) -> WorkflowInstancesFlowControlRestartResult:
        """Restart a Workflow Instance (Project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/restart
        """
        return await self._one(
            WorkflowInstancesFlowControlRestartResult,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/restart",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def terminate_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowInstancesFlowControlTerminateResult:
        """Terminate a Workflow Instance (Company) (Public).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/{id}/terminate
        """
        return await self._one(
            WorkflowInstancesFlowControlTerminateResult,
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
    ) -> WorkflowInstancesFlowControlTerminateResult:
        """Terminate a Workflow Instance (Project) (Public).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/terminate
        """
        return await self._one(
            WorkflowInstancesFlowControlTerminateResult,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/terminate",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )
