"""Schedule (legacy)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

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

__all__ = [
    "ScheduleLegacyResource",
]


class ScheduleLegacyResource(Resource):
    """Schedule (legacy).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def calendar_events(self) -> CalendarEventsResource:
        """Calendar events (Schedule (Legacy))."""
        from .calendar_events import CalendarEventsResource

        return CalendarEventsResource(self._session)

    @property
    def calendar_items(self) -> CalendarItemsResource:
        """Calendar items (Schedule (Legacy))."""
        from .calendar_items import CalendarItemsResource

        return CalendarItemsResource(self._session)

    @property
    def lookahead_tasks(self) -> LookaheadTasksResource:
        """Lookahead tasks (Schedule (Legacy))."""
        from .lookahead_tasks import LookaheadTasksResource

        return LookaheadTasksResource(self._session)

    @property
    def lookaheads(self) -> LookaheadsResource:
        """Lookaheads (Schedule (Legacy))."""
        from .lookaheads import LookaheadsResource

        return LookaheadsResource(self._session)

    @property
    def requested_changes(self) -> RequestedChangesResource:
        """Requested changes (Schedule (Legacy))."""
        from .requested_changes import RequestedChangesResource

        return RequestedChangesResource(self._session)

    @property
    def schedule(self) -> ScheduleResource:
        """Schedule (Schedule (Legacy))."""
        from .schedule import ScheduleResource

        return ScheduleResource(self._session)

    @property
    def schedule_imports(self) -> ScheduleImportsResource:
        """Schedule imports (Schedule (Legacy))."""
        from .schedule_imports import ScheduleImportsResource

        return ScheduleImportsResource(self._session)

    @property
    def schedule_integration(self) -> ScheduleIntegrationResource:
        """Schedule integration (Schedule (Legacy))."""
        from .schedule_integration import ScheduleIntegrationResource

        return ScheduleIntegrationResource(self._session)

    @property
    def schedule_resource_assignments(self) -> ScheduleResourceAssignmentsResource:
        """Schedule resource assignments (Schedule (Legacy))."""
        from .schedule_resource_assignments import ScheduleResourceAssignmentsResource

        return ScheduleResourceAssignmentsResource(self._session)

    @property
    def schedule_resources(self) -> ScheduleResourcesResource:
        """Schedule resources (Schedule (Legacy))."""
        from .schedule_resources import ScheduleResourcesResource

        return ScheduleResourcesResource(self._session)

    @property
    def schedule_settings(self) -> ScheduleSettingsResource:
        """Schedule settings (Schedule (Legacy))."""
        from .schedule_settings import ScheduleSettingsResource

        return ScheduleSettingsResource(self._session)

    @property
    def schedule_type(self) -> ScheduleTypeResource:
        """Schedule type (Schedule (Legacy))."""
        from .schedule_type import ScheduleTypeResource

        return ScheduleTypeResource(self._session)

    @property
    def task_requested_changes(self) -> TaskRequestedChangesResource:
        """Task requested changes (Schedule (Legacy))."""
        from .task_requested_changes import TaskRequestedChangesResource

        return TaskRequestedChangesResource(self._session)

    @property
    def tasks(self) -> TasksResource:
        """Tasks (Schedule (Legacy))."""
        from .tasks import TasksResource

        return TasksResource(self._session)

    @property
    def todos(self) -> TodosResource:
        """To-dos (Schedule (Legacy))."""
        from .todos import TodosResource

        return TodosResource(self._session)
