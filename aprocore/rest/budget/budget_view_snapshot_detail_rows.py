"""Budget view snapshot detail rows (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BudgetViewSnapshotDetailRow",
    "BudgetViewSnapshotDetailRowCurrencyConfiguration",
    "BudgetViewSnapshotDetailRowForecast",
    "BudgetViewSnapshotDetailRowsResource",
]


@record
class BudgetViewSnapshotDetailRow(Model):
    """What Procore tells of budget view snapshot detail rows."""

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
    budget_forecast: BudgetViewSnapshotDetailRowForecast | None = None
    currency_configuration: BudgetViewSnapshotDetailRowCurrencyConfiguration | None = None
    unbudgeted_reason: str | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class BudgetViewSnapshotDetailRowCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`BudgetViewSnapshotDetailRow`."""

    currency_iso_code: str | None = None


@record
class BudgetViewSnapshotDetailRowForecast(Model):
    """``budget_forecast`` of :class:`BudgetViewSnapshotDetailRow`."""

    id: Id | None = None
    manual_amount: str | None = None
    automatic_amount: str | None = None
    amount: str | None = None
    automatically_calculated: bool | None = None
    calculation_strategy: str | None = None
    notes: str | None = None


class BudgetViewSnapshotDetailRowsResource(Resource):
    """Budget view snapshot detail rows (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        budget_view_snapshot_id: Id,
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
    ) -> Pages[BudgetViewSnapshotDetailRow]:
        """List budget view snapshot detail rows.

        GET /rest/v1.0/budget_view_snapshots/{budget_view_snapshot_id}/detail_rows

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BudgetViewSnapshotDetailRow,
            "/rest/v1.0/budget_view_snapshots/{budget_view_snapshot_id}/detail_rows",
            {"budget_view_snapshot_id": budget_view_snapshot_id},
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
