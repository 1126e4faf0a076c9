"""Productivity logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ProductivityLog(Model):
    """A productivity log."""

    id: Id | None = None
    company: str | None = None
    contract: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    line_item_id: Id | None = None
    line_item_description: str | None = None
    line_item_holder: ProductivityLogLineItemHolder | None = None
    notes: str | None = None
    position: int | None = None
    previously_delivered: str | None = None
    previously_used: str | None = None
    quantity_delivered: str | None = None
    quantity_used: str | None = None
    updated_at: DateTime | None = None
    created_by: ProductivityLogCreatedBy | None = None
    location: ProductivityLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: ProductivityLogDailyLogSegment | None = None
    deleted_at: DateTime | None = None


@record
class ProductivityLogCreatedBy(Model):
    """``created_by`` of :class:`ProductivityLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProductivityLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`ProductivityLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class ProductivityLogLineItemHolder(Model):
    """``line_item_holder`` of :class:`ProductivityLog`."""

    id: Id | None = None
    title: str | None = None
    number: str | None = None
    type: str | None = None


@record
class ProductivityLogLocation(Model):
    """``location`` of :class:`ProductivityLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ProductivityLogInput(TypedDict, total=False):
    """``productivity_log`` in a request body."""

    date: Date | str | None
    datetime: DateTime | str | None
    line_item_id: Id | None
    notes: str | None
    quantity_delivered: str | None
    quantity_used: str | None


class ProductivityLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.productivity_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class ProductivityLogsResource(Resource):
    """Productivity logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self, *, productivity_log: ProductivityLogInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProductivityLog:
        """Create a productivity log.

        POST /rest/v1.0/projects/{project_id}/productivity_logs
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#create-productivity-log

        Returns:
            :class:`ProductivityLog`.
        """
        return await self._one(
            ProductivityLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/productivity_logs",
            {"project_id": project_id},
            options,
            body={"productivity_log": productivity_log},
            dates="productivity_log.date",
            times="productivity_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a productivity log.

        DELETE /rest/v1.0/projects/{project_id}/productivity_logs/{id}
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#delete-productivity-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/productivity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProductivityLog:
        """Return productivity logs.

        GET /rest/v1.0/projects/{project_id}/productivity_logs/{id}
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#show-productivity-logs

        Returns:
            :class:`ProductivityLog`.
        """
        return await self._one(
            ProductivityLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/productivity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProductivityLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProductivityLog]:
        """List productivity logs.

        GET /rest/v1.0/projects/{project_id}/productivity_logs
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#list-productivity-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProductivityLog`.
        """
        return self._pages(
            ProductivityLog,
            "/rest/v1.0/projects/{project_id}/productivity_logs",
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
        productivity_log: ProductivityLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProductivityLog:
        """Update a productivity log.

        PATCH /rest/v1.0/projects/{project_id}/productivity_logs/{id}
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#update-productivity-log

        Returns:
            :class:`ProductivityLog`.
        """
        return await self._one(
            ProductivityLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/productivity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"productivity_log": productivity_log},
            dates="productivity_log.date",
            times="productivity_log.datetime",
        )
