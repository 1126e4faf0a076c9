"""Company configurations (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


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
