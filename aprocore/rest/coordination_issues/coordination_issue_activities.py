"""Coordination issue activities (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CoordinationIssueActivity(Model):
    """A coordination issue activity."""

    id: Id | None = None
    coordination_issue_id: float | None = None
    type: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class CoordinationIssueActivityFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_activities.list``."""

    id: Id | Sequence[Id]
    coordination_issue_id: Id | Sequence[Id]
    include_deleted: Literal["only", "with"]


class CoordinationIssueActivitiesResource(Resource):
    """Coordination issue activities (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        filters: CoordinationIssueActivityFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueActivity]:
        """List coordination issue activities.

        GET /rest/v1.0/coordination_issue_activities
        https://developers.procore.com/reference/rest/v1/coordination-issue-activities?version=1.0#list-coordination-issue-activities

        Args:
            view: Level of detail. One of compact, normal, extended.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueActivity`.
        """
        return self._pages(
            CoordinationIssueActivity,
            "/rest/v1.0/coordination_issue_activities",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
