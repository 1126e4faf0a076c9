"""Resource planning."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .assignments import AssignmentsResource
    from .groups import GroupsResource
    from .job_titles import JobTitlesResource
    from .people import PeopleResource
    from .permission_levels import PermissionLevelsResource
    from .resource_planning_notification_profiles import ResourcePlanningNotificationProfilesResource
    from .resource_planning_projects import ResourcePlanningProjectsResource
    from .resource_planning_reports import ResourcePlanningReportsResource
    from .resource_requests import ResourceRequestsResource
    from .tags import TagsResource
    from .time_off import TimeOffResource

__all__ = [
    "ResourcePlanningResource",
]


class ResourcePlanningResource(Resource):
    """Resource planning.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def assignments(self) -> AssignmentsResource:
        """Assignments (Resource Planning)."""
        from .assignments import AssignmentsResource

        return AssignmentsResource(self._session)

    @property
    def groups(self) -> GroupsResource:
        """Groups (Resource Planning)."""
        from .groups import GroupsResource

        return GroupsResource(self._session)

    @property
    def job_titles(self) -> JobTitlesResource:
        """Job titles (Resource Planning)."""
        from .job_titles import JobTitlesResource

        return JobTitlesResource(self._session)

    @property
    def people(self) -> PeopleResource:
        """People (Resource Planning)."""
        from .people import PeopleResource

        return PeopleResource(self._session)

    @property
    def permission_levels(self) -> PermissionLevelsResource:
        """Permission levels (Resource Planning)."""
        from .permission_levels import PermissionLevelsResource

        return PermissionLevelsResource(self._session)

    @property
    def resource_planning_notification_profiles(self) -> ResourcePlanningNotificationProfilesResource:
        """Resource planning notification profiles (Resource Planning)."""
        from .resource_planning_notification_profiles import ResourcePlanningNotificationProfilesResource

        return ResourcePlanningNotificationProfilesResource(self._session)

    @property
    def resource_planning_projects(self) -> ResourcePlanningProjectsResource:
        """Resource planning projects (Resource Planning)."""
        from .resource_planning_projects import ResourcePlanningProjectsResource

        return ResourcePlanningProjectsResource(self._session)

    @property
    def resource_planning_reports(self) -> ResourcePlanningReportsResource:
        """Resource planning reports (Resource Planning)."""
        from .resource_planning_reports import ResourcePlanningReportsResource

        return ResourcePlanningReportsResource(self._session)

    @property
    def resource_requests(self) -> ResourceRequestsResource:
        """Resource requests (Resource Planning)."""
        from .resource_requests import ResourceRequestsResource

        return ResourceRequestsResource(self._session)

    @property
    def tags(self) -> TagsResource:
        """Tags (Resource Planning)."""
        from .tags import TagsResource

        return TagsResource(self._session)

    @property
    def time_off(self) -> TimeOffResource:
        """Time off (Resource Planning)."""
        from .time_off import TimeOffResource

        return TimeOffResource(self._session)
