"""Budget change history (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some


@record
class BudgetChangeHistory(Model):
    """Budget change history."""

    budget_code: str | None = None
    description: str | None = None
    type: str | None = None
    column: str | None = None
    created_at: str | None = None
    created_by: str | None = None
    new_value: str | None = None
    old_value: str | None = None


class BudgetChangeHistoryFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    segments: Sequence[BudgetChangeHistorySegmentInput] | None


class BudgetChangeHistorySegmentInput(TypedDict, total=False):
    """``segments`` in a request body."""

    id: Id | None
    tier: Any
    values: Any


class BudgetChangeHistoryResource(Resource):
    """Budget change history (Budget)."""

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
        """List budget change histories.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_change_history
        https://developers.procore.com/reference/rest/budget-change-history?version=2.0#list-of-budget-change-histories

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetChangeHistory`.
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
