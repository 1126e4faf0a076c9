"""Daily log bulk updates (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class DailyLogBulkUpdate(Model):
    """A daily log bulk update."""

    accident_log: list[DailyLogBulkUpdateAccidentLog] | None = None
    call_log: list[DailyLogBulkUpdateCallLog] | None = None
    delay_log: list[DailyLogBulkUpdateDelayLog] | None = None
    delivery_log: list[DailyLogBulkUpdateDeliveryLog] | None = None
    dumpster_log: list[DailyLogBulkUpdateDumpsterLog] | None = None
    equipment_log: list[DailyLogBulkUpdateEquipmentLog] | None = None
    inspection_log: list[DailyLogBulkUpdateInspectionLog] | None = None
    manpower_log: list[DailyLogBulkUpdateManpowerLog] | None = None
    daily_construction_report_log: list[DailyLogBulkUpdateConstructionReportLog] | None = None
    notes_log: list[DailyLogBulkUpdateNotesLog] | None = None
    plan_revision_log: list[DailyLogBulkUpdatePlanRevisionLog] | None = None
    productivity_log: list[DailyLogBulkUpdateProductivityLog] | None = None
    quantity_log: list[DailyLogBulkUpdateQuantityLog] | None = None
    safety_violation_log: list[DailyLogBulkUpdateSafetyViolationLog] | None = None
    timecard_entry: list[DailyLogBulkUpdateTimecardEntry] | None = None
    visitor_log: list[DailyLogBulkUpdateVisitorLog] | None = None
    waste_log: list[DailyLogBulkUpdateWasteLog] | None = None
    work_log: list[DailyLogBulkUpdateWorkLog] | None = None


@record
class DailyLogBulkUpdateAccidentLog(Model):
    """``accident_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateCallLog(Model):
    """``call_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateConstructionReportLog(Model):
    """``daily_construction_report_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateDelayLog(Model):
    """``delay_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateDeliveryLog(Model):
    """``delivery_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateDumpsterLog(Model):
    """``dumpster_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateEquipmentLog(Model):
    """``equipment_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateInspectionLog(Model):
    """``inspection_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateManpowerLog(Model):
    """``manpower_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateNotesLog(Model):
    """``notes_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdatePlanRevisionLog(Model):
    """``plan_revision_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateProductivityLog(Model):
    """``productivity_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateQuantityLog(Model):
    """``quantity_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateSafetyViolationLog(Model):
    """``safety_violation_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateTimecardEntry(Model):
    """``timecard_entry`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateVisitorLog(Model):
    """``visitor_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateWasteLog(Model):
    """``waste_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


@record
class DailyLogBulkUpdateWorkLog(Model):
    """``work_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id
    status: Literal["pending", "approved", "rejected"] | str
    success: bool
    error: str | None = None


class DailyLogBulkUpdateAccidentLogInput(TypedDict):
    """``accident_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateCallLogInput(TypedDict):
    """``call_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateConstructionReportLogInput(TypedDict):
    """``daily_construction_report_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateDelayLogInput(TypedDict):
    """``delay_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateDeliveryLogInput(TypedDict):
    """``delivery_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateDumpsterLogInput(TypedDict):
    """``dumpster_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateEquipmentLogInput(TypedDict):
    """``equipment_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateInput(TypedDict, total=False):
    """``updates`` in a request body."""

    accident_log: Sequence[DailyLogBulkUpdateAccidentLogInput] | None
    call_log: Sequence[DailyLogBulkUpdateCallLogInput] | None
    delay_log: Sequence[DailyLogBulkUpdateDelayLogInput] | None
    delivery_log: Sequence[DailyLogBulkUpdateDeliveryLogInput] | None
    dumpster_log: Sequence[DailyLogBulkUpdateDumpsterLogInput] | None
    equipment_log: Sequence[DailyLogBulkUpdateEquipmentLogInput] | None
    inspection_log: Sequence[DailyLogBulkUpdateInspectionLogInput] | None
    manpower_log: Sequence[DailyLogBulkUpdateManpowerLogInput] | None
    daily_construction_report_log: Sequence[DailyLogBulkUpdateConstructionReportLogInput] | None
    notes_log: Sequence[DailyLogBulkUpdateNotesLogInput] | None
    plan_revision_log: Sequence[DailyLogBulkUpdatePlanRevisionLogInput] | None
    productivity_log: Sequence[DailyLogBulkUpdateProductivityLogInput] | None
    quantity_log: Sequence[DailyLogBulkUpdateQuantityLogInput] | None
    safety_violation_log: Sequence[DailyLogBulkUpdateSafetyViolationLogInput] | None
    timecard_entry: Sequence[DailyLogBulkUpdateTimecardEntryInput] | None
    visitor_log: Sequence[DailyLogBulkUpdateVisitorLogInput] | None
    waste_log: Sequence[DailyLogBulkUpdateWasteLogInput] | None
    work_log: Sequence[DailyLogBulkUpdateWorkLogInput] | None


class DailyLogBulkUpdateInspectionLogInput(TypedDict):
    """``inspection_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateManpowerLogInput(TypedDict):
    """``manpower_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateNotesLogInput(TypedDict):
    """``notes_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdatePlanRevisionLogInput(TypedDict):
    """``plan_revision_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateProductivityLogInput(TypedDict):
    """``productivity_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateQuantityLogInput(TypedDict):
    """``quantity_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateSafetyViolationLogInput(TypedDict):
    """``safety_violation_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateTimecardEntryInput(TypedDict):
    """``timecard_entry`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateVisitorLogInput(TypedDict):
    """``visitor_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateWasteLogInput(TypedDict):
    """``waste_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdateWorkLogInput(TypedDict):
    """``work_log`` in a request body."""

    id: Id
    status: Literal["pending", "approved", "rejected"]


class DailyLogBulkUpdatesResource(Resource):
    """Daily log bulk updates (Daily Log)."""

    __slots__ = ()

    async def bulk_update(
        self, *, updates: DailyLogBulkUpdateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[DailyLogBulkUpdate]:
        """Bulk updates for daily logs.

        PATCH /rest/v1.0/projects/{project_id}/daily_logs/bulk_updates/bulk_update
        https://developers.procore.com/reference/rest/v1/daily-log-bulk-updates?version=1.0#bulk-updates-for-daily-logs

        Returns:
            A list of :class:`DailyLogBulkUpdate`.
        """
        return await self._many(
            DailyLogBulkUpdate,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/daily_logs/bulk_updates/bulk_update",
            {"project_id": project_id},
            options,
            body={"updates": updates},
        )
