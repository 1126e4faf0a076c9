"""Purchase order contract detail line items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class PurchaseOrderContractDetailLineItem(Model):
    """A purchase order contract detail line item."""

    id: Id | None = None
    amount: str | None = None
    description: str | None = None
    position: int | None = None
    line_item_id: Id | None = None
    billed_to_date: str | None = None
    billed_against: bool | None = None
    currency_configuration: PurchaseOrderContractDetailLineItemCurrencyConfiguration | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class PurchaseOrderContractDetailLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PurchaseOrderContractDetailLineItem`."""

    currency_iso_code: str | None = None


class PurchaseOrderContractDetailLineItemInput(TypedDict, total=False):
    """``contract_detail_line_item`` in a request body."""

    line_item_id: Id | None
    amount: str | None
    description: str | None


class PurchaseOrderContractDetailLineItemFilters(TypedDict, total=False):
    """Query filters of ``commitments.purchase_order_contract_detail_line_items.list``."""

    id: Id | Sequence[Id]
    line_item_id: Id | Sequence[Id]


class PurchaseOrderContractDetailLineItemsResource(Resource):
    """Purchase order contract detail line items (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        purchase_order_contract_id: Id,
        contract_detail_line_item: PurchaseOrderContractDetailLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PurchaseOrderContractDetailLineItem:
        """Create a purchase order contract detail line item.

        POST /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-detail-line-items?version=1.0#create-purchase-order-contract-detail-line-item

        Returns:
            :class:`PurchaseOrderContractDetailLineItem`.
        """
        return await self._one(
            PurchaseOrderContractDetailLineItem,
            "POST",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details",
            {"purchase_order_contract_id": purchase_order_contract_id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_detail_line_item": contract_detail_line_item,
            },
        )

    async def delete(
        self, *, purchase_order_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a purchase order contract detail line item.

        DELETE /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details/{id}
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-detail-line-items?version=1.0#delete-purchase-order-contract-detail-line-item

        Args:
            id: ID of a line item contract detail.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details/{id}",
            {"purchase_order_contract_id": purchase_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self, *, purchase_order_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PurchaseOrderContractDetailLineItem:
        """Return a purchase order contract detail line item.

        GET /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details/{id}
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-detail-line-items?version=1.0#show-purchase-order-contract-detail-line-item

        Args:
            id: ID of a line item contract detail.

        Returns:
            :class:`PurchaseOrderContractDetailLineItem`.
        """
        return await self._one(
            PurchaseOrderContractDetailLineItem,
            "GET",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details/{id}",
            {"purchase_order_contract_id": purchase_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        purchase_order_contract_id: Id,
        project_id: Id | Unset = UNSET,
        filters: PurchaseOrderContractDetailLineItemFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[PurchaseOrderContractDetailLineItem]:
        """List purchase order contract detail line items.

        GET /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-detail-line-items?version=1.0#list-purchase-order-contract-detail-line-items

        Args:
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PurchaseOrderContractDetailLineItem`.
        """
        return self._pages(
            PurchaseOrderContractDetailLineItem,
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details",
            {"purchase_order_contract_id": purchase_order_contract_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        purchase_order_contract_id: Id,
        id: Id,
        contract_detail_line_item: PurchaseOrderContractDetailLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PurchaseOrderContractDetailLineItem:
        """Update a purchase order contract detail line item.

        PATCH /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details/{id}
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-detail-line-items?version=1.0#update-purchase-order-contract-detail-line-item

        Args:
            id: ID of a line item contract detail.

        Returns:
            :class:`PurchaseOrderContractDetailLineItem`.
        """
        return await self._one(
            PurchaseOrderContractDetailLineItem,
            "PATCH",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details/{id}",
            {"purchase_order_contract_id": purchase_order_contract_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_detail_line_item": contract_detail_line_item,
            },
        )
