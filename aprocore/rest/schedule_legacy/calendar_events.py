"""Calendar events (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Resource, Unset


@record
class CalendarEvent(Model):
    """A calendar event."""

    schedule_tasks_last_updated_at: DateTime | None = None
    tasks: list[CalendarEventTask] | None = None
    todos: list[CalendarEventTodo] | None = None


@record
class CalendarEventAssignment(Model):
    """``assignment`` of :class:`CalendarEventTodo`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CalendarEventCreatedBy(Model):
    """``created_by`` of :class:`CalendarEventTask`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class CalendarEventTask(Model):
    """``tasks`` of :class:`CalendarEvent`."""

    id: Id | None = None
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
    schedule_duration: float | None = None
    resource_ids: list[list[Id]] | None = None
    notes: str | None = None
    baseline_start: DateTime | None = None
    baseline_finish: DateTime | None = None
    start_variance: float | None = None
    finish_variance: float | None = None
    manually_edited: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: CalendarEventCreatedBy | None = None
    updated_by: CalendarEventUpdatedBy | None = None


@record
class CalendarEventTodo(Model):
    """``todos`` of :class:`CalendarEvent`."""

    id: Id | None = None
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

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class CalendarEventCalendarQuery(TypedDict, total=False):
    """Query parameters ``calendar[…]`` of ``schedule_legacy.calendar_events.list``."""

    start_datetime: DateRange
    finish_datetime: DateRange


class CalendarEventsResource(Resource):
    """Calendar events (Schedule (Legacy))."""

    __slots__ = ()

    async def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        calendar: CalendarEventCalendarQuery | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CalendarEvent:
        """List calendar events.

        GET /rest/v1.0/calendar_events
        https://developers.procore.com/reference/rest/v1/calendar-events?version=1.0#list-calendar-events

        Args:
            calendar: Query parameters ``calendar[…]``; other names are sent too.

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
