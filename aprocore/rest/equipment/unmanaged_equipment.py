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
    """What Procore tells of unmanaged equipment."""

    id: Id | None = None
    identification_number: str | None = None
    is_active: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class UnmanagedEquipmentFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class UnmanagedEquipmentResource(Resource):
    """Unmanaged equipment (Equipment).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Get unmanaged equipment (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """
        return await self._one(
            UnmanagedEquipment,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged/{equipment_id}",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            body={"is_active": is_active},
        )
