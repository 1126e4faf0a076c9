"""Advanced forecasting (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class AdvancedForecasting(Model):
    """An advanced forecasting."""

    budget_line_item_id: Id | None = None
    wbs_code_id: Id | None = None
    start_date: str | None = None
    end_date: str | None = None
    curve: str | None = None
    forecast_to_complete: float | None = None
    periods: list[AdvancedForecastingPeriod] | None = None


@record
class AdvancedForecastingPeriod(Model):
    """``periods`` of :class:`AdvancedForecasting`."""

    period_date: str | None = None
    amount: float | None = None


class AdvancedForecastingFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    id: Id | None
    tier: int | None
    type: Literal["segment", "forecast_start_date", "date_range_for_actuals", "budget_row_type"] | None
    values: Sequence[str] | None


class AdvancedForecastingPeriodInput(TypedDict, total=False):
    """``periods`` in a request body."""

    period_date: str | None
    amount: float | None


class AdvancedForecastingRowInput(TypedDict, total=False):
    """``forecasting_rows`` in a request body."""

    budget_line_item_id: Id | None
    wbs_code_id: Id | None
    start_date: str | None
    end_date: str | None
    curve: Literal["bell", "back_loaded", "front_loaded", "linear", "manual"] | None
    forecast_to_complete: float | None
    periods: Sequence[AdvancedForecastingPeriodInput] | None


class AdvancedForecastingResource(Resource):
    """Advanced forecasting (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        forecasting_rows: Sequence[AdvancedForecastingRowInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[AdvancedForecasting]:
        """Update advanced forecasting rows.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/advanced_forecastings/rows
        https://developers.procore.com/reference/rest/advanced-forecasting?version=2.0#update-advanced-forecasting-rows

        Returns:
            A list of :class:`AdvancedForecasting`.
        """
        return await self._many(
            AdvancedForecasting,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/advanced_forecastings/rows",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"forecasting_rows": forecasting_rows},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        budget_view_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: AdvancedForecastingFilterInput | Sequence[AdvancedForecastingFilterInput] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AdvancedForecasting]:
        """Return advanced forecasting rows of a project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/advanced_forecastings/rows
        https://developers.procore.com/reference/rest/advanced-forecasting?version=2.0#get-advanced-forecasting-rows-of-a-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AdvancedForecasting`.
        """
        return self._pages(
            AdvancedForecasting,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/advanced_forecastings/rows",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"budget_view_id": budget_view_id, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
