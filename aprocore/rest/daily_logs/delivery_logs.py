"""Delivery logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "DeliveryLog",
    "DeliveryLogAttachment",
    "DeliveryLogCreatedBy",
    "DeliveryLogDailyLogSegment",
    "DeliveryLogFilters",
    "DeliveryLogInput",
    "DeliveryLogLocation",
    "DeliveryLogVendor",
    "DeliveryLogsResource",
]


@record
class DeliveryLog(Model):
    """What Procore tells of delivery logs."""

    id: Id | None = None
    created_at: DateTime | None = None
    comments: str | None = None
    contents: str | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    delivery_from: str | None = None
    position: int | None = None
    status: str | None = None
    time_hour: int | None = None
    time_minute: int | None = None
    tracking_number: str | None = None
    updated_at: DateTime | None = None
    created_by: DeliveryLogCreatedBy | None = None
    vendor: DeliveryLogVendor | None = None
    location: DeliveryLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: DeliveryLogDailyLogSegment | None = None
    attachments: list[DeliveryLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class DeliveryLogAttachment(Model):
    """``attachments`` of :class:`DeliveryLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DeliveryLogCreatedBy(Model):
    """``created_by`` of :class:`DeliveryLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DeliveryLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`DeliveryLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class DeliveryLogLocation(Model):
    """``location`` of :class:`DeliveryLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class DeliveryLogVendor(Model):
    """``vendor`` of :class:`DeliveryLog`."""

    id: Id | None = None
    name: str | None = None


class DeliveryLogInput(TypedDict, total=False):
    """What is sent as ``delivery_log``."""

    comments: str | None
    contents: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    delivery_from: str | None
    time_hour: int | None
    time_minute: int | None
    tracking_number: str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None
    status: str | None


class DeliveryLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DeliveryLogsResource(Resource):
    """Delivery logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        delivery_log: DeliveryLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DeliveryLog:
        """Create delivery log.

        POST /rest/v1.0/projects/{project_id}/delivery_logs
        """
        return await self._one(
            DeliveryLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/delivery_logs",
            {"project_id": project_id},
            options,
            form={"delivery_log": delivery_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete delivery log.

        DELETE /rest/v1.0/projects/{project_id}/delivery_logs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/delivery_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DeliveryLog:
        """Show delivery log.

        GET /rest/v1.0/projects/{project_id}/delivery_logs/{id}
        """
        return await self._one(
            DeliveryLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/delivery_logs/{id}",
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
        filters: DeliveryLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DeliveryLog]:
        """List delivery logs.

        GET /rest/v1.0/projects/{project_id}/delivery_logs

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            DeliveryLog,
            "/rest/v1.0/projects/{project_id}/delivery_logs",
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
        delivery_log: DeliveryLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DeliveryLog:
        """Update delivery log.

        PATCH /rest/v1.0/projects/{project_id}/delivery_logs/{id}
        """
        return await self._one(
            DeliveryLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/delivery_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            form={"delivery_log": delivery_log, "attachments": attachments},
        )
