"""Equipment make (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "EquipmentMake",
    "EquipmentMakeCreatedBy",
    "EquipmentMakeFilters",
    "EquipmentMakeManagedEquipmentMakeInput",
    "EquipmentMakeResource",
]


@record
class EquipmentMake(Model):
    """What Procore tells of equipment make."""

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
    """What is sent as ``managed_equipment_make``."""

    name: str | None
    is_active: bool | None


class EquipmentMakeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    updated_at: DateRange


class EquipmentMakeResource(Resource):
    """Equipment make (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """
        return await self._one(
            EquipmentMake,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> EquipmentMake:
        """Show an equipment make.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """
        return await self._one(
            EquipmentMake,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"managed_equipment_make": managed_equipment_make}),
        )
