"""Project demos (Project)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ProjectDemo",
    "ProjectDemosResource",
]


@record
class ProjectDemo(Model):
    """What Procore tells of project demos (Project)."""

    id: Id | None = None
    details: str | None = None
    number: float | None = None
    created_by: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    status: str | None = None
    type: str | None = None
    activity_type: str | None = None
    url: str | None = None
    due_date: Date | None = None


class ProjectDemosResource(Resource):
    """Project demos (Project)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List Recent Activity Items.

        GET /rest/v1.0/projects/{project_id}/recent_activity
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/recent_activity",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
