"""Line item types cost types (Commitments), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, OMITTED, UNSET, Options, Pager, Pages, Resource, ScopedOptions, Sync, Unset, deprecated


@record
class LineItemTypesCostType(Model):
    """A line item types cost type."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other", "labor"]
        | str
        | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


class LineItemTypesCostTypeInput(TypedDict, total=False):
    """``line_item_type`` in a request body."""

    name: str | None
    csv_import_code: str | None
    base_type: (
        Literal["labor", "equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | None
    )
    origin_data: str | None
    origin_id: Id | None


class LineItemTypesCostTypeFilters(TypedDict, total=False):
    """Query filters of ``commitments.line_item_types_cost_types.list``."""

    origin_id: Id | Sequence[Id]


class LineItemTypesCostTypesResource(Resource):
    """Line item types cost types (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        line_item_type: LineItemTypesCostTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LineItemTypesCostType:
        """Create a line item type.

        POST /rest/v1.0/line_item_types
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#create-line-item-type

        Returns:
            :class:`LineItemTypesCostType`.
        """
        return await self._one(
            LineItemTypesCostType,
            "POST",
            "/rest/v1.0/line_item_types",
            {},
            options,
            body={"company_id": self._scoped("company_id", company_id), "line_item_type": line_item_type},
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LineItemTypesCostType:
        """Return a line item type.

        GET /rest/v1.0/line_item_types/{id}
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#show-line-item-type

        Returns:
            :class:`LineItemTypesCostType`.
        """
        return await self._one(
            LineItemTypesCostType,
            "GET",
            "/rest/v1.0/line_item_types/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: LineItemTypesCostTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[LineItemTypesCostType]:
        """List line item types.

        GET /rest/v1.0/line_item_types
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#list-line-item-types

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LineItemTypesCostType`.
        """
        return self._pages(
            LineItemTypesCostType,
            "/rest/v1.0/line_item_types",
            {},
            options,
            query={"company_id": company_id, "project_id": project_id, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[LineItemTypesCostType]:
        """Sync line item types.

        PATCH /rest/v1.0/line_item_types/sync
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#sync-line-item-types

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            LineItemTypesCostType,
            "PATCH",
            "/rest/v1.0/line_item_types/sync",
            {},
            options,
            updates,
            beside={"company_id": self._scoped("company_id", company_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        line_item_type: LineItemTypesCostTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LineItemTypesCostType:
        """Update a line item type.

        PATCH /rest/v1.0/line_item_types/{id}
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#update-line-item-type

        Returns:
            :class:`LineItemTypesCostType`.
        """
        return await self._one(
            LineItemTypesCostType,
            "PATCH",
            "/rest/v1.0/line_item_types/{id}",
            {"id": id},
            options,
            body={"company_id": self._scoped("company_id", company_id), "line_item_type": line_item_type},
        )


@record
class PurchaseOrderContractDetailLineItem(Model):
    """A purchase order contract detail line item."""

    id: Id
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
        filters: PurchaseOrderContractDetailLineItemFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[PurchaseOrderContractDetailLineItem]:
        """List purchase order contract detail line items.

        GET /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_item_contract_details
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-detail-line-items?version=1.0#list-purchase-order-contract-detail-line-items

        Args:
            filters: Query filters; others go into ``params``.
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


@record
class RequisitionSubcontractorInvoiceChangeHistory(Model):
    """Requisition subcontractor invoice change history."""

    id: Id
    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    action_by: str | None = None
    action_by_id: Id | None = None
    created_at: DateTime | None = None
    ref_id: Id | None = None
    ref_type: str | None = None


class RequisitionSubcontractorInvoiceChangeHistoriesResource(Resource):
    """Requisition subcontractor invoice change histories (Commitments)."""

    __slots__ = ()

    def list(
        self, *, requisition_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[RequisitionSubcontractorInvoiceChangeHistory]:
        """List requisition (subcontractor invoice) change histories.

        GET /rest/v1.0/requisitions/{requisition_id}/change_histories
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-change-histories?version=1.0#list-requisition-subcontractor-invoice-change-histories

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionSubcontractorInvoiceChangeHistory`.
        """
        return self._pages(
            RequisitionSubcontractorInvoiceChangeHistory,
            "/rest/v1.0/requisitions/{requisition_id}/change_histories",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )


@record
class RequisitionSubcontractorInvoiceChangeOrderItem(Model):
    """A requisition subcontractor invoice change order item."""

    id: Id
    cost_code_id: Id | None = None
    line_item_id: Id | None = None
    commitment_line_item_id: Id | None = None
    commitment_line_item_origin_id: Id | None = None
    description_of_work: str | None = None
    scheduled_value: str | None = None
    work_completed_from_previous_application: str | None = None
    work_completed_this_period: str | None = None
    materials_presently_stored: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    materials_stored_retainage_currently_retained: str | None = None
    materials_stored_retainage_percent_this_period: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    materials_stored_retainage_released_this_period: str | None = None
    scheduled_quantity: str | None = None
    scheduled_unit_price: str | None = None
    work_completed_this_period_quantity: str | None = None
    work_completed_from_previous_application_quantity: str | None = None
    change_order_package_id: Id | None = None
    subcontractor_claimed_amount: str | None = None
    wbs_code: RequisitionSubcontractorInvoiceChangeOrderItemWbsCode | None = None
    position: int | None = None
    currency_configuration: RequisitionSubcontractorInvoiceChangeOrderItemCurrencyConfiguration | None = None
    materials_moved: str | None = None
    materials_retainage_retained_moved: str | None = None


@record
class RequisitionSubcontractorInvoiceChangeOrderItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`RequisitionSubcontractorInvoiceChangeOrderItem`."""

    currency_iso_code: str | None = None


@record
class RequisitionSubcontractorInvoiceChangeOrderItemWbsCode(Model):
    """``wbs_code`` of :class:`RequisitionSubcontractorInvoiceChangeOrderItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class RequisitionSubcontractorInvoiceChangeOrderItemInput(TypedDict, total=False):
    """``requisition_change_order_item`` in a request body."""

    work_completed_this_period: str | None
    materials_presently_stored: str | None
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_currently_retained: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None


class RequisitionSubcontractorInvoiceChangeOrderItemFilters(TypedDict, total=False):
    """Query filters of ``commitments.requisition_subcontractor_invoice_change_order_items.list``."""

    change_order_id: Id | Sequence[Id]


class RequisitionSubcontractorInvoiceChangeOrderItemsResource(Resource):
    """Requisition subcontractor invoice change order items (Commitments)."""

    __slots__ = ()

    async def get(
        self, *, requisition_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RequisitionSubcontractorInvoiceChangeOrderItem:
        """Return a requisition (subcontractor invoice) change order item.

        GET /rest/v1.0/requisitions/{requisition_id}/change_order_items/{id}
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-change-order-items?version=1.0#show-requisition-subcontractor-invoice-change-order-item

        Returns:
            :class:`RequisitionSubcontractorInvoiceChangeOrderItem`.
        """
        return await self._one(
            RequisitionSubcontractorInvoiceChangeOrderItem,
            "GET",
            "/rest/v1.0/requisitions/{requisition_id}/change_order_items/{id}",
            {"requisition_id": requisition_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        requisition_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: RequisitionSubcontractorInvoiceChangeOrderItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RequisitionSubcontractorInvoiceChangeOrderItem]:
        """List requisition (subcontractor invoice) change order items.

        GET /rest/v1.0/requisitions/{requisition_id}/change_order_items
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-change-order-items?version=1.0#list-requisition-subcontractor-invoice-change-order-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionSubcontractorInvoiceChangeOrderItem`.
        """
        return self._pages(
            RequisitionSubcontractorInvoiceChangeOrderItem,
            "/rest/v1.0/requisitions/{requisition_id}/change_order_items",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/requisitions/{requisition_id}/change_order_items/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        requisition_id: Id,
        id: Id,
        requisition_change_order_item: RequisitionSubcontractorInvoiceChangeOrderItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionSubcontractorInvoiceChangeOrderItem:
        """Update a requisition (subcontractor invoice) change order item.

        PATCH /rest/v1.0/requisitions/{requisition_id}/change_order_items/{id}
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-change-order-items?version=1.0#update-requisition-subcontractor-invoice-change-order-item

        Returns:
            :class:`RequisitionSubcontractorInvoiceChangeOrderItem`.
        """
        return await self._one(
            RequisitionSubcontractorInvoiceChangeOrderItem,
            "PATCH",
            "/rest/v1.0/requisitions/{requisition_id}/change_order_items/{id}",
            {"requisition_id": requisition_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"requisition_change_order_item": requisition_change_order_item},
        )


@record
class RequisitionSubcontractorInvoiceContractDetailItem(Model):
    """A requisition subcontractor invoice contract detail item."""

    id: Id
    cost_code_id: Id | None = None
    detail_line_item_id: Id | None = None
    description_of_work: str | None = None
    scheduled_value: str | None = None
    work_completed_from_previous_application: str | None = None
    work_completed_this_period: str | None = None
    materials_presently_stored: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    materials_stored_retainage_currently_retained: str | None = None
    materials_stored_retainage_percent_this_period: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    materials_stored_retainage_released_this_period: str | None = None
    scheduled_quantity: str | None = None
    scheduled_unit_price: str | None = None
    work_completed_this_period_quantity: str | None = None
    work_completed_from_previous_application_quantity: str | None = None
    subcontractor_claimed_amount: str | None = None
    wbs_code: RequisitionSubcontractorInvoiceContractDetailItemWbsCode | None = None
    position: int | None = None
    currency_configuration: RequisitionSubcontractorInvoiceContractDetailItemCurrencyConfiguration | None = None
    materials_moved: str | None = None
    materials_retainage_retained_moved: str | None = None


@record
class RequisitionSubcontractorInvoiceContractDetailItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`RequisitionSubcontractorInvoiceContractDetailItem`."""

    currency_iso_code: str | None = None


@record
class RequisitionSubcontractorInvoiceContractDetailItemWbsCode(Model):
    """``wbs_code`` of :class:`RequisitionSubcontractorInvoiceContractDetailItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class RequisitionSubcontractorInvoiceContractDetailItemInput(TypedDict, total=False):
    """``requisition_contract_detail_item`` in a request body."""

    work_completed_this_period: str | None
    materials_presently_stored: str | None
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_currently_retained: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None


class RequisitionSubcontractorInvoiceContractDetailItemsResource(Resource):
    """Requisition subcontractor invoice contract detail items (Commitments)."""

    __slots__ = ()

    async def get(
        self, *, requisition_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RequisitionSubcontractorInvoiceContractDetailItem:
        """Return a requisition (subcontractor invoice) contract detail item.

        GET /rest/v1.0/requisitions/{requisition_id}/contract_detail_items/{id}
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-contract-detail-items?version=1.0#show-requisition-subcontractor-invoice-contract-detail-item

        Returns:
            :class:`RequisitionSubcontractorInvoiceContractDetailItem`.
        """
        return await self._one(
            RequisitionSubcontractorInvoiceContractDetailItem,
            "GET",
            "/rest/v1.0/requisitions/{requisition_id}/contract_detail_items/{id}",
            {"requisition_id": requisition_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        requisition_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RequisitionSubcontractorInvoiceContractDetailItem]:
        """List requisition (subcontractor invoice) contract detail items.

        GET /rest/v1.0/requisitions/{requisition_id}/contract_detail_items
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-contract-detail-items?version=1.0#list-requisition-subcontractor-invoice-contract-detail-items

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionSubcontractorInvoiceContractDetailItem`.
        """
        return self._pages(
            RequisitionSubcontractorInvoiceContractDetailItem,
            "/rest/v1.0/requisitions/{requisition_id}/contract_detail_items",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/requisitions/{requisition_id}/contract_detail_items/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        requisition_id: Id,
        id: Id,
        requisition_contract_detail_item: RequisitionSubcontractorInvoiceContractDetailItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionSubcontractorInvoiceContractDetailItem:
        """Update a requisition (subcontractor invoice) contract detail item.

        PATCH /rest/v1.0/requisitions/{requisition_id}/contract_detail_items/{id}
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-contract-detail-items?version=1.0#update-requisition-subcontractor-invoice-contract-detail-item

        Returns:
            :class:`RequisitionSubcontractorInvoiceContractDetailItem`.
        """
        return await self._one(
            RequisitionSubcontractorInvoiceContractDetailItem,
            "PATCH",
            "/rest/v1.0/requisitions/{requisition_id}/contract_detail_items/{id}",
            {"requisition_id": requisition_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"requisition_contract_detail_item": requisition_contract_detail_item},
        )


@record
class RequisitionSubcontractorInvoiceContractItem(Model):
    """A requisition subcontractor invoice contract item."""

    id: Id
    item_type: str | None = None
    cost_code_id: Id | None = None
    line_item_id: Id | None = None
    description_of_work: str | None = None
    scheduled_value: str | None = None
    work_completed_from_previous_application: str | None = None
    work_completed_this_period: str | None = None
    materials_presently_stored: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    materials_stored_retainage_currently_retained: str | None = None
    materials_stored_retainage_percent_this_period: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    materials_stored_retainage_released_this_period: str | None = None
    scheduled_quantity: str | None = None
    scheduled_unit_price: str | None = None
    work_completed_this_period_quantity: str | None = None
    work_completed_from_previous_application_quantity: str | None = None
    comment: str | None = None
    status: str | None = None
    position: int | None = None
    ssr_manual_override: bool | None = None
    subcontractor_claimed_amount: str | None = None
    wbs_code: RequisitionSubcontractorInvoiceContractItemWbsCode | None = None
    currency_configuration: RequisitionSubcontractorInvoiceContractItemCurrencyConfiguration | None = None
    materials_moved: str | None = None
    materials_retainage_retained_moved: str | None = None
    accounting_method: Literal["amount", "unit"] | str | None = None


@record
class RequisitionSubcontractorInvoiceContractItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`RequisitionSubcontractorInvoiceContractItem`."""

    currency_iso_code: str | None = None


@record
class RequisitionSubcontractorInvoiceContractItemWbsCode(Model):
    """``wbs_code`` of :class:`RequisitionSubcontractorInvoiceContractItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class RequisitionSubcontractorInvoiceContractItemInput(TypedDict, total=False):
    """``requisition_contract_item`` in a request body."""

    work_completed_this_period: str | None
    materials_presently_stored: str | None
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_currently_retained: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None


class RequisitionSubcontractorInvoiceContractItemsResource(Resource):
    """Requisition subcontractor invoice contract items (Commitments)."""

    __slots__ = ()

    async def get(
        self, *, requisition_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RequisitionSubcontractorInvoiceContractItem:
        """Return a requisition (subcontractor invoice) contract item.

        GET /rest/v1.0/requisitions/{requisition_id}/contract_items/{id}
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-contract-items?version=1.0#show-requisition-subcontractor-invoice-contract-item

        Returns:
            :class:`RequisitionSubcontractorInvoiceContractItem`.
        """
        return await self._one(
            RequisitionSubcontractorInvoiceContractItem,
            "GET",
            "/rest/v1.0/requisitions/{requisition_id}/contract_items/{id}",
            {"requisition_id": requisition_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        requisition_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RequisitionSubcontractorInvoiceContractItem]:
        """List requisition (subcontractor invoice) contract items.

        GET /rest/v1.0/requisitions/{requisition_id}/contract_items
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-contract-items?version=1.0#list-requisition-subcontractor-invoice-contract-items

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionSubcontractorInvoiceContractItem`.
        """
        return self._pages(
            RequisitionSubcontractorInvoiceContractItem,
            "/rest/v1.0/requisitions/{requisition_id}/contract_items",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/requisitions/{requisition_id}/contract_items/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        requisition_id: Id,
        id: Id,
        requisition_contract_item: RequisitionSubcontractorInvoiceContractItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionSubcontractorInvoiceContractItem:
        """Update a requisition (subcontractor invoice) contract item.

        PATCH /rest/v1.0/requisitions/{requisition_id}/contract_items/{id}
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-contract-items?version=1.0#update-requisition-subcontractor-invoice-contract-item

        Returns:
            :class:`RequisitionSubcontractorInvoiceContractItem`.
        """
        return await self._one(
            RequisitionSubcontractorInvoiceContractItem,
            "PATCH",
            "/rest/v1.0/requisitions/{requisition_id}/contract_items/{id}",
            {"requisition_id": requisition_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"requisition_contract_item": requisition_contract_item},
        )


@record
class RequisitionSubcontractorInvoiceSinglePdfCompiler(Model):
    """A requisition subcontractor invoice single PDF compiler."""

    job_url: str | None = None


class RequisitionSubcontractorInvoiceSinglePdfCompilerFileInput(TypedDict, total=False):
    """``files`` in a request body."""

    type: Required[str]
    id: Required[Id]
    url: str | None


class RequisitionSubcontractorInvoiceSinglePdfCompilersResource(Resource):
    """Requisition subcontractor invoice single PDF compilers (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        requisition_id: Id,
        files: Sequence[RequisitionSubcontractorInvoiceSinglePdfCompilerFileInput],
        polling: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionSubcontractorInvoiceSinglePdfCompiler:
        """Merge one or more PDFs of a requisition into a single PDF.

        POST /rest/v1.0/requisitions/{requisition_id}/single_pdf_compilers
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-single-pdf-compilers?version=1.0#merges-one-or-more-pdfs-of-a-requisition-into-a-single-pdf

        Returns:
            :class:`RequisitionSubcontractorInvoiceSinglePdfCompiler`.
        """
        return await self._one(
            RequisitionSubcontractorInvoiceSinglePdfCompiler,
            "POST",
            "/rest/v1.0/requisitions/{requisition_id}/single_pdf_compilers",
            {"requisition_id": requisition_id},
            options,
            query={"polling": polling, "project_id": self._scoped("project_id", project_id)},
            body={"files": files},
        )


@record
class RequisitionSubcontractorInvoiceWholeChangeOrderItem(Model):
    """A requisition subcontractor invoice whole change order item."""

    id: Id
    cost_code_id: Id | None = None
    item_type: str | None = None
    line_item_id: Id | None = None
    description_of_work: str | None = None
    scheduled_value: str | None = None
    work_completed_from_previous_application: str | None = None
    work_completed_this_period: str | None = None
    materials_presently_stored: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    ssr_manual_override: bool | None = None
    materials_stored_retainage_currently_retained: str | None = None
    materials_stored_retainage_percent_this_period: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    materials_stored_retainage_released_this_period: str | None = None
    scheduled_quantity: str | None = None
    scheduled_unit_price: str | None = None
    work_completed_this_period_quantity: str | None = None
    work_completed_from_previous_application_quantity: str | None = None
    change_order_package_id: Id | None = None
    subcontractor_claimed_amount: str | None = None
    comment: str | None = None
    status: str | None = None
    wbs_code: RequisitionSubcontractorInvoiceWholeChangeOrderItemWbsCode | None = None
    position: int | None = None
    currency_configuration: RequisitionSubcontractorInvoiceWholeChangeOrderItemCurrencyConfiguration | None = None
    materials_moved: str | None = None
    materials_retainage_retained_moved: str | None = None


@record
class RequisitionSubcontractorInvoiceWholeChangeOrderItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`RequisitionSubcontractorInvoiceWholeChangeOrderItem`."""

    currency_iso_code: str | None = None


@record
class RequisitionSubcontractorInvoiceWholeChangeOrderItemWbsCode(Model):
    """``wbs_code`` of :class:`RequisitionSubcontractorInvoiceWholeChangeOrderItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class RequisitionSubcontractorInvoiceWholeChangeOrderItemInput(TypedDict, total=False):
    """``requisition_whole_change_order_item`` in a request body."""

    work_completed_this_period: str | None
    materials_presently_stored: str | None
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_currently_retained: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None
    ssr_manual_override: bool | None
    comment: str | None
    status: str | None


class RequisitionSubcontractorInvoiceWholeChangeOrderItemsResource(Resource):
    """Requisition subcontractor invoice whole change order items (Commitments)."""

    __slots__ = ()

    async def update(
        self,
        *,
        requisition_id: Id,
        id: Id,
        requisition_whole_change_order_item: RequisitionSubcontractorInvoiceWholeChangeOrderItemInput,
        **options: Unpack[Options],
    ) -> RequisitionSubcontractorInvoiceWholeChangeOrderItem:
        """Update a requisition (subcontractor invoice) whole change order item.

        PATCH /rest/v1.0/requisitions/{requisition_id}/whole_change_order_items/{id}
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-whole-change-order-items?version=1.0#update-requisition-subcontractor-invoice-whole-change-order-item

        Returns:
            :class:`RequisitionSubcontractorInvoiceWholeChangeOrderItem`.
        """
        return await self._one(
            RequisitionSubcontractorInvoiceWholeChangeOrderItem,
            "PATCH",
            "/rest/v1.0/requisitions/{requisition_id}/whole_change_order_items/{id}",
            {"requisition_id": requisition_id, "id": id},
            options,
            body={"requisition_whole_change_order_item": requisition_whole_change_order_item},
        )


@record
class WorkOrderContractDetailLineItem(Model):
    """A work order contract detail line item."""

    id: Id
    amount: str | None = None
    description: str | None = None
    position: int | None = None
    line_item_id: Id | None = None
    billed_to_date: str | None = None
    billed_against: bool | None = None
    currency_configuration: WorkOrderContractDetailLineItemCurrencyConfiguration | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class WorkOrderContractDetailLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`WorkOrderContractDetailLineItem`."""

    currency_iso_code: str | None = None


class WorkOrderContractDetailLineItemInput(TypedDict, total=False):
    """``contract_detail_line_item`` in a request body."""

    line_item_id: Id | None
    amount: str | None
    description: str | None


class WorkOrderContractDetailLineItemFilters(TypedDict, total=False):
    """Query filters of ``commitments.work_order_contract_detail_line_items.list``."""

    id: Id | Sequence[Id]
    line_item_id: Id | Sequence[Id]


class WorkOrderContractDetailLineItemsResource(Resource):
    """Work order contract detail line items (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_order_contract_id: Id,
        contract_detail_line_item: WorkOrderContractDetailLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractDetailLineItem:
        """Create a work order contract detail line item.

        POST /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#create-work-order-contract-detail-line-item

        Returns:
            :class:`WorkOrderContractDetailLineItem`.
        """
        return await self._one(
            WorkOrderContractDetailLineItem,
            "POST",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details",
            {"work_order_contract_id": work_order_contract_id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_detail_line_item": contract_detail_line_item,
            },
        )

    async def delete(
        self, *, work_order_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a work order contract detail line item.

        DELETE /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#delete-work-order-contract-detail-line-item

        Args:
            id: ID of a line item contract detail.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}",
            {"work_order_contract_id": work_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self, *, work_order_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WorkOrderContractDetailLineItem:
        """Return a work order contract detail line item.

        GET /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#show-work-order-contract-detail-line-item

        Args:
            id: ID of a line item contract detail.

        Returns:
            :class:`WorkOrderContractDetailLineItem`.
        """
        return await self._one(
            WorkOrderContractDetailLineItem,
            "GET",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}",
            {"work_order_contract_id": work_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        work_order_contract_id: Id,
        project_id: Id | Unset = UNSET,
        filters: WorkOrderContractDetailLineItemFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[WorkOrderContractDetailLineItem]:
        """List work order contract detail line items.

        GET /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#list-work-order-contract-detail-line-items

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkOrderContractDetailLineItem`.
        """
        return self._pages(
            WorkOrderContractDetailLineItem,
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details",
            {"work_order_contract_id": work_order_contract_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        work_order_contract_id: Id,
        id: Id,
        contract_detail_line_item: WorkOrderContractDetailLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractDetailLineItem:
        """Update a work order contract detail line item.

        PATCH /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#update-work-order-contract-detail-line-item

        Args:
            id: ID of a line item contract detail.

        Returns:
            :class:`WorkOrderContractDetailLineItem`.
        """
        return await self._one(
            WorkOrderContractDetailLineItem,
            "PATCH",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}",
            {"work_order_contract_id": work_order_contract_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_detail_line_item": contract_detail_line_item,
            },
        )


@record
class WorkOrderContractSubcontractorSovStatus(Model):
    """A work order contract subcontractor SOV status."""

    status: Literal["draft", "revise_and_resubmit", "under_review", "approved"] | str | None = None


class WorkOrderContractSubcontractorSovStatusResource(Resource):
    """Work order contract subcontractor SOV status (Commitments)."""

    __slots__ = ()

    async def update(
        self,
        *,
        work_order_contract_id: Id,
        status: Literal["draft", "revise_and_resubmit", "under_review", "approved"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractSubcontractorSovStatus:
        """Update a work order contract subcontractor SOV status.

        PATCH /rest/v1.0/work_order_contracts/{work_order_contract_id}/subcontractor_schedule_of_values_status
        https://developers.procore.com/reference/rest/v1/work-order-contract-subcontractor-sov-status?version=1.0#update-work-order-contract-subcontractor-sov-status

        Args:
            status: One of draft, revise_and_resubmit, under_review, approved.

        Returns:
            :class:`WorkOrderContractSubcontractorSovStatus`.
        """
        return await self._one(
            WorkOrderContractSubcontractorSovStatus,
            "PATCH",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/subcontractor_schedule_of_values_status",
            {"work_order_contract_id": work_order_contract_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "status": status},
        )
