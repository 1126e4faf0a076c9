"""Coordination issue counts (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "CoordinationIssueCount",
    "CoordinationIssueCountFilters",
    "CoordinationIssueCountsResource",
]


@record
class CoordinationIssueCount(Model):
    """What Procore tells of coordination issue counts."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    group_by: Literal["assignee_company", "location"] | Sequence[Literal["assignee_company", "location"]]


class CoordinationIssueCountsResource(Resource):
    """Coordination issue counts (Coordination Issues).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
