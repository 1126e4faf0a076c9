"""Requisition subcontractor invoice contract detail items (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated

__all__ = [
    "RequisitionSubcontractorInvoiceContractDetailItem",
    "RequisitionSubcontractorInvoiceContractDetailItemCurrencyConfiguration",
    "RequisitionSubcontractorInvoiceContractDetailItemInput",
    "RequisitionSubcontractorInvoiceContractDetailItemWbsCode",
    "RequisitionSubcontractorInvoiceContractDetailItemsResource",
]


@record
class RequisitionSubcontractorInvoiceContractDetailItem(Model):
    """What Procore tells of requisition subcontractor invoice contract detail items."""

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
    """What is sent as ``requisition_contract_detail_item``."""

    work_completed_this_period: str | None
    materials_presently_stored: str | None
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_currently_retained: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None


class RequisitionSubcontractorInvoiceContractDetailItemsResource(Resource):
    """Requisition subcontractor invoice contract detail items (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self, *, requisition_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RequisitionSubcontractorInvoiceContractDetailItem:
        """Show requisition (subcontractor invoice) contract detail item.

        GET /rest/v1.0/requisitions/{requisition_id}/contract_detail_items/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

    @deprecated(
        "Procore says that PATCH /rest/v1.0/requisitions/{requisition_id}/contract_detail_items/{id} is not to be used any more."
    )
    async def update(
        self,
        *,
        requisition_id: Id,
        id: Id,
        requisition_contract_detail_item: RequisitionSubcontractorInvoiceContractDetailItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionSubcontractorInvoiceContractDetailItem:
        """Update requisition (subcontractor invoice) contract detail item.

        PATCH /rest/v1.0/requisitions/{requisition_id}/contract_detail_items/{id}
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
