"""Invoices."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset


class InvoicesResource(Resource):
    """Invoices.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def invoicing_async_jobs(self) -> InvoicingAsyncJobsResource:
        """Invoicing async jobs (Invoices)."""
        return InvoicingAsyncJobsResource(self._session)

    @property
    def lien_waivers(self) -> LienWaiversResource:
        """Lien waivers (Invoices)."""
        return LienWaiversResource(self._session)

    @property
    def payment_readiness_manual_holds(self) -> PaymentReadinessManualHoldsResource:
        """Payment readiness manual holds (Invoices)."""
        return PaymentReadinessManualHoldsResource(self._session)


@record
class InvoicingAsyncJob(Model):
    """An invoicing async job."""

    uuid: str | None = None
    company_id: Id | None = None
    created_by_id: Id | None = None
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None
    result: InvoicingAsyncJobResult | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InvoicingAsyncJobResult(Model):
    """``result`` of :class:`InvoicingAsyncJob`."""

    url: str | None = None


class InvoicingAsyncJobsResource(Resource):
    """Invoicing async jobs (Invoices)."""

    __slots__ = ()

    async def get(
        self, *, uuid: str, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> InvoicingAsyncJob:
        """Return an async job for a company.

        GET /rest/v1.0/companies/{company_id}/invoices/async_jobs/{uuid}
        https://developers.procore.com/reference/rest/v1/invoicing-async-jobs?version=1.0#show-an-async-job-for-a-company

        Returns:
            :class:`InvoicingAsyncJob`.
        """
        return await self._one(
            InvoicingAsyncJob,
            "GET",
            "/rest/v1.0/companies/{company_id}/invoices/async_jobs/{uuid}",
            {"uuid": uuid, "company_id": company_id},
            options,
        )


@record
class LienWaiver(Model):
    """A lien waiver."""

    id: Id
    company_id: Id | None = None
    project_id: Id | None = None
    invoice_id: Id | None = None
    status: Literal["awaiting_signature", "completed"] | str | None = None
    type: (
        Literal["conditional_progress", "unconditional_progress", "conditional_final", "unconditional_final"]
        | str
        | None
    ) = None
    locked: bool | None = None
    last_unlock_request: LienWaiverLastUnlockRequest | None = None
    unlocker: LienWaiverUnlocker | None = None
    sign_url: str | None = None
    iframe_sign_url: str | None = None
    pdf_url: str | None = None


@record
class LienWaiverLastUnlockRequest(Model):
    """``last_unlock_request`` of :class:`LienWaiver`."""

    user_name: str | None = None
    requested_at: DateTime | None = None


@record
class LienWaiverUnlocker(Model):
    """``unlocker`` of :class:`LienWaiver`."""

    user_name: str | None = None
    requested_at: DateTime | None = None


class LienWaiversResource(Resource):
    """Lien waivers (Invoices)."""

    __slots__ = ()

    def list(self, *, invoice_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[LienWaiver]:
        """List lien waivers.

        GET /rest/v1.0/projects/{project_id}/lien_waivers
        https://developers.procore.com/reference/rest/v1/lien-waivers?version=1.0#list-lien-waivers

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LienWaiver`.
        """
        return self._pages(
            LienWaiver,
            "/rest/v1.0/projects/{project_id}/lien_waivers",
            {"project_id": project_id},
            options,
            query={"invoice_id": invoice_id},
            pager=Pager.UNPAGED,
        )


@record
class PaymentReadinessManualHold(Model):
    """A payment readiness manual hold."""

    id: Id
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

    id: Id
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
