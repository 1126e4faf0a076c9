"""Schedule (legacy)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .calendar_events_and_others import (
        CalendarEventsResource,
        CalendarItemsResource,
        LookaheadTasksResource,
        RequestedChangesResource,
        ScheduleImportsResource,
        ScheduleIntegrationResource,
        ScheduleResource,
        ScheduleResourceAssignmentsResource,
        ScheduleSettingsResource,
        TaskRequestedChangesResource,
        TodosResource,
    )
    from .lookaheads_and_others import (
        LookaheadsResource,
        ScheduleResourcesResource,
        ScheduleTypeResource,
        TasksResource,
    )


class ScheduleLegacyResource(Resource):
    """Schedule (legacy).

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def calendar_events(self) -> CalendarEventsResource:
        """Calendar events (Schedule (Legacy))."""
        resource: CalendarEventsResource = load(
            ".schedule_legacy.calendar_events_and_others", "CalendarEventsResource"
        )(self._session)
        return resource

    @property
    def calendar_items(self) -> CalendarItemsResource:
        """Calendar items (Schedule (Legacy))."""
        resource: CalendarItemsResource = load(".schedule_legacy.calendar_events_and_others", "CalendarItemsResource")(
            self._session
        )
        return resource

    @property
    def lookahead_tasks(self) -> LookaheadTasksResource:
        """Lookahead tasks (Schedule (Legacy))."""
        resource: LookaheadTasksResource = load(
            ".schedule_legacy.calendar_events_and_others", "LookaheadTasksResource"
        )(self._session)
        return resource

    @property
    def lookaheads(self) -> LookaheadsResource:
        """Lookaheads (Schedule (Legacy))."""
        resource: LookaheadsResource = load(".schedule_legacy.lookaheads_and_others", "LookaheadsResource")(
            self._session
        )
        return resource

    @property
    def requested_changes(self) -> RequestedChangesResource:
        """Requested changes (Schedule (Legacy))."""
        resource: RequestedChangesResource = load(
            ".schedule_legacy.calendar_events_and_others", "RequestedChangesResource"
        )(self._session)
        return resource

    @property
    def schedule(self) -> ScheduleResource:
        """Schedule (Schedule (Legacy))."""
        resource: ScheduleResource = load(".schedule_legacy.calendar_events_and_others", "ScheduleResource")(
            self._session
        )
        return resource

    @property
    def schedule_imports(self) -> ScheduleImportsResource:
        """Schedule imports (Schedule (Legacy))."""
        resource: ScheduleImportsResource = load(
            ".schedule_legacy.calendar_events_and_others", "ScheduleImportsResource"
        )(self._session)
        return resource

    @property
    def schedule_integration(self) -> ScheduleIntegrationResource:
        """Schedule integration (Schedule (Legacy))."""
        resource: ScheduleIntegrationResource = load(
            ".schedule_legacy.calendar_events_and_others", "ScheduleIntegrationResource"
        )(self._session)
        return resource

    @property
    def schedule_resource_assignments(self) -> ScheduleResourceAssignmentsResource:
        """Schedule resource assignments (Schedule (Legacy))."""
        resource: ScheduleResourceAssignmentsResource = load(
            ".schedule_legacy.calendar_events_and_others", "ScheduleResourceAssignmentsResource"
        )(self._session)
        return resource

    @property
    def schedule_resources(self) -> ScheduleResourcesResource:
        """Schedule resources (Schedule (Legacy))."""
        resource: ScheduleResourcesResource = load(
            ".schedule_legacy.lookaheads_and_others", "ScheduleResourcesResource"
        )(self._session)
        return resource

    @property
    def schedule_settings(self) -> ScheduleSettingsResource:
        """Schedule settings (Schedule (Legacy))."""
        resource: ScheduleSettingsResource = load(
            ".schedule_legacy.calendar_events_and_others", "ScheduleSettingsResource"
        )(self._session)
        return resource

    @property
    def schedule_type(self) -> ScheduleTypeResource:
        """Schedule type (Schedule (Legacy))."""
        resource: ScheduleTypeResource = load(".schedule_legacy.lookaheads_and_others", "ScheduleTypeResource")(
            self._session
        )
        return resource

    @property
    def task_requested_changes(self) -> TaskRequestedChangesResource:
        """Task requested changes (Schedule (Legacy))."""
        resource: TaskRequestedChangesResource = load(
            ".schedule_legacy.calendar_events_and_others", "TaskRequestedChangesResource"
        )(self._session)
        return resource

    @property
    def tasks(self) -> TasksResource:
        """Tasks (Schedule (Legacy))."""
        resource: TasksResource = load(".schedule_legacy.lookaheads_and_others", "TasksResource")(self._session)
        return resource

    @property
    def todos(self) -> TodosResource:
        """To-dos (Schedule (Legacy))."""
        resource: TodosResource = load(".schedule_legacy.calendar_events_and_others", "TodosResource")(self._session)
        return resource
