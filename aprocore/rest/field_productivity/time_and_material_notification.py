"""Time and material notification (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "TimeAndMaterialNotification",
    "TimeAndMaterialNotificationInput",
    "TimeAndMaterialNotificationResource",
]


@record
class TimeAndMaterialNotification(Model):
    """What Procore tells of time and material notification."""

    id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    creation: list[int] | None = None
    customer_signed: list[int] | None = None
    company_signed: list[int] | None = None
    closed: list[int] | None = None
    group_equipment_totals_by: str | None = None
    group_labor_totals_by: str | None = None
    notify_dl_on_customer_signed: bool | None = None
    notify_dl_on_company_signed: bool | None = None
    notify_dl_on_creation: bool | None = None
    notify_dl_on_closed: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None


class TimeAndMaterialNotificationInput(TypedDict, total=False):
    """What is sent as ``time_and_material_notification``."""

    creation: Sequence[int] | None
    customer_signed: Sequence[int] | None
    company_signed: Sequence[int] | None
    closed: Sequence[int] | None
    group_equipment_totals_by: str | None
    notify_dl_on_customer_signed: bool | None
    notify_dl_on_company_signed: bool | None
    notify_dl_on_creation: bool | None
    notify_dl_on_closed: bool | None
    group_labor_totals_by: str | None


class TimeAndMaterialNotificationResource(Resource):
    """Time and material notification (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        time_and_material_notification: TimeAndMaterialNotificationInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialNotification:
        """Create a new time and material notification.

        POST /rest/v1.0/projects/{project_id}/time_and_material_notifications

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            TimeAndMaterialNotification,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_notifications",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_notification": time_and_material_notification},
        )

    async def delete(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialNotification:
        """Delete a time and material notification.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_notifications
        """
        return await self._one(
            TimeAndMaterialNotification,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_notifications",
            {"project_id": project_id},
            options,
        )

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> TimeAndMaterialNotification:
        """Show time and material notification.

        GET /rest/v1.0/projects/{project_id}/time_and_material_notifications
        """
        return await self._one(
            TimeAndMaterialNotification,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_notifications",
            {"project_id": project_id},
            options,
        )

    async def update(
        self,
        *,
        time_and_material_notification: TimeAndMaterialNotificationInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialNotification:
        """Update a time and material notification.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_notifications

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            TimeAndMaterialNotification,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_notifications",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_notification": time_and_material_notification},
        )
