"""Commitment change order line items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CommitmentChangeOrderLineItem(Model):
    """A commitment change order line item."""

    id: Id | None = None
    prime_line_item_id: Id | None = None
    commitment_line_item_id: Id | None = None
    description: str | None = None
    uom: str | None = None
    quantity: float | None = None
    unit_cost: str | None = None
    amount: str | None = None
    extended_type: str | None = None
    wbs_code_id: Id | None = None
    tax_code_id: Id | None = None
    position: float | None = None
    wbs_code: CommitmentChangeOrderLineItemWbsCode | None = None
    work_breakdown_structure: Mapping[str, Any] | None = None


@record
class CommitmentChangeOrderLineItemWbsCode(Model):
    """``wbs_code`` of :class:`CommitmentChangeOrderLineItem`."""

    id: Id | None = None
    flat_code: str | None = None
    description: str | None = None


class CommitmentChangeOrderLineItemsResource(Resource):
    """Commitment change order line items (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        commitment_change_order_id: Id,
        wbs_code_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        prime_line_item_id: Id | Unset | None = UNSET,
        commitment_line_item_id: Id | Unset | None = UNSET,
        amount: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: str | Unset | None = UNSET,
        unit_cost: str | Unset | None = UNSET,
        uom: Literal["Any value present in the Company list of Units of Measure"] | Unset | None = UNSET,
        tax_code_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentChangeOrderLineItem:
        """Create a commitment change order line item.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#create-commitment-change-order-line-item

        Args:
            uom: Any value present in the Company list of Units of Measure.

        Returns:
            :class:`CommitmentChangeOrderLineItem`.
        """
        return await self._one(
            CommitmentChangeOrderLineItem,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
            },
            options,
            body={
                "prime_line_item_id": prime_line_item_id,
                "commitment_line_item_id": commitment_line_item_id,
                "amount": amount,
                "description": description,
                "quantity": quantity,
                "unit_cost": unit_cost,
                "uom": uom,
                "wbs_code_id": wbs_code_id,
                "tax_code_id": tax_code_id,
            },
        )

    async def delete(
        self,
        *,
        commitment_change_order_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a commitment change order line item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#delete-commitment-change-order-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
                "id": id,
            },
            options,
        )

    async def get(
        self,
        *,
        commitment_change_order_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentChangeOrderLineItem:
        """Return a commitment change order line item.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#show-commitment-change-order-line-item

        Returns:
            :class:`CommitmentChangeOrderLineItem`.
        """
        return await self._one(
            CommitmentChangeOrderLineItem,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
                "id": id,
            },
            options,
        )

    def list(
        self,
        *,
        commitment_change_order_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CommitmentChangeOrderLineItem]:
        """List commitment change order line items.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#list-commitment-change-order-line-items

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CommitmentChangeOrderLineItem`.
        """
        return self._pages(
            CommitmentChangeOrderLineItem,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
            },
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        commitment_change_order_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        prime_line_item_id: Id | Unset | None = UNSET,
        commitment_line_item_id: Id | Unset | None = UNSET,
        amount: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: str | Unset | None = UNSET,
        unit_cost: str | Unset | None = UNSET,
        uom: Literal["Any value present in the Company list of Units of Measure"] | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        tax_code_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentChangeOrderLineItem:
        """Update a commitment change order line item.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#update-commitment-change-order-line-item

        Args:
            uom: Any value present in the Company list of Units of Measure.

        Returns:
            :class:`CommitmentChangeOrderLineItem`.
        """
        return await self._one(
            CommitmentChangeOrderLineItem,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
                "id": id,
            },
            options,
            body={
                "prime_line_item_id": prime_line_item_id,
                "commitment_line_item_id": commitment_line_item_id,
                "amount": amount,
                "description": description,
                "quantity": quantity,
                "unit_cost": unit_cost,
                "uom": uom,
                "wbs_code_id": wbs_code_id,
                "tax_code_id": tax_code_id,
            },
        )
