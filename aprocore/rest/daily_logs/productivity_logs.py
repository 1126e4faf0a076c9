"""Productivity logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ProductivityLog",
    "ProductivityLogCreatedBy",
    "ProductivityLogDailyLogSegment",
    "ProductivityLogFilters",
    "ProductivityLogInput",
    "ProductivityLogLineItemHolder",
    "ProductivityLogLocation",
    "ProductivityLogsResource",
]


@record
class ProductivityLog(Model):
    """What Procore tells of productivity logs."""

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
    """What is sent as ``productivity_log``."""

    date: Date | str | None
    datetime: DateTime | str | None
    line_item_id: Id | None
    notes: str | None
    quantity_delivered: str | None
    quantity_used: str | None


class ProductivityLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class ProductivityLogsResource(Resource):
    """Productivity logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, productivity_log: ProductivityLogInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProductivityLog:
        """Create productivity log.

        POST /rest/v1.0/projects/{project_id}/productivity_logs
        """
        return await self._one(
            ProductivityLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/productivity_logs",
            {"project_id": project_id},
            options,
            body={"productivity_log": productivity_log},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete productivity log.

        DELETE /rest/v1.0/projects/{project_id}/productivity_logs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/productivity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProductivityLog:
        """Show productivity logs.

        GET /rest/v1.0/projects/{project_id}/productivity_logs/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update productivity log.

        PATCH /rest/v1.0/projects/{project_id}/productivity_logs/{id}
        """
        return await self._one(
            ProductivityLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/productivity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"productivity_log": productivity_log},
        )
