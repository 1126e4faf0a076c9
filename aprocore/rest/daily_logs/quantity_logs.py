"""Quantity logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class QuantityLog(Model):
    """A quantity log."""

    id: Id | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    description: str | None = None
    position: int | None = None
    quantity: int | None = None
    unit: str | None = None
    updated_at: DateTime | None = None
    cost_code: QuantityLogCostCode | None = None
    created_by: QuantityLogCreatedBy | None = None
    location: QuantityLogLocation | None = None
    vendor: QuantityLogVendor | None = None
    attachments: list[QuantityLogAttachment] | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: QuantityLogDailyLogSegment | None = None
    deleted_at: DateTime | None = None


@record
class QuantityLogAttachment(Model):
    """``attachments`` of :class:`QuantityLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class QuantityLogCostCode(Model):
    """``cost_code`` of :class:`QuantityLog`."""

    id: Id | None = None
    name: str | None = None


@record
class QuantityLogCreatedBy(Model):
    """``created_by`` of :class:`QuantityLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class QuantityLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`QuantityLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class QuantityLogLocation(Model):
    """``location`` of :class:`QuantityLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class QuantityLogVendor(Model):
    """``vendor`` of :class:`QuantityLog`."""

    id: Id | None = None
    name: str | None = None


class QuantityLogInput(TypedDict, total=False):
    """``quantity_log`` in a request body."""

    date: Date | str | None
    description: str | None
    quantity: int | None
    unit: str | None
    cost_code_id: Id | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    vendor_id: Id | None
    daily_log_segment_id: Id | None


class QuantityLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.quantity_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class QuantityLogsResource(Resource):
    """Quantity logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        quantity_log: QuantityLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> QuantityLog:
        """Create a quantity log.

        POST /rest/v1.0/projects/{project_id}/quantity_logs
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#create-quantity-log

        Returns:
            :class:`QuantityLog`.
        """
        return await self._one(
            QuantityLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/quantity_logs",
            {"project_id": project_id},
            options,
            body={"quantity_log": quantity_log, "attachments": attachments},
            dates="quantity_log.date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a quantity log.

        DELETE /rest/v1.0/projects/{project_id}/quantity_logs/{id}
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#delete-quantity-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/quantity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> QuantityLog:
        """Return quantity logs.

        GET /rest/v1.0/projects/{project_id}/quantity_logs/{id}
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#show-quantity-logs

        Returns:
            :class:`QuantityLog`.
        """
        return await self._one(
            QuantityLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/quantity_logs/{id}",
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
        filters: QuantityLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[QuantityLog]:
        """List quantity logs.

        GET /rest/v1.0/projects/{project_id}/quantity_logs
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#list-quantity-logs

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
            :class:`Pages` of :class:`QuantityLog`.
        """
        return self._pages(
            QuantityLog,
            "/rest/v1.0/projects/{project_id}/quantity_logs",
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
        quantity_log: QuantityLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> QuantityLog:
        """Update a quantity log.

        PATCH /rest/v1.0/projects/{project_id}/quantity_logs/{id}
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#update-quantity-log

        Returns:
            :class:`QuantityLog`.
        """
        return await self._one(
            QuantityLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/quantity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"quantity_log": quantity_log, "attachments": attachments},
            dates="quantity_log.date",
        )
