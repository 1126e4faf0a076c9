"""Unmanaged equipment (Equipment)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "UnmanagedEquipment",
    "UnmanagedEquipmentFilters",
    "UnmanagedEquipmentResource",
]


@record
class UnmanagedEquipment(Model):
    """What Procore tells of unmanaged equipment (Equipment)."""

    id: Id | None = None
    identification_number: str | None = None
    is_active: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class UnmanagedEquipmentFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    updated_at: DateRange


class UnmanagedEquipmentResource(Resource):
    """Unmanaged equipment (Equipment)."""

    __slots__ = ()

    async def create(
        self,
        *,
        identification_number: str,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnmanagedEquipment:
        """Create unmanaged equipment (Project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged
        """
        return await self._one(
            UnmanagedEquipment,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"identification_number": identification_number},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["ids", "normal", "extended"] | Unset = UNSET,
        filters: UnmanagedEquipmentFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[UnmanagedEquipment]:
        """Get unmanaged equipment (Project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged
        """
        return self._pages(
            UnmanagedEquipment,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"search": search, "page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        equipment_id: Id,
        is_active: bool,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnmanagedEquipment:
        """Update unmanaged equipment (Project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged/{equipment_id}
        """
        return await self._one(
            UnmanagedEquipment,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged/{equipment_id}",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            body={"is_active": is_active},
        )
