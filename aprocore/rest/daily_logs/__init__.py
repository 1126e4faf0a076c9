"""Daily logs."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

if TYPE_CHECKING:
    from .accident_logs import AccidentLogsResource
    from .admin_equipment_logs import AdminEquipmentLogsResource
    from .call_logs import CallLogsResource
    from .daily_construction_report_logs import DailyConstructionReportLogsResource
    from .daily_log_bulk_updates import DailyLogBulkUpdatesResource
    from .daily_log_clones import DailyLogClonesResource
    from .daily_log_counts import DailyLogCountsResource
    from .daily_log_headers import DailyLogHeadersResource
    from .delay_log_types import DelayLogTypesResource
    from .delay_logs import DelayLogsResource
    from .delivery_logs import DeliveryLogsResource
    from .dumpster_logs import DumpsterLogsResource
    from .inspection_logs import InspectionLogsResource
    from .instruction_types import InstructionTypesResource
    from .instructions import InstructionsResource
    from .manpower_logs import ManpowerLogsResource
    from .notes_logs import NotesLogsResource
    from .plan_revision_logs import PlanRevisionLogsResource
    from .productivity_logs import ProductivityLogsResource
    from .quantity_logs import QuantityLogsResource
    from .safety_violation_logs import SafetyViolationLogsResource
    from .visitor_logs import VisitorLogsResource
    from .waste_logs import WasteLogsResource
    from .weather_conditions import WeatherConditionsResource
    from .weather_logs import WeatherLogsResource
    from .work_logs import WorkLogsResource

__all__ = [
    "DailyLogCount",
    "DailyLogCountFilters",
    "DailyLogsResource",
]


@record
class DailyLogCount(Model):
    """What :meth:`DailyLogsResource.list_counts` gives."""

    module_name: str | None = None
    count: int | None = None
    position: int | None = None


class DailyLogCountFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]


class DailyLogsResource(Resource):
    """Daily logs.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def accident_logs(self) -> AccidentLogsResource:
        """Accident logs (Daily Log)."""
        from .accident_logs import AccidentLogsResource

        return AccidentLogsResource(self._session)

    @property
    def admin_equipment_logs(self) -> AdminEquipmentLogsResource:
        """Admin equipment logs (Daily Log)."""
        from .admin_equipment_logs import AdminEquipmentLogsResource

        return AdminEquipmentLogsResource(self._session)

    @property
    def call_logs(self) -> CallLogsResource:
        """Call logs (Daily Log)."""
        from .call_logs import CallLogsResource

        return CallLogsResource(self._session)

    @property
    def daily_construction_report_logs(self) -> DailyConstructionReportLogsResource:
        """Daily construction report logs (Daily Log)."""
        from .daily_construction_report_logs import DailyConstructionReportLogsResource

        return DailyConstructionReportLogsResource(self._session)

    @property
    def daily_log_bulk_updates(self) -> DailyLogBulkUpdatesResource:
        """Daily log bulk updates (Daily Log)."""
        from .daily_log_bulk_updates import DailyLogBulkUpdatesResource

        return DailyLogBulkUpdatesResource(self._session)

    @property
    def daily_log_clones(self) -> DailyLogClonesResource:
        """Daily log clones (Daily Log)."""
        from .daily_log_clones import DailyLogClonesResource

        return DailyLogClonesResource(self._session)

    @property
    def daily_log_counts(self) -> DailyLogCountsResource:
        """Daily log counts (Daily Log)."""
        from .daily_log_counts import DailyLogCountsResource

        return DailyLogCountsResource(self._session)

    @property
    def daily_log_headers(self) -> DailyLogHeadersResource:
        """Daily log headers (Daily Log)."""
        from .daily_log_headers import DailyLogHeadersResource

        return DailyLogHeadersResource(self._session)

    @property
    def delay_log_types(self) -> DelayLogTypesResource:
        """Delay log types (Daily Log)."""
        from .delay_log_types import DelayLogTypesResource

        return DelayLogTypesResource(self._session)

    @property
    def delay_logs(self) -> DelayLogsResource:
        """Delay logs (Daily Log)."""
        from .delay_logs import DelayLogsResource

        return DelayLogsResource(self._session)

    @property
    def delivery_logs(self) -> DeliveryLogsResource:
        """Delivery logs (Daily Log)."""
        from .delivery_logs import DeliveryLogsResource

        return DeliveryLogsResource(self._session)

    @property
    def dumpster_logs(self) -> DumpsterLogsResource:
        """Dumpster logs (Daily Log)."""
        from .dumpster_logs import DumpsterLogsResource

        return DumpsterLogsResource(self._session)

    @property
    def inspection_logs(self) -> InspectionLogsResource:
        """Inspection logs (Daily Log)."""
        from .inspection_logs import InspectionLogsResource

        return InspectionLogsResource(self._session)

    @property
    def instruction_types(self) -> InstructionTypesResource:
        """Instruction types (Daily Log)."""
        from .instruction_types import InstructionTypesResource

        return InstructionTypesResource(self._session)

    @property
    def instructions(self) -> InstructionsResource:
        """Instructions (Daily Log)."""
        from .instructions import InstructionsResource

        return InstructionsResource(self._session)

    @property
    def manpower_logs(self) -> ManpowerLogsResource:
        """Manpower logs (Daily Log)."""
        from .manpower_logs import ManpowerLogsResource

        return ManpowerLogsResource(self._session)

    @property
    def notes_logs(self) -> NotesLogsResource:
        """Notes logs (Daily Log)."""
        from .notes_logs import NotesLogsResource

        return NotesLogsResource(self._session)

    @property
    def plan_revision_logs(self) -> PlanRevisionLogsResource:
        """Plan revision logs (Daily Log)."""
        from .plan_revision_logs import PlanRevisionLogsResource

        return PlanRevisionLogsResource(self._session)

    @property
    def productivity_logs(self) -> ProductivityLogsResource:
        """Productivity logs (Daily Log)."""
        from .productivity_logs import ProductivityLogsResource

        return ProductivityLogsResource(self._session)

    @property
    def quantity_logs(self) -> QuantityLogsResource:
        """Quantity logs (Daily Log)."""
        from .quantity_logs import QuantityLogsResource

        return QuantityLogsResource(self._session)

    @property
    def safety_violation_logs(self) -> SafetyViolationLogsResource:
        """Safety violation logs (Daily Log)."""
        from .safety_violation_logs import SafetyViolationLogsResource

        return SafetyViolationLogsResource(self._session)

    @property
    def visitor_logs(self) -> VisitorLogsResource:
        """Visitor logs (Daily Log)."""
        from .visitor_logs import VisitorLogsResource

        return VisitorLogsResource(self._session)

    @property
    def waste_logs(self) -> WasteLogsResource:
        """Waste logs (Daily Log)."""
        from .waste_logs import WasteLogsResource

        return WasteLogsResource(self._session)

    @property
    def weather_conditions(self) -> WeatherConditionsResource:
        """Weather conditions (Daily Log)."""
        from .weather_conditions import WeatherConditionsResource

        return WeatherConditionsResource(self._session)

    @property
    def weather_logs(self) -> WeatherLogsResource:
        """Weather logs (Daily Log)."""
        from .weather_logs import WeatherLogsResource

        return WeatherLogsResource(self._session)

    @property
    def work_logs(self) -> WorkLogsResource:
        """Work logs (Daily Log)."""
        from .work_logs import WorkLogsResource

        return WorkLogsResource(self._session)

    def list_counts(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        filters: DailyLogCountFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[DailyLogCount]:
        """List counts of daily logs.

        GET /rest/v1.0/projects/{project_id}/daily_logs/count

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.
        """
        return self._pages(
            DailyLogCount,
            "/rest/v1.0/projects/{project_id}/daily_logs/count",
            {"project_id": project_id},
            options,
            query={"log_date": log_date, "start_date": start_date, "end_date": end_date, "filters": filters},
            pager=Pager.UNPAGED,
        )
