"""Reports."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import UNSET, Options, Pages, Resource, Unset


class ReportsResource(Resource):
    """Reports.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def field_production_report(self) -> FieldProductionReportResource:
        """Field production report (Reports)."""
        return FieldProductionReportResource(self._session)


@record
class FieldProductionReport(Model):
    """A field production report."""

    cost_code_id: Id | None = None
    cost_code: str | None = None
    budgeted_hours: Decimal | None = None
    actual_hours: Decimal | None = None
    remaining_hours: Decimal | None = None
    hours_utilization: str | None = None
    projected_hours_at_completion: Decimal | None = None
    earned_hours: Decimal | None = None
    budgeted_quantity: Decimal | None = None
    actual_quantity: Decimal | None = None
    remaining_quantities: Decimal | None = None
    unit_of_measure: str | None = None
    percent_complete: str | None = None
    budgeted_production_rate: Decimal | None = None
    actual_production_rate: Decimal | None = None
    production_rate_variance: Decimal | None = None
    is_budgeted: str | None = None
    sub_job_name: str | None = None
    sub_job_id: Id | None = None


class FieldProductionReportResource(Resource):
    """Field production report (Reports)."""

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
        https://developers.procore.com/reference/rest/v1/field-production-report?version=1.0#list-field-production-report-summary

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FieldProductionReport`.
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
