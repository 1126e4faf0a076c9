"""Payment application owner invoice markup line items (Prime Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class PaymentApplicationOwnerInvoiceMarkupLineItem(Model):
    """A payment application owner invoice markup line item."""

    id: Id | None = None
    balance_to_finish: str | None = None
    work_completed_from_previous_application: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    total_completed_and_stored_to_date: str | None = None
    work_completed_this_period: str | None = None
    type: str | None = None
    description_of_work: str | None = None
    materials_presently_stored: str | None = None
    work_completed_retainage_currently_retained: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    total_retainage_currently_retained: str | None = None
    total_retainage_from_previous_application: str | None = None


class PaymentApplicationOwnerInvoiceMarkupLineItemInput(TypedDict, total=False):
    """``payment_application_markup_line_item`` in a request body."""

    work_completed_this_period: str | None
    work_completed_retainage_retained_this_period: str | None
    work_completed_retainage_released_this_period: str | None


class PaymentApplicationOwnerInvoiceMarkupLineItemsResource(Resource):
    """Payment application owner invoice markup line items (Prime Contracts)."""

    __slots__ = ()

    async def update(
        self,
        *,
        prime_contract_id: Id,
        id: Id,
        payment_application_markup_line_item: PaymentApplicationOwnerInvoiceMarkupLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PaymentApplicationOwnerInvoiceMarkupLineItem:
        """Update a payment application (owner invoice) markup line item for prime contract.

        PATCH /rest/v1.0/prime_contracts/{prime_contract_id}/payment_application_markup_line_items/{id}
        https://developers.procore.com/reference/rest/v1/payment-application-owner-invoice-markup-line-items?version=1.0#update-payment-application-owner-invoice-markup-line-item-for-prime-contract

        Args:
            id: ID of a payment application markup line item.

        Returns:
            :class:`PaymentApplicationOwnerInvoiceMarkupLineItem`.
        """
        return await self._one(
            PaymentApplicationOwnerInvoiceMarkupLineItem,
            "PATCH",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/payment_application_markup_line_items/{id}",
            {"prime_contract_id": prime_contract_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "payment_application_markup_line_item": payment_application_markup_line_item,
            },
        )
