"""Time and material notification (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class TimeAndMaterialNotification(Model):
    """A time and material notification."""

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
    """``time_and_material_notification`` in a request body."""

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
    """Time and material notification (Field Productivity)."""

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
        https://developers.procore.com/reference/rest/v1/time-and-material-notification?version=1.0#create-a-new-time-and-material-notification

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialNotification`.
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
        https://developers.procore.com/reference/rest/v1/time-and-material-notification?version=1.0#delete-a-time-and-material-notification

        Returns:
            :class:`TimeAndMaterialNotification`.
        """
        return await self._one(
            TimeAndMaterialNotification,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_notifications",
            {"project_id": project_id},
            options,
        )

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> TimeAndMaterialNotification:
        """Return a time and material notification.

        GET /rest/v1.0/projects/{project_id}/time_and_material_notifications
        https://developers.procore.com/reference/rest/v1/time-and-material-notification?version=1.0#show-time-and-material-notification

        Returns:
            :class:`TimeAndMaterialNotification`.
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
        https://developers.procore.com/reference/rest/v1/time-and-material-notification?version=1.0#update-a-time-and-material-notification

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialNotification`.
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
