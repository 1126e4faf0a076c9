"""Budget change history (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some

__all__ = [
    "BudgetChangeHistory",
    "BudgetChangeHistoryFilterInput",
    "BudgetChangeHistoryFilterSegmentInput",
    "BudgetChangeHistoryResource",
]


@record
class BudgetChangeHistory(Model):
    """What Procore tells of budget change history (Budget)."""

    budget_code: str | None = None
    description: str | None = None
    type: str | None = None
    column: str | None = None
    created_at: str | None = None
    created_by: str | None = None
    new_value: str | None = None
    old_value: str | None = None


class BudgetChangeHistoryFilterInput(TypedDict, total=False):
    segments: Sequence[BudgetChangeHistoryFilterSegmentInput] | None


class BudgetChangeHistoryFilterSegmentInput(TypedDict, total=False):
    id: Id | None
    tier: Any
    values: Any


class BudgetChangeHistoryResource(Resource):
    """Budget change history (Budget)."""

    __slots__ = ()

    async def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filters: BudgetChangeHistoryFilterInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BudgetChangeHistory:
        """List of Budget Change Histories.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_change_history
        """
        return await self._one(
            BudgetChangeHistory,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_change_history",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "per_page": per_page},
            body=some({"filters": filters}),
        )
