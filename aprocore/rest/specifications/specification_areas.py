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
    """What Procore tells of specification areas."""

    id: Id | None = None
    created_at: DateTime | None = None
    description: str | None = None
    divisions_count: int | None = None
    name: str | None = None
    sections_count: int | None = None
    updated_at: DateTime | None = None


class SpecificationAreaInput(TypedDict, total=False):
    """What is sent as ``specification_area``."""

    name: str | None
    description: str | None


class SpecificationAreasResource(Resource):
    """Specification areas (Specifications).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        specification_area: SpecificationAreaInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SpecificationArea:
        """Create specification area.

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
        """Delete specification area.

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
        """List specification areas for a project.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update specification area.

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
