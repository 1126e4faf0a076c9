"""Daily log counts (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class DailyLogCount(Model):
    """A daily log count."""

    module_name: str | None = None
    count: int | None = None
    position: int | None = None


class DailyLogCountFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.daily_log_counts.list``."""

    status: Literal["all", "approved", "pending"] | Sequence[Literal["all", "approved", "pending"]]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DailyLogCountsResource(Resource):
    """Daily log counts (Daily Log)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DailyLogCountFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DailyLogCount]:
        """List counts of daily logs.

        GET /rest/v1.1/projects/{project_id}/daily_logs/counts
        https://developers.procore.com/reference/rest/v1/daily-log-counts?version=1.1#list-counts-of-daily-logs

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
            :class:`Pages` of :class:`DailyLogCount`.
        """
        return self._pages(
            DailyLogCount,
            "/rest/v1.1/projects/{project_id}/daily_logs/counts",
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
