"""Equipment category (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "EquipmentCategory",
    "EquipmentCategoryCreatedBy",
    "EquipmentCategoryManagedEquipmentCategoryInput",
    "EquipmentCategoryResource",
]


@record
class EquipmentCategory(Model):
    """What Procore tells of equipment category."""

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
    """What is sent as ``managed_equipment_category``."""

    name: str | None
    is_active: bool | None


class EquipmentCategoryResource(Resource):
    """Equipment category (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        managed_equipment_category: EquipmentCategoryManagedEquipmentCategoryInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentCategory:
        """Create equipment category.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_categories
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
        """Delete equipment category.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}
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
        """Show an equipment category.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update equipment category.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}
        """
        return await self._one(
            EquipmentCategory,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"managed_equipment_category": managed_equipment_category}),
        )
