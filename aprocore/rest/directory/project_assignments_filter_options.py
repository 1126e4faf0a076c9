"""Project assignments filter options (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectAssignmentsFilterOptionName",
    "ProjectAssignmentsFilterOptionPermissionTemplate",
    "ProjectAssignmentsFilterOptionProgram",
    "ProjectAssignmentsFilterOptionProjectNumber",
    "ProjectAssignmentsFilterOptionProjectType",
    "ProjectAssignmentsFilterOptionRegion",
    "ProjectAssignmentsFilterOptionRole",
    "ProjectAssignmentsFilterOptionStage",
    "ProjectAssignmentsFilterOptionsResource",
]


@record
class ProjectAssignmentsFilterOptionName(Model):
    """What Procore tells of project assignments filter options (Directory)."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionPermissionTemplate(Model):
    """What Procore tells of project assignments filter options (Directory)."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionProgram(Model):
    """What Procore tells of project assignments filter options (Directory)."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionProjectNumber(Model):
    """What Procore tells of project assignments filter options (Directory)."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionProjectType(Model):
    """What Procore tells of project assignments filter options (Directory)."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionRegion(Model):
    """What Procore tells of project assignments filter options (Directory)."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionRole(Model):
    """What Procore tells of project assignments filter options (Directory)."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionStage(Model):
    """What Procore tells of project assignments filter options (Directory)."""

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
        """List Project Names for a Company User.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/names
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
        """List Permission Templates for a Company User.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/permission_templates
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
        """List Programs for a Company User.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/programs
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
    ) -> Pages[ProjectAssignmentsFilterOptionProjectNumber]:
        """List Project Numbers for a Company User.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/project_numbers
        """
        return self._pages(
            ProjectAssignmentsFilterOptionProjectNumber,
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
    ) -> Pages[ProjectAssignmentsFilterOptionProjectType]:
        """List Project Types for a Company User.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/project_types
        """
        return self._pages(
            ProjectAssignmentsFilterOptionProjectType,
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
        """List Regions for a Company User.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/regions
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
        """List Roles for a Company User.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/roles
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
        """List Project Stages for a Company User.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/stages
        """
        return self._pages(
            ProjectAssignmentsFilterOptionStage,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/stages",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"scope": scope},
            pager=Pager.UNPAGED,
        )
