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
    """What Procore tells of checklist schedule change histories."""

    id: Id | None = None
    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None


class ChecklistScheduleChangeHistoriesResource(Resource):
    """Checklist schedule change histories (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
