"""Project."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .admin_equipment import AdminEquipmentResource
    from .links import LinksResource
    from .locations import LocationsResource
    from .project_assignments import ProjectAssignmentsResource
    from .project_dates import ProjectDatesResource
    from .project_demos import ProjectDemosResource
    from .project_roles import ProjectRolesResource
    from .project_templates import ProjectTemplatesResource
    from .project_tools import ProjectToolsResource
    from .user_project_roles import UserProjectRolesResource
    from .vendor_project_roles import VendorProjectRolesResource


class ProjectResource(Resource):
    """Project.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def admin_equipment(self) -> AdminEquipmentResource:
        """Admin equipment (Project)."""
        resource: AdminEquipmentResource = load(".project.admin_equipment", "AdminEquipmentResource")(self._session)
        return resource

    @property
    def links(self) -> LinksResource:
        """Links (Project)."""
        resource: LinksResource = load(".project.links", "LinksResource")(self._session)
        return resource

    @property
    def locations(self) -> LocationsResource:
        """Locations (Project)."""
        resource: LocationsResource = load(".project.locations", "LocationsResource")(self._session)
        return resource

    @property
    def project_assignments(self) -> ProjectAssignmentsResource:
        """Project assignments (Project)."""
        resource: ProjectAssignmentsResource = load(".project.project_assignments", "ProjectAssignmentsResource")(
            self._session
        )
        return resource

    @property
    def project_dates(self) -> ProjectDatesResource:
        """Project dates (Project)."""
        resource: ProjectDatesResource = load(".project.project_dates", "ProjectDatesResource")(self._session)
        return resource

    @property
    def project_demos(self) -> ProjectDemosResource:
        """Project demos (Project)."""
        resource: ProjectDemosResource = load(".project.project_demos", "ProjectDemosResource")(self._session)
        return resource

    @property
    def project_roles(self) -> ProjectRolesResource:
        """Project roles (Project)."""
        resource: ProjectRolesResource = load(".project.project_roles", "ProjectRolesResource")(self._session)
        return resource

    @property
    def project_templates(self) -> ProjectTemplatesResource:
        """Project templates (Project)."""
        resource: ProjectTemplatesResource = load(".project.project_templates", "ProjectTemplatesResource")(
            self._session
        )
        return resource

    @property
    def project_tools(self) -> ProjectToolsResource:
        """Project tools (Project)."""
        resource: ProjectToolsResource = load(".project.project_tools", "ProjectToolsResource")(self._session)
        return resource

    @property
    def user_project_roles(self) -> UserProjectRolesResource:
        """User project roles (Project)."""
        resource: UserProjectRolesResource = load(".project.user_project_roles", "UserProjectRolesResource")(
            self._session
        )
        return resource

    @property
    def vendor_project_roles(self) -> VendorProjectRolesResource:
        """Vendor project roles (Project)."""
        resource: VendorProjectRolesResource = load(".project.vendor_project_roles", "VendorProjectRolesResource")(
            self._session
        )
        return resource
