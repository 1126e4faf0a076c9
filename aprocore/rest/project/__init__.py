"""Project."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

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

__all__ = [
    "ProjectResource",
]


class ProjectResource(Resource):
    """Project.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def admin_equipment(self) -> AdminEquipmentResource:
        """Admin equipment (Project)."""
        from .admin_equipment import AdminEquipmentResource

        return AdminEquipmentResource(self._session)

    @property
    def links(self) -> LinksResource:
        """Links (Project)."""
        from .links import LinksResource

        return LinksResource(self._session)

    @property
    def locations(self) -> LocationsResource:
        """Locations (Project)."""
        from .locations import LocationsResource

        return LocationsResource(self._session)

    @property
    def project_assignments(self) -> ProjectAssignmentsResource:
        """Project assignments (Project)."""
        from .project_assignments import ProjectAssignmentsResource

        return ProjectAssignmentsResource(self._session)

    @property
    def project_dates(self) -> ProjectDatesResource:
        """Project dates (Project)."""
        from .project_dates import ProjectDatesResource

        return ProjectDatesResource(self._session)

    @property
    def project_demos(self) -> ProjectDemosResource:
        """Project demos (Project)."""
        from .project_demos import ProjectDemosResource

        return ProjectDemosResource(self._session)

    @property
    def project_roles(self) -> ProjectRolesResource:
        """Project roles (Project)."""
        from .project_roles import ProjectRolesResource

        return ProjectRolesResource(self._session)

    @property
    def project_templates(self) -> ProjectTemplatesResource:
        """Project templates (Project)."""
        from .project_templates import ProjectTemplatesResource

        return ProjectTemplatesResource(self._session)

    @property
    def project_tools(self) -> ProjectToolsResource:
        """Project tools (Project)."""
        from .project_tools import ProjectToolsResource

        return ProjectToolsResource(self._session)

    @property
    def user_project_roles(self) -> UserProjectRolesResource:
        """User project roles (Project)."""
        from .user_project_roles import UserProjectRolesResource

        return UserProjectRolesResource(self._session)

    @property
    def vendor_project_roles(self) -> VendorProjectRolesResource:
        """Vendor project roles (Project)."""
        from .vendor_project_roles import VendorProjectRolesResource

        return VendorProjectRolesResource(self._session)
