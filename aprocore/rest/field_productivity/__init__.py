"""Field productivity."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .actual_production_quantities import ActualProductionQuantitiesResource
    from .company_managed_equipment_maintenance_log_attachment import (
        CompanyManagedEquipmentMaintenanceLogAttachmentResource,
    )
    from .equipment_category import EquipmentCategoryResource
    from .equipment_log import EquipmentLogResource
    from .equipment_maintenance_log import EquipmentMaintenanceLogResource
    from .equipment_make import EquipmentMakeResource
    from .equipment_model import EquipmentModelResource
    from .equipment_timecard_entries import EquipmentTimecardEntriesResource
    from .equipment_type import EquipmentTypeResource
    from .gps_positions import GpsPositionsResource
    from .managed_equipment_attachment import ManagedEquipmentAttachmentResource
    from .managed_equipment_company_level import ManagedEquipmentCompanyLevelResource
    from .managed_equipment_project_level import ManagedEquipmentProjectLevelResource
    from .material import MaterialResource
    from .rounding_configuration import RoundingConfigurationResource
    from .task_codes_field_productivity import TaskCodesFieldProductivityResource
    from .time_and_material_attachment import TimeAndMaterialAttachmentResource
    from .time_and_material_entry import TimeAndMaterialEntryResource
    from .time_and_material_equipment_log import TimeAndMaterialEquipmentLogResource
    from .time_and_material_notification import TimeAndMaterialNotificationResource
    from .time_and_material_signature import TimeAndMaterialSignatureResource
    from .time_and_material_timecard import TimeAndMaterialTimecardResource
    from .time_types import TimeTypesResource
    from .timecard_entries import TimecardEntriesResource
    from .timecards import TimecardsResource
    from .timesheet_to_budget_configuration import TimesheetToBudgetConfigurationResource
    from .timesheets import TimesheetsResource
    from .timesheets_filters import TimesheetsFiltersResource


class FieldProductivityResource(Resource):
    """Field productivity.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def actual_production_quantities(self) -> ActualProductionQuantitiesResource:
        """Actual production quantities (Field Productivity)."""
        resource: ActualProductionQuantitiesResource = load(
            ".field_productivity.actual_production_quantities", "ActualProductionQuantitiesResource"
        )(self._session)
        return resource

    @property
    def company_managed_equipment_maintenance_log_attachment(
        self,
    ) -> CompanyManagedEquipmentMaintenanceLogAttachmentResource:
        """Company managed equipment maintenance log attachment (Field Productivity)."""
        resource: CompanyManagedEquipmentMaintenanceLogAttachmentResource = load(
            ".field_productivity.company_managed_equipment_maintenance_log_attachment",
            "CompanyManagedEquipmentMaintenanceLogAttachmentResource",
        )(self._session)
        return resource

    @property
    def equipment_category(self) -> EquipmentCategoryResource:
        """Equipment category (Field Productivity)."""
        resource: EquipmentCategoryResource = load(
            ".field_productivity.equipment_category", "EquipmentCategoryResource"
        )(self._session)
        return resource

    @property
    def equipment_log(self) -> EquipmentLogResource:
        """Equipment log (Field Productivity)."""
        resource: EquipmentLogResource = load(".field_productivity.equipment_log", "EquipmentLogResource")(
            self._session
        )
        return resource

    @property
    def equipment_maintenance_log(self) -> EquipmentMaintenanceLogResource:
        """Equipment maintenance log (Field Productivity)."""
        resource: EquipmentMaintenanceLogResource = load(
            ".field_productivity.equipment_maintenance_log", "EquipmentMaintenanceLogResource"
        )(self._session)
        return resource

    @property
    def equipment_make(self) -> EquipmentMakeResource:
        """Equipment make (Field Productivity)."""
        resource: EquipmentMakeResource = load(".field_productivity.equipment_make", "EquipmentMakeResource")(
            self._session
        )
        return resource

    @property
    def equipment_model(self) -> EquipmentModelResource:
        """Equipment model (Field Productivity)."""
        resource: EquipmentModelResource = load(".field_productivity.equipment_model", "EquipmentModelResource")(
            self._session
        )
        return resource

    @property
    def equipment_timecard_entries(self) -> EquipmentTimecardEntriesResource:
        """Equipment timecard entries (Field Productivity)."""
        resource: EquipmentTimecardEntriesResource = load(
            ".field_productivity.equipment_timecard_entries", "EquipmentTimecardEntriesResource"
        )(self._session)
        return resource

    @property
    def equipment_type(self) -> EquipmentTypeResource:
        """Equipment type (Field Productivity)."""
        resource: EquipmentTypeResource = load(".field_productivity.equipment_type", "EquipmentTypeResource")(
            self._session
        )
        return resource

    @property
    def gps_positions(self) -> GpsPositionsResource:
        """GPS positions (Field Productivity)."""
        resource: GpsPositionsResource = load(".field_productivity.gps_positions", "GpsPositionsResource")(
            self._session
        )
        return resource

    @property
    def managed_equipment_attachment(self) -> ManagedEquipmentAttachmentResource:
        """Managed equipment attachment (Field Productivity)."""
        resource: ManagedEquipmentAttachmentResource = load(
            ".field_productivity.managed_equipment_attachment", "ManagedEquipmentAttachmentResource"
        )(self._session)
        return resource

    @property
    def managed_equipment_company_level(self) -> ManagedEquipmentCompanyLevelResource:
        """Managed equipment: company level (Field Productivity)."""
        resource: ManagedEquipmentCompanyLevelResource = load(
            ".field_productivity.managed_equipment_company_level", "ManagedEquipmentCompanyLevelResource"
        )(self._session)
        return resource

    @property
    def managed_equipment_project_level(self) -> ManagedEquipmentProjectLevelResource:
        """Managed equipment: project level (Field Productivity)."""
        resource: ManagedEquipmentProjectLevelResource = load(
            ".field_productivity.managed_equipment_project_level", "ManagedEquipmentProjectLevelResource"
        )(self._session)
        return resource

    @property
    def material(self) -> MaterialResource:
        """Material (Field Productivity)."""
        resource: MaterialResource = load(".field_productivity.material", "MaterialResource")(self._session)
        return resource

    @property
    def rounding_configuration(self) -> RoundingConfigurationResource:
        """Rounding configuration (Field Productivity)."""
        resource: RoundingConfigurationResource = load(
            ".field_productivity.rounding_configuration", "RoundingConfigurationResource"
        )(self._session)
        return resource

    @property
    def task_codes_field_productivity(self) -> TaskCodesFieldProductivityResource:
        """Task codes field productivity (Field Productivity)."""
        resource: TaskCodesFieldProductivityResource = load(
            ".field_productivity.task_codes_field_productivity", "TaskCodesFieldProductivityResource"
        )(self._session)
        return resource

    @property
    def time_and_material_attachment(self) -> TimeAndMaterialAttachmentResource:
        """Time and material attachment (Field Productivity)."""
        resource: TimeAndMaterialAttachmentResource = load(
            ".field_productivity.time_and_material_attachment", "TimeAndMaterialAttachmentResource"
        )(self._session)
        return resource

    @property
    def time_and_material_entry(self) -> TimeAndMaterialEntryResource:
        """Time and material entry (Field Productivity)."""
        resource: TimeAndMaterialEntryResource = load(
            ".field_productivity.time_and_material_entry", "TimeAndMaterialEntryResource"
        )(self._session)
        return resource

    @property
    def time_and_material_equipment_log(self) -> TimeAndMaterialEquipmentLogResource:
        """Time and material equipment log (Field Productivity)."""
        resource: TimeAndMaterialEquipmentLogResource = load(
            ".field_productivity.time_and_material_equipment_log", "TimeAndMaterialEquipmentLogResource"
        )(self._session)
        return resource

    @property
    def time_and_material_notification(self) -> TimeAndMaterialNotificationResource:
        """Time and material notification (Field Productivity)."""
        resource: TimeAndMaterialNotificationResource = load(
            ".field_productivity.time_and_material_notification", "TimeAndMaterialNotificationResource"
        )(self._session)
        return resource

    @property
    def time_and_material_signature(self) -> TimeAndMaterialSignatureResource:
        """Time and material signature (Field Productivity)."""
        resource: TimeAndMaterialSignatureResource = load(
            ".field_productivity.time_and_material_signature", "TimeAndMaterialSignatureResource"
        )(self._session)
        return resource

    @property
    def time_and_material_timecard(self) -> TimeAndMaterialTimecardResource:
        """Time and material timecard (Field Productivity)."""
        resource: TimeAndMaterialTimecardResource = load(
            ".field_productivity.time_and_material_timecard", "TimeAndMaterialTimecardResource"
        )(self._session)
        return resource

    @property
    def time_types(self) -> TimeTypesResource:
        """Time types (Field Productivity)."""
        resource: TimeTypesResource = load(".field_productivity.time_types", "TimeTypesResource")(self._session)
        return resource

    @property
    def timecard_entries(self) -> TimecardEntriesResource:
        """Timecard entries (Field Productivity)."""
        resource: TimecardEntriesResource = load(".field_productivity.timecard_entries", "TimecardEntriesResource")(
            self._session
        )
        return resource

    @property
    def timecards(self) -> TimecardsResource:
        """Timecards (Field Productivity)."""
        resource: TimecardsResource = load(".field_productivity.timecards", "TimecardsResource")(self._session)
        return resource

    @property
    def timesheet_to_budget_configuration(self) -> TimesheetToBudgetConfigurationResource:
        """Timesheet to budget configuration (Field Productivity)."""
        resource: TimesheetToBudgetConfigurationResource = load(
            ".field_productivity.timesheet_to_budget_configuration", "TimesheetToBudgetConfigurationResource"
        )(self._session)
        return resource

    @property
    def timesheets(self) -> TimesheetsResource:
        """Timesheets (Field Productivity)."""
        resource: TimesheetsResource = load(".field_productivity.timesheets", "TimesheetsResource")(self._session)
        return resource

    @property
    def timesheets_filters(self) -> TimesheetsFiltersResource:
        """Timesheets filters (Field Productivity)."""
        resource: TimesheetsFiltersResource = load(
            ".field_productivity.timesheets_filters", "TimesheetsFiltersResource"
        )(self._session)
        return resource
