"""Workflow templates (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "WorkflowTemplate",
    "WorkflowTemplateLatestPublishedVersion",
    "WorkflowTemplatesResource",
]


@record
class WorkflowTemplate(Model):
    """What Procore tells of workflow templates."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    archived_at: DateTime | None = None
    assigned_projects_count: int | None = None
    tool_type: str | None = None
    tool_subtype: str | None = None
    latest_published_version: WorkflowTemplateLatestPublishedVersion | None = None
    versions: list[list[Any]] | None = None


@record
class WorkflowTemplateLatestPublishedVersion(Model):
    """``latest_published_version`` of :class:`WorkflowTemplate`."""

    id: Id | None = None
    version: Any = None


class WorkflowTemplatesResource(Resource):
    """Workflow templates (Workflows).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowTemplate]:
        """List workflow templates.

        GET /rest/v2.0/companies/{company_id}/workflows/templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            WorkflowTemplate,
            "/rest/v2.0/companies/{company_id}/workflows/templates",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
