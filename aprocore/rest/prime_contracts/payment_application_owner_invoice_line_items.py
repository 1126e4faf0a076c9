"""Payment application owner invoice line items (Prime Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class PaymentApplicationOwnerInvoiceLineItem(Model):
    """A payment application owner invoice line item."""

    id: Id | None = None
    balance_to_finish: str | None = None
    materials_presently_stored: str | None = None
    scheduled_value: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    work_completed_from_previous_application: str | None = None
    work_completed_this_period: str | None = None
    description_of_work: str | None = None
    item_number: int | None = None
    cost_code: Any = None
    wbs_code: PaymentApplicationOwnerInvoiceLineItemWbsCode | None = None
    scheduled_unit_price: str | None = None
    scheduled_quantity: str | None = None
    total_completed_and_stored_to_date_quantity: str | None = None
    work_completed_this_period_quantity: str | None = None
    work_completed_from_previous_application_quantity: str | None = None
    work_completed_retainage_currently_retained: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    materials_stored_retainage_currently_retained: str | None = None
    materials_stored_retainage_from_previous_application: str | None = None
    materials_stored_retainage_released_this_period: str | None = None
    materials_stored_retainage_retained_this_period: str | None = None
    materials_stored_retainage_percent_this_period: str | None = None
    total_retainage_currently_retained: str | None = None
    total_retainage_from_previous_application: str | None = None
    type: str | None = None


@record
class PaymentApplicationOwnerInvoiceLineItemWbsCode(Model):
    """``wbs_code`` of :class:`PaymentApplicationOwnerInvoiceLineItem`."""

    id: Id | None = None
    flat_code: str | None = None
    description: str | None = None


class PaymentApplicationOwnerInvoiceLineItemInput(TypedDict, total=False):
    """``payment_application_line_item`` in a request body."""

    work_completed_this_period: str | None
    materials_presently_stored: str | None
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_retained_this_period: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None


class PaymentApplicationOwnerInvoiceLineItemsResource(Resource):
    """Payment application owner invoice line items (Prime Contracts)."""

    __slots__ = ()

    async def update(
        self,
        *,
        prime_contract_id: Id,
        id: Id,
        payment_application_line_item: PaymentApplicationOwnerInvoiceLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PaymentApplicationOwnerInvoiceLineItem:
        """Update a payment application (owner invoice) line item for prime contract.

        PATCH /rest/v1.0/prime_contracts/{prime_contract_id}/payment_application_line_items/{id}
        https://developers.procore.com/reference/rest/v1/payment-application-owner-invoice-line-items?version=1.0#update-payment-application-owner-invoice-line-item-for-prime-contract

        Args:
            id: ID of a payment application line item.

        Returns:
            :class:`PaymentApplicationOwnerInvoiceLineItem`.
        """
        return await self._one(
            PaymentApplicationOwnerInvoiceLineItem,
            "PATCH",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/payment_application_line_items/{id}",
            {"prime_contract_id": prime_contract_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "payment_application_line_item": payment_application_line_item,
            },
        )
