"""Delivery logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class DeliveryLog(Model):
    """A delivery log."""

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
    """``delivery_log`` in a request body."""

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
    """Query filters of ``daily_logs.delivery_logs.list``."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DeliveryLogsResource(Resource):
    """Delivery logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        delivery_log: DeliveryLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DeliveryLog:
        """Create a delivery log.

        POST /rest/v1.0/projects/{project_id}/delivery_logs
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#create-delivery-log

        Returns:
            :class:`DeliveryLog`.
        """
        return await self._one(
            DeliveryLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/delivery_logs",
            {"project_id": project_id},
            options,
            body={"delivery_log": delivery_log, "attachments": attachments},
            dates="delivery_log.date",
            times="delivery_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a delivery log.

        DELETE /rest/v1.0/projects/{project_id}/delivery_logs/{id}
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#delete-delivery-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/delivery_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DeliveryLog:
        """Return a delivery log.

        GET /rest/v1.0/projects/{project_id}/delivery_logs/{id}
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#show-delivery-log

        Returns:
            :class:`DeliveryLog`.
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
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#list-delivery-logs

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
            :class:`Pages` of :class:`DeliveryLog`.
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
            dates="log_date start_date end_date",
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
        """Update a delivery log.

        PATCH /rest/v1.0/projects/{project_id}/delivery_logs/{id}
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#update-delivery-log

        Returns:
            :class:`DeliveryLog`.
        """
        return await self._one(
            DeliveryLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/delivery_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"delivery_log": delivery_log, "attachments": attachments},
            dates="delivery_log.date",
            times="delivery_log.datetime",
        )
