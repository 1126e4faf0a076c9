"""Timecard entries (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "TimecardEntriesResource",
    "TimecardEntry",
    "TimecardEntryAutomaticallySplitTimecardEntry",
    "TimecardEntryAutomaticallySplitTimecardEntryClockIn",
    "TimecardEntryAutomaticallySplitTimecardEntryClockOut",
    "TimecardEntryAutomaticallySplitTimecardEntryCostCode",
    "TimecardEntryAutomaticallySplitTimecardEntryCreatedBy",
    "TimecardEntryAutomaticallySplitTimecardEntryCrew",
    "TimecardEntryAutomaticallySplitTimecardEntryCrewCreatedBy",
    "TimecardEntryAutomaticallySplitTimecardEntryCrewEmployee",
    "TimecardEntryAutomaticallySplitTimecardEntryCrewLead",
    "TimecardEntryAutomaticallySplitTimecardEntryFullCostCode",
    "TimecardEntryAutomaticallySplitTimecardEntryLocation",
    "TimecardEntryAutomaticallySplitTimecardEntryLoginInformation",
    "TimecardEntryAutomaticallySplitTimecardEntryParty",
    "TimecardEntryAutomaticallySplitTimecardEntryProcoreSignature",
    "TimecardEntryAutomaticallySplitTimecardEntryProcoreSignatureCreatedBy",
    "TimecardEntryAutomaticallySplitTimecardEntryProject",
    "TimecardEntryAutomaticallySplitTimecardEntrySubJob",
    "TimecardEntryAutomaticallySplitTimecardEntryTimecardTimeType",
    "TimecardEntryAutomaticallySplitTimecardEntryTimesheet",
    "TimecardEntryAutomaticallySplitTimecardEntryTimesheetCreatedBy",
    "TimecardEntryChangeHistory",
    "TimecardEntryClockIn",
    "TimecardEntryClockOut",
    "TimecardEntryCostCode",
    "TimecardEntryCreatedBy",
    "TimecardEntryCrew",
    "TimecardEntryCrewCreatedBy",
    "TimecardEntryCrewEmployee",
    "TimecardEntryCrewLead",
    "TimecardEntryFilters",
    "TimecardEntryFullCostCode",
    "TimecardEntryInput",
    "TimecardEntryLocation",
    "TimecardEntryLoginInformation",
    "TimecardEntryParty",
    "TimecardEntryPermission",
    "TimecardEntryProcoreSignature",
    "TimecardEntryProcoreSignatureCreatedBy",
    "TimecardEntryProject",
    "TimecardEntrySignResult",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntry",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryCostCode",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryCreatedBy",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryCrew",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryCrewCreatedBy",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryCrewEmployee",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryCrewLead",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryLocation",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryLoginInformation",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryParty",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryProcoreSignature",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryProcoreSignatureCreatedBy",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntrySubJob",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryTimecardTimeType",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryTimesheet",
    "TimecardEntrySignResultAutomaticallySplitTimecardEntryTimesheetCreatedBy",
    "TimecardEntrySignResultCostCode",
    "TimecardEntrySignResultCreatedBy",
    "TimecardEntrySignResultCrew",
    "TimecardEntrySignResultCrewCreatedBy",
    "TimecardEntrySignResultCrewEmployee",
    "TimecardEntrySignResultCrewLead",
    "TimecardEntrySignResultLocation",
    "TimecardEntrySignResultLoginInformation",
    "TimecardEntrySignResultParty",
    "TimecardEntrySignResultProcoreSignature",
    "TimecardEntrySignResultProcoreSignatureCreatedBy",
    "TimecardEntrySignResultSubJob",
    "TimecardEntrySignResultTimecardTimeType",
    "TimecardEntrySignResultTimesheet",
    "TimecardEntrySignResultTimesheetCreatedBy",
    "TimecardEntrySignature",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntry",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryCostCode",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryCreatedBy",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryCrew",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryCrewCreatedBy",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryCrewEmployee",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryCrewLead",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryLocation",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryLoginInformation",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryParty",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryProcoreSignature",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryProcoreSignatureCreatedBy",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntrySubJob",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryTimecardTimeType",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryTimesheet",
    "TimecardEntrySignatureAutomaticallySplitTimecardEntryTimesheetCreatedBy",
    "TimecardEntrySignatureCostCode",
    "TimecardEntrySignatureCreatedBy",
    "TimecardEntrySignatureCrew",
    "TimecardEntrySignatureCrewCreatedBy",
    "TimecardEntrySignatureCrewEmployee",
    "TimecardEntrySignatureCrewLead",
    "TimecardEntrySignatureLocation",
    "TimecardEntrySignatureLoginInformation",
    "TimecardEntrySignatureParty",
    "TimecardEntrySignatureProcoreSignature",
    "TimecardEntrySignatureProcoreSignatureCreatedBy",
    "TimecardEntrySignatureSubJob",
    "TimecardEntrySignatureTimecardTimeType",
    "TimecardEntrySignatureTimesheet",
    "TimecardEntrySignatureTimesheetCreatedBy",
    "TimecardEntrySubJob",
    "TimecardEntryTimecardTimeType",
    "TimecardEntryTimesheet",
    "TimecardEntryTimesheetCreatedBy",
]


@record
class TimecardEntry(Model):
    """What Procore tells of timecard entries (Field Productivity)."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    billable: bool | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    timecard_type: str | None = None
    cost_code: Any = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet_status: str | None = None
    full_cost_code: TimecardEntryFullCostCode | None = None
    created_by: TimecardEntryCreatedBy | None = None
    login_information: TimecardEntryLoginInformation | None = None
    timecard_time_type: TimecardEntryTimecardTimeType | None = None
    line_item_type_id: Id | None = None
    automatically_split_timecard_entries: list[TimecardEntryAutomaticallySplitTimecardEntry] | None = None
    in_progress: bool | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    lunch_time: Id | None = None
    approval_status: str | None = None
    timesheet: TimecardEntryTimesheet | None = None
    sub_job: TimecardEntrySubJob | None = None
    party: TimecardEntryParty | None = None
    crew: TimecardEntryCrew | None = None
    procore_signature: TimecardEntryProcoreSignature | None = None
    project: TimecardEntryProject | None = None
    clock_in: TimecardEntryClockIn | None = None
    clock_out: TimecardEntryClockOut | None = None
    datetime: DateTime | None = None
    injured: bool | None = None
    signed: bool | None = None
    location: TimecardEntryLocation | None = None
    permissions: TimecardEntryPermission | None = None
    signature: Any = None


@record
class TimecardEntryAutomaticallySplitTimecardEntry(Model):
    """``automatically_split_timecard_entries`` of :class:`TimecardEntry`."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    billable: bool | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    timecard_type: str | None = None
    cost_code: Any = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet_status: str | None = None
    full_cost_code: TimecardEntryAutomaticallySplitTimecardEntryFullCostCode | None = None
    created_by: TimecardEntryAutomaticallySplitTimecardEntryCreatedBy | None = None
    login_information: TimecardEntryAutomaticallySplitTimecardEntryLoginInformation | None = None
    timecard_time_type: TimecardEntryAutomaticallySplitTimecardEntryTimecardTimeType | None = None
    line_item_type_id: Id | None = None
    in_progress: bool | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    lunch_time: Id | None = None
    approval_status: str | None = None
    timesheet: TimecardEntryAutomaticallySplitTimecardEntryTimesheet | None = None
    sub_job: TimecardEntryAutomaticallySplitTimecardEntrySubJob | None = None
    party: TimecardEntryAutomaticallySplitTimecardEntryParty | None = None
    crew: TimecardEntryAutomaticallySplitTimecardEntryCrew | None = None
    procore_signature: TimecardEntryAutomaticallySplitTimecardEntryProcoreSignature | None = None
    project: TimecardEntryAutomaticallySplitTimecardEntryProject | None = None
    clock_in: TimecardEntryAutomaticallySplitTimecardEntryClockIn | None = None
    clock_out: TimecardEntryAutomaticallySplitTimecardEntryClockOut | None = None
    datetime: DateTime | None = None
    injured: bool | None = None
    signed: bool | None = None
    location: TimecardEntryAutomaticallySplitTimecardEntryLocation | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryClockIn(Model):
    """``clock_in`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryClockOut(Model):
    """``clock_out`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryCostCode(Model):
    """What Procore tells of timecard entries (Field Productivity)."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryCrew(Model):
    """``crew`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[TimecardEntryAutomaticallySplitTimecardEntryCrewEmployee] | None = None
    created_by: TimecardEntryAutomaticallySplitTimecardEntryCrewCreatedBy | None = None
    lead: TimecardEntryAutomaticallySplitTimecardEntryCrewLead | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryCrewCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntryAutomaticallySplitTimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryCrewEmployee(Model):
    """``employees`` of :class:`TimecardEntryAutomaticallySplitTimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryCrewLead(Model):
    """``lead`` of :class:`TimecardEntryAutomaticallySplitTimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryFullCostCode(Model):
    """``full_cost_code`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryLocation(Model):
    """``location`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryParty(Model):
    """``party`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryProcoreSignature(Model):
    """``procore_signature`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_by: TimecardEntryAutomaticallySplitTimecardEntryProcoreSignatureCreatedBy | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryProcoreSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntryAutomaticallySplitTimecardEntryProcoreSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryProject(Model):
    """``project`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntrySubJob(Model):
    """``sub_job`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryTimesheet(Model):
    """``timesheet`` of :class:`TimecardEntryAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimecardEntryAutomaticallySplitTimecardEntryTimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None


@record
class TimecardEntryAutomaticallySplitTimecardEntryTimesheetCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntryAutomaticallySplitTimecardEntryTimesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryChangeHistory(Model):
    """What Procore tells of timecard entries (Field Productivity)."""

    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_at: str | None = None
    created_by: str | None = None


@record
class TimecardEntryClockIn(Model):
    """``clock_in`` of :class:`TimecardEntry`."""

    id: Id | None = None


@record
class TimecardEntryClockOut(Model):
    """``clock_out`` of :class:`TimecardEntry`."""

    id: Id | None = None


@record
class TimecardEntryCostCode(Model):
    """What Procore tells of timecard entries (Field Productivity)."""

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
class TimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryCrew(Model):
    """``crew`` of :class:`TimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[TimecardEntryCrewEmployee] | None = None
    created_by: TimecardEntryCrewCreatedBy | None = None
    lead: TimecardEntryCrewLead | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntryCrewCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryCrewEmployee(Model):
    """``employees`` of :class:`TimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryCrewLead(Model):
    """``lead`` of :class:`TimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryFullCostCode(Model):
    """``full_cost_code`` of :class:`TimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntryLocation(Model):
    """``location`` of :class:`TimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryParty(Model):
    """``party`` of :class:`TimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntryPermission(Model):
    """``permissions`` of :class:`TimecardEntry`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class TimecardEntryProcoreSignature(Model):
    """``procore_signature`` of :class:`TimecardEntry`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_by: TimecardEntryProcoreSignatureCreatedBy | None = None


@record
class TimecardEntryProcoreSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntryProcoreSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryProject(Model):
    """``project`` of :class:`TimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntrySignResult(Model):
    """What Procore tells of timecard entries (Field Productivity)."""

    id: Id | None = None
    billable: bool | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    timesheet_status: str | None = None
    approval_status: str | None = None
    lunch_time: int | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    injured: bool | None = None
    signed: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet: TimecardEntrySignResultTimesheet | None = None
    updated_at: DateTime | None = None
    cost_code: TimecardEntrySignResultCostCode | None = None
    crew: TimecardEntrySignResultCrew | None = None
    location: TimecardEntrySignResultLocation | None = None
    party: TimecardEntrySignResultParty | None = None
    procore_signature: TimecardEntrySignResultProcoreSignature | None = None
    sub_job: TimecardEntrySignResultSubJob | None = None
    created_by: TimecardEntrySignResultCreatedBy | None = None
    login_information: TimecardEntrySignResultLoginInformation | None = None
    timecard_time_type: TimecardEntrySignResultTimecardTimeType | None = None
    line_item_type_id: Id | None = None
    automatically_split_timecard_entries: list[TimecardEntrySignResultAutomaticallySplitTimecardEntry] | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntry(Model):
    """``automatically_split_timecard_entries`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    billable: bool | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    timesheet_status: str | None = None
    approval_status: str | None = None
    lunch_time: int | None = None
    time_in: Date | None = None
    time_out: Date | None = None
    injured: bool | None = None
    signed: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet: TimecardEntrySignResultAutomaticallySplitTimecardEntryTimesheet | None = None
    updated_at: DateTime | None = None
    cost_code: TimecardEntrySignResultAutomaticallySplitTimecardEntryCostCode | None = None
    crew: TimecardEntrySignResultAutomaticallySplitTimecardEntryCrew | None = None
    location: TimecardEntrySignResultAutomaticallySplitTimecardEntryLocation | None = None
    party: TimecardEntrySignResultAutomaticallySplitTimecardEntryParty | None = None
    procore_signature: TimecardEntrySignResultAutomaticallySplitTimecardEntryProcoreSignature | None = None
    sub_job: TimecardEntrySignResultAutomaticallySplitTimecardEntrySubJob | None = None
    created_by: TimecardEntrySignResultAutomaticallySplitTimecardEntryCreatedBy | None = None
    login_information: TimecardEntrySignResultAutomaticallySplitTimecardEntryLoginInformation | None = None
    timecard_time_type: TimecardEntrySignResultAutomaticallySplitTimecardEntryTimecardTimeType | None = None
    line_item_type_id: Id | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryCostCode(Model):
    """``cost_code`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryCrew(Model):
    """``crew`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[TimecardEntrySignResultAutomaticallySplitTimecardEntryCrewEmployee] | None = None
    created_by: TimecardEntrySignResultAutomaticallySplitTimecardEntryCrewCreatedBy | None = None
    lead: TimecardEntrySignResultAutomaticallySplitTimecardEntryCrewLead | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryCrewCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryCrewEmployee(Model):
    """``employees`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryCrewLead(Model):
    """``lead`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryLocation(Model):
    """``location`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryParty(Model):
    """``party`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryProcoreSignature(Model):
    """``procore_signature`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_by: TimecardEntrySignResultAutomaticallySplitTimecardEntryProcoreSignatureCreatedBy | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryProcoreSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntryProcoreSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntrySubJob(Model):
    """``sub_job`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryTimesheet(Model):
    """``timesheet`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimecardEntrySignResultAutomaticallySplitTimecardEntryTimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None


@record
class TimecardEntrySignResultAutomaticallySplitTimecardEntryTimesheetCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignResultAutomaticallySplitTimecardEntryTimesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultCostCode(Model):
    """``cost_code`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntrySignResultCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultCrew(Model):
    """``crew`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[TimecardEntrySignResultCrewEmployee] | None = None
    created_by: TimecardEntrySignResultCrewCreatedBy | None = None
    lead: TimecardEntrySignResultCrewLead | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntrySignResultCrewCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignResultCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultCrewEmployee(Model):
    """``employees`` of :class:`TimecardEntrySignResultCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultCrewLead(Model):
    """``lead`` of :class:`TimecardEntrySignResultCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultLocation(Model):
    """``location`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntrySignResultLoginInformation(Model):
    """``login_information`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultParty(Model):
    """``party`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntrySignResultProcoreSignature(Model):
    """``procore_signature`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_by: TimecardEntrySignResultProcoreSignatureCreatedBy | None = None


@record
class TimecardEntrySignResultProcoreSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignResultProcoreSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignResultSubJob(Model):
    """``sub_job`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None


@record
class TimecardEntrySignResultTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimecardEntrySignResultTimesheet(Model):
    """``timesheet`` of :class:`TimecardEntrySignResult`."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimecardEntrySignResultTimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None


@record
class TimecardEntrySignResultTimesheetCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignResultTimesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignature(Model):
    """What Procore tells of timecard entries (Field Productivity)."""

    id: Id | None = None
    billable: bool | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    timesheet_status: str | None = None
    approval_status: str | None = None
    lunch_time: int | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    injured: bool | None = None
    signed: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet: TimecardEntrySignatureTimesheet | None = None
    updated_at: DateTime | None = None
    cost_code: TimecardEntrySignatureCostCode | None = None
    crew: TimecardEntrySignatureCrew | None = None
    location: TimecardEntrySignatureLocation | None = None
    party: TimecardEntrySignatureParty | None = None
    procore_signature: TimecardEntrySignatureProcoreSignature | None = None
    sub_job: TimecardEntrySignatureSubJob | None = None
    created_by: TimecardEntrySignatureCreatedBy | None = None
    login_information: TimecardEntrySignatureLoginInformation | None = None
    timecard_time_type: TimecardEntrySignatureTimecardTimeType | None = None
    line_item_type_id: Id | None = None
    automatically_split_timecard_entries: list[TimecardEntrySignatureAutomaticallySplitTimecardEntry] | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntry(Model):
    """``automatically_split_timecard_entries`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    billable: bool | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    timesheet_status: str | None = None
    approval_status: str | None = None
    lunch_time: int | None = None
    time_in: Date | None = None
    time_out: Date | None = None
    injured: bool | None = None
    signed: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet: TimecardEntrySignatureAutomaticallySplitTimecardEntryTimesheet | None = None
    updated_at: DateTime | None = None
    cost_code: TimecardEntrySignatureAutomaticallySplitTimecardEntryCostCode | None = None
    crew: TimecardEntrySignatureAutomaticallySplitTimecardEntryCrew | None = None
    location: TimecardEntrySignatureAutomaticallySplitTimecardEntryLocation | None = None
    party: TimecardEntrySignatureAutomaticallySplitTimecardEntryParty | None = None
    procore_signature: TimecardEntrySignatureAutomaticallySplitTimecardEntryProcoreSignature | None = None
    sub_job: TimecardEntrySignatureAutomaticallySplitTimecardEntrySubJob | None = None
    created_by: TimecardEntrySignatureAutomaticallySplitTimecardEntryCreatedBy | None = None
    login_information: TimecardEntrySignatureAutomaticallySplitTimecardEntryLoginInformation | None = None
    timecard_time_type: TimecardEntrySignatureAutomaticallySplitTimecardEntryTimecardTimeType | None = None
    line_item_type_id: Id | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryCostCode(Model):
    """``cost_code`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryCrew(Model):
    """``crew`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[TimecardEntrySignatureAutomaticallySplitTimecardEntryCrewEmployee] | None = None
    created_by: TimecardEntrySignatureAutomaticallySplitTimecardEntryCrewCreatedBy | None = None
    lead: TimecardEntrySignatureAutomaticallySplitTimecardEntryCrewLead | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryCrewCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryCrewEmployee(Model):
    """``employees`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryCrewLead(Model):
    """``lead`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntryCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryLocation(Model):
    """``location`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryParty(Model):
    """``party`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryProcoreSignature(Model):
    """``procore_signature`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_by: TimecardEntrySignatureAutomaticallySplitTimecardEntryProcoreSignatureCreatedBy | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryProcoreSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntryProcoreSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntrySubJob(Model):
    """``sub_job`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryTimesheet(Model):
    """``timesheet`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntry`."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimecardEntrySignatureAutomaticallySplitTimecardEntryTimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None


@record
class TimecardEntrySignatureAutomaticallySplitTimecardEntryTimesheetCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignatureAutomaticallySplitTimecardEntryTimesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureCostCode(Model):
    """``cost_code`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntrySignatureCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureCrew(Model):
    """``crew`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[TimecardEntrySignatureCrewEmployee] | None = None
    created_by: TimecardEntrySignatureCrewCreatedBy | None = None
    lead: TimecardEntrySignatureCrewLead | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntrySignatureCrewCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignatureCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureCrewEmployee(Model):
    """``employees`` of :class:`TimecardEntrySignatureCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureCrewLead(Model):
    """``lead`` of :class:`TimecardEntrySignatureCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureLocation(Model):
    """``location`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntrySignatureLoginInformation(Model):
    """``login_information`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureParty(Model):
    """``party`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    name: str | None = None


@record
class TimecardEntrySignatureProcoreSignature(Model):
    """``procore_signature`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_by: TimecardEntrySignatureProcoreSignatureCreatedBy | None = None


@record
class TimecardEntrySignatureProcoreSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignatureProcoreSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySignatureSubJob(Model):
    """``sub_job`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None


@record
class TimecardEntrySignatureTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimecardEntrySignatureTimesheet(Model):
    """``timesheet`` of :class:`TimecardEntrySignature`."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimecardEntrySignatureTimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None


@record
class TimecardEntrySignatureTimesheetCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntrySignatureTimesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimecardEntrySubJob(Model):
    """``sub_job`` of :class:`TimecardEntry`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None


@record
class TimecardEntryTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`TimecardEntry`."""

    id: Id | None = None
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimecardEntryTimesheet(Model):
    """``timesheet`` of :class:`TimecardEntry`."""

    id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimecardEntryTimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None


@record
class TimecardEntryTimesheetCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntryTimesheet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TimecardEntryInput(TypedDict, total=False):
    party_id: Id | None
    hours: str | None
    billable: bool | None
    date: Date | str | None
    description: str | None
    timecard_time_type_id: Id | None
    cost_code_id: Id | None
    login_information_id: Id | None
    origin_id: Id | None
    origin_data: str | None
    line_item_type_id: Id | None
    clock_in_time: str | None
    clock_out_time: str | None
    lunch_time: str | None
    time_in: str | None
    time_out: str | None
    location_id: Id | None
    set_timecard_time_type_automatically: bool | None
    sub_job_id: Id | None
    crew_id: Id | None
    procore_signature_id: Id | None
    timesheet_id: Id | None
    clock_in_id: Id | None
    clock_out_id: Id | None
    approval_status: Literal["pending", "reviewed", "approved", "completed"] | None
    datetime: DateTime | str | None
    daily_log_segment_id: Id | None


class TimecardEntryFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    party_id: Id | Sequence[Id]
    in_progress_only: bool
    include_in_progress: bool
    updated_at: DateRange
    deleted_at: DateRange
    daily_log_segment_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]


class TimecardEntriesResource(Resource):
    """Timecard entries (Field Productivity)."""

    __slots__ = ()

    async def create(
        self, *, timecard_entry: TimecardEntryInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntry:
        """Create timecard entry.

        POST /rest/v1.0/timecard_entries
        """
        return await self._one(
            TimecardEntry,
            "POST",
            "/rest/v1.0/timecard_entries",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "timecard_entry": timecard_entry},
        )

    async def create_for_company(
        self,
        *,
        timecard_entry: TimecardEntryInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimecardEntry:
        """Create timecard entry (Company).

        POST /rest/v1.0/companies/{company_id}/timecard_entries
        """
        return await self._one(
            TimecardEntry,
            "POST",
            "/rest/v1.0/companies/{company_id}/timecard_entries",
            {"company_id": company_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "timecard_entry": timecard_entry},
        )

    async def create_for_project(
        self, *, timecard_entry: TimecardEntryInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntry:
        """Create timecard entry (Project).

        POST /rest/v1.0/projects/{project_id}/timecard_entries
        """
        return await self._one(
            TimecardEntry,
            "POST",
            "/rest/v1.0/projects/{project_id}/timecard_entries",
            {"project_id": project_id},
            options,
            body={"timecard_entry": timecard_entry},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete timecard entry.

        DELETE /rest/v1.0/timecard_entries/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/timecard_entries/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimecardEntry:
        """Delete timecard entry (Company).

        DELETE /rest/v1.0/companies/{company_id}/timecard_entries/{id}
        """
        return await self._one(
            TimecardEntry,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/timecard_entries/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def delete_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete timecard entry (Project).

        DELETE /rest/v1.0/projects/{project_id}/timecard_entries/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/timecard_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> TimecardEntry:
        """Show timecard entry.

        GET /rest/v1.0/timecard_entries/{id}
        """
        return await self._one(
            TimecardEntry,
            "GET",
            "/rest/v1.0/timecard_entries/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimecardEntry:
        """Show timecard entry (Company).

        GET /rest/v1.0/companies/{company_id}/timecard_entries/{id}
        """
        return await self._one(
            TimecardEntry,
            "GET",
            "/rest/v1.0/companies/{company_id}/timecard_entries/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def get_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntry:
        """Show timecard entry (Project).

        GET /rest/v1.0/projects/{project_id}/timecard_entries/{id}
        """
        return await self._one(
            TimecardEntry,
            "GET",
            "/rest/v1.0/projects/{project_id}/timecard_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimecardEntry]:
        """List timecard entries.

        GET /rest/v1.0/timecard_entries
        """
        return self._pages(
            TimecardEntry,
            "/rest/v1.0/timecard_entries",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_change_history(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimecardEntryChangeHistory]:
        """Show timecard entry change history (Company).

        GET /rest/v1.0/companies/{company_id}/timecard_entries/{id}/change_history
        """
        return self._pages(
            TimecardEntryChangeHistory,
            "/rest/v1.0/companies/{company_id}/timecard_entries/{id}/change_history",
            {"id": id, "company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        start_time_in: str | Unset = UNSET,
        end_time_in: str | Unset = UNSET,
        use_filter_tz: Literal["true"] | Unset = UNSET,
        serializer_view: Literal["ids_only", "compact_with_date_range"] | Unset = UNSET,
        filters: TimecardEntryFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TimecardEntry]:
        """List timecard entries (Company).

        GET /rest/v1.0/companies/{company_id}/timecard_entries
        """
        return self._pages(
            TimecardEntry,
            "/rest/v1.0/companies/{company_id}/timecard_entries",
            {"company_id": company_id},
            options,
            query={
                "page": page,
                "start_date": start_date,
                "end_date": end_date,
                "start_time_in": start_time_in,
                "end_time_in": end_time_in,
                "use_filter_tz": use_filter_tz,
                "serializer_view": serializer_view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TimecardEntryFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimecardEntry]:
        """List timecard entries (Project).

        GET /rest/v1.0/projects/{project_id}/timecard_entries
        """
        return self._pages(
            TimecardEntry,
            "/rest/v1.0/projects/{project_id}/timecard_entries",
            {"project_id": project_id},
            options,
            query={
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def remove_signature(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntrySignature:
        """Remove signature from timecard entry (Project).

        PATCH /rest/v1.0/projects/{project_id}/timecard_entries/{id}/remove_signature
        """
        return await self._one(
            TimecardEntrySignature,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timecard_entries/{id}/remove_signature",
            {"id": id, "project_id": project_id},
            options,
        )

    async def sign(
        self, *, id: Id, signature_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntrySignResult:
        """Update timecard entry signature (Project).

        PATCH /rest/v1.0/projects/{project_id}/timecard_entries/{id}/sign
        """
        return await self._one(
            TimecardEntrySignResult,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timecard_entries/{id}/sign",
            {"id": id, "project_id": project_id},
            options,
            body={"signature_id": signature_id},
        )

    async def update(
        self, *, id: Id, timecard_entry: TimecardEntryInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntry:
        """Update timecard entry.

        PATCH /rest/v1.0/timecard_entries/{id}
        """
        return await self._one(
            TimecardEntry,
            "PATCH",
            "/rest/v1.0/timecard_entries/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "timecard_entry": timecard_entry},
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        timecard_entry: TimecardEntryInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimecardEntry:
        """Update timecard entry (Company).

        PATCH /rest/v1.0/companies/{company_id}/timecard_entries/{id}
        """
        return await self._one(
            TimecardEntry,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/timecard_entries/{id}",
            {"id": id, "company_id": company_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "timecard_entry": timecard_entry},
        )

    async def update_for_project(
        self, *, id: Id, timecard_entry: TimecardEntryInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntry:
        """Update timecard entry (Project).

        PATCH /rest/v1.0/projects/{project_id}/timecard_entries/{id}
        """
        return await self._one(
            TimecardEntry,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timecard_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"timecard_entry": timecard_entry},
        )
