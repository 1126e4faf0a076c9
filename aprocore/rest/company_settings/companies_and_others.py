"""Companies (Company Settings), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset, Upload, some


@record
class Company(Model):
    """A company."""

    id: Id
    name: str | None = None
    is_active: bool | None = None
    logo_url: str | None = None
    pcn_business_experience: bool | None = None
    my_company: bool | None = None


class CompaniesResource(Resource):
    """Companies (Company Settings)."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        include_free_companies: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Company]:
        """List companies.

        GET /rest/v1.0/companies
        https://developers.procore.com/reference/rest/v1/companies?version=1.0#list-companies

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Company`.
        """
        return self._pages(
            Company,
            "/rest/v1.0/companies",
            {},
            options,
            query={"page": page, "include_free_companies": include_free_companies},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CompanyConfiguration(Model):
    """A company configuration."""

    strict_file_uploading: bool | None = None
    enable_image_real_time_as_builts: bool | None = None
    currency_symbol: str | None = None
    currency_display: str | None = None
    currency_iso_code: str | None = None
    timecard_employees_see_all_projects: bool | None = None
    timesheet_enabled_cost_type: list[int] | None = None
    timesheet_type: list[int] | None = None
    enable_sd_storage: bool | None = None
    timesheets_custom_signature_text: str | None = None
    timesheets_week_start_day: int | None = None
    use_24_hour_mode: bool | None = None
    timesheets_tab_enabled: bool | None = None
    timecard_should_track_location: list[int] | None = None
    projects_timecard_in_out_enabled: list[int] | None = None
    rounding_configuration: CompanyConfigurationRoundingConfiguration | None = None
    time_and_materials_company_config: CompanyConfigurationTimeAndMaterialsCompanyConfig | None = None
    projects_timecard_default_lunch_time: list[CompanyConfigurationProjectsTimecardDefaultLunchTime] | None = None
    projects_timecard_default_start_time: list[CompanyConfigurationProjectsTimecardDefaultStartTime] | None = None
    projects_timecard_default_stop_time: list[CompanyConfigurationProjectsTimecardDefaultStopTime] | None = None
    projects_timecard_lunch_time_tracking: list[CompanyConfigurationProjectsTimecardLunchTimeTracking] | None = None
    task_codes_enabled: bool | None = None
    timecard_employees_can_select_non_budgeted_items: list[int] | None = None
    timecards_private: bool | None = None
    timesheet_default_cost_type_id: Id | None = None
    timesheet_erp_default_cost_type_id: Id | None = None
    timesheet_equipment_default_cost_type_id: Id | None = None
    timesheet_equipment_erp_default_cost_type_id: Id | None = None


@record
class CompanyConfigurationProjectsTimecardDefaultLunchTime(Model):
    """``projects_timecard_default_lunch_time`` of :class:`CompanyConfiguration`."""

    project_id: Id | None = None
    timecard_default_lunch_time: int | None = None


@record
class CompanyConfigurationProjectsTimecardDefaultStartTime(Model):
    """``projects_timecard_default_start_time`` of :class:`CompanyConfiguration`."""

    project_id: Id | None = None
    timecard_default_start_time: str | None = None


@record
class CompanyConfigurationProjectsTimecardDefaultStopTime(Model):
    """``projects_timecard_default_stop_time`` of :class:`CompanyConfiguration`."""

    project_id: Id | None = None
    timecard_default_stop_time: str | None = None


@record
class CompanyConfigurationProjectsTimecardLunchTimeTracking(Model):
    """``projects_timecard_lunch_time_tracking`` of :class:`CompanyConfiguration`."""

    project_id: Id | None = None
    timecard_lunch_time_tracking: str | None = None


@record
class CompanyConfigurationRoundingConfiguration(Model):
    """``rounding_configuration`` of :class:`CompanyConfiguration`."""

    rule: str | None = None
    time_increment: int | None = None


@record
class CompanyConfigurationTimeAndMaterialsCompanyConfig(Model):
    """``time_and_materials_company_config`` of :class:`CompanyConfiguration`."""

    materials_enabled: bool | None = None
    labor_enabled: bool | None = None
    equipment_enabled: bool | None = None
    subcontractors_enabled: bool | None = None


class CompanyConfigurationsResource(Resource):
    """Company configurations (Company Settings)."""

    __slots__ = ()

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanyConfiguration:
        """Return a company configuration.

        GET /rest/v1.0/company_configuration
        https://developers.procore.com/reference/rest/v1/company-configurations?version=1.0#show-company-configuration

        Returns:
            :class:`CompanyConfiguration`.
        """
        return await self._one(
            CompanyConfiguration,
            "GET",
            "/rest/v1.0/company_configuration",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )


@record
class CompanyOffice(Model):
    """A company office."""

    id: Id
    name: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    country_code: str | None = None
    zip: str | None = None
    phone: str | None = None
    fax: str | None = None
    division: str | None = None
    logo: CompanyOfficeLogo | None = None


@record
class CompanyOfficeLogo(Model):
    """``logo`` of :class:`CompanyOffice`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


class CompanyOfficeFields(TypedDict, total=False):
    """Fields of :class:`CompanyOfficeCreateInput` and :class:`CompanyOfficeInput`."""

    address: str | None
    city: str | None
    state_code: str | None
    country_code: str | None
    zip: str | None
    phone: str | None
    fax: str | None
    division: str | None
    logo: Upload | None


class CompanyOfficeCreateInput(CompanyOfficeFields):
    """``office`` in the body of ``create``."""

    name: str


class CompanyOfficeInput(CompanyOfficeFields, total=False):
    """``office`` in the body of ``update``."""

    name: str | None


class CompanyOfficesResource(Resource):
    """Company offices (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, office: CompanyOfficeCreateInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyOffice:
        """Create a company office.

        POST /rest/v1.0/offices
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#create-company-office

        Returns:
            :class:`CompanyOffice`.
        """
        return await self._one(
            CompanyOffice,
            "POST",
            "/rest/v1.0/offices",
            {},
            options,
            body={"company_id": self._scoped("company_id", company_id), "office": office},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company office.

        DELETE /rest/v1.0/offices/{id}
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#delete-a-company-office

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/offices/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyOffice:
        """Return a company office.

        GET /rest/v1.0/offices/{id}
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#show-company-office

        Args:
            view: Level of detail. One of normal, extended.

        Returns:
            :class:`CompanyOffice`.
        """
        return await self._one(
            CompanyOffice,
            "GET",
            "/rest/v1.0/offices/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id), "view": view},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyOffice]:
        """List company offices.

        GET /rest/v1.0/offices
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#list-company-offices

        Args:
            view: Level of detail. One of normal, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyOffice`.
        """
        return self._pages(
            CompanyOffice,
            "/rest/v1.0/offices",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, office: CompanyOfficeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyOffice:
        """Update a company office.

        PATCH /rest/v1.0/offices/{id}
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#update-company-office

        Returns:
            :class:`CompanyOffice`.
        """
        return await self._one(
            CompanyOffice,
            "PATCH",
            "/rest/v1.0/offices/{id}",
            {"id": id},
            options,
            body={"company_id": self._scoped("company_id", company_id), "office": office},
        )


@record
class CompanyProject(Model):
    """A company project."""

    id: Id
    name: str | None = None
    address: CompanyProjectAddress | None = None
    stage_name: str | None = None
    status_name: str | None = None
    type_name: str | None = None
    open_items: list[CompanyProjectOpenItem] | None = None
    created_by: CompanyProjectCreatedBy | None = None


@record
class CompanyProjectAddress(Model):
    """``address`` of :class:`CompanyProject`."""

    street: str | None = None
    city: str | None = None
    state_code: str | None = None
    zip: str | None = None
    country_code: str | None = None


@record
class CompanyProjectCreatedBy(Model):
    """``created_by`` of :class:`CompanyProject`."""

    id: Id
    email: str | None = None


@record
class CompanyProjectOpenItem(Model):
    """``open_items`` of :class:`CompanyProject`."""

    id: Id
    details: str | None = None
    host: str | None = None
    url: str | None = None


class CompanyProjectsResource(Resource):
    """Company projects (Company Settings)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[CompanyProject]:
        """List company's projects.

        GET /rest/v1.0/companies/{company_id}/projects
        https://developers.procore.com/reference/rest/v1/company-projects?version=1.0#list-company-s-projects

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyProject`.
        """
        return self._pages(
            CompanyProject,
            "/rest/v1.0/companies/{company_id}/projects",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class CompanySchedule(Model):
    """A company schedule."""

    date: DateTime | None = None
    projects_count: int | None = None
    projects: list[CompanyScheduleProject] | None = None


@record
class CompanyScheduleProject(Model):
    """``projects`` of :class:`CompanySchedule`."""

    id: Id
    name: str | None = None
    tasks_count: int | None = None
    calendar_items_count: int | None = None


class CompanyScheduleResource(Resource):
    """Company schedule (Company Settings)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: str,
        before: str,
        company_id: Id | Unset = UNSET,
        limit_per_day: int | Unset = UNSET,
        project_ids: Id | Sequence[Id] | Unset = UNSET,
        project_stage_ids: Id | Sequence[Id] | Unset = UNSET,
        project_type_ids: Id | Sequence[Id] | Unset = UNSET,
        project_department_ids: Id | Sequence[Id] | Unset = UNSET,
        project_office_ids: Id | Sequence[Id] | Unset = UNSET,
        project_region_ids: Id | Sequence[Id] | Unset = UNSET,
        project_owner_type_ids: Id | Sequence[Id] | Unset = UNSET,
        program_ids: Id | Sequence[Id] | Unset = UNSET,
        resource_ids: Id | Sequence[Id] | Unset = UNSET,
        sort_key: Literal["project_event_count", "project_name", "estimated_start_date", "estimated_completion_date"]
        | Unset = UNSET,
        sort_dir: Literal["asc", "desc"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanySchedule]:
        """Return a company schedule summary.

        GET /rest/v1.0/companies/{company_id}/schedule/summary
        https://developers.procore.com/reference/rest/v1/company-schedule?version=1.0#return-company-schedule-summary

        Args:
            limit_per_day: Default: 4.
            sort_key: One of project_event_count, project_name, estimated_start_date, estimated_completion_date.
            sort_dir: One of asc, desc.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanySchedule`.
        """
        return self._pages(
            CompanySchedule,
            "/rest/v1.0/companies/{company_id}/schedule/summary",
            {"company_id": company_id},
            options,
            query={
                "after": after,
                "before": before,
                "limit_per_day": limit_per_day,
                "project_ids": project_ids,
                "project_stage_ids": project_stage_ids,
                "project_type_ids": project_type_ids,
                "project_department_ids": project_department_ids,
                "project_office_ids": project_office_ids,
                "project_region_ids": project_region_ids,
                "project_owner_type_ids": project_owner_type_ids,
                "program_ids": program_ids,
                "resource_ids": resource_ids,
                "sort_key": sort_key,
                "sort_dir": sort_dir,
            },
            enveloped=True,
            pager=Pager.UNPAGED,
        )


@record
class CompanySecuritySetting(Model):
    """A company security setting."""

    enable_login_lockout: bool | None = None
    password_reset_after: int | None = None
    session_timeout: int | None = None
    enforce_password_reset_by_email: bool | None = None
    is_pin_required_for_jit: bool | None = None
    password_security_url: str | None = None


class CompanySecuritySettingsResource(Resource):
    """Company security settings (Company Settings)."""

    __slots__ = ()

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanySecuritySetting:
        """Return company security settings.

        GET /rest/v2.0/companies/{company_id}/company_security_settings
        https://developers.procore.com/reference/rest/company-security-settings?version=2.0#show-company-security-settings

        Returns:
            :class:`CompanySecuritySetting`.
        """
        return await self._one(
            CompanySecuritySetting,
            "GET",
            "/rest/v2.0/companies/{company_id}/company_security_settings",
            {"company_id": company_id},
            options,
        )


@record
class Concierge(Model):
    """A concierge."""

    id: Id
    implementation_manager_origin_id: Id | None = None
    estimated_initial_projects: int | None = None
    estimated_initial_users: int | None = None


class ConciergeInput(TypedDict, total=False):
    """``concierge`` in a request body."""

    estimated_initial_projects: int | None
    estimated_initial_users: int | None


class ConciergeResource(Resource):
    """Concierge (Company Settings)."""

    __slots__ = ()

    async def update(
        self,
        *,
        company_id: Id | Unset = UNSET,
        concierge: ConciergeInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Concierge:
        """Update concierge parameters.

        PATCH /rest/v1.0/companies/{company_id}/concierge
        https://developers.procore.com/reference/rest/v1/concierge?version=1.0#update-concierge-parameters

        Returns:
            :class:`Concierge`.
        """
        return await self._one(
            Concierge,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/concierge",
            {"company_id": company_id},
            options,
            body={"concierge": concierge},
        )


class ConstructionVolumeResource(Resource):
    """Construction volume (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, company_id: Id | Unset = UNSET, message: str | Unset | None = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Send an urgent error.

        POST /rest/v1.0/companies/{company_id}/construction_volume/urgent_error
        https://developers.procore.com/reference/rest/v1/construction-volume?version=1.0#send-urgent-error

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/construction_volume/urgent_error",
            {"company_id": company_id},
            options,
            body=some({"message": message}),
        )


@record
class Operation(Model):
    """An operation."""

    id: Id
    operation_type: str | None = None
    started_at: DateTime | None = None
    completed_at: DateTime | None = None
    status: Literal["created", "in_progress", "done", "failed"] | str | None = None
    error: OperationError | None = None
    result: Mapping[str, Any] | None = None
    context: Mapping[str, Any] | None = None
    created_by_id: Id | None = None
    sub_operations: list[OperationSubOperation] | None = None


@record
class OperationError(Model):
    """``error`` of :class:`Operation`."""

    message: str | None = None


@record
class OperationSubOperation(Model):
    """``sub_operations`` of :class:`Operation`."""

    id: Id
    sub_operation_type: str | None = None
    started_at: DateTime | None = None
    completed_at: DateTime | None = None
    status: Literal["created", "enqueued", "in_progress", "done", "failed", "retry", "partial_done"] | str | None = None
    error: OperationError | None = None
    result: Any = None
    context: Any = None


class OperationFilters(TypedDict, total=False):
    """Query filters of ``company_settings.operations.list``."""

    operation_type: str | Sequence[str]
    started_after: DateRange
    started_before: DateRange
    status: (
        Literal["created", "in_progress", "done", "failed"]
        | Sequence[Literal["created", "in_progress", "done", "failed"]]
    )


class OperationsResource(Resource):
    """Operations (Company Settings)."""

    __slots__ = ()

    async def get(
        self, *, operation_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Operation:
        """Return operation details.

        GET /rest/v2.0/companies/{company_id}/async_operations/{operation_id}
        https://developers.procore.com/reference/rest/operations?version=2.0#get-operation-details

        Returns:
            :class:`Operation`.
        """
        return await self._one(
            Operation,
            "GET",
            "/rest/v2.0/companies/{company_id}/async_operations/{operation_id}",
            {"company_id": company_id, "operation_id": operation_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: OperationFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Operation]:
        """List operations.

        GET /rest/v2.0/companies/{company_id}/async_operations
        https://developers.procore.com/reference/rest/operations?version=2.0#list-operations

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Operation`.
        """
        return self._pages(
            Operation,
            "/rest/v2.0/companies/{company_id}/async_operations",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class PersonalSetting(Model):
    """A personal setting."""

    url: str | None = None


class PersonalSettingsResource(Resource):
    """Personal settings (Company Settings)."""

    __slots__ = ()

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> PersonalSetting:
        """Return an avatar of the current user.

        GET /rest/v1.0/companies/{company_id}/settings/my/avatar
        https://developers.procore.com/reference/rest/v1/personal-settings?version=1.0#returns-avatar-of-the-current-user

        Returns:
            :class:`PersonalSetting`.
        """
        return await self._one(
            PersonalSetting,
            "GET",
            "/rest/v1.0/companies/{company_id}/settings/my/avatar",
            {"company_id": company_id},
            options,
        )

    async def replace(
        self,
        *,
        company_id: Id | Unset = UNSET,
        filename: str | Unset | None = UNSET,
        base64_image_data: str | Unset | None = UNSET,
        prostore_file_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PersonalSetting:
        """Bulk create/update UI flags.

        PUT /rest/v1.0/companies/{company_id}/settings/my/avatar
        https://developers.procore.com/reference/rest/v1/personal-settings?version=1.0#bulk-create-update-ui-flags

        Returns:
            :class:`PersonalSetting`.
        """
        return await self._one(
            PersonalSetting,
            "PUT",
            "/rest/v1.0/companies/{company_id}/settings/my/avatar",
            {"company_id": company_id},
            options,
            body=some(
                {"filename": filename, "base64_image_data": base64_image_data, "prostore_file_id": prostore_file_id}
            ),
        )


@record
class Program(Model):
    """A program."""

    id: Id
    name: str | None = None
    address_freeform: str | None = None
    website: str | None = None
    zip: str | None = None
    longitude: str | None = None
    latitude: str | None = None
    projects: list[ProgramProject] | None = None
    photo_prostore_file_id: Id | None = None
    logo_prostore_file_id: Id | None = None
    photo_prostore_file_url: str | None = None
    logo_prostore_file_url: str | None = None
    project_count: int | None = None


@record
class ProgramProject(Model):
    """``projects`` of :class:`Program`."""

    id: Id
    name: str | None = None
    project_number: str | None = None


class ProgramInput(TypedDict, total=False):
    """``program`` in a request body."""

    name: str | None
    address_freeform: str | None
    website: str | None
    zip: str | None


class ProgramsResource(Resource):
    """Programs (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, program: ProgramInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Program:
        """Create a program.

        POST /rest/v1.0/companies/{company_id}/programs
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#create-program

        Returns:
            :class:`Program`.
        """
        return await self._one(
            Program,
            "POST",
            "/rest/v1.0/companies/{company_id}/programs",
            {"company_id": company_id},
            options,
            body={"program": program},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a program.

        DELETE /rest/v1.0/companies/{company_id}/programs/{id}
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#delete-program

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/programs/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Program:
        """Return a program.

        GET /rest/v1.0/companies/{company_id}/programs/{id}
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#show-program

        Returns:
            :class:`Program`.
        """
        return await self._one(
            Program,
            "GET",
            "/rest/v1.0/companies/{company_id}/programs/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Program]:
        """List programs.

        GET /rest/v1.0/companies/{company_id}/programs
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#list-programs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Program`.
        """
        return self._pages(
            Program,
            "/rest/v1.0/companies/{company_id}/programs",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, program: ProgramInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Program:
        """Update a program.

        PATCH /rest/v1.0/companies/{company_id}/programs/{id}
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#update-program

        Returns:
            :class:`Program`.
        """
        return await self._one(
            Program,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/programs/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"program": program},
        )


@record
class ProjectBidType(Model):
    """A project bid type."""

    id: Id
    name: str | None = None


class ProjectBidTypeInput(TypedDict, total=False):
    """``project_bid_type`` in a request body."""

    name: str | None


class ProjectBidTypesResource(Resource):
    """Project bid types (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, project_bid_type: ProjectBidTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectBidType:
        """Create a project bid type.

        POST /rest/v1.0/companies/{company_id}/project_bid_types
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#create-project-bid-type

        Returns:
            :class:`ProjectBidType`.
        """
        return await self._one(
            ProjectBidType,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_bid_types",
            {"company_id": company_id},
            options,
            body={"project_bid_type": project_bid_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a project bid type.

        DELETE /rest/v1.0/companies/{company_id}/project_bid_types/{id}
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#delete-project-bid-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_bid_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectBidType:
        """Return a project bid type.

        GET /rest/v1.0/companies/{company_id}/project_bid_types/{id}
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#show-project-bid-type

        Returns:
            :class:`ProjectBidType`.
        """
        return await self._one(
            ProjectBidType,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_bid_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectBidType]:
        """List project bid types.

        GET /rest/v1.0/companies/{company_id}/project_bid_types
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#list-project-bid-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectBidType`.
        """
        return self._pages(
            ProjectBidType,
            "/rest/v1.0/companies/{company_id}/project_bid_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_bid_type: ProjectBidTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectBidType:
        """Update a project bid type.

        PATCH /rest/v1.0/companies/{company_id}/project_bid_types/{id}
        https://developers.procore.com/reference/rest/v1/project-bid-types?version=1.0#update-project-bid-type

        Returns:
            :class:`ProjectBidType`.
        """
        return await self._one(
            ProjectBidType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_bid_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_bid_type": project_bid_type},
        )


@record
class ProjectOwnerType(Model):
    """A project owner type."""

    id: Id
    name: str | None = None


class ProjectOwnerTypeInput(TypedDict, total=False):
    """``project_owner_type`` in a request body."""

    name: str | None


class ProjectOwnerTypesResource(Resource):
    """Project owner types (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        project_owner_type: ProjectOwnerTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectOwnerType:
        """Create a project owner type.

        POST /rest/v1.0/companies/{company_id}/project_owner_types
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#create-project-owner-type

        Returns:
            :class:`ProjectOwnerType`.
        """
        return await self._one(
            ProjectOwnerType,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_owner_types",
            {"company_id": company_id},
            options,
            body={"project_owner_type": project_owner_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a project owner type.

        DELETE /rest/v1.0/companies/{company_id}/project_owner_types/{id}
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#delete-project-owner-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_owner_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectOwnerType:
        """Return a project owner type.

        GET /rest/v1.0/companies/{company_id}/project_owner_types/{id}
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#show-project-owner-type

        Returns:
            :class:`ProjectOwnerType`.
        """
        return await self._one(
            ProjectOwnerType,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_owner_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectOwnerType]:
        """List project owner types.

        GET /rest/v1.0/companies/{company_id}/project_owner_types
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#list-project-owner-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectOwnerType`.
        """
        return self._pages(
            ProjectOwnerType,
            "/rest/v1.0/companies/{company_id}/project_owner_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_owner_type: ProjectOwnerTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectOwnerType:
        """Update a project owner type.

        PATCH /rest/v1.0/companies/{company_id}/project_owner_types/{id}
        https://developers.procore.com/reference/rest/v1/project-owner-types?version=1.0#update-project-owner-type

        Returns:
            :class:`ProjectOwnerType`.
        """
        return await self._one(
            ProjectOwnerType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_owner_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_owner_type": project_owner_type},
        )


@record
class ProjectRegion(Model):
    """A project region."""

    id: Id
    name: str | None = None


class ProjectRegionInput(TypedDict, total=False):
    """``project_region`` in a request body."""

    name: str | None


class ProjectRegionsResource(Resource):
    """Project regions (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, project_region: ProjectRegionInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectRegion:
        """Create a project region.

        POST /rest/v1.0/companies/{company_id}/project_regions
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#create-project-region

        Returns:
            :class:`ProjectRegion`.
        """
        return await self._one(
            ProjectRegion,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_regions",
            {"company_id": company_id},
            options,
            body={"project_region": project_region},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Any:
        """Delete a project region.

        DELETE /rest/v1.0/companies/{company_id}/project_regions/{id}
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#delete-project-region

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_regions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectRegion:
        """Return a project region.

        GET /rest/v1.0/companies/{company_id}/project_regions/{id}
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#show-project-region

        Returns:
            :class:`ProjectRegion`.
        """
        return await self._one(
            ProjectRegion,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_regions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectRegion]:
        """List project regions.

        GET /rest/v1.0/companies/{company_id}/project_regions
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#list-project-regions

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectRegion`.
        """
        return self._pages(
            ProjectRegion,
            "/rest/v1.0/companies/{company_id}/project_regions",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_region: ProjectRegionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectRegion:
        """Update a project region.

        PATCH /rest/v1.0/companies/{company_id}/project_regions/{id}
        https://developers.procore.com/reference/rest/v1/project-regions?version=1.0#update-project-region

        Returns:
            :class:`ProjectRegion`.
        """
        return await self._one(
            ProjectRegion,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_regions/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_region": project_region},
        )


@record
class ProjectStage(Model):
    """A project stage."""

    id: Id
    name: str | None = None
    is_bidding_stage: bool | None = None
    is_concept_stage: bool | None = None
    category: (
        Literal[
            "pre_construction", "course_of_construction", "post_construction", "completed", "not_awarded", "canceled"
        ]
        | str
        | None
    ) = None
    readonly: bool | None = None
    default_stage: bool | None = None
    hideable: bool | None = None
    has_rfi_prefixes: bool | None = None
    project_stage_has_children: bool | None = None


class ProjectStageInput(TypedDict, total=False):
    """``project_stage`` in a request body."""

    is_bidding_stage: bool | None
    name: str | None
    category: (
        Literal[
            "pre_construction", "course_of_construction", "post_construction", "completed", "not_awarded", "canceled"
        ]
        | None
    )


class ProjectStagesResource(Resource):
    """Project stages (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, project_stage: ProjectStageInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectStage:
        """Create a project stage.

        POST /rest/v1.0/companies/{company_id}/project_stages
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#create-project-stage

        Returns:
            :class:`ProjectStage`.
        """
        return await self._one(
            ProjectStage,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_stages",
            {"company_id": company_id},
            options,
            body={"project_stage": project_stage},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a project stage.

        DELETE /rest/v1.0/companies/{company_id}/project_stages/{id}
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#delete-project-stage

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_stages/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectStage:
        """Return a project stage.

        GET /rest/v1.0/companies/{company_id}/project_stages/{id}
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#show-project-stage

        Returns:
            :class:`ProjectStage`.
        """
        return await self._one(
            ProjectStage,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_stages/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectStage]:
        """List project stages.

        GET /rest/v1.0/companies/{company_id}/project_stages
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#list-project-stages

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectStage`.
        """
        return self._pages(
            ProjectStage,
            "/rest/v1.0/companies/{company_id}/project_stages",
            {"company_id": company_id},
            options,
            query={"page": page, "project_id": project_id},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_stage: ProjectStageInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectStage:
        """Update a project stage.

        PATCH /rest/v1.0/companies/{company_id}/project_stages/{id}
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#update-project-stage

        Returns:
            :class:`ProjectStage`.
        """
        return await self._one(
            ProjectStage,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_stages/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_stage": project_stage},
        )


@record
class ProjectType(Model):
    """A project type."""

    id: Id
    name: str | None = None


class ProjectTypeCreateInput(TypedDict):
    """``project_type`` in a request body."""

    name: str


class ProjectTypeInput(TypedDict, total=False):
    """``project_type`` in a request body."""

    name: str | None


class ProjectTypesResource(Resource):
    """Project types (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, project_type: ProjectTypeCreateInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectType:
        """Create a project type.

        POST /rest/v1.0/companies/{company_id}/project_types
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#create-project-type

        Returns:
            :class:`ProjectType`.
        """
        return await self._one(
            ProjectType,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_types",
            {"company_id": company_id},
            options,
            body={"project_type": project_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a project type.

        DELETE /rest/v1.0/companies/{company_id}/project_types/{id}
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#delete-project-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectType:
        """Return a project type.

        GET /rest/v1.0/companies/{company_id}/project_types/{id}
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#show-project-type

        Returns:
            :class:`ProjectType`.
        """
        return await self._one(
            ProjectType,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectType]:
        """List project types.

        GET /rest/v1.0/companies/{company_id}/project_types
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#list-project-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectType`.
        """
        return self._pages(
            ProjectType,
            "/rest/v1.0/companies/{company_id}/project_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_type: ProjectTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectType:
        """Update a project type.

        PATCH /rest/v1.0/companies/{company_id}/project_types/{id}
        https://developers.procore.com/reference/rest/v1/project-types?version=1.0#update-project-type

        Returns:
            :class:`ProjectType`.
        """
        return await self._one(
            ProjectType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_type": project_type},
        )


@record
class SubmittalStatus(Model):
    """A submittal status."""

    id: Id
    name: str | None = None
    status: str | None = None


class SubmittalStatusesResource(Resource):
    """Submittal statuses (Company Settings)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SubmittalStatus]:
        """List submittal statuses.

        GET /rest/v1.0/companies/{company_id}/submittal_statuses
        https://developers.procore.com/reference/rest/v1/submittal-statuses?version=1.0#list-submittal-statuses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalStatus`.
        """
        return self._pages(
            SubmittalStatus,
            "/rest/v1.0/companies/{company_id}/submittal_statuses",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
