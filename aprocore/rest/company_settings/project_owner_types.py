"""Project owner types (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectOwnerType(Model):
    """A project owner type."""

    id: Id | None = None
    name: str | None = None


class ProjectOwnerTypeInput(TypedDict, total=False):
    """``project_owner_type`` in a request body."""

    name: str | None


class ProjectOwnerTypesResource(Resource):
    """Project owner types (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        project_owner_type: ProjectOwnerTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectOwnerType:
        """Create a project owner type.

        POST /rest/v1.0/companies/{company_id}/project_owner_types
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#create-project-owner-type

        Returns:
            :class:`ProjectOwnerType`.
        """
        return await self._one(
            ProjectOwnerType,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_owner_types",
            {"company_id": company_id},
            options,
            body={"project_owner_type": project_owner_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a project owner type.

        DELETE /rest/v1.0/companies/{company_id}/project_owner_types/{id}
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#delete-project-owner-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_owner_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectOwnerType:
        """Return a project owner type.

        GET /rest/v1.0/companies/{company_id}/project_owner_types/{id}
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#show-project-owner-type

        Returns:
            :class:`ProjectOwnerType`.
        """
        return await self._one(
            ProjectOwnerType,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_owner_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectOwnerType]:
        """List project owner types.

        GET /rest/v1.0/companies/{company_id}/project_owner_types
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#list-project-owner-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectOwnerType`.
        """
        return self._pages(
            ProjectOwnerType,
            "/rest/v1.0/companies/{company_id}/project_owner_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_owner_type: ProjectOwnerTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectOwnerType:
        """Update a project owner type.

        PATCH /rest/v1.0/companies/{company_id}/project_owner_types/{id}
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#update-project-owner-type

        Returns:
            :class:`ProjectOwnerType`.
        """
        return await self._one(
            ProjectOwnerType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_owner_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_owner_type": project_owner_type},
        )
