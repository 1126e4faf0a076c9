"""Material (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, some

__all__ = [
    "Material",
    "MaterialBulkDestroyResult",
    "MaterialBulkDestroyResultCreatedBy",
    "MaterialBulkDestroyResultTimeAndMaterialMaterialInput",
    "MaterialCreatedBy",
    "MaterialInput",
    "MaterialResource",
    "MaterialTimeAndMaterialMaterialInput",
]


@record
class Material(Model):
    """What Procore tells of material (Field Productivity)."""

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
class MaterialBulkDestroyResult(Model):
    """What Procore tells of material (Field Productivity)."""

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
    created_by: MaterialBulkDestroyResultCreatedBy | None = None


@record
class MaterialBulkDestroyResultCreatedBy(Model):
    """``created_by`` of :class:`MaterialBulkDestroyResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class MaterialCreatedBy(Model):
    """``created_by`` of :class:`Material`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class MaterialBulkDestroyResultTimeAndMaterialMaterialInput(TypedDict, total=False):
    time_and_material_materials_ids: Sequence[Id] | None


class MaterialInput(TypedDict, total=False):
    time_and_material_entry_id: Id | None
    name: str | None
    description: str | None
    uom: str | None
    quantity: float | None


class MaterialTimeAndMaterialMaterialInput(TypedDict, total=False):
    time_and_material_entry_id: Id | None
    name: str | None
    description: str | None
    uom: str | None
    quantity: float | None


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
        """Bulk Create Materials.

        POST /rest/v1.0/projects/{project_id}/materials/bulk_create
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
        time_and_material_materials: MaterialBulkDestroyResultTimeAndMaterialMaterialInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[MaterialBulkDestroyResult]:
        """Bulk Delete Materials.

        DELETE /rest/v1.0/projects/{project_id}/materials/bulk_destroy
        """
        return await self._many(
            MaterialBulkDestroyResult,
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
        """Bulk Update Materials.

        PATCH /rest/v1.0/projects/{project_id}/materials/bulk_update
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
        """Create Material.

        POST /rest/v1.0/projects/{project_id}/materials
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
        """Delete Material.

        DELETE /rest/v1.0/projects/{project_id}/materials/{id}
        """
        return await self._one(
            Material,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/materials/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Material:
        """Show Material.

        GET /rest/v1.0/projects/{project_id}/materials/{id}
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
        """List Materials.

        GET /rest/v1.0/projects/{project_id}/materials
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
        """Update Material.

        PATCH /rest/v1.0/projects/{project_id}/materials/{id}
        """
        return await self._one(
            Material,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/materials/{id}",
            {"id": id, "project_id": project_id},
            options,
            body={"material": material},
        )
