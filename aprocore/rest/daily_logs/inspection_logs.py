"""Inspection logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class InspectionLog(Model):
    """An inspection log."""

    id: Id | None = None
    area: str | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    end_hour: int | None = None
    end_minute: int | None = None
    inspecting_entity: str | None = None
    inspection_type: str | None = None
    inspector_name: str | None = None
    position: int | None = None
    start_hour: int | None = None
    start_minute: int | None = None
    updated_at: DateTime | None = None
    created_by: InspectionLogCreatedBy | None = None
    location: InspectionLogLocation | None = None
    vendor: InspectionLogVendor | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: InspectionLogDailyLogSegment | None = None
    attachments: list[InspectionLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class InspectionLogAttachment(Model):
    """``attachments`` of :class:`InspectionLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class InspectionLogCreatedBy(Model):
    """``created_by`` of :class:`InspectionLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class InspectionLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`InspectionLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class InspectionLogLocation(Model):
    """``location`` of :class:`InspectionLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InspectionLogVendor(Model):
    """``vendor`` of :class:`InspectionLog`."""

    id: Id | None = None
    name: str | None = None


class InspectionLogInput(TypedDict, total=False):
    """``inspection_log`` in a request body."""

    area: str | None
    comments: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    end_hour: int | None
    end_minute: int | None
    inspecting_entity: str | None
    inspection_type: str | None
    inspector_name: str | None
    start_hour: int | None
    start_minute: int | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    vendor_id: Id | None


class InspectionLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.inspection_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class InspectionLogsResource(Resource):
    """Inspection logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_log: InspectionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> InspectionLog:
        """Create an inspection log.

        POST /rest/v1.0/projects/{project_id}/inspection_logs
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#create-inspection-log

        Returns:
            :class:`InspectionLog`.
        """
        return await self._one(
            InspectionLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/inspection_logs",
            {"project_id": project_id},
            options,
            body={"inspection_log": inspection_log, "attachments": attachments},
            dates="inspection_log.date",
            times="inspection_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an inspection log.

        DELETE /rest/v1.0/projects/{project_id}/inspection_logs/{id}
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#delete-inspection-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/inspection_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> InspectionLog:
        """Return inspection logs.

        GET /rest/v1.0/projects/{project_id}/inspection_logs/{id}
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#show-inspection-logs

        Returns:
            :class:`InspectionLog`.
        """
        return await self._one(
            InspectionLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/inspection_logs/{id}",
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
        filters: InspectionLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[InspectionLog]:
        """List inspection logs.

        GET /rest/v1.0/projects/{project_id}/inspection_logs
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#list-inspection-logs

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
            :class:`Pages` of :class:`InspectionLog`.
        """
        return self._pages(
            InspectionLog,
            "/rest/v1.0/projects/{project_id}/inspection_logs",
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
        inspection_log: InspectionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> InspectionLog:
        """Update an inspection log.

        PATCH /rest/v1.0/projects/{project_id}/inspection_logs/{id}
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#update-inspection-log

        Returns:
            :class:`InspectionLog`.
        """
        return await self._one(
            InspectionLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/inspection_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"inspection_log": inspection_log, "attachments": attachments},
            dates="inspection_log.date",
            times="inspection_log.datetime",
        )
