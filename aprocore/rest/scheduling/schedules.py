"""Schedules (Scheduling)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class Schedule(Model):
    """A schedule."""

    schedule_id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    schedule_name: str | None = None
    schedule_type: str | None = None
    is_active: bool | None = None
    data_date: str | None = None
    start_date: str | None = None
    calendar_id: Id | None = None
    parent_schedule_id: Id | None = None
    updated_at: str | None = None
    updated_by: str | None = None
    created_at: str | None = None
    created_by: str | None = None
    deleted_at: str | None = None
    deleted_by: str | None = None


class ScheduleFilters(TypedDict, total=False):
    """Query filters of ``scheduling.schedules.list``."""

    schedule_id: Id | Sequence[Id]
    schedule_name: str | Sequence[str]
    schedule_type: (
        Literal[
            "ONBOARDING",
            "READONLY_PROJECT_SCHEDULE",
            "LOOKAHEAD",
            "READONLY_ONBOARDING",
            "IMPORTED_READ_WRITE_ONBOARDING",
            "IMPORTED_READ_WRITE_PROJECT_SCHEDULE",
            "LOOKAHEAD_ONBOARDING",
        ]
        | Sequence[
            Literal[
                "ONBOARDING",
                "READONLY_PROJECT_SCHEDULE",
                "LOOKAHEAD",
                "READONLY_ONBOARDING",
                "IMPORTED_READ_WRITE_ONBOARDING",
                "IMPORTED_READ_WRITE_PROJECT_SCHEDULE",
                "LOOKAHEAD_ONBOARDING",
            ]
        ]
    )
    is_active: bool
    updated_at: DateRange


class SchedulesResource(Resource):
    """Schedules (Scheduling)."""

    __slots__ = ()

    async def get(
        self,
        *,
        schedule_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Schedule:
        """Return a schedule by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}
        https://developers.procore.com/reference/rest/schedules?version=2.0#get-schedule-by-id

        Returns:
            :class:`Schedule`.
        """
        return await self._one(
            Schedule,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        sort: Literal[
            "schedule_id",
            "schedule_name",
            "schedule_type",
            "is_active",
            "updated_at",
            "-schedule_id",
            "-schedule_name",
            "-schedule_type",
            "-is_active",
            "-updated_at",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ScheduleFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Schedule]:
        """List schedules.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules
        https://developers.procore.com/reference/rest/schedules?version=2.0#list-schedules

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Schedule`.
        """
        return self._pages(
            Schedule,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
