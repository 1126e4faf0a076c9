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
    "TimeAndMaterialEquipmentLogCreatedBy",
    "TimeAndMaterialEquipmentLogInput",
    "TimeAndMaterialEquipmentLogResource",
]


@record
class TimeAndMaterialEquipmentLog(Model):
    """What Procore tells of time and material equipment log."""

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
    """What is sent as ``time_and_material_equipment_logs``."""

    time_and_material_entry_id: Id | None
    description: str | None
    uom: str | None
    quantity: int | None
    time_and_material_equipment_logs_ids: Sequence[Id] | None


class TimeAndMaterialEquipmentLogResource(Resource):
    """Time and material equipment log (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
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
        """Show time and material equipment log.

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
        """List of all time and material equipment logs.

        GET /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
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
