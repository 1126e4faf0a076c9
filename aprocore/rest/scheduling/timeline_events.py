"""Timeline events (Scheduling)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class TimelineEvent(Model):
    """A timeline event."""

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
    """Query filters of ``scheduling.timeline_events.list``."""

    timeline_event_id: Id | Sequence[Id]
    timeline_event_name: str | Sequence[str]
    source_activity_deleted: bool


class TimelineEventsResource(Resource):
    """Timeline events (Scheduling)."""

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
        """Create a timeline event.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events
        https://developers.procore.com/reference/rest/timeline-events?version=2.0#create-timeline-event

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            finish_date: ``YYYY-MM-DD`` if passed as a string.
            timeline_event_type: One of time_range, start_milestone, finish_milestone.

        Returns:
            :class:`TimelineEvent`.
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
            dates="start_date finish_date",
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
        """Delete a timeline event.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events/{timeline_event_id}
        https://developers.procore.com/reference/rest/timeline-events?version=2.0#delete-timeline-event

        Returns:
            None.
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
        """Return a timeline event by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events/{timeline_event_id}
        https://developers.procore.com/reference/rest/timeline-events?version=2.0#get-timeline-event-by-id

        Returns:
            :class:`TimelineEvent`.
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
        https://developers.procore.com/reference/rest/timeline-events?version=2.0#list-timeline-events

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimelineEvent`.
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
        """Update a timeline event.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events/{timeline_event_id}
        https://developers.procore.com/reference/rest/timeline-events?version=2.0#update-timeline-event

        Args:
            timeline_event_type: One of time_range, start_milestone, finish_milestone.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            finish_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`TimelineEvent`.
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
            dates="start_date finish_date",
        )
