"""Work logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "WorkLog",
    "WorkLogAttachment",
    "WorkLogCreatedBy",
    "WorkLogDailyLogSegment",
    "WorkLogFilters",
    "WorkLogInput",
    "WorkLogLocation",
    "WorkLogScheduledTask",
    "WorkLogVendor",
    "WorkLogsResource",
]


@record
class WorkLog(Model):
    """What Procore tells of work logs."""

    id: Id | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    hourly_rate: float | None = None
    hours: float | None = None
    position: int | None = None
    reimbursable: bool | None = None
    resource_name: str | None = None
    showed: bool | None = None
    workers: int | None = None
    updated_at: DateTime | None = None
    created_by: WorkLogCreatedBy | None = None
    vendor: WorkLogVendor | None = None
    location: WorkLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: WorkLogDailyLogSegment | None = None
    attachments: list[WorkLogAttachment] | None = None
    scheduled_tasks: list[WorkLogScheduledTask] | None = None
    deleted_at: DateTime | None = None


@record
class WorkLogAttachment(Model):
    """``attachments`` of :class:`WorkLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class WorkLogCreatedBy(Model):
    """``created_by`` of :class:`WorkLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class WorkLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`WorkLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class WorkLogLocation(Model):
    """``location`` of :class:`WorkLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class WorkLogScheduledTask(Model):
    """``scheduled_tasks`` of :class:`WorkLog`."""

    id: Id | None = None
    work_log_id: Id | None = None
    task_name: str | None = None
    task_percentage: int | None = None
    task_id: Id | None = None
    task_row_number: int | None = None


@record
class WorkLogVendor(Model):
    """``vendor`` of :class:`WorkLog`."""

    id: Id | None = None
    name: str | None = None


class WorkLogInput(TypedDict, total=False):
    """What is sent as ``work_log``."""

    comments: str | None
    date: Date | str | None
    hourly_rate: float | None
    hours: float | None
    reimbursable: bool | None
    resource_name: str | None
    showed: bool | None
    workers: int | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class WorkLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class WorkLogsResource(Resource):
    """Work logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        work_log: WorkLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WorkLog:
        """Create work log.

        POST /rest/v1.0/projects/{project_id}/work_logs
        """
        return await self._one(
            WorkLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/work_logs",
            {"project_id": project_id},
            options,
            form={"work_log": work_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete work log.

        DELETE /rest/v1.0/projects/{project_id}/work_logs/{id}
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/work_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> WorkLog:
        """Show work logs.

        GET /rest/v1.0/projects/{project_id}/work_logs/{id}
        """
        return await self._one(
            WorkLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/work_logs/{id}",
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
        filters: WorkLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WorkLog]:
        """List work logs.

        GET /rest/v1.0/projects/{project_id}/work_logs

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            WorkLog,
            "/rest/v1.0/projects/{project_id}/work_logs",
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
        work_log: WorkLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WorkLog:
        """Update work log.

        PATCH /rest/v1.0/projects/{project_id}/work_logs/{id}
        """
        return await self._one(
            WorkLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            form={"work_log": work_log, "attachments": attachments},
        )
