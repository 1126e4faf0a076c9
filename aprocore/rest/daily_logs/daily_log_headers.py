"""Daily log headers (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class DailyLogHeader(Model):
    """A daily log header."""

    id: Id | None = None
    log_date: Date | None = None
    log_datetime: DateTime | None = None
    completed: bool | None = None
    completed_by: DailyLogHeaderCompletedBy | None = None
    completed_at: DateTime | None = None
    completable: bool | None = None
    distributed: bool | None = None
    distributed_by: DailyLogHeaderDistributedBy | None = None
    distributed_at: DateTime | None = None
    distributable: bool | None = None


@record
class DailyLogHeaderCompletedBy(Model):
    """``completed_by`` of :class:`DailyLogHeader`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DailyLogHeaderDistributedBy(Model):
    """``distributed_by`` of :class:`DailyLogHeader`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DailyLogHeaderIndex(Model):
    """Returned by :meth:`DailyLogHeadersResource.list_index`."""

    id: Id | None = None
    log_date: Date | None = None
    log_datetime: DateTime | None = None
    completed: bool | None = None
    completed_by: DailyLogHeaderCompletedBy | None = None
    completed_at: DateTime | None = None
    completable: bool | None = None
    distributed: bool | None = None
    distributed_by: DailyLogHeaderDistributedBy | None = None
    distributed_at: DateTime | None = None
    distributable: bool | None = None


class DailyLogHeaderInput(TypedDict, total=False):
    """``daily_log_header`` in a request body."""

    completed: bool | None
    distributed: bool | None


class DailyLogHeadersResource(Resource):
    """Daily log headers (Daily Log)."""

    __slots__ = ()

    async def get(
        self,
        *,
        project_id: Id | Unset = UNSET,
        id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> DailyLogHeader:
        """Return the daily log header via date or ID.

        GET /rest/v1.0/projects/{project_id}/daily_log_headers
        https://developers.procore.com/reference/rest/v1/daily-log-headers?version=1.0#get-the-daily-log-header-via-date-or-id

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`DailyLogHeader`.
        """
        return await self._one(
            DailyLogHeader,
            "GET",
            "/rest/v1.0/projects/{project_id}/daily_log_headers",
            {"project_id": project_id},
            options,
            query={"id": id, "log_date": log_date},
            dates="log_date",
        )

    def list_index(
        self,
        *,
        project_id: Id | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DailyLogHeaderIndex]:
        """Return daily log headers for the project.

        GET /rest/v1.0/projects/{project_id}/daily_log_headers/index
        https://developers.procore.com/reference/rest/v1/daily-log-headers?version=1.0#get-daily-log-headers-for-the-project

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DailyLogHeaderIndex`.
        """
        return self._pages(
            DailyLogHeaderIndex,
            "/rest/v1.0/projects/{project_id}/daily_log_headers/index",
            {"project_id": project_id},
            options,
            query={"start_date": start_date, "end_date": end_date, "page": page},
            dates="start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        daily_log_header: DailyLogHeaderInput,
        project_id: Id | Unset = UNSET,
        id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> DailyLogHeader:
        """Update the state of a daily log header.

        PATCH /rest/v1.0/projects/{project_id}/daily_log_headers
        https://developers.procore.com/reference/rest/v1/daily-log-headers?version=1.0#update-the-state-of-a-daily-log-header

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`DailyLogHeader`.
        """
        return await self._one(
            DailyLogHeader,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/daily_log_headers",
            {"project_id": project_id},
            options,
            query={"id": id, "log_date": log_date, "app_name": app_name},
            body={"daily_log_header": daily_log_header},
            dates="log_date",
        )
