"""Timesheets (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import (
    UNSET,
    DateRange,
    Options,
    Pager,
    Pages,
    Resource,
    ScopedOptions,
    StreamedResponse,
    Unset,
    deprecated,
    some,
)

__all__ = [
    "Timesheet",
    "TimesheetApproval",
    "TimesheetApprovalCreatedBy",
    "TimesheetApprovalTimecardEntry",
    "TimesheetApprovalTimecardEntryCostCode",
    "TimesheetApprovalTimecardEntryCreatedBy",
    "TimesheetApprovalTimecardEntryCrew",
    "TimesheetApprovalTimecardEntryTimecardTimeType",
    "TimesheetApprovalTimecardEntryTimesheet",
    "TimesheetApprovalTimecardEntryTimesheetCreatedBy",
    "TimesheetChangeHistory",
    "TimesheetChangeHistoryCreatedBy",
    "TimesheetChangeHistoryForTimesheet",
    "TimesheetChangeHistoryForTimesheetCreatedBy",
    "TimesheetCreatedBy",
    "TimesheetCsvExportFilters",
    "TimesheetDraftTimecardEntry",
    "TimesheetDraftTimecardEntryCreatedBy",
    "TimesheetDraftTimecardEntryTimecardEntry",
    "TimesheetDraftTimecardEntryTimecardEntryCostCode",
    "TimesheetDraftTimecardEntryTimecardEntryCreatedBy",
    "TimesheetDraftTimecardEntryTimecardEntryCreatedByInput",
    "TimesheetDraftTimecardEntryTimecardEntryCrew",
    "TimesheetDraftTimecardEntryTimecardEntryFullCostCodeInput",
    "TimesheetDraftTimecardEntryTimecardEntryInput",
    "TimesheetDraftTimecardEntryTimecardEntryLocation",
    "TimesheetDraftTimecardEntryTimecardEntryLoginInformation",
    "TimesheetDraftTimecardEntryTimecardEntryLoginInformationInput",
    "TimesheetDraftTimecardEntryTimecardEntryTimecardTimeType",
    "TimesheetDraftTimecardEntryTimecardEntryTimecardTimeTypeInput",
    "TimesheetFilters",
    "TimesheetFullCostCode",
    "TimesheetInput",
    "TimesheetLoginInformation",
    "TimesheetOtherHour",
    "TimesheetOtherHourProject",
    "TimesheetParty",
    "TimesheetPotentialTimesheetCreator",
    "TimesheetProjectTimecardEntry",
    "TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntry",
    "TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryCreatedBy",
    "TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryFullCostCode",
    "TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryLoginInformation",
    "TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryTimecardTimeType",
    "TimesheetProjectTimecardEntryCreatedBy",
    "TimesheetProjectTimecardEntryFullCostCode",
    "TimesheetProjectTimecardEntryLoginInformation",
    "TimesheetProjectTimecardEntryTimecardEntry",
    "TimesheetProjectTimecardEntryTimecardEntryInput",
    "TimesheetProjectTimecardEntryTimecardTimeType",
    "TimesheetProjectTimesheetTimecardEntry",
    "TimesheetProjectTimesheetTimecardEntryCreatedBy",
    "TimesheetProjectTimesheetTimecardEntryTimecardEntry",
    "TimesheetProjectTimesheetTimecardEntryTimecardEntryCostCode",
    "TimesheetProjectTimesheetTimecardEntryTimecardEntryCreatedBy",
    "TimesheetProjectTimesheetTimecardEntryTimecardEntryCrew",
    "TimesheetProjectTimesheetTimecardEntryTimecardEntryLocation",
    "TimesheetProjectTimesheetTimecardEntryTimecardEntryLoginInformation",
    "TimesheetProjectTimesheetTimecardEntryTimecardEntryTimecardTimeType",
    "TimesheetScopedCostCode",
    "TimesheetScopedCostCodeLineItemType",
    "TimesheetScopedCostCodeParent",
    "TimesheetSignature",
    "TimesheetSignatureCreatedBy",
    "TimesheetSignatureSignatureInput",
    "TimesheetTimecardEntry",
    "TimesheetTimecardEntryCostCode",
    "TimesheetTimecardEntryCreatedBy",
    "TimesheetTimecardEntryCrew",
    "TimesheetTimecardEntryFullCostCode",
    "TimesheetTimecardEntryInput",
    "TimesheetTimecardEntryLocation",
    "TimesheetTimecardEntryLoginInformation",
    "TimesheetTimecardEntryParty",
    "TimesheetTimecardEntryTimecardTimeType",
    "TimesheetTimecardTimeType",
    "TimesheetTimesheetStatus",
    "TimesheetTimesheetStatusCreatedBy",
    "TimesheetTimesheetStatusTimecardEntry",
    "TimesheetTimesheetStatusTimecardEntryCostCode",
    "TimesheetTimesheetStatusTimecardEntryCreatedBy",
    "TimesheetTimesheetStatusTimecardEntryCrew",
    "TimesheetTimesheetStatusTimecardEntryLocation",
    "TimesheetTimesheetStatusTimecardEntryLoginInformation",
    "TimesheetTimesheetStatusTimecardEntryTimecardTimeType",
    "TimesheetUpdateInput",
    "TimesheetUpdatedTimecardEntry",
    "TimesheetUpdatedTimecardEntryCreatedBy",
    "TimesheetUpdatedTimecardEntryFullCostCode",
    "TimesheetUpdatedTimecardEntryLoginInformation",
    "TimesheetUpdatedTimecardEntryParty",
    "TimesheetUpdatedTimecardEntryTimecardTimeType",
    "TimesheetUpdatedTimecardEntryTimesheetStatus",
    "TimesheetUpdatedTimecardEntryTimesheetStatusCreatedBy",
    "TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntry",
    "TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryCostCode",
    "TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryCreatedBy",
    "TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryCrew",
    "TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryLocation",
    "TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryLoginInformation",
    "TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryTimecardTimeType",
    "TimesheetsResource",
]


@record
class Timesheet(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    billable: bool | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    timecard_type: str | None = None
    cost_code: str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet_status: TimesheetTimesheetStatus | None = None
    full_cost_code: TimesheetFullCostCode | None = None
    created_by: TimesheetCreatedBy | None = None
    login_information: TimesheetLoginInformation | None = None
    party: TimesheetParty | None = None
    timecard_time_type: TimesheetTimecardTimeType | None = None
    line_item_type_id: Id | None = None
    number: int | None = None
    name: str | None = None
    status: str | None = None
    timecard_entries: list[TimesheetTimecardEntry] | None = None
    updated_timecard_entries: list[TimesheetUpdatedTimecardEntry] | None = None
    other_hours: list[TimesheetOtherHour] | None = None


@record
class TimesheetApproval(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    name: str | None = None
    number: int | None = None
    status: str | None = None
    date: Date | None = None
    created_by: TimesheetApprovalCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    timecard_entries: list[TimesheetApprovalTimecardEntry] | None = None


@record
class TimesheetApprovalCreatedBy(Model):
    """``created_by`` of :class:`TimesheetApproval`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetApprovalTimecardEntry(Model):
    """``timecard_entries`` of :class:`TimesheetApproval`."""

    id: Id | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    lunch_time: int | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    billable: bool | None = None
    injured: bool | None = None
    party_id: Id | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet_status: str | None = None
    crew: TimesheetApprovalTimecardEntryCrew | None = None
    cost_code: TimesheetApprovalTimecardEntryCostCode | None = None
    created_by: TimesheetApprovalTimecardEntryCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None
    timecard_time_type: TimesheetApprovalTimecardEntryTimecardTimeType | None = None
    timesheet: TimesheetApprovalTimecardEntryTimesheet | None = None


@record
class TimesheetApprovalTimecardEntryCostCode(Model):
    """``cost_code`` of :class:`TimesheetApprovalTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    long_name: str | None = None
    code: str | None = None
    full_code: str | None = None
    sortable_code: str | None = None
    biller_id: Id | None = None
    biller_type: str | None = None
    parent_id: Id | None = None
    position: int | None = None
    standard_cost_code_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None


@record
class TimesheetApprovalTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetApprovalTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetApprovalTimecardEntryCrew(Model):
    """``crew`` of :class:`TimesheetApprovalTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetApprovalTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimesheetApprovalTimecardEntry`."""

    id: Id | None = None
    company_id: Id | None = None
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")


@record
class TimesheetApprovalTimecardEntryTimesheet(Model):
    """``timesheet`` of :class:`TimesheetApprovalTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None
    date: Date | None = None
    created_by: TimesheetApprovalTimecardEntryTimesheetCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimesheetApprovalTimecardEntryTimesheetCreatedBy(Model):
    """``created_by`` of :class:`TimesheetApprovalTimecardEntryTimesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetChangeHistory(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    ref_id: Id | None = None
    created_at: DateTime | None = None
    created_by: TimesheetChangeHistoryCreatedBy | None = None
    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None


@record
class TimesheetChangeHistoryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetChangeHistory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetChangeHistoryForTimesheet(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    ref_id: Id | None = None
    created_at: DateTime | None = None
    created_by: TimesheetChangeHistoryForTimesheetCreatedBy | None = None
    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None


@record
class TimesheetChangeHistoryForTimesheetCreatedBy(Model):
    """``created_by`` of :class:`TimesheetChangeHistoryForTimesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetCreatedBy(Model):
    """``created_by`` of :class:`Timesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetDraftTimecardEntry(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimesheetDraftTimecardEntryCreatedBy | None = None
    name: str | None = None
    status: str | None = None
    timecard_entries: list[TimesheetDraftTimecardEntryTimecardEntry] | None = None


@record
class TimesheetDraftTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetDraftTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetDraftTimecardEntryTimecardEntry(Model):
    """``timecard_entries`` of :class:`TimesheetDraftTimecardEntry`."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    injured: bool | None = None
    lunch_time: int | None = None
    billable: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    crew: TimesheetDraftTimecardEntryTimecardEntryCrew | None = None
    cost_code: TimesheetDraftTimecardEntryTimecardEntryCostCode | None = None
    created_by: TimesheetDraftTimecardEntryTimecardEntryCreatedBy | None = None
    login_information: TimesheetDraftTimecardEntryTimecardEntryLoginInformation | None = None
    location: TimesheetDraftTimecardEntryTimecardEntryLocation | None = None
    timecard_time_type: TimesheetDraftTimecardEntryTimecardEntryTimecardTimeType | None = None
    wbs_code_id: Id | None = None


@record
class TimesheetDraftTimecardEntryTimecardEntryCostCode(Model):
    """``cost_code`` of :class:`TimesheetDraftTimecardEntryTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetDraftTimecardEntryTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetDraftTimecardEntryTimecardEntry`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class TimesheetDraftTimecardEntryTimecardEntryCrew(Model):
    """``crew`` of :class:`TimesheetDraftTimecardEntryTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetDraftTimecardEntryTimecardEntryLocation(Model):
    """``location`` of :class:`TimesheetDraftTimecardEntryTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimesheetDraftTimecardEntryTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimesheetDraftTimecardEntryTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetDraftTimecardEntryTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimesheetDraftTimecardEntryTimecardEntry`."""

    id: Id | None = None
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")


@record
class TimesheetFullCostCode(Model):
    """``full_cost_code`` of :class:`Timesheet`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetLoginInformation(Model):
    """``login_information`` of :class:`Timesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetOtherHour(Model):
    """``other_hours`` of :class:`Timesheet`."""

    hours: Any = None
    project: TimesheetOtherHourProject | None = None


@record
class TimesheetOtherHourProject(Model):
    """``project`` of :class:`TimesheetOtherHour`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetParty(Model):
    """``party`` of :class:`Timesheet`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetPotentialTimesheetCreator(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetProjectTimecardEntry(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    timecard_entries: list[TimesheetProjectTimecardEntryTimecardEntry] | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    billable: bool | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    timecard_type: str | None = None
    cost_code: str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet_status: str | None = None
    full_cost_code: TimesheetProjectTimecardEntryFullCostCode | None = None
    created_by: TimesheetProjectTimecardEntryCreatedBy | None = None
    login_information: TimesheetProjectTimecardEntryLoginInformation | None = None
    timecard_time_type: TimesheetProjectTimecardEntryTimecardTimeType | None = None
    line_item_type_id: Id | None = None
    automatically_split_timecard_entries: list[TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntry] | None = (
        None
    )


@record
class TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntry(Model):
    """``automatically_split_timecard_entries`` of :class:`TimesheetProjectTimecardEntry`."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    billable: bool | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    timecard_type: str | None = None
    cost_code: str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet_status: str | None = None
    full_cost_code: TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryFullCostCode | None = None
    created_by: TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryCreatedBy | None = None
    login_information: TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryLoginInformation | None = None
    timecard_time_type: TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryTimecardTimeType | None = None
    line_item_type_id: Id | None = None


@record
class TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryFullCostCode(Model):
    """``full_cost_code`` of :class:`TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimesheetProjectTimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimesheetProjectTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetProjectTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetProjectTimecardEntryFullCostCode(Model):
    """``full_cost_code`` of :class:`TimesheetProjectTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetProjectTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimesheetProjectTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetProjectTimecardEntryTimecardEntry(Model):
    """``timecard_entries`` of :class:`TimesheetProjectTimecardEntry`."""

    id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    date: Date | None = None
    hours: str | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    clock_in_time: DateTime | None = None
    clock_out_time: DateTime | None = None
    clock_in_id: Id | None = None
    clock_out_id: Id | None = None
    lunch_time: str | None = None
    lunch_start_time: DateTime | None = None
    lunch_stop_time: DateTime | None = None
    lunch_clock_in_id: Id | None = None
    lunch_clock_out_id: Id | None = None
    description: str | None = None
    billable: bool | None = None
    timecard_time_type_id: Id | None = None
    cost_code_id: Id | None = None
    wbs_code_id: Id | None = None
    line_item_type_id: Id | None = None
    work_classification_id: Id | None = None
    party_id: Id | None = None
    timesheet_id: Id | None = None
    location_id: Id | None = None
    crew_id: Id | None = None
    approval_status: str | None = None
    approval_date: Date | None = None
    approved_by_id: Id | None = None
    set_timecard_time_type_automatically: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    sub_job_id: Id | None = None
    signed: bool | None = None
    in_progress: bool | None = None
    split_parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None


@record
class TimesheetProjectTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimesheetProjectTimecardEntry`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimesheetProjectTimesheetTimecardEntry(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimesheetProjectTimesheetTimecardEntryCreatedBy | None = None
    name: str | None = None
    status: str | None = None
    timecard_entries: list[TimesheetProjectTimesheetTimecardEntryTimecardEntry] | None = None


@record
class TimesheetProjectTimesheetTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetProjectTimesheetTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetProjectTimesheetTimecardEntryTimecardEntry(Model):
    """``timecard_entries`` of :class:`TimesheetProjectTimesheetTimecardEntry`."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    injured: bool | None = None
    lunch_time: int | None = None
    billable: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    crew: TimesheetProjectTimesheetTimecardEntryTimecardEntryCrew | None = None
    cost_code: TimesheetProjectTimesheetTimecardEntryTimecardEntryCostCode | None = None
    created_by: TimesheetProjectTimesheetTimecardEntryTimecardEntryCreatedBy | None = None
    login_information: TimesheetProjectTimesheetTimecardEntryTimecardEntryLoginInformation | None = None
    location: TimesheetProjectTimesheetTimecardEntryTimecardEntryLocation | None = None
    timecard_time_type: TimesheetProjectTimesheetTimecardEntryTimecardEntryTimecardTimeType | None = None
    wbs_code_id: Id | None = None


@record
class TimesheetProjectTimesheetTimecardEntryTimecardEntryCostCode(Model):
    """``cost_code`` of :class:`TimesheetProjectTimesheetTimecardEntryTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetProjectTimesheetTimecardEntryTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetProjectTimesheetTimecardEntryTimecardEntry`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class TimesheetProjectTimesheetTimecardEntryTimecardEntryCrew(Model):
    """``crew`` of :class:`TimesheetProjectTimesheetTimecardEntryTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetProjectTimesheetTimecardEntryTimecardEntryLocation(Model):
    """``location`` of :class:`TimesheetProjectTimesheetTimecardEntryTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimesheetProjectTimesheetTimecardEntryTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimesheetProjectTimesheetTimecardEntryTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetProjectTimesheetTimecardEntryTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimesheetProjectTimesheetTimecardEntryTimecardEntry`."""

    id: Id | None = None
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")


@record
class TimesheetScopedCostCode(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None
    full_code: str | None = None
    sortable_code: str | None = None
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: str | None = None
    biller_origin_id: Id | None = None
    budgeted: bool | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: TimesheetScopedCostCodeParent | None = None
    position: int | None = None
    standard_cost_code_id: Id | None = None
    standard_cost_code_list_id: Id | None = None
    line_item_types: list[TimesheetScopedCostCodeLineItemType] | None = None


@record
class TimesheetScopedCostCodeLineItemType(Model):
    """``line_item_types`` of :class:`TimesheetScopedCostCode`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None
    base_type: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class TimesheetScopedCostCodeParent(Model):
    """``parent`` of :class:`TimesheetScopedCostCode`."""

    id: Id | None = None


@record
class TimesheetSignature(Model):
    """What Procore tells of timesheets (Field Productivity)."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_by: TimesheetSignatureCreatedBy | None = None


@record
class TimesheetSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimesheetSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetTimecardEntry(Model):
    """``timecard_entries`` of :class:`Timesheet`."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    injured: bool | None = None
    lunch_time: int | None = None
    billable: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    crew: TimesheetTimecardEntryCrew | None = None
    cost_code: TimesheetTimecardEntryCostCode | None = None
    created_by: TimesheetTimecardEntryCreatedBy | None = None
    login_information: TimesheetTimecardEntryLoginInformation | None = None
    location: TimesheetTimecardEntryLocation | None = None
    timecard_time_type: TimesheetTimecardEntryTimecardTimeType | None = None
    wbs_code_id: Id | None = None
    timecard_type: Any = None
    timesheet_status: Any = None
    full_cost_code: TimesheetTimecardEntryFullCostCode | None = None
    party: TimesheetTimecardEntryParty | None = None
    line_item_type_id: Id | None = None


@record
class TimesheetTimecardEntryCostCode(Model):
    """``cost_code`` of :class:`TimesheetTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetTimecardEntryCrew(Model):
    """``crew`` of :class:`TimesheetTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetTimecardEntryFullCostCode(Model):
    """``full_cost_code`` of :class:`TimesheetTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetTimecardEntryLocation(Model):
    """``location`` of :class:`TimesheetTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimesheetTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimesheetTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetTimecardEntryParty(Model):
    """``party`` of :class:`TimesheetTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimesheetTimecardEntry`."""

    id: Id | None = None
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")
    company_id: Id | None = None


@record
class TimesheetTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`Timesheet`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimesheetTimesheetStatus(Model):
    """``timesheet_status`` of :class:`Timesheet`."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimesheetTimesheetStatusCreatedBy | None = None
    name: str | None = None
    status: str | None = None
    timecard_entries: list[TimesheetTimesheetStatusTimecardEntry] | None = None


@record
class TimesheetTimesheetStatusCreatedBy(Model):
    """``created_by`` of :class:`TimesheetTimesheetStatus`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class TimesheetTimesheetStatusTimecardEntry(Model):
    """``timecard_entries`` of :class:`TimesheetTimesheetStatus`."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    injured: bool | None = None
    lunch_time: int | None = None
    billable: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    crew: TimesheetTimesheetStatusTimecardEntryCrew | None = None
    cost_code: TimesheetTimesheetStatusTimecardEntryCostCode | None = None
    created_by: TimesheetTimesheetStatusTimecardEntryCreatedBy | None = None
    login_information: TimesheetTimesheetStatusTimecardEntryLoginInformation | None = None
    location: TimesheetTimesheetStatusTimecardEntryLocation | None = None
    timecard_time_type: TimesheetTimesheetStatusTimecardEntryTimecardTimeType | None = None


@record
class TimesheetTimesheetStatusTimecardEntryCostCode(Model):
    """``cost_code`` of :class:`TimesheetTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetTimesheetStatusTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetTimesheetStatusTimecardEntryCrew(Model):
    """``crew`` of :class:`TimesheetTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetTimesheetStatusTimecardEntryLocation(Model):
    """``location`` of :class:`TimesheetTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimesheetTimesheetStatusTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimesheetTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetTimesheetStatusTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimesheetTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")


@record
class TimesheetUpdatedTimecardEntry(Model):
    """``updated_timecard_entries`` of :class:`Timesheet`."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    billable: bool | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    timecard_type: str | None = None
    cost_code: str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet_status: TimesheetUpdatedTimecardEntryTimesheetStatus | None = None
    full_cost_code: TimesheetUpdatedTimecardEntryFullCostCode | None = None
    created_by: TimesheetUpdatedTimecardEntryCreatedBy | None = None
    login_information: TimesheetUpdatedTimecardEntryLoginInformation | None = None
    party: TimesheetUpdatedTimecardEntryParty | None = None
    timecard_time_type: TimesheetUpdatedTimecardEntryTimecardTimeType | None = None
    line_item_type_id: Id | None = None


@record
class TimesheetUpdatedTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetUpdatedTimecardEntry`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class TimesheetUpdatedTimecardEntryFullCostCode(Model):
    """``full_cost_code`` of :class:`TimesheetUpdatedTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetUpdatedTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimesheetUpdatedTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetUpdatedTimecardEntryParty(Model):
    """``party`` of :class:`TimesheetUpdatedTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetUpdatedTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimesheetUpdatedTimecardEntry`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimesheetUpdatedTimecardEntryTimesheetStatus(Model):
    """``timesheet_status`` of :class:`TimesheetUpdatedTimecardEntry`."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimesheetUpdatedTimecardEntryTimesheetStatusCreatedBy | None = None
    name: str | None = None
    status: str | None = None
    timecard_entries: list[TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntry] | None = None


@record
class TimesheetUpdatedTimecardEntryTimesheetStatusCreatedBy(Model):
    """``created_by`` of :class:`TimesheetUpdatedTimecardEntryTimesheetStatus`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntry(Model):
    """``timecard_entries`` of :class:`TimesheetUpdatedTimecardEntryTimesheetStatus`."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    injured: bool | None = None
    lunch_time: int | None = None
    billable: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    crew: TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryCrew | None = None
    cost_code: TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryCostCode | None = None
    created_by: TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryCreatedBy | None = None
    login_information: TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryLoginInformation | None = None
    location: TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryLocation | None = None
    timecard_time_type: TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryTimecardTimeType | None = None


@record
class TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryCostCode(Model):
    """``cost_code`` of :class:`TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryCrew(Model):
    """``crew`` of :class:`TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryLocation(Model):
    """``location`` of :class:`TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimesheetUpdatedTimecardEntryTimesheetStatusTimecardEntry`."""

    id: Id | None = None
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")


class TimesheetDraftTimecardEntryTimecardEntryCreatedByInput(TypedDict, total=False):
    id: Id | None
    login: str | None
    name: str | None


class TimesheetDraftTimecardEntryTimecardEntryFullCostCodeInput(TypedDict, total=False):
    id: Id | None
    name: str | None


class TimesheetDraftTimecardEntryTimecardEntryInput(TypedDict, total=False):
    hours: str | None
    lunch_time: str | None
    time_in: str | None
    time_out: str | None
    billable: bool | None
    date: Date | str | None
    description: str | None
    timecard_time_type_id: Id | None
    timesheet_id: Id | None
    cost_code_id: Id | None
    sub_job_id: Id | None
    location_id: Id | None
    login_information_id: Id | None
    party_id: Id | None
    origin_id: Id | None
    origin_data: str | None
    line_item_type_id: Id | None
    wbs_code_id: Id | None
    id: Id | None
    created_at: DateTime | str | None
    deleted_at: DateTime | str | None
    updated_at: DateTime | str | None
    timecard_type: str | None
    cost_code: str | None
    timesheet_status: str | None
    full_cost_code: TimesheetDraftTimecardEntryTimecardEntryFullCostCodeInput | None
    created_by: TimesheetDraftTimecardEntryTimecardEntryCreatedByInput | None
    login_information: TimesheetDraftTimecardEntryTimecardEntryLoginInformationInput | None
    timecard_time_type: TimesheetDraftTimecardEntryTimecardEntryTimecardTimeTypeInput | None


class TimesheetDraftTimecardEntryTimecardEntryLoginInformationInput(TypedDict, total=False):
    id: Id | None
    login: str | None
    name: str | None


TimesheetDraftTimecardEntryTimecardEntryTimecardTimeTypeInput = TypedDict(
    "TimesheetDraftTimecardEntryTimecardEntryTimecardTimeTypeInput",
    {
        "id": "Id | None",
        "abbreviated_time_type": "str | None",
        "company_id": "Id | None",
        "global": "bool | None",
        "time_type": "str | None",
    },
    total=False,
)


class TimesheetInput(TypedDict, total=False):
    date: Date | str | None
    id: Id | None
    status: str | None


class TimesheetProjectTimecardEntryTimecardEntryInput(TypedDict, total=False):
    id: Id | None
    project_id: Id | None
    company_id: Id | None
    date: Date | str | None
    hours: str | None
    time_in: DateTime | str | None
    time_out: DateTime | str | None
    clock_in_time: DateTime | str | None
    clock_out_time: DateTime | str | None
    clock_in_id: Id | None
    clock_out_id: Id | None
    lunch_time: str | None
    lunch_start_time: DateTime | str | None
    lunch_stop_time: DateTime | str | None
    lunch_clock_in_id: Id | None
    lunch_clock_out_id: Id | None
    description: str | None
    billable: bool | None
    timecard_time_type_id: Id | None
    cost_code_id: Id | None
    wbs_code_id: Id | None
    line_item_type_id: Id | None
    work_classification_id: Id | None
    party_id: Id | None
    timesheet_id: Id | None
    location_id: Id | None
    crew_id: Id | None
    approval_status: Literal["pending", "approved", "reviewed", "completed"] | None
    approval_date: Date | str | None
    approved_by_id: Id | None
    set_timecard_time_type_automatically: bool | None
    origin_id: Id | None
    origin_data: str | None
    sub_job_id: Id | None
    signed: bool | None
    in_progress: bool | None
    split_parent_id: Id | None
    created_at: DateTime | str | None
    updated_at: DateTime | str | None
    deleted_at: DateTime | str | None


class TimesheetSignatureSignatureInput(TypedDict, total=False):
    data: str | None
    user_id: Id | None
    signature_text: str | None
    upload_id: Id | None


class TimesheetTimecardEntryInput(TypedDict, total=False):
    approval_status: str | None
    billable: bool | None
    cost_code_id: Id | None
    crew_id: Id | None
    date: Date | str | None
    description: str | None
    hours: int | None
    location_id: Id | None
    origin_id: Id | None
    origin_data: str | None
    party_id: Id | None
    project_id: Id | None
    set_timecard_time_type_automatically: bool | None
    sub_job_id: Id | None
    time_in: DateTime | str | None
    time_out: DateTime | str | None
    timesheet_id: Id | None
    timecard_time_type_id: Id | None
    user_id: Id | None
    work_classification_id: Id | None


class TimesheetUpdateInput(TypedDict, total=False):
    id: Id | None


class TimesheetCsvExportFilters(TypedDict, total=False):
    updated_at: DateRange
    deleted_at: DateRange
    start_date: DateRange
    end_date: DateRange


class TimesheetFilters(TypedDict, total=False):
    updated_at: DateRange
    deleted_at: DateRange
    date: DateRange


class TimesheetsResource(Resource):
    """Timesheets (Field Productivity)."""

    __slots__ = ()

    async def bulk_create_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        timecard_entries: Sequence[TimesheetTimecardEntryInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Timesheet]:
        """Bulk Create Timecard Entries.

        POST /rest/v1.0/companies/{company_id}/timesheets
        """
        return await self._many(
            Timesheet,
            "POST",
            "/rest/v1.0/companies/{company_id}/timesheets",
            {"company_id": company_id},
            options,
            body=some({"timecard_entries": timecard_entries}),
        )

    async def bulk_create_project_timecard_entries(
        self,
        *,
        timecard_entries: Sequence[TimesheetProjectTimecardEntryTimecardEntryInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetProjectTimecardEntry:
        """Bulk Create.

        POST /rest/v1.1/projects/{project_id}/project_timecard_entries/bulk_create
        """
        return await self._one(
            TimesheetProjectTimecardEntry,
            "POST",
            "/rest/v1.1/projects/{project_id}/project_timecard_entries/bulk_create",
            {"project_id": project_id},
            options,
            body=some({"timecard_entries": timecard_entries}),
        )

    async def bulk_delete_for_project(
        self, *, project_id: Id | Unset = UNSET, ids: Sequence[Id] | Unset | None = UNSET, **options: Unpack[Options]
    ) -> Timesheet:
        """Delete Timecard Entries.

        DELETE /rest/v1.0/projects/{project_id}/timesheets
        """
        return await self._one(
            Timesheet,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/timesheets",
            {"project_id": project_id},
            options,
            body=some({"ids": ids}),
        )

    async def bulk_update_for_company(
        self,
        *,
        updates: Sequence[TimesheetUpdateInput],
        company_id: Id | Unset = UNSET,
        approval_status: str | Unset | None = UNSET,
        billable: bool | Unset | None = UNSET,
        cost_code_id: Id | Unset | None = UNSET,
        crew_id: Id | Unset | None = UNSET,
        date: Date | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        hours: int | Unset | None = UNSET,
        location_id: Id | Unset | None = UNSET,
        origin_id: Id | Unset | None = UNSET,
        origin_data: str | Unset | None = UNSET,
        party_id: Id | Unset | None = UNSET,
        project_id: Id | Unset = UNSET,
        set_timecard_time_type_automatically: bool | Unset | None = UNSET,
        sub_job_id: Id | Unset | None = UNSET,
        time_in: DateTime | str | Unset | None = UNSET,
        time_out: DateTime | str | Unset | None = UNSET,
        timesheet_id: Id | Unset | None = UNSET,
        timecard_time_type_id: Id | Unset | None = UNSET,
        user_id: Id | Unset | None = UNSET,
        work_classification_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Timesheet:
        """Bulk Update Timecard Entries.

        PATCH /rest/v1.0/companies/{company_id}/timesheets
        """
        return await self._one(
            Timesheet,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/timesheets",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "approval_status": approval_status,
                    "billable": billable,
                    "cost_code_id": cost_code_id,
                    "crew_id": crew_id,
                    "date": date,
                    "description": description,
                    "hours": hours,
                    "location_id": location_id,
                    "origin_id": origin_id,
                    "origin_data": origin_data,
                    "party_id": party_id,
                    "project_id": project_id,
                    "set_timecard_time_type_automatically": set_timecard_time_type_automatically,
                    "sub_job_id": sub_job_id,
                    "time_in": time_in,
                    "time_out": time_out,
                    "timesheet_id": timesheet_id,
                    "timecard_time_type_id": timecard_time_type_id,
                    "updates": updates,
                    "user_id": user_id,
                    "work_classification_id": work_classification_id,
                }
            ),
        )

    async def bulk_update_for_project(
        self,
        *,
        timecard_entries: Sequence[TimesheetTimecardEntryInput],
        project_id: Id | Unset = UNSET,
        timesheet_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Timesheet:
        """Update Timecard Entries.

        PATCH /rest/v1.0/projects/{project_id}/timesheets
        """
        return await self._one(
            Timesheet,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timesheets",
            {"project_id": project_id},
            options,
            body=some({"timesheet_id": timesheet_id, "timecard_entries": timecard_entries}),
        )

    @deprecated("Procore says that it is not to be used any more.")
    async def create_draft_timecard_entry(
        self,
        *,
        project_id: Id | Unset = UNSET,
        date: Date | str | Unset | None = UNSET,
        timecard_entries: Sequence[TimesheetDraftTimecardEntryTimecardEntryInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetDraftTimecardEntry:
        """Draft Create.

        POST /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/draft_create
        """
        return await self._one(
            TimesheetDraftTimecardEntry,
            "POST",
            "/rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/draft_create",
            {"project_id": project_id},
            options,
            body=some({"date": date, "timecard_entries": timecard_entries}),
        )

    async def create_for_project(
        self, *, timesheet: TimesheetInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Timesheet:
        """Create Timesheet.

        POST /rest/v1.0/projects/{project_id}/timesheets
        """
        return await self._one(
            Timesheet,
            "POST",
            "/rest/v1.0/projects/{project_id}/timesheets",
            {"project_id": project_id},
            options,
            body=some({"timesheet": timesheet}),
        )

    async def create_project_timecard_entry(
        self,
        *,
        project_id: Id | Unset = UNSET,
        hours: str | Unset | None = UNSET,
        lunch_time: str | Unset | None = UNSET,
        time_in: str | Unset | None = UNSET,
        time_out: str | Unset | None = UNSET,
        billable: bool | Unset | None = UNSET,
        date: Date | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        timecard_time_type_id: Id | Unset | None = UNSET,
        timesheet_id: Id | Unset | None = UNSET,
        cost_code_id: Id | Unset | None = UNSET,
        sub_job_id: Id | Unset | None = UNSET,
        location_id: Id | Unset | None = UNSET,
        login_information_id: Id | Unset | None = UNSET,
        party_id: Id | Unset | None = UNSET,
        origin_id: Id | Unset | None = UNSET,
        origin_data: str | Unset | None = UNSET,
        line_item_type_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetProjectTimecardEntry:
        """Create Timecard Entry.

        POST /rest/v1.1/projects/{project_id}/project_timecard_entries
        """
        return await self._one(
            TimesheetProjectTimecardEntry,
            "POST",
            "/rest/v1.1/projects/{project_id}/project_timecard_entries",
            {"project_id": project_id},
            options,
            body=some(
                {
                    "hours": hours,
                    "lunch_time": lunch_time,
                    "time_in": time_in,
                    "time_out": time_out,
                    "billable": billable,
                    "date": date,
                    "description": description,
                    "timecard_time_type_id": timecard_time_type_id,
                    "timesheet_id": timesheet_id,
                    "cost_code_id": cost_code_id,
                    "sub_job_id": sub_job_id,
                    "location_id": location_id,
                    "login_information_id": login_information_id,
                    "party_id": party_id,
                    "origin_id": origin_id,
                    "origin_data": origin_data,
                    "line_item_type_id": line_item_type_id,
                }
            ),
        )

    async def create_signature_for_company(
        self,
        *,
        signature: TimesheetSignatureSignatureInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimesheetSignature:
        """Create Signature for Timesheet.

        POST /rest/v1.0/companies/{company_id}/timesheets/signatures
        """
        return await self._one(
            TimesheetSignature,
            "POST",
            "/rest/v1.0/companies/{company_id}/timesheets/signatures",
            {"company_id": company_id},
            options,
            body={"signature": signature},
        )

    async def create_signature_for_project(
        self, *, signature: TimesheetSignatureSignatureInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimesheetSignature:
        """Create Signature for Timesheet.

        POST /rest/v1.0/projects/{project_id}/timesheets/signatures
        """
        return await self._one(
            TimesheetSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/timesheets/signatures",
            {"project_id": project_id},
            options,
            body={"signature": signature},
        )

    async def delete_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Timesheet:
        """Delete Timesheet.

        DELETE /rest/v1.0/projects/{project_id}/timesheets/{id}
        """
        return await self._one(
            Timesheet,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/timesheets/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_signature_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimesheetSignature:
        """Delete A Signature.

        DELETE /rest/v1.0/companies/{company_id}/timesheets/signatures/{id}
        """
        return await self._one(
            TimesheetSignature,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/timesheets/signatures/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def delete_signature_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimesheetSignature:
        """Delete Signature.

        DELETE /rest/v1.0/projects/{project_id}/timesheets/signatures/{id}
        """
        return await self._one(
            TimesheetSignature,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/timesheets/signatures/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @deprecated("Procore says that it is not to be used any more.")
    def get_csv_export(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filters: TimesheetCsvExportFilters | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Export Company Time Index to CSV.

        GET /rest/v1.0/companies/{company_id}/timesheets/csv_export

        Gives a file while it is entered: ``async with … as response``.
        """
        return self._file(
            "GET",
            "/rest/v1.0/companies/{company_id}/timesheets/csv_export",
            {"company_id": company_id},
            options,
            query={"page": page, "per_page": per_page, "filters": filters},
        )

    async def get_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Timesheet:
        """Show A Timesheet.

        GET /rest/v1.0/projects/{project_id}/timesheets/{id}
        """
        return await self._one(
            Timesheet,
            "GET",
            "/rest/v1.0/projects/{project_id}/timesheets/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_signature_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimesheetSignature:
        """Show A Signature.

        GET /rest/v1.0/companies/{company_id}/timesheets/signatures/{id}
        """
        return await self._one(
            TimesheetSignature,
            "GET",
            "/rest/v1.0/companies/{company_id}/timesheets/signatures/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_signature_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimesheetSignature:
        """Show A Signature.

        GET /rest/v1.0/projects/{project_id}/timesheets/signatures/{id}
        """
        return await self._one(
            TimesheetSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/timesheets/signatures/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list_change_history(
        self, *, project_id: Id | Unset = UNSET, ids: Sequence[Id] | Unset | None = UNSET, **options: Unpack[Options]
    ) -> Pages[TimesheetChangeHistory]:
        """Change History.

        GET /rest/v1.0/projects/{project_id}/timesheets/change_history
        """
        return self._pages(
            TimesheetChangeHistory,
            "/rest/v1.0/projects/{project_id}/timesheets/change_history",
            {"project_id": project_id},
            options,
            body=some({"ids": ids}),
            pager=Pager.UNPAGED,
        )

    async def list_change_history_for_timesheet(
        self, *, ids: Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[TimesheetChangeHistoryForTimesheet]:
        """List Change History for Timesheet.

        POST /rest/v1.0/projects/{project_id}/timesheets/change_history
        """
        return await self._many(
            TimesheetChangeHistoryForTimesheet,
            "POST",
            "/rest/v1.0/projects/{project_id}/timesheets/change_history",
            {"project_id": project_id},
            options,
            body={"ids": ids},
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        filters: TimesheetFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Timesheet]:
        """List Timecard Data.

        GET /rest/v1.0/companies/{company_id}/timesheets
        """
        return self._pages(
            Timesheet,
            "/rest/v1.0/companies/{company_id}/timesheets",
            {"company_id": company_id},
            options,
            query={"page": page, "start_date": start_date, "end_date": end_date, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TimesheetFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Timesheet]:
        """List all Timesheets.

        GET /rest/v1.0/projects/{project_id}/timesheets
        """
        return self._pages(
            Timesheet,
            "/rest/v1.0/projects/{project_id}/timesheets",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_potential_timesheet_creator_ids(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[Any]:
        """Get a list of possible Timesheet Creator Ids.

        GET /rest/v1.0/projects/{project_id}/timesheets/potential_timesheet_creator_ids
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/timesheets/potential_timesheet_creator_ids",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_potential_timesheet_creators(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimesheetPotentialTimesheetCreator]:
        """Get a list of possible Timesheet Creators.

        GET /rest/v1.0/projects/{project_id}/timesheets/potential_timesheet_creators
        """
        return self._pages(
            TimesheetPotentialTimesheetCreator,
            "/rest/v1.0/projects/{project_id}/timesheets/potential_timesheet_creators",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("Procore says that it is not to be used any more.")
    def list_recent_wbs_code_ids(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Any]:
        """Show recent Timecard Entry wbs code ids (DEPRECATED).

        GET /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/recent_wbs_code_ids
        """
        return self._pages(
            None,
            "/rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/recent_wbs_code_ids",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_scoped_cost_code_ids(
        self, *, project_id: Id | Unset = UNSET, sub_job_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[Any]:
        """List Cost Codes Ids for Timesheets.

        GET /rest/v1.0/projects/{project_id}/timesheets/scoped_cost_code_ids
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/timesheets/scoped_cost_code_ids",
            {"project_id": project_id},
            options,
            query={"sub_job_id": sub_job_id},
            pager=Pager.UNPAGED,
        )

    def list_scoped_cost_codes(
        self,
        *,
        project_id: Id | Unset = UNSET,
        sub_job_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimesheetScopedCostCode]:
        """List Cost Codes for Timesheets.

        GET /rest/v1.0/projects/{project_id}/timesheets/scoped_cost_codes
        """
        return self._pages(
            TimesheetScopedCostCode,
            "/rest/v1.0/projects/{project_id}/timesheets/scoped_cost_codes",
            {"project_id": project_id},
            options,
            query={"sub_job_id": sub_job_id, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_signatures(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimesheetSignature]:
        """List Signatures.

        GET /rest/v1.0/projects/{project_id}/timesheets/signatures
        """
        return self._pages(
            TimesheetSignature,
            "/rest/v1.0/projects/{project_id}/timesheets/signatures",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_approval(
        self, *, timesheets: Sequence[TimesheetInput], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[TimesheetApproval]:
        """Update timesheet status.

        PATCH /rest/v1.0/projects/{project_id}/timesheets/update_approval
        """
        return await self._many(
            TimesheetApproval,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timesheets/update_approval",
            {"project_id": project_id},
            options,
            body=some({"timesheets": timesheets}),
        )

    async def update_for_project(
        self, *, id: Id, timesheet: TimesheetInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Timesheet:
        """Update Timesheet.

        PATCH /rest/v1.0/projects/{project_id}/timesheets/{id}
        """
        return await self._one(
            Timesheet,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timesheets/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"timesheet": timesheet}),
        )

    async def update_project_timecard_entry(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        hours: str | Unset | None = UNSET,
        lunch_time: str | Unset | None = UNSET,
        time_in: str | Unset | None = UNSET,
        time_out: str | Unset | None = UNSET,
        billable: bool | Unset | None = UNSET,
        date: Date | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        timecard_time_type_id: Id | Unset | None = UNSET,
        timesheet_id: Id | Unset | None = UNSET,
        cost_code_id: Id | Unset | None = UNSET,
        sub_job_id: Id | Unset | None = UNSET,
        location_id: Id | Unset | None = UNSET,
        login_information_id: Id | Unset | None = UNSET,
        party_id: Id | Unset | None = UNSET,
        origin_id: Id | Unset | None = UNSET,
        origin_data: str | Unset | None = UNSET,
        line_item_type_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetProjectTimecardEntry:
        """Edit a Timecard Entry.

        PATCH /rest/v1.1/projects/{project_id}/project_timecard_entries/{id}
        """
        return await self._one(
            TimesheetProjectTimecardEntry,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/project_timecard_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some(
                {
                    "hours": hours,
                    "lunch_time": lunch_time,
                    "time_in": time_in,
                    "time_out": time_out,
                    "billable": billable,
                    "date": date,
                    "description": description,
                    "timecard_time_type_id": timecard_time_type_id,
                    "timesheet_id": timesheet_id,
                    "cost_code_id": cost_code_id,
                    "sub_job_id": sub_job_id,
                    "location_id": location_id,
                    "login_information_id": login_information_id,
                    "party_id": party_id,
                    "origin_id": origin_id,
                    "origin_data": origin_data,
                    "line_item_type_id": line_item_type_id,
                }
            ),
        )

    async def update_project_timesheet_timecard_entry(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        timesheet: TimesheetInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetProjectTimesheetTimecardEntry:
        """Update Timesheet.

        PATCH /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/{id}
        """
        return await self._one(
            TimesheetProjectTimesheetTimecardEntry,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"timesheet": timesheet}),
        )
