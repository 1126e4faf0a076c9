"""Workflow instances bulk (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some


class WorkflowInstancesBulkItemInput(TypedDict, total=False):
    """``items`` in a request body."""

    item_id: Id | None
    preset_id: Id | None


class WorkflowInstancesBulkResource(Resource):
    """Workflow instances bulk (Workflows)."""

    __slots__ = ()

    async def bulk_create_for_company(
        self,
        *,
        tool_type: str,
        items: Sequence[WorkflowInstancesBulkItemInput],
        company_id: Id | Unset = UNSET,
        tool_subtype: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Bulk create workflow instances (company) (public).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/bulk_create
        https://developers.procore.com/reference/rest/workflow-instances-bulk?version=2.0#bulk-create-workflow-instances-company-public

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/workflows/instances/bulk_create",
            {"company_id": company_id},
            options,
            body=some({"tool_type": tool_type, "tool_subtype": tool_subtype, "items": items}),
        )

    async def bulk_create_for_project(
        self,
        *,
        tool_type: str,
        items: Sequence[WorkflowInstancesBulkItemInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        tool_subtype: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Bulk create workflow instances (project) (public).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/bulk_create
        https://developers.procore.com/reference/rest/workflow-instances-bulk?version=2.0#bulk-create-workflow-instances-project-public

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/bulk_create",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some({"tool_type": tool_type, "tool_subtype": tool_subtype, "items": items}),
        )
