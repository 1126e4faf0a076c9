"""Scheduling."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .activities import ActivitiesResource
    from .activity_links import ActivityLinksResource
    from .calendars import CalendarsResource
    from .import_logs import ImportLogsResource
    from .import_status import ImportStatusResource
    from .schedule_import import ScheduleImportResource
    from .schedules import SchedulesResource
    from .timeline_events import TimelineEventsResource

__all__ = [
    "SchedulingResource",
]


class SchedulingResource(Resource):
    """Scheduling.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def activities(self) -> ActivitiesResource:
        """Activities (Scheduling)."""
        from .activities import ActivitiesResource

        return ActivitiesResource(self._session)

    @property
    def activity_links(self) -> ActivityLinksResource:
        """Activity links (Scheduling)."""
        from .activity_links import ActivityLinksResource

        return ActivityLinksResource(self._session)

    @property
    def calendars(self) -> CalendarsResource:
        """Calendars (Scheduling)."""
        from .calendars import CalendarsResource

        return CalendarsResource(self._session)

    @property
    def import_logs(self) -> ImportLogsResource:
        """Import logs (Scheduling)."""
        from .import_logs import ImportLogsResource

        return ImportLogsResource(self._session)

    @property
    def import_status(self) -> ImportStatusResource:
        """Import status (Scheduling)."""
        from .import_status import ImportStatusResource

        return ImportStatusResource(self._session)

    @property
    def schedule_import(self) -> ScheduleImportResource:
        """Schedule import (Scheduling)."""
        from .schedule_import import ScheduleImportResource

        return ScheduleImportResource(self._session)

    @property
    def schedules(self) -> SchedulesResource:
        """Schedules (Scheduling)."""
        from .schedules import SchedulesResource

        return SchedulesResource(self._session)

    @property
    def timeline_events(self) -> TimelineEventsResource:
        """Timeline events (Scheduling)."""
        from .timeline_events import TimelineEventsResource

        return TimelineEventsResource(self._session)
