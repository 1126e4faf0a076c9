"""Time and material equipment log (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, some


@record
class TimeAndMaterialEquipmentLog(Model):
    """A time and material equipment log."""

    id: Id | None = None
    description: str | None = None
    uom: str | None = None
    quantity: int | None = None
    project_id: Id | None = None
    time_and_material_entry_id: Id | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: TimeAndMaterialEquipmentLogCreatedBy | None = None


@record
class TimeAndMaterialEquipmentLogCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialEquipmentLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TimeAndMaterialEquipmentLogInput(TypedDict, total=False):
    """``time_and_material_equipment_logs`` in a request body."""

    time_and_material_entry_id: Id | None
    description: str | None
    uom: str | None
    quantity: int | None
    time_and_material_equipment_logs_ids: Sequence[Id] | None


class TimeAndMaterialEquipmentLogResource(Resource):
    """Time and material equipment log (Field Productivity)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        time_and_material_equipment_logs: Sequence[TimeAndMaterialEquipmentLogInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialEquipmentLog]:
        """Bulk create time and material equipment logs.

        POST /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_create
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#bulk-create-time-and-material-equipment-logs

        Returns:
            A list of :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._many(
            TimeAndMaterialEquipmentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_create",
            {"project_id": project_id},
            options,
            body={"time_and_material_equipment_logs": time_and_material_equipment_logs},
        )

    async def bulk_destroy(
        self,
        *,
        time_and_material_equipment_logs: TimeAndMaterialEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialEquipmentLog]:
        """Bulk delete time and material equipment logs.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_destroy
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#bulk-delete-time-and-material-equipment-logs

        Returns:
            A list of :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._many(
            TimeAndMaterialEquipmentLog,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_equipment_logs": time_and_material_equipment_logs}),
        )

    async def bulk_update(
        self,
        *,
        time_and_material_equipment_logs: Sequence[TimeAndMaterialEquipmentLogInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialEquipmentLog]:
        """Bulk update time and material equipment logs.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_update
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#bulk-update-time-and-material-equipment-logs

        Returns:
            A list of :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._many(
            TimeAndMaterialEquipmentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_update",
            {"project_id": project_id},
            options,
            body={"time_and_material_equipment_logs": time_and_material_equipment_logs},
        )

    async def create(
        self,
        *,
        time_and_material_equipment_log: TimeAndMaterialEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialEquipmentLog:
        """Create a new time and material equipment log.

        POST /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#create-a-new-time-and-material-equipment-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._one(
            TimeAndMaterialEquipmentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_equipment_log": time_and_material_equipment_log},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialEquipmentLog:
        """Delete a time and material equipment log.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#delete-a-time-and-material-equipment-log

        Returns:
            :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._one(
            TimeAndMaterialEquipmentLog,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialEquipmentLog:
        """Return a time and material equipment log.

        GET /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#show-time-and-material-equipment-log

        Returns:
            :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._one(
            TimeAndMaterialEquipmentLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeAndMaterialEquipmentLog]:
        """List all time and material equipment logs.

        GET /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#list-of-all-time-and-material-equipment-logs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialEquipmentLog`.
        """
        return self._pages(
            TimeAndMaterialEquipmentLog,
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        time_and_material_equipment_log: TimeAndMaterialEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialEquipmentLog:
        """Update a time and material equipment log.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#update-a-time-and-material-equipment-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._one(
            TimeAndMaterialEquipmentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_equipment_log": time_and_material_equipment_log},
        )
