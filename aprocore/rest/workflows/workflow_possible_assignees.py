"""Workflow possible assignees (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "WorkflowPossibleAssignee",
    "WorkflowPossibleAssigneesResource",
]


@record
class WorkflowPossibleAssignee(Model):
    """What Procore tells of workflow possible assignees."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class WorkflowPossibleAssigneesResource(Resource):
    """Workflow possible assignees (Workflows).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_for_company(
        self,
        *,
        tool_type: str,
        company_id: Id | Unset = UNSET,
        tool_subtype: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowPossibleAssignee]:
        """List possible assignees (company).

        GET /rest/v2.0/companies/{company_id}/workflows/possible_assignees

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            WorkflowPossibleAssignee,
            "/rest/v2.0/companies/{company_id}/workflows/possible_assignees",
            {"company_id": company_id},
            options,
            query={"tool_type": tool_type, "tool_subtype": tool_subtype, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        tool_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        tool_subtype: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowPossibleAssignee]:
        """List possible assignees (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/possible_assignees

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            WorkflowPossibleAssignee,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/possible_assignees",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"tool_type": tool_type, "tool_subtype": tool_subtype, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
