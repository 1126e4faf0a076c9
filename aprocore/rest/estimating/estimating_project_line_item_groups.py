"""Estimating project line item groups (Estimating)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class EstimatingProjectLineItemGroup(Model):
    """An estimating project line item group."""

    id: Id | None = None
    name: str | None = None
    notes: str | None = None
    multiplier: float | None = None
    item_cost: float | None = None
    item_sales: float | None = None
    labor_cost: float | None = None
    labor_sales: float | None = None
    profit: float | None = None
    updated_at: DateTime | None = None
    pricing_override: EstimatingProjectLineItemGroupPricingOverride | None = None


@record
class EstimatingProjectLineItemGroupPricingOverride(Model):
    """``pricing_override`` of :class:`EstimatingProjectLineItemGroup`."""

    unit_material_cost: float | None = None
    material_margin: float | None = None
    unit_labor: float | None = None
    labor_factor: float | None = None
    unit_labor_rate: float | None = None
    unit_labor_cost: float | None = None
    is_untaxed: bool | None = None
    labor_margin: float | None = None


class EstimatingProjectLineItemGroupPricingOverrideInput(TypedDict, total=False):
    """``pricing_override`` in a request body."""

    unit_material_cost: Decimal | float | str | None
    material_margin: Decimal | float | str | None
    unit_labor: Decimal | float | str | None
    labor_factor: Decimal | float | str | None
    unit_labor_rate: Decimal | float | str | None
    unit_labor_cost: Decimal | float | str | None
    is_untaxed: bool | None
    labor_margin: Decimal | float | str | None


class EstimatingProjectLineItemGroupsResource(Resource):
    """Estimating project line item groups (Estimating)."""

    __slots__ = ()

    async def create(
        self,
        *,
        proposal_id: Id,
        name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        multiplier: Decimal | float | str | Unset | None = UNSET,
        pricing_override: EstimatingProjectLineItemGroupPricingOverrideInput | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EstimatingProjectLineItemGroup:
        """Create a line item group in the proposal.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups
        https://developers.procore.com/reference/rest/estimating-project-line-item-groups?version=2.0#create-a-line-item-group-in-the-proposal

        Returns:
            :class:`EstimatingProjectLineItemGroup`.
        """
        return await self._one(
            EstimatingProjectLineItemGroup,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups",
            {"proposal_id": proposal_id, "company_id": company_id, "project_id": project_id},
            options,
            body={"multiplier": multiplier, "name": name, "pricing_override": pricing_override, "notes": notes},
        )

    async def delete(
        self,
        *,
        proposal_id: Id,
        line_item_group_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a line item group from the proposal.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups/{line_item_group_id}
        https://developers.procore.com/reference/rest/estimating-project-line-item-groups?version=2.0#delete-a-line-item-group-from-the-proposal

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups/{line_item_group_id}",
            {
                "proposal_id": proposal_id,
                "line_item_group_id": line_item_group_id,
                "company_id": company_id,
                "project_id": project_id,
            },
            options,
        )

    async def get(
        self,
        *,
        proposal_id: Id,
        line_item_group_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EstimatingProjectLineItemGroup:
        """Return a line item group by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups/{line_item_group_id}
        https://developers.procore.com/reference/rest/estimating-project-line-item-groups?version=2.0#retrieve-a-line-item-group-by-id

        Returns:
            :class:`EstimatingProjectLineItemGroup`.
        """
        return await self._one(
            EstimatingProjectLineItemGroup,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups/{line_item_group_id}",
            {
                "proposal_id": proposal_id,
                "line_item_group_id": line_item_group_id,
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
    ) -> Pages[EstimatingProjectLineItemGroup]:
        """Return all line item groups of a proposal.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups
        https://developers.procore.com/reference/rest/estimating-project-line-item-groups?version=2.0#retrieve-all-line-item-groups-of-a-proposal

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EstimatingProjectLineItemGroup`.
        """
        return self._pages(
            EstimatingProjectLineItemGroup,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups",
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
        line_item_group_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        multiplier: float | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        pricing_override: EstimatingProjectLineItemGroupPricingOverrideInput | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EstimatingProjectLineItemGroup:
        """Update a line item group of the proposal.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups/{line_item_group_id}
        https://developers.procore.com/reference/rest/estimating-project-line-item-groups?version=2.0#update-a-line-item-group-of-the-proposal

        Returns:
            :class:`EstimatingProjectLineItemGroup`.
        """
        return await self._one(
            EstimatingProjectLineItemGroup,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/proposals/{proposal_id}/line_item_groups/{line_item_group_id}",
            {
                "proposal_id": proposal_id,
                "line_item_group_id": line_item_group_id,
                "company_id": company_id,
                "project_id": project_id,
            },
            options,
            body={"multiplier": multiplier, "name": name, "pricing_override": pricing_override, "notes": notes},
        )
