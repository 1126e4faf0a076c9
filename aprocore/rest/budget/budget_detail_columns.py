"""Budget detail columns (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class BudgetDetailColumn(Model):
    """A budget detail column."""

    id: Id | None = None
    aggregatable: bool | None = None
    filterable: bool | None = None
    groupable: bool | None = None
    name: str | None = None
    position: int | None = None
    type: str | None = None


class BudgetDetailColumnsResource(Resource):
    """Budget detail columns (Budget)."""

    __slots__ = ()

    def list(
        self, *, budget_view_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[BudgetDetailColumn]:
        """List budget detail columns.

        GET /rest/v1.0/budget_views/{budget_view_id}/budget_detail_columns
        https://developers.procore.com/reference/rest/v1/budget-detail-columns?version=1.0#list-budget-detail-columns

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetDetailColumn`.
        """
        return self._pages(
            BudgetDetailColumn,
            "/rest/v1.0/budget_views/{budget_view_id}/budget_detail_columns",
            {"budget_view_id": budget_view_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )
