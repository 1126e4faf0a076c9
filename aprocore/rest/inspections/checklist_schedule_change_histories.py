"""Checklist schedule change histories (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ChecklistScheduleChangeHistoriesResource",
    "ChecklistScheduleChangeHistory",
]


@record
class ChecklistScheduleChangeHistory(Model):
    """What Procore tells of checklist schedule change histories (Inspections)."""

    id: Id | None = None
    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None


class ChecklistScheduleChangeHistoriesResource(Resource):
    """Checklist schedule change histories (Inspections)."""

    __slots__ = ()

    def list(
        self,
        *,
        schedule_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistScheduleChangeHistory]:
        """List Checklist Schedule Change Histories.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/change_history
        """
        return self._pages(
            ChecklistScheduleChangeHistory,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/change_history",
            {"project_id": project_id, "schedule_id": schedule_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
