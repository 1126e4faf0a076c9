"""Coordination issue activity feed (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CoordinationIssueActivityFeed(Model):
    """A coordination issue activity feed."""

    id: Id | None = None
    coordination_issue_id: Id | None = None
    type: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    details: CoordinationIssueActivityFeedDetail | None = None


@record
class CoordinationIssueActivityFeedComment(Model):
    """``comment`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id | None = None
    body: str | None = None
    creator: CoordinationIssueActivityFeedCreator | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CoordinationIssueActivityFeedCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedCreator(Model):
    """``creator`` of :class:`CoordinationIssueActivityFeedComment`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedDetail(Model):
    """``details`` of :class:`CoordinationIssueActivityFeed`."""

    id: Id | None = None
    created_by: CoordinationIssueActivityFeedCreatedBy | None = None
    old_assignee: CoordinationIssueActivityFeedOldAssignee | None = None
    new_assignee: CoordinationIssueActivityFeedNewAssignee | None = None
    comment: CoordinationIssueActivityFeedComment | None = None


@record
class CoordinationIssueActivityFeedNewAssignee(Model):
    """``new_assignee`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedOldAssignee(Model):
    """``old_assignee`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class CoordinationIssueActivityFeedFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_activity_feed.list``."""

    id: Id | Sequence[Id]
    coordination_issue_id: Id | Sequence[Id]
    include_deleted: Literal["only", "with"]


class CoordinationIssueActivityFeedResource(Resource):
    """Coordination issue activity feed (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CoordinationIssueActivityFeedFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueActivityFeed]:
        """List coordination issue activity feed items.

        GET /rest/v1.0/coordination_issue_activities/feed
        https://developers.procore.com/reference/rest/v1/coordination-issue-activity-feed?version=1.0#list-coordination-issue-activity-feed-items

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueActivityFeed`.
        """
        return self._pages(
            CoordinationIssueActivityFeed,
            "/rest/v1.0/coordination_issue_activities/feed",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
