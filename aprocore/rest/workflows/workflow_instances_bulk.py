"""Workflow instances bulk (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some

__all__ = [
    "WorkflowInstancesBulkItemInput",
    "WorkflowInstancesBulkResource",
]


class WorkflowInstancesBulkItemInput(TypedDict, total=False):
    """What is sent as ``items``."""

    item_id: Id | None
    preset_id: Id | None


class WorkflowInstancesBulkResource(Resource):
    """Workflow instances bulk (Workflows).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        What comes back is given as it comes: the reference does not describe it.
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

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/bulk_create",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some({"tool_type": tool_type, "tool_subtype": tool_subtype, "items": items}),
        )
