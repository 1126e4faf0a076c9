"""Scheduling."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .activities import ActivitiesResource
    from .activity_links import ActivityLinksResource
    from .calendars import CalendarsResource
    from .import_logs import ImportLogsResource
    from .import_status import ImportStatusResource
    from .schedule_import import ScheduleImportResource
    from .schedules import SchedulesResource
    from .timeline_events import TimelineEventsResource


class SchedulingResource(Resource):
    """Scheduling.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def activities(self) -> ActivitiesResource:
        """Activities (Scheduling)."""
        resource: ActivitiesResource = load(".scheduling.activities", "ActivitiesResource")(self._session)
        return resource

    @property
    def activity_links(self) -> ActivityLinksResource:
        """Activity links (Scheduling)."""
        resource: ActivityLinksResource = load(".scheduling.activity_links", "ActivityLinksResource")(self._session)
        return resource

    @property
    def calendars(self) -> CalendarsResource:
        """Calendars (Scheduling)."""
        resource: CalendarsResource = load(".scheduling.calendars", "CalendarsResource")(self._session)
        return resource

    @property
    def import_logs(self) -> ImportLogsResource:
        """Import logs (Scheduling)."""
        resource: ImportLogsResource = load(".scheduling.import_logs", "ImportLogsResource")(self._session)
        return resource

    @property
    def import_status(self) -> ImportStatusResource:
        """Import status (Scheduling)."""
        resource: ImportStatusResource = load(".scheduling.import_status", "ImportStatusResource")(self._session)
        return resource

    @property
    def schedule_import(self) -> ScheduleImportResource:
        """Schedule import (Scheduling)."""
        resource: ScheduleImportResource = load(".scheduling.schedule_import", "ScheduleImportResource")(self._session)
        return resource

    @property
    def schedules(self) -> SchedulesResource:
        """Schedules (Scheduling)."""
        resource: SchedulesResource = load(".scheduling.schedules", "SchedulesResource")(self._session)
        return resource

    @property
    def timeline_events(self) -> TimelineEventsResource:
        """Timeline events (Scheduling)."""
        resource: TimelineEventsResource = load(".scheduling.timeline_events", "TimelineEventsResource")(self._session)
        return resource
