"""Purchase order contract line items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pages, Resource, Sync, Unset


@record
class PurchaseOrderContractLineItem(Model):
    """A purchase order contract line item."""

    id: Id
    amount: str | None = None
    description: str | None = None
    position: int | None = None
    wbs_code: PurchaseOrderContractLineItemWbsCode | None = None
    currency_configuration: PurchaseOrderContractLineItemCurrencyConfiguration | None = None
    change_event_line_item: PurchaseOrderContractLineItemChangeEventLineItem | None = None
    extended_amount: str | None = None
    quantity: str | None = None
    total_amount: str | None = None
    unit_cost: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    uom: str | None = None
    tax_code_id: Id | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    company: PurchaseOrderContractLineItemCompany | None = None
    project: PurchaseOrderContractLineItemProject | None = None
    holder: PurchaseOrderContractLineItemHolder | None = None
    cost_code: PurchaseOrderContractLineItemCostCode | None = None
    line_item_type: PurchaseOrderContractLineItemType | None = None


@record
class PurchaseOrderContractLineItemChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    cost_rom: str | None = None
    revenue_rom: str | None = None
    event_id: Id | None = None
    cost_code: PurchaseOrderContractLineItemCostCode | None = None
    line_item_type: PurchaseOrderContractLineItemType | None = None
    currency_configuration: PurchaseOrderContractLineItemCurrencyConfiguration | None = None


@record
class PurchaseOrderContractLineItemCompany(Model):
    """``company`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    name: str | None = None


@record
class PurchaseOrderContractLineItemCostCode(Model):
    """``cost_code`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    full_code: str | None = None
    sortable_code: str | None = None
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    biller_origin_id: Id | None = None
    budgeted: bool | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: PurchaseOrderContractLineItemParent | None = None
    position: int | None = None
    standard_cost_code_id: Id | None = None
    standard_cost_code_list_id: Id | None = None
    line_item_types: list[PurchaseOrderContractLineItemType] | None = None


@record
class PurchaseOrderContractLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PurchaseOrderContractLineItem`."""

    currency_iso_code: str | None = None


@record
class PurchaseOrderContractLineItemHolder(Model):
    """``holder`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class PurchaseOrderContractLineItemParent(Model):
    """``parent`` of :class:`PurchaseOrderContractLineItemCostCode`."""

    id: Id


@record
class PurchaseOrderContractLineItemProject(Model):
    """``project`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    name: str | None = None


@record
class PurchaseOrderContractLineItemType(Model):
    """``line_item_type`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PurchaseOrderContractLineItemWbsCode(Model):
    """``wbs_code`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class PurchaseOrderContractLineItemInput(TypedDict, total=False):
    """``line_item`` in a request body."""

    amount: str | None
    cost_code_id: Id | None
    description: str | None
    extended_type: Literal["manual", "calculated"] | None
    quantity: str | None
    line_item_type_id: Id | None
    origin_data: str | None
    origin_id: Id | None
    tax_code_id: Id | None
    unit_cost: str | None
    uom: str | None
    wbs_code_id: Id | None


class PurchaseOrderContractLineItemFilters(TypedDict, total=False):
    """Query filters of ``commitments.purchase_order_contract_line_items.list``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    cost_code_id: Id | Sequence[Id]
    line_item_type_id: Id | Sequence[Id]


class PurchaseOrderContractLineItemsResource(Resource):
    """Purchase order contract line items (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        purchase_order_contract_id: Id,
        line_item: PurchaseOrderContractLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PurchaseOrderContractLineItem:
        """Create a purchase order contract line item.

        POST /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-line-items?version=1.0#create-purchase-order-contract-line-item

        Returns:
            :class:`PurchaseOrderContractLineItem`.
        """
        return await self._one(
            PurchaseOrderContractLineItem,
            "POST",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items",
            {"purchase_order_contract_id": purchase_order_contract_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "line_item": line_item},
        )

    async def delete(
        self, *, purchase_order_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a purchase order contract line item.

        DELETE /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-line-items?version=1.0#delete-purchase-order-contract-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items/{id}",
            {"purchase_order_contract_id": purchase_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        purchase_order_contract_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "ssov_source_lines"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PurchaseOrderContractLineItem:
        """Return a purchase order contract line item.

        GET /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-line-items?version=1.0#show-purchase-order-contract-line-item

        Args:
            view: Level of detail. One of default, ssov_source_lines.

        Returns:
            :class:`PurchaseOrderContractLineItem`.
        """
        return await self._one(
            PurchaseOrderContractLineItem,
            "GET",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items/{id}",
            {"purchase_order_contract_id": purchase_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        purchase_order_contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "ssov_source_lines"] | Unset = UNSET,
        filters: PurchaseOrderContractLineItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PurchaseOrderContractLineItem]:
        """List purchase order contract line items.

        GET /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-line-items?version=1.0#list-purchase-order-contract-line-items

        Args:
            view: Level of detail. One of default, ssov_source_lines.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PurchaseOrderContractLineItem`.
        """
        return self._pages(
            PurchaseOrderContractLineItem,
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items",
            {"purchase_order_contract_id": purchase_order_contract_id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        purchase_order_contract_id: Id,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[PurchaseOrderContractLineItem]:
        """Sync purchase order contract line items.

        PATCH /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items/sync
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-line-items?version=1.0#sync-purchase-order-contract-line-items

        Args:
            updates: Rows to update, matched by ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            PurchaseOrderContractLineItem,
            "PATCH",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items/sync",
            {"purchase_order_contract_id": purchase_order_contract_id},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            matched_by=("origin_id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        purchase_order_contract_id: Id,
        id: Id,
        line_item: PurchaseOrderContractLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PurchaseOrderContractLineItem:
        """Update a purchase order contract line item.

        PATCH /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-line-items?version=1.0#update-purchase-order-contract-line-item

        Returns:
            :class:`PurchaseOrderContractLineItem`.
        """
        return await self._one(
            PurchaseOrderContractLineItem,
            "PATCH",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items/{id}",
            {"purchase_order_contract_id": purchase_order_contract_id, "id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "line_item": line_item},
        )
