"""Payment readiness manual holds (Invoices)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class PaymentReadinessManualHold(Model):
    """A payment readiness manual hold."""

    id: Id | None = None
    status: str | None = None
    description: str | None = None
    created_by: str | None = None
    created_at: DateTime | None = None
    updated_by: str | None = None
    updated_at: DateTime | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    invoice_id: Id | None = None
    hold_type: str | None = None
    vendor_id: Id | None = None
    visible_to_vendor: bool | None = None
    attachments: list[PaymentReadinessManualHoldAttachment] | None = None


@record
class PaymentReadinessManualHoldAttachment(Model):
    """``attachments`` of :class:`PaymentReadinessManualHold`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    content_type: str | None = None


class PaymentReadinessManualHoldsResource(Resource):
    """Payment readiness manual holds (Invoices)."""

    __slots__ = ()

    async def create(
        self, *, project_id: Id | Unset = UNSET, invoice_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PaymentReadinessManualHold:
        """Create a manual hold for a given invoice.

        POST /rest/v1.0/projects/{project_id}/payment_readiness/manual_holds
        https://developers.procore.com/reference/rest/v1/payment-readiness-manual-holds?version=1.0#create-a-manual-hold-for-a-given-invoice

        Returns:
            :class:`PaymentReadinessManualHold`.
        """
        return await self._one(
            PaymentReadinessManualHold,
            "POST",
            "/rest/v1.0/projects/{project_id}/payment_readiness/manual_holds",
            {"project_id": project_id},
            options,
            query={"invoice_id": invoice_id},
        )

    def list(
        self, *, invoice_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PaymentReadinessManualHold]:
        """List manual holds for a given invoice.

        GET /rest/v1.0/projects/{project_id}/payment_readiness/manual_holds
        https://developers.procore.com/reference/rest/v1/payment-readiness-manual-holds?version=1.0#list-manual-holds-for-a-given-invoice

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentReadinessManualHold`.
        """
        return self._pages(
            PaymentReadinessManualHold,
            "/rest/v1.0/projects/{project_id}/payment_readiness/manual_holds",
            {"project_id": project_id},
            options,
            query={"invoice_id": invoice_id},
            pager=Pager.UNPAGED,
        )

    async def update(
        self, *, id: Id, invoice_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PaymentReadinessManualHold:
        """Update a manual hold.

        PATCH /rest/v1.0/projects/{project_id}/payment_readiness/manual_holds/{id}
        https://developers.procore.com/reference/rest/v1/payment-readiness-manual-holds?version=1.0#update-a-manual-hold

        Returns:
            :class:`PaymentReadinessManualHold`.
        """
        return await self._one(
            PaymentReadinessManualHold,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/payment_readiness/manual_holds/{id}",
            {"id": id, "project_id": project_id},
            options,
            query={"invoice_id": invoice_id},
        )
