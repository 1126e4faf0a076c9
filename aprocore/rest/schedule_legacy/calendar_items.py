"""Calendar items (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import MAX_BATCH, UNSET, DateRange, Options, Pages, Resource, Sync, Unset


@record
class CalendarItem(Model):
    """A calendar item."""

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
    """``calendar_item`` in a request body."""

    assigned_id: Id | None
    color: str | None
    description: str | None
    finish: Date | str | None
    name: str | None
    percentage: int | None
    private: bool | None
    start: Date | str | None


class CalendarItemFilters(TypedDict, total=False):
    """Query filters of ``schedule_legacy.calendar_items.list``."""

    query: str | Sequence[str]
    updated_at: DateRange
    assigned_id: Id | Sequence[Id]
    date: DateRange


class CalendarItemsResource(Resource):
    """Calendar items (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self, *, calendar_item: CalendarItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CalendarItem:
        """Create a calendar item.

        POST /rest/v1.0/projects/{project_id}/schedule/calendar_items
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#create-calendar-item

        Returns:
            :class:`CalendarItem`.
        """
        return await self._one(
            CalendarItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items",
            {"project_id": project_id},
            options,
            body={"calendar_item": calendar_item},
            dates="calendar_item.finish calendar_item.start",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a calendar item.

        DELETE /rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#delete-calendar-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> CalendarItem:
        """Return a calendar item.

        GET /rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#show-calendar-item

        Returns:
            :class:`CalendarItem`.
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
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#list-calendar-items

        Args:
            view: Level of detail. One of ids_only, total_count_only.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            finish_date: ``YYYY-MM-DD`` if passed as a string.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CalendarItem`.
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
            dates="start_date finish_date",
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
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#sync-calendar-items

        Args:
            updates: Rows to update, matched by ``id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CalendarItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/sync",
            {"project_id": project_id},
            options,
            updates,
            dates="updates.finish updates.start",
            matched_by=("id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, calendar_item: CalendarItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CalendarItem:
        """Update a calendar item.

        PATCH /rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}
        https://developers.procore.com/reference/rest/v1/calendar-items?version=1.0#update-calendar-item

        Returns:
            :class:`CalendarItem`.
        """
        return await self._one(
            CalendarItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule/calendar_items/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"calendar_item": calendar_item},
            dates="calendar_item.finish calendar_item.start",
        )
