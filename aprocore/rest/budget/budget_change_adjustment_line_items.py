"""Budget change adjustment line items (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "BudgetChangeAdjustmentLineItem",
    "BudgetChangeAdjustmentLineItemsResource",
]


@record
class BudgetChangeAdjustmentLineItem(Model):
    """What Procore tells of budget change adjustment line items."""

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
    """Budget change adjustment line items (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Get adjustment and adjustment line items of a project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_changes/adjustment_line_items

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
