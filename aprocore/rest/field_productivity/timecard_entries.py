"""Timecard entries (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Never, Required, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    DocumentedType,
    Options,
    Pager,
    Pages,
    RequiredFields,
    Resource,
    ScopedOptions,
    Unset,
    overloaded,
)


@record
class TimecardEntry(Model):
    """A timecard entry."""

    id: Id
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    billable: bool | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    timecard_type: str | None = None
    cost_code: TimecardEntryCostCode | str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet_status: str | None = None
    full_cost_code: TimecardEntryFullCostCode | None = None
    created_by: TimecardEntryCreatedBy | None = None
    login_information: TimecardEntryLoginInformation | None = None
    timecard_time_type: TimecardEntryTimeType | None = None
    line_item_type_id: Id | None = None
    automatically_split_timecard_entries: list[TimecardEntryAutomaticallySplitTimecardEntry] | None = None
    in_progress: bool | None = None
    time_in: DateTime | None = None
    time_out: DateTime | None = None
    lunch_time: Id | None = None
    approval_status: Literal["pending", "reviewed", "approved", "completed"] | str | None = None
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

    id: Id
    created_at: DateTime | None = None
    date: Date | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    billable: bool | None = None
    hours: str | None = None
    updated_at: DateTime | None = None
    timecard_type: str | None = None
    cost_code: TimecardEntryCostCode | str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    timesheet_status: str | None = None
    full_cost_code: TimecardEntryFullCostCode | None = None
    created_by: TimecardEntryCreatedBy | None = None
    login_information: TimecardEntryLoginInformation | None = None
    timecard_time_type: TimecardEntryTimeType | None = None
    line_item_type_id: Id | None = None
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


@record
class TimecardEntryChangeHistory(Model):
    """Returned by :meth:`TimecardEntriesResource.list_change_history`."""

    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_at: str | None = None
    created_by: str | None = None


@record
class TimecardEntryClockIn(Model):
    """``clock_in`` of :class:`TimecardEntry`."""

    id: Id


@record
class TimecardEntryClockOut(Model):
    """``clock_out`` of :class:`TimecardEntry`."""

    id: Id


@record
class TimecardEntryCostCode(Model):
    """``cost_code`` of :class:`TimecardEntry`."""

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
class TimecardEntryCreatedBy(Model):
    """``created_by`` of :class:`TimecardEntry`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryCrew(Model):
    """``crew`` of :class:`TimecardEntry`."""

    id: Id
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[TimecardEntryEmployee] | None = None
    created_by: TimecardEntryCreatedBy | None = None
    lead: TimecardEntryLead | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntryEmployee(Model):
    """``employees`` of :class:`TimecardEntryCrew`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryFullCostCode(Model):
    """``full_cost_code`` of :class:`TimecardEntry`."""

    id: Id
    name: str | None = None


@record
class TimecardEntryLead(Model):
    """``lead`` of :class:`TimecardEntryCrew`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryLocation(Model):
    """``location`` of :class:`TimecardEntry`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TimecardEntryLoginInformation(Model):
    """``login_information`` of :class:`TimecardEntry`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TimecardEntryParty(Model):
    """``party`` of :class:`TimecardEntry`."""

    id: Id
    name: str | None = None


@record
class TimecardEntryPermission(Model):
    """``permissions`` of :class:`TimecardEntry`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class TimecardEntryProcoreSignature(Model):
    """``procore_signature`` of :class:`TimecardEntry`."""

    id: Id
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_by: TimecardEntryCreatedBy | None = None


@record
class TimecardEntryProject(Model):
    """``project`` of :class:`TimecardEntry`."""

    id: Id
    name: str | None = None


@record
class TimecardEntrySignature(Model):
    """Returned by :meth:`TimecardEntriesResource.remove_signature`."""

    id: Id
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
    timesheet: TimecardEntryTimesheet | None = None
    updated_at: DateTime | None = None
    cost_code: TimecardEntryCostCode | None = None
    crew: TimecardEntryCrew | None = None
    location: TimecardEntryLocation | None = None
    party: TimecardEntryParty | None = None
    procore_signature: TimecardEntryProcoreSignature | None = None
    sub_job: TimecardEntrySubJob | None = None
    created_by: TimecardEntryCreatedBy | None = None
    login_information: TimecardEntryLoginInformation | None = None
    timecard_time_type: TimecardEntryTimeType | None = None
    line_item_type_id: Id | None = None
    automatically_split_timecard_entries: list[TimecardEntryAutomaticallySplitTimecardEntry] | None = None


@record
class TimecardEntrySubJob(Model):
    """``sub_job`` of :class:`TimecardEntry`."""

    id: Id
    name: str | None = None
    code: str | None = None


@record
class TimecardEntryTimeType(Model):
    """``timecard_time_type`` of :class:`TimecardEntry`."""

    id: Id
    abbreviated_time_type: str | None = None
    company_id: Id | None = None
    global_: bool | None = renamed("global")
    time_type: str | None = None


@record
class TimecardEntryTimesheet(Model):
    """``timesheet`` of :class:`TimecardEntry`."""

    id: Id
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    number: int | None = None
    created_by: TimecardEntryCreatedBy | None = None
    name: str | None = None
    status: str | None = None


class TimecardEntryFields(TypedDict, total=False):
    """Fields of :class:`TimecardEntryCreateForCompanyInput` and :class:`TimecardEntryCreateForProjectInput` and :class:`TimecardEntryCreateInput` and :class:`TimecardEntryInput`."""

    party_id: Id | None
    billable: bool | None
    description: str | None
    timecard_time_type_id: Id | None
    cost_code_id: Id | None
    login_information_id: Id | None
    origin_id: Id | None
    origin_data: str | None
    line_item_type_id: Id | None
    clock_in_time: str | None
    clock_out_time: str | None
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


class TimecardEntryCreateForCompanyInput(TimecardEntryFields, total=False):
    """``timecard_entry`` in the body of ``create_for_company``."""

    hours: str | None
    date: Required[Date | str]
    lunch_time: str | None
    time_in: str | None
    time_out: str | None


class TimecardEntryCreateForProjectInput(TimecardEntryFields, total=False):
    """``timecard_entry`` in the body of ``create_for_project``."""

    hours: Required[str]
    date: Date | str | None
    lunch_time: Required[str]
    time_in: Required[str]
    time_out: Required[str]


class TimecardEntryCreateInput(TimecardEntryFields, total=False):
    """``timecard_entry`` in the body of ``create``."""

    hours: Required[str]
    date: Required[Date | str]
    lunch_time: str | None
    time_in: str | None
    time_out: str | None


class TimecardEntryInput(TimecardEntryFields, total=False):
    """``timecard_entry`` in the body of ``update``, ``update_for_company``, ``update_for_project``."""

    hours: str | None
    date: Date | str | None
    lunch_time: str | None
    time_in: str | None
    time_out: str | None


class TimecardEntryFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.timecard_entries.list_for_company``, ``field_productivity.timecard_entries.list_for_project``."""

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

    @overload
    async def create(
        self, *, timecard_entry: TimecardEntryCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntry: ...
    @overload
    def create(
        self, *, timecard_entry: TimecardEntryInput, **others: Any
    ) -> RequiredFields[Literal["hours", "date"]]: ...
    @overload
    async def create(
        self, *, timecard_entry: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntry: ...
    @overloaded
    async def create(
        self,
        *,
        timecard_entry: TimecardEntryCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimecardEntry:
        """Create a timecard entry.

        POST /rest/v1.0/timecard_entries
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#create-timecard-entry

        Returns:
            :class:`TimecardEntry`.
        """
        return await self._one(
            TimecardEntry,
            "POST",
            "/rest/v1.0/timecard_entries",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "timecard_entry": timecard_entry},
            dates="timecard_entry.date",
        )

    @overload
    async def create_for_company(
        self,
        *,
        timecard_entry: TimecardEntryCreateForCompanyInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimecardEntry: ...
    @overload
    def create_for_company(
        self, *, timecard_entry: TimecardEntryInput, **others: Any
    ) -> RequiredFields[Literal["date"]]: ...
    @overload
    async def create_for_company(
        self,
        *,
        timecard_entry: Mapping[str, Any],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimecardEntry: ...
    @overloaded
    async def create_for_company(
        self,
        *,
        timecard_entry: TimecardEntryCreateForCompanyInput | Mapping[str, Any],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimecardEntry:
        """Create a timecard entry (company).

        POST /rest/v1.0/companies/{company_id}/timecard_entries
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#create-timecard-entry-company

        Returns:
            :class:`TimecardEntry`.
        """
        return await self._one(
            TimecardEntry,
            "POST",
            "/rest/v1.0/companies/{company_id}/timecard_entries",
            {"company_id": company_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "timecard_entry": timecard_entry},
            dates="timecard_entry.date",
        )

    @overload
    async def create_for_project(
        self,
        *,
        timecard_entry: TimecardEntryCreateForProjectInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimecardEntry: ...
    @overload
    def create_for_project(
        self, *, timecard_entry: TimecardEntryInput, **others: Any
    ) -> RequiredFields[Literal["hours", "lunch_time", "time_in", "time_out"]]: ...
    @overload
    async def create_for_project(
        self, *, timecard_entry: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntry: ...
    @overloaded
    async def create_for_project(
        self,
        *,
        timecard_entry: TimecardEntryCreateForProjectInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimecardEntry:
        """Create a timecard entry (project).

        POST /rest/v1.0/projects/{project_id}/timecard_entries
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#create-timecard-entry-project

        Returns:
            :class:`TimecardEntry`.
        """
        return await self._one(
            TimecardEntry,
            "POST",
            "/rest/v1.0/projects/{project_id}/timecard_entries",
            {"project_id": project_id},
            options,
            body={"timecard_entry": timecard_entry},
            dates="timecard_entry.date",
            times="timecard_entry.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a timecard entry.

        DELETE /rest/v1.0/timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#delete-timecard-entry

        Args:
            id: ID of a timecard entry.

        Returns:
            None.
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
        """Delete a timecard entry (company).

        DELETE /rest/v1.0/companies/{company_id}/timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#delete-timecard-entry-company

        Args:
            id: ID of a timecard entry.

        Returns:
            :class:`TimecardEntry`.
        """
        return await self._one(
            TimecardEntry,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/timecard_entries/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def delete_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a timecard entry (project).

        DELETE /rest/v1.0/projects/{project_id}/timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#delete-timecard-entry-project

        Args:
            id: ID of a timecard entry.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/timecard_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> TimecardEntry:
        """Return a timecard entry.

        GET /rest/v1.0/timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#show-timecard-entry

        Args:
            id: ID of a timecard entry.

        Returns:
            :class:`TimecardEntry`.
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
        """Return a timecard entry (company).

        GET /rest/v1.0/companies/{company_id}/timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#show-timecard-entry-company

        Args:
            id: ID of a timecard entry.

        Returns:
            :class:`TimecardEntry`.
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
        """Return a timecard entry (project).

        GET /rest/v1.0/projects/{project_id}/timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#show-timecard-entry-project

        Args:
            id: ID of a timecard entry.

        Returns:
            :class:`TimecardEntry`.
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
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#list-timecard-entries

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimecardEntry`.
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
            dates="start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_change_history(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimecardEntryChangeHistory]:
        """Return timecard entry change history (company).

        GET /rest/v1.0/companies/{company_id}/timecard_entries/{id}/change_history
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#show-timecard-entry-change-history-company

        Args:
            id: ID of a timecard entry.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimecardEntryChangeHistory`.
        """
        return self._pages(
            TimecardEntryChangeHistory,
            "/rest/v1.0/companies/{company_id}/timecard_entries/{id}/change_history",
            {"id": id, "company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    @overload
    def list_for_company(
        self,
        *,
        filters: dict[
            Literal[
                "id",
                "party_id",
                "in_progress_only",
                "include_in_progress",
                "updated_at",
                "deleted_at",
                "daily_log_segment_id",
                "created_by_id",
            ],
            DocumentedType,
        ],
        serializer_view: Literal["compact_with_date_range"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[TimecardEntry]: ...
    @overload
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
        serializer_view: Literal["compact_with_date_range"] | Unset = UNSET,
        filters: TimecardEntryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TimecardEntry]: ...
    @overload
    def list_for_company(
        self,
        *,
        filters: dict[
            Literal[
                "id",
                "party_id",
                "in_progress_only",
                "include_in_progress",
                "updated_at",
                "deleted_at",
                "daily_log_segment_id",
                "created_by_id",
            ],
            DocumentedType,
        ],
        serializer_view: Sequence[Never] | Literal["ids_only"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list_for_company(
        self,
        *,
        serializer_view: Literal["ids_only"],
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        start_time_in: str | Unset = UNSET,
        end_time_in: str | Unset = UNSET,
        use_filter_tz: Literal["true"] | Unset = UNSET,
        filters: TimecardEntryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Id]: ...
    @overloaded
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
        filters: TimecardEntryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TimecardEntry]:
        """List timecard entries (company).

        GET /rest/v1.0/companies/{company_id}/timecard_entries
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#list-timecard-entries-company

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            start_time_in: A time of day.
            end_time_in: A time of day.
            use_filter_tz: Must be true.
            serializer_view: One of ids_only, compact_with_date_range.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimecardEntry`; with ``serializer_view="ids_only"`` of IDs.
        """
        return self._pages(
            None if serializer_view == "ids_only" else TimecardEntry,
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
            dates="start_date end_date",
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
        filters: TimecardEntryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimecardEntry]:
        """List timecard entries (project).

        GET /rest/v1.0/projects/{project_id}/timecard_entries
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#list-timecard-entries-project

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimecardEntry`.
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
            dates="log_date start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def remove_signature(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimecardEntrySignature:
        """Remove a signature from timecard entry (project).

        PATCH /rest/v1.0/projects/{project_id}/timecard_entries/{id}/remove_signature
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#remove-signature-from-timecard-entry-project

        Args:
            id: ID of a timecard entry.

        Returns:
            :class:`TimecardEntrySignature`.
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
    ) -> TimecardEntry:
        """Update a timecard entry signature (project).

        PATCH /rest/v1.0/projects/{project_id}/timecard_entries/{id}/sign
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#update-timecard-entry-signature-project

        Args:
            id: ID of a timecard entry.

        Returns:
            :class:`TimecardEntry`.
        """
        return await self._one(
            TimecardEntry,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timecard_entries/{id}/sign",
            {"id": id, "project_id": project_id},
            options,
            body={"signature_id": signature_id},
        )

    async def update(
        self,
        *,
        id: Id,
        timecard_entry: TimecardEntryInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimecardEntry:
        """Update a timecard entry.

        PATCH /rest/v1.0/timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#update-timecard-entry

        Args:
            id: ID of a timecard entry.

        Returns:
            :class:`TimecardEntry`.
        """
        return await self._one(
            TimecardEntry,
            "PATCH",
            "/rest/v1.0/timecard_entries/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "timecard_entry": timecard_entry},
            dates="timecard_entry.date",
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        timecard_entry: TimecardEntryInput | Mapping[str, Any],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimecardEntry:
        """Update a timecard entry (company).

        PATCH /rest/v1.0/companies/{company_id}/timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#update-timecard-entry-company

        Args:
            id: ID of a timecard entry.

        Returns:
            :class:`TimecardEntry`.
        """
        return await self._one(
            TimecardEntry,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/timecard_entries/{id}",
            {"id": id, "company_id": company_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "timecard_entry": timecard_entry},
            dates="timecard_entry.date",
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        timecard_entry: TimecardEntryInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimecardEntry:
        """Update a timecard entry (project).

        PATCH /rest/v1.0/projects/{project_id}/timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/timecard-entries?version=1.0#update-timecard-entry-project

        Args:
            id: ID of a timecard entry.

        Returns:
            :class:`TimecardEntry`.
        """
        return await self._one(
            TimecardEntry,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/timecard_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"timecard_entry": timecard_entry},
            dates="timecard_entry.date",
            times="timecard_entry.datetime",
        )
