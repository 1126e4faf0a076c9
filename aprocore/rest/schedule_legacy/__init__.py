"""Schedule (legacy)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .calendar_events import CalendarEventsResource
    from .calendar_items import CalendarItemsResource
    from .lookahead_tasks import LookaheadTasksResource
    from .lookaheads import LookaheadsResource
    from .requested_changes import RequestedChangesResource
    from .schedule import ScheduleResource
    from .schedule_imports import ScheduleImportsResource
    from .schedule_integration import ScheduleIntegrationResource
    from .schedule_resource_assignments import ScheduleResourceAssignmentsResource
    from .schedule_resources import ScheduleResourcesResource
    from .schedule_settings import ScheduleSettingsResource
    from .schedule_type import ScheduleTypeResource
    from .task_requested_changes import TaskRequestedChangesResource
    from .tasks import TasksResource
    from .todos import TodosResource


class ScheduleLegacyResource(Resource):
    """Schedule (legacy).

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def calendar_events(self) -> CalendarEventsResource:
        """Calendar events (Schedule (Legacy))."""
        resource: CalendarEventsResource = load(".schedule_legacy.calendar_events", "CalendarEventsResource")(
            self._session
        )
        return resource

    @property
    def calendar_items(self) -> CalendarItemsResource:
        """Calendar items (Schedule (Legacy))."""
        resource: CalendarItemsResource = load(".schedule_legacy.calendar_items", "CalendarItemsResource")(
            self._session
        )
        return resource

    @property
    def lookahead_tasks(self) -> LookaheadTasksResource:
        """Lookahead tasks (Schedule (Legacy))."""
        resource: LookaheadTasksResource = load(".schedule_legacy.lookahead_tasks", "LookaheadTasksResource")(
            self._session
        )
        return resource

    @property
    def lookaheads(self) -> LookaheadsResource:
        """Lookaheads (Schedule (Legacy))."""
        resource: LookaheadsResource = load(".schedule_legacy.lookaheads", "LookaheadsResource")(self._session)
        return resource

    @property
    def requested_changes(self) -> RequestedChangesResource:
        """Requested changes (Schedule (Legacy))."""
        resource: RequestedChangesResource = load(".schedule_legacy.requested_changes", "RequestedChangesResource")(
            self._session
        )
        return resource

    @property
    def schedule(self) -> ScheduleResource:
        """Schedule (Schedule (Legacy))."""
        resource: ScheduleResource = load(".schedule_legacy.schedule", "ScheduleResource")(self._session)
        return resource

    @property
    def schedule_imports(self) -> ScheduleImportsResource:
        """Schedule imports (Schedule (Legacy))."""
        resource: ScheduleImportsResource = load(".schedule_legacy.schedule_imports", "ScheduleImportsResource")(
            self._session
        )
        return resource

    @property
    def schedule_integration(self) -> ScheduleIntegrationResource:
        """Schedule integration (Schedule (Legacy))."""
        resource: ScheduleIntegrationResource = load(
            ".schedule_legacy.schedule_integration", "ScheduleIntegrationResource"
        )(self._session)
        return resource

    @property
    def schedule_resource_assignments(self) -> ScheduleResourceAssignmentsResource:
        """Schedule resource assignments (Schedule (Legacy))."""
        resource: ScheduleResourceAssignmentsResource = load(
            ".schedule_legacy.schedule_resource_assignments", "ScheduleResourceAssignmentsResource"
        )(self._session)
        return resource

    @property
    def schedule_resources(self) -> ScheduleResourcesResource:
        """Schedule resources (Schedule (Legacy))."""
        resource: ScheduleResourcesResource = load(".schedule_legacy.schedule_resources", "ScheduleResourcesResource")(
            self._session
        )
        return resource

    @property
    def schedule_settings(self) -> ScheduleSettingsResource:
        """Schedule settings (Schedule (Legacy))."""
        resource: ScheduleSettingsResource = load(".schedule_legacy.schedule_settings", "ScheduleSettingsResource")(
            self._session
        )
        return resource

    @property
    def schedule_type(self) -> ScheduleTypeResource:
        """Schedule type (Schedule (Legacy))."""
        resource: ScheduleTypeResource = load(".schedule_legacy.schedule_type", "ScheduleTypeResource")(self._session)
        return resource

    @property
    def task_requested_changes(self) -> TaskRequestedChangesResource:
        """Task requested changes (Schedule (Legacy))."""
        resource: TaskRequestedChangesResource = load(
            ".schedule_legacy.task_requested_changes", "TaskRequestedChangesResource"
        )(self._session)
        return resource

    @property
    def tasks(self) -> TasksResource:
        """Tasks (Schedule (Legacy))."""
        resource: TasksResource = load(".schedule_legacy.tasks", "TasksResource")(self._session)
        return resource

    @property
    def todos(self) -> TodosResource:
        """To-dos (Schedule (Legacy))."""
        resource: TodosResource = load(".schedule_legacy.todos", "TodosResource")(self._session)
        return resource
