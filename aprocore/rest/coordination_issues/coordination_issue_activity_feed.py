"""Coordination issue activity feed (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "CoordinationIssueActivityFeedFilters",
    "CoordinationIssueActivityFeedResource",
]


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
    ) -> Pages[Any]:
        """List Coordination Issue Activity Feed Items.

        GET /rest/v1.0/coordination_issue_activities/feed
        """
        return self._pages(
            None,
            "/rest/v1.0/coordination_issue_activities/feed",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
