"""Visitor logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class VisitorLog(Model):
    """A visitor log."""

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
    """``visitor_log`` in a request body."""

    begin_hour: int | None
    begin_minute: int | None
    date: Date | str | None
    datetime: DateTime | str | None
    details: str | None
    end_hour: int | None
    end_minute: int | None


class VisitorLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.visitor_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class VisitorLogsResource(Resource):
    """Visitor logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        visitor_log: VisitorLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> VisitorLog:
        """Create a visitor log.

        POST /rest/v1.0/projects/{project_id}/visitor_logs
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#create-visitor-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`VisitorLog`.
        """
        return await self._one(
            VisitorLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/visitor_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"visitor_log": visitor_log},
            dates="visitor_log.date",
            times="visitor_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a visitor log.

        DELETE /rest/v1.0/projects/{project_id}/visitor_logs/{id}
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#delete-visitor-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/visitor_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> VisitorLog:
        """Return visitor logs.

        GET /rest/v1.0/projects/{project_id}/visitor_logs/{id}
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#show-visitor-logs

        Returns:
            :class:`VisitorLog`.
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
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#list-visitor-logs

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
            :class:`Pages` of :class:`VisitorLog`.
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
            dates="log_date start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        visitor_log: VisitorLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> VisitorLog:
        """Update a visitor log.

        PATCH /rest/v1.0/projects/{project_id}/visitor_logs/{id}
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#update-visitor-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`VisitorLog`.
        """
        return await self._one(
            VisitorLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/visitor_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"visitor_log": visitor_log},
            dates="visitor_log.date",
            times="visitor_log.datetime",
        )
