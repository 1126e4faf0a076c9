"""Workflow tools (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class WorkflowTool(Model):
    """A workflow tool."""

    name: str | None = None
    type: str | None = None
    provider: str | None = None
    subtype: str | None = None


class WorkflowToolsResource(Resource):
    """Workflow tools (Workflows)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[WorkflowTool]:
        """List tools enabled for workflows.

        GET /rest/v2.0/companies/{company_id}/workflows/tools
        https://developers.procore.com/reference/rest/workflow-tools?version=2.0#list-tools-enabled-for-workflows

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowTool`.
        """
        return self._pages(
            WorkflowTool,
            "/rest/v2.0/companies/{company_id}/workflows/tools",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
