"""Workflow presets (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "WorkflowPreset",
    "WorkflowPresetAssignee",
    "WorkflowPresetAssigneeResponsibleGroupMembership",
    "WorkflowPresetAssigneeResponsibleGroupMembershipInput",
    "WorkflowPresetDistributionList",
    "WorkflowPresetFilters",
    "WorkflowPresetResponsibleGroupMembership",
    "WorkflowPresetTemplate",
    "WorkflowPresetWorkflowManager",
    "WorkflowPresetWorkflowManagerCompany",
    "WorkflowPresetsResource",
]


@record
class WorkflowPreset(Model):
    """What Procore tells of workflow presets (Workflows)."""

    id: Id | None = None
    valid: bool | None = None
    default: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    template: WorkflowPresetTemplate | None = None
    workflow_manager: WorkflowPresetWorkflowManager | None = None
    distribution_list: WorkflowPresetDistributionList | None = None
    responsible_group_memberships: list[WorkflowPresetResponsibleGroupMembership] | None = None


@record
class WorkflowPresetAssignee(Model):
    """What Procore tells of workflow presets (Workflows)."""

    workflow_manager_id: Id | None = None
    responsible_group_memberships: list[WorkflowPresetAssigneeResponsibleGroupMembership] | None = None


@record
class WorkflowPresetAssigneeResponsibleGroupMembership(Model):
    """``responsible_group_memberships`` of :class:`WorkflowPresetAssignee`."""

    uuid: Any = None
    login_ids: Id | None = None


@record
class WorkflowPresetDistributionList(Model):
    """``distribution_list`` of :class:`WorkflowPreset`."""

    id: Id | None = None
    name: str | None = None


@record
class WorkflowPresetResponsibleGroupMembership(Model):
    """``responsible_group_memberships`` of :class:`WorkflowPreset`."""

    responsible_group_uuid: Any = None
    assignees: Any = None


@record
class WorkflowPresetTemplate(Model):
    """``template`` of :class:`WorkflowPreset`."""

    id: Id | None = None
    last_published_version_id: Id | None = None
    name: Any = None


@record
class WorkflowPresetWorkflowManager(Model):
    """``workflow_manager`` of :class:`WorkflowPreset`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: WorkflowPresetWorkflowManagerCompany | None = None


@record
class WorkflowPresetWorkflowManagerCompany(Model):
    """``company`` of :class:`WorkflowPresetWorkflowManager`."""

    name: str | None = None


class WorkflowPresetAssigneeResponsibleGroupMembershipInput(TypedDict, total=False):
    uuid: str | None
    login_ids: Sequence[Id] | None


class WorkflowPresetFilters(TypedDict, total=False):
    tool_type: str | Sequence[str]
    tool_subtype: str | Sequence[str]
    is_default: bool
    is_valid: bool


class WorkflowPresetsResource(Resource):
    """Workflow presets (Workflows)."""

    __slots__ = ()

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowPreset:
        """Get Workflow Preset (Company).

        GET /rest/v2.0/companies/{company_id}/workflows/presets/{id}
        """
        return await self._one(
            WorkflowPreset,
            "GET",
            "/rest/v2.0/companies/{company_id}/workflows/presets/{id}",
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
    ) -> WorkflowPreset:
        """Get Workflow Preset (Project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}
        """
        return await self._one(
            WorkflowPreset,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    def list_for_company(
        self,
        *,
        filters: WorkflowPresetFilters,
        company_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowPreset]:
        """List Workflow Presets (Company).

        GET /rest/v2.0/companies/{company_id}/workflows/presets
        """
        return self._pages(
            WorkflowPreset,
            "/rest/v2.0/companies/{company_id}/workflows/presets",
            {"company_id": company_id},
            options,
            query={"filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        filters: WorkflowPresetFilters,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowPreset]:
        """List Workflow Presets (Project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets
        """
        return self._pages(
            WorkflowPreset,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_assignees_for_company(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        workflow_manager_id: Id | Unset | None = UNSET,
        responsible_group_memberships: Sequence[WorkflowPresetAssigneeResponsibleGroupMembershipInput]
        | Unset
        | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowPresetAssignee:
        """Update Assignees and Workflow Manager (Company).

        PATCH /rest/v2.0/companies/{company_id}/workflows/presets/{id}/assignees
        """
        return await self._one(
            WorkflowPresetAssignee,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/workflows/presets/{id}/assignees",
            {"company_id": company_id, "id": id},
            options,
            body=some(
                {
                    "workflow_manager_id": workflow_manager_id,
                    "responsible_group_memberships": responsible_group_memberships,
                }
            ),
        )

    async def update_assignees_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        workflow_manager_id: Id | Unset | None = UNSET,
        responsible_group_memberships: Sequence[WorkflowPresetAssigneeResponsibleGroupMembershipInput]
        | Unset
        | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowPresetAssignee:
        """Update Assignees and Workflow Manager (Project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}/assignees
        """
        return await self._one(
            WorkflowPresetAssignee,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}/assignees",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            body=some(
                {
                    "workflow_manager_id": workflow_manager_id,
                    "responsible_group_memberships": responsible_group_memberships,
                }
            ),
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        default: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowPreset:
        """Update Workflow Preset (Company).

        PATCH /rest/v2.0/companies/{company_id}/workflows/presets/{id}
        """
        return await self._one(
            WorkflowPreset,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/workflows/presets/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"default": default}),
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        default: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowPreset:
        """Update Workflow Preset (Project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}
        """
        return await self._one(
            WorkflowPreset,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            body=some({"default": default}),
        )
