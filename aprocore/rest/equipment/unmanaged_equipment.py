"""Unmanaged equipment (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class UnmanagedEquipment(Model):
    """Unmanaged equipment."""

    id: Id | None = None
    identification_number: str | None = None
    is_active: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class UnmanagedEquipmentFilters(TypedDict, total=False):
    """Query filters of ``equipment.unmanaged_equipment.list``."""

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
        """Create unmanaged equipment (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged
        https://developers.procore.com/reference/rest/unmanaged-equipment?version=2.0#create-unmanaged-equipment-project

        Returns:
            :class:`UnmanagedEquipment`.
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
        """Return unmanaged equipment (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged
        https://developers.procore.com/reference/rest/unmanaged-equipment?version=2.0#get-unmanaged-equipment-project

        Args:
            view: Level of detail. One of ids, normal, extended. Default: normal.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`UnmanagedEquipment`.
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
        """Update unmanaged equipment (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged/{equipment_id}
        https://developers.procore.com/reference/rest/unmanaged-equipment?version=2.0#update-unmanaged-equipment-project

        Returns:
            :class:`UnmanagedEquipment`.
        """
        return await self._one(
            UnmanagedEquipment,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged/{equipment_id}",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            body={"is_active": is_active},
        )
