"""Equipment model (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some


@record
class EquipmentModel(Model):
    """An equipment model."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentModelCreatedBy | None = None
    managed_equipment_make: EquipmentModelManagedEquipmentMake | None = None
    managed_equipment_type: EquipmentModelManagedEquipmentType | None = None


@record
class EquipmentModelCreatedBy(Model):
    """``created_by`` of :class:`EquipmentModel`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class EquipmentModelManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`EquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentModelCreatedBy | None = None


@record
class EquipmentModelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`EquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentModelCreatedBy | None = None


@record
class EquipmentModelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`EquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: EquipmentModelManagedEquipmentCategory | None = None
    created_by: EquipmentModelCreatedBy | None = None


class EquipmentModelManagedEquipmentModelInput(TypedDict, total=False):
    """``managed_equipment_model`` in a request body."""

    is_active: bool | None
    managed_equipment_make_id: Id | None
    managed_equipment_type_id: Id | None
    name: str | None


class EquipmentModelFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.equipment_model.list``."""

    updated_at: DateRange


class EquipmentModelResource(Resource):
    """Equipment model (Field Productivity)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        managed_equipment_model: EquipmentModelManagedEquipmentModelInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[EquipmentModel]:
        """Bulk update managed equipment models.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_models/bulk_update
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#bulk-update-managed-equipment-models

        Returns:
            A list of :class:`EquipmentModel`.
        """
        return await self._many(
            EquipmentModel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models/bulk_update",
            {"company_id": company_id},
            options,
            body={"managed_equipment_model": managed_equipment_model},
        )

    async def create(
        self,
        *,
        managed_equipment_model: EquipmentModelManagedEquipmentModelInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentModel:
        """Create an equipment model.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_models
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#create-an-equipment-model

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_model": managed_equipment_model}),
        )

    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentModel:
        """Delete an equipment model.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_models/{id}
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#delete-an-equipment-model

        Args:
            id: ID of a managed equipment model.

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> EquipmentModel:
        """Return an equipment model.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_models/{id}
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#show-an-equipment-model

        Args:
            id: ID of a managed equipment model.

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: EquipmentModelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentModel]:
        """List all equipment models.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_models
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#list-all-equipment-models

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentModel`.
        """
        return self._pages(
            EquipmentModel,
            "/rest/v1.0/companies/{company_id}/managed_equipment_models",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        managed_equipment_model: EquipmentModelManagedEquipmentModelInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentModel:
        """Update an equipment model.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_models/{id}
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#update-an-equipment-model

        Args:
            id: ID of a managed equipment model.

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models/{id}",
            {"id": id, "company_id": company_id},
            options,
            body=some({"managed_equipment_model": managed_equipment_model}),
        )
