"""Equipment category (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some


@record
class EquipmentCategory(Model):
    """An equipment category."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentCategoryCreatedBy | None = None


@record
class EquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`EquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class EquipmentCategoryManagedEquipmentCategoryInput(TypedDict, total=False):
    """``managed_equipment_category`` in a request body."""

    name: str | None
    is_active: bool | None


class EquipmentCategoryResource(Resource):
    """Equipment category (Field Productivity)."""

    __slots__ = ()

    async def create(
        self,
        *,
        managed_equipment_category: EquipmentCategoryManagedEquipmentCategoryInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentCategory:
        """Create an equipment category.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_categories
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#create-equipment-category

        Returns:
            :class:`EquipmentCategory`.
        """
        return await self._one(
            EquipmentCategory,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_category": managed_equipment_category}),
        )

    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentCategory:
        """Delete an equipment category.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#delete-equipment-category

        Args:
            id: ID of a managed equipment category.

        Returns:
            :class:`EquipmentCategory`.
        """
        return await self._one(
            EquipmentCategory,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentCategory:
        """Return an equipment category.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#show-an-equipment-category

        Args:
            id: ID of a managed equipment category.

        Returns:
            :class:`EquipmentCategory`.
        """
        return await self._one(
            EquipmentCategory,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}",
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
    ) -> Pages[EquipmentCategory]:
        """List all equipment categories.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_categories
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#list-all-equipment-categories

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentCategory`.
        """
        return self._pages(
            EquipmentCategory,
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories",
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
        managed_equipment_category: EquipmentCategoryManagedEquipmentCategoryInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentCategory:
        """Update an equipment category.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#update-equipment-category

        Args:
            id: ID of a managed equipment category.

        Returns:
            :class:`EquipmentCategory`.
        """
        return await self._one(
            EquipmentCategory,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"managed_equipment_category": managed_equipment_category}),
        )
