"""Dumpster logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class DumpsterLog(Model):
    """A dumpster log."""

    id: Id | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    position: int | None = None
    quantity_delivered: int | None = None
    quantity_removed: int | None = None
    updated_at: DateTime | None = None
    created_by: DumpsterLogCreatedBy | None = None
    vendor: DumpsterLogVendor | None = None
    location: DumpsterLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: DumpsterLogDailyLogSegment | None = None
    attachments: list[DumpsterLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class DumpsterLogAttachment(Model):
    """``attachments`` of :class:`DumpsterLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DumpsterLogCreatedBy(Model):
    """``created_by`` of :class:`DumpsterLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DumpsterLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`DumpsterLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class DumpsterLogLocation(Model):
    """``location`` of :class:`DumpsterLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class DumpsterLogVendor(Model):
    """``vendor`` of :class:`DumpsterLog`."""

    id: Id | None = None
    name: str | None = None


class DumpsterLogInput(TypedDict, total=False):
    """``dumpster_log`` in a request body."""

    comments: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    location_id: Id | None
    quantity_delivered: int | None
    quantity_removed: int | None
    vendor_id: Id | None


class DumpsterLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.dumpster_logs.list``."""

    created_by_id: Id | Sequence[Id]
    vendor_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DumpsterLogsResource(Resource):
    """Dumpster logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        dumpster_log: DumpsterLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DumpsterLog:
        """Create a dumpster log.

        POST /rest/v1.0/projects/{project_id}/dumpster_logs
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#create-dumpster-log

        Returns:
            :class:`DumpsterLog`.
        """
        return await self._one(
            DumpsterLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/dumpster_logs",
            {"project_id": project_id},
            options,
            body={"dumpster_log": dumpster_log, "attachments": attachments},
            dates="dumpster_log.date",
            times="dumpster_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a dumpster log.

        DELETE /rest/v1.0/projects/{project_id}/dumpster_logs/{id}
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#delete-dumpster-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/dumpster_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DumpsterLog:
        """Return dumpster logs.

        GET /rest/v1.0/projects/{project_id}/dumpster_logs/{id}
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#show-dumpster-logs

        Returns:
            :class:`DumpsterLog`.
        """
        return await self._one(
            DumpsterLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/dumpster_logs/{id}",
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
        filters: DumpsterLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DumpsterLog]:
        """List dumpster logs.

        GET /rest/v1.0/projects/{project_id}/dumpster_logs
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#list-dumpster-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DumpsterLog`.
        """
        return self._pages(
            DumpsterLog,
            "/rest/v1.0/projects/{project_id}/dumpster_logs",
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

    async def update(
        self,
        *,
        id: Id,
        dumpster_log: DumpsterLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DumpsterLog:
        """Update a dumpster log.

        PATCH /rest/v1.0/projects/{project_id}/dumpster_logs/{id}
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#update-dumpster-log

        Returns:
            :class:`DumpsterLog`.
        """
        return await self._one(
            DumpsterLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/dumpster_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"dumpster_log": dumpster_log, "attachments": attachments},
            dates="dumpster_log.date",
            times="dumpster_log.datetime",
        )
