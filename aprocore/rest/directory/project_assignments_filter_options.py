"""Project assignments filter options (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class ProjectAssignmentsFilterOptionName(Model):
    """Returned by :meth:`ProjectAssignmentsFilterOptionsResource.list_names`."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionNumber(Model):
    """Returned by :meth:`ProjectAssignmentsFilterOptionsResource.list_project_numbers`."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionPermissionTemplate(Model):
    """Returned by :meth:`ProjectAssignmentsFilterOptionsResource.list_permission_templates`."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionProgram(Model):
    """Returned by :meth:`ProjectAssignmentsFilterOptionsResource.list_programs`."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionRegion(Model):
    """Returned by :meth:`ProjectAssignmentsFilterOptionsResource.list_regions`."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionRole(Model):
    """Returned by :meth:`ProjectAssignmentsFilterOptionsResource.list_roles`."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionStage(Model):
    """Returned by :meth:`ProjectAssignmentsFilterOptionsResource.list_stages`."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionType(Model):
    """Returned by :meth:`ProjectAssignmentsFilterOptionsResource.list_project_types`."""

    filter_value: int | None = None
    label: str | None = None


class ProjectAssignmentsFilterOptionsResource(Resource):
    """Project assignments filter options (Directory)."""

    __slots__ = ()

    def list_names(
        self,
        *,
        user_id: Id,
        company_id: Id | Unset = UNSET,
        scope: Literal["user", "company"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectAssignmentsFilterOptionName]:
        """List project names for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/names
        https://developers.procore.com/reference/rest/v1/project-assignments-filter-options?version=1.0#list-project-names-for-a-company-user

        Args:
            scope: One of user, company.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignmentsFilterOptionName`.
        """
        return self._pages(
            ProjectAssignmentsFilterOptionName,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/names",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"scope": scope},
            pager=Pager.UNPAGED,
        )

    def list_permission_templates(
        self, *, user_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[ProjectAssignmentsFilterOptionPermissionTemplate]:
        """List permission templates for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/permission_templates
        https://developers.procore.com/reference/rest/v1/project-assignments-filter-options?version=1.0#list-permission-templates-for-a-company-user

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignmentsFilterOptionPermissionTemplate`.
        """
        return self._pages(
            ProjectAssignmentsFilterOptionPermissionTemplate,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/permission_templates",
            {"company_id": company_id, "user_id": user_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_programs(
        self,
        *,
        user_id: Id,
        company_id: Id | Unset = UNSET,
        scope: Literal["user", "company"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectAssignmentsFilterOptionProgram]:
        """List programs for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/programs
        https://developers.procore.com/reference/rest/v1/project-assignments-filter-options?version=1.0#list-programs-for-a-company-user

        Args:
            scope: One of user, company.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignmentsFilterOptionProgram`.
        """
        return self._pages(
            ProjectAssignmentsFilterOptionProgram,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/programs",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"scope": scope},
            pager=Pager.UNPAGED,
        )

    def list_project_numbers(
        self,
        *,
        user_id: Id,
        company_id: Id | Unset = UNSET,
        scope: Literal["user", "company"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectAssignmentsFilterOptionNumber]:
        """List project numbers for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/project_numbers
        https://developers.procore.com/reference/rest/v1/project-assignments-filter-options?version=1.0#list-project-numbers-for-a-company-user

        Args:
            scope: One of user, company.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignmentsFilterOptionNumber`.
        """
        return self._pages(
            ProjectAssignmentsFilterOptionNumber,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/project_numbers",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"scope": scope},
            pager=Pager.UNPAGED,
        )

    def list_project_types(
        self,
        *,
        user_id: Id,
        company_id: Id | Unset = UNSET,
        scope: Literal["user", "company"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectAssignmentsFilterOptionType]:
        """List project types for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/project_types
        https://developers.procore.com/reference/rest/v1/project-assignments-filter-options?version=1.0#list-project-types-for-a-company-user

        Args:
            scope: One of user, company.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignmentsFilterOptionType`.
        """
        return self._pages(
            ProjectAssignmentsFilterOptionType,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/project_types",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"scope": scope},
            pager=Pager.UNPAGED,
        )

    def list_regions(
        self,
        *,
        user_id: Id,
        company_id: Id | Unset = UNSET,
        scope: Literal["user", "company"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectAssignmentsFilterOptionRegion]:
        """List regions for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/regions
        https://developers.procore.com/reference/rest/v1/project-assignments-filter-options?version=1.0#list-regions-for-a-company-user

        Args:
            scope: One of user, company.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignmentsFilterOptionRegion`.
        """
        return self._pages(
            ProjectAssignmentsFilterOptionRegion,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/regions",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"scope": scope},
            pager=Pager.UNPAGED,
        )

    def list_roles(
        self, *, user_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[ProjectAssignmentsFilterOptionRole]:
        """List roles for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/roles
        https://developers.procore.com/reference/rest/v1/project-assignments-filter-options?version=1.0#list-roles-for-a-company-user

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignmentsFilterOptionRole`.
        """
        return self._pages(
            ProjectAssignmentsFilterOptionRole,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/roles",
            {"company_id": company_id, "user_id": user_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_stages(
        self,
        *,
        user_id: Id,
        company_id: Id | Unset = UNSET,
        scope: Literal["user", "company"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectAssignmentsFilterOptionStage]:
        """List project stages for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/stages
        https://developers.procore.com/reference/rest/v1/project-assignments-filter-options?version=1.0#list-project-stages-for-a-company-user

        Args:
            scope: One of user, company.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignmentsFilterOptionStage`.
        """
        return self._pages(
            ProjectAssignmentsFilterOptionStage,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/stages",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"scope": scope},
            pager=Pager.UNPAGED,
        )
