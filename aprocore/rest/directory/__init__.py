"""Directory."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .company_inactive_people_and_others import (
        CompanyInactivePeopleResource,
        CompanyInactiveUsersResource,
        CompanyInactiveVendorsResource,
        CompanyInsurancesResource,
        CompanyPeopleResource,
        CompanyPermissionTemplatesResource,
        CompanyVendorCommentsResource,
        CompanyVendorInsurancesResource,
        CrewsResource,
    )
    from .company_users import CompanyUsersResource
    from .company_vendors import CompanyVendorsResource
    from .departments_and_others import (
        DepartmentsResource,
        DistributionGroupsResource,
        ProjectAssignableUsersResource,
        ProjectDirectoryFilterOptionsResource,
        ProjectInactivePeopleResource,
        ProjectInactiveUsersResource,
        ProjectInactiveVendorsResource,
        ProjectInsurancesResource,
        ProjectMembershipsResource,
        ProjectPermissionTemplatesAssignmentsResource,
        ProjectPermissionTemplatesResource,
    )
    from .project_assignments_filter_options import ProjectAssignmentsFilterOptionsResource
    from .project_distribution_groups import ProjectDistributionGroupsResource
    from .project_people import ProjectPeopleResource
    from .project_users import ProjectUsersResource
    from .project_vendor_insurances import ProjectVendorInsurancesResource
    from .project_vendors import ProjectVendorsResource


class DirectoryResource(Resource):
    """Directory.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def company_inactive_people(self) -> CompanyInactivePeopleResource:
        """Company inactive people (Directory)."""
        resource: CompanyInactivePeopleResource = load(
            ".directory.company_inactive_people_and_others", "CompanyInactivePeopleResource"
        )(self._session)
        return resource

    @property
    def company_inactive_users(self) -> CompanyInactiveUsersResource:
        """Company inactive users (Directory)."""
        resource: CompanyInactiveUsersResource = load(
            ".directory.company_inactive_people_and_others", "CompanyInactiveUsersResource"
        )(self._session)
        return resource

    @property
    def company_inactive_vendors(self) -> CompanyInactiveVendorsResource:
        """Company inactive vendors (Directory)."""
        resource: CompanyInactiveVendorsResource = load(
            ".directory.company_inactive_people_and_others", "CompanyInactiveVendorsResource"
        )(self._session)
        return resource

    @property
    def company_insurances(self) -> CompanyInsurancesResource:
        """Company insurances (Directory)."""
        resource: CompanyInsurancesResource = load(
            ".directory.company_inactive_people_and_others", "CompanyInsurancesResource"
        )(self._session)
        return resource

    @property
    def company_people(self) -> CompanyPeopleResource:
        """Company people (Directory)."""
        resource: CompanyPeopleResource = load(
            ".directory.company_inactive_people_and_others", "CompanyPeopleResource"
        )(self._session)
        return resource

    @property
    def company_permission_templates(self) -> CompanyPermissionTemplatesResource:
        """Company permission templates (Directory)."""
        resource: CompanyPermissionTemplatesResource = load(
            ".directory.company_inactive_people_and_others", "CompanyPermissionTemplatesResource"
        )(self._session)
        return resource

    @property
    def company_users(self) -> CompanyUsersResource:
        """Company users (Directory)."""
        resource: CompanyUsersResource = load(".directory.company_users", "CompanyUsersResource")(self._session)
        return resource

    @property
    def company_vendor_comments(self) -> CompanyVendorCommentsResource:
        """Company vendor comments (Directory)."""
        resource: CompanyVendorCommentsResource = load(
            ".directory.company_inactive_people_and_others", "CompanyVendorCommentsResource"
        )(self._session)
        return resource

    @property
    def company_vendor_insurances(self) -> CompanyVendorInsurancesResource:
        """Company vendor insurances (Directory)."""
        resource: CompanyVendorInsurancesResource = load(
            ".directory.company_inactive_people_and_others", "CompanyVendorInsurancesResource"
        )(self._session)
        return resource

    @property
    def company_vendors(self) -> CompanyVendorsResource:
        """Company vendors (Directory)."""
        resource: CompanyVendorsResource = load(".directory.company_vendors", "CompanyVendorsResource")(self._session)
        return resource

    @property
    def crews(self) -> CrewsResource:
        """Crews (Directory)."""
        resource: CrewsResource = load(".directory.company_inactive_people_and_others", "CrewsResource")(self._session)
        return resource

    @property
    def departments(self) -> DepartmentsResource:
        """Departments (Directory)."""
        resource: DepartmentsResource = load(".directory.departments_and_others", "DepartmentsResource")(self._session)
        return resource

    @property
    def distribution_groups(self) -> DistributionGroupsResource:
        """Distribution groups (Directory)."""
        resource: DistributionGroupsResource = load(".directory.departments_and_others", "DistributionGroupsResource")(
            self._session
        )
        return resource

    @property
    def project_assignable_users(self) -> ProjectAssignableUsersResource:
        """Project assignable users (Directory)."""
        resource: ProjectAssignableUsersResource = load(
            ".directory.departments_and_others", "ProjectAssignableUsersResource"
        )(self._session)
        return resource

    @property
    def project_assignments_filter_options(self) -> ProjectAssignmentsFilterOptionsResource:
        """Project assignments filter options (Directory)."""
        resource: ProjectAssignmentsFilterOptionsResource = load(
            ".directory.project_assignments_filter_options", "ProjectAssignmentsFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def project_directory_filter_options(self) -> ProjectDirectoryFilterOptionsResource:
        """Project directory filter options (Directory)."""
        resource: ProjectDirectoryFilterOptionsResource = load(
            ".directory.departments_and_others", "ProjectDirectoryFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def project_distribution_groups(self) -> ProjectDistributionGroupsResource:
        """Project distribution groups (Directory)."""
        resource: ProjectDistributionGroupsResource = load(
            ".directory.project_distribution_groups", "ProjectDistributionGroupsResource"
        )(self._session)
        return resource

    @property
    def project_inactive_people(self) -> ProjectInactivePeopleResource:
        """Project inactive people (Directory)."""
        resource: ProjectInactivePeopleResource = load(
            ".directory.departments_and_others", "ProjectInactivePeopleResource"
        )(self._session)
        return resource

    @property
    def project_inactive_users(self) -> ProjectInactiveUsersResource:
        """Project inactive users (Directory)."""
        resource: ProjectInactiveUsersResource = load(
            ".directory.departments_and_others", "ProjectInactiveUsersResource"
        )(self._session)
        return resource

    @property
    def project_inactive_vendors(self) -> ProjectInactiveVendorsResource:
        """Project inactive vendors (Directory)."""
        resource: ProjectInactiveVendorsResource = load(
            ".directory.departments_and_others", "ProjectInactiveVendorsResource"
        )(self._session)
        return resource

    @property
    def project_insurances(self) -> ProjectInsurancesResource:
        """Project insurances (Directory)."""
        resource: ProjectInsurancesResource = load(".directory.departments_and_others", "ProjectInsurancesResource")(
            self._session
        )
        return resource

    @property
    def project_memberships(self) -> ProjectMembershipsResource:
        """Project memberships (Directory)."""
        resource: ProjectMembershipsResource = load(".directory.departments_and_others", "ProjectMembershipsResource")(
            self._session
        )
        return resource

    @property
    def project_people(self) -> ProjectPeopleResource:
        """Project people (Directory)."""
        resource: ProjectPeopleResource = load(".directory.project_people", "ProjectPeopleResource")(self._session)
        return resource

    @property
    def project_permission_templates(self) -> ProjectPermissionTemplatesResource:
        """Project permission templates (Directory)."""
        resource: ProjectPermissionTemplatesResource = load(
            ".directory.departments_and_others", "ProjectPermissionTemplatesResource"
        )(self._session)
        return resource

    @property
    def project_permission_templates_assignments(self) -> ProjectPermissionTemplatesAssignmentsResource:
        """Project permission templates assignments (Directory)."""
        resource: ProjectPermissionTemplatesAssignmentsResource = load(
            ".directory.departments_and_others", "ProjectPermissionTemplatesAssignmentsResource"
        )(self._session)
        return resource

    @property
    def project_users(self) -> ProjectUsersResource:
        """Project users (Directory)."""
        resource: ProjectUsersResource = load(".directory.project_users", "ProjectUsersResource")(self._session)
        return resource

    @property
    def project_vendor_insurances(self) -> ProjectVendorInsurancesResource:
        """Project vendor insurances (Directory)."""
        resource: ProjectVendorInsurancesResource = load(
            ".directory.project_vendor_insurances", "ProjectVendorInsurancesResource"
        )(self._session)
        return resource

    @property
    def project_vendors(self) -> ProjectVendorsResource:
        """Project vendors (Directory)."""
        resource: ProjectVendorsResource = load(".directory.project_vendors", "ProjectVendorsResource")(self._session)
        return resource
