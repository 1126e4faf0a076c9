"""Workflow tools (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "WorkflowTool",
    "WorkflowToolsResource",
]


@record
class WorkflowTool(Model):
    """What Procore tells of workflow tools."""

    name: str | None = None
    type: str | None = None
    provider: str | None = None
    subtype: str | None = None


class WorkflowToolsResource(Resource):
    """Workflow tools (Workflows).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[WorkflowTool]:
        """List tools enabled for workflows.

        GET /rest/v2.0/companies/{company_id}/workflows/tools

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            WorkflowTool,
            "/rest/v2.0/companies/{company_id}/workflows/tools",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
