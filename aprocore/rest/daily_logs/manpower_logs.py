"""Manpower logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, Unset


@record
class ManpowerLog(Model):
    """A manpower log."""

    id: Id
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

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ManpowerLogContact(Model):
    """``contact`` of :class:`ManpowerLog`."""

    id: Id
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
    """Returned by :meth:`ManpowerLogsResource.list_contact_options`."""

    id: Id
    name: str | None = None


@record
class ManpowerLogCostCode(Model):
    """``cost_code`` of :class:`ManpowerLog`."""

    id: Id
    name: str | None = None


@record
class ManpowerLogCreatedBy(Model):
    """``created_by`` of :class:`ManpowerLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ManpowerLogDailyTotal(Model):
    """Returned by :meth:`ManpowerLogsResource.get_daily_totals`."""

    total_workers: int | None = None
    total_man_hours: Decimal | None = None


@record
class ManpowerLogLocation(Model):
    """``location`` of :class:`ManpowerLog`."""

    id: Id
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

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ManpowerLogUser(Model):
    """``user`` of :class:`ManpowerLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ManpowerLogVendor(Model):
    """``vendor`` of :class:`ManpowerLog`."""

    id: Id
    name: str | None = None


@record
class ManpowerLogVendorOption(Model):
    """Returned by :meth:`ManpowerLogsResource.list_vendor_options`."""

    id: Id
    name: str | None = None


class ManpowerLogInput(TypedDict, total=False):
    """``manpower_log`` in a request body."""

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
    """Query filters of ``daily_logs.manpower_logs.get_daily_totals``."""

    created_by_id: Id | Sequence[Id]


class ManpowerLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.manpower_logs.list``."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    vendor_id: Id | Sequence[Id]
    search: str | Sequence[str]
    daily_log_segment_id: Id | Sequence[Id]


class ManpowerLogsResource(Resource):
    """Manpower logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        manpower_log: ManpowerLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ManpowerLog:
        """Create a manpower log.

        POST /rest/v1.0/projects/{project_id}/manpower_logs
        https://developers.procore.com/reference/rest/v1/manpower-logs?version=1.0#create-manpower-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`ManpowerLog`.
        """
        return await self._one(
            ManpowerLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/manpower_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"manpower_log": manpower_log, "attachments": attachments},
            dates="manpower_log.date",
            times="manpower_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a manpower log.

        DELETE /rest/v1.0/projects/{project_id}/manpower_logs/{id}
        https://developers.procore.com/reference/rest/v1/manpower-logs?version=1.0#delete-manpower-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/manpower_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ManpowerLog:
        """Return manpower logs.

        GET /rest/v1.0/projects/{project_id}/manpower_logs/{id}
        https://developers.procore.com/reference/rest/v1/manpower-logs?version=1.0#show-manpower-logs

        Returns:
            :class:`ManpowerLog`.
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
        filters: ManpowerLogDailyTotalFilters = OMITTED,
        **options: Unpack[Options],
    ) -> ManpowerLogDailyTotal:
        """Return total workers and man hours.

        GET /rest/v1.0/projects/{project_id}/manpower_logs/daily_totals
        https://developers.procore.com/reference/rest/v1/manpower-logs?version=1.0#get-total-workers-and-man-hours

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.

        Returns:
            :class:`ManpowerLogDailyTotal`.
        """
        return await self._one(
            ManpowerLogDailyTotal,
            "GET",
            "/rest/v1.0/projects/{project_id}/manpower_logs/daily_totals",
            {"project_id": project_id},
            options,
            query={"start_date": start_date, "end_date": end_date, "filters": filters},
            dates="start_date end_date",
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ManpowerLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ManpowerLog]:
        """List manpower logs.

        GET /rest/v1.0/projects/{project_id}/manpower_logs
        https://developers.procore.com/reference/rest/v1/manpower-logs?version=1.0#list-manpower-logs

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
            :class:`Pages` of :class:`ManpowerLog`.
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
            dates="log_date start_date end_date",
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
        https://developers.procore.com/reference/rest/v1/manpower-logs?version=1.0#list-manpower-logs-contact-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ManpowerLogContactOption`.
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
        https://developers.procore.com/reference/rest/v1/manpower-logs?version=1.0#list-manpower-logs-vendor-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ManpowerLogVendorOption`.
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
        manpower_log: ManpowerLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ManpowerLog:
        """Update a manpower log.

        PATCH /rest/v1.0/projects/{project_id}/manpower_logs/{id}
        https://developers.procore.com/reference/rest/v1/manpower-logs?version=1.0#update-manpower-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`ManpowerLog`.
        """
        return await self._one(
            ManpowerLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/manpower_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"manpower_log": manpower_log, "attachments": attachments},
            dates="manpower_log.date",
            times="manpower_log.datetime",
        )
