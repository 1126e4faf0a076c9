"""Calendar items (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import MAX_BATCH, UNSET, DateRange, Options, Pages, Resource, Sync, Unset

__all__ = [
    "CalendarItem",
    "CalendarItemAssigned",
    "CalendarItemCreatedBy",
    "CalendarItemFilters",
    "CalendarItemInput",
    "CalendarItemsResource",
]


@record
class CalendarItem(Model):
    """What Procore tells of calendar items."""

    id: Id | None = None
    assigned: CalendarItemAssigned | None = None
    color: str | None = None
    created_by: CalendarItemCreatedBy | None = None
    description: str | None = None
    finish: Date | None = None
    full_outline_path: str | None = None
    milestone: bool | None = None
    name: str | None = None
    percentage: int | None = None
    private: bool | None = None
    start: Date | None = None
    task_name: str | None = None
    updated_at: DateTime | None = None


@record
class CalendarItemAssigned(Model):
    """``assigned`` of :class:`CalendarItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CalendarItemCreatedBy(Model):
    """``created_by`` of :class:`CalendarItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class CalendarItemInput(TypedDict, total=False):
    """What is sent as ``calendar_item``."""

    assigned_id: Id | None
    color: str | None
    description: str | None
    finish: Date | str | None
    name: str | None
    percentage: int | None
    private: bool | None
    start: Date | str | None


class CalendarItemFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    query: str | Sequence[str]
    updated_at: DateRange
    assigned_id: Id | Sequence[Id]
    date: DateRange


class CalendarItemsResource(Resource):
    """Calendar items (Schedule (Legacy)).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, calendar_item: CalendarItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CalendarItem:
        """Create calendar item.

        POST /rest/v1.0/projects/{project_id}/schedule/calendar_items
        """
        return await self._one(
            CalendarItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items",
            {"project_id": project_id},
            options,
            body={"calendar_item": calendar_item},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete calendar item.

        DELETE /rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> CalendarItem:
        """Show calendar item.

        GET /rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}
        """
        return await self._one(
            CalendarItem,
            "GET",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["ids_only", "total_count_only"] | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        finish_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "id",
            "name",
            "start_date",
            "finish_date",
            "percent",
            "-id",
            "-name",
            "-start_date",
            "-finish_date",
            "-percent",
        ]
        | Unset = UNSET,
        filters: CalendarItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CalendarItem]:
        """List calendar items.

        GET /rest/v1.0/projects/{project_id}/schedule/calendar_items

        Await it for the first page, or go through all items with ``async for``.

        Args:
            view: how much is told of each.
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CalendarItem,
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items",
            {"project_id": project_id},
            options,
            query={
                "view": view,
                "start_date": start_date,
                "finish_date": finish_date,
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[CalendarItem]:
        """Sync calendar items.

        PATCH /rest/v1.0/projects/{project_id}/schedule/calendar_items/sync

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
        """
        return self._sync(
            CalendarItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/sync",
            {"project_id": project_id},
            options,
            updates,
            matched_by=("id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, calendar_item: CalendarItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CalendarItem:
        """Update calendar item.

        PATCH /rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}
        """
        return await self._one(
            CalendarItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"calendar_item": calendar_item},
        )
