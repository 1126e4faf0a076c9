"""Coordination issue activities (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "CoordinationIssueActivitiesResource",
    "CoordinationIssueActivity",
    "CoordinationIssueActivityFilters",
]


@record
class CoordinationIssueActivity(Model):
    """What Procore tells of coordination issue activities (Coordination Issues)."""

    id: Id | None = None
    coordination_issue_id: float | None = None
    type: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class CoordinationIssueActivityFilters(TypedDict, total=False):
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
        """List Coordination Issue Activities.

        GET /rest/v1.0/coordination_issue_activities
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
