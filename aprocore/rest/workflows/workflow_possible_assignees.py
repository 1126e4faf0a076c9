"""Workflow possible assignees (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class WorkflowPossibleAssignee(Model):
    """A workflow possible assignee."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class WorkflowPossibleAssigneesResource(Resource):
    """Workflow possible assignees (Workflows)."""

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
        https://developers.procore.com/reference/rest/workflow-possible-assignees?version=2.0#list-possible-assignees-company

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowPossibleAssignee`.
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
        https://developers.procore.com/reference/rest/workflow-possible-assignees?version=2.0#list-possible-assignees-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowPossibleAssignee`.
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
