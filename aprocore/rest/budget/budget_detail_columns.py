"""Budget detail columns (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "BudgetDetailColumn",
    "BudgetDetailColumnsResource",
]


@record
class BudgetDetailColumn(Model):
    """What Procore tells of budget detail columns."""

    id: Id | None = None
    aggregatable: bool | None = None
    filterable: bool | None = None
    groupable: bool | None = None
    name: str | None = None
    position: int | None = None
    type: str | None = None


class BudgetDetailColumnsResource(Resource):
    """Budget detail columns (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self, *, budget_view_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[BudgetDetailColumn]:
        """List budget detail columns.

        GET /rest/v1.0/budget_views/{budget_view_id}/budget_detail_columns

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            BudgetDetailColumn,
            "/rest/v1.0/budget_views/{budget_view_id}/budget_detail_columns",
            {"budget_view_id": budget_view_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )
