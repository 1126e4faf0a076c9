"""Legacy: workflow permanent logs (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, deprecated


@record
class LegacyWorkflowPermanentLog(Model):
    """A legacy (workflow permanent logs)."""

    id: Id | None = None
    activity: str | None = None
    attachments: list[LegacyWorkflowPermanentLogAttachment] | None = None
    ball_in_court_duration: str | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    performed_by: str | None = None
    user_role: str | None = None


@record
class LegacyWorkflowPermanentLogAttachment(Model):
    """``attachments`` of :class:`LegacyWorkflowPermanentLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


class LegacyWorkflowPermanentLogFilters(TypedDict, total=False):
    """Query filters of ``workflows.legacy_workflow_permanent_logs.list_for_company``, ``workflows.legacy_workflow_permanent_logs.list_for_project``."""

    workflowed_object_type: str | Sequence[str]
    workflowed_object_id: Id | Sequence[Id]


class LegacyWorkflowPermanentLogsResource(Resource):
    """Legacy: workflow permanent logs (Workflows)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/companies/{company_id}/workflow_permanent_logs is deprecated by Procore.")
    def list_for_company(
        self,
        *,
        filters: LegacyWorkflowPermanentLogFilters,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[LegacyWorkflowPermanentLog]:
        """List workflow permanent logs.

        GET /rest/v1.0/companies/{company_id}/workflow_permanent_logs
        https://developers.procore.com/reference/rest/v1/legacy---workflow-permanent-logs?version=1.0#list-workflow-permanent-logs

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LegacyWorkflowPermanentLog`.
        """
        return self._pages(
            LegacyWorkflowPermanentLog,
            "/rest/v1.0/companies/{company_id}/workflow_permanent_logs",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/workflow_permanent_logs is deprecated by Procore.")
    def list_for_project(
        self,
        *,
        filters: LegacyWorkflowPermanentLogFilters,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[LegacyWorkflowPermanentLog]:
        """List workflow permanent logs.

        GET /rest/v1.0/projects/{project_id}/workflow_permanent_logs
        https://developers.procore.com/reference/rest/v1/legacy---workflow-permanent-logs?version=1.0#list-workflow-permanent-logs

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LegacyWorkflowPermanentLog`.
        """
        return self._pages(
            LegacyWorkflowPermanentLog,
            "/rest/v1.0/projects/{project_id}/workflow_permanent_logs",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
