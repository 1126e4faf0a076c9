"""Budget change adjustment line items (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class BudgetChangeAdjustmentLineItem(Model):
    """A budget change adjustment line item."""

    id: Id | None = None
    adjustment_number: int | None = None
    wbs_code_id: Id | None = None
    amount: float | None = None
    uom: str | None = None
    quantity: float | None = None
    description: str | None = None
    type: str | None = None
    budget_change_number: str | None = None
    budget_change_status: str | None = None
    budget_change_name: str | None = None
    budget_change_id: Id | None = None


class BudgetChangeAdjustmentLineItemsResource(Resource):
    """Budget change adjustment line items (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BudgetChangeAdjustmentLineItem]:
        """Return an adjustment and adjustment line items of a project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_changes/adjustment_line_items
        https://developers.procore.com/reference/rest/budget-change-adjustment-line-items?version=2.0#get-adjustment-and-adjustment-line-items-of-a-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetChangeAdjustmentLineItem`.
        """
        return self._pages(
            BudgetChangeAdjustmentLineItem,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_changes/adjustment_line_items",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
