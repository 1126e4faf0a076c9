"""Directory."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .company_inactive_people import CompanyInactivePeopleResource
    from .company_inactive_users import CompanyInactiveUsersResource
    from .company_inactive_vendors import CompanyInactiveVendorsResource
    from .company_insurances import CompanyInsurancesResource
    from .company_people import CompanyPeopleResource
    from .company_permission_templates import CompanyPermissionTemplatesResource
    from .company_users import CompanyUsersResource
    from .company_vendor_comments import CompanyVendorCommentsResource
    from .company_vendor_insurances import CompanyVendorInsurancesResource
    from .company_vendors import CompanyVendorsResource
    from .crews import CrewsResource
    from .departments import DepartmentsResource
    from .distribution_groups import DistributionGroupsResource
    from .project_assignable_users import ProjectAssignableUsersResource
    from .project_assignments_filter_options import ProjectAssignmentsFilterOptionsResource
    from .project_directory_filter_options import ProjectDirectoryFilterOptionsResource
    from .project_distribution_groups import ProjectDistributionGroupsResource
    from .project_inactive_people import ProjectInactivePeopleResource
    from .project_inactive_users import ProjectInactiveUsersResource
    from .project_inactive_vendors import ProjectInactiveVendorsResource
    from .project_insurances import ProjectInsurancesResource
    from .project_memberships import ProjectMembershipsResource
    from .project_people import ProjectPeopleResource
    from .project_permission_templates import ProjectPermissionTemplatesResource
    from .project_permission_templates_assignments import ProjectPermissionTemplatesAssignmentsResource
    from .project_users import ProjectUsersResource
    from .project_vendor_insurances import ProjectVendorInsurancesResource
    from .project_vendors import ProjectVendorsResource

__all__ = [
    "DirectoryResource",
]


class DirectoryResource(Resource):
    """Directory.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def company_inactive_people(self) -> CompanyInactivePeopleResource:
        """Company inactive people (Directory)."""
        from .company_inactive_people import CompanyInactivePeopleResource

        return CompanyInactivePeopleResource(self._session)

    @property
    def company_inactive_users(self) -> CompanyInactiveUsersResource:
        """Company inactive users (Directory)."""
        from .company_inactive_users import CompanyInactiveUsersResource

        return CompanyInactiveUsersResource(self._session)

    @property
    def company_inactive_vendors(self) -> CompanyInactiveVendorsResource:
        """Company inactive vendors (Directory)."""
        from .company_inactive_vendors import CompanyInactiveVendorsResource

        return CompanyInactiveVendorsResource(self._session)

    @property
    def company_insurances(self) -> CompanyInsurancesResource:
        """Company insurances (Directory)."""
        from .company_insurances import CompanyInsurancesResource

        return CompanyInsurancesResource(self._session)

    @property
    def company_people(self) -> CompanyPeopleResource:
        """Company people (Directory)."""
        from .company_people import CompanyPeopleResource

        return CompanyPeopleResource(self._session)

    @property
    def company_permission_templates(self) -> CompanyPermissionTemplatesResource:
        """Company permission templates (Directory)."""
        from .company_permission_templates import CompanyPermissionTemplatesResource

        return CompanyPermissionTemplatesResource(self._session)

    @property
    def company_users(self) -> CompanyUsersResource:
        """Company users (Directory)."""
        from .company_users import CompanyUsersResource

        return CompanyUsersResource(self._session)

    @property
    def company_vendor_comments(self) -> CompanyVendorCommentsResource:
        """Company vendor comments (Directory)."""
        from .company_vendor_comments import CompanyVendorCommentsResource

        return CompanyVendorCommentsResource(self._session)

    @property
    def company_vendor_insurances(self) -> CompanyVendorInsurancesResource:
        """Company vendor insurances (Directory)."""
        from .company_vendor_insurances import CompanyVendorInsurancesResource

        return CompanyVendorInsurancesResource(self._session)

    @property
    def company_vendors(self) -> CompanyVendorsResource:
        """Company vendors (Directory)."""
        from .company_vendors import CompanyVendorsResource

        return CompanyVendorsResource(self._session)

    @property
    def crews(self) -> CrewsResource:
        """Crews (Directory)."""
        from .crews import CrewsResource

        return CrewsResource(self._session)

    @property
    def departments(self) -> DepartmentsResource:
        """Departments (Directory)."""
        from .departments import DepartmentsResource

        return DepartmentsResource(self._session)

    @property
    def distribution_groups(self) -> DistributionGroupsResource:
        """Distribution groups (Directory)."""
        from .distribution_groups import DistributionGroupsResource

        return DistributionGroupsResource(self._session)

    @property
    def project_assignable_users(self) -> ProjectAssignableUsersResource:
        """Project assignable users (Directory)."""
        from .project_assignable_users import ProjectAssignableUsersResource

        return ProjectAssignableUsersResource(self._session)

    @property
    def project_assignments_filter_options(self) -> ProjectAssignmentsFilterOptionsResource:
        """Project assignments filter options (Directory)."""
        from .project_assignments_filter_options import ProjectAssignmentsFilterOptionsResource

        return ProjectAssignmentsFilterOptionsResource(self._session)

    @property
    def project_directory_filter_options(self) -> ProjectDirectoryFilterOptionsResource:
        """Project directory filter options (Directory)."""
        from .project_directory_filter_options import ProjectDirectoryFilterOptionsResource

        return ProjectDirectoryFilterOptionsResource(self._session)

    @property
    def project_distribution_groups(self) -> ProjectDistributionGroupsResource:
        """Project distribution groups (Directory)."""
        from .project_distribution_groups import ProjectDistributionGroupsResource

        return ProjectDistributionGroupsResource(self._session)

    @property
    def project_inactive_people(self) -> ProjectInactivePeopleResource:
        """Project inactive people (Directory)."""
        from .project_inactive_people import ProjectInactivePeopleResource

        return ProjectInactivePeopleResource(self._session)

    @property
    def project_inactive_users(self) -> ProjectInactiveUsersResource:
        """Project inactive users (Directory)."""
        from .project_inactive_users import ProjectInactiveUsersResource

        return ProjectInactiveUsersResource(self._session)

    @property
    def project_inactive_vendors(self) -> ProjectInactiveVendorsResource:
        """Project inactive vendors (Directory)."""
        from .project_inactive_vendors import ProjectInactiveVendorsResource

        return ProjectInactiveVendorsResource(self._session)

    @property
    def project_insurances(self) -> ProjectInsurancesResource:
        """Project insurances (Directory)."""
        from .project_insurances import ProjectInsurancesResource

        return ProjectInsurancesResource(self._session)

    @property
    def project_memberships(self) -> ProjectMembershipsResource:
        """Project memberships (Directory)."""
        from .project_memberships import ProjectMembershipsResource

        return ProjectMembershipsResource(self._session)

    @property
    def project_people(self) -> ProjectPeopleResource:
        """Project people (Directory)."""
        from .project_people import ProjectPeopleResource

        return ProjectPeopleResource(self._session)

    @property
    def project_permission_templates(self) -> ProjectPermissionTemplatesResource:
        """Project permission templates (Directory)."""
        from .project_permission_templates import ProjectPermissionTemplatesResource

        return ProjectPermissionTemplatesResource(self._session)

    @property
    def project_permission_templates_assignments(self) -> ProjectPermissionTemplatesAssignmentsResource:
        """Project permission templates assignments (Directory)."""
        from .project_permission_templates_assignments import ProjectPermissionTemplatesAssignmentsResource

        return ProjectPermissionTemplatesAssignmentsResource(self._session)

    @property
    def project_users(self) -> ProjectUsersResource:
        """Project users (Directory)."""
        from .project_users import ProjectUsersResource

        return ProjectUsersResource(self._session)

    @property
    def project_vendor_insurances(self) -> ProjectVendorInsurancesResource:
        """Project vendor insurances (Directory)."""
        from .project_vendor_insurances import ProjectVendorInsurancesResource

        return ProjectVendorInsurancesResource(self._session)

    @property
    def project_vendors(self) -> ProjectVendorsResource:
        """Project vendors (Directory)."""
        from .project_vendors import ProjectVendorsResource

        return ProjectVendorsResource(self._session)
