"""Budget change history (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "BudgetChangeHistory",
    "BudgetChangeHistoryFilterInput",
    "BudgetChangeHistoryResource",
    "BudgetChangeHistorySegmentInput",
]


@record
class BudgetChangeHistory(Model):
    """What Procore tells of budget change history."""

    budget_code: str | None = None
    description: str | None = None
    type: str | None = None
    column: str | None = None
    created_at: str | None = None
    created_by: str | None = None
    new_value: str | None = None
    old_value: str | None = None


class BudgetChangeHistoryFilterInput(TypedDict, total=False):
    """What is sent as ``filters``."""

    segments: Sequence[BudgetChangeHistorySegmentInput] | None


class BudgetChangeHistorySegmentInput(TypedDict, total=False):
    """What is sent as ``segments``."""

    id: Id | None
    tier: Any
    values: Any


class BudgetChangeHistoryResource(Resource):
    """Budget change history (Budget).

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
        filters: BudgetChangeHistoryFilterInput | Unset | None = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BudgetChangeHistory]:
        """List of budget change histories.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_change_history

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BudgetChangeHistory,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_change_history",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            body=some({"filters": filters}),
            per_page=per_page,
            concurrency=concurrency,
        )
