"""Budget detail filters (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class BudgetDetailFilter(Model):
    """A budget detail filter."""

    label: str | None = None
    value: list[int] | None = None


class BudgetDetailFiltersResource(Resource):
    """Budget detail filters (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        column_id: Literal["biller", "root_cost_code", "cost_code", "cost_type", "vendor", "detail_type"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[BudgetDetailFilter]:
        """List budget detail filter options.

        GET /rest/v1.0/budget_detail_filters
        https://developers.procore.com/reference/rest/v1/budget-detail-filters?version=1.0#list-budget-detail-filter-options

        Args:
            column_id: One of biller, root_cost_code, cost_code, cost_type, vendor, detail_type.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetDetailFilter`.
        """
        return self._pages(
            BudgetDetailFilter,
            "/rest/v1.0/budget_detail_filters",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "column_id": column_id},
            pager=Pager.UNPAGED,
        )
