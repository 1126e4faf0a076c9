"""Calendars (Scheduling)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class Calendar(Model):
    """A calendar."""

    calendar_id: Id | None = None
    name: str | None = None
    is_global: bool | None = None
    hours_per_day: int | None = None
    days_per_week: int | None = None
    days_per_month: int | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    calendar_intervals: list[CalendarInterval] | None = None


@record
class CalendarInterval(Model):
    """``calendar_intervals`` of :class:`Calendar`."""

    interval_id: Id | None = None
    recurrent_start_date: Any = None
    recurrent_end_date: Any = None
    start_date: Any = None
    end_date: Any = None
    type: Any = None
    is_working: Any = None


class CalendarFilters(TypedDict, total=False):
    """Query filters of ``scheduling.calendars.list``."""

    calendar_id: Id | Sequence[Id]
    name: str | Sequence[str]
    is_global: bool


class CalendarsResource(Resource):
    """Calendars (Scheduling)."""

    __slots__ = ()

    async def get(
        self,
        *,
        calendar_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Calendar:
        """Return a calendar by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/calendars/{calendar_id}
        https://developers.procore.com/reference/rest/calendars?version=2.0#get-calendar-by-id

        Returns:
            :class:`Calendar`.
        """
        return await self._one(
            Calendar,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/calendars/{calendar_id}",
            {"company_id": company_id, "project_id": project_id, "calendar_id": calendar_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        sort: Literal["calendar_id", "name", "is_global", "-calendar_id", "-name", "-is_global"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CalendarFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Calendar]:
        """List calendars.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/calendars
        https://developers.procore.com/reference/rest/calendars?version=2.0#list-calendars

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Calendar`.
        """
        return self._pages(
            Calendar,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/calendars",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
