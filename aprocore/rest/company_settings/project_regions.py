"""Project regions (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectRegion",
    "ProjectRegionInput",
    "ProjectRegionsResource",
]


@record
class ProjectRegion(Model):
    """What Procore tells of project regions."""

    id: Id | None = None
    name: str | None = None


class ProjectRegionInput(TypedDict, total=False):
    """What is sent as ``project_region``."""

    name: str | None


class ProjectRegionsResource(Resource):
    """Project regions (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, project_region: ProjectRegionInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectRegion:
        """Create project region.

        POST /rest/v1.0/companies/{company_id}/project_regions
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
        """Delete project region.

        DELETE /rest/v1.0/companies/{company_id}/project_regions/{id}

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_regions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectRegion:
        """Show project region.

        GET /rest/v1.0/companies/{company_id}/project_regions/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update project region.

        PATCH /rest/v1.0/companies/{company_id}/project_regions/{id}
        """
        return await self._one(
            ProjectRegion,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_regions/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_region": project_region},
        )
