"""Field productivity."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .actual_production_quantities import ActualProductionQuantitiesResource
    from .company_managed_equipment_maintenance_log_attachment_and_others import (
        CompanyManagedEquipmentMaintenanceLogAttachmentResource,
        EquipmentCategoryResource,
        EquipmentLogResource,
        EquipmentMakeResource,
        EquipmentModelResource,
        EquipmentTimecardEntriesResource,
        GpsPositionsResource,
    )
    from .equipment_maintenance_log import EquipmentMaintenanceLogResource
    from .equipment_type_and_others import (
        EquipmentTypeResource,
        ManagedEquipmentAttachmentResource,
        MaterialResource,
        RoundingConfigurationResource,
        TaskCodesFieldProductivityResource,
        TimeAndMaterialAttachmentResource,
        TimeAndMaterialEquipmentLogResource,
        TimeAndMaterialNotificationResource,
        TimecardsResource,
        TimeTypesResource,
    )
    from .managed_equipment_company_level import ManagedEquipmentCompanyLevelResource
    from .managed_equipment_project_level import ManagedEquipmentProjectLevelResource
    from .time_and_material_entry import TimeAndMaterialEntryResource
    from .time_and_material_signature_and_others import (
        TimeAndMaterialSignatureResource,
        TimeAndMaterialTimecardResource,
        TimesheetToBudgetConfigurationResource,
    )
    from .timecard_entries import TimecardEntriesResource
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
            ".field_productivity.company_managed_equipment_maintenance_log_attachment_and_others",
            "CompanyManagedEquipmentMaintenanceLogAttachmentResource",
        )(self._session)
        return resource

    @property
    def equipment_category(self) -> EquipmentCategoryResource:
        """Equipment category (Field Productivity)."""
        resource: EquipmentCategoryResource = load(
            ".field_productivity.company_managed_equipment_maintenance_log_attachment_and_others",
            "EquipmentCategoryResource",
        )(self._session)
        return resource

    @property
    def equipment_log(self) -> EquipmentLogResource:
        """Equipment log (Field Productivity)."""
        resource: EquipmentLogResource = load(
            ".field_productivity.company_managed_equipment_maintenance_log_attachment_and_others",
            "EquipmentLogResource",
        )(self._session)
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
        resource: EquipmentMakeResource = load(
            ".field_productivity.company_managed_equipment_maintenance_log_attachment_and_others",
            "EquipmentMakeResource",
        )(self._session)
        return resource

    @property
    def equipment_model(self) -> EquipmentModelResource:
        """Equipment model (Field Productivity)."""
        resource: EquipmentModelResource = load(
            ".field_productivity.company_managed_equipment_maintenance_log_attachment_and_others",
            "EquipmentModelResource",
        )(self._session)
        return resource

    @property
    def equipment_timecard_entries(self) -> EquipmentTimecardEntriesResource:
        """Equipment timecard entries (Field Productivity)."""
        resource: EquipmentTimecardEntriesResource = load(
            ".field_productivity.company_managed_equipment_maintenance_log_attachment_and_others",
            "EquipmentTimecardEntriesResource",
        )(self._session)
        return resource

    @property
    def equipment_type(self) -> EquipmentTypeResource:
        """Equipment type (Field Productivity)."""
        resource: EquipmentTypeResource = load(
            ".field_productivity.equipment_type_and_others", "EquipmentTypeResource"
        )(self._session)
        return resource

    @property
    def gps_positions(self) -> GpsPositionsResource:
        """GPS positions (Field Productivity)."""
        resource: GpsPositionsResource = load(
            ".field_productivity.company_managed_equipment_maintenance_log_attachment_and_others",
            "GpsPositionsResource",
        )(self._session)
        return resource

    @property
    def managed_equipment_attachment(self) -> ManagedEquipmentAttachmentResource:
        """Managed equipment attachment (Field Productivity)."""
        resource: ManagedEquipmentAttachmentResource = load(
            ".field_productivity.equipment_type_and_others", "ManagedEquipmentAttachmentResource"
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
        resource: MaterialResource = load(".field_productivity.equipment_type_and_others", "MaterialResource")(
            self._session
        )
        return resource

    @property
    def rounding_configuration(self) -> RoundingConfigurationResource:
        """Rounding configuration (Field Productivity)."""
        resource: RoundingConfigurationResource = load(
            ".field_productivity.equipment_type_and_others", "RoundingConfigurationResource"
        )(self._session)
        return resource

    @property
    def task_codes_field_productivity(self) -> TaskCodesFieldProductivityResource:
        """Task codes field productivity (Field Productivity)."""
        resource: TaskCodesFieldProductivityResource = load(
            ".field_productivity.equipment_type_and_others", "TaskCodesFieldProductivityResource"
        )(self._session)
        return resource

    @property
    def time_and_material_attachment(self) -> TimeAndMaterialAttachmentResource:
        """Time and material attachment (Field Productivity)."""
        resource: TimeAndMaterialAttachmentResource = load(
            ".field_productivity.equipment_type_and_others", "TimeAndMaterialAttachmentResource"
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
            ".field_productivity.equipment_type_and_others", "TimeAndMaterialEquipmentLogResource"
        )(self._session)
        return resource

    @property
    def time_and_material_notification(self) -> TimeAndMaterialNotificationResource:
        """Time and material notification (Field Productivity)."""
        resource: TimeAndMaterialNotificationResource = load(
            ".field_productivity.equipment_type_and_others", "TimeAndMaterialNotificationResource"
        )(self._session)
        return resource

    @property
    def time_and_material_signature(self) -> TimeAndMaterialSignatureResource:
        """Time and material signature (Field Productivity)."""
        resource: TimeAndMaterialSignatureResource = load(
            ".field_productivity.time_and_material_signature_and_others", "TimeAndMaterialSignatureResource"
        )(self._session)
        return resource

    @property
    def time_and_material_timecard(self) -> TimeAndMaterialTimecardResource:
        """Time and material timecard (Field Productivity)."""
        resource: TimeAndMaterialTimecardResource = load(
            ".field_productivity.time_and_material_signature_and_others", "TimeAndMaterialTimecardResource"
        )(self._session)
        return resource

    @property
    def time_types(self) -> TimeTypesResource:
        """Time types (Field Productivity)."""
        resource: TimeTypesResource = load(".field_productivity.equipment_type_and_others", "TimeTypesResource")(
            self._session
        )
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
        resource: TimecardsResource = load(".field_productivity.equipment_type_and_others", "TimecardsResource")(
            self._session
        )
        return resource

    @property
    def timesheet_to_budget_configuration(self) -> TimesheetToBudgetConfigurationResource:
        """Timesheet to budget configuration (Field Productivity)."""
        resource: TimesheetToBudgetConfigurationResource = load(
            ".field_productivity.time_and_material_signature_and_others", "TimesheetToBudgetConfigurationResource"
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
