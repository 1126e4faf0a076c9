"""Call logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CallLog(Model):
    """A call log."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    subject_to: str | None = None
    subject_from: str | None = None
    description: str | None = None
    start_hour: int | None = None
    start_minute: int | None = None
    end_hour: int | None = None
    end_minute: int | None = None
    permissions: CallLogPermission | None = None
    position: int | None = None
    updated_at: DateTime | None = None
    created_by: CallLogCreatedBy | None = None
    vendor: CallLogVendor | None = None
    location: CallLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: CallLogDailyLogSegment | None = None
    attachments: list[CallLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class CallLogAttachment(Model):
    """``attachments`` of :class:`CallLog`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    share_url: str | None = None
    viewable_type: str | None = None
    viewable_url: str | None = None


@record
class CallLogCreatedBy(Model):
    """``created_by`` of :class:`CallLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CallLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`CallLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class CallLogLocation(Model):
    """``location`` of :class:`CallLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CallLogPermission(Model):
    """``permissions`` of :class:`CallLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class CallLogVendor(Model):
    """``vendor`` of :class:`CallLog`."""

    id: Id | None = None
    name: str | None = None


class CallLogInput(TypedDict, total=False):
    """``call_log`` in a request body."""

    date: Date | str | None
    datetime: DateTime | str | None
    description: str | None
    end_hour: int | None
    end_minute: int | None
    start_hour: int | None
    start_minute: int | None
    subject_from: str | None
    subject_to: str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class CallLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.call_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class CallLogsResource(Resource):
    """Call logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        call_log: CallLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CallLog:
        """Create a call log.

        POST /rest/v1.0/projects/{project_id}/call_logs
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#create-call-log

        Returns:
            :class:`CallLog`.
        """
        return await self._one(
            CallLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/call_logs",
            {"project_id": project_id},
            options,
            body={"call_log": call_log, "attachments": attachments},
            dates="call_log.date",
            times="call_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a call log.

        DELETE /rest/v1.0/projects/{project_id}/call_logs/{id}
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#delete-call-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/call_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> CallLog:
        """Return call logs.

        GET /rest/v1.0/projects/{project_id}/call_logs/{id}
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#show-call-logs

        Returns:
            :class:`CallLog`.
        """
        return await self._one(
            CallLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/call_logs/{id}",
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
        filters: CallLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CallLog]:
        """List call logs.

        GET /rest/v1.0/projects/{project_id}/call_logs
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#list-call-logs

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
            :class:`Pages` of :class:`CallLog`.
        """
        return self._pages(
            CallLog,
            "/rest/v1.0/projects/{project_id}/call_logs",
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
        call_log: CallLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CallLog:
        """Update a call log.

        PATCH /rest/v1.0/projects/{project_id}/call_logs/{id}
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#update-call-log

        Returns:
            :class:`CallLog`.
        """
        return await self._one(
            CallLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/call_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"call_log": call_log, "attachments": attachments},
            dates="call_log.date",
            times="call_log.datetime",
        )
