"""Admin equipment logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class AdminEquipmentLog(Model):
    """An admin equipment log."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    hours_idle: str | None = None
    hours_operating: str | None = None
    inspected: bool | None = None
    inspection_hour: int | None = None
    inspection_minute: int | None = None
    notes: str | None = None
    position: int | None = None
    updated_at: DateTime | None = None
    created_by: AdminEquipmentLogCreatedBy | None = None
    location: AdminEquipmentLogLocation | None = None
    cost_code: AdminEquipmentLogCostCode | None = None
    equipment: AdminEquipmentLogEquipment | None = None
    equipment_register: AdminEquipmentLogEquipmentRegister | None = None
    permissions: AdminEquipmentLogPermission | None = None
    attachments: list[AdminEquipmentLogAttachment] | None = None
    vendor: AdminEquipmentLogVendor | None = None
    deleted_at: DateTime | None = None


@record
class AdminEquipmentLogAttachment(Model):
    """``attachments`` of :class:`AdminEquipmentLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class AdminEquipmentLogCostCode(Model):
    """``cost_code`` of :class:`AdminEquipmentLog`."""

    id: Id | None = None
    name: str | None = None


@record
class AdminEquipmentLogCreatedBy(Model):
    """``created_by`` of :class:`AdminEquipmentLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class AdminEquipmentLogEquipment(Model):
    """``equipment`` of :class:`AdminEquipmentLog`."""

    id: Id | None = None
    project_id: Id | None = None
    position: int | None = None
    name: str | None = None


@record
class AdminEquipmentLogEquipmentRegister(Model):
    """``equipment_register`` of :class:`AdminEquipmentLog`."""

    id: Id | None = None
    name: str | None = None


@record
class AdminEquipmentLogLocation(Model):
    """``location`` of :class:`AdminEquipmentLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class AdminEquipmentLogPermission(Model):
    """``permissions`` of :class:`AdminEquipmentLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class AdminEquipmentLogVendor(Model):
    """``vendor`` of :class:`AdminEquipmentLog`."""

    id: Id | None = None
    name: str | None = None


class AdminEquipmentLogInput(TypedDict, total=False):
    """``equipment_log`` in a request body."""

    date: Date | str | None
    datetime: DateTime | str | None
    hours_idle: int | None
    hours_operating: int | None
    inspected: bool | None
    inspection_hour: int | None
    inspection_minute: int | None
    notes: str | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    cost_code_id: Id | None
    equipment_id: Id | None
    equipment_name: str | None
    equipment_register_id: Id | None
    vendor_id: Id | None


class AdminEquipmentLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.admin_equipment_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]


class AdminEquipmentLogsResource(Resource):
    """Admin equipment logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        equipment_log: AdminEquipmentLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AdminEquipmentLog:
        """Create an equipment log.

        POST /rest/v1.0/projects/{project_id}/equipment_logs
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#create-equipment-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`AdminEquipmentLog`.
        """
        return await self._one(
            AdminEquipmentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/equipment_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"equipment_log": equipment_log, "attachments": attachments},
            dates="equipment_log.date",
            times="equipment_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an equipment log.

        DELETE /rest/v1.0/projects/{project_id}/equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#delete-equipment-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> AdminEquipmentLog:
        """Return equipment logs.

        GET /rest/v1.0/projects/{project_id}/equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#show-equipment-logs

        Returns:
            :class:`AdminEquipmentLog`.
        """
        return await self._one(
            AdminEquipmentLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: AdminEquipmentLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[AdminEquipmentLog]:
        """List equipment logs.

        GET /rest/v1.0/projects/{project_id}/equipment_logs
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#list-equipment-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AdminEquipmentLog`.
        """
        return self._pages(
            AdminEquipmentLog,
            "/rest/v1.0/projects/{project_id}/equipment_logs",
            {"project_id": project_id},
            options,
            query={
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "filters": filters,
            },
            dates="log_date start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        equipment_log: AdminEquipmentLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AdminEquipmentLog:
        """Update an equipment log.

        PATCH /rest/v1.0/projects/{project_id}/equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#update-equipment-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`AdminEquipmentLog`.
        """
        return await self._one(
            AdminEquipmentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"equipment_log": equipment_log, "attachments": attachments},
            dates="equipment_log.date",
            times="equipment_log.datetime",
        )
