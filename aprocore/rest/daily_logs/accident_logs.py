"""Accident logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, Upload


@record
class AccidentLog(Model):
    """An accident log."""

    id: Id | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    involved_name: str | None = None
    permissions: AccidentLogPermission | None = None
    involved_company: str | None = None
    position: int | None = None
    time_hour: int | None = None
    time_minute: int | None = None
    updated_at: DateTime | None = None
    created_by: AccidentLogCreatedBy | None = None
    vendor: AccidentLogVendor | None = None
    location: AccidentLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: AccidentLogDailyLogSegment | None = None
    attachments: list[AccidentLogAttachment] | None = None
    deleted_at: DateTime | None = None
    created_by_collaborator: bool | None = None
    status: str | None = None
    related_items: list[Any] | None = None


@record
class AccidentLogAttachment(Model):
    """``attachments`` of :class:`AccidentLog`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    share_url: str | None = None
    viewable_type: str | None = None
    viewable_url: str | None = None


@record
class AccidentLogCreatedBy(Model):
    """``created_by`` of :class:`AccidentLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class AccidentLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`AccidentLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class AccidentLogLocation(Model):
    """``location`` of :class:`AccidentLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class AccidentLogPermission(Model):
    """``permissions`` of :class:`AccidentLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class AccidentLogVendor(Model):
    """``vendor`` of :class:`AccidentLog`."""

    id: Id | None = None
    name: str | None = None


class AccidentLogInput(TypedDict, total=False):
    """``accident_log`` in a request body."""

    comments: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    involved_company: str | None
    involved_name: str | None
    time_hour: int | None
    time_minute: int | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None
    upload_ids: Sequence[Id] | None


class AccidentLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.accident_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class AccidentLogsResource(Resource):
    """Accident logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        accident_log: AccidentLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AccidentLog:
        """Create an accident log.

        POST /rest/v1.0/projects/{project_id}/accident_logs
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#create-accident-log

        Args:
            attachments: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`AccidentLog`.
        """
        return await self._one(
            AccidentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/accident_logs",
            {"project_id": project_id},
            options,
            body={"accident_log": accident_log, "attachments": attachments},
            dates="accident_log.date",
            times="accident_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an accident log.

        DELETE /rest/v1.0/projects/{project_id}/accident_logs/{id}
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#delete-accident-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/accident_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> AccidentLog:
        """Return accident logs.

        GET /rest/v1.0/projects/{project_id}/accident_logs/{id}
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#show-accident-logs

        Returns:
            :class:`AccidentLog`.
        """
        return await self._one(
            AccidentLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/accident_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        filters: AccidentLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[AccidentLog]:
        """List accident logs.

        GET /rest/v1.0/projects/{project_id}/accident_logs
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#list-accident-logs

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
            :class:`Pages` of :class:`AccidentLog`.
        """
        return self._pages(
            AccidentLog,
            "/rest/v1.0/projects/{project_id}/accident_logs",
            {"project_id": project_id},
            options,
            query={
                "page": page,
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
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
        accident_log: AccidentLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AccidentLog:
        """Update an accident log.

        PATCH /rest/v1.0/projects/{project_id}/accident_logs/{id}
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#update-accident-log

        Returns:
            :class:`AccidentLog`.
        """
        return await self._one(
            AccidentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/accident_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"accident_log": accident_log, "attachments": attachments},
            dates="accident_log.date",
            times="accident_log.datetime",
        )
