"""Safety violation logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class SafetyViolationLog(Model):
    """A safety violation log."""

    id: Id | None = None
    created_at: DateTime | None = None
    comments: str | None = None
    compliance_due: Date | None = None
    issued_to: str | None = None
    position: int | None = None
    safety_notice: str | None = None
    subject: str | None = None
    time_hour: int | None = None
    time_minute: int | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: SafetyViolationLogCreatedBy | None = None
    vendor: SafetyViolationLogVendor | None = None
    location: SafetyViolationLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: SafetyViolationLogDailyLogSegment | None = None
    attachments: list[SafetyViolationLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class SafetyViolationLogAttachment(Model):
    """``attachments`` of :class:`SafetyViolationLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class SafetyViolationLogCreatedBy(Model):
    """``created_by`` of :class:`SafetyViolationLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class SafetyViolationLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`SafetyViolationLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class SafetyViolationLogLocation(Model):
    """``location`` of :class:`SafetyViolationLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class SafetyViolationLogVendor(Model):
    """``vendor`` of :class:`SafetyViolationLog`."""

    id: Id | None = None
    name: str | None = None


class SafetyViolationLogInput(TypedDict, total=False):
    """``safety_violation_log`` in a request body."""

    comments: str | None
    compliance_due: Date | str | None
    issued_to: str | None
    safety_notice: str | None
    subject: str | None
    time_hour: int | None
    time_minute: int | None
    date: Date | str | None
    datetime: DateTime | str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class SafetyViolationLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.safety_violation_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class SafetyViolationLogsResource(Resource):
    """Safety violation logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        safety_violation_log: SafetyViolationLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> SafetyViolationLog:
        """Create a safety violation log.

        POST /rest/v1.0/projects/{project_id}/safety_violation_logs
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#create-safety-violation-log

        Returns:
            :class:`SafetyViolationLog`.
        """
        return await self._one(
            SafetyViolationLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs",
            {"project_id": project_id},
            options,
            body={"safety_violation_log": safety_violation_log, "attachments": attachments},
            dates="safety_violation_log.compliance_due safety_violation_log.date",
            times="safety_violation_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a safety violation log.

        DELETE /rest/v1.0/projects/{project_id}/safety_violation_logs/{id}
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#delete-safety-violation-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> SafetyViolationLog:
        """Return safety violation logs.

        GET /rest/v1.0/projects/{project_id}/safety_violation_logs/{id}
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#show-safety-violation-logs

        Returns:
            :class:`SafetyViolationLog`.
        """
        return await self._one(
            SafetyViolationLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs/{id}",
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
        filters: SafetyViolationLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SafetyViolationLog]:
        """List safety violation logs.

        GET /rest/v1.0/projects/{project_id}/safety_violation_logs
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#list-safety-violation-logs

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
            :class:`Pages` of :class:`SafetyViolationLog`.
        """
        return self._pages(
            SafetyViolationLog,
            "/rest/v1.0/projects/{project_id}/safety_violation_logs",
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
        safety_violation_log: SafetyViolationLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> SafetyViolationLog:
        """Update a safety violation log.

        PATCH /rest/v1.0/projects/{project_id}/safety_violation_logs/{id}
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#update-safety-violation-log

        Returns:
            :class:`SafetyViolationLog`.
        """
        return await self._one(
            SafetyViolationLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"safety_violation_log": safety_violation_log, "attachments": attachments},
            dates="safety_violation_log.compliance_due safety_violation_log.date",
            times="safety_violation_log.datetime",
        )
