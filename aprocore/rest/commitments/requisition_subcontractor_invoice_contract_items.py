"""Requisition subcontractor invoice contract items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated


@record
class RequisitionSubcontractorInvoiceContractItem(Model):
    """A requisition subcontractor invoice contract item."""

    id: Id | None = None
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
    accounting_method: str | None = None


@record
class RequisitionSubcontractorInvoiceContractItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`RequisitionSubcontractorInvoiceContractItem`."""

    currency_iso_code: str | None = None


@record
class RequisitionSubcontractorInvoiceContractItemWbsCode(Model):
    """``wbs_code`` of :class:`RequisitionSubcontractorInvoiceContractItem`."""

    id: Id | None = None
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
