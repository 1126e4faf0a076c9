"""Safety violation logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "SafetyViolationLog",
    "SafetyViolationLogAttachment",
    "SafetyViolationLogCreatedBy",
    "SafetyViolationLogDailyLogSegment",
    "SafetyViolationLogFilters",
    "SafetyViolationLogInput",
    "SafetyViolationLogLocation",
    "SafetyViolationLogVendor",
    "SafetyViolationLogsResource",
]


@record
class SafetyViolationLog(Model):
    """What Procore tells of safety violation logs."""

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
    """What is sent as ``safety_violation_log``."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class SafetyViolationLogsResource(Resource):
    """Safety violation logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        safety_violation_log: SafetyViolationLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> SafetyViolationLog:
        """Create safety violation log.

        POST /rest/v1.0/projects/{project_id}/safety_violation_logs
        """
        return await self._one(
            SafetyViolationLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs",
            {"project_id": project_id},
            options,
            form={"safety_violation_log": safety_violation_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete safety violation log.

        DELETE /rest/v1.0/projects/{project_id}/safety_violation_logs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> SafetyViolationLog:
        """Show safety violation logs.

        GET /rest/v1.0/projects/{project_id}/safety_violation_logs/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update safety violation log.

        PATCH /rest/v1.0/projects/{project_id}/safety_violation_logs/{id}
        """
        return await self._one(
            SafetyViolationLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            form={"safety_violation_log": safety_violation_log, "attachments": attachments},
        )
