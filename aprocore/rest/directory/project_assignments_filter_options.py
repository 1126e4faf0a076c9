"""Project assignments filter options (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectAssignmentsFilterOptionName",
    "ProjectAssignmentsFilterOptionNumber",
    "ProjectAssignmentsFilterOptionPermissionTemplate",
    "ProjectAssignmentsFilterOptionProgram",
    "ProjectAssignmentsFilterOptionRegion",
    "ProjectAssignmentsFilterOptionRole",
    "ProjectAssignmentsFilterOptionStage",
    "ProjectAssignmentsFilterOptionType",
    "ProjectAssignmentsFilterOptionsResource",
]


@record
class ProjectAssignmentsFilterOptionName(Model):
    """What :meth:`ProjectAssignmentsFilterOptionsResource.list_names` gives."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionNumber(Model):
    """What :meth:`ProjectAssignmentsFilterOptionsResource.list_project_numbers` gives."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionPermissionTemplate(Model):
    """What :meth:`ProjectAssignmentsFilterOptionsResource.list_permission_templates` gives."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionProgram(Model):
    """What :meth:`ProjectAssignmentsFilterOptionsResource.list_programs` gives."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionRegion(Model):
    """What :meth:`ProjectAssignmentsFilterOptionsResource.list_regions` gives."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionRole(Model):
    """What :meth:`ProjectAssignmentsFilterOptionsResource.list_roles` gives."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionStage(Model):
    """What :meth:`ProjectAssignmentsFilterOptionsResource.list_stages` gives."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectAssignmentsFilterOptionType(Model):
    """What :meth:`ProjectAssignmentsFilterOptionsResource.list_project_types` gives."""

    filter_value: int | None = None
    label: str | None = None


class ProjectAssignmentsFilterOptionsResource(Resource):
    """Project assignments filter options (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ProjectAssignmentsFilterOptionStage,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments/filter_options/stages",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"scope": scope},
            pager=Pager.UNPAGED,
        )
