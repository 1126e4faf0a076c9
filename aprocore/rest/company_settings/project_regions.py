"""Project regions (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectRegion(Model):
    """A project region."""

    id: Id | None = None
    name: str | None = None


class ProjectRegionInput(TypedDict, total=False):
    """``project_region`` in a request body."""

    name: str | None


class ProjectRegionsResource(Resource):
    """Project regions (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, project_region: ProjectRegionInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectRegion:
        """Create a project region.

        POST /rest/v1.0/companies/{company_id}/project_regions
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#create-project-region

        Returns:
            :class:`ProjectRegion`.
        """
        return await self._one(
            ProjectRegion,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_regions",
            {"company_id": company_id},
            options,
            body={"project_region": project_region},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Any:
        """Delete a project region.

        DELETE /rest/v1.0/companies/{company_id}/project_regions/{id}
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#delete-project-region

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_regions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectRegion:
        """Return a project region.

        GET /rest/v1.0/companies/{company_id}/project_regions/{id}
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#show-project-region

        Returns:
            :class:`ProjectRegion`.
        """
        return await self._one(
            ProjectRegion,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_regions/{id}",
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
    ) -> Pages[ProjectRegion]:
        """List project regions.

        GET /rest/v1.0/companies/{company_id}/project_regions
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#list-project-regions

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectRegion`.
        """
        return self._pages(
            ProjectRegion,
            "/rest/v1.0/companies/{company_id}/project_regions",
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
        project_region: ProjectRegionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectRegion:
        """Update a project region.

        PATCH /rest/v1.0/companies/{company_id}/project_regions/{id}
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#update-project-region

        Returns:
            :class:`ProjectRegion`.
        """
        return await self._one(
            ProjectRegion,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_regions/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_region": project_region},
        )
