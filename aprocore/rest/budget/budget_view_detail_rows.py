"""Budget view detail rows (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BudgetViewDetailRow(Model):
    """A budget view detail row."""

    id: Id | None = None
    deletable: bool | None = None
    company_id: Id | None = None
    company: str | None = None
    project_id: Id | None = None
    wbs_code_id: Id | None = None
    biller_id: Id | None = None
    root_cost_code_id: Id | None = None
    cost_code_id: Id | None = None
    cost_code_origin_id: Id | None = None
    category_id: Id | None = None
    project: str | None = None
    biller: str | None = None
    biller_type: str | None = None
    root_cost_code: str | None = None
    cost_code: str | None = None
    category: str | None = None
    budget_modifications: str | None = None
    original_budget_amount: str | None = None
    budget_forecast: BudgetViewDetailRowForecast | None = None
    currency_configuration: BudgetViewDetailRowCurrencyConfiguration | None = None
    unbudgeted_reason: str | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class BudgetViewDetailRowCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`BudgetViewDetailRow`."""

    currency_iso_code: str | None = None


@record
class BudgetViewDetailRowForecast(Model):
    """``budget_forecast`` of :class:`BudgetViewDetailRow`."""

    id: Id | None = None
    manual_amount: str | None = None
    automatic_amount: str | None = None
    amount: str | None = None
    automatically_calculated: bool | None = None
    calculation_strategy: str | None = None
    notes: str | None = None


class BudgetViewDetailRowsResource(Resource):
    """Budget view detail rows (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        budget_view_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        biller: str | Sequence[str] | Unset = UNSET,
        cost_code_id: Id | Sequence[Id] | Unset = UNSET,
        cost_code_name: str | Sequence[str] | Unset = UNSET,
        root_cost_code_id: Id | Sequence[Id] | Unset = UNSET,
        root_cost_code_name: str | Sequence[str] | Unset = UNSET,
        category_id: Id | Sequence[Id] | Unset = UNSET,
        budget_line_item_id: Id | Sequence[Id] | Unset = UNSET,
        sort: Literal[
            "biller_type",
            "project",
            "biller",
            "category_id",
            "cost_code",
            "root_cost_code",
            "-biller_type",
            "-project",
            "-biller",
            "-category_id",
            "-cost_code",
            "-root_cost_code",
        ]
        | Unset = UNSET,
        budget_row_type: Literal["budgeted", "unbudgeted", "all"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetViewDetailRow]:
        """List budget view detail rows.

        GET /rest/v1.0/budget_views/{budget_view_id}/detail_rows
        https://developers.procore.com/reference/rest/v1/budget-view-detail-rows?version=1.0#list-budget-view-detail-rows

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            budget_row_type: One of budgeted, unbudgeted, all.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetViewDetailRow`.
        """
        return self._pages(
            BudgetViewDetailRow,
            "/rest/v1.0/budget_views/{budget_view_id}/detail_rows",
            {"budget_view_id": budget_view_id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "biller": biller,
                "cost_code_id": cost_code_id,
                "cost_code_name": cost_code_name,
                "root_cost_code_id": root_cost_code_id,
                "root_cost_code_name": root_cost_code_name,
                "category_id": category_id,
                "budget_line_item_id": budget_line_item_id,
                "sort": sort,
                "budget_row_type": budget_row_type,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
