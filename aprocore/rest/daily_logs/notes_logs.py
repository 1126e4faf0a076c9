"""Notes logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "NotesLog",
    "NotesLogAttachment",
    "NotesLogCreatedBy",
    "NotesLogDailyLogSegment",
    "NotesLogFilters",
    "NotesLogInput",
    "NotesLogLocation",
    "NotesLogPermission",
    "NotesLogVendor",
    "NotesLogsResource",
]


@record
class NotesLog(Model):
    """What Procore tells of notes logs."""

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
    """What is sent as ``notes_log``."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class NotesLogsResource(Resource):
    """Notes logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        notes_log: NotesLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> NotesLog:
        """Create notes log.

        POST /rest/v1.0/projects/{project_id}/notes_logs

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            NotesLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/notes_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"notes_log": notes_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete notes log.

        DELETE /rest/v1.0/projects/{project_id}/notes_logs/{id}
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/notes_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> NotesLog:
        """Show notes logs.

        GET /rest/v1.0/projects/{project_id}/notes_logs/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        notes_log: NotesLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> NotesLog:
        """Update notes log.

        PATCH /rest/v1.0/projects/{project_id}/notes_logs/{id}

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            NotesLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/notes_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"notes_log": notes_log, "attachments": attachments},
        )
