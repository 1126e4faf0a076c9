"""Specification areas (Specifications)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "SpecificationArea",
    "SpecificationAreaInput",
    "SpecificationAreasResource",
]


@record
class SpecificationArea(Model):
    """What Procore tells of specification areas (Specifications)."""

    id: Id | None = None
    created_at: DateTime | None = None
    description: str | None = None
    divisions_count: int | None = None
    name: str | None = None
    sections_count: int | None = None
    updated_at: DateTime | None = None


class SpecificationAreaInput(TypedDict, total=False):
    name: str | None
    description: str | None


class SpecificationAreasResource(Resource):
    """Specification areas (Specifications)."""

    __slots__ = ()

    async def create(
        self,
        *,
        specification_area: SpecificationAreaInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SpecificationArea:
        """Create Specification Area.

        POST /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas
        """
        return await self._one(
            SpecificationArea,
            "POST",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"specification_area": specification_area},
        )

    async def delete(
        self,
        *,
        specification_area_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete Specification Area.

        DELETE /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}",
            {"company_id": company_id, "project_id": project_id, "specification_area_id": specification_area_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SpecificationArea]:
        """List Specification Areas for a Project.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas
        """
        return self._pages(
            SpecificationArea,
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def replace(
        self,
        *,
        specification_area_id: Id,
        specification_area: SpecificationAreaInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SpecificationArea:
        """Update Specification Area.

        PUT /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}
        """
        return await self._one(
            SpecificationArea,
            "PUT",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}",
            {"company_id": company_id, "project_id": project_id, "specification_area_id": specification_area_id},
            options,
            body={"specification_area": specification_area},
        )
