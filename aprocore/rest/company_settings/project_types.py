"""Project types (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectType(Model):
    """A project type."""

    id: Id | None = None
    name: str | None = None


class ProjectTypeInput(TypedDict, total=False):
    """``project_type`` in a request body."""

    name: str | None


class ProjectTypesResource(Resource):
    """Project types (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, project_type: ProjectTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectType:
        """Create a project type.

        POST /rest/v1.0/companies/{company_id}/project_types
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#create-project-type

        Returns:
            :class:`ProjectType`.
        """
        return await self._one(
            ProjectType,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_types",
            {"company_id": company_id},
            options,
            body={"project_type": project_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a project type.

        DELETE /rest/v1.0/companies/{company_id}/project_types/{id}
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#delete-project-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectType:
        """Return a project type.

        GET /rest/v1.0/companies/{company_id}/project_types/{id}
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#show-project-type

        Returns:
            :class:`ProjectType`.
        """
        return await self._one(
            ProjectType,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_types/{id}",
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
    ) -> Pages[ProjectType]:
        """List project types.

        GET /rest/v1.0/companies/{company_id}/project_types
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#list-project-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectType`.
        """
        return self._pages(
            ProjectType,
            "/rest/v1.0/companies/{company_id}/project_types",
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
        project_type: ProjectTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectType:
        """Update a project type.

        PATCH /rest/v1.0/companies/{company_id}/project_types/{id}
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#update-project-type

        Returns:
            :class:`ProjectType`.
        """
        return await self._one(
            ProjectType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_type": project_type},
        )
