"""Field production report (Reports)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "FieldProductionReport",
    "FieldProductionReportResource",
]


@record
class FieldProductionReport(Model):
    """What Procore tells of field production report."""

    cost_code_id: Id | None = None
    cost_code: str | None = None
    budgeted_hours: float | None = None
    actual_hours: float | None = None
    remaining_hours: float | None = None
    hours_utilization: str | None = None
    projected_hours_at_completion: float | None = None
    earned_hours: float | None = None
    budgeted_quantity: float | None = None
    actual_quantity: float | None = None
    remaining_quantities: float | None = None
    unit_of_measure: str | None = None
    percent_complete: str | None = None
    budgeted_production_rate: float | None = None
    actual_production_rate: float | None = None
    production_rate_variance: float | None = None
    is_budgeted: str | None = None
    sub_job_name: str | None = None
    sub_job_id: Id | None = None


class FieldProductionReportResource(Resource):
    """Field production report (Reports).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[FieldProductionReport]:
        """List field production report summary.

        GET /rest/v1.0/field_production_report

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            FieldProductionReport,
            "/rest/v1.0/field_production_report",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
