"""Material (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, some


@record
class Material(Model):
    """A material."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    uom: str | None = None
    quantity: float | None = None
    project_id: Id | None = None
    time_and_material_entry_id: Id | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: MaterialCreatedBy | None = None


@record
class MaterialCreatedBy(Model):
    """``created_by`` of :class:`Material`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class MaterialInput(TypedDict, total=False):
    """``material`` in a request body."""

    time_and_material_entry_id: Id | None
    name: str | None
    description: str | None
    uom: str | None
    quantity: float | None


class MaterialTimeAndMaterialMaterialInput(TypedDict, total=False):
    """``time_and_material_materials`` in a request body."""

    time_and_material_entry_id: Id | None
    name: str | None
    description: str | None
    uom: str | None
    quantity: float | None
    time_and_material_materials_ids: Sequence[Id] | None


class MaterialResource(Resource):
    """Material (Field Productivity)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        time_and_material_materials: Sequence[MaterialTimeAndMaterialMaterialInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Material]:
        """Bulk create materials.

        POST /rest/v1.0/projects/{project_id}/materials/bulk_create
        https://developers.procore.com/reference/rest/v1/material?version=1.0#bulk-create-materials

        Returns:
            A list of :class:`Material`.
        """
        return await self._many(
            Material,
            "POST",
            "/rest/v1.0/projects/{project_id}/materials/bulk_create",
            {"project_id": project_id},
            options,
            body={"time_and_material_materials": time_and_material_materials},
        )

    async def bulk_destroy(
        self,
        *,
        time_and_material_materials: MaterialTimeAndMaterialMaterialInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Material]:
        """Bulk delete materials.

        DELETE /rest/v1.0/projects/{project_id}/materials/bulk_destroy
        https://developers.procore.com/reference/rest/v1/material?version=1.0#bulk-delete-materials

        Returns:
            A list of :class:`Material`.
        """
        return await self._many(
            Material,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/materials/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_materials": time_and_material_materials}),
        )

    async def bulk_update(
        self,
        *,
        time_and_material_materials: Sequence[MaterialTimeAndMaterialMaterialInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Material]:
        """Bulk update materials.

        PATCH /rest/v1.0/projects/{project_id}/materials/bulk_update
        https://developers.procore.com/reference/rest/v1/material?version=1.0#bulk-update-materials

        Returns:
            A list of :class:`Material`.
        """
        return await self._many(
            Material,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/materials/bulk_update",
            {"project_id": project_id},
            options,
            body={"time_and_material_materials": time_and_material_materials},
        )

    async def create(
        self, *, material: MaterialInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Material:
        """Create a material.

        POST /rest/v1.0/projects/{project_id}/materials
        https://developers.procore.com/reference/rest/v1/material?version=1.0#create-material

        Returns:
            :class:`Material`.
        """
        return await self._one(
            Material,
            "POST",
            "/rest/v1.0/projects/{project_id}/materials",
            {"project_id": project_id},
            options,
            body={"material": material},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Material:
        """Delete a material.

        DELETE /rest/v1.0/projects/{project_id}/materials/{id}
        https://developers.procore.com/reference/rest/v1/material?version=1.0#delete-material

        Returns:
            :class:`Material`.
        """
        return await self._one(
            Material,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/materials/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Material:
        """Return a material.

        GET /rest/v1.0/projects/{project_id}/materials/{id}
        https://developers.procore.com/reference/rest/v1/material?version=1.0#show-material

        Returns:
            :class:`Material`.
        """
        return await self._one(
            Material,
            "GET",
            "/rest/v1.0/projects/{project_id}/materials/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Material]:
        """List materials.

        GET /rest/v1.0/projects/{project_id}/materials
        https://developers.procore.com/reference/rest/v1/material?version=1.0#list-materials

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Material`.
        """
        return self._pages(
            Material,
            "/rest/v1.0/projects/{project_id}/materials",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, material: MaterialInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Material:
        """Update a material.

        PATCH /rest/v1.0/projects/{project_id}/materials/{id}
        https://developers.procore.com/reference/rest/v1/material?version=1.0#update-material

        Returns:
            :class:`Material`.
        """
        return await self._one(
            Material,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/materials/{id}",
            {"id": id, "project_id": project_id},
            options,
            body={"material": material},
        )
