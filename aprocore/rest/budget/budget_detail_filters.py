"""Budget detail filters (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "BudgetDetailFilter",
    "BudgetDetailFiltersResource",
]


@record
class BudgetDetailFilter(Model):
    """What Procore tells of budget detail filters."""

    label: str | None = None
    value: list[int] | None = None


class BudgetDetailFiltersResource(Resource):
    """Budget detail filters (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            BudgetDetailFilter,
            "/rest/v1.0/budget_detail_filters",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "column_id": column_id},
            pager=Pager.UNPAGED,
        )
