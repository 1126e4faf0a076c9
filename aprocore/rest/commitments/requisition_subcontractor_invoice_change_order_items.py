"""Requisition subcontractor invoice change order items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated


@record
class RequisitionSubcontractorInvoiceChangeOrderItem(Model):
    """A requisition subcontractor invoice change order item."""

    id: Id | None = None
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

    id: Id | None = None
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
        filters: RequisitionSubcontractorInvoiceChangeOrderItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RequisitionSubcontractorInvoiceChangeOrderItem]:
        """List requisition (subcontractor invoice) change order items.

        GET /rest/v1.0/requisitions/{requisition_id}/change_order_items
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-change-order-items?version=1.0#list-requisition-subcontractor-invoice-change-order-items

        Args:
            filters: Query filters; other names are sent too.
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
