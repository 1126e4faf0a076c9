"""Budget view snapshot summary rows (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BudgetViewSnapshotSummaryRow(Model):
    """A budget view snapshot summary row."""

    id: Id | None = None
    name: str | None = None
    biller_type: str | None = None
    budget_line_item_ids: list[Id] | None = None
    additional_properties: Mapping[str, Any] | None = None


class BudgetViewSnapshotSummaryRowsResource(Resource):
    """Budget view snapshot summary rows (Budget)."""

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
        group_by: Literal[
            "project", "biller", "category", "cost_code", "root_cost_code", "cost_code_name", "root_cost_code_name"
        ]
        | Unset = UNSET,
        budget_row_type: Literal["budgeted", "unbudgeted", "all"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetViewSnapshotSummaryRow]:
        """List budget view snapshot summary rows.

        GET /rest/v1.0/budget_view_snapshots/{budget_view_snapshot_id}/summary_rows
        https://developers.procore.com/reference/rest/v1/budget-view-snapshot-summary-rows?version=1.0#list-budget-view-snapshot-summary-rows

        Args:
            group_by: One of project, biller, category, cost_code, root_cost_code, cost_code_name, root_cost_code_name.
            budget_row_type: One of budgeted, unbudgeted, all.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetViewSnapshotSummaryRow`.
        """
        return self._pages(
            BudgetViewSnapshotSummaryRow,
            "/rest/v1.0/budget_view_snapshots/{budget_view_snapshot_id}/summary_rows",
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
                "group_by": group_by,
                "budget_row_type": budget_row_type,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
