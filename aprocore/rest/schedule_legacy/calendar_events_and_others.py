"""Calendar events (Schedule (Legacy)), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import (
    MAX_BATCH,
    OMITTED,
    UNSET,
    DateRange,
    DocumentedType,
    Options,
    Pages,
    Resource,
    StreamedResponse,
    Sync,
    Unset,
    Upload,
    deprecated,
    overloaded,
)


@record
class CalendarEvent(Model):
    """A calendar event."""

    schedule_tasks_last_updated_at: DateTime | None = None
    tasks: list[CalendarEventTask] | None = None
    todos: list[CalendarEventTodo] | None = None


@record
class CalendarEventAssignment(Model):
    """``assignment`` of :class:`CalendarEventTodo`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CalendarEventCreatedBy(Model):
    """``created_by`` of :class:`CalendarEventTask`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CalendarEventTask(Model):
    """``tasks`` of :class:`CalendarEvent`."""

    id: Id
    name: str | None = None
    task_name: str | None = None
    key: str | None = None
    start_datetime: DateTime | None = None
    finish_datetime: DateTime | None = None
    percentage: int | None = None
    color: str | None = None
    parent_id: Id | None = None
    pending: bool | None = None
    activity_id: Id | None = None
    schedule_activity_id: Id | None = None
    resource_name: str | None = None
    critical_path: bool | None = None
    milestone: bool | None = None
    actual_start: DateTime | None = None
    actual_finish: DateTime | None = None
    row_number: int | None = None
    has_children: bool | None = None
    full_outline_path: str | None = None
    source_uid: str | None = None
    wbs: str | None = None
    schedule_duration: Decimal | None = None
    resource_ids: list[Id] | None = None
    notes: str | None = None
    baseline_start: DateTime | None = None
    baseline_finish: DateTime | None = None
    start_variance: Decimal | None = None
    finish_variance: Decimal | None = None
    manually_edited: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: CalendarEventCreatedBy | None = None
    updated_by: CalendarEventUpdatedBy | None = None


@record
class CalendarEventTodo(Model):
    """``todos`` of :class:`CalendarEvent`."""

    id: Id
    assignment: CalendarEventAssignment | None = None
    color: str | None = None
    created_by: CalendarEventCreatedBy | None = None
    description: str | None = None
    finish_datetime: DateTime | None = None
    full_outline_path: str | None = None
    milestone: bool | None = None
    name: str | None = None
    percentage: int | None = None
    private: bool | None = None
    start_datetime: DateTime | None = None
    task_name: str | None = None
    updated_at: DateTime | None = None


@record
class CalendarEventUpdatedBy(Model):
    """``updated_by`` of :class:`CalendarEventTask`."""

    id: Id
    login: str | None = None
    name: str | None = None


class CalendarEventCalendarQuery(TypedDict, total=False):
    """Query parameters ``calendar[…]`` of ``schedule_legacy.calendar_events.list``."""

    start_datetime: DateRange
    finish_datetime: DateRange


class CalendarEventsResource(Resource):
    """Calendar events (Schedule (Legacy))."""

    __slots__ = ()

    @deprecated(
        "GET /rest/v1.0/calendar_events is deprecated by Procore. Use procore.schedule_legacy.calendar_items.list."
    )
    async def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        calendar: CalendarEventCalendarQuery = OMITTED,
        **options: Unpack[Options],
    ) -> CalendarEvent:
        """List calendar events.

        GET /rest/v1.0/calendar_events
        https://developers.procore.com/reference/rest/v1/calendar-events?version=1.0#list-calendar-events

        Args:
            calendar: Query parameters ``calendar[…]``; others go into ``params``.

        Returns:
            :class:`CalendarEvent`.
        """
        return await self._one(
            CalendarEvent,
            "GET",
            "/rest/v1.0/calendar_events",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "per_page": per_page,
                "calendar": calendar,
            },
        )


@record
class CalendarItem(Model):
    """A calendar item."""

    id: Id
    assigned: CalendarItemAssigned | None = None
    color: str | None = None
    created_by: CalendarItemCreatedBy | None = None
    description: str | None = None
    finish: Date | None = None
    full_outline_path: str | None = None
    milestone: bool | None = None
    name: str | None = None
    percentage: int | None = None
    private: bool | None = None
    start: Date | None = None
    task_name: str | None = None
    updated_at: DateTime | None = None


@record
class CalendarItemAssigned(Model):
    """``assigned`` of :class:`CalendarItem`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CalendarItemCreatedBy(Model):
    """``created_by`` of :class:`CalendarItem`."""

    id: Id
    login: str | None = None
    name: str | None = None


class CalendarItemInput(TypedDict, total=False):
    """``calendar_item`` in a request body."""

    assigned_id: Id | None
    color: str | None
    description: str | None
    finish: Date | str | None
    name: str | None
    percentage: int | None
    private: bool | None
    start: Date | str | None


class CalendarItemFilters(TypedDict, total=False):
    """Query filters of ``schedule_legacy.calendar_items.list``."""

    query: str | Sequence[str]
    updated_at: DateRange
    assigned_id: Id | Sequence[Id]
    date: DateRange


class CalendarItemsResource(Resource):
    """Calendar items (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self, *, calendar_item: CalendarItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CalendarItem:
        """Create a calendar item.

        POST /rest/v1.0/projects/{project_id}/schedule/calendar_items
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#create-calendar-item

        Returns:
            :class:`CalendarItem`.
        """
        return await self._one(
            CalendarItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items",
            {"project_id": project_id},
            options,
            body={"calendar_item": calendar_item},
            dates="calendar_item.finish calendar_item.start",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a calendar item.

        DELETE /rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#delete-calendar-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> CalendarItem:
        """Return a calendar item.

        GET /rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#show-calendar-item

        Returns:
            :class:`CalendarItem`.
        """
        return await self._one(
            CalendarItem,
            "GET",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @overload
    def list(
        self,
        *,
        filters: dict[Literal["query", "updated_at", "assigned_id", "date"], DocumentedType],
        view: Literal["total_count_only"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[CalendarItem]: ...
    @overload
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["total_count_only"] | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        finish_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "id",
            "name",
            "start_date",
            "finish_date",
            "percent",
            "-id",
            "-name",
            "-start_date",
            "-finish_date",
            "-percent",
        ]
        | Unset = UNSET,
        filters: CalendarItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CalendarItem]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[Literal["query", "updated_at", "assigned_id", "date"], DocumentedType],
        view: Sequence[Never] | Literal["ids_only"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["ids_only"],
        project_id: Id | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        finish_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "id",
            "name",
            "start_date",
            "finish_date",
            "percent",
            "-id",
            "-name",
            "-start_date",
            "-finish_date",
            "-percent",
        ]
        | Unset = UNSET,
        filters: CalendarItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]: ...
    @overloaded
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["ids_only", "total_count_only"] | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        finish_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "id",
            "name",
            "start_date",
            "finish_date",
            "percent",
            "-id",
            "-name",
            "-start_date",
            "-finish_date",
            "-percent",
        ]
        | Unset = UNSET,
        filters: CalendarItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CalendarItem]:
        """List calendar items.

        GET /rest/v1.0/projects/{project_id}/schedule/calendar_items
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#list-calendar-items

        Args:
            view: Level of detail. One of ids_only, total_count_only.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            finish_date: ``YYYY-MM-DD`` if passed as a string.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CalendarItem`; with ``view="ids_only"`` of IDs.
        """
        return self._pages(
            None if view == "ids_only" else CalendarItem,
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items",
            {"project_id": project_id},
            options,
            query={
                "view": view,
                "start_date": start_date,
                "finish_date": finish_date,
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            dates="start_date finish_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[CalendarItem]:
        """Sync calendar items.

        PATCH /rest/v1.0/projects/{project_id}/schedule/calendar_items/sync
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#sync-calendar-items

        Args:
            updates: Rows to update, matched by ``id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CalendarItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/sync",
            {"project_id": project_id},
            options,
            updates,
            dates="updates.finish updates.start",
            matched_by=("id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, calendar_item: CalendarItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CalendarItem:
        """Update a calendar item.

        PATCH /rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#update-calendar-item

        Returns:
            :class:`CalendarItem`.
        """
        return await self._one(
            CalendarItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"calendar_item": calendar_item},
            dates="calendar_item.finish calendar_item.start",
        )


@record
class LookaheadTask(Model):
    """A lookahead task."""

    id: Id
    project_id: Id | None = None
    company_id: Id | None = None
    lookahead_id: Id | None = None
    task_id: Id | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    parent_id: Id | None = None
    name: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    row_number: int | None = None
    critical_path: bool | None = None
    comment: str | None = None
    activity_id: Id | None = None
    wbs: str | None = None
    assignee_ids: list[Id] | None = None
    resource_ids: list[Id] | None = None
    vendor_ids: list[Id] | None = None
    segments: list[LookaheadTaskSegment] | None = None
    resources: list[LookaheadTaskResource] | None = None


@record
class LookaheadTaskResource(Model):
    """``resources`` of :class:`LookaheadTask`."""

    id: Id
    source_uid: str | None = None
    name: str | None = None


@record
class LookaheadTaskSegment(Model):
    """``segments`` of :class:`LookaheadTask`."""

    date: Date | None = None
    status: Literal["blank", "complete", "incomplete"] | str | None = None


class LookaheadTaskFields(TypedDict, total=False):
    """Fields of :class:`LookaheadTaskCreateInput` and :class:`LookaheadTaskInput`."""

    start_date: str | None
    end_date: str | None
    resource_ids: Sequence[Id] | None
    comment: str | None
    segments: Sequence[LookaheadTaskSegmentInput] | None
    assignee_ids: Sequence[Id] | None
    vendor_ids: Sequence[Id] | None


class LookaheadTaskSegmentInput(TypedDict):
    """``segments`` in a request body."""

    date: str
    status: Literal["blank", "complete", "incomplete"]


class LookaheadTaskCreateInput(LookaheadTaskFields):
    """``lookahead_task`` in the body of ``create``."""

    lookahead_id: Id
    parent_id: Id
    name: str


class LookaheadTaskInput(LookaheadTaskFields, total=False):
    """``lookahead_task`` in the body of ``update``."""

    lookahead_id: Id | None
    parent_id: Id | None
    name: str | None


class LookaheadTasksResource(Resource):
    """Lookahead tasks (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self, *, lookahead_task: LookaheadTaskCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> LookaheadTask:
        """Create a lookahead task.

        POST /rest/v1.0/projects/{project_id}/schedule/lookahead_tasks
        https://developers.procore.com/reference/rest/v1/lookahead-tasks?version=1.0#create-lookahead-task

        Returns:
            :class:`LookaheadTask`.
        """
        return await self._one(
            LookaheadTask,
            "POST",
            "/rest/v1.0/projects/{project_id}/schedule/lookahead_tasks",
            {"project_id": project_id},
            options,
            body={"lookahead_task": lookahead_task},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a lookahead task.

        DELETE /rest/v1.0/projects/{project_id}/schedule/lookahead_tasks/{id}
        https://developers.procore.com/reference/rest/v1/lookahead-tasks?version=1.0#delete-lookahead-task

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/schedule/lookahead_tasks/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def update(
        self, *, id: Id, lookahead_task: LookaheadTaskInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> LookaheadTask:
        """Update a lookahead task.

        PATCH /rest/v1.0/projects/{project_id}/schedule/lookahead_tasks/{id}
        https://developers.procore.com/reference/rest/v1/lookahead-tasks?version=1.0#update-lookahead-task

        Returns:
            :class:`LookaheadTask`.
        """
        return await self._one(
            LookaheadTask,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule/lookahead_tasks/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"lookahead_task": lookahead_task},
        )


@record
class RequestedChange(Model):
    """A requested change."""

    id: Id
    requested_by: str | None = None
    change_requested: str | None = None
    reason: str | None = None
    status: Literal["Approved", "Rejected", "Pending"] | str | None = None
    status_not_localized: Literal["approved", "rejected", "pending"] | str | None = None
    notes: str | None = None
    created_by: RequestedChangeCreatedBy | None = None
    new_finish: Date | None = None
    new_start: Date | None = None
    new_percentage: int | None = None
    old_finish: Date | None = None
    old_start: Date | None = None
    old_percentage: int | None = None
    other_change: str | None = None
    created_at: Date | None = None


@record
class RequestedChangeCreatedBy(Model):
    """``created_by`` of :class:`RequestedChange`."""

    id: Id
    login: str | None = None
    name: str | None = None


class RequestedChangeInput(TypedDict, total=False):
    """``requested_change`` in a request body."""

    change_reason: str | None
    other_change: str | None
    task: RequestedChangeTaskInput | None
    notes: str | None
    id: Id | None
    approved: bool | None
    disposition_reason: str | None


class RequestedChangeTaskInput(TypedDict, total=False):
    """``task`` in a request body."""

    start: str | None
    finish: str | None
    percentage: int | None


class RequestedChangesResource(Resource):
    """Requested changes (Schedule (Legacy))."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/requested_changes is deprecated by Procore.")
    async def create(
        self,
        *,
        task_id: Id,
        project_id: Id | Unset = UNSET,
        requested_change: RequestedChangeInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> RequestedChange:
        """Create a requested change.

        POST /rest/v1.0/requested_changes
        https://developers.procore.com/reference/rest/v1/requested-changes?version=1.0#creates-requested-change

        Returns:
            :class:`RequestedChange`.
        """
        return await self._one(
            RequestedChange,
            "POST",
            "/rest/v1.0/requested_changes",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "task_id": task_id},
            body={"requested_change": requested_change},
        )

    @deprecated("GET /rest/v1.0/requested_changes is deprecated by Procore.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        task_id: Id | Unset = UNSET,
        view: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RequestedChange]:
        """List requested changes.

        GET /rest/v1.0/requested_changes
        https://developers.procore.com/reference/rest/v1/requested-changes?version=1.0#list-requested-changes

        Args:
            view: Level of detail.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequestedChange`.
        """
        return self._pages(
            RequestedChange,
            "/rest/v1.0/requested_changes",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "task_id": task_id,
                "view": view,
                "page": page,
            },
            items_key="requested_changes",
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/requested_changes/review is deprecated by Procore.")
    async def review(
        self,
        *,
        project_id: Id | Unset = UNSET,
        requested_changes: Sequence[RequestedChangeInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[RequestedChange]:
        """Review requested changes.

        PATCH /rest/v1.0/requested_changes/review
        https://developers.procore.com/reference/rest/v1/requested-changes?version=1.0#review-requested-changes

        Returns:
            A list of :class:`RequestedChange`.
        """
        return await self._many(
            RequestedChange,
            "PATCH",
            "/rest/v1.0/requested_changes/review",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"requested_changes": requested_changes},
        )


@record
class Schedule(Model):
    """A schedule."""

    active_features: ScheduleActiveFeature | None = None
    last_calendar_view: str | None = None
    schedule_present: bool | None = None
    schedule_processing: bool | None = None
    schedule_crud_beta_agreement: ScheduleCrudBetaAgreement | None = None
    schedule_tasks_last_updated_at: DateTime | None = None
    schedule_tasks_edited_manually: bool | None = None
    type: ScheduleType | None = None
    data_date: DateTime | None = None
    lookahead_data_date: DateTime | None = None
    number_of_pending_requested_changes: Decimal | None = None
    uploaded_at: DateTime | None = None
    office: ScheduleOffice | None = None
    project: ScheduleProject | None = None


@record
class ScheduleActiveFeature(Model):
    """``active_features`` of :class:`Schedule`."""

    schedule_activity_feed: bool | None = None
    schedule_comment_mentions: bool | None = None
    schedule_gantt_crud: bool | None = None
    schedule_task_comments: bool | None = None
    schedule_task_details: bool | None = None
    schedule_linked_items: bool | None = None
    new_princess_enabled: bool | None = None


@record
class ScheduleCrudBetaAgreement(Model):
    """``schedule_crud_beta_agreement`` of :class:`Schedule`."""

    signed: bool | None = None
    version: str | None = None


@record
class ScheduleLogo(Model):
    """``logo`` of :class:`ScheduleOffice`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ScheduleOffice(Model):
    """``office`` of :class:`Schedule`."""

    id: Id
    name: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    country_code: str | None = None
    zip: str | None = None
    phone: str | None = None
    fax: str | None = None
    division: str | None = None
    logo: ScheduleLogo | None = None


@record
class ScheduleProject(Model):
    """``project`` of :class:`Schedule`."""

    id: Id
    country_code: str | None = None
    country_name: str | None = None
    state_code: str | None = None
    state_name: str | None = None
    county: str | None = None
    city: str | None = None
    address: str | None = None
    zip: str | None = None
    phone: str | None = None
    fax: str | None = None
    time_zone: str | None = None
    time_zone_name: str | None = None
    logo_url: str | None = None


@record
class ScheduleType(Model):
    """``type`` of :class:`Schedule`."""

    key: (
        Literal["Microsoft Project", "Microsoft Project 2010", "Microsoft Project Documents", "Primavera P6"]
        | str
        | None
    ) = None
    p6_id: Id | None = None


class ScheduleTypeInput(TypedDict, total=False):
    """``type`` in a request body."""

    key: Literal["Microsoft Project", "Microsoft Project 2010", "Microsoft Project Documents", "Primavera P6"] | None
    p6_id: Id | None


class ScheduleResource(Resource):
    """Schedule (Schedule (Legacy))."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Schedule:
        """Return schedule metadata.

        GET /rest/v1.0/projects/{project_id}/schedule
        https://developers.procore.com/reference/rest/v1/schedule?version=1.0#get-schedule-metadata

        Returns:
            :class:`Schedule`.
        """
        return await self._one(
            Schedule, "GET", "/rest/v1.0/projects/{project_id}/schedule", {"project_id": project_id}, options
        )

    async def update(
        self, *, type: ScheduleTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Schedule:
        """Update schedule metadata.

        PATCH /rest/v1.0/projects/{project_id}/schedule
        https://developers.procore.com/reference/rest/v1/schedule?version=1.0#update-schedule-metadata

        Returns:
            :class:`Schedule`.
        """
        return await self._one(
            Schedule,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule",
            {"project_id": project_id},
            options,
            body={"project_id": project_id, "type": type},
        )


@record
class ScheduleImport(Model):
    """A schedule import."""

    schedule_processing_status: str | None = None
    import_file: ScheduleImportFile | None = None
    schedule_uploaded: bool | None = None


@record
class ScheduleImportFile(Model):
    """``import_file`` of :class:`ScheduleImport`."""

    name: str | None = None


class ScheduleImportsResource(Resource):
    """Schedule imports (Schedule (Legacy))."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleImport:
        """Return a schedule import processing state.

        GET /rest/v1.0/projects/{project_id}/schedule/imports/processing_status
        https://developers.procore.com/reference/rest/v1/schedule-imports?version=1.0#get-schedule-import-processing-state

        Returns:
            :class:`ScheduleImport`.
        """
        return await self._one(
            ScheduleImport,
            "GET",
            "/rest/v1.0/projects/{project_id}/schedule/imports/processing_status",
            {"project_id": project_id},
            options,
        )


@record
class ScheduleIntegration(Model):
    """A schedule integration."""

    id: Id
    message: str | None = None
    processed_at: DateTime | None = None
    success: bool | None = None
    uploaded_at: DateTime | None = None
    schedule_source: Literal["Procore", "Procore API", "Procore Documents", "Procore Drive"] | str | None = None
    uploaded_by: ScheduleIntegrationUploadedBy | None = None
    file: ScheduleIntegrationFile | None = None


@record
class ScheduleIntegrationFile(Model):
    """``file`` of :class:`ScheduleIntegration`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class ScheduleIntegrationUploadedBy(Model):
    """``uploaded_by`` of :class:`ScheduleIntegration`."""

    id: Id
    login: str | None = None
    name: str | None = None


class ScheduleIntegrationInput(TypedDict):
    """``schedule_integration`` in a request body."""

    file: Upload


class ScheduleIntegrationResource(Resource):
    """Schedule integration (Schedule (Legacy))."""

    __slots__ = ()

    def download(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Download a schedule file.

        GET /rest/v1.0/schedule_integration/download
        https://developers.procore.com/reference/rest/v1/schedule-integration?version=1.0#download-schedule-file

        Returns:
            A streamed file: ``async with … as response``.
        """
        return self._file(
            "GET",
            "/rest/v1.0/schedule_integration/download",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ScheduleIntegration]:
        """List schedule imports.

        GET /rest/v1.0/schedule_integration
        https://developers.procore.com/reference/rest/v1/schedule-integration?version=1.0#list-schedule-imports

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ScheduleIntegration`.
        """
        return self._pages(
            ScheduleIntegration,
            "/rest/v1.0/schedule_integration",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def replace(
        self,
        *,
        schedule_integration: ScheduleIntegrationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Upload a schedule file.

        PUT /rest/v1.0/schedule_integration
        https://developers.procore.com/reference/rest/v1/schedule-integration?version=1.0#upload-schedule-file

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/schedule_integration",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"schedule_integration": schedule_integration},
        )

    @deprecated("PATCH /rest/v1.0/schedule_integration is deprecated by Procore.")
    async def update(
        self,
        *,
        schedule_integration: ScheduleIntegrationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Upload a schedule file.

        PATCH /rest/v1.0/schedule_integration
        https://developers.procore.com/reference/rest/v1/schedule-integration?version=1.0#upload-schedule-file

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/schedule_integration",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"schedule_integration": schedule_integration},
        )


@record
class ScheduleResourceAssignment(Model):
    """A schedule resource assignment."""

    id: Id
    task_id: Id | None = None
    resource_id: Id | None = None
    schedule_attributes: Mapping[str, Any] | None = None


class ScheduleResourceAssignmentsResource(Resource):
    """Schedule resource assignments (Schedule (Legacy))."""

    __slots__ = ()

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResourceAssignment:
        """Return a resource assignment.

        GET /rest/v1.1/projects/{project_id}/schedule/resource_assignments/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resource-assignments?version=1.1#show-resource-assignment

        Returns:
            :class:`ScheduleResourceAssignment`.
        """
        return await self._one(
            ScheduleResourceAssignment,
            "GET",
            "/rest/v1.1/projects/{project_id}/schedule/resource_assignments/{id}",
            {"project_id": project_id, "id": id},
            options,
        )


@record
class ScheduleSetting(Model):
    """A schedule setting."""

    project_id: Id | None = None
    company_id: Id | None = None
    primavera_schedule_id: Id | None = None
    schedule_type: str | None = None
    schedule_file_pattern: str | None = None
    project_integration: bool | None = None
    display_task_names_with_full_outline_path: bool | None = None
    schedule_show_resources_on_calendar: bool | None = None
    schedule_allow_task_updates: bool | None = None
    schedule_task_auto_formatting: bool | None = None
    create_calendar_item_enabled: bool | None = None
    calendar_people_filters_enabled: bool | None = None
    schedule_use_project_admin_working_days: bool | None = None
    email_settings: ScheduleSettingEmailSetting | None = None


@record
class ScheduleSettingEmailSetting(Model):
    """``email_settings`` of :class:`ScheduleSetting`."""

    project_schedule_email_setting_id: Id | None = None
    send_weekly: bool | None = None
    day_of_week: int | None = None
    hour_to_send: int | None = None
    weeks_to_show: int | None = None
    last_sent_at: DateTime | None = None
    next_scheduled_at: DateTime | None = None
    lookahead_send_weekly: bool | None = None
    lookahead_day_of_week: int | None = None
    lookahead_hour_to_send: int | None = None
    lookahead_last_sent_at: DateTime | None = None
    lookahead_next_scheduled_at: DateTime | None = None
    resource_send_weekly: bool | None = None
    resource_day_of_week: int | None = None
    resource_hour_to_send: int | None = None
    resource_weeks_to_show: int | None = None
    resource_last_sent_at: DateTime | None = None
    resource_next_scheduled_at: DateTime | None = None


class ScheduleSettingsResource(Resource):
    """Schedule settings (Schedule (Legacy))."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleSetting:
        """Return project schedule settings.

        GET /rest/v1.0/projects/{project_id}/schedule/settings
        https://developers.procore.com/reference/rest/v1/schedule-settings?version=1.0#show-project-schedule-settings

        Returns:
            :class:`ScheduleSetting`.
        """
        return await self._one(
            ScheduleSetting,
            "GET",
            "/rest/v1.0/projects/{project_id}/schedule/settings",
            {"project_id": project_id},
            options,
        )


@record
class TaskRequestedChange(Model):
    """A task requested change."""

    id: Id
    change_requested: str | None = None
    created_by: TaskRequestedChangeCreatedBy | None = None
    new_finish: Date | None = None
    new_start: Date | None = None
    new_percentage: int | None = None
    old_finish: Date | None = None
    old_start: Date | None = None
    old_percentage: int | None = None
    other_change: str | None = None
    reason: str | None = None
    status: Literal["Approved", "Rejected", "Pending"] | str | None = None
    status_not_localized: Literal["approved", "rejected", "pending"] | str | None = None
    notes: str | None = None
    created_at: Date | None = None
    requested_by: str | None = None


@record
class TaskRequestedChangeCreatedBy(Model):
    """``created_by`` of :class:`TaskRequestedChange`."""

    id: Id
    login: str | None = None
    name: str | None = None


class TaskInput(TypedDict, total=False):
    """``task`` in a request body."""

    start: str | None
    finish: str | None
    percentage: int | None


class TaskRequestedChangeInput(TypedDict, total=False):
    """``requested_change`` in a request body."""

    change_reason: str | None
    other_change: str | None
    task: TaskInput | None
    notes: str | None
    id: Id | None
    approved: bool | None
    disposition_reason: str | None


class TaskRequestedChangesResource(Resource):
    """Task requested changes (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self,
        *,
        task_id: Id,
        project_id: Id | Unset = UNSET,
        requested_change: TaskRequestedChangeInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TaskRequestedChange:
        """Create a requested change.

        POST /rest/v1.1/projects/{project_id}/schedule/tasks/{task_id}/requested_changes
        https://developers.procore.com/reference/rest/v1/task-requested-changes?version=1.1#create-requested-change

        Returns:
            :class:`TaskRequestedChange`.
        """
        return await self._one(
            TaskRequestedChange,
            "POST",
            "/rest/v1.1/projects/{project_id}/schedule/tasks/{task_id}/requested_changes",
            {"project_id": project_id, "task_id": task_id},
            options,
            body={"requested_change": requested_change},
        )

    def list_requested_changes(
        self,
        *,
        project_id: Id | Unset = UNSET,
        task_id: Id | Unset = UNSET,
        view: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TaskRequestedChange]:
        """List requested changes for a schedule or a task.

        GET /rest/v1.1/projects/{project_id}/schedule/requested_changes
        https://developers.procore.com/reference/rest/v1/task-requested-changes?version=1.1#list-requested-changes-for-a-schedule-or-a-task

        Args:
            view: Level of detail.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskRequestedChange`.
        """
        return self._pages(
            TaskRequestedChange,
            "/rest/v1.1/projects/{project_id}/schedule/requested_changes",
            {"project_id": project_id},
            options,
            query={"task_id": task_id, "view": view, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def review_requested_changes(
        self,
        *,
        project_id: Id | Unset = UNSET,
        requested_changes: Sequence[TaskRequestedChangeInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TaskRequestedChange]:
        """Review requested changes.

        PATCH /rest/v1.1/projects/{project_id}/schedule/requested_changes/review
        https://developers.procore.com/reference/rest/v1/task-requested-changes?version=1.1#review-requested-changes

        Returns:
            A list of :class:`TaskRequestedChange`.
        """
        return await self._many(
            TaskRequestedChange,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/schedule/requested_changes/review",
            {"project_id": project_id},
            options,
            body={"requested_changes": requested_changes},
        )


@record
class Todo(Model):
    """A to-do."""

    id: Id
    assignment: TodoAssignment | None = None
    color: str | None = None
    created_by: TodoCreatedBy | None = None
    description: str | None = None
    finish_datetime: DateTime | None = None
    full_outline_path: str | None = None
    milestone: bool | None = None
    name: str | None = None
    percentage: int | None = None
    private: bool | None = None
    start_datetime: DateTime | None = None
    task_name: str | None = None
    updated_at: DateTime | None = None


@record
class TodoAssignment(Model):
    """``assignment`` of :class:`Todo`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TodoCreatedBy(Model):
    """``created_by`` of :class:`Todo`."""

    id: Id
    login: str | None = None
    name: str | None = None


class TodoFields(TypedDict, total=False):
    """Fields of :class:`TodoCreateInput` and :class:`TodoInput`."""

    assignment_id: Id | None
    color: str | None
    description: str | None
    percentage: int | None
    private: bool | None


class TodoCreateInput(TodoFields):
    """``todo`` in the body of ``create``."""

    finish_datetime: DateTime | str
    name: str
    start_datetime: DateTime | str


class TodoInput(TodoFields, total=False):
    """``todo`` in the body of ``update``."""

    finish_datetime: DateTime | str | None
    name: str | None
    start_datetime: DateTime | str | None


class TodosResource(Resource):
    """To-dos (Schedule (Legacy))."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/todos is deprecated by Procore.")
    async def create(
        self, *, todo: TodoCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Todo:
        """Create a to-do.

        POST /rest/v1.0/todos
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#create-todo

        Returns:
            :class:`Todo`.
        """
        return await self._one(
            Todo,
            "POST",
            "/rest/v1.0/todos",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "todo": todo},
            times="todo.finish_datetime todo.start_datetime",
        )

    @deprecated("DELETE /rest/v1.0/todos/{id} is deprecated by Procore.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a to-do.

        DELETE /rest/v1.0/todos/{id}
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#delete-todo

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/todos/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("GET /rest/v1.0/todos/{id} is deprecated by Procore.")
    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Todo:
        """Return a to-do.

        GET /rest/v1.0/todos/{id}
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#show-todo

        Returns:
            :class:`Todo`.
        """
        return await self._one(
            Todo,
            "GET",
            "/rest/v1.0/todos/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("PATCH /rest/v1.0/todos/sync is deprecated by Procore.")
    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[Todo]:
        """Sync to-dos.

        PATCH /rest/v1.0/todos/sync
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#sync-to-dos

        Args:
            updates: Rows to update, matched by ``id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            Todo,
            "PATCH",
            "/rest/v1.0/todos/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            times="updates.finish_datetime updates.start_datetime",
            matched_by=("id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/todos/{id} is deprecated by Procore.")
    async def update(
        self, *, id: Id, todo: TodoInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Todo:
        """Update a to-do.

        PATCH /rest/v1.0/todos/{id}
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#update-todo

        Returns:
            :class:`Todo`.
        """
        return await self._one(
            Todo,
            "PATCH",
            "/rest/v1.0/todos/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "todo": todo},
            times="todo.finish_datetime todo.start_datetime",
        )
