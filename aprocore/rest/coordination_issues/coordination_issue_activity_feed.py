"""Coordination issue activity feed (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "CoordinationIssueActivityFeed",
    "CoordinationIssueActivityFeedDetail",
    "CoordinationIssueActivityFeedDetailComment",
    "CoordinationIssueActivityFeedDetailCommentCreator",
    "CoordinationIssueActivityFeedDetailCreatedBy",
    "CoordinationIssueActivityFeedDetailNewAssignee",
    "CoordinationIssueActivityFeedDetailOldAssignee",
    "CoordinationIssueActivityFeedFilters",
    "CoordinationIssueActivityFeedResource",
]


@record
class CoordinationIssueActivityFeed(Model):
    """What Procore tells of coordination issue activity feed (Coordination Issues)."""

    id: Id | None = None
    coordination_issue_id: Id | None = None
    type: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    details: CoordinationIssueActivityFeedDetail | None = None


@record
class CoordinationIssueActivityFeedDetail(Model):
    """``details`` of :class:`CoordinationIssueActivityFeed`."""

    id: Id | None = None
    created_by: CoordinationIssueActivityFeedDetailCreatedBy | None = None
    old_assignee: CoordinationIssueActivityFeedDetailOldAssignee | None = None
    new_assignee: CoordinationIssueActivityFeedDetailNewAssignee | None = None
    comment: CoordinationIssueActivityFeedDetailComment | None = None


@record
class CoordinationIssueActivityFeedDetailComment(Model):
    """``comment`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id | None = None
    body: str | None = None
    creator: CoordinationIssueActivityFeedDetailCommentCreator | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CoordinationIssueActivityFeedDetailCommentCreator(Model):
    """``creator`` of :class:`CoordinationIssueActivityFeedDetailComment`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedDetailCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedDetailNewAssignee(Model):
    """``new_assignee`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedDetailOldAssignee(Model):
    """``old_assignee`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class CoordinationIssueActivityFeedFilters(TypedDict, total=False):
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
        """List Coordination Issue Activity Feed Items.

        GET /rest/v1.0/coordination_issue_activities/feed
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
