"""Budget line items (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Options, Resource, ScopedOptions, Sync, Unset

__all__ = [
    "BudgetLineItem",
    "BudgetLineItemCostCode",
    "BudgetLineItemCurrencyConfiguration",
    "BudgetLineItemDivision",
    "BudgetLineItemInput",
    "BudgetLineItemType",
    "BudgetLineItemWbsCode",
    "BudgetLineItemsResource",
]


@record
class BudgetLineItem(Model):
    """What Procore tells of budget line items."""

    id: Id | None = None
    original_budget_amount: float | None = None
    uom: str | None = None
    quantity: float | None = None
    unit_cost: float | None = None
    calculation_strategy: str | None = None
    wbs_code: BudgetLineItemWbsCode | None = None
    currency_configuration: BudgetLineItemCurrencyConfiguration | None = None
    approved_budget_changes: float | None = None
    revised_budget: float | None = None
    pending_budget_changes: float | None = None
    projected_budget: float | None = None
    committed_costs: float | None = None
    direct_costs: float | None = None
    pending_cost_changes: float | None = None
    projected_costs: float | None = None
    budget_forecast: float | None = None
    estimated_cost_at_completion: float | None = None
    projected_over_under: float | None = None
    cost_code: BudgetLineItemCostCode | None = None
    division: BudgetLineItemDivision | None = None
    line_item_type: BudgetLineItemType | None = None


@record
class BudgetLineItemCostCode(Model):
    """``cost_code`` of :class:`BudgetLineItem`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None
    full_code: str | None = None


@record
class BudgetLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`BudgetLineItem`."""

    currency_iso_code: str | None = None


@record
class BudgetLineItemDivision(Model):
    """``division`` of :class:`BudgetLineItem`."""

    id: Id | None = None
    name: str | None = None
    full_code: str | None = None


@record
class BudgetLineItemType(Model):
    """``line_item_type`` of :class:`BudgetLineItem`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetLineItemWbsCode(Model):
    """``wbs_code`` of :class:`BudgetLineItem`."""

    id: Id | None = None
    flat_code: str | None = None
    description: str | None = None


class BudgetLineItemInput(TypedDict, total=False):
    """What is sent as ``budget_line_item``."""

    wbs_code_id: Id | None
    original_budget_amount: float | None
    uom: Literal["Any value present in the Company list of Units of Measure"] | None
    quantity: float | None
    unit_cost: float | None
    calculation_strategy: Literal["automatic", "manual"] | None
    cost_code_id: Id | None
    line_item_type_id: Id | None
    direct_costs: float | None


class BudgetLineItemsResource(Resource):
    """Budget line items (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, budget_line_item: BudgetLineItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BudgetLineItem:
        """Create budget line item.

        POST /rest/v1.1/budget_line_items
        """
        return await self._one(
            BudgetLineItem,
            "POST",
            "/rest/v1.1/budget_line_items",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "budget_line_item": budget_line_item},
        )

    async def create_v1_0(
        self, *, budget_line_item: BudgetLineItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BudgetLineItem:
        """Create budget line item.

        POST /rest/v1.0/budget_line_items
        """
        return await self._one(
            BudgetLineItem,
            "POST",
            "/rest/v1.0/budget_line_items",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "budget_line_item": budget_line_item},
        )

    async def delete(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete budget line item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_line_items/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_line_items/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BudgetLineItem:
        """Show budget line item.

        GET /rest/v1.1/budget_line_items/{id}
        """
        return await self._one(
            BudgetLineItem,
            "GET",
            "/rest/v1.1/budget_line_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BudgetLineItem:
        """Show budget line item.

        GET /rest/v1.0/budget_line_items/{id}
        """
        return await self._one(
            BudgetLineItem,
            "GET",
            "/rest/v1.0/budget_line_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[BudgetLineItem]:
        """Sync budget line items.

        POST /rest/v1.0/budget_line_items/sync

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
        """
        return self._sync(
            BudgetLineItem,
            "POST",
            "/rest/v1.0/budget_line_items/sync",
            {},
            options,
            updates,
            beside={"project_id": self._scoped("project_id", project_id)},
            key="budget_line_items",
            matched_by=("id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        budget_line_item: BudgetLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetLineItem:
        """Update budget line item.

        PATCH /rest/v1.1/budget_line_items/{id}
        """
        return await self._one(
            BudgetLineItem,
            "PATCH",
            "/rest/v1.1/budget_line_items/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "budget_line_item": budget_line_item},
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        budget_line_item: BudgetLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetLineItem:
        """Update budget line item.

        PATCH /rest/v1.0/budget_line_items/{id}
        """
        return await self._one(
            BudgetLineItem,
            "PATCH",
            "/rest/v1.0/budget_line_items/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "budget_line_item": budget_line_item},
        )
