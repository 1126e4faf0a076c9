"""Workflow templates (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class WorkflowTemplate(Model):
    """A workflow template."""

    id: Id
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    archived_at: DateTime | None = None
    assigned_projects_count: int | None = None
    tool_type: str | None = None
    tool_subtype: str | None = None
    latest_published_version: WorkflowTemplateLatestPublishedVersion | None = None
    versions: list[WorkflowTemplateVersion] | None = None


@record
class WorkflowTemplateLatestPublishedVersion(Model):
    """``latest_published_version`` of :class:`WorkflowTemplate`."""

    id: Id
    version: str | None = None


@record
class WorkflowTemplateVersion(Model):
    """``versions`` of :class:`WorkflowTemplate`."""

    id: Id
    version: str | None = None


class WorkflowTemplatesResource(Resource):
    """Workflow templates (Workflows)."""

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
        https://developers.procore.com/reference/rest/workflow-templates?version=2.0#list-workflow-templates

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowTemplate`.
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
