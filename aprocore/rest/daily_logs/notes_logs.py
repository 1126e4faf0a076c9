"""Notes logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class NotesLog(Model):
    """A notes log."""

    id: Id | None = None
    comment: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    daily_log_header_id: Id | None = None
    is_issue_day: bool | None = None
    permissions: NotesLogPermission | None = None
    position: int | None = None
    status: str | None = None
    updated_at: DateTime | None = None
    created_by: NotesLogCreatedBy | None = None
    created_by_collaborator: bool | None = None
    location: NotesLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: NotesLogDailyLogSegment | None = None
    attachments: list[NotesLogAttachment] | None = None
    vendor: NotesLogVendor | None = None
    deleted_at: DateTime | None = None


@record
class NotesLogAttachment(Model):
    """``attachments`` of :class:`NotesLog`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    share_url: str | None = None
    viewable_type: str | None = None
    viewable_url: str | None = None


@record
class NotesLogCreatedBy(Model):
    """``created_by`` of :class:`NotesLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class NotesLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`NotesLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class NotesLogLocation(Model):
    """``location`` of :class:`NotesLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class NotesLogPermission(Model):
    """``permissions`` of :class:`NotesLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class NotesLogVendor(Model):
    """``vendor`` of :class:`NotesLog`."""

    id: Id | None = None
    name: str | None = None


class NotesLogInput(TypedDict, total=False):
    """``notes_log`` in a request body."""

    comment: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    daily_log_header_id: Id | None
    is_issue_day: bool | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    vendor_id: Id | None
    status: str | None


class NotesLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.notes_logs.list``."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class NotesLogsResource(Resource):
    """Notes logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        notes_log: NotesLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> NotesLog:
        """Create a notes log.

        POST /rest/v1.0/projects/{project_id}/notes_logs
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#create-notes-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`NotesLog`.
        """
        return await self._one(
            NotesLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/notes_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"notes_log": notes_log, "attachments": attachments},
            dates="notes_log.date",
            times="notes_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a notes log.

        DELETE /rest/v1.0/projects/{project_id}/notes_logs/{id}
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#delete-notes-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/notes_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> NotesLog:
        """Return notes logs.

        GET /rest/v1.0/projects/{project_id}/notes_logs/{id}
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#show-notes-logs

        Returns:
            :class:`NotesLog`.
        """
        return await self._one(
            NotesLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/notes_logs/{id}",
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
        filters: NotesLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[NotesLog]:
        """List notes logs.

        GET /rest/v1.0/projects/{project_id}/notes_logs
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#list-notes-logs

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
            :class:`Pages` of :class:`NotesLog`.
        """
        return self._pages(
            NotesLog,
            "/rest/v1.0/projects/{project_id}/notes_logs",
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
        notes_log: NotesLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> NotesLog:
        """Update a notes log.

        PATCH /rest/v1.0/projects/{project_id}/notes_logs/{id}
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#update-notes-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`NotesLog`.
        """
        return await self._one(
            NotesLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/notes_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"notes_log": notes_log, "attachments": attachments},
            dates="notes_log.date",
            times="notes_log.datetime",
        )
