"""Daily construction report logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "DailyConstructionReportLog",
    "DailyConstructionReportLogAttachment",
    "DailyConstructionReportLogCreatedBy",
    "DailyConstructionReportLogFilters",
    "DailyConstructionReportLogInput",
    "DailyConstructionReportLogLocation",
    "DailyConstructionReportLogPermission",
    "DailyConstructionReportLogTrade",
    "DailyConstructionReportLogVendor",
    "DailyConstructionReportLogVendorOption",
    "DailyConstructionReportLogsResource",
]


@record
class DailyConstructionReportLog(Model):
    """What Procore tells of daily construction report logs."""

    id: Id | None = None
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

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DailyConstructionReportLogCreatedBy(Model):
    """``created_by`` of :class:`DailyConstructionReportLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DailyConstructionReportLogLocation(Model):
    """``location`` of :class:`DailyConstructionReportLog`."""

    id: Id | None = None
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

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class DailyConstructionReportLogVendor(Model):
    """``vendor`` of :class:`DailyConstructionReportLog`."""

    id: Id | None = None
    name: str | None = None


@record
class DailyConstructionReportLogVendorOption(Model):
    """What :meth:`DailyConstructionReportLogsResource.list_vendor_options` gives."""

    id: Id | None = None
    name: str | None = None


class DailyConstructionReportLogInput(TypedDict, total=False):
    """What is sent as ``daily_construction_report_log``."""

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
    vendor_id: Id | None
    veteran_hours: str | None
    women_hours: str | None
    trade_id: Id | None
    status: str | None


class DailyConstructionReportLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DailyConstructionReportLogsResource(Resource):
    """Daily construction report logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        daily_construction_report_log: DailyConstructionReportLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DailyConstructionReportLog:
        """Create daily construction report log.

        POST /rest/v1.0/projects/{project_id}/daily_construction_report_logs

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            DailyConstructionReportLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/daily_construction_report_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"daily_construction_report_log": daily_construction_report_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete daily construction report log.

        DELETE /rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}
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
        """Show daily construction report logs.

        GET /rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}
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
        filters: DailyConstructionReportLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DailyConstructionReportLog]:
        """List daily construction report logs.

        GET /rest/v1.0/projects/{project_id}/daily_construction_report_logs

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_vendor_options(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[DailyConstructionReportLogVendorOption]:
        """List daily construction report logs vendor options.

        GET /rest/v1.0/projects/{project_id}/daily_construction_report_logs/vendor_options

        Await it for the first page, or go through all items with ``async for``.
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
        daily_construction_report_log: DailyConstructionReportLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DailyConstructionReportLog:
        """Update daily construction report log.

        PATCH /rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            DailyConstructionReportLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/daily_construction_report_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"daily_construction_report_log": daily_construction_report_log, "attachments": attachments},
        )
