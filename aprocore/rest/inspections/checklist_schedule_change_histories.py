"""Checklist schedule change histories (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ChecklistScheduleChangeHistory(Model):
    """Checklist schedule change history."""

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
        """List checklist schedule change histories.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/change_history
        https://developers.procore.com/reference/rest/v1/checklist-schedule-change-histories?version=1.0#list-checklist-schedule-change-histories

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleChangeHistory`.
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
