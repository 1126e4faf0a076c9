"""Coordination issue export (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, DateRange, Options, Resource, StreamedResponse, Unset


class CoordinationIssueExportColumnStateInput(TypedDict, total=False):
    """``column_state`` in a request body."""

    field: str | None


class CoordinationIssueExportFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_export.get``."""

    assignee_company_id: Id | Sequence[Id]
    assignee_id: Id | Sequence[Id]
    ids: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    search: str | Sequence[str]
    coordination_issue_file_id: Id | Sequence[Id]
    status: (
        Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        | Sequence[
            Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        ]
    )
    updated_at: DateRange
    issue_type: (
        Literal[
            "building_code",
            "clash",
            "client_feedback",
            "constructability",
            "coordination",
            "design_review",
            "existing_condition",
            "requirement_change",
            "other",
        ]
        | Sequence[
            Literal[
                "building_code",
                "clash",
                "client_feedback",
                "constructability",
                "coordination",
                "design_review",
                "existing_condition",
                "requirement_change",
                "other",
            ]
        ]
    )
    priority: Literal["low", "medium", "high", "critical"] | Sequence[Literal["low", "medium", "high", "critical"]]
    trade_id: Id | Sequence[Id]
    overdue: bool


class CoordinationIssueExportResource(Resource):
    """Coordination issue export (Coordination Issues)."""

    __slots__ = ()

    def get(
        self,
        *,
        export_format: Literal["bcf", "csv", "pdf"],
        project_id: Id | Unset = UNSET,
        column_state: CoordinationIssueExportColumnStateInput
        | Sequence[CoordinationIssueExportColumnStateInput]
        | Unset = UNSET,
        view: Literal["pdf", "with_activity"] | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: CoordinationIssueExportFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Download coordination issues.

        GET /rest/v1.0/coordination_issues/export
        https://developers.procore.com/reference/rest/v1/coordination-issue-export?version=1.0#download-coordination-issues

        Args:
            export_format: One of bcf, csv, pdf.
            view: Level of detail. One of pdf, with_activity.
            filters: Query filters; other names are sent too.

        Returns:
            A streamed file: ``async with … as response``. Status 202 and no content mean that Procore is still creating it.
        """
        return self._file(
            "GET",
            "/rest/v1.0/coordination_issues/export",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "column_state": column_state,
                "view": view,
                "sort": sort,
                "export_format": export_format,
                "filters": filters,
            },
        )
