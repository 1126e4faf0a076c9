"""Resource planning."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .assignments import AssignmentsResource
    from .groups_and_others import (
        GroupsResource,
        JobTitlesResource,
        PermissionLevelsResource,
        ResourcePlanningNotificationProfilesResource,
        ResourceRequestsResource,
        TagsResource,
        TimeOffResource,
    )
    from .people import PeopleResource
    from .resource_planning_projects import ResourcePlanningProjectsResource
    from .resource_planning_reports import ResourcePlanningReportsResource


class ResourcePlanningResource(Resource):
    """Resource planning.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def assignments(self) -> AssignmentsResource:
        """Assignments (Resource Planning)."""
        resource: AssignmentsResource = load(".resource_planning.assignments", "AssignmentsResource")(self._session)
        return resource

    @property
    def groups(self) -> GroupsResource:
        """Groups (Resource Planning)."""
        resource: GroupsResource = load(".resource_planning.groups_and_others", "GroupsResource")(self._session)
        return resource

    @property
    def job_titles(self) -> JobTitlesResource:
        """Job titles (Resource Planning)."""
        resource: JobTitlesResource = load(".resource_planning.groups_and_others", "JobTitlesResource")(self._session)
        return resource

    @property
    def people(self) -> PeopleResource:
        """People (Resource Planning)."""
        resource: PeopleResource = load(".resource_planning.people", "PeopleResource")(self._session)
        return resource

    @property
    def permission_levels(self) -> PermissionLevelsResource:
        """Permission levels (Resource Planning)."""
        resource: PermissionLevelsResource = load(".resource_planning.groups_and_others", "PermissionLevelsResource")(
            self._session
        )
        return resource

    @property
    def resource_planning_notification_profiles(self) -> ResourcePlanningNotificationProfilesResource:
        """Resource planning notification profiles (Resource Planning)."""
        resource: ResourcePlanningNotificationProfilesResource = load(
            ".resource_planning.groups_and_others", "ResourcePlanningNotificationProfilesResource"
        )(self._session)
        return resource

    @property
    def resource_planning_projects(self) -> ResourcePlanningProjectsResource:
        """Resource planning projects (Resource Planning)."""
        resource: ResourcePlanningProjectsResource = load(
            ".resource_planning.resource_planning_projects", "ResourcePlanningProjectsResource"
        )(self._session)
        return resource

    @property
    def resource_planning_reports(self) -> ResourcePlanningReportsResource:
        """Resource planning reports (Resource Planning)."""
        resource: ResourcePlanningReportsResource = load(
            ".resource_planning.resource_planning_reports", "ResourcePlanningReportsResource"
        )(self._session)
        return resource

    @property
    def resource_requests(self) -> ResourceRequestsResource:
        """Resource requests (Resource Planning)."""
        resource: ResourceRequestsResource = load(".resource_planning.groups_and_others", "ResourceRequestsResource")(
            self._session
        )
        return resource

    @property
    def tags(self) -> TagsResource:
        """Tags (Resource Planning)."""
        resource: TagsResource = load(".resource_planning.groups_and_others", "TagsResource")(self._session)
        return resource

    @property
    def time_off(self) -> TimeOffResource:
        """Time off (Resource Planning)."""
        resource: TimeOffResource = load(".resource_planning.groups_and_others", "TimeOffResource")(self._session)
        return resource
