"""Daily log counts (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "DailyLogCount",
    "DailyLogCountFilters",
    "DailyLogCountsResource",
]


@record
class DailyLogCount(Model):
    """What Procore tells of daily log counts."""

    module_name: str | None = None
    count: int | None = None
    position: int | None = None


class DailyLogCountFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    status: Literal["all", "approved", "pending"] | Sequence[Literal["all", "approved", "pending"]]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DailyLogCountsResource(Resource):
    """Daily log counts (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
            per_page=per_page,
            concurrency=concurrency,
        )
