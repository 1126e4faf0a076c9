"""Equipment make (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some


@record
class EquipmentMake(Model):
    """An equipment make."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentMakeCreatedBy | None = None


@record
class EquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`EquipmentMake`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class EquipmentMakeManagedEquipmentMakeInput(TypedDict, total=False):
    """``managed_equipment_make`` in a request body."""

    name: str | None
    is_active: bool | None


class EquipmentMakeFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.equipment_make.list``."""

    updated_at: DateRange


class EquipmentMakeResource(Resource):
    """Equipment make (Field Productivity)."""

    __slots__ = ()

    async def create(
        self,
        *,
        managed_equipment_make: EquipmentMakeManagedEquipmentMakeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMake:
        """Create an equipment make.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_makes
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#create-an-equipment-make

        Returns:
            :class:`EquipmentMake`.
        """
        return await self._one(
            EquipmentMake,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_make": managed_equipment_make}),
        )

    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentMake:
        """Delete an equipment make.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#delete-an-equipment-make

        Args:
            id: ID of a managed equipment make.

        Returns:
            :class:`EquipmentMake`.
        """
        return await self._one(
            EquipmentMake,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> EquipmentMake:
        """Return an equipment make.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#show-an-equipment-make

        Args:
            id: ID of a managed equipment make.

        Returns:
            :class:`EquipmentMake`.
        """
        return await self._one(
            EquipmentMake,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: EquipmentMakeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentMake]:
        """List all equipment makes.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_makes
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#list-all-equipment-makes

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentMake`.
        """
        return self._pages(
            EquipmentMake,
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes",
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
        managed_equipment_make: EquipmentMakeManagedEquipmentMakeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMake:
        """Update an equipment make.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#update-an-equipment-make

        Args:
            id: ID of a managed equipment make.

        Returns:
            :class:`EquipmentMake`.
        """
        return await self._one(
            EquipmentMake,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"managed_equipment_make": managed_equipment_make}),
        )
