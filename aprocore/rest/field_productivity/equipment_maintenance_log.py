"""Equipment maintenance log (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "EquipmentMaintenanceLog",
    "EquipmentMaintenanceLogCreatedBy",
    "EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput",
    "EquipmentMaintenanceLogResource",
]


@record
class EquipmentMaintenanceLog(Model):
    """What Procore tells of equipment maintenance log (Field Productivity)."""

    id: Id | None = None
    project_id: Id | None = None
    managed_equipment_id: Id | None = None
    last_service_date: Date | None = None
    next_service_date: Date | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentMaintenanceLogCreatedBy | None = None


@record
class EquipmentMaintenanceLogCreatedBy(Model):
    """``created_by`` of :class:`EquipmentMaintenanceLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput(TypedDict, total=False):
    managed_equipment_id: Id | None
    last_service_date: Date | str | None
    next_service_date: Date | str | None
    upload_ids: Sequence[Id] | None


class EquipmentMaintenanceLogResource(Resource):
    """Equipment maintenance log (Field Productivity)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        managed_equipment_maintenance_log: EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenanceLog:
        """Create Equipment Maintenance Log.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_maintenance_log": managed_equipment_maintenance_log}),
        )

    async def create_for_project(
        self,
        *,
        managed_equipment_maintenance_log: EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EquipmentMaintenanceLog:
        """Create Project Equipment Maintenance Log.

        POST /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs",
            {"project_id": project_id},
            options,
            body=some({"managed_equipment_maintenance_log": managed_equipment_maintenance_log}),
        )

    async def delete_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentMaintenanceLog:
        """Delete Equipment Maintenance Log.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def delete_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EquipmentMaintenanceLog:
        """Delete Project Equipment Maintenance Log.

        DELETE /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentMaintenanceLog:
        """Show Equipment Maintenance Log.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def get_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EquipmentMaintenanceLog:
        """Show Project Equipment Maintenance Log.

        GET /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentMaintenanceLog]:
        """List Equipment Maintenance Logs.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs
        """
        return self._pages(
            EquipmentMaintenanceLog,
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[EquipmentMaintenanceLog]:
        """List Project Equipment Maintenance Logs.

        GET /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs
        """
        return self._pages(
            EquipmentMaintenanceLog,
            "/rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        managed_equipment_maintenance_log: EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenanceLog:
        """Update Equipment Maintenance Log.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "company_id": company_id},
            options,
            body=some({"managed_equipment_maintenance_log": managed_equipment_maintenance_log}),
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        managed_equipment_maintenance_log: EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EquipmentMaintenanceLog:
        """Update Project Equipment Maintenance Log.

        PATCH /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "project_id": project_id},
            options,
            body=some({"managed_equipment_maintenance_log": managed_equipment_maintenance_log}),
        )
