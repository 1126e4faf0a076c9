"""Equipment maintenance (Equipment)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "EquipmentMaintenance",
    "EquipmentMaintenanceAttachment",
    "EquipmentMaintenanceDurationInput",
    "EquipmentMaintenanceEquipmentIdInput",
    "EquipmentMaintenanceFilters",
    "EquipmentMaintenanceIssueInput",
    "EquipmentMaintenanceNoteInput",
    "EquipmentMaintenanceResource",
    "EquipmentMaintenanceStartDateInput",
    "EquipmentMaintenanceTypeInput",
]


@record
class EquipmentMaintenance(Model):
    """What Procore tells of equipment maintenance (Equipment)."""

    id: Id | None = None
    type: str | None = None
    issue: str | None = None
    notes: str | None = None
    start_date: Date | None = None
    duration: int | None = None
    attachments: list[EquipmentMaintenanceAttachment] | None = None


@record
class EquipmentMaintenanceAttachment(Model):
    """``attachments`` of :class:`EquipmentMaintenance`."""

    id: Id | None = None
    name: str | None = None


class EquipmentMaintenanceDurationInput(TypedDict, total=False):
    present: bool | None


class EquipmentMaintenanceEquipmentIdInput(TypedDict, total=False):
    present: bool | None


class EquipmentMaintenanceIssueInput(TypedDict, total=False):
    present: bool | None


class EquipmentMaintenanceNoteInput(TypedDict, total=False):
    present: bool | None


class EquipmentMaintenanceStartDateInput(TypedDict, total=False):
    present: bool | None


class EquipmentMaintenanceTypeInput(TypedDict, total=False):
    present: bool | None


class EquipmentMaintenanceFilters(TypedDict, total=False):
    type: str | Sequence[str]


class EquipmentMaintenanceResource(Resource):
    """Equipment maintenance (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        equipment_id: Id,
        body_equipment_id: Id,
        type: Literal["PLANNED", "UNPLANNED"],
        company_id: Id | Unset = UNSET,
        issue: str | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        start_date: Date | str | Unset | None = UNSET,
        duration: int | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenance:
        """Create a new maintenance record (Company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records
        """
        return await self._one(
            EquipmentMaintenance,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            body={
                "equipment_id": body_equipment_id,
                "type": type,
                "issue": issue,
                "notes": notes,
                "start_date": start_date,
                "duration": duration,
            },
        )

    async def create_for_project(
        self,
        *,
        equipment_id: Id,
        body_equipment_id: Id,
        type: Literal["PLANNED", "UNPLANNED"],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        issue: str | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        start_date: Date | str | Unset | None = UNSET,
        duration: int | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenance:
        """Create a new maintenance record (Project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records
        """
        return await self._one(
            EquipmentMaintenance,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            body={
                "equipment_id": body_equipment_id,
                "type": type,
                "issue": issue,
                "notes": notes,
                "start_date": start_date,
                "duration": duration,
            },
        )

    async def delete_for_company(
        self, *, maintenance_id: Id, equipment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a maintenance record by ID.

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}",
            {"maintenance_id": maintenance_id, "equipment_id": equipment_id, "company_id": company_id},
            options,
        )

    async def delete_for_project(
        self,
        *,
        maintenance_id: Id,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a maintenance record by ID(Project).

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}",
            {
                "maintenance_id": maintenance_id,
                "equipment_id": equipment_id,
                "project_id": project_id,
                "company_id": company_id,
            },
            options,
        )

    async def get_for_company(
        self, *, maintenance_id: Id, equipment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentMaintenance:
        """Get equipment maintenance record by its ID (Company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}
        """
        return await self._one(
            EquipmentMaintenance,
            "GET",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}",
            {"maintenance_id": maintenance_id, "equipment_id": equipment_id, "company_id": company_id},
            options,
        )

    async def get_for_project(
        self,
        *,
        maintenance_id: Id,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenance:
        """Get equipment maintenance record by its ID (Project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}
        """
        return await self._one(
            EquipmentMaintenance,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}",
            {
                "maintenance_id": maintenance_id,
                "equipment_id": equipment_id,
                "project_id": project_id,
                "company_id": company_id,
            },
            options,
        )

    def list_for_company(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["maintenanceType", "duration", "startDate", "issue", "notes"] | Unset = UNSET,
        filters: EquipmentMaintenanceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentMaintenance]:
        """Get all equipment maintenance records (Company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records
        """
        return self._pages(
            EquipmentMaintenance,
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            query={"search": search, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["maintenanceType", "duration", "startDate", "issue", "notes"] | Unset = UNSET,
        filters: EquipmentMaintenanceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentMaintenance]:
        """Get all equipment maintenance records (Project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records
        """
        return self._pages(
            EquipmentMaintenance,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            query={"search": search, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        maintenance_id: Id,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        body_equipment_id: EquipmentMaintenanceEquipmentIdInput | Unset | None = UNSET,
        type: EquipmentMaintenanceTypeInput | Unset | None = UNSET,
        issue: EquipmentMaintenanceIssueInput | Unset | None = UNSET,
        notes: EquipmentMaintenanceNoteInput | Unset | None = UNSET,
        start_date: EquipmentMaintenanceStartDateInput | Unset | None = UNSET,
        duration: EquipmentMaintenanceDurationInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenance:
        """Update a maintenance record.

        PATCH /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}
        """
        return await self._one(
            EquipmentMaintenance,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}",
            {"maintenance_id": maintenance_id, "equipment_id": equipment_id, "company_id": company_id},
            options,
            body={
                "equipment_id": body_equipment_id,
                "type": type,
                "issue": issue,
                "notes": notes,
                "start_date": start_date,
                "duration": duration,
            },
        )

    async def update_for_project(
        self,
        *,
        maintenance_id: Id,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        body_equipment_id: EquipmentMaintenanceEquipmentIdInput | Unset | None = UNSET,
        type: EquipmentMaintenanceTypeInput | Unset | None = UNSET,
        issue: EquipmentMaintenanceIssueInput | Unset | None = UNSET,
        notes: EquipmentMaintenanceNoteInput | Unset | None = UNSET,
        start_date: EquipmentMaintenanceStartDateInput | Unset | None = UNSET,
        duration: EquipmentMaintenanceDurationInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenance:
        """Update a maintenance record (Project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}
        """
        return await self._one(
            EquipmentMaintenance,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}",
            {
                "maintenance_id": maintenance_id,
                "equipment_id": equipment_id,
                "project_id": project_id,
                "company_id": company_id,
            },
            options,
            body={
                "equipment_id": body_equipment_id,
                "type": type,
                "issue": issue,
                "notes": notes,
                "start_date": start_date,
                "duration": duration,
            },
        )
