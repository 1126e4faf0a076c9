"""Workflow presets (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some


@record
class WorkflowPreset(Model):
    """A workflow preset."""

    id: Id
    valid: bool | None = None
    default: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    template: WorkflowPresetTemplate | None = None
    workflow_manager: WorkflowPresetManager | None = None
    distribution_list: WorkflowPresetDistributionList | None = None
    responsible_group_memberships: list[WorkflowPresetResponsibleGroupMembership] | None = None


@record
class WorkflowPresetAssignee(Model):
    """``assignees`` of :class:`WorkflowPresetResponsibleGroupMembership`."""

    id: Id
    login: str | None = None
    name: str | None = None
    workflow_manager_id: Id | None = None
    responsible_group_memberships: list[WorkflowPresetResponsibleGroupMembership] | None = None


@record
class WorkflowPresetCompany(Model):
    """``company`` of :class:`WorkflowPresetManager`."""

    name: str | None = None


@record
class WorkflowPresetDistributionList(Model):
    """``distribution_list`` of :class:`WorkflowPreset`."""

    id: Id
    name: str | None = None


@record
class WorkflowPresetManager(Model):
    """``workflow_manager`` of :class:`WorkflowPreset`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company: WorkflowPresetCompany | None = None


@record
class WorkflowPresetResponsibleGroupMembership(Model):
    """``responsible_group_memberships`` of :class:`WorkflowPreset`."""

    responsible_group_uuid: str | None = None
    assignees: list[WorkflowPresetAssignee] | None = None
    uuid: str | None = None
    login_ids: list[Id] | None = None


@record
class WorkflowPresetTemplate(Model):
    """``template`` of :class:`WorkflowPreset`."""

    id: Id
    last_published_version_id: Id | None = None
    name: str | None = None


class WorkflowPresetResponsibleGroupMembershipInput(TypedDict, total=False):
    """``responsible_group_memberships`` in a request body."""

    uuid: str | None
    login_ids: Sequence[Id] | None


class WorkflowPresetFilters(TypedDict, total=False):
    """Query filters of ``workflows.workflow_presets.list_for_company``, ``workflows.workflow_presets.list_for_project``."""

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
        """Return a workflow preset (company).

        GET /rest/v2.0/companies/{company_id}/workflows/presets/{id}
        https://developers.procore.com/reference/rest/workflow-presets?version=2.0#get-workflow-preset-company

        Returns:
            :class:`WorkflowPreset`.
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
        """Return a workflow preset (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}
        https://developers.procore.com/reference/rest/workflow-presets?version=2.0#get-workflow-preset-project

        Returns:
            :class:`WorkflowPreset`.
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
        """List workflow presets (company).

        GET /rest/v2.0/companies/{company_id}/workflows/presets
        https://developers.procore.com/reference/rest/workflow-presets?version=2.0#list-workflow-presets-company

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowPreset`.
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
        """List workflow presets (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets
        https://developers.procore.com/reference/rest/workflow-presets?version=2.0#list-workflow-presets-project

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowPreset`.
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
        responsible_group_memberships: Sequence[WorkflowPresetResponsibleGroupMembershipInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowPresetAssignee:
        """Update assignees and workflow manager (company).

        PATCH /rest/v2.0/companies/{company_id}/workflows/presets/{id}/assignees
        https://developers.procore.com/reference/rest/workflow-presets?version=2.0#update-assignees-and-workflow-manager-company

        Returns:
            :class:`WorkflowPresetAssignee`.
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
        responsible_group_memberships: Sequence[WorkflowPresetResponsibleGroupMembershipInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowPresetAssignee:
        """Update assignees and workflow manager (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}/assignees
        https://developers.procore.com/reference/rest/workflow-presets?version=2.0#update-assignees-and-workflow-manager-project

        Returns:
            :class:`WorkflowPresetAssignee`.
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
        """Update a workflow preset (company).

        PATCH /rest/v2.0/companies/{company_id}/workflows/presets/{id}
        https://developers.procore.com/reference/rest/workflow-presets?version=2.0#update-workflow-preset-company

        Returns:
            :class:`WorkflowPreset`.
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
        """Update a workflow preset (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}
        https://developers.procore.com/reference/rest/workflow-presets?version=2.0#update-workflow-preset-project

        Returns:
            :class:`WorkflowPreset`.
        """
        return await self._one(
            WorkflowPreset,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/presets/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            body=some({"default": default}),
        )
