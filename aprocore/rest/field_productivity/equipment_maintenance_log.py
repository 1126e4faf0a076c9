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
    """What Procore tells of equipment maintenance log."""

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
    """What is sent as ``managed_equipment_maintenance_log``."""

    managed_equipment_id: Id | None
    last_service_date: Date | str | None
    next_service_date: Date | str | None
    upload_ids: Sequence[Id] | None


class EquipmentMaintenanceLogResource(Resource):
    """Equipment maintenance log (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        managed_equipment_maintenance_log: EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenanceLog:
        """Create equipment maintenance log.

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
        """Create project equipment maintenance log.

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
        """Delete equipment maintenance log.

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
        """Delete project equipment maintenance log.

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
        """Show equipment maintenance log.

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
        """Show project equipment maintenance log.

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
        """List equipment maintenance logs.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List project equipment maintenance logs.

        GET /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update equipment maintenance log.

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
        """Update project equipment maintenance log.

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
