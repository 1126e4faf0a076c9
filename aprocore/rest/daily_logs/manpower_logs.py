"""Manpower logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ManpowerLog",
    "ManpowerLogAttachment",
    "ManpowerLogContact",
    "ManpowerLogContactOption",
    "ManpowerLogCostCode",
    "ManpowerLogCreatedBy",
    "ManpowerLogDailyTotal",
    "ManpowerLogDailyTotalFilters",
    "ManpowerLogFilters",
    "ManpowerLogInput",
    "ManpowerLogLocation",
    "ManpowerLogPermission",
    "ManpowerLogTrade",
    "ManpowerLogUser",
    "ManpowerLogVendor",
    "ManpowerLogVendorOption",
    "ManpowerLogsResource",
]


@record
class ManpowerLog(Model):
    """What Procore tells of manpower logs."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    man_hours: str | None = None
    notes: str | None = None
    num_workers: int | None = None
    num_hours: str | None = None
    position: int | None = None
    status: str | None = None
    updated_at: DateTime | None = None
    vendor: ManpowerLogVendor | None = None
    user: ManpowerLogUser | None = None
    contact: ManpowerLogContact | None = None
    cost_code: ManpowerLogCostCode | None = None
    created_by: ManpowerLogCreatedBy | None = None
    location: ManpowerLogLocation | None = None
    attachments: list[ManpowerLogAttachment] | None = None
    trade: ManpowerLogTrade | None = None
    permissions: ManpowerLogPermission | None = None
    deleted_at: DateTime | None = None


@record
class ManpowerLogAttachment(Model):
    """``attachments`` of :class:`ManpowerLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ManpowerLogContact(Model):
    """``contact`` of :class:`ManpowerLog`."""

    id: Id | None = None
    business_phone: str | None = None
    business_phone_extension: int | None = None
    email: str | None = None
    fax_number: str | None = None
    job_title: str | None = None
    login_information_id: Id | None = None
    mobile_phone: str | None = None
    name: str | None = None
    vendor_name: str | None = None


@record
class ManpowerLogContactOption(Model):
    """What :meth:`ManpowerLogsResource.list_contact_options` gives."""

    id: Id | None = None
    name: str | None = None


@record
class ManpowerLogCostCode(Model):
    """``cost_code`` of :class:`ManpowerLog`."""

    id: Id | None = None
    name: str | None = None


@record
class ManpowerLogCreatedBy(Model):
    """``created_by`` of :class:`ManpowerLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManpowerLogDailyTotal(Model):
    """What :meth:`ManpowerLogsResource.get_daily_totals` gives."""

    total_workers: int | None = None
    total_man_hours: float | None = None


@record
class ManpowerLogLocation(Model):
    """``location`` of :class:`ManpowerLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ManpowerLogPermission(Model):
    """``permissions`` of :class:`ManpowerLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class ManpowerLogTrade(Model):
    """``trade`` of :class:`ManpowerLog`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ManpowerLogUser(Model):
    """``user`` of :class:`ManpowerLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManpowerLogVendor(Model):
    """``vendor`` of :class:`ManpowerLog`."""

    id: Id | None = None
    name: str | None = None


@record
class ManpowerLogVendorOption(Model):
    """What :meth:`ManpowerLogsResource.list_vendor_options` gives."""

    id: Id | None = None
    name: str | None = None


class ManpowerLogInput(TypedDict, total=False):
    """What is sent as ``manpower_log``."""

    date: Date | str | None
    datetime: DateTime | str | None
    notes: str | None
    num_workers: int | None
    num_hours: str | None
    contact_id: Id | None
    user_id: Id | None
    cost_code_id: Id | None
    location_id: Id | None
    trade_id: Id | None
    mt_location: Sequence[str] | None
    status: str | None


class ManpowerLogDailyTotalFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_by_id: Id | Sequence[Id]


class ManpowerLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    vendor_id: Id | Sequence[Id]
    search: str | Sequence[str]
    daily_log_segment_id: Id | Sequence[Id]


class ManpowerLogsResource(Resource):
    """Manpower logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        manpower_log: ManpowerLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ManpowerLog:
        """Create manpower log.

        POST /rest/v1.0/projects/{project_id}/manpower_logs

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            ManpowerLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/manpower_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"manpower_log": manpower_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete manpower log.

        DELETE /rest/v1.0/projects/{project_id}/manpower_logs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/manpower_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ManpowerLog:
        """Show manpower logs.

        GET /rest/v1.0/projects/{project_id}/manpower_logs/{id}
        """
        return await self._one(
            ManpowerLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/manpower_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_daily_totals(
        self,
        *,
        project_id: Id | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        filters: ManpowerLogDailyTotalFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ManpowerLogDailyTotal:
        """Get total workers and man hours.

        GET /rest/v1.0/projects/{project_id}/manpower_logs/daily_totals
        """
        return await self._one(
            ManpowerLogDailyTotal,
            "GET",
            "/rest/v1.0/projects/{project_id}/manpower_logs/daily_totals",
            {"project_id": project_id},
            options,
            query={"start_date": start_date, "end_date": end_date, "filters": filters},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ManpowerLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ManpowerLog]:
        """List manpower logs.

        GET /rest/v1.0/projects/{project_id}/manpower_logs

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ManpowerLog,
            "/rest/v1.0/projects/{project_id}/manpower_logs",
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

    def list_contact_options(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ManpowerLogContactOption]:
        """List manpower logs contact options.

        GET /rest/v1.0/projects/{project_id}/manpower_logs/contact_options

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ManpowerLogContactOption,
            "/rest/v1.0/projects/{project_id}/manpower_logs/contact_options",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_vendor_options(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ManpowerLogVendorOption]:
        """List manpower logs vendor options.

        GET /rest/v1.0/projects/{project_id}/manpower_logs/vendor_options

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ManpowerLogVendorOption,
            "/rest/v1.0/projects/{project_id}/manpower_logs/vendor_options",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        manpower_log: ManpowerLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ManpowerLog:
        """Update manpower log.

        PATCH /rest/v1.0/projects/{project_id}/manpower_logs/{id}

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            ManpowerLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/manpower_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"manpower_log": manpower_log, "attachments": attachments},
        )
