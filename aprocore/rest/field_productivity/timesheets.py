"""Timesheets (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, Required, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    Options,
    Pager,
    Pages,
    RequiredFields,
    Resource,
    ScopedOptions,
    StreamedResponse,
    Unset,
    deprecated,
    overloaded,
    some,
)


@record
class Timesheet(Model):
    """A timesheet."""

    id: Id
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
    timesheet_status: TimesheetStatus | None = None
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
    """Returned by :meth:`TimesheetsResource.update_approval`."""

    id: Id
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None
    timecard_entries: list[TimesheetTimecardEntry] | None = None


@record
class TimesheetAutomaticallySplitTimecardEntry(Model):
    """``automatically_split_timecard_entries`` of :class:`TimesheetProjectTimecardEntry`."""

    id: Id
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
    full_cost_code: TimesheetFullCostCode | None = None
    created_by: TimesheetCreatedBy | None = None
    login_information: TimesheetLoginInformation | None = None
    timecard_time_type: TimesheetTimecardTimeType | None = None
    line_item_type_id: Id | None = None


@record
class TimesheetChangeHistory(Model):
    """Returned by :meth:`TimesheetsResource.list_change_history`."""

    id: Id
    ref_id: Id | None = None
    created_at: DateTime | None = None
    created_by: TimesheetCreatedBy | None = None
    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None


@record
class TimesheetChangeHistoryForTimesheet(Model):
    """Returned by :meth:`TimesheetsResource.list_change_history_for_timesheet`."""

    id: Id
    ref_id: Id | None = None
    created_at: DateTime | None = None
    created_by: TimesheetCreatedBy | None = None
    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None


@record
class TimesheetCostCode(Model):
    """``cost_code`` of :class:`TimesheetTimecardEntry`."""

    id: Id
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
class TimesheetCreatedBy(Model):
    """``created_by`` of :class:`Timesheet`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TimesheetCrew(Model):
    """``crew`` of :class:`TimesheetTimecardEntry`."""

    id: Id | None = None
    name: str | None = None


@record
class TimesheetDraftTimecardEntry(Model):
    """Returned by :meth:`TimesheetsResource.create_draft_timecard_entry`."""

    id: Id
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None
    timecard_entries: list[TimesheetTimecardEntry] | None = None


@record
class TimesheetFullCostCode(Model):
    """``full_cost_code`` of :class:`Timesheet`."""

    id: Id
    name: str | None = None


@record
class TimesheetLineItemType(Model):
    """``line_item_types`` of :class:`TimesheetScopedCostCode`."""

    id: Id
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class TimesheetLocation(Model):
    """``location`` of :class:`TimesheetTimecardEntry`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimesheetLoginInformation(Model):
    """``login_information`` of :class:`Timesheet`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TimesheetOtherHour(Model):
    """``other_hours`` of :class:`Timesheet`."""

    hours: int | None = None
    project: TimesheetProject | None = None


@record
class TimesheetParent(Model):
    """``parent`` of :class:`TimesheetScopedCostCode`."""

    id: Id


@record
class TimesheetParty(Model):
    """``party`` of :class:`Timesheet`."""

    id: Id
    name: str | None = None


@record
class TimesheetPotentialTimesheetCreator(Model):
    """Returned by :meth:`TimesheetsResource.list_potential_timesheet_creators`."""

    id: Id
    name: str | None = None


@record
class TimesheetProject(Model):
    """``project`` of :class:`TimesheetOtherHour`."""

    id: Id
    name: str | None = None


@record
class TimesheetProjectTimecardEntry(Model):
    """Returned by :meth:`TimesheetsResource.bulk_create_project_timecard_entries`."""

    id: Id
    timecard_entries: list[TimesheetTimecardEntry] | None = None
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
    full_cost_code: TimesheetFullCostCode | None = None
    created_by: TimesheetCreatedBy | None = None
    login_information: TimesheetLoginInformation | None = None
    timecard_time_type: TimesheetTimecardTimeType | None = None
    line_item_type_id: Id | None = None
    automatically_split_timecard_entries: list[TimesheetAutomaticallySplitTimecardEntry] | None = None


@record
class TimesheetProjectTimesheetTimecardEntry(Model):
    """Returned by :meth:`TimesheetsResource.update_project_timesheet_timecard_entry`."""

    id: Id
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None
    timecard_entries: list[TimesheetTimecardEntry] | None = None


@record
class TimesheetScopedCostCode(Model):
    """Returned by :meth:`TimesheetsResource.list_scoped_cost_codes`."""

    id: Id
    biller: str | None = None
    biller_id: Id | None = None
    biller_origin_id: Id | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    budgeted: bool | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    line_item_types: list[TimesheetLineItemType] | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: TimesheetParent | None = None
    position: int | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    updated_at: DateTime | None = None
    standard_cost_code_list_id: Id | None = None


@record
class TimesheetSignature(Model):
    """Returned by :meth:`TimesheetsResource.create_signature_for_company`."""

    id: Id
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_by: TimesheetCreatedBy | None = None


@record
class TimesheetStatus(Model):
    """``timesheet_status`` of :class:`Timesheet`."""

    id: Id
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimesheetCreatedBy | None = None
    name: str | None = None
    status: str | None = None
    timecard_entries: list[TimesheetTimecardEntry] | None = None


@record
class TimesheetTimecardEntry(Model):
    """``timecard_entries`` of :class:`Timesheet`."""

    id: Id
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    injured: bool | None = None
    lunch_time: Id | None = None
    billable: bool | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    crew: TimesheetCrew | None = None
    cost_code: TimesheetCostCode | str | None = None
    created_by: TimesheetCreatedBy | None = None
    login_information: TimesheetLoginInformation | None = None
    location: TimesheetLocation | None = None
    timecard_time_type: TimesheetTimecardTimeType | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    clock_in_time: DateTime | None = None
    clock_out_time: DateTime | None = None
    clock_in_id: Id | None = None
    clock_out_id: Id | None = None
    lunch_start_time: DateTime | None = None
    lunch_stop_time: DateTime | None = None
    lunch_clock_in_id: Id | None = None
    lunch_clock_out_id: Id | None = None
    timecard_time_type_id: Id | None = None
    cost_code_id: Id | None = None
    wbs_code_id: Id | None = None
    line_item_type_id: Id | None = None
    work_classification_id: Id | None = None
    party_id: Id | None = None
    timesheet_id: Id | None = None
    location_id: Id | None = None
    crew_id: Id | None = None
    approval_status: Literal["pending", "approved", "reviewed", "completed"] | str | None = None
    approval_date: Date | None = None
    approved_by_id: Id | None = None
    set_timecard_time_type_automatically: bool | None = None
    sub_job_id: Id | None = None
    signed: bool | None = None
    in_progress: bool | None = None
    split_parent_id: Id | None = None
    timecard_type: str | None = None
    timesheet_status: TimesheetStatus | str | None = None
    full_cost_code: TimesheetFullCostCode | None = None
    party: TimesheetParty | None = None
    datetime: DateTime | None = None
    timesheet: Timesheet | None = None


@record
class TimesheetTimecardTimeType(Model):
    """``timecard_time_type`` of :class:`Timesheet`."""

    id: Id
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")
    company_id: Id | None = None


@record
class TimesheetUpdatedTimecardEntry(Model):
    """``updated_timecard_entries`` of :class:`Timesheet`."""

    id: Id
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
    timesheet_status: TimesheetStatus | None = None
    full_cost_code: TimesheetFullCostCode | None = None
    created_by: TimesheetCreatedBy | None = None
    login_information: TimesheetLoginInformation | None = None
    party: TimesheetParty | None = None
    timecard_time_type: TimesheetTimecardTimeType | None = None
    line_item_type_id: Id | None = None


class TimesheetCreatedByInput(TypedDict, total=False):
    """``created_by`` in a request body."""

    id: Id | None
    login: str | None
    name: str | None


class TimesheetFields(TypedDict, total=False):
    """Fields of :class:`TimesheetCreateForProjectInput` and :class:`TimesheetInput`."""

    id: Id | None
    status: str | None


class TimesheetFullCostCodeInput(TypedDict, total=False):
    """``full_cost_code`` in a request body."""

    id: Id | None
    name: str | None


class TimesheetLoginInformationInput(TypedDict, total=False):
    """``login_information`` in a request body."""

    id: Id | None
    login: str | None
    name: str | None


class TimesheetSignatureInput(TypedDict, total=False):
    """``signature`` in a request body."""

    data: Required[str]
    user_id: Required[Id]
    signature_text: str | None
    upload_id: Id | None


class TimesheetTimecardEntryFields(TypedDict, total=False):
    """Fields of :class:`TimesheetTimecardEntryBulkCreateProjectTimecardEntriesInput` and :class:`TimesheetTimecardEntryCreateDraftTimecardEntryInput` and :class:`TimesheetTimecardEntryInput`."""

    approval_status: str | None
    billable: bool | None
    cost_code_id: Id | None
    crew_id: Id | None
    date: Date | str | None
    description: str | None
    location_id: Id | None
    origin_id: Id | None
    origin_data: str | None
    party_id: Id | None
    set_timecard_time_type_automatically: bool | None
    sub_job_id: Id | None
    timesheet_id: Id | None
    timecard_time_type_id: Id | None
    user_id: Id | None
    work_classification_id: Id | None
    id: Id | None
    company_id: Id | None
    clock_in_time: DateTime | str | None
    clock_out_time: DateTime | str | None
    clock_in_id: Id | None
    clock_out_id: Id | None
    lunch_start_time: DateTime | str | None
    lunch_stop_time: DateTime | str | None
    lunch_clock_in_id: Id | None
    lunch_clock_out_id: Id | None
    wbs_code_id: Id | None
    line_item_type_id: Id | None
    approval_date: Date | str | None
    approved_by_id: Id | None
    signed: bool | None
    in_progress: bool | None
    split_parent_id: Id | None
    created_at: DateTime | str | None
    updated_at: DateTime | str | None
    deleted_at: DateTime | str | None
    login_information_id: Id | None
    timecard_type: str | None
    cost_code: str | None
    timesheet_status: str | None
    full_cost_code: TimesheetFullCostCodeInput | None
    created_by: TimesheetCreatedByInput | None
    login_information: TimesheetLoginInformationInput | None
    timecard_time_type: TimesheetTimecardTimeTypeInput | None


TimesheetTimecardTimeTypeInput = TypedDict(
    "TimesheetTimecardTimeTypeInput",
    {
        "id": "Id | None",
        "abbreviated_time_type": "str | None",
        "company_id": "Id | None",
        "global": "bool | None",
        "time_type": "str | None",
    },
    total=False,
)


class TimesheetUpdateInput(TypedDict, total=False):
    """``updates`` in a request body."""

    id: Id | None


class TimesheetCreateForProjectInput(TimesheetFields):
    """``timesheet`` in the body of ``create_for_project``."""

    date: Date | str


class TimesheetInput(TimesheetFields, total=False):
    """``timesheets`` in the body of ``update_approval``, ``update_for_project``, ``update_project_timesheet_timecard_entry``."""

    date: Date | str | None


class TimesheetTimecardEntryBulkCreateProjectTimecardEntriesInput(TimesheetTimecardEntryFields, total=False):
    """``timecard_entries`` in the body of ``bulk_create_project_timecard_entries``."""

    hours: Id | None
    project_id: Required[Id]
    time_in: DateTime | str | None
    time_out: DateTime | str | None
    lunch_time: str | None


class TimesheetTimecardEntryCreateDraftTimecardEntryInput(TimesheetTimecardEntryFields, total=False):
    """``timecard_entries`` in the body of ``create_draft_timecard_entry``."""

    hours: Required[Id]
    project_id: Id | None
    time_in: Required[DateTime | str]
    time_out: Required[DateTime | str]
    lunch_time: Required[str]


class TimesheetTimecardEntryInput(TimesheetTimecardEntryFields, total=False):
    """``timecard_entries`` in the body of ``bulk_create_for_company``, ``bulk_update_for_project``."""

    hours: Id | None
    project_id: Id | None
    time_in: DateTime | str | None
    time_out: DateTime | str | None
    lunch_time: str | None


class TimesheetCsvExportFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.timesheets.get_csv_export``."""

    updated_at: DateRange
    deleted_at: DateRange
    start_date: DateRange
    end_date: DateRange


class TimesheetFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.timesheets.list_for_company``, ``field_productivity.timesheets.list_for_project``."""

    updated_at: DateRange
    deleted_at: DateRange
    date: DateRange
    end_date: DateRange
    start_date: DateRange


class TimesheetsResource(Resource):
    """Timesheets (Field Productivity)."""

    __slots__ = ()

    async def bulk_create_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        timecard_entries: Sequence[TimesheetTimecardEntryInput | Mapping[str, Any]] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Timesheet]:
        """Bulk create timecard entries.

        POST /rest/v1.0/companies/{company_id}/timesheets
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#bulk-create-timecard-entries

        Returns:
            A list of :class:`Timesheet`.
        """
        return await self._many(
            Timesheet,
            "POST",
            "/rest/v1.0/companies/{company_id}/timesheets",
            {"company_id": company_id},
            options,
            body=some({"timecard_entries": timecard_entries}),
            dates="timecard_entries.date",
            times="timecard_entries.time_in timecard_entries.time_out",
        )

    @overload
    async def bulk_create_project_timecard_entries(
        self,
        *,
        timecard_entries: Sequence[TimesheetTimecardEntryBulkCreateProjectTimecardEntriesInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetProjectTimecardEntry: ...
    @overload
    def bulk_create_project_timecard_entries(
        self, *, timecard_entries: Sequence[TimesheetTimecardEntryInput], **others: Any
    ) -> RequiredFields[Literal["project_id"]]: ...
    @overload
    async def bulk_create_project_timecard_entries(
        self,
        *,
        timecard_entries: Sequence[Mapping[str, Any]],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetProjectTimecardEntry: ...
    @overloaded
    async def bulk_create_project_timecard_entries(
        self,
        *,
        timecard_entries: Sequence[TimesheetTimecardEntryBulkCreateProjectTimecardEntriesInput | Mapping[str, Any]],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetProjectTimecardEntry:
        """Bulk create.

        POST /rest/v1.1/projects/{project_id}/project_timecard_entries/bulk_create
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.1#bulk-create

        Returns:
            :class:`TimesheetProjectTimecardEntry`.
        """
        return await self._one(
            TimesheetProjectTimecardEntry,
            "POST",
            "/rest/v1.1/projects/{project_id}/project_timecard_entries/bulk_create",
            {"project_id": project_id},
            options,
            body=some({"timecard_entries": timecard_entries}),
            dates="timecard_entries.date timecard_entries.approval_date",
            times="timecard_entries.time_in timecard_entries.time_out timecard_entries.clock_in_time timecard_entries.clock_out_time timecard_entries.lunch_start_time timecard_entries.lunch_stop_time timecard_entries.created_at timecard_entries.updated_at timecard_entries.deleted_at",
        )

    async def bulk_delete_for_project(
        self, *, project_id: Id | Unset = UNSET, ids: Sequence[Id] | Unset | None = UNSET, **options: Unpack[Options]
    ) -> Timesheet:
        """Delete timecard entries.

        DELETE /rest/v1.0/projects/{project_id}/timesheets
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#delete-timecard-entries

        Returns:
            :class:`Timesheet`.
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
        """Bulk update timecard entries.

        PATCH /rest/v1.0/companies/{company_id}/timesheets
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#bulk-update-timecard-entries

        Args:
            billable: Default: false.
            date: ``YYYY-MM-DD`` if passed as a string.
            time_in: ISO 8601 if passed as a string.
            time_out: ISO 8601 if passed as a string.

        Returns:
            :class:`Timesheet`.
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
            dates="date",
            times="time_in time_out",
        )

    async def bulk_update_for_project(
        self,
        *,
        timecard_entries: Sequence[TimesheetTimecardEntryInput | Mapping[str, Any]],
        project_id: Id | Unset = UNSET,
        timesheet_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Timesheet:
        """Update timecard entries.

        PATCH /rest/v1.0/projects/{project_id}/timesheets
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#update-timecard-entries

        Returns:
            :class:`Timesheet`.
        """
        return await self._one(
            Timesheet,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timesheets",
            {"project_id": project_id},
            options,
            body=some({"timesheet_id": timesheet_id, "timecard_entries": timecard_entries}),
            dates="timecard_entries.date",
        )

    @overload
    @deprecated(
        "POST /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/draft_create is deprecated by Procore."
    )
    async def create_draft_timecard_entry(
        self,
        *,
        project_id: Id | Unset = UNSET,
        date: Date | str | Unset | None = UNSET,
        timecard_entries: Sequence[TimesheetTimecardEntryCreateDraftTimecardEntryInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetDraftTimecardEntry: ...
    @overload
    def create_draft_timecard_entry(
        self, *, timecard_entries: Sequence[TimesheetTimecardEntryInput], **others: Any
    ) -> RequiredFields[Literal["hours", "time_in", "time_out", "lunch_time"]]: ...
    @overload
    @deprecated(
        "POST /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/draft_create is deprecated by Procore."
    )
    async def create_draft_timecard_entry(
        self,
        *,
        project_id: Id | Unset = UNSET,
        date: Date | str | Unset | None = UNSET,
        timecard_entries: Sequence[Mapping[str, Any]] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetDraftTimecardEntry: ...
    @overloaded
    @deprecated(
        "POST /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/draft_create is deprecated by Procore."
    )
    async def create_draft_timecard_entry(
        self,
        *,
        project_id: Id | Unset = UNSET,
        date: Date | str | Unset | None = UNSET,
        timecard_entries: Sequence[TimesheetTimecardEntryCreateDraftTimecardEntryInput | Mapping[str, Any]]
        | Unset
        | None = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetDraftTimecardEntry:
        """Create a draft.

        POST /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/draft_create
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.1#draft-create

        Args:
            date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`TimesheetDraftTimecardEntry`.
        """
        return await self._one(
            TimesheetDraftTimecardEntry,
            "POST",
            "/rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/draft_create",
            {"project_id": project_id},
            options,
            body=some({"date": date, "timecard_entries": timecard_entries}),
            dates="date timecard_entries.date",
            times="timecard_entries.created_at timecard_entries.deleted_at timecard_entries.updated_at",
        )

    async def create_for_project(
        self, *, timesheet: TimesheetCreateForProjectInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Timesheet:
        """Create a timesheet.

        POST /rest/v1.0/projects/{project_id}/timesheets
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#create-timesheet

        Returns:
            :class:`Timesheet`.
        """
        return await self._one(
            Timesheet,
            "POST",
            "/rest/v1.0/projects/{project_id}/timesheets",
            {"project_id": project_id},
            options,
            body=some({"timesheet": timesheet}),
            dates="timesheet.date",
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
        """Create a timecard entry.

        POST /rest/v1.1/projects/{project_id}/project_timecard_entries
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.1#create-timecard-entry

        Args:
            billable: Default: false.
            date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`TimesheetProjectTimecardEntry`.
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
            dates="date",
        )

    async def create_signature_for_company(
        self, *, signature: TimesheetSignatureInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimesheetSignature:
        """Create a signature for timesheet.

        POST /rest/v1.0/companies/{company_id}/timesheets/signatures
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#create-signature-for-timesheet

        Returns:
            :class:`TimesheetSignature`.
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
        self, *, signature: TimesheetSignatureInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimesheetSignature:
        """Create a signature for timesheet.

        POST /rest/v1.0/projects/{project_id}/timesheets/signatures
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#create-signature-for-timesheet

        Returns:
            :class:`TimesheetSignature`.
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
        """Delete a timesheet.

        DELETE /rest/v1.0/projects/{project_id}/timesheets/{id}
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#delete-timesheet

        Returns:
            :class:`Timesheet`.
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
        """Delete a signature.

        DELETE /rest/v1.0/companies/{company_id}/timesheets/signatures/{id}
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#delete-a-signature

        Args:
            id: ID of a signature.

        Returns:
            :class:`TimesheetSignature`.
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
        """Delete a signature.

        DELETE /rest/v1.0/projects/{project_id}/timesheets/signatures/{id}
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#delete-signature

        Args:
            id: ID of a signature.

        Returns:
            :class:`TimesheetSignature`.
        """
        return await self._one(
            TimesheetSignature,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/timesheets/signatures/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/timesheets/csv_export is deprecated by Procore.")
    def get_csv_export(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filters: TimesheetCsvExportFilters = OMITTED,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Export company time index to CSV.

        GET /rest/v1.0/companies/{company_id}/timesheets/csv_export
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#export-company-time-index-to-csv

        Args:
            filters: Query filters; others go into ``params``.

        Returns:
            A streamed file: ``async with … as response``.
        """
        return self._file(
            "GET",
            "/rest/v1.0/companies/{company_id}/timesheets/csv_export",
            {"company_id": company_id},
            options,
            query={"page": page, "per_page": per_page, "filters": filters},
            dates="filters.start_date filters.end_date",
        )

    async def get_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Timesheet:
        """Return a timesheet.

        GET /rest/v1.0/projects/{project_id}/timesheets/{id}
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#show-a-timesheet

        Returns:
            :class:`Timesheet`.
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
        """Return a signature.

        GET /rest/v1.0/companies/{company_id}/timesheets/signatures/{id}
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#show-a-signature

        Args:
            id: ID of a signature.

        Returns:
            :class:`TimesheetSignature`.
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
        """Return a signature.

        GET /rest/v1.0/projects/{project_id}/timesheets/signatures/{id}
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#show-a-signature

        Args:
            id: ID of a signature.

        Returns:
            :class:`TimesheetSignature`.
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
        """List change history.

        GET /rest/v1.0/projects/{project_id}/timesheets/change_history
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#change-history

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetChangeHistory`.
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
        """List change history for timesheet.

        POST /rest/v1.0/projects/{project_id}/timesheets/change_history
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#list-change-history-for-timesheet

        Returns:
            A list of :class:`TimesheetChangeHistoryForTimesheet`.
        """
        return await self._many(
            TimesheetChangeHistoryForTimesheet,
            "POST",
            "/rest/v1.0/projects/{project_id}/timesheets/change_history",
            {"project_id": project_id},
            options,
            body={"ids": ids},
            reads=True,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        filters: TimesheetFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Timesheet]:
        """List timecard data.

        GET /rest/v1.0/companies/{company_id}/timesheets
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#list-timecard-data

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Timesheet`.
        """
        return self._pages(
            Timesheet,
            "/rest/v1.0/companies/{company_id}/timesheets",
            {"company_id": company_id},
            options,
            query={"page": page, "start_date": start_date, "end_date": end_date, "filters": filters},
            dates="start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TimesheetFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Timesheet]:
        """List all timesheets.

        GET /rest/v1.0/projects/{project_id}/timesheets
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#list-all-timesheets

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Timesheet`.
        """
        return self._pages(
            Timesheet,
            "/rest/v1.0/projects/{project_id}/timesheets",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            dates="filters.end_date filters.start_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_potential_timesheet_creator_ids(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[Id]:
        """List possible timesheet creator IDs.

        GET /rest/v1.0/projects/{project_id}/timesheets/potential_timesheet_creator_ids
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#get-a-list-of-possible-timesheet-creator-ids

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
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
        """List possible timesheet creators.

        GET /rest/v1.0/projects/{project_id}/timesheets/potential_timesheet_creators
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#get-a-list-of-possible-timesheet-creators

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetPotentialTimesheetCreator`.
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

    @deprecated(
        "GET /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/recent_wbs_code_ids is deprecated by Procore."
    )
    def list_recent_wbs_code_ids(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Id]:
        """Return recent timecard entry WBS code IDs (deprecated).

        GET /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/recent_wbs_code_ids
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.1#show-recent-timecard-entry-wbs-code-ids-deprecated

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
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
    ) -> Pages[Id]:
        """List cost codes IDs for timesheets.

        GET /rest/v1.0/projects/{project_id}/timesheets/scoped_cost_code_ids
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#list-cost-codes-ids-for-timesheets

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
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
        """List cost codes for timesheets.

        GET /rest/v1.0/projects/{project_id}/timesheets/scoped_cost_codes
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#list-cost-codes-for-timesheets

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetScopedCostCode`.
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
        """List signatures.

        GET /rest/v1.0/projects/{project_id}/timesheets/signatures
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#list-signatures

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetSignature`.
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
        """Update a timesheet status.

        PATCH /rest/v1.0/projects/{project_id}/timesheets/update_approval
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#update-timesheet-status

        Returns:
            A list of :class:`TimesheetApproval`.
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
        """Update a timesheet.

        PATCH /rest/v1.0/projects/{project_id}/timesheets/{id}
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#update-timesheet

        Returns:
            :class:`Timesheet`.
        """
        return await self._one(
            Timesheet,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timesheets/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"timesheet": timesheet}),
            dates="timesheet.date",
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
        """Edit a timecard entry.

        PATCH /rest/v1.1/projects/{project_id}/project_timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.1#edit-a-timecard-entry

        Args:
            id: ID of a project timecard entry.
            billable: Default: false.
            date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`TimesheetProjectTimecardEntry`.
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
            dates="date",
        )

    async def update_project_timesheet_timecard_entry(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        timesheet: TimesheetInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TimesheetProjectTimesheetTimecardEntry:
        """Update a timesheet.

        PATCH /rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.1#update-timesheet

        Args:
            id: ID of a project timesheet timecard entry.

        Returns:
            :class:`TimesheetProjectTimesheetTimecardEntry`.
        """
        return await self._one(
            TimesheetProjectTimesheetTimecardEntry,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/project_timesheet_timecard_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"timesheet": timesheet}),
            dates="timesheet.date",
        )
