"""Delay logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "DelayLog",
    "DelayLogAttachment",
    "DelayLogCreatedBy",
    "DelayLogDailyLogSegment",
    "DelayLogFilters",
    "DelayLogInput",
    "DelayLogLocation",
    "DelayLogVendor",
    "DelayLogsResource",
]


@record
class DelayLog(Model):
    """What Procore tells of delay logs."""

    id: Id | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    delay_type: str | None = None
    duration: int | None = None
    end_time: str | None = None
    end_time_hour: float | None = None
    end_time_minute: float | None = None
    position: int | None = None
    status: str | None = None
    start_time_hour: float | None = None
    start_time_minute: float | None = None
    updated_at: DateTime | None = None
    created_by: DelayLogCreatedBy | None = None
    location: DelayLogLocation | None = None
    attachments: list[DelayLogAttachment] | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: DelayLogDailyLogSegment | None = None
    vendor: DelayLogVendor | None = None
    deleted_at: DateTime | None = None


@record
class DelayLogAttachment(Model):
    """``attachments`` of :class:`DelayLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DelayLogCreatedBy(Model):
    """``created_by`` of :class:`DelayLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DelayLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`DelayLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class DelayLogLocation(Model):
    """``location`` of :class:`DelayLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class DelayLogVendor(Model):
    """``vendor`` of :class:`DelayLog`."""

    id: Id | None = None
    name: str | None = None


class DelayLogInput(TypedDict, total=False):
    """What is sent as ``delay_log``."""

    comments: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    daily_log_header_id: Id | None
    delay_type: str | None
    location_id: Id | None
    daily_log_segment_id: Id | None
    mt_location: Sequence[str] | None
    start_time: str | None
    start_time_hour: float | None
    start_time_minute: float | None
    end_time: str | None
    end_time_hour: float | None
    end_time_minute: float | None
    vendor_id: Id | None


class DelayLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DelayLogsResource(Resource):
    """Delay logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        delay_log: DelayLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DelayLog:
        """Create delay log.

        POST /rest/v1.0/projects/{project_id}/delay_logs

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            DelayLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/delay_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"delay_log": delay_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete delay log.

        DELETE /rest/v1.0/projects/{project_id}/delay_logs/{id}
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/delay_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DelayLog:
        """Show delay logs.

        GET /rest/v1.0/projects/{project_id}/delay_logs/{id}
        """
        return await self._one(
            DelayLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/delay_logs/{id}",
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
        filters: DelayLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DelayLog]:
        """List delay logs.

        GET /rest/v1.0/projects/{project_id}/delay_logs

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            DelayLog,
            "/rest/v1.0/projects/{project_id}/delay_logs",
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

    async def update(
        self,
        *,
        id: Id,
        delay_log: DelayLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DelayLog:
        """Update delay log.

        PATCH /rest/v1.0/projects/{project_id}/delay_logs/{id}

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            DelayLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/delay_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"delay_log": delay_log, "attachments": attachments},
        )
