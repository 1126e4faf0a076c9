"""Calendars (Scheduling)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Calendar",
    "CalendarFilters",
    "CalendarInterval",
    "CalendarsResource",
]


@record
class Calendar(Model):
    """What Procore tells of calendars."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    calendar_id: Id | Sequence[Id]
    name: str | Sequence[str]
    is_global: bool


class CalendarsResource(Resource):
    """Calendars (Scheduling).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        calendar_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Calendar:
        """Get calendar by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/calendars/{calendar_id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
