"""Scheduling."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Job, Pages, Resource, ScopedOptions, Unset, Upload


class SchedulingResource(Resource):
    """Scheduling.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def activities(self) -> ActivitiesResource:
        """Activities (Scheduling)."""
        return ActivitiesResource(self._session)

    @property
    def activity_links(self) -> ActivityLinksResource:
        """Activity links (Scheduling)."""
        return ActivityLinksResource(self._session)

    @property
    def calendars(self) -> CalendarsResource:
        """Calendars (Scheduling)."""
        return CalendarsResource(self._session)

    @property
    def import_logs(self) -> ImportLogsResource:
        """Import logs (Scheduling)."""
        return ImportLogsResource(self._session)

    @property
    def import_status(self) -> ImportStatusResource:
        """Import status (Scheduling)."""
        return ImportStatusResource(self._session)

    @property
    def schedule_import(self) -> ScheduleImportResource:
        """Schedule import (Scheduling)."""
        return ScheduleImportResource(self._session)

    @property
    def schedules(self) -> SchedulesResource:
        """Schedules (Scheduling)."""
        return SchedulesResource(self._session)

    @property
    def timeline_events(self) -> TimelineEventsResource:
        """Timeline events (Scheduling)."""
        return TimelineEventsResource(self._session)


@record
class Activity(Model):
    """An activity."""

    activity_id: Id
    activity_name: str
    start_date: str | None = None
    finish_date: str | None = None
    duration: Decimal | None = None
    duration_unit: str | None = None
    duration_display_unit: str | None = None
    percent_complete: Decimal | None = None
    parent_id: Id | None = None
    ordered_parent_index: int
    constraint_type: str | None = None
    constraint_date: str | None = None
    assigned_company: str | None = None
    crew_size: int | None = None
    calendar_id: Id | None = None
    deadline_date: str | None = None
    deadline_variance: int | None = None
    category_data: list[ActivityCategoryData] | None = None
    resource_data: list[ActivityResourceData] | None = None
    is_critical: bool | None = None
    total_float: Decimal | None = None
    notes: str | None = None
    schedule_id: Id
    project_id: Id
    company_id: Id
    created_at: str
    created_by: str
    updated_at: str | None = None
    updated_by: str | None = None


@record
class ActivityCategoryData(Model):
    """``category_data`` of :class:`Activity`."""

    name: Any = None
    value: Any = None


@record
class ActivityResourceData(Model):
    """``resource_data`` of :class:`Activity`."""

    resource_id: Id
    resource_name: Any = None


class ActivityFilters(TypedDict, total=False):
    """Query filters of ``scheduling.activities.list``."""

    activity_id: Id | Sequence[Id]
    activity_name: str | Sequence[str]
    is_critical: bool
    updated_at: DateRange


class ActivitiesResource(Resource):
    """Activities (Scheduling)."""

    __slots__ = ()

    async def get(
        self,
        *,
        schedule_id: Id,
        activity_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Activity:
        """Return an activity by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activities/{activity_id}
        https://developers.procore.com/reference/rest/activities?version=2.0#get-activity-by-id

        Returns:
            :class:`Activity`.
        """
        return await self._one(
            Activity,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activities/{activity_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "schedule_id": schedule_id,
                "activity_id": activity_id,
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
            "activity_id",
            "activity_name",
            "start_date",
            "finish_date",
            "percent_complete",
            "parent_id",
            "ordered_parent_index",
            "deadline_date",
            "created_at",
            "last_modified_at",
            "starts_at",
            "finishes_at",
            "-activity_id",
            "-activity_name",
            "-start_date",
            "-finish_date",
            "-percent_complete",
            "-parent_id",
            "-ordered_parent_index",
            "-deadline_date",
            "-created_at",
            "-last_modified_at",
            "-starts_at",
            "-finishes_at",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActivityFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Activity]:
        """List activities.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activities
        https://developers.procore.com/reference/rest/activities?version=2.0#list-activities

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Activity`.
        """
        return self._pages(
            Activity,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activities",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ActivityLink(Model):
    """An activity link."""

    id: Id
    from_activity: str
    to_activity: str
    relationship_type: str
    lag: Decimal | None = None
    lag_unit: str | None = None
    lag_display_unit: str | None = None
    active: bool | None = None
    schedule_id: Id
    project_id: Id
    company_id: Id
    created_at: str
    created_by: str
    updated_at: str | None = None
    updated_by: str | None = None


class ActivityLinkFilters(TypedDict, total=False):
    """Query filters of ``scheduling.activity_links.list``."""

    id: Id | Sequence[Id]
    from_activity: str | Sequence[str]
    to_activity: str | Sequence[str]
    updated_at: DateRange


class ActivityLinksResource(Resource):
    """Activity links (Scheduling)."""

    __slots__ = ()

    async def get(
        self,
        *,
        schedule_id: Id,
        activity_link_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ActivityLink:
        """Return an activity link by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activity_links/{activity_link_id}
        https://developers.procore.com/reference/rest/activity-links?version=2.0#get-activity-link-by-id

        Returns:
            :class:`ActivityLink`.
        """
        return await self._one(
            ActivityLink,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activity_links/{activity_link_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "schedule_id": schedule_id,
                "activity_link_id": activity_link_id,
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
            "id", "from_activity", "to_activity", "updated_at", "-id", "-from_activity", "-to_activity", "-updated_at"
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActivityLinkFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActivityLink]:
        """List activity links.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activity_links
        https://developers.procore.com/reference/rest/activity-links?version=2.0#list-activity-links

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActivityLink`.
        """
        return self._pages(
            ActivityLink,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activity_links",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Calendar(Model):
    """A calendar."""

    calendar_id: Id
    name: str
    is_global: bool
    hours_per_day: int
    days_per_week: int
    days_per_month: int
    project_id: Id | None = None
    company_id: Id
    calendar_intervals: list[CalendarInterval]


@record
class CalendarInterval(Model):
    """``calendar_intervals`` of :class:`Calendar`."""

    interval_id: Id
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
        filters: CalendarFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Calendar]:
        """List calendars.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/calendars
        https://developers.procore.com/reference/rest/calendars?version=2.0#list-calendars

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
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


@record
class ImportLog(Model):
    """An import log."""

    summary: ImportLogSummary | None = None
    items: list[ImportLogItem] | None = None


@record
class ImportLogItem(Model):
    """``items`` of :class:`ImportLog`."""

    level: Any = None
    message: Any = None


@record
class ImportLogSummary(Model):
    """``summary`` of :class:`ImportLog`."""

    error_count: int | None = None
    warning_count: int | None = None


class ImportLogsResource(Resource):
    """Import logs (Scheduling)."""

    __slots__ = ()

    async def get(
        self,
        *,
        schedule_id: Id,
        job_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ImportLog:
        """Return import logs.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}/logs
        https://developers.procore.com/reference/rest/import-logs?version=2.0#get-import-logs

        Returns:
            :class:`ImportLog`.
        """
        return await self._one(
            ImportLog,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}/logs",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id, "job_id": job_id},
            options,
            headers={"locale": locale},
        )


@record
class ImportStatus(Model):
    """An import status."""

    job_id: Id | None = None
    status: Literal["queued", "processing", "completed", "failed"] | str | None = None
    status_url: str | None = None
    finished_at: DateTime | None = None
    errors: ImportStatusError | None = None


@record
class ImportStatusError(Model):
    """``errors`` of :class:`ImportStatus`."""

    message: str | None = None
    detailed_log_url: str | None = None


class ImportStatusResource(Resource):
    """Import status (Scheduling)."""

    __slots__ = ()

    async def get(
        self,
        *,
        schedule_id: Id,
        job_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ImportStatus:
        """Return an import status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}
        https://developers.procore.com/reference/rest/import-status?version=2.0#get-import-status

        Returns:
            :class:`ImportStatus`.
        """
        return await self._one(
            ImportStatus,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id, "job_id": job_id},
            options,
        )


@record
class ScheduleImportError(Model):
    """``errors`` of :class:`ScheduleImportJob`."""

    message: str | None = None
    detailed_log_url: str | None = None


@record
class ScheduleImportJob(Model):
    """Returned by :meth:`ScheduleImportResource.replace`."""

    job_id: Id | None = None
    status: Literal["queued", "processing", "completed", "failed"] | str | None = None
    status_url: str | None = None
    finished_at: DateTime | None = None
    errors: ScheduleImportError | None = None


class ScheduleImportResource(Resource):
    """Schedule import (Scheduling)."""

    __slots__ = ()

    async def replace(
        self,
        *,
        schedule_id: Id,
        file: Upload,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[ScheduleImportJob]:
        """Initiate a schedule import.

        PUT /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/import
        https://developers.procore.com/reference/rest/schedule-import?version=2.0#initiate-schedule-import

        Args:
            file: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`~aprocore.Job` of :class:`ScheduleImportJob`: ``await job.result()``.
        """
        return await self._job(
            ScheduleImportJob,
            "PUT",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/import",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
            form={"file": file},
            headers={"locale": locale},
        )


@record
class Schedule(Model):
    """A schedule."""

    schedule_id: Id
    project_id: Id
    company_id: Id
    schedule_name: str
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
        | str
    )
    is_active: bool
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
        filters: ScheduleFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Schedule]:
        """List schedules.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules
        https://developers.procore.com/reference/rest/schedules?version=2.0#list-schedules

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
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


@record
class TimelineEvent(Model):
    """A timeline event."""

    timeline_event_id: Id
    timeline_event_name: str
    start_date: Date | None = None
    finish_date: Date | None = None
    is_source_event: bool | None = None
    activity_code: str | None = None
    source_activity_deleted: bool | None = None
    timeline_event_type: Literal["time_range", "start_milestone", "finish_milestone"] | str | None = None
    color: str | None = None
    schedule_id: Id
    project_id: Id
    company_id: Id


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
        filters: TimelineEventFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TimelineEvent]:
        """List timeline events.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/timeline_events
        https://developers.procore.com/reference/rest/timeline-events?version=2.0#list-timeline-events

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
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
