"""Coordination issue counts (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CoordinationIssueCount(Model):
    """A coordination issue count."""

    group_by: str | None = None
    group_id: Id | None = None
    group_label: str | None = None
    open_count: int | None = None
    blocked_count: int | None = None
    unblocked_count: int | None = None
    ready_for_review_count: int | None = None
    moved_to_observation_count: int | None = None
    closed_count: int | None = None
    in_progress_count: int | None = None


class CoordinationIssueCountFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_counts.list``."""

    group_by: Literal["assignee_company", "location"] | Sequence[Literal["assignee_company", "location"]]


class CoordinationIssueCountsResource(Resource):
    """Coordination issue counts (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CoordinationIssueCountFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueCount]:
        """List grouped coordination issue status count.

        GET /rest/v1.0/coordination_issues/status_count
        https://developers.procore.com/reference/rest/v1/coordination-issue-counts?version=1.0#list-grouped-coordination-issue-status-count

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueCount`.
        """
        return self._pages(
            CoordinationIssueCount,
            "/rest/v1.0/coordination_issues/status_count",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
