"""Work logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class WorkLog(Model):
    """A work log."""

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
    """``work_log`` in a request body."""

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
    """Query filters of ``daily_logs.work_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class WorkLogsResource(Resource):
    """Work logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_log: WorkLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WorkLog:
        """Create a work log.

        POST /rest/v1.0/projects/{project_id}/work_logs
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#create-work-log

        Returns:
            :class:`WorkLog`.
        """
        return await self._one(
            WorkLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/work_logs",
            {"project_id": project_id},
            options,
            body={"work_log": work_log, "attachments": attachments},
            dates="work_log.date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a work log.

        DELETE /rest/v1.0/projects/{project_id}/work_logs/{id}
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#delete-work-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/work_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> WorkLog:
        """Return work logs.

        GET /rest/v1.0/projects/{project_id}/work_logs/{id}
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#show-work-logs

        Returns:
            :class:`WorkLog`.
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
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#list-work-logs

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
            :class:`Pages` of :class:`WorkLog`.
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
            dates="log_date start_date end_date",
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
        """Update a work log.

        PATCH /rest/v1.0/projects/{project_id}/work_logs/{id}
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#update-work-log

        Returns:
            :class:`WorkLog`.
        """
        return await self._one(
            WorkLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"work_log": work_log, "attachments": attachments},
            dates="work_log.date",
        )
