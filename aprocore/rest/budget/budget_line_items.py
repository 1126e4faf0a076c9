"""Budget line items (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Options, Resource, ScopedOptions, Sync, Unset


@record
class BudgetLineItem(Model):
    """A budget line item."""

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
    """``budget_line_item`` in a request body."""

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
    """Budget line items (Budget)."""

    __slots__ = ()

    async def create(
        self, *, budget_line_item: BudgetLineItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BudgetLineItem:
        """Create a budget line item.

        POST /rest/v1.1/budget_line_items
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.1#create-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
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
        """Create a budget line item.

        POST /rest/v1.0/budget_line_items
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.0#create-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
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
        """Delete a budget line item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_line_items/{id}
        https://developers.procore.com/reference/rest/budget-line-items?version=2.0#delete-budget-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_line_items/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BudgetLineItem:
        """Return a budget line item.

        GET /rest/v1.1/budget_line_items/{id}
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.1#show-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
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
        """Return a budget line item.

        GET /rest/v1.0/budget_line_items/{id}
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.0#show-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
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
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.0#sync-budget-line-items

        Args:
            updates: Rows to update, matched by ``id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
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
        """Update a budget line item.

        PATCH /rest/v1.1/budget_line_items/{id}
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.1#update-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
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
        """Update a budget line item.

        PATCH /rest/v1.0/budget_line_items/{id}
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.0#update-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
        """
        return await self._one(
            BudgetLineItem,
            "PATCH",
            "/rest/v1.0/budget_line_items/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "budget_line_item": budget_line_item},
        )
