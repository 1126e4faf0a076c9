"""Equipment log (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, some


@record
class EquipmentLog(Model):
    """An equipment log."""

    id: Id | None = None
    project_id: Id | None = None
    managed_equipment_id: Id | None = None
    onsite: Date | None = None
    offsite: Date | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentLogCreatedBy | None = None
    formatted_offsite: Date | None = None
    formatted_onsite: Date | None = None
    responsible_contractor: str | None = None
    inspection_date: Date | None = None
    induction_checklist_list_id: Id | None = None
    induction_number: str | None = None
    induction_status: bool | None = None


@record
class EquipmentLogCreatedBy(Model):
    """``created_by`` of :class:`EquipmentLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class EquipmentLogManagedEquipmentLogInput(TypedDict, total=False):
    """``managed_equipment_log`` in a request body."""

    project_id: Id | None
    managed_equipment_id: Id | None
    onsite: Date | str | None
    offsite: Date | str | None
    inspection_date: Date | str | None
    induction_checklist_list_id: Id | None
    induction_number: str | None
    induction_status: bool | None


class EquipmentLogResource(Resource):
    """Equipment log (Field Productivity)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        managed_equipment_log: EquipmentLogManagedEquipmentLogInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentLog:
        """Create an equipment log.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_logs
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#create-equipment-log

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_logs",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_log": managed_equipment_log}),
            dates="managed_equipment_log.onsite managed_equipment_log.offsite managed_equipment_log.inspection_date",
        )

    async def create_for_project(
        self,
        *,
        managed_equipment_log: EquipmentLogManagedEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EquipmentLog:
        """Create a project equipment log.

        POST /rest/v1.0/projects/{project_id}/managed_equipment_logs
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#create-an-project-equipment-log

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs",
            {"project_id": project_id},
            options,
            body=some({"managed_equipment_log": managed_equipment_log}),
            dates="managed_equipment_log.onsite managed_equipment_log.offsite managed_equipment_log.inspection_date",
        )

    async def delete_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EquipmentLog:
        """Delete a project equipment log.

        DELETE /rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#delete-an-project-equipment-log

        Args:
            id: ID of a managed equipment log.

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentLog:
        """Return an equipment log.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#show-an-equipment-log

        Args:
            id: ID of a managed equipment log.

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_logs/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def get_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EquipmentLog:
        """Return a project equipment log.

        GET /rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#show-an-project-equipment-log

        Args:
            id: ID of a managed equipment log.

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
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
    ) -> Pages[EquipmentLog]:
        """List all equipment logs.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_logs
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#list-all-equipment-logs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentLog`.
        """
        return self._pages(
            EquipmentLog,
            "/rest/v1.0/companies/{company_id}/managed_equipment_logs",
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
    ) -> Pages[EquipmentLog]:
        """List project equipment logs.

        GET /rest/v1.0/projects/{project_id}/managed_equipment_logs
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#list-project-equipment-logs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentLog`.
        """
        return self._pages(
            EquipmentLog,
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        managed_equipment_log: EquipmentLogManagedEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EquipmentLog:
        """Update a project equipment log.

        PATCH /rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#update-an-project-equipment-log

        Args:
            id: ID of a managed equipment log.

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"managed_equipment_log": managed_equipment_log}),
            dates="managed_equipment_log.onsite managed_equipment_log.offsite managed_equipment_log.inspection_date",
        )
