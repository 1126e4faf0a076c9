"""Requisition subcontractor invoice whole change order items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import Options, Resource


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
