"""Visitor logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "VisitorLog",
    "VisitorLogCreatedBy",
    "VisitorLogFilters",
    "VisitorLogInput",
    "VisitorLogLocation",
    "VisitorLogPermission",
    "VisitorLogVendor",
    "VisitorLogsResource",
]


@record
class VisitorLog(Model):
    """What Procore tells of visitor logs."""

    id: Id | None = None
    begin_hour: int | None = None
    begin_minute: int | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    details: str | None = None
    end_hour: int | None = None
    end_minute: int | None = None
    position: int | None = None
    status: str | None = None
    subject: str | None = None
    updated_at: DateTime | None = None
    created_by: VisitorLogCreatedBy | None = None
    vendor: VisitorLogVendor | None = None
    location: VisitorLogLocation | None = None
    permissions: VisitorLogPermission | None = None
    deleted_at: DateTime | None = None


@record
class VisitorLogCreatedBy(Model):
    """``created_by`` of :class:`VisitorLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class VisitorLogLocation(Model):
    """``location`` of :class:`VisitorLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class VisitorLogPermission(Model):
    """``permissions`` of :class:`VisitorLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class VisitorLogVendor(Model):
    """``vendor`` of :class:`VisitorLog`."""

    id: Id | None = None
    name: str | None = None


class VisitorLogInput(TypedDict, total=False):
    """What is sent as ``visitor_log``."""

    begin_hour: int | None
    begin_minute: int | None
    date: Date | str | None
    datetime: DateTime | str | None
    details: str | None
    end_hour: int | None
    end_minute: int | None


class VisitorLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class VisitorLogsResource(Resource):
    """Visitor logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        visitor_log: VisitorLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> VisitorLog:
        """Create visitor log.

        POST /rest/v1.0/projects/{project_id}/visitor_logs

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            VisitorLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/visitor_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"visitor_log": visitor_log},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete visitor log.

        DELETE /rest/v1.0/projects/{project_id}/visitor_logs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/visitor_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> VisitorLog:
        """Show visitor logs.

        GET /rest/v1.0/projects/{project_id}/visitor_logs/{id}
        """
        return await self._one(
            VisitorLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/visitor_logs/{id}",
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
        filters: VisitorLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[VisitorLog]:
        """List visitor logs.

        GET /rest/v1.0/projects/{project_id}/visitor_logs

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            VisitorLog,
            "/rest/v1.0/projects/{project_id}/visitor_logs",
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
        visitor_log: VisitorLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> VisitorLog:
        """Update visitor log.

        PATCH /rest/v1.0/projects/{project_id}/visitor_logs/{id}

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            VisitorLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/visitor_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"visitor_log": visitor_log},
        )
