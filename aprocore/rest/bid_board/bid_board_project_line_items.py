"""Bid board project line items (Bid Board)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class BidBoardProjectLineItem(Model):
    """A bid board project line item."""

    id: Id | None = None
    name: str | None = None
    group_id: Id | None = None
    type: str | None = None
    tag: str | None = None
    quantity: float | None = None
    takeoff_quantity: float | None = None
    labor_factor: float | None = None
    item_cost: float | None = None
    item_sales: float | None = None
    labor_cost: float | None = None
    labor_sales: float | None = None
    profit: float | None = None
    updated_at: DateTime | None = None
    cost_item: BidBoardProjectLineItemCostItem | None = None


@record
class BidBoardProjectLineItemCostItem(Model):
    """``cost_item`` of :class:`BidBoardProjectLineItem`."""

    id: Id | None = None
    type: str | None = None
    name: str | None = None
    description: str | None = None
    notes: str | None = None
    catalog_id: Id | None = None
    catalog_number: str | None = None
    manufacturer: str | None = None
    supplier: str | None = None
    url: str | None = None
    color: str | None = None
    symbol_id: Id | None = None
    unit: str | None = None
    unit_cost: float | None = None
    unit_labor: float | None = None
    unit_labor_cost: float | None = None
    unit_labor_rate: float | None = None
    labor_time_unit: str | None = None
    labor_margin: float | None = None
    item_margin: float | None = None
    waste: float | None = None
    material_waste: float | None = None
    delivery_unit: int | None = None
    is_untaxed: bool | None = None
    parts: list[Mapping[str, Any]] | None = None


class BidBoardProjectLineItemCostItemInput(TypedDict, total=False):
    """``cost_item`` in a request body."""

    id: Id | None
    type: str | None
    based_on_item_id: Id | None
    name: str | None
    description: str | None
    unit_cost: float | None
    unit_labor: float | None
    labor_time_unit: str | None
    unit_labor_cost: float | None
    manufacturer: str | None
    catalog_number: str | None
    url: str | None
    supplier: str | None
    waste: float | None
    material_waste: float | None
    item_margin: float | None
    labor_margin: float | None
    unit_labor_rate: float | None
    is_untaxed: bool | None
    unit: str | None
    notes: str | None
    color: str | None
    symbol_id: Id | None
    delivery_unit: int | None
    catalog_id: Id | None


class BidBoardProjectLineItemsResource(Resource):
    """Bid board project line items (Bid Board)."""

    __slots__ = ()

    async def create(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        group_id: Id | Unset | None = UNSET,
        cost_item: Any | Unset = UNSET,
        labor_factor: Decimal | float | str | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectLineItem:
        """Create an estimate line item in the proposal.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#create-an-estimate-line-item-in-the-proposal

        Returns:
            :class:`BidBoardProjectLineItem`.
        """
        return await self._one(
            BidBoardProjectLineItem,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"name": name, "group_id": group_id, "cost_item": cost_item, "labor_factor": labor_factor, "tag": tag},
        )

    async def delete(
        self,
        *,
        proposal_id: Id,
        line_item_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an estimate line item from the proposal.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#delete-an-estimate-line-item-from-the-proposal

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}",
            {
                "proposal_id": proposal_id,
                "line_item_id": line_item_id,
                "company_id": company_id,
                "bid_board_project_id": bid_board_project_id,
            },
            options,
        )

    async def get(
        self,
        *,
        proposal_id: Id,
        line_item_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectLineItem:
        """Return a line item by ID.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#retrieve-a-line-item-by-id

        Returns:
            :class:`BidBoardProjectLineItem`.
        """
        return await self._one(
            BidBoardProjectLineItem,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}",
            {
                "proposal_id": proposal_id,
                "line_item_id": line_item_id,
                "company_id": company_id,
                "bid_board_project_id": bid_board_project_id,
            },
            options,
        )

    def list(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BidBoardProjectLineItem]:
        """Return all line items of a proposal.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#retrieve-all-line-items-of-a-proposal

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidBoardProjectLineItem`.
        """
        return self._pages(
            BidBoardProjectLineItem,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        proposal_id: Id,
        line_item_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        group_id: Id | Unset | None = UNSET,
        cost_item: BidBoardProjectLineItemCostItemInput | Unset | None = UNSET,
        labor_factor: float | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectLineItem:
        """Update an estimate line item of the proposal.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#update-an-estimate-line-item-of-the-proposal

        Returns:
            :class:`BidBoardProjectLineItem`.
        """
        return await self._one(
            BidBoardProjectLineItem,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}",
            {
                "proposal_id": proposal_id,
                "line_item_id": line_item_id,
                "company_id": company_id,
                "bid_board_project_id": bid_board_project_id,
            },
            options,
            body={"name": name, "group_id": group_id, "cost_item": cost_item, "labor_factor": labor_factor, "tag": tag},
        )
