"""Field productivity."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

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

__all__ = [
    "FieldProductivityResource",
]


class FieldProductivityResource(Resource):
    """Field productivity.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def actual_production_quantities(self) -> ActualProductionQuantitiesResource:
        """Actual production quantities (Field Productivity)."""
        from .actual_production_quantities import ActualProductionQuantitiesResource

        return ActualProductionQuantitiesResource(self._session)

    @property
    def company_managed_equipment_maintenance_log_attachment(
        self,
    ) -> CompanyManagedEquipmentMaintenanceLogAttachmentResource:
        """Company managed equipment maintenance log attachment (Field Productivity)."""
        from .company_managed_equipment_maintenance_log_attachment import (
            CompanyManagedEquipmentMaintenanceLogAttachmentResource,
        )

        return CompanyManagedEquipmentMaintenanceLogAttachmentResource(self._session)

    @property
    def equipment_category(self) -> EquipmentCategoryResource:
        """Equipment category (Field Productivity)."""
        from .equipment_category import EquipmentCategoryResource

        return EquipmentCategoryResource(self._session)

    @property
    def equipment_log(self) -> EquipmentLogResource:
        """Equipment log (Field Productivity)."""
        from .equipment_log import EquipmentLogResource

        return EquipmentLogResource(self._session)

    @property
    def equipment_maintenance_log(self) -> EquipmentMaintenanceLogResource:
        """Equipment maintenance log (Field Productivity)."""
        from .equipment_maintenance_log import EquipmentMaintenanceLogResource

        return EquipmentMaintenanceLogResource(self._session)

    @property
    def equipment_make(self) -> EquipmentMakeResource:
        """Equipment make (Field Productivity)."""
        from .equipment_make import EquipmentMakeResource

        return EquipmentMakeResource(self._session)

    @property
    def equipment_model(self) -> EquipmentModelResource:
        """Equipment model (Field Productivity)."""
        from .equipment_model import EquipmentModelResource

        return EquipmentModelResource(self._session)

    @property
    def equipment_timecard_entries(self) -> EquipmentTimecardEntriesResource:
        """Equipment timecard entries (Field Productivity)."""
        from .equipment_timecard_entries import EquipmentTimecardEntriesResource

        return EquipmentTimecardEntriesResource(self._session)

    @property
    def equipment_type(self) -> EquipmentTypeResource:
        """Equipment type (Field Productivity)."""
        from .equipment_type import EquipmentTypeResource

        return EquipmentTypeResource(self._session)

    @property
    def gps_positions(self) -> GpsPositionsResource:
        """GPS positions (Field Productivity)."""
        from .gps_positions import GpsPositionsResource

        return GpsPositionsResource(self._session)

    @property
    def managed_equipment_attachment(self) -> ManagedEquipmentAttachmentResource:
        """Managed equipment attachment (Field Productivity)."""
        from .managed_equipment_attachment import ManagedEquipmentAttachmentResource

        return ManagedEquipmentAttachmentResource(self._session)

    @property
    def managed_equipment_company_level(self) -> ManagedEquipmentCompanyLevelResource:
        """Managed equipment: company level (Field Productivity)."""
        from .managed_equipment_company_level import ManagedEquipmentCompanyLevelResource

        return ManagedEquipmentCompanyLevelResource(self._session)

    @property
    def managed_equipment_project_level(self) -> ManagedEquipmentProjectLevelResource:
        """Managed equipment: project level (Field Productivity)."""
        from .managed_equipment_project_level import ManagedEquipmentProjectLevelResource

        return ManagedEquipmentProjectLevelResource(self._session)

    @property
    def material(self) -> MaterialResource:
        """Material (Field Productivity)."""
        from .material import MaterialResource

        return MaterialResource(self._session)

    @property
    def rounding_configuration(self) -> RoundingConfigurationResource:
        """Rounding configuration (Field Productivity)."""
        from .rounding_configuration import RoundingConfigurationResource

        return RoundingConfigurationResource(self._session)

    @property
    def task_codes_field_productivity(self) -> TaskCodesFieldProductivityResource:
        """Task codes field productivity (Field Productivity)."""
        from .task_codes_field_productivity import TaskCodesFieldProductivityResource

        return TaskCodesFieldProductivityResource(self._session)

    @property
    def time_and_material_attachment(self) -> TimeAndMaterialAttachmentResource:
        """Time and material attachment (Field Productivity)."""
        from .time_and_material_attachment import TimeAndMaterialAttachmentResource

        return TimeAndMaterialAttachmentResource(self._session)

    @property
    def time_and_material_entry(self) -> TimeAndMaterialEntryResource:
        """Time and material entry (Field Productivity)."""
        from .time_and_material_entry import TimeAndMaterialEntryResource

        return TimeAndMaterialEntryResource(self._session)

    @property
    def time_and_material_equipment_log(self) -> TimeAndMaterialEquipmentLogResource:
        """Time and material equipment log (Field Productivity)."""
        from .time_and_material_equipment_log import TimeAndMaterialEquipmentLogResource

        return TimeAndMaterialEquipmentLogResource(self._session)

    @property
    def time_and_material_notification(self) -> TimeAndMaterialNotificationResource:
        """Time and material notification (Field Productivity)."""
        from .time_and_material_notification import TimeAndMaterialNotificationResource

        return TimeAndMaterialNotificationResource(self._session)

    @property
    def time_and_material_signature(self) -> TimeAndMaterialSignatureResource:
        """Time and material signature (Field Productivity)."""
        from .time_and_material_signature import TimeAndMaterialSignatureResource

        return TimeAndMaterialSignatureResource(self._session)

    @property
    def time_and_material_timecard(self) -> TimeAndMaterialTimecardResource:
        """Time and material timecard (Field Productivity)."""
        from .time_and_material_timecard import TimeAndMaterialTimecardResource

        return TimeAndMaterialTimecardResource(self._session)

    @property
    def time_types(self) -> TimeTypesResource:
        """Time types (Field Productivity)."""
        from .time_types import TimeTypesResource

        return TimeTypesResource(self._session)

    @property
    def timecard_entries(self) -> TimecardEntriesResource:
        """Timecard entries (Field Productivity)."""
        from .timecard_entries import TimecardEntriesResource

        return TimecardEntriesResource(self._session)

    @property
    def timecards(self) -> TimecardsResource:
        """Timecards (Field Productivity)."""
        from .timecards import TimecardsResource

        return TimecardsResource(self._session)

    @property
    def timesheet_to_budget_configuration(self) -> TimesheetToBudgetConfigurationResource:
        """Timesheet to budget configuration (Field Productivity)."""
        from .timesheet_to_budget_configuration import TimesheetToBudgetConfigurationResource

        return TimesheetToBudgetConfigurationResource(self._session)

    @property
    def timesheets(self) -> TimesheetsResource:
        """Timesheets (Field Productivity)."""
        from .timesheets import TimesheetsResource

        return TimesheetsResource(self._session)

    @property
    def timesheets_filters(self) -> TimesheetsFiltersResource:
        """Timesheets filters (Field Productivity)."""
        from .timesheets_filters import TimesheetsFiltersResource

        return TimesheetsFiltersResource(self._session)
