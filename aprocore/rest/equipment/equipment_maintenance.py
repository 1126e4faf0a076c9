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
    "EquipmentMaintenanceFilters",
    "EquipmentMaintenanceIdInput",
    "EquipmentMaintenanceIssueInput",
    "EquipmentMaintenanceNoteInput",
    "EquipmentMaintenanceResource",
    "EquipmentMaintenanceStartDateInput",
    "EquipmentMaintenanceTypeInput",
]


@record
class EquipmentMaintenance(Model):
    """What Procore tells of equipment maintenance."""

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
    """What is sent as ``duration``."""

    present: bool | None


class EquipmentMaintenanceIdInput(TypedDict, total=False):
    """What is sent as ``equipment_id``."""

    present: bool | None


class EquipmentMaintenanceIssueInput(TypedDict, total=False):
    """What is sent as ``issue``."""

    present: bool | None


class EquipmentMaintenanceNoteInput(TypedDict, total=False):
    """What is sent as ``notes``."""

    present: bool | None


class EquipmentMaintenanceStartDateInput(TypedDict, total=False):
    """What is sent as ``start_date``."""

    present: bool | None


class EquipmentMaintenanceTypeInput(TypedDict, total=False):
    """What is sent as ``type``."""

    present: bool | None


class EquipmentMaintenanceFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    type: str | Sequence[str]


class EquipmentMaintenanceResource(Resource):
    """Equipment maintenance (Equipment).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create a new maintenance record (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records

        Args:
            body_equipment_id: ``equipment_id`` of the body.
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
        """Create a new maintenance record (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records

        Args:
            body_equipment_id: ``equipment_id`` of the body.
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
        """Delete a maintenance record by ID(project).

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
        """Get equipment maintenance record by its ID (company).

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
        """Get equipment maintenance record by its ID (project).

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
        sort: Literal[
            "maintenanceType",
            "duration",
            "startDate",
            "issue",
            "notes",
            "-maintenanceType",
            "-duration",
            "-startDate",
            "-issue",
            "-notes",
        ]
        | Unset = UNSET,
        filters: EquipmentMaintenanceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentMaintenance]:
        """Get all equipment maintenance records (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        sort: Literal[
            "maintenanceType",
            "duration",
            "startDate",
            "issue",
            "notes",
            "-maintenanceType",
            "-duration",
            "-startDate",
            "-issue",
            "-notes",
        ]
        | Unset = UNSET,
        filters: EquipmentMaintenanceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentMaintenance]:
        """Get all equipment maintenance records (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        body_equipment_id: EquipmentMaintenanceIdInput | Unset | None = UNSET,
        type: EquipmentMaintenanceTypeInput | Unset | None = UNSET,
        issue: EquipmentMaintenanceIssueInput | Unset | None = UNSET,
        notes: EquipmentMaintenanceNoteInput | Unset | None = UNSET,
        start_date: EquipmentMaintenanceStartDateInput | Unset | None = UNSET,
        duration: EquipmentMaintenanceDurationInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenance:
        """Update a maintenance record.

        PATCH /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}

        Args:
            body_equipment_id: ``equipment_id`` of the body.
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
        body_equipment_id: EquipmentMaintenanceIdInput | Unset | None = UNSET,
        type: EquipmentMaintenanceTypeInput | Unset | None = UNSET,
        issue: EquipmentMaintenanceIssueInput | Unset | None = UNSET,
        notes: EquipmentMaintenanceNoteInput | Unset | None = UNSET,
        start_date: EquipmentMaintenanceStartDateInput | Unset | None = UNSET,
        duration: EquipmentMaintenanceDurationInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenance:
        """Update a maintenance record (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}

        Args:
            body_equipment_id: ``equipment_id`` of the body.
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
