"""Equipment type (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some


@record
class EquipmentType(Model):
    """An equipment type."""

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
    """``managed_equipment_type`` in a request body."""

    is_active: bool | None
    managed_equipment_category_id: Id | None
    name: str | None


class EquipmentTypeResource(Resource):
    """Equipment type (Field Productivity)."""

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
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#bulk-update-managed-equipment-types

        Returns:
            A list of :class:`EquipmentType`.
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
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#create-an-equipment-type

        Returns:
            :class:`EquipmentType`.
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
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#delete-a-equipment-type

        Args:
            id: ID of a managed equipment type.

        Returns:
            :class:`EquipmentType`.
        """
        return await self._one(
            EquipmentType,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> EquipmentType:
        """Return an equipment type.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_types/{id}
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#show-an-equipment-type

        Args:
            id: ID of a managed equipment type.

        Returns:
            :class:`EquipmentType`.
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
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#list-all-equipment-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentType`.
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
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#update-an-equipment-type

        Args:
            id: ID of a managed equipment type.

        Returns:
            :class:`EquipmentType`.
        """
        return await self._one(
            EquipmentType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/{id}",
            {"id": id, "company_id": company_id},
            options,
            body=some({"managed_equipment_type": managed_equipment_type}),
        )
