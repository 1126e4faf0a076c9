"""Daily logs."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, Resource, Unset, deprecated
from .._lazy import load

if TYPE_CHECKING:
    from .accident_logs_and_others import (
        AccidentLogsResource,
        AdminEquipmentLogsResource,
        CallLogsResource,
        DailyLogClonesResource,
        DailyLogCountsResource,
        DailyLogHeadersResource,
        DelayLogsResource,
        DelayLogTypesResource,
        WeatherConditionsResource,
    )
    from .daily_construction_report_logs import DailyConstructionReportLogsResource
    from .daily_log_bulk_updates import DailyLogBulkUpdatesResource
    from .delivery_logs_and_others import (
        DeliveryLogsResource,
        DumpsterLogsResource,
        InspectionLogsResource,
        InstructionTypesResource,
        NotesLogsResource,
        PlanRevisionLogsResource,
        ProductivityLogsResource,
    )
    from .instructions_and_others import (
        InstructionsResource,
        QuantityLogsResource,
        SafetyViolationLogsResource,
        VisitorLogsResource,
        WasteLogsResource,
        WorkLogsResource,
    )
    from .manpower_logs import ManpowerLogsResource
    from .weather_logs import WeatherLogsResource


@record
class DailyLogCount(Model):
    """Returned by :meth:`DailyLogsResource.list_counts`."""

    module_name: str | None = None
    count: int | None = None
    position: int | None = None


class DailyLogCountFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.list_counts``."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]


class DailyLogsResource(Resource):
    """Daily logs.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def accident_logs(self) -> AccidentLogsResource:
        """Accident logs (Daily Log)."""
        resource: AccidentLogsResource = load(".daily_logs.accident_logs_and_others", "AccidentLogsResource")(
            self._session
        )
        return resource

    @property
    def admin_equipment_logs(self) -> AdminEquipmentLogsResource:
        """Admin equipment logs (Daily Log)."""
        resource: AdminEquipmentLogsResource = load(
            ".daily_logs.accident_logs_and_others", "AdminEquipmentLogsResource"
        )(self._session)
        return resource

    @property
    def call_logs(self) -> CallLogsResource:
        """Call logs (Daily Log)."""
        resource: CallLogsResource = load(".daily_logs.accident_logs_and_others", "CallLogsResource")(self._session)
        return resource

    @property
    def daily_construction_report_logs(self) -> DailyConstructionReportLogsResource:
        """Daily construction report logs (Daily Log)."""
        resource: DailyConstructionReportLogsResource = load(
            ".daily_logs.daily_construction_report_logs", "DailyConstructionReportLogsResource"
        )(self._session)
        return resource

    @property
    def daily_log_bulk_updates(self) -> DailyLogBulkUpdatesResource:
        """Daily log bulk updates (Daily Log)."""
        resource: DailyLogBulkUpdatesResource = load(
            ".daily_logs.daily_log_bulk_updates", "DailyLogBulkUpdatesResource"
        )(self._session)
        return resource

    @property
    def daily_log_clones(self) -> DailyLogClonesResource:
        """Daily log clones (Daily Log)."""
        resource: DailyLogClonesResource = load(".daily_logs.accident_logs_and_others", "DailyLogClonesResource")(
            self._session
        )
        return resource

    @property
    def daily_log_counts(self) -> DailyLogCountsResource:
        """Daily log counts (Daily Log)."""
        resource: DailyLogCountsResource = load(".daily_logs.accident_logs_and_others", "DailyLogCountsResource")(
            self._session
        )
        return resource

    @property
    def daily_log_headers(self) -> DailyLogHeadersResource:
        """Daily log headers (Daily Log)."""
        resource: DailyLogHeadersResource = load(".daily_logs.accident_logs_and_others", "DailyLogHeadersResource")(
            self._session
        )
        return resource

    @property
    def delay_log_types(self) -> DelayLogTypesResource:
        """Delay log types (Daily Log)."""
        resource: DelayLogTypesResource = load(".daily_logs.accident_logs_and_others", "DelayLogTypesResource")(
            self._session
        )
        return resource

    @property
    def delay_logs(self) -> DelayLogsResource:
        """Delay logs (Daily Log)."""
        resource: DelayLogsResource = load(".daily_logs.accident_logs_and_others", "DelayLogsResource")(self._session)
        return resource

    @property
    def delivery_logs(self) -> DeliveryLogsResource:
        """Delivery logs (Daily Log)."""
        resource: DeliveryLogsResource = load(".daily_logs.delivery_logs_and_others", "DeliveryLogsResource")(
            self._session
        )
        return resource

    @property
    def dumpster_logs(self) -> DumpsterLogsResource:
        """Dumpster logs (Daily Log)."""
        resource: DumpsterLogsResource = load(".daily_logs.delivery_logs_and_others", "DumpsterLogsResource")(
            self._session
        )
        return resource

    @property
    def inspection_logs(self) -> InspectionLogsResource:
        """Inspection logs (Daily Log)."""
        resource: InspectionLogsResource = load(".daily_logs.delivery_logs_and_others", "InspectionLogsResource")(
            self._session
        )
        return resource

    @property
    def instruction_types(self) -> InstructionTypesResource:
        """Instruction types (Daily Log)."""
        resource: InstructionTypesResource = load(".daily_logs.delivery_logs_and_others", "InstructionTypesResource")(
            self._session
        )
        return resource

    @property
    def instructions(self) -> InstructionsResource:
        """Instructions (Daily Log)."""
        resource: InstructionsResource = load(".daily_logs.instructions_and_others", "InstructionsResource")(
            self._session
        )
        return resource

    @property
    def manpower_logs(self) -> ManpowerLogsResource:
        """Manpower logs (Daily Log)."""
        resource: ManpowerLogsResource = load(".daily_logs.manpower_logs", "ManpowerLogsResource")(self._session)
        return resource

    @property
    def notes_logs(self) -> NotesLogsResource:
        """Notes logs (Daily Log)."""
        resource: NotesLogsResource = load(".daily_logs.delivery_logs_and_others", "NotesLogsResource")(self._session)
        return resource

    @property
    def plan_revision_logs(self) -> PlanRevisionLogsResource:
        """Plan revision logs (Daily Log)."""
        resource: PlanRevisionLogsResource = load(".daily_logs.delivery_logs_and_others", "PlanRevisionLogsResource")(
            self._session
        )
        return resource

    @property
    def productivity_logs(self) -> ProductivityLogsResource:
        """Productivity logs (Daily Log)."""
        resource: ProductivityLogsResource = load(".daily_logs.delivery_logs_and_others", "ProductivityLogsResource")(
            self._session
        )
        return resource

    @property
    def quantity_logs(self) -> QuantityLogsResource:
        """Quantity logs (Daily Log)."""
        resource: QuantityLogsResource = load(".daily_logs.instructions_and_others", "QuantityLogsResource")(
            self._session
        )
        return resource

    @property
    def safety_violation_logs(self) -> SafetyViolationLogsResource:
        """Safety violation logs (Daily Log)."""
        resource: SafetyViolationLogsResource = load(
            ".daily_logs.instructions_and_others", "SafetyViolationLogsResource"
        )(self._session)
        return resource

    @property
    def visitor_logs(self) -> VisitorLogsResource:
        """Visitor logs (Daily Log)."""
        resource: VisitorLogsResource = load(".daily_logs.instructions_and_others", "VisitorLogsResource")(
            self._session
        )
        return resource

    @property
    def waste_logs(self) -> WasteLogsResource:
        """Waste logs (Daily Log)."""
        resource: WasteLogsResource = load(".daily_logs.instructions_and_others", "WasteLogsResource")(self._session)
        return resource

    @property
    def weather_conditions(self) -> WeatherConditionsResource:
        """Weather conditions (Daily Log)."""
        resource: WeatherConditionsResource = load(".daily_logs.accident_logs_and_others", "WeatherConditionsResource")(
            self._session
        )
        return resource

    @property
    def weather_logs(self) -> WeatherLogsResource:
        """Weather logs (Daily Log)."""
        resource: WeatherLogsResource = load(".daily_logs.weather_logs", "WeatherLogsResource")(self._session)
        return resource

    @property
    def work_logs(self) -> WorkLogsResource:
        """Work logs (Daily Log)."""
        resource: WorkLogsResource = load(".daily_logs.instructions_and_others", "WorkLogsResource")(self._session)
        return resource

    @deprecated("GET /rest/v1.0/projects/{project_id}/daily_logs/count is deprecated by Procore.")
    def list_counts(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        filters: DailyLogCountFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[DailyLogCount]:
        """List counts of daily logs.

        GET /rest/v1.0/projects/{project_id}/daily_logs/count
        https://developers.procore.com/reference/rest/v1/daily-logs?version=1.0#list-counts-of-daily-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DailyLogCount`.
        """
        return self._pages(
            DailyLogCount,
            "/rest/v1.0/projects/{project_id}/daily_logs/count",
            {"project_id": project_id},
            options,
            query={"log_date": log_date, "start_date": start_date, "end_date": end_date, "filters": filters},
            dates="log_date start_date end_date",
            pager=Pager.UNPAGED,
        )
