"""Inspection logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "InspectionLog",
    "InspectionLogAttachment",
    "InspectionLogCreatedBy",
    "InspectionLogDailyLogSegment",
    "InspectionLogFilters",
    "InspectionLogInput",
    "InspectionLogLocation",
    "InspectionLogVendor",
    "InspectionLogsResource",
]


@record
class InspectionLog(Model):
    """What Procore tells of inspection logs."""

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
    """What is sent as ``inspection_log``."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class InspectionLogsResource(Resource):
    """Inspection logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_log: InspectionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> InspectionLog:
        """Create inspection log.

        POST /rest/v1.0/projects/{project_id}/inspection_logs
        """
        return await self._one(
            InspectionLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/inspection_logs",
            {"project_id": project_id},
            options,
            form={"inspection_log": inspection_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete inspection log.

        DELETE /rest/v1.0/projects/{project_id}/inspection_logs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/inspection_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> InspectionLog:
        """Show inspection logs.

        GET /rest/v1.0/projects/{project_id}/inspection_logs/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update inspection log.

        PATCH /rest/v1.0/projects/{project_id}/inspection_logs/{id}
        """
        return await self._one(
            InspectionLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/inspection_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            form={"inspection_log": inspection_log, "attachments": attachments},
        )
