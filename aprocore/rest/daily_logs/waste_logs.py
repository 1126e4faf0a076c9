"""Waste logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class WasteLog(Model):
    """A waste log."""

    id: Id | None = None
    approximate_quantity: int | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    description: str | None = None
    disposal_location: str | None = None
    material: str | None = None
    method_of_disposal: str | None = None
    position: int | None = None
    time_hour: int | None = None
    time_minute: int | None = None
    updated_at: DateTime | None = None
    created_by: WasteLogCreatedBy | None = None
    vendor: WasteLogVendor | None = None
    contact: WasteLogContact | None = None
    location: WasteLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: WasteLogDailyLogSegment | None = None
    attachments: list[WasteLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class WasteLogAttachment(Model):
    """``attachments`` of :class:`WasteLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class WasteLogContact(Model):
    """``contact`` of :class:`WasteLog`."""

    id: Id | None = None
    name: str | None = None


@record
class WasteLogCreatedBy(Model):
    """``created_by`` of :class:`WasteLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class WasteLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`WasteLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class WasteLogLocation(Model):
    """``location`` of :class:`WasteLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class WasteLogVendor(Model):
    """``vendor`` of :class:`WasteLog`."""

    id: Id | None = None
    name: str | None = None


class WasteLogInput(TypedDict, total=False):
    """``waste_log`` in a request body."""

    approximate_quantity: int | None
    date: Date | str | None
    datetime: DateTime | str | None
    description: str | None
    disposal_location: str | None
    material: str | None
    method_of_disposal: str | None
    time_hour: int | None
    time_minute: int | None
    vendor_id: Id | None
    contact_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class WasteLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.waste_logs.list``."""

    created_by_id: Id | Sequence[Id]
    vendor_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class WasteLogsResource(Resource):
    """Waste logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        waste_log: WasteLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WasteLog:
        """Create a waste log.

        POST /rest/v1.0/projects/{project_id}/waste_logs
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#create-waste-log

        Returns:
            :class:`WasteLog`.
        """
        return await self._one(
            WasteLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/waste_logs",
            {"project_id": project_id},
            options,
            body={"waste_log": waste_log, "attachments": attachments},
            dates="waste_log.date",
            times="waste_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a waste log.

        DELETE /rest/v1.0/projects/{project_id}/waste_logs/{id}
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#delete-waste-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/waste_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> WasteLog:
        """Return waste logs.

        GET /rest/v1.0/projects/{project_id}/waste_logs/{id}
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#show-waste-logs

        Returns:
            :class:`WasteLog`.
        """
        return await self._one(
            WasteLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/waste_logs/{id}",
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
        filters: WasteLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WasteLog]:
        """List waste logs.

        GET /rest/v1.0/projects/{project_id}/waste_logs
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#list-waste-logs

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
            :class:`Pages` of :class:`WasteLog`.
        """
        return self._pages(
            WasteLog,
            "/rest/v1.0/projects/{project_id}/waste_logs",
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
        waste_log: WasteLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WasteLog:
        """Update a waste log.

        PATCH /rest/v1.0/projects/{project_id}/waste_logs/{id}
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#update-waste-log

        Returns:
            :class:`WasteLog`.
        """
        return await self._one(
            WasteLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/waste_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"waste_log": waste_log, "attachments": attachments},
            dates="waste_log.date",
            times="waste_log.datetime",
        )
