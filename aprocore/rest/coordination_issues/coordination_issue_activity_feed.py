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
    "CoordinationIssueActivityFeedComment",
    "CoordinationIssueActivityFeedCreatedBy",
    "CoordinationIssueActivityFeedCreator",
    "CoordinationIssueActivityFeedDetail",
    "CoordinationIssueActivityFeedFilters",
    "CoordinationIssueActivityFeedNewAssignee",
    "CoordinationIssueActivityFeedOldAssignee",
    "CoordinationIssueActivityFeedResource",
]


@record
class CoordinationIssueActivityFeed(Model):
    """What Procore tells of coordination issue activity feed."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    coordination_issue_id: Id | Sequence[Id]
    include_deleted: Literal["only", "with"]


class CoordinationIssueActivityFeedResource(Resource):
    """Coordination issue activity feed (Coordination Issues).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
