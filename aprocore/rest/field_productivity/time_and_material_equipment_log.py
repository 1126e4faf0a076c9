"""Time and material equipment log (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, some

__all__ = [
    "TimeAndMaterialEquipmentLog",
    "TimeAndMaterialEquipmentLogBulkDestroyResult",
    "TimeAndMaterialEquipmentLogBulkDestroyResultCreatedBy",
    "TimeAndMaterialEquipmentLogCreatedBy",
    "TimeAndMaterialEquipmentLogInput",
    "TimeAndMaterialEquipmentLogResource",
]


@record
class TimeAndMaterialEquipmentLog(Model):
    """What Procore tells of time and material equipment log (Field Productivity)."""

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
class TimeAndMaterialEquipmentLogBulkDestroyResult(Model):
    """What Procore tells of time and material equipment log (Field Productivity)."""

    id: Id | None = None
    description: str | None = None
    uom: str | None = None
    quantity: int | None = None
    project_id: Id | None = None
    time_and_material_entry_id: Id | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: TimeAndMaterialEquipmentLogBulkDestroyResultCreatedBy | None = None


@record
class TimeAndMaterialEquipmentLogBulkDestroyResultCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialEquipmentLogBulkDestroyResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimeAndMaterialEquipmentLogCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialEquipmentLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TimeAndMaterialEquipmentLogInput(TypedDict, total=False):
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
        """Bulk Create Time and material equipment logs.

        POST /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_create
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
    ) -> Sequence[TimeAndMaterialEquipmentLogBulkDestroyResult]:
        """Bulk Delete Time and material equipment logs.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_destroy
        """
        return await self._many(
            TimeAndMaterialEquipmentLogBulkDestroyResult,
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
        """Bulk Update Time and Material Equipment logs.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_update
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
        """Create a new Time And Material Equipment Log.

        POST /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs
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
        """Delete a Time And Material Equipment Log.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}
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
        """Show Time And Material Equipment Log.

        GET /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}
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
        """List of all Time and Material Equipment Logs.

        GET /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs
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
        """Update a Time And Material Equipment Log.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}
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
