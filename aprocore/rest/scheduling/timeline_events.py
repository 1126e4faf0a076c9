"""Timeline events (Scheduling)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "TimelineEvent",
    "TimelineEventFilters",
    "TimelineEventsResource",
]


@record
class TimelineEvent(Model):
    """What Procore tells of timeline events."""

    timeline_event_id: Id | None = None
    timeline_event_name: str | None = None
    start_date: Date | None = None
    finish_date: Date | None = None
    is_source_event: bool | None = None
    activity_code: str | None = None
    source_activity_deleted: bool | None = None
    timeline_event_type: str | None = None
    color: str | None = None
    schedule_id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None


class TimelineEventFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    timeline_event_id: Id | Sequence[Id]
    timeline_event_name: str | Sequence[str]
    source_activity_deleted: bool


class TimelineEventsResource(Resource):
    """Timeline events (Scheduling).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        schedule_id: Id,
        timeline_event_name: str,
        start_date: Date | str,
        finish_date: Date | str,
        color: str,
        timeline_event_type: Literal["time_range", "start_milestone", "finish_milestone"],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimelineEvent:
        """Create timeline event.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events
        """
        return await self._one(
            TimelineEvent,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
            body={
                "timeline_event_name": timeline_event_name,
                "start_date": start_date,
                "finish_date": finish_date,
                "color": color,
                "timeline_event_type": timeline_event_type,
            },
        )

    async def delete(
        self,
        *,
        schedule_id: Id,
        timeline_event_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete timeline event.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events/{timeline_event_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events/{timeline_event_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "schedule_id": schedule_id,
                "timeline_event_id": timeline_event_id,
            },
            options,
        )

    async def get(
        self,
        *,
        schedule_id: Id,
        timeline_event_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimelineEvent:
        """Get timeline event by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events/{timeline_event_id}
        """
        return await self._one(
            TimelineEvent,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events/{timeline_event_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "schedule_id": schedule_id,
                "timeline_event_id": timeline_event_id,
            },
            options,
        )

    def list(
        self,
        *,
        schedule_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        sort: Literal[
            "timeline_event_id",
            "timeline_event_name",
            "start_date",
            "finish_date",
            "-timeline_event_id",
            "-timeline_event_name",
            "-start_date",
            "-finish_date",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TimelineEventFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TimelineEvent]:
        """List timeline events.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            TimelineEvent,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        schedule_id: Id,
        timeline_event_id: Id,
        timeline_event_type: Literal["time_range", "start_milestone", "finish_milestone"],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        timeline_event_name: str | Unset | None = UNSET,
        start_date: Date | str | Unset | None = UNSET,
        finish_date: Date | str | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimelineEvent:
        """Update timeline event.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events/{timeline_event_id}
        """
        return await self._one(
            TimelineEvent,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events/{timeline_event_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "schedule_id": schedule_id,
                "timeline_event_id": timeline_event_id,
            },
            options,
            body={
                "timeline_event_name": timeline_event_name,
                "start_date": start_date,
                "finish_date": finish_date,
                "color": color,
                "timeline_event_type": timeline_event_type,
            },
        )
