"""Coordination issue export (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, DateRange, Options, Resource, StreamedResponse, Unset

__all__ = [
    "CoordinationIssueExportColumnStateInput",
    "CoordinationIssueExportFilters",
    "CoordinationIssueExportResource",
]


class CoordinationIssueExportColumnStateInput(TypedDict, total=False):
    """What is sent as ``column_state``."""

    field: str | None


class CoordinationIssueExportFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

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
    """Coordination issue export (Coordination Issues).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Gives a file while it is entered: ``async with … as response``.

        While the file is still being made, the response's status is 202 and it is empty.

        Args:
            view: how much is told of each.
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
