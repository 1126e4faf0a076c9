"""Estimating project line items (Estimating)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from ...types import Decimal, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "EstimatingProjectLineItemCostItemInput",
    "EstimatingProjectLineItemsResource",
]


class EstimatingProjectLineItemCostItemInput(TypedDict, total=False):
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


class EstimatingProjectLineItemsResource(Resource):
    """Estimating project line items (Estimating)."""

    __slots__ = ()

    async def create(
        self,
        *,
        proposal_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        group_id: Id | Unset | None = UNSET,
        cost_item: Any | Unset = UNSET,
        labor_factor: Decimal | float | str | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create an estimate line item in the proposal.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items",
            {"proposal_id": proposal_id, "company_id": company_id, "project_id": project_id},
            options,
            body={"name": name, "group_id": group_id, "cost_item": cost_item, "labor_factor": labor_factor, "tag": tag},
        )

    async def delete(
        self,
        *,
        proposal_id: Id,
        line_item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an estimate line item from the proposal.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items/{line_item_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items/{line_item_id}",
            {
                "proposal_id": proposal_id,
                "line_item_id": line_item_id,
                "company_id": company_id,
                "project_id": project_id,
            },
            options,
        )

    async def get(
        self,
        *,
        proposal_id: Id,
        line_item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Retrieve a line item by Id.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items/{line_item_id}
        """
        return await self._any(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items/{line_item_id}",
            {
                "proposal_id": proposal_id,
                "line_item_id": line_item_id,
                "company_id": company_id,
                "project_id": project_id,
            },
            options,
        )

    def list(
        self,
        *,
        proposal_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Retrieve all line items of a proposal.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items",
            {"proposal_id": proposal_id, "company_id": company_id, "project_id": project_id},
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
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        group_id: Id | Unset | None = UNSET,
        cost_item: EstimatingProjectLineItemCostItemInput | Unset | None = UNSET,
        labor_factor: float | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update an estimate line item of the proposal.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items/{line_item_id}
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_items/{line_item_id}",
            {
                "proposal_id": proposal_id,
                "line_item_id": line_item_id,
                "company_id": company_id,
                "project_id": project_id,
            },
            options,
            body={"name": name, "group_id": group_id, "cost_item": cost_item, "labor_factor": labor_factor, "tag": tag},
        )
