"""Equipment type (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "EquipmentType",
    "EquipmentTypeCreatedBy",
    "EquipmentTypeManagedEquipmentCategory",
    "EquipmentTypeManagedEquipmentTypeInput",
    "EquipmentTypeResource",
]


@record
class EquipmentType(Model):
    """What Procore tells of equipment type."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: EquipmentTypeManagedEquipmentCategory | None = None
    created_by: EquipmentTypeCreatedBy | None = None


@record
class EquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`EquipmentType`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class EquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`EquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentTypeCreatedBy | None = None


class EquipmentTypeManagedEquipmentTypeInput(TypedDict, total=False):
    """What is sent as ``managed_equipment_type``."""

    is_active: bool | None
    managed_equipment_category_id: Id | None
    name: str | None


class EquipmentTypeResource(Resource):
    """Equipment type (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        managed_equipment_type: EquipmentTypeManagedEquipmentTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[EquipmentType]:
        """Bulk update managed equipment types.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_types/bulk_update
        """
        return await self._many(
            EquipmentType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/bulk_update",
            {"company_id": company_id},
            options,
            body={"managed_equipment_type": managed_equipment_type},
        )

    async def create(
        self,
        *,
        managed_equipment_type: EquipmentTypeManagedEquipmentTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentType:
        """Create an equipment type.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_types
        """
        return await self._one(
            EquipmentType,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_type": managed_equipment_type}),
        )

    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentType:
        """Delete an equipment type.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_types/{id}
        """
        return await self._one(
            EquipmentType,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> EquipmentType:
        """Show an equipment type.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_types/{id}
        """
        return await self._one(
            EquipmentType,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/{id}",
            {"id": id, "company_id": company_id},
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
    ) -> Pages[EquipmentType]:
        """List all equipment types.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            EquipmentType,
            "/rest/v1.0/companies/{company_id}/managed_equipment_types",
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
        managed_equipment_type: EquipmentTypeManagedEquipmentTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentType:
        """Update an equipment type.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_types/{id}
        """
        return await self._one(
            EquipmentType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/{id}",
            {"id": id, "company_id": company_id},
            options,
            body=some({"managed_equipment_type": managed_equipment_type}),
        )
