"""Equipment maintenance log (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, deprecated, some


@record
class EquipmentMaintenanceLog(Model):
    """An equipment maintenance log."""

    id: Id
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

    id: Id
    login: str | None = None
    name: str | None = None


class EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput(TypedDict, total=False):
    """``managed_equipment_maintenance_log`` in a request body."""

    managed_equipment_id: Id | None
    last_service_date: Date | str | None
    next_service_date: Date | str | None
    upload_ids: Sequence[Id] | None


class EquipmentMaintenanceLogResource(Resource):
    """Equipment maintenance log (Field Productivity)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs is deprecated by Procore.")
    async def create_for_company(
        self,
        *,
        managed_equipment_maintenance_log: EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenanceLog:
        """Create an equipment maintenance log.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#create-equipment-maintenance-log

        Returns:
            :class:`EquipmentMaintenanceLog`.
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_maintenance_log": managed_equipment_maintenance_log}),
            dates="managed_equipment_maintenance_log.last_service_date managed_equipment_maintenance_log.next_service_date",
        )

    @deprecated("POST /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs is deprecated by Procore.")
    async def create_for_project(
        self,
        *,
        managed_equipment_maintenance_log: EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EquipmentMaintenanceLog:
        """Create a project equipment maintenance log.

        POST /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#create-project-equipment-maintenance-log

        Returns:
            :class:`EquipmentMaintenanceLog`.
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs",
            {"project_id": project_id},
            options,
            body=some({"managed_equipment_maintenance_log": managed_equipment_maintenance_log}),
            dates="managed_equipment_maintenance_log.last_service_date managed_equipment_maintenance_log.next_service_date",
        )

    @deprecated(
        "DELETE /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id} is deprecated by Procore."
    )
    async def delete_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentMaintenanceLog:
        """Delete an equipment maintenance log.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#delete-equipment-maintenance-log

        Args:
            id: ID of a managed equipment maintenance log.

        Returns:
            :class:`EquipmentMaintenanceLog`.
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    @deprecated(
        "DELETE /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id} is deprecated by Procore."
    )
    async def delete_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EquipmentMaintenanceLog:
        """Delete a project equipment maintenance log.

        DELETE /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#delete-project-equipment-maintenance-log

        Args:
            id: ID of a managed equipment maintenance log.

        Returns:
            :class:`EquipmentMaintenanceLog`.
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    @deprecated(
        "GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id} is deprecated by Procore."
    )
    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentMaintenanceLog:
        """Return an equipment maintenance log.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#show-equipment-maintenance-log

        Args:
            id: ID of a managed equipment maintenance log.

        Returns:
            :class:`EquipmentMaintenanceLog`.
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    @deprecated(
        "GET /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id} is deprecated by Procore."
    )
    async def get_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EquipmentMaintenanceLog:
        """Return a project equipment maintenance log.

        GET /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#show-project-equipment-maintenance-log

        Args:
            id: ID of a managed equipment maintenance log.

        Returns:
            :class:`EquipmentMaintenanceLog`.
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs is deprecated by Procore.")
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
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#list-equipment-maintenance-logs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentMaintenanceLog`.
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

    @deprecated("GET /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs is deprecated by Procore.")
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
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#list-project-equipment-maintenance-logs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentMaintenanceLog`.
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

    @deprecated(
        "PATCH /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id} is deprecated by Procore."
    )
    async def update_for_company(
        self,
        *,
        id: Id,
        managed_equipment_maintenance_log: EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMaintenanceLog:
        """Update an equipment maintenance log.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#update-equipment-maintenance-log

        Args:
            id: ID of a managed equipment maintenance log.

        Returns:
            :class:`EquipmentMaintenanceLog`.
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "company_id": company_id},
            options,
            body=some({"managed_equipment_maintenance_log": managed_equipment_maintenance_log}),
            dates="managed_equipment_maintenance_log.last_service_date managed_equipment_maintenance_log.next_service_date",
        )

    @deprecated(
        "PATCH /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id} is deprecated by Procore."
    )
    async def update_for_project(
        self,
        *,
        id: Id,
        managed_equipment_maintenance_log: EquipmentMaintenanceLogManagedEquipmentMaintenanceLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EquipmentMaintenanceLog:
        """Update a project equipment maintenance log.

        PATCH /rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-maintenance-log?version=1.0#update-project-equipment-maintenance-log

        Args:
            id: ID of a managed equipment maintenance log.

        Returns:
            :class:`EquipmentMaintenanceLog`.
        """
        return await self._one(
            EquipmentMaintenanceLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/managed_equipment_maintenance_logs/{id}",
            {"id": id, "project_id": project_id},
            options,
            body=some({"managed_equipment_maintenance_log": managed_equipment_maintenance_log}),
            dates="managed_equipment_maintenance_log.last_service_date managed_equipment_maintenance_log.next_service_date",
        )
