"""Daily log bulk updates (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "DailyLogBulkUpdate",
    "DailyLogBulkUpdateAccidentLog",
    "DailyLogBulkUpdateCallLog",
    "DailyLogBulkUpdateDailyConstructionReportLog",
    "DailyLogBulkUpdateDelayLog",
    "DailyLogBulkUpdateDeliveryLog",
    "DailyLogBulkUpdateDumpsterLog",
    "DailyLogBulkUpdateEquipmentLog",
    "DailyLogBulkUpdateInspectionLog",
    "DailyLogBulkUpdateManpowerLog",
    "DailyLogBulkUpdateNotesLog",
    "DailyLogBulkUpdatePlanRevisionLog",
    "DailyLogBulkUpdateProductivityLog",
    "DailyLogBulkUpdateQuantityLog",
    "DailyLogBulkUpdateSafetyViolationLog",
    "DailyLogBulkUpdateTimecardEntry",
    "DailyLogBulkUpdateUpdateAccidentLogInput",
    "DailyLogBulkUpdateUpdateCallLogInput",
    "DailyLogBulkUpdateUpdateDailyConstructionReportLogInput",
    "DailyLogBulkUpdateUpdateDelayLogInput",
    "DailyLogBulkUpdateUpdateDeliveryLogInput",
    "DailyLogBulkUpdateUpdateDumpsterLogInput",
    "DailyLogBulkUpdateUpdateEquipmentLogInput",
    "DailyLogBulkUpdateUpdateInput",
    "DailyLogBulkUpdateUpdateInspectionLogInput",
    "DailyLogBulkUpdateUpdateManpowerLogInput",
    "DailyLogBulkUpdateUpdateNotesLogInput",
    "DailyLogBulkUpdateUpdatePlanRevisionLogInput",
    "DailyLogBulkUpdateUpdateProductivityLogInput",
    "DailyLogBulkUpdateUpdateQuantityLogInput",
    "DailyLogBulkUpdateUpdateSafetyViolationLogInput",
    "DailyLogBulkUpdateUpdateTimecardEntryInput",
    "DailyLogBulkUpdateUpdateVisitorLogInput",
    "DailyLogBulkUpdateUpdateWasteLogInput",
    "DailyLogBulkUpdateUpdateWorkLogInput",
    "DailyLogBulkUpdateVisitorLog",
    "DailyLogBulkUpdateWasteLog",
    "DailyLogBulkUpdateWorkLog",
    "DailyLogBulkUpdatesResource",
]


@record
class DailyLogBulkUpdate(Model):
    """What Procore tells of daily log bulk updates (Daily Log)."""

    accident_log: list[DailyLogBulkUpdateAccidentLog] | None = None
    call_log: list[DailyLogBulkUpdateCallLog] | None = None
    delay_log: list[DailyLogBulkUpdateDelayLog] | None = None
    delivery_log: list[DailyLogBulkUpdateDeliveryLog] | None = None
    dumpster_log: list[DailyLogBulkUpdateDumpsterLog] | None = None
    equipment_log: list[DailyLogBulkUpdateEquipmentLog] | None = None
    inspection_log: list[DailyLogBulkUpdateInspectionLog] | None = None
    manpower_log: list[DailyLogBulkUpdateManpowerLog] | None = None
    daily_construction_report_log: list[DailyLogBulkUpdateDailyConstructionReportLog] | None = None
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

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateCallLog(Model):
    """``call_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateDailyConstructionReportLog(Model):
    """``daily_construction_report_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateDelayLog(Model):
    """``delay_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateDeliveryLog(Model):
    """``delivery_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateDumpsterLog(Model):
    """``dumpster_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateEquipmentLog(Model):
    """``equipment_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateInspectionLog(Model):
    """``inspection_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateManpowerLog(Model):
    """``manpower_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateNotesLog(Model):
    """``notes_log`` of :class:`DailyLogBulkUpdate`."""

    id: float | None = None
    status: str | None = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdatePlanRevisionLog(Model):
    """``plan_revision_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateProductivityLog(Model):
    """``productivity_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateQuantityLog(Model):
    """``quantity_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateSafetyViolationLog(Model):
    """``safety_violation_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateTimecardEntry(Model):
    """``timecard_entry`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateVisitorLog(Model):
    """``visitor_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateWasteLog(Model):
    """``waste_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


@record
class DailyLogBulkUpdateWorkLog(Model):
    """``work_log`` of :class:`DailyLogBulkUpdate`."""

    id: Id | None = None
    status: Any = None
    success: Any = None
    error: Any = None


class DailyLogBulkUpdateUpdateAccidentLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateCallLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateDailyConstructionReportLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateDelayLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateDeliveryLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateDumpsterLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateEquipmentLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateInput(TypedDict, total=False):
    accident_log: Sequence[DailyLogBulkUpdateUpdateAccidentLogInput] | None
    call_log: Sequence[DailyLogBulkUpdateUpdateCallLogInput] | None
    delay_log: Sequence[DailyLogBulkUpdateUpdateDelayLogInput] | None
    delivery_log: Sequence[DailyLogBulkUpdateUpdateDeliveryLogInput] | None
    dumpster_log: Sequence[DailyLogBulkUpdateUpdateDumpsterLogInput] | None
    equipment_log: Sequence[DailyLogBulkUpdateUpdateEquipmentLogInput] | None
    inspection_log: Sequence[DailyLogBulkUpdateUpdateInspectionLogInput] | None
    manpower_log: Sequence[DailyLogBulkUpdateUpdateManpowerLogInput] | None
    daily_construction_report_log: Sequence[DailyLogBulkUpdateUpdateDailyConstructionReportLogInput] | None
    notes_log: Sequence[DailyLogBulkUpdateUpdateNotesLogInput] | None
    plan_revision_log: Sequence[DailyLogBulkUpdateUpdatePlanRevisionLogInput] | None
    productivity_log: Sequence[DailyLogBulkUpdateUpdateProductivityLogInput] | None
    quantity_log: Sequence[DailyLogBulkUpdateUpdateQuantityLogInput] | None
    safety_violation_log: Sequence[DailyLogBulkUpdateUpdateSafetyViolationLogInput] | None
    timecard_entry: Sequence[DailyLogBulkUpdateUpdateTimecardEntryInput] | None
    visitor_log: Sequence[DailyLogBulkUpdateUpdateVisitorLogInput] | None
    waste_log: Sequence[DailyLogBulkUpdateUpdateWasteLogInput] | None
    work_log: Sequence[DailyLogBulkUpdateUpdateWorkLogInput] | None


class DailyLogBulkUpdateUpdateInspectionLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateManpowerLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateNotesLogInput(TypedDict, total=False):
    id: float | None
    status: str | None


class DailyLogBulkUpdateUpdatePlanRevisionLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateProductivityLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateQuantityLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateSafetyViolationLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateTimecardEntryInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateVisitorLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateWasteLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdateUpdateWorkLogInput(TypedDict, total=False):
    id: Id | None
    status: Any


class DailyLogBulkUpdatesResource(Resource):
    """Daily log bulk updates (Daily Log)."""

    __slots__ = ()

    async def bulk_update(
        self, *, updates: DailyLogBulkUpdateUpdateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[DailyLogBulkUpdate]:
        """Bulk Updates for Daily Logs.

        PATCH /rest/v1.0/projects/{project_id}/daily_logs/bulk_updates/bulk_update
        """
        return await self._many(
            DailyLogBulkUpdate,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/daily_logs/bulk_updates/bulk_update",
            {"project_id": project_id},
            options,
            body={"updates": updates},
        )
