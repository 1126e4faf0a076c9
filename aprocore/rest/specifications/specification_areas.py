"""Specification areas (Specifications)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class SpecificationArea(Model):
    """A specification area."""

    id: Id | None = None
    created_at: DateTime | None = None
    description: str | None = None
    divisions_count: int | None = None
    name: str | None = None
    sections_count: int | None = None
    updated_at: DateTime | None = None


class SpecificationAreaInput(TypedDict, total=False):
    """``specification_area`` in a request body."""

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
        """Create a specification area.

        POST /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas
        https://developers.procore.com/reference/rest/specification-areas?version=2.1#create-specification-area

        Returns:
            :class:`SpecificationArea`.
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
        """Delete a specification area.

        DELETE /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}
        https://developers.procore.com/reference/rest/specification-areas?version=2.1#delete-specification-area

        Returns:
            None.
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
        https://developers.procore.com/reference/rest/specification-areas?version=2.1#list-specification-areas-for-a-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationArea`.
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
        """Update a specification area.

        PUT /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}
        https://developers.procore.com/reference/rest/specification-areas?version=2.1#update-specification-area

        Returns:
            :class:`SpecificationArea`.
        """
        return await self._one(
            SpecificationArea,
            "PUT",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}",
            {"company_id": company_id, "project_id": project_id, "specification_area_id": specification_area_id},
            options,
            body={"specification_area": specification_area},
        )
