"""Delay logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class DelayLog(Model):
    """A delay log."""

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
    """``delay_log`` in a request body."""

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
    """Query filters of ``daily_logs.delay_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DelayLogsResource(Resource):
    """Delay logs (Daily Log)."""

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
        """Create a delay log.

        POST /rest/v1.0/projects/{project_id}/delay_logs
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#create-delay-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`DelayLog`.
        """
        return await self._one(
            DelayLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/delay_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"delay_log": delay_log, "attachments": attachments},
            dates="delay_log.date",
            times="delay_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a delay log.

        DELETE /rest/v1.0/projects/{project_id}/delay_logs/{id}
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#delete-delay-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/delay_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DelayLog:
        """Return delay logs.

        GET /rest/v1.0/projects/{project_id}/delay_logs/{id}
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#show-delay-logs

        Returns:
            :class:`DelayLog`.
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
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#list-delay-logs

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
            :class:`Pages` of :class:`DelayLog`.
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
            dates="log_date start_date end_date",
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
        """Update a delay log.

        PATCH /rest/v1.0/projects/{project_id}/delay_logs/{id}
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#update-delay-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`DelayLog`.
        """
        return await self._one(
            DelayLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/delay_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"delay_log": delay_log, "attachments": attachments},
            dates="delay_log.date",
            times="delay_log.datetime",
        )
