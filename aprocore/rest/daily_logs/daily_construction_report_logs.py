"""Daily construction report logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, RequiredFields, Resource, Unset, overloaded


@record
class DailyConstructionReportLog(Model):
    """A daily construction report log."""

    id: Id
    apprentice_hours: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    first_year_hours: str | None = None
    foreman_hours: str | None = None
    journeyman_hours: str | None = None
    local_city_hours: str | None = None
    local_county_hours: str | None = None
    minority_hours: str | None = None
    notes: str | None = None
    number_of_apprentice_workers: int | None = None
    number_of_foreman_workers: int | None = None
    number_of_journeyman_workers: int | None = None
    number_of_other_workers: int | None = None
    other_hours: str | None = None
    position: int | None = None
    status: str | None = None
    updated_at: DateTime | None = None
    veteran_hours: str | None = None
    women_hours: str | None = None
    created_by: DailyConstructionReportLogCreatedBy | None = None
    vendor: DailyConstructionReportLogVendor | None = None
    trade: DailyConstructionReportLogTrade | None = None
    permissions: DailyConstructionReportLogPermission | None = None
    attachments: list[DailyConstructionReportLogAttachment] | None = None
    location: DailyConstructionReportLogLocation | None = None
    deleted_at: DateTime | None = None


@record
class DailyConstructionReportLogAttachment(Model):
    """``attachments`` of :class:`DailyConstructionReportLog`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DailyConstructionReportLogCreatedBy(Model):
    """``created_by`` of :class:`DailyConstructionReportLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DailyConstructionReportLogLocation(Model):
    """``location`` of :class:`DailyConstructionReportLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class DailyConstructionReportLogPermission(Model):
    """``permissions`` of :class:`DailyConstructionReportLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class DailyConstructionReportLogTrade(Model):
    """``trade`` of :class:`DailyConstructionReportLog`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class DailyConstructionReportLogVendor(Model):
    """``vendor`` of :class:`DailyConstructionReportLog`."""

    id: Id
    name: str | None = None


@record
class DailyConstructionReportLogVendorOption(Model):
    """Returned by :meth:`DailyConstructionReportLogsResource.list_vendor_options`."""

    id: Id
    name: str | None = None


class DailyConstructionReportLogFields(TypedDict, total=False):
    """Fields of :class:`DailyConstructionReportLogCreateInput` and :class:`DailyConstructionReportLogInput`."""

    apprentice_hours: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    first_year_hours: str | None
    foreman_hours: str | None
    journeyman_hours: str | None
    local_city_hours: str | None
    local_county_hours: str | None
    location_id: Id | None
    daily_log_segment_id: Id | None
    minority_hours: str | None
    notes: str | None
    number_of_apprentice_workers: int | None
    number_of_foreman_workers: int | None
    number_of_journeyman_workers: int | None
    number_of_other_workers: int | None
    other_hours: str | None
    veteran_hours: str | None
    women_hours: str | None
    status: str | None


class DailyConstructionReportLogCreateInput(DailyConstructionReportLogFields):
    """``daily_construction_report_log`` in the body of ``create``."""

    vendor_id: Id
    trade_id: Id


class DailyConstructionReportLogInput(DailyConstructionReportLogFields, total=False):
    """``daily_construction_report_log`` in the body of ``update``."""

    vendor_id: Id | None
    trade_id: Id | None


class DailyConstructionReportLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.daily_construction_report_logs.list``."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DailyConstructionReportLogsResource(Resource):
    """Daily construction report logs (Daily Log)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        daily_construction_report_log: DailyConstructionReportLogCreateInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DailyConstructionReportLog: ...
    @overload
    def create(
        self, *, daily_construction_report_log: DailyConstructionReportLogInput, **others: Any
    ) -> RequiredFields[Literal["vendor_id", "trade_id"]]: ...
    @overload
    async def create(
        self,
        *,
        daily_construction_report_log: Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DailyConstructionReportLog: ...
    @overloaded
    async def create(
        self,
        *,
        daily_construction_report_log: DailyConstructionReportLogCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DailyConstructionReportLog:
        """Create a daily construction report log.

        POST /rest/v1.0/projects/{project_id}/daily_construction_report_logs
        https://developers.procore.com/reference/rest/v1/daily-construction-report-logs?version=1.0#create-daily-construction-report-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`DailyConstructionReportLog`.
        """
        return await self._one(
            DailyConstructionReportLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/daily_construction_report_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"daily_construction_report_log": daily_construction_report_log, "attachments": attachments},
            dates="daily_construction_report_log.date",
            times="daily_construction_report_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a daily construction report log.

        DELETE /rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}
        https://developers.procore.com/reference/rest/v1/daily-construction-report-logs?version=1.0#delete-daily-construction-report-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DailyConstructionReportLog:
        """Return daily construction report logs.

        GET /rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}
        https://developers.procore.com/reference/rest/v1/daily-construction-report-logs?version=1.0#show-daily-construction-report-logs

        Returns:
            :class:`DailyConstructionReportLog`.
        """
        return await self._one(
            DailyConstructionReportLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DailyConstructionReportLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DailyConstructionReportLog]:
        """List daily construction report logs.

        GET /rest/v1.0/projects/{project_id}/daily_construction_report_logs
        https://developers.procore.com/reference/rest/v1/daily-construction-report-logs?version=1.0#list-daily-construction-report-logs

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
            :class:`Pages` of :class:`DailyConstructionReportLog`.
        """
        return self._pages(
            DailyConstructionReportLog,
            "/rest/v1.0/projects/{project_id}/daily_construction_report_logs",
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

    def list_vendor_options(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[DailyConstructionReportLogVendorOption]:
        """List daily construction report logs vendor options.

        GET /rest/v1.0/projects/{project_id}/daily_construction_report_logs/vendor_options
        https://developers.procore.com/reference/rest/v1/daily-construction-report-logs?version=1.0#list-daily-construction-report-logs-vendor-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DailyConstructionReportLogVendorOption`.
        """
        return self._pages(
            DailyConstructionReportLogVendorOption,
            "/rest/v1.0/projects/{project_id}/daily_construction_report_logs/vendor_options",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        daily_construction_report_log: DailyConstructionReportLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DailyConstructionReportLog:
        """Update a daily construction report log.

        PATCH /rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}
        https://developers.procore.com/reference/rest/v1/daily-construction-report-logs?version=1.0#update-daily-construction-report-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`DailyConstructionReportLog`.
        """
        return await self._one(
            DailyConstructionReportLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"daily_construction_report_log": daily_construction_report_log, "attachments": attachments},
            dates="daily_construction_report_log.date",
            times="daily_construction_report_log.datetime",
        )
