"""Equipment maintenance (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import OMITTED, UNSET, Pages, Resource, ScopedOptions, Unset


@record
class EquipmentMaintenance(Model):
    """Equipment maintenance."""

    id: Id
    type: Literal["PLANNED", "UNPLANNED"] | str | None = None
    issue: str | None = None
    notes: str | None = None
    start_date: Date | None = None
    duration: int | None = None
    attachments: list[EquipmentMaintenanceAttachment] | None = None


@record
class EquipmentMaintenanceAttachment(Model):
    """``attachments`` of :class:`EquipmentMaintenance`."""

    id: Id
    name: str | None = None


class EquipmentMaintenanceDurationInput(TypedDict, total=False):
    """``duration`` in a request body."""

    present: bool | None


class EquipmentMaintenanceIdInput(TypedDict, total=False):
    """``equipment_id`` in a request body."""

    present: bool | None


class EquipmentMaintenanceIssueInput(TypedDict, total=False):
    """``issue`` in a request body."""

    present: bool | None


class EquipmentMaintenanceNoteInput(TypedDict, total=False):
    """``notes`` in a request body."""

    present: bool | None


class EquipmentMaintenanceStartDateInput(TypedDict, total=False):
    """``start_date`` in a request body."""

    present: bool | None


class EquipmentMaintenanceTypeInput(TypedDict, total=False):
    """``type`` in a request body."""

    present: bool | None


class EquipmentMaintenanceFilters(TypedDict, total=False):
    """Query filters of ``equipment.equipment_maintenance.list_for_company``, ``equipment.equipment_maintenance.list_for_project``."""

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
        """Create a new maintenance record (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#create-a-new-maintenance-record-company

        Args:
            body_equipment_id: Sent as ``equipment_id`` in the body.
            type: One of PLANNED, UNPLANNED.
            start_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`EquipmentMaintenance`.
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
            dates="start_date",
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
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#create-a-new-maintenance-record-project

        Args:
            body_equipment_id: Sent as ``equipment_id`` in the body.
            type: One of PLANNED, UNPLANNED.
            start_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`EquipmentMaintenance`.
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
            dates="start_date",
        )

    async def delete_for_company(
        self, *, maintenance_id: Id, equipment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a maintenance record by ID.

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#delete-a-maintenance-record-by-id

        Returns:
            None.
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
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#delete-a-maintenance-record-by-id-project

        Returns:
            None.
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
        """Return an equipment maintenance record by its ID (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#get-equipment-maintenance-record-by-its-id-company

        Returns:
            :class:`EquipmentMaintenance`.
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
        """Return an equipment maintenance record by its ID (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records/{maintenance_id}
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#get-equipment-maintenance-record-by-its-id-project

        Returns:
            :class:`EquipmentMaintenance`.
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
        filters: EquipmentMaintenanceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentMaintenance]:
        """Return all equipment maintenance records (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/maintenance/records
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#get-all-equipment-maintenance-records-company

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentMaintenance`.
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
        filters: EquipmentMaintenanceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentMaintenance]:
        """Return all equipment maintenance records (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/maintenance/records
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#get-all-equipment-maintenance-records-project

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentMaintenance`.
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
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#update-a-maintenance-record

        Args:
            body_equipment_id: Sent as ``equipment_id`` in the body.

        Returns:
            :class:`EquipmentMaintenance`.
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
        https://developers.procore.com/reference/rest/equipment-maintenance?version=2.0#update-a-maintenance-record-project

        Args:
            body_equipment_id: Sent as ``equipment_id`` in the body.

        Returns:
            :class:`EquipmentMaintenance`.
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
