"""Requisition subcontractor invoice whole change order items (Commitments), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, Resource, Unset


@record
class RequisitionSubcontractorInvoiceWholeChangeOrderItem(Model):
    """A requisition subcontractor invoice whole change order item."""

    id: Id | None = None
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

    id: Id | None = None
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

    id: Id | None = None
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
