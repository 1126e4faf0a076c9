"""Requisition subcontractor invoice contract detail items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated


@record
class RequisitionSubcontractorInvoiceContractDetailItem(Model):
    """A requisition subcontractor invoice contract detail item."""

    id: Id | None = None
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

    id: Id | None = None
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
